"""The subjects of Dutch secondary school: their codes, Dutch names and English names.

One row a subject: `code other codes | Dutch name | English name`. The first code is the one used
in rule files, so it is a Python identifier and no keyword (informatica is `inf`, because `in`
means something else there). Only codes that mean one thing stand here; the rest is in `AMBIGUOUS`.
"""

from __future__ import annotations

from typing import Final

__all__ = ["AMBIGUOUS", "ROWS"]

ROWS: Final = """
ne net netl ned nl nedl | Nederlands | Dutch
en entl eng ent | Engels | English
fa fatl fr fra | Frans | French
du dutl dui | Duits | German
sp sptl spa | Spaans | Spanish
la lat ltc latc | Latijn | Latin
gr gri grtc gtc | Grieks | Greek
ital itl | Italiaans | Italian
ru rutl | Russisch | Russian
ar artl arab | Arabisch | Arabic
tu tutl turk | Turks | Turkish
chi chtl chin | Chinees | Chinese
fri frtl | Fries | Frisian
pa pap papi | Papiaments | Papiamento
wi wis wisk | wiskunde | mathematics
wa wisa wia | wiskunde A | mathematics A
wb wisb wib | wiskunde B | mathematics B
wc wisc wic | wiskunde C | mathematics C
wd wisd wid | wiskunde D | mathematics D
rek re reken | rekenen | arithmetic
ak aard | aardrijkskunde | geography
gs ges gesch | geschiedenis | history
mm menm | mens en maatschappij | people and society
maat ml1 mij | maatschappijleer | civics
mk maku ml2 | maatschappijkunde | social studies
maw mawe maws | maatschappijwetenschappen | social sciences
asw | algemene sociale wetenschappen | general social sciences
ec econ eco | economie | economics
beco bec bedr | bedrijfseconomie | business economics
mo meno | management en organisatie | management and organisation
fi fil filo | filosofie | philosophy
gd gds godsd | godsdienst | religious education
lv lb levo levb | levensbeschouwing | philosophy of life
kgl | kennis van het geestelijk leven | religions and beliefs
pv | persoonlijke vorming | personal development
na nat natk | natuurkunde | physics
sk schk sc sch | scheikunde | chemistry
bi biol bio | biologie | biology
nask nsk | natuur- en scheikunde | physics and chemistry
nask1 nsk1 ns1 | natuur- en scheikunde 1 | physics and chemistry 1
nask2 nsk2 ns2 | natuur- en scheikunde 2 | physics and chemistry 2
nlt | natuur, leven en technologie | nature, life and technology
mn menn | mens en natuur | people and nature
nt nent | natuur en techniek | nature and technology
anw | algemene natuurwetenschappen | general science
science | science | integrated science
vz verz | verzorging | care
inf in infk infm | informatica | computer science
ik | informatiekunde | information studies
ict | ict | ict
tn tech | techniek | technology
tt tent | technologie en toepassing | technology and application
oo oeno oeneo | onderzoek en ontwerpen | research and design
te teke tkn | tekenen | drawing
hv hand handv | handvaardigheid | handicraft
tx tex text | textiele vormgeving | textile design
bv beev bevo beevo | beeldende vorming | visual arts
mu muz | muziek | music
dr dra dram | drama | drama
da dans | dans | dance
ku | kunst | art
kua kual | kunst algemeen | art, general
kub kubv kbv | kunst beeldende vormgeving | art, visual design
kumu | kunst muziek | art, music
kudr | kunst drama | art, drama
kuda | kunst dans | art, dance
tehatex | tehatex | drawing, handicraft and textile
ckv ckv1 | culturele en kunstzinnige vorming | cultural and artistic education
kckv kv1 | kunstvakken inclusief ckv | arts subjects including ckv
kcv | klassieke culturele vorming | classical culture
lo lo1 lich | lichamelijke opvoeding | physical education
lo2 | lichamelijke opvoeding 2 | physical education 2
bsm | bewegen, sport en maatschappij | exercise, sport and society
lob loop loopbaan | loopbaanoriëntatie en -begeleiding | career guidance
pws pfws pfw | profielwerkstuk | final project
sws swst | sectorwerkstuk | sector project
stage stg | stage | work placement
ag agr agrarisch | agrarische techniek | agricultural technology
groen | groen | green studies
bwi | bouwen, wonen en interieur | building, living and interior
pie | produceren, installeren en energie | production, installation and energy
mt | mobiliteit en transport | mobility and transport
mvi | media, vormgeving en ict | media, design and ict
zw zenw | zorg en welzijn | care and welfare
eo eeno eno | economie en ondernemen | economics and enterprise
hbr | horeca, bakkerij en recreatie | hospitality, bakery and recreation
dp denp dienp | dienstverlening en producten | services and products
"""

AMBIGUOUS: Final = {
    "ma": ("maatschappijleer", "maatschappijkunde", "mavo"),
    "mask": ("maatschappijleer", "maatschappijkunde"),
    "info": ("informatica", "informatiekunde"),
    "it": ("Italiaans", "ict"),
    "gl": ("godsdienst", "levensbeschouwing", "vmbo-gl"),
    "gym": ("lichamelijke opvoeding", "gymnasium"),
    "kv": ("kunst beeldende vormgeving", "kunstvakken inclusief ckv"),
}
"""Codes that schools use for several things, by what each can mean: a subject or a level."""
