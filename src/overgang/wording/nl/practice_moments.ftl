### Plannen in rondes, adviesmomenten, en wie in de loop van het jaar wat vertelt en kiest.

## De plannen

plan-cycles-made = Bij zwakke vakken maken leerling, ouders en mentor samen een plan.
plan-cycles-length-calendar =
    { $weeks ->
        [one] Na { $weeks } week wordt teruggekeken. Vakanties tellen mee.
       *[other] Na { $weeks } weken wordt teruggekeken. Vakanties tellen mee.
    }
plan-cycles-length-school =
    { $weeks ->
        [one] Na { $weeks } schoolweek wordt teruggekeken. Vakanties tellen niet mee.
       *[other] Na { $weeks } schoolweken wordt teruggekeken. Vakanties tellen niet mee.
    }
plan-cycles-at-most =
    { $count ->
        [one] Per schooljaar is er hoogstens { $count } ronde.
       *[other] Per schooljaar zijn er hoogstens { $count } rondes.
    }
plan-cycles-too-many =
    { $used ->
        [one] Dit schooljaar was er { $used } ronde; de werkwijze kent er { $count }.
       *[other] Dit schooljaar waren er { $used } rondes; de werkwijze kent er { $count }.
    }
plan-cycles-two-sides = Het plan hielp niet. Lukt het de leerling nu niet, of gaf de school niet de steun die past?
plan-cycles-no-effect =
    { $count ->
        [one] Van { $count } ronde van een plan is geen effect gezien.
       *[other] Van { $count } rondes van een plan is geen effect gezien.
    }
plan-cycles-offer =
    { $left ->
        [one] Een plan van { $weeks } weken kan nog { $left } keer dit schooljaar.
       *[other] Een plan van { $weeks } weken kan nog { $left } keer dit schooljaar.
    }
plan-cycles-worked = Een ronde van het plan heeft geholpen.
plan-cycles-overdue = Op het plan is nog niet teruggekeken. Dat was afgesproken voor { $due }.
plan-cycles-running = Het plan loopt. Op { $due } wordt teruggekeken.
plan-cycles-bring = het plan, met wat er gelukt is
plan-cycles-other-day = Voor het plan is { $due } afgesproken. Volgens de werkwijze is dat { $usual }.

## Gezamenlijk advies, twee keer per jaar

advice-moments-january = In januari geven de vakdocenten samen een advies. Dan is er nog tijd.
advice-moments-year-end = Aan het eind van het schooljaar geven de vakdocenten samen een advies.
advice-moments-january-given = Het gezamenlijke advies van januari is gegeven, op { $day }.
advice-moments-january-now = In januari geven de vakdocenten samen advies. Dat komt nog.
advice-moments-january-missing = Er is geen gezamenlijk advies van januari.
advice-moments-year-end-now = Het gezamenlijke advies van het eind van het jaar komt nog.
advice-moments-bring = het gezamenlijke advies
advice-moments-unannounced = Het advies noemt een ander niveau. In januari was daar nog geen sprake van.
advice-moments-go-on = De vakdocenten adviseerden samen op { $day }: verder.
advice-moments-go-on-with-plan = De vakdocenten adviseerden samen op { $day }: verder met een plan.
advice-moments-look-elsewhere = De vakdocenten adviseerden samen op { $day }: kijk ook eens elders.
advice-moments-other-level = De vakdocenten adviseerden samen op { $day }: { $level }.
advice-moments-ask-elsewhere = Welke scholen zijn bekeken, en wat viel daar op?

## Een advies naast zich neerleggen

setting-aside-times =
    { $count ->
        [one] In de jaren op { $level } kan een leerling één keer een advies naast zich neerleggen.
       *[other] In de jaren op { $level } kan een leerling { $count } keer een advies naast zich neerleggen.
    }
setting-aside-both-sections = Daar hoort een plan bij: wat doet de leerling, en hoe helpt de school?
setting-aside-right =
    { $count ->
        [one] een advies naast zich neerleggen, één keer in de jaren op { $level }
       *[other] een advies naast zich neerleggen, { $count } keer in de jaren op { $level }
    }
setting-aside-right-to-student =
    { $count ->
        [one] een advies naast je neerleggen, één keer in de jaren op { $level }
       *[other] een advies naast je neerleggen, { $count } keer in de jaren op { $level }
    }
