### Een advies: wat de norm zegt, waarom, wat ontbreekt, wat het zou veranderen, en wat mensen kunnen doen.

## Wat de norm zegt

finding-says = De norm zegt: ‘{ $says }’.
finding-uncovered = De norm zegt niets over deze lijst: geen regel past erop. De vergadering bespreekt het.
finding-conflict = De norm spreekt zichzelf tegen: { $says } gelden allebei. De vergadering bespreekt het.
finding-open = Nog niet te zeggen. Mogelijk: { $findings }.
reading-other = Anders gelezen ({ $reading }): { $findings }.
reading-same = Anders gelezen ({ $reading }) verandert er niets: { $findings }.
short-uncovered = de norm zwijgt
short-conflict = de norm spreekt zichzelf tegen ({ $says })
short-says = ‘{ $says }’
quoted = ‘{ $says }’

## Wat het zou veranderen

change = Met { $moves }: { $finding }.
move = { $subject } { $old } → { $new }
changes-singles = Met één ander cijfer: { $finding } ({ $moves }).
changes-none = Met andere cijfers alleen verandert de uitkomst niet.
changes-facts = Met andere cijfers alleen komt geen andere uitkomst vast te staan: niet alles is bekend.
changes-open = Wat de uitkomst zou veranderen is pas te zeggen als de lijst compleet is.
changes-unsettled = Wat de uitkomst zou veranderen kon niet worden uitgezocht.

## Wat niet bekend is

unknown-grade = Het cijfer voor { $subject } is nog niet bekend.
unknown-grade-unreadable = Het cijfer voor { $subject } was niet te lezen.
unknown-unnamed = De lijst mist nog een vak.
unknown-whether = Nog niet bekend is of dit zo is: ‘{ $what }’.
unknown-input = Nog niet bekend: { $what }.
unknown-no-matter = Het maakt voor de uitkomst niet meer uit.
unknown-needs = Bij { $values } is nog mogelijk: { $finding }.
unknown-any = Bij elke waarde is nog mogelijk: { $finding }.
unknown-times =
    { $count ->
        [one] Bij { $times } ‘{ $what }’ is nog mogelijk: { $finding }.
       *[other] Bij { $times } is nog mogelijk: { $finding }. Dat geldt voor elk van deze: { $what }.
    }
times-from = { $low } keer of vaker
times-to =
    { $count ->
        [one] hoogstens één keer
       *[other] hoogstens { $count } keer
    }
times-from-to = { $low } tot en met { $high } keer
times-just =
    { $count ->
        [0] nul keer
        [one] precies één keer
       *[other] precies { $count } keer
    }
value-from-to = { $low } tot en met { $high }
value-from = { $low } of hoger
value-to = { $high } of lager

## Keuzes

option-go-on = Naar { $target }
option-go-on-with-plan = Naar { $target }, met een plan
option-extra-opportunity = Een extra kans
option-other-level = Een ander niveau, voor alle vakken of per vak
option-bare-go-on = Naar het volgende leerjaar
option-bare-go-on-with-plan = Naar het volgende leerjaar, met een plan
option-bare-set-aside = Verder op dit niveau: de leerling legt het advies naast zich neer
option-bare-set-aside-to-student = Verder op dit niveau: je legt het advies naast je neer
option-bare-set-aside-to-parents = Verder op dit niveau: uw kind legt het advies naast zich neer
option-bare-extra-opportunity = Een extra kans
option-bare-level-per-subject = Een ander niveau voor een of meer vakken
option-bare-other-level = Een ander niveau
option-bare-same-year-again = Bij uitzondering: het jaar overdoen
for-one-change =
    { $count ->
        [one] Eén ander cijfer was genoeg, bij { $count } vak. Zie ‘Wat zou het veranderen?’.
       *[other] Eén ander cijfer was genoeg, bij { $count } vakken. Zie ‘Wat zou het veranderen?’.
    }
for-silent = De norm staat het niet in de weg: geen regel past op deze lijst.
for-open = Het kan nog: { $says } is nog mogelijk.
against-condition = Niet vervuld voor ‘{ $says }’: { $condition }.
against-shape = De norm noemt deze mogelijkheid niet.
needs-talk = een gesprek met de leerling en de ouders
needs-meeting = een afweging door de vergadering, met redenen
needs-plan = een plan met wat de leerling doet, wat de school doet en wat de ouders doen
needs-rules = een regel van de school die dit toestaat
needs-grade = het cijfer voor { $subject }
needs-fact = een antwoord op de vraag: { $question }

## Open vragen

