### Wat telt en wat niet: redenen, oorzaken, gesprekken op tijd, plaatsing en steun.

## Een jaar overdoen

repeating-last-resort = Een jaar overdoen is het laatste middel.
repeating-accepts = Dit kan een reden zijn: { $grounds }.
repeating-never = Gedrag, weinig inzet, zwakke vakken en motivatie tellen niet als reden.
repeating-no-help-for = Een jaar overdoen helpt volgens de school niet bij: { $causes }.
repeating-no-help = Het jaar overdoen past hier niet. Het helpt niet bij: { $causes }.
repeating-no-ground = Het jaar overdoen is voorgesteld. Wat daarvoor is genoemd, telt hier niet als reden.
repeating-other-way = Ook nu kan de leerling door, met een plan om in te halen.
repeating-other-way-to-student = Ook nu kun je door, met een plan om in te halen.
repeating-other-way-to-parents = Ook nu kan uw kind door, met een plan om in te halen.
repeating-offer = Er is een reden genoemd die telt: { $grounds }.
repeating-best-means = Is het jaar overdoen hier echt het beste, en wat is al geprobeerd?
repeating-ask-no-penalty = Voor het jaar overdoen is gedrag of inzet genoemd. Het is geen straf; wat helpt wel?
repeating-ask-per-subject = Voor het jaar overdoen zijn zwakke vakken genoemd. Welke hulp in die vakken past?
repeating-ask-made-worse = Voor het jaar overdoen is motivatie genoemd. Waar krijgt deze leerling weer zin van?
repeating-ask-not-here = Voor het jaar overdoen is ook genoemd: { $grounds }. Dat telt hier niet; wat past wel?

## Gesprekken op tijd

cadence-every =
    { $days ->
        [one] Elke dag is er een { $kind }.
       *[other] Elke { $days } dagen is er een { $kind }.
    }
cadence-with-signal = Dat geldt zodra er dit schooljaar een signaal is.
cadence-reported = De { $role } hoort wat er is besproken.
cadence-none = Dit schooljaar staat in het dossier nog geen { $kind }.
cadence-late =
    { $days ->
        [one] Voor het laatst was er op { $last } een { $kind }. De werkwijze is elke dag.
       *[other] Voor het laatst was er op { $last } een { $kind }. De werkwijze is elke { $days } dagen.
    }
cadence-kept = Voor het laatst was er op { $last } een { $kind }. Dat is op tijd.

## Niemand onder de radar

under-radar-nobody = Bij een signaal over resultaten bespreken docenten de leerling. Niemand blijft onder de radar.
under-radar-within =
    { $days ->
        [one] Dat gebeurt binnen een dag na het signaal.
       *[other] Dat gebeurt binnen { $days } dagen na het signaal.
    }
under-radar-waits = Het signaal van { $since } is nog niet besproken.
under-radar-to-do = Het signaal van { $since } is nog niet besproken. Dat gebeurt uiterlijk op { $due }.
under-radar-late = Het signaal van { $since } is nog niet besproken. Volgens de werkwijze was dat uiterlijk { $due }.

## Laten weten hoe het gaat

keeping-informed-often-parent = De school vertelt ouders vaak hoe het gaat met { $topics }.
keeping-informed-often-student = De school vertelt leerlingen vaak hoe het gaat met { $topics }.
keeping-informed-every-parent =
    { $days ->
        [one] De school vertelt ouders elke dag hoe het gaat met { $topics }.
       *[other] De school vertelt ouders elke { $days } dagen hoe het gaat met { $topics }.
    }
keeping-informed-every-student =
    { $days ->
        [one] De school vertelt leerlingen elke dag hoe het gaat met { $topics }.
       *[other] De school vertelt leerlingen elke { $days } dagen hoe het gaat met { $topics }.
    }
keeping-informed-not-yet-parent = De ouders hoorden dit schooljaar nog niets over { $topics }.
keeping-informed-not-yet-student = De leerling hoorde dit schooljaar nog niets over { $topics }.
keeping-informed-kept-parent = De ouders zijn ingelicht over { $topics }, voor het laatst op { $last }.
keeping-informed-kept-student = De leerling is ingelicht over { $topics }, voor het laatst op { $last }.
keeping-informed-late-parent = De ouders hoorden sinds { $last } niet alles over { $topics }.
keeping-informed-late-student = De leerling hoorde sinds { $last } niet alles over { $topics }.
keeping-informed-signal-parent = De ouders hoorden nog niets na het signaal van { $on }.
keeping-informed-signal-student = De leerling hoorde nog niets na het signaal van { $on }.

## Naar een hoger of een lager niveau

level-moves-up-encouraged = De school moedigt opstromen naar een hoger niveau aan.
level-moves-up-if-it-fits = Opstromen kan als een hoger niveau bij de leerling past.
level-moves-down-if-it-fits = Verdergaan op een lager niveau kan als dat bij de leerling past.
level-moves-up = Opstromen kan ook: wat er gezien is, wijst op { $levels }.
level-moves-down = De volgende klas op een lager niveau kan, als dat bij de leerling past.
level-moves-down-to-student = De volgende klas op een lager niveau kan, als dat bij je past.
level-moves-down-to-parents = De volgende klas op een lager niveau kan, als dat bij uw kind past.
level-moves-subjects = In { $subjects } is een hoger niveau gezien. Past opstromen?

## Hoog beginnen

high-placement-highest = Noemt de basisschool meer niveaus, dan begint de leerling op het hoogste.
high-placement-mixed =
    { $count ->
        [one] Het eerste jaar zijn de klassen gemengd, met les op verschillende niveaus.
       *[other] De eerste { $count } jaar zijn de klassen gemengd, met les op verschillende niveaus.
    }