setting-aside-offer = De leerling gaat door op { $level } en krijgt de kans om het waar te maken.
setting-aside-offer-to-student = Je gaat door op { $level } en krijgt de kans om het waar te maken.
setting-aside-offer-to-parents = Uw kind gaat door op { $level } en krijgt de kans om het waar te maken.
setting-aside-plan = een plan met de ouders: wat de leerling doet, en hoe de school helpt
setting-aside-last = Daarna kan dit niet nog een keer.
setting-aside-bring = een eigen plan voor het volgende schooljaar
setting-aside-bring-to-student = je eigen plan voor het volgende schooljaar
setting-aside-bring-to-parents = een eigen plan voor het volgende schooljaar
setting-aside-more = Een advies is { $used } keer naast zich neergelegd. De werkwijze kent dat { $count } keer.
setting-aside-goes-on = De leerling legde het advies op { $day } naast zich neer en gaat door op { $level }.
setting-aside-goes-on-to-student = Je legde het advies op { $day } naast je neer en gaat door op { $level }.
setting-aside-goes-on-to-parents = Uw kind legde het advies op { $day } naast zich neer en gaat door op { $level }.
setting-aside-chance = De leerling krijgt tot { $until } de kans om het waar te maken.
setting-aside-chance-over = De leerling kreeg tot { $until } de kans. Hoe is het gegaan?

## Prognoses

prognosis-made = Voor elk vak geeft de docent een prognose: waar staat de leerling straks op { $level }?
prognosis-revised = De prognose wordt vaak bijgesteld. Elke keer is dat een reden voor een gesprek.
prognosis-with-effort = De inzet zit al in de prognose. Die telt niet nog een keer mee.
prognosis-missing = Voor { $subjects } is er nog geen prognose.
prognosis-to-talk-about = Er is een nieuwe prognose om over te praten: { $subjects }.
prognosis-talked-about = Over de prognoses is met de leerling gepraat.
prognosis-below = Docenten verwachten nu nog geen voldoende op { $level } voor { $subjects }.
prognosis-sufficient = Docenten verwachten voor elk vak een voldoende op { $level }.
prognosis-effort-counted = De inzet zit al in de prognose. Weeg die niet nog een keer.

## Een ander niveau

other-level-way = Vanaf { $level } kan een leerling ook verder op { $to }.
other-level-when = Dat is voor wie het eigen niveau echt te zwaar is.
other-level-offer = Overstappen kan naar { $to }.
other-level-needs = duidelijkheid dat het eigen niveau nu echt te zwaar is
other-level-no-way = Vanaf { $level } noemt deze werkwijze geen ander niveau.

## Het deltaplan

delta-plan-upon = Bij een signaal maakt de leerling zelf een deltaplan, samen met de mentor ({ $signals }).
delta-plan-way = De leerling bespreekt het met de vakdocent en werkt het daarna uit met de mentor.
delta-plan-present = In het volgende gesprek met de ouders vertelt de leerling zelf over het plan.
delta-plan-holds = Het plan zegt wat de leerling doet, en wat van docenten en ouders nodig is.
delta-plan-followed = De mentor kijkt of de afspraken lukken.
delta-plan-offer = De leerling maakt zelf een deltaplan voor { $subjects }.
delta-plan-offer-to-student = Je maakt zelf een deltaplan voor { $subjects }.
delta-plan-offer-to-parents = Uw kind maakt zelf een deltaplan voor { $subjects }.
delta-plan-goes-on = De leerling gaat door met het eigen deltaplan voor { $subjects }.
delta-plan-goes-on-to-student = Je gaat door met je eigen deltaplan voor { $subjects }.
delta-plan-goes-on-to-parents = Uw kind gaat door met het eigen deltaplan voor { $subjects }.
delta-plan-wanting = Na een signaal is er nog geen deltaplan voor { $subjects }.
delta-plan-to-discuss = Het deltaplan voor { $subject } is er. Nu volgt het gesprek met de vakdocent.
delta-plan-to-elaborate = Het deltaplan voor { $subject } is besproken. Nu wordt het uitgewerkt met de mentor.
delta-plan-to-present = Over het deltaplan voor { $subject } vertelt de leerling nog aan de ouders.
delta-plan-to-follow = Het deltaplan voor { $subject } is aan de ouders verteld. Nu volgt de mentor het.
delta-plan-to-close = Het deltaplan voor { $subject } loopt nog. Aan het eind is er een terugblik.
delta-plan-closed = Het deltaplan voor { $subject } is afgerond.
delta-plan-bring = het deltaplan
delta-plan-bring-and-tell = het deltaplan, om er zelf over te vertellen
delta-plan-needs-of-teachers = Wat is er van de docent nodig voor { $subject }?
delta-plan-needs-of-parents = Wat is er thuis nodig voor { $subject }?
delta-plan-ask = Wat is er voor { $subject } gelukt, en wat vraagt nog tijd?
delta-plan-kept =
    { $count ->
        [one] Eén afspraak uit het plan is gelukt.
       *[other] { $count } afspraken uit het plan zijn gelukt.
    }
