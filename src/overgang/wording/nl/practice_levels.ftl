### Het niveau van een leerling, wie erbij helpt, en hoe de school een leerweg bepaalt.

## De kansklas

kansklas-floor-until = Tot en met leerjaar { $year } zit iedereen in een kansklas.
kansklas-floor-means = Het niveau van binnenkomst is zeker, welke cijfers er ook komen. Hoger kan altijd.
kansklas-floor-sure = Verder op { $level } is zeker. Op dat niveau kwam de leerling binnen.
kansklas-floor-no-lower = Een lager niveau staat niet ter discussie: { $level } is zeker.
kansklas-floor-intake = Op welk niveau kwam de leerling binnen? Dat is nog niet genoteerd.
kansklas-floor-below = De leerling kwam binnen op { $floor }, en nu is { $level } genoemd. Hoe past dat bij de kansklas?
kansklas-floor-needed = Wat is er in de les nodig om verder te komen? Het gaat om { $subjects }.

## Vakken op een hoger niveau

higher-subjects-may = Een leerling kan vakken op een hoger niveau volgen: een paar, of allemaal.
higher-subjects-listed = Op de cijferlijst staat elk vak op het niveau waarop het is gevolgd.
higher-subjects-offer = Verder op een hoger niveau, voor een paar vakken of voor alle.
higher-subjects-all = Alle vakken gaan nu al op een hoger niveau.
higher-subjects-now = Nu al op { $level }: { $subjects }.
higher-subjects-signs = Er lijkt meer mogelijk bij: { $subjects }.
higher-subjects-signs-whole = Over het geheel lijkt een hoger niveau mogelijk.
higher-subjects-on-list = Op de cijferlijst komt op { $level }: { $subjects }.

## Vervroegd examen

early-exam-may = Een leerling kan in een vak vervroegd examen doen, of in meer vakken.
early-exam-law = In alle vakken tegelijk kan het niet; zo staat het in de wet.
early-exam-keeps = Er is vervroegd examen gedaan in { $subjects }. Wie overgaat, houdt die uitslag.
early-exam-loses = De uitslag van het vervroegde examen vervalt dan.
early-exam-lapsed = De uitslag van dit vervroegde examen is vervallen: { $subjects }.
early-exam-which-year = In welk leerjaar was het vervroegde examen in { $subjects }?

## Een periode afsluiten

period-close-week = Elke periode sluit af met een week waarin de school met ouders praat.
period-close-between = Ook tussendoor is een gesprek mogelijk.
period-close-held = De periode is op { $day } met de ouders afgesloten.
period-close-to-hold = Bij het rapport van { $day } hoort een gesprek met de ouders.
period-close-missed =
    { $count ->
        [one] Eén periode is niet met de ouders afgesloten.
       *[other] { $count } perioden zijn niet met de ouders afgesloten.
    }
period-close-ask = Wat is deze periode gelukt? En waar wil de leerling nu naartoe?
period-close-ask-to-student = Wat is deze periode gelukt? En waar wil je nu naartoe?
period-close-ask-to-parents = Wat is deze periode gelukt? En waar wil uw kind nu naartoe?

## Formatief werken

formative-feedback = Toetsen zijn er om van te leren: de leerling krijgt feedback, ook zonder cijfer.
formative-no-report = Een overgangsrapport is er niet. Het gaat om de ontwikkeling van de leerling.
formative-talking = School, leerling en ouders praten het hele jaar over wat er kan.
formative-growing = Er zit groei in: { $subjects }.
formative-growing-whole = Over het geheel groeit de leerling.
formative-moved = Bij { $subject } werkte de leerling eerst op { $old } en nu op { $new }.
formative-needed = Wat is er nodig om weer verder te komen? Het gaat om { $subjects }.
formative-challenge = Wat kan de leerling nu, en waar ligt de volgende uitdaging?
formative-challenge-to-student = Wat kun je nu, en waar ligt de volgende uitdaging?
formative-challenge-to-parents = Wat kan uw kind nu, en waar ligt de volgende uitdaging?
formative-none = Hoe ontwikkelt de leerling zich? Daar is dit schooljaar nog niets over genoteerd.

## Terug naar het oude niveau

fall-back-per-subject = Elk vak gaat op een niveau dat bij de leerling past.
fall-back-may = Wie een hoger niveau probeert, mag terug naar het oude.
fall-back-right = voor { $subject } terug naar { $level }
fall-back-used = voor { $subject } terug naar { $level }, sinds { $day }
fall-back-offer = Voor { $subject } weer naar { $level }.

## Een afgerond vak

