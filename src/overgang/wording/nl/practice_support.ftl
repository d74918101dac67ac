### Steun op tijd, kleine groepen, gesprekken in de driehoek, en het hele beeld.

## Genormeerde toetsen

standard-tests-support = Toetsen van { $instrument } ondersteunen wat docenten zien.
standard-tests-never-alone = Zo'n toets beslist nooit alleen.
standard-tests-confirms-subject = De toets voor { $subject } past bij wat docenten al zagen.
standard-tests-confirms-whole = De toets van { $on } past bij wat docenten al zagen.
standard-tests-raises-subject = De toets voor { $subject } valt lager uit dan het niveau. Zien de docenten dat ook?
standard-tests-raises-whole = De toets van { $on } valt lager uit dan het niveau. Zien de docenten dat ook?
standard-tests-differs-subject = De toets voor { $subject } laat genoeg niveau zien. Waardoor komt dat er in de les niet uit?
standard-tests-differs-whole = De toets van { $on } laat genoeg niveau zien. Waardoor komt dat er in de les niet uit?

## Eerst naar de normering kijken

class-check-ask = Als veel leerlingen in een klas zwak staan, kijkt de school eerst naar de normering.
class-check-from = Veel is hier: { $percent } procent van de klas of meer.
class-check-question = Bij { $subject } staan { $weak } van de { $students } leerlingen zwak. Klopt de normering?
class-check-done = Voor { $subject } is ook naar de normering en de lessen gekeken.

## Kleine groepen

small-group-coach =
    { $lowest ->
        [1] Elke leerling zit in een coachgroep van hoogstens { $highest } leerlingen.
       *[other] Elke leerling zit in een coachgroep van { $lowest } tot { $highest } leerlingen.
    }
small-group-rebound =
    { $lowest ->
        [1] Lukt het in de klas niet? Dan is er een kleine groep van hoogstens { $highest } leerlingen.
       *[other] Lukt het in de klas niet? Dan is er een kleine groep van { $lowest } tot { $highest } leerlingen.
    }
small-group-teachers =
    { $lowest ->
        [1] Er zijn hoogstens { $highest } docenten bij.
       *[other] Er zijn { $lowest } tot { $highest } docenten bij.
    }
small-group-per-week =
    { $count ->
        [one] Er is { $count } keer per week begeleiding.
       *[other] Er is { $count } keer per week begeleiding.
    }
small-group-months =
    { $months ->
        [one] Na een maand is de leerling terug in de eigen klas.
       *[other] Na { $months } maanden is de leerling terug in de eigen klas.
    }
small-group-coach-not-yet = Er is dit jaar nog geen coachgroep.
small-group-rebound-not-yet = Er is dit jaar nog geen kleine groep.
small-group-offer =
    { $months ->
        [one] Een maand met veel aandacht in een kleine groep, daarna terug naar de klas.
       *[other] { $months } maanden met veel aandacht in een kleine groep, daarna terug naar de klas.
    } { $lowest ->
        [1] Daarin zitten hoogstens { $highest } leerlingen.
       *[other] Daarin zitten { $lowest } tot { $highest } leerlingen.
    }
small-group-coach-size =
    { $lowest ->
        [1] De coachgroep telt { $there } leerlingen. De school houdt { $highest } aan als hoogste aantal.
       *[other] De coachgroep telt { $there } leerlingen. De school houdt { $lowest } tot { $highest } aan.
    }
small-group-rebound-size =
    { $lowest ->
        [1] De kleine groep telt { $there } leerlingen. De school houdt { $highest } aan als hoogste aantal.
       *[other] De kleine groep telt { $there } leerlingen. De school houdt { $lowest } tot { $highest } aan.
    }
small-group-teachers-there =
    { $lowest ->
        [1] Aantal docenten in de groep: { $there }. De school houdt hoogstens { $highest } aan.
       *[other] Aantal docenten in de groep: { $there }. De school houdt { $lowest } tot { $highest } aan.
    }
small-group-less-often = De begeleiding is minder vaak dan { $count } keer per week.
small-group-coach-there = De leerling zit in een coachgroep van { $there }.
small-group-rebound-there = De leerling zit in een kleine groep van { $there }.
small-group-return = De leerling werkt nu in een kleine groep. Op { $on } is de leerling terug in de klas.
small-group-return-late = De leerling zou op { $on } terug in de klas zijn. Hoe staat dat ervoor?
small-group-back = De leerling werkte in een kleine groep. Sinds { $on } is de leerling terug in de klas.

## Het startgesprek

start-contract-talk = In een startgesprek vertellen school, leerling en ouders wat ze van elkaar verwachten.
start-contract-signed = Dat komt in een contract, en alle drie zetten een handtekening.
start-contract-no-talk = Het startgesprek van dit schooljaar is er nog niet geweest.
start-contract-no-contract = Het startgesprek is geweest. Het contract is er nog niet.
start-contract-not-signed = Het startcontract is nog niet getekend door: { $parties }.
start-contract-complete = Alle drie hebben het startcontract getekend.
start-contract-bring = het startcontract
start-contract-ask = Wat kwam er van ieders afspraken uit het startgesprek?

## Extra lestijd

extra-time-quality-time = Wie achterop dreigt te raken, krijgt quality time: extra lestijd buiten het rooster.
extra-time-choice-time = In de keuze-uren kan een leerling een achterstand inhalen.
extra-time-support-hour = Voor zwakke vakken zijn er ondersteuningsuren.
extra-time-goals = Die tijd is er voor doelen die van tevoren zijn gekozen.
extra-time-no-goal = Voor de extra lestijd is nog geen doel gekozen.
extra-time-helped-with = De extra lestijd heeft geholpen bij { $subjects }.
extra-time-helped = De extra lestijd heeft geholpen.
extra-time-quality-time-offer = Verder met quality time voor { $subjects }: extra lestijd, met een eigen doel.
extra-time-choice-time-offer = Verder met { $subjects } in de keuze-uren, om in te halen.
extra-time-support-hour-offer = Verder met ondersteuningsuren voor { $subjects }.
extra-time-keep = Verder met de extra lestijd die er al is voor { $subjects }.