delta-plan-not-kept =
    { $count ->
        [one] Eén afspraak uit het plan lukte niet. Wat is er nodig?
       *[other] { $count } afspraken uit het plan lukten niet. Wat is er nodig?
    }
delta-plan-open =
    { $count ->
        [one] Van één afspraak uit het plan is nog niet bekend hoe het ging.
       *[other] Van { $count } afspraken uit het plan is nog niet bekend hoe het ging.
    }

## Wie iets merkt, doet iets

act-on-signals-by = Bij een signaal doet de { $role } meteen iets.
act-on-signals-before-report = Niemand wacht daarmee op de rapportbespreking.
act-on-signals-within =
    { $days ->
        [one] Dat gebeurt binnen { $days } dag.
       *[other] Dat gebeurt binnen { $days } dagen.
    }
act-on-signals-open =
    { $count ->
        [one] { $count } signaal wacht nog op een eerste stap, sinds { $day }.
       *[other] { $count } signalen wachten nog op een eerste stap. Het oudste is van { $day }.
    }
act-on-signals-open-in =
    { $count ->
        [one] { $count } signaal ({ $subjects }) wacht nog op een eerste stap, sinds { $day }.
       *[other] { $count } signalen ({ $subjects }) wachten nog op een eerste stap. Het oudste is van { $day }.
    }
act-on-signals-acted =
    { $count ->
        [one] Na { $count } signaal is er iets gedaan, { $days ->
            [0] dezelfde dag
            [one] de dag erna
           *[other] binnen { $days } dagen
        }.
       *[other] Na { $count } signalen is er iets gedaan, { $days ->
            [0] telkens dezelfde dag
            [one] hoogstens een dag later
           *[other] steeds binnen { $days } dagen
        }.
    }

## Een extra herkansing

extra-resit-granted-by = De { $role } kan een extra herkansing geven.
extra-resit-counts-highest = Daarna telt het hoogste cijfer.
extra-resit-counts-last = Daarna telt het laatste cijfer.
extra-resit-offer = Voor { $subjects } kan een extra herkansing.
extra-resit-granted = Een extra herkansing is toegezegd voor { $subjects }.
extra-resit-needs = een { $role } die de herkansing wil geven

## Een richtlijn voor wie besproken wordt

guideline-lower =
    { $count ->
        [one] Voor de onderbouw is er een eigen richtlijn ({ $levels }, leerjaar { $first }).
        [2] Voor de onderbouw is er een eigen richtlijn ({ $levels }, leerjaar { $first } en { $last }).
       *[other] Voor de onderbouw is er een eigen richtlijn ({ $levels }, leerjaar { $first } tot en met { $last }).
    }
guideline-upper =
    { $count ->
        [one] Voor de bovenbouw is er een eigen richtlijn ({ $levels }, leerjaar { $first }).
        [2] Voor de bovenbouw is er een eigen richtlijn ({ $levels }, leerjaar { $first } en { $last }).
       *[other] Voor de bovenbouw is er een eigen richtlijn ({ $levels }, leerjaar { $first } tot en met { $last }).
    }