finished-subjects-may = Wie een vak heeft afgerond, mag die tijd voor iets anders gebruiken.
finished-subjects-done = Al afgerond: { $subjects }.
finished-subjects-time = Al afgerond: { $subjects }. Wat komt er in de tijd die vrijkomt?

## Dezelfde mentor

mentor-continuity-whole = Een leerling houdt dezelfde mentor, van de eerste dag tot het diploma.
mentor-continuity-two-years = In leerjaar { $first } en { $last } blijft de mentor dezelfde.
mentor-continuity-years = In leerjaar { $first } tot en met { $last } blijft de mentor dezelfde.
mentor-continuity-same = De leerling heeft sinds { $day } dezelfde mentor.
mentor-continuity-changed = Een vaste mentor: op { $day } kwam er een andere.
mentor-continuity-who = Wie is nu de mentor? Er staan er twee genoteerd.

## Trajectbegeleiding

guidance-on-request-from = Vanaf leerjaar { $year } kan een leerling trajectbegeleiding krijgen.
guidance-on-request-enough = Een vraag is genoeg. Die kan komen van: { $parties }.
guidance-on-request-plan = Leerling, ouders en begeleider maken er samen een plan bij.
guidance-on-request-offer = Trajectbegeleiding kan ook, met een plan voor { $subjects }.
guidance-on-request-with-plan = Bij de trajectbegeleiding van { $day } hoort een plan met leerling en ouders.
guidance-on-request-right = om trajectbegeleiding vragen

## Een plan voor elk zwak vak

plan-per-weak-subject-on = Ook met een onvoldoende gaat een leerling door naar het volgende jaar.
plan-per-weak-subject-why = Samen wordt uitgezocht wat er speelt, en er komt hulp bij dat vak.
plan-per-weak-subject-offer = Daar hoort hulp bij, voor { $subjects }.
plan-per-weak-subject-there = Er is al een plan of hulp voor: { $subjects }.
plan-per-weak-subject-needs = Een plan of hulp, nog af te spreken voor: { $subjects }.
plan-per-weak-subject-ask = Wat zou helpen, en wat zit er in de weg? Het gaat om { $subjects }.

## De leerweg

learning-route-from = Vanaf leerjaar { $year } volgt een leerling een leerweg. De school bepaalt welke.
learning-route-final = De leerweg is pas definitief na een gesprek met leerling en ouders.
learning-route-again = Na een bezwaar komt er eerst een nieuw gesprek.
learning-route-propose = De school doet een voorstel voor de leerweg.
learning-route-go-on-not-final = Verder op { $level }. Dat is een voorstel, nog niet definitief.
learning-route-go-on-final = Verder op { $level }. Die leerweg is definitief.
learning-route-decides = De school bepaalt de leerweg. Wie het anders ziet, kan bezwaar maken.
learning-route-talk = Eerst is er een gesprek over de leerweg, met leerling en ouders.
learning-route-talk-again = Er is bezwaar gemaakt. Eerst is er opnieuw een gesprek met leerling en ouders.
learning-route-talked = Op { $day } is met leerling en ouders over de leerweg gesproken.
learning-route-bring = de cijferlijst, de uitslag van de toets en wat de collega's zien
learning-route-ask = Vindt de leerling dat { $level } past? En wat vinden de ouders?
learning-route-ask-to-student = Vind je dat { $level } bij je past? En wat vinden je ouders?
learning-route-ask-to-parents = Vindt uw kind dat { $level } past? En wat vindt u zelf?

## Waarop een voorstel rust

sources-of-judgement-rests = Een voorstel voor de leerweg rust op: { $sources }.
sources-of-judgement-all = Het voorstel rust op alle bronnen die de school gebruikt.
sources-of-judgement-missing = Nog niet meegewogen in het voorstel: { $sources }.

## Bezwaar

objections-may = Leerling en ouders kunnen bezwaar maken tegen de leerweg.
objections-always = Op elk bezwaar komt een antwoord. De school zoekt een oplossing, zoals: { $answers }.
objections-open = Het bezwaar van { $day } wacht op een antwoord. Het gaat om: { $about }.
objections-answered = Op het bezwaar van { $day } ({ $about }) is op { $answered } geantwoord: { $answer }.
objections-solution = Welke oplossing past bij het bezwaar? Denk aan: { $answers }.
objections-right = bezwaar maken tegen de leerweg

## Aanmelden bij een team

referral-may = De { $by } kan een leerling aanmelden bij een team dat verder helpt: { $to }.
referral-helped = De { $by } staat er niet alleen voor. Hulp komt van: { $helped_by }.