## Gesprekken in de driehoek

triangle-talks-many =
    { $count ->
        [one] Per schooljaar is er { $count } gesprek van leerling, ouders en { $school }.
       *[other] Per schooljaar zijn er { $count } gesprekken van leerling, ouders en { $school }.
    }
triangle-talks-lead = De leerling leidt het gesprek.
triangle-talks-held =
    { $held ->
        [0] Van de { $count } gesprekken met leerling en ouders is er dit jaar nog geen geweest.
        [one] Van de { $count } gesprekken met leerling en ouders is er dit jaar { $held } geweest.
       *[other] Van de { $count } gesprekken met leerling en ouders zijn er dit jaar { $held } geweest.
    }
triangle-talks-others-led =
    { $count ->
        [one] Eén gesprek werd niet door de leerling geleid.
       *[other] { $count } gesprekken werden niet door de leerling geleid.
    }
triangle-talks-right = het gesprek leiden, en kiezen waar het begint
triangle-talks-bring = een eigen verhaal over wat goed gaat, wat lastig is en wat nodig is
triangle-talks-bring-to-student = je eigen verhaal over wat goed gaat, wat lastig is en wat nodig is
triangle-talks-bring-to-parents = een eigen verhaal over wat goed gaat, wat lastig is en wat nodig is
triangle-talks-first = Hoe wil de leerling dat deze gesprekken gaan?
triangle-talks-first-to-student = Hoe wil je dat deze gesprekken gaan?
triangle-talks-first-to-parents = Hoe wil uw kind dat deze gesprekken gaan?

## Terugblikken

closing-review-look-back = In het laatste jaar hier kijken school en ouders samen terug.
closing-review-held = School en ouders hebben samen teruggekeken.
closing-review-to-do = Dit is het laatste jaar hier. School en ouders kijken nog samen terug.

## Wat de school aanbiedt

school-offer-years =
    { $first ->
        [1] De school heeft klas 1 tot en met { $last } van { $levels }.
       *[other] De school heeft klas { $first } tot en met { $last } van { $levels }.
    }
school-offer-elsewhere = Daarna gaat een leerling verder op een andere school.
school-offer-transfer = Klas { $year } van { $level } is er hier niet. Verder gaan betekent: naar een andere school.
school-offer-needs = een plek op een andere school, en een overdracht
school-offer-ask = Welke scholen heeft de leerling bekeken, en hoe staat het ermee?
school-offer-ask-to-student = Welke scholen heb je bekeken, en hoe staat het ermee?
school-offer-ask-to-parents = Welke scholen heeft uw kind bekeken, en hoe staat het ermee?
school-offer-bring = wat de volgende school weten wil

## Uit de basisschool

handover-talk = Over elke nieuwe leerling is er een gesprek met de basisschool.
handover-trial-day = Een leerling van de basisschool kan een dag meelopen.
handover-buddy = Nieuwe leerlingen krijgen een buddy die ze al kennen.
handover-talk-done = Het gesprek met de basisschool is geweest.
handover-talk-to-do = Het gesprek met de basisschool is er nog niet geweest.
handover-buddy-done = De leerling heeft een buddy.
handover-buddy-to-do = De leerling heeft nog geen buddy.

## Helpt de steun

support-check-looked-at = De school kijkt op een afgesproken dag of steun helpt.
support-check-late = Helpt de steun ({ $support })? Dat zou op { $on } bekeken worden.
support-check-other = De steun ({ $support }) liet nog geen effect zien. Welke steun past beter?

## Een voorwaarde voor steun

support-condition-own-wish = De school geeft extra steun aan leerlingen die dat zelf willen.
support-condition-room-to-grow = De school geeft extra steun als er ruimte is om te groeien.
support-condition-can-leave-out = Zo'n voorwaarde kan leerlingen uitsluiten die steun nodig hebben.
support-condition-own-wish-needed = dat de leerling de steun zelf wil
support-condition-room-to-grow-needed = dat er ruimte is om te groeien
support-condition-question = Hoe zien leerling en mentor deze voorwaarde? Wie buiten de boot valt, heeft misschien juist steun nodig.

## Een eigen aandeel

own-part-three = Leerling, ouders en school maken afspraken samen. De leerling heeft altijd een eigen aandeel.
own-part-question = Wat gaat de leerling zelf doen? In de afspraken van { $on } staat dat nog niet.

## Het hele beeld

whole-picture-looks-at = De school kijkt naar het hele beeld: { $kinds }.
whole-picture-absent = Dit ontbreekt nog in het beeld van dit jaar: { $kinds }. Wie weet er meer?

evidence-kind-grades = de cijfers
evidence-kind-development = de ontwikkeling
evidence-kind-potential = wat de leerling in huis heeft
evidence-kind-standard-tests = genormeerde toetsen
evidence-kind-talks-with-the-student = gesprekken met de leerling
evidence-kind-causes = de oorzaken
evidence-kind-earlier-years = eerdere jaren

## Elk vak op een eigen niveau

level-per-subject-own = Elk vak telt op het niveau waarop de leerling het volgt.
level-per-subject-no-yardstick = Er is geen meetlat die voor alle vakken gelijk is.
level-per-subject-stretched = Zwak, maar op een hoger niveau dan het eigen: { $subjects }.
level-per-subject-offer = Verder, met een passend niveau voor { $subjects }.