question-grade = Wat is het cijfer voor { $subject }?
question-input = { $question } (aan: { $role })
question-judgement = { $question } (oordeel van: { $role })
question-silent = De norm zwijgt voor { $target }. Hoe wil de vergadering ermee omgaan?
question-conflict = De norm spreekt zichzelf tegen voor { $target }. Welke regel gaat voor?
question-reading = De tekst van de norm kan voor { $target } anders worden gelezen: { $reading }. Welke lezing geldt?

## Grenzen van dit advies

limit-no-decision = Dit is een advies en geen besluit. Mensen beslissen.
limit-norm = De norm is van { $school }, gelezen op { $day }. Hij kan sindsdien zijn veranderd.
limit-norm-year = De norm is van { $school }, schooljaar { $year }, gelezen op { $day }. Hij kan sindsdien zijn veranderd.
limit-practice = De werkwijze is die van { $school }, zoals de bron die vertelt. De school kan het nu anders doen.
limit-no-norm = Er is geen norm bekeken. Cijfers alleen zeggen hier niets over volgend jaar.
limit-incomplete = De gepubliceerde tekst kon niet helemaal worden gelezen.
limit-unsettled = Niet alles van deze norm kon voor deze lijst worden uitgezocht. Wat hier staat klopt, maar er kan iets ontbreken.
limit-note = Bij de norm: { $note }
limit-letter = { $subject } heeft een letter ({ $letter }). De norm geeft die geen getal: in tellingen en gemiddelden doet het vak niet mee.
limit-exempt = Voor { $subject } is er vrijstelling. Het vak telt niet mee.
limit-unreadable = De cel voor { $subject } was niet te lezen en telt als onbekend.
limit-count = De norm rekent met { $count } vakken; op de lijst staan er { $found } die meetellen.
limit-level = { $subject } wordt op een ander niveau gevolgd; de norm zegt niet hoe dat telt.

## Koppen

head-advice = Advies
head-student = Leerling { $id }
head-norm = Norm: { $school }
head-practice = Werkwijze: { $school }
head-why = Waarom
head-changes = Wat zou het veranderen?
head-unknown = Wat is nog niet bekend?
head-options = Wat kan?
head-how = zo
head-for = ervoor
head-against = ertegen
head-needs = nodig
head-questions = Open vragen
head-safeguards = Wat de school zou doen
head-rights = Wat leerling en ouders kunnen
head-agenda = Het gesprek
head-law = Wat de wet vraagt
head-remarks = Goed om te weten
head-limits = Grenzen van dit advies
head-record = Om na te rekenen
record-input = invoer { $input }
record-norm = norm { $ruleset }
record-practice = werkwijze { $practice }
record-result = uitkomst { $result }
record-made = versie { $library } · { $day }
rule-holds = geldt
rule-not = geldt niet
rule-unknown = nog niet te zeggen
rule-line = ‘{ $says }’: { $holds }

## De werkwijze van de school

safeguard-line = { $text } ({ $state })
safeguard-done = gedaan
safeguard-to-do = nog te doen
safeguard-late = te laat, kan nog
safeguard-missed = niet gebeurd, kan niet meer
right-student-open = De leerling: { $text }
right-student-used = De leerling, al gebruikt: { $text }
right-student-not-now = De leerling, nu niet: { $text }
right-parent-open = De ouders: { $text }
right-parent-used = De ouders, al gebruikt: { $text }
right-parent-not-now = De ouders, nu niet: { $text }
right-school-open = De school: { $text }
right-school-used = De school, al gebruikt: { $text }
right-school-not-now = De school, nu niet: { $text }
right-until = Dat kan tot en met { $day }.
agenda-who = Wie erbij zijn: { $who }.
agenda-led = Wie het gesprek leidt: { $role }.
agenda-bring = Meenemen ({ $role }): { $what }
lawful-conditional-not-top-year = Naar het hoogste leerjaar kan een bevordering niet voorwaardelijk zijn.
lawful-conditional-in-writing = Wie voorwaardelijk bevordert, laat de ouders dat schriftelijk weten, met de voorwaarden.
lawful-conditional-day = In die brief staat de dag waarop de school definitief beslist. Die dag ligt tussen 1 oktober en de 1 januari daarna.

## Een advies opnieuw maken

replay-confirmed = Bevestigd: met dezelfde invoer komt hetzelfde advies eruit.
replay-differs = Niet bevestigd. Wat er anders is:
replay-input = de invoer is een andere
replay-ruleset = de norm is een andere, of een andere versie
replay-practice = de werkwijze is een andere, of een andere versie
replay-library = de versie van het programma is een andere
replay-result = er komt een ander advies uit
replay-no-student = Geen leerling van deze lijst heeft de invoer van dit advies.