high-placement-below = De leerling krijgt les op { $level }. Volgens de werkwijze is de start op { $start }.
high-placement-stretch = De leerling begon hoog: { $level } is het hoogste niveau van het schooladvies.
high-placement-also = In het schooladvies staat ook { $levels }.

## Examen in meer vakken

extra-subject-many = Leerlingen van { $level } doen examen in { $least } vakken, soms in { $most }.
extra-subject-helps = Een extra vak kan alleen helpen: het examen is ook zonder dat vak compleet.
extra-subject-which = Welke vakken zijn extra, zodat het examen ook zonder die vakken compleet is?
extra-subject-whole-without = Het examen is ook compleet zonder { $subjects }.

## Volgen hoe het gaat

monitoring-agreed = Afspraken over wie wat volgt, maken samen: { $roles }.
monitoring-talks = Er zijn heel vaak gesprekken met de leerling.
monitoring-to-do = Nog af te spreken: wie volgt wat, en hoe vaak? Dat doen samen: { $roles }.
monitoring-watches =
    { $days ->
        [one] De { $owner } volgt elke dag: { $watches }. Dat is bijgehouden tot { $last }.
       *[other] De { $owner } volgt elke { $days } dagen: { $watches }. Dat is bijgehouden tot { $last }.
    }
monitoring-quiet =
    { $days ->
        [one] De { $owner } zou elke dag met de leerling praten. Sinds { $last } staat daar niets van in het dossier.
       *[other] De { $owner } zou elke { $days } dagen met de leerling praten. Sinds { $last } staat daar niets van in het dossier.
    }
monitoring-unwatched = Er is ook een signaal over: { $kinds }. Wie volgt dat?

## Buiten de norm

outside-norm-may = Gaat het even minder, maar wil een leerling wel? Dan kan verdergaan buiten de norm.
outside-norm-agreements = Daarvoor maken leerling, ouders en school samen duidelijke afspraken.
outside-norm-offer = De norm is niet gehaald. Met duidelijke afspraken kan de leerling toch door.
outside-norm-offer-to-student = De norm is niet gehaald. Met duidelijke afspraken kun je toch door.
outside-norm-offer-to-parents = De norm is niet gehaald. Met duidelijke afspraken kan uw kind toch door.
outside-norm-offer-no-norm = Ook met zwakke vakken kan de leerling door, als er duidelijke afspraken zijn.
outside-norm-offer-no-norm-to-student = Ook met zwakke vakken kun je door, als er duidelijke afspraken zijn.
outside-norm-offer-no-norm-to-parents = Ook met zwakke vakken kan uw kind door, als er duidelijke afspraken zijn.
outside-norm-for-a-while = Gaat het even minder, en is de leerling gemotiveerd om door te gaan?
outside-norm-needs = afspraken die leerling, ouders en school alle drie ondertekenen
outside-norm-signed = Leerling, ouders en school hebben de afspraken ondertekend.
outside-norm-not-signed = De afspraken om door te gaan wachten nog op een handtekening van: { $parties }.
outside-norm-bring = de afspraken, om te ondertekenen
outside-norm-how-now = Op { $on } zijn afspraken gemaakt om buiten de norm door te gaan. Hoe lopen die?
outside-norm-kept = De afspraken van { $on } zijn nagekomen.

## Plaatsen op wat een leerling kan

placement-looks-at = Bij het plaatsen kijkt de school vooral naar: { $reasons }.
placement-answers = De school staat ervoor in dat de leerling het niveau aankan.
placement-no-reason = Waarom de leerling op dit niveau zit, is nog niet genoteerd.
placement-left-out = Bij de plaatsing op { $level } is niet gekeken naar: { $reasons }.
placement-because = De school koos { $level } vanwege: { $reasons }.
placement-what-helps = De school koos { $level }. Wat doet de school om dat te laten lukken?

## Eerst de oorzaak

cause-first-look = Loopt een leerling achter, dan zoekt de school eerst naar de oorzaak.
cause-first-lessons = Die kan ook in de lessen liggen.
cause-first-needed = Daarna gaat het erom wat er nodig is.
cause-first-late = Hulp begon op { $on }. Naar een oorzaak is nog niet gekeken.
cause-first-ask = Waardoor lukt het nu niet? Het kan ook aan de lessen liggen.
cause-first-next-step = Wat is er nodig voor een volgende stap?
cause-first-not-found = Er is naar een oorzaak gezocht. Die is nog niet gevonden.
cause-first-found = Er is naar een oorzaak gezocht. Genoemd is: { $causes }.
cause-first-in-subjects = Wat kan er anders in de lessen { $subjects }, zodat het wel lukt?
cause-first-in-lessons = Wat kan er anders in de lessen, zodat het wel lukt?

## De norm als gids

guide-norms-guide = De normen zijn een gids. Ze leggen niets vast.
guide-norms-potential = Docenten kijken naar wat een leerling kan.
guide-norms-offer = De norm is een gids, en de lijst voldoet er niet aan. Daar begint het gesprek mee. Verdergaan kan.
guide-norms-what-else = Wat zien docenten naast de cijfers dat deze leerling kan?

## Steun, en wanneer die er is

support-windows-all-year = Het hele jaar is er: { $support }.
support-windows-hours =
    { $hours ->
        [one] Er is { $support }, { $hours } uur per week.
       *[other] Er is { $support }, { $hours } uur per week.
    }
support-windows-weeks = Van { $first } tot en met { $last } is er: { $support }.
support-windows-offer = Mogelijk vanaf nu: { $support }.
support-windows-offer-for = Mogelijk vanaf nu voor { $subjects }: { $support }.
support-windows-later = Van { $first } tot en met { $last } kan ook: { $support }.