guideline-discuss = Wie er niet aan voldoet, wordt besproken. Meer volgt er niet uit.
guideline-discussed-lower = De lijst voldoet niet aan de richtlijn van de onderbouw. Daarom is er een bespreking.
guideline-discussed-upper = De lijst voldoet niet aan de richtlijn van de bovenbouw. Daarom is er een bespreking.
guideline-may-go-on = Ook wie niet aan de richtlijn voldoet, kan verder.
guideline-question-lower = Voldoet de lijst aan de richtlijn van de onderbouw? Dat is hier niet bekend.
guideline-question-upper = Voldoet de lijst aan de richtlijn van de bovenbouw? Dat is hier niet bekend.

## Oorzaken, eerdere jaren en wat er komt

causes-and-course-causes = Bij zwakke resultaten zoekt de school eerst naar de oorzaak.
causes-and-course-not-the-level = Sommige oorzaken zeggen niets over het niveau, zoals { $causes }.
causes-and-course-years = De bespreking kijkt ook naar eerdere jaren, en naar wat haalbaar is.
causes-and-course-which = Waardoor zijn de resultaten zwak? Er is nog geen oorzaak genoemd.
causes-and-course-apart = Er is een oorzaak genoemd die niets over het niveau zegt: { $causes }.
causes-and-course-level = Docenten noemen het niveau als oorzaak.
causes-and-course-no-years = Over eerdere jaren is hier niets bekend.
causes-and-course-known-years =
    { $count ->
        [one] Eerder volgde de leerling { $level } { $year }{ $again ->
            [0] .
            [one] , en deed { $again } keer een jaar over.
           *[other] , en deed { $again } keer een jaar over.
        }
       *[other] Eerder volgde de leerling { $count } jaren, vanaf { $level } { $year }{ $again ->
            [0] . Geen jaar werd overgedaan.
            [one] . Eén jaar werd overgedaan.
           *[other] . Daarvan werden er { $again } overgedaan.
        }
    }
causes-and-course-ahead = Wat is volgend jaar haalbaar, en waaraan is dat te zien?
causes-and-course-growing = Op { $day } is vooruitgang gezien.

## Geen verrassing

no-surprise-told = Aan het eind van het jaar is er geen verrassing voor { $parties }.
no-surprise-lead =
    { $days ->
        [one] Hoe het ervoor staat, is minstens { $days } dag eerder verteld.
       *[other] Hoe het ervoor staat, is minstens { $days } dagen eerder verteld.
    }
no-surprise-missed = Het advies is een verrassing voor { $parties }. Zo is het niet eerder verteld.
no-surprise-done = Wat nu geadviseerd wordt, is al eerder verteld.
no-surprise-to-tell = Dat overgaan onzeker is, is nog niet verteld aan { $parties }.
no-surprise-told-now = Dat overgaan onzeker is, is op tijd verteld.

## Geen stemming

views-not-votes-none = Over overgaan wordt niet gestemd.
views-not-votes-read = Elke docent vertelt wat die ziet. Niemand telt dat op.
views-not-votes-confident = Docenten hebben er vertrouwen in bij { $subjects }.
views-not-votes-with-support = Docenten denken dat het met steun lukt bij { $subjects }.
views-not-votes-in-doubt = Docenten twijfelen nog bij { $subjects }.
views-not-votes-not-at-this-level = Docenten denken aan een ander niveau bij { $subjects }.
views-not-votes-not-known-yet = Docenten weten het nog niet bij { $subjects }.

## De eigen keus van de leerling

own-choice-again = Wie over mag, kan er zelf voor kiezen om het jaar over te doen.
own-choice-beside = Die keus staat naast het advies. Het advies verandert er niet door.
own-choice-right = zelf kiezen om het jaar over te doen, ook als overgaan kan
own-choice-chosen = De leerling koos hier op { $day } zelf voor.
own-choice-chosen-to-student = Je koos hier op { $day } zelf voor.
own-choice-chosen-to-parents = Uw kind koos hier op { $day } zelf voor.
own-choice-advice-stays = De keus van de leerling staat naast het advies. Het advies blijft staan.
own-choice-not-for-this = De leerling wil het jaar overdoen. In deze werkwijze kan dat voor wie over mag.
own-choice-ask = Wat wil de leerling in dat extra jaar bereiken?
own-choice-ask-to-student = Wat wil je in dat extra jaar bereiken?
own-choice-ask-to-parents = Wat wil uw kind in dat extra jaar bereiken?
