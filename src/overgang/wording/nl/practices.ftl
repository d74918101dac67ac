### Een werkwijze: hoe een school met overgaan omgaat, in woorden.

practice-head = { $school } ({ $id })
practice-levels = Voor: { $levels }
practice-style-no-norms = De school werkt zonder overgangsnormen.
practice-style-guide-norms = De school heeft normen; ze zijn een hulpmiddel.
practice-style-discussion-guideline = Een richtlijn zegt wie er besproken wordt, niet wat ervan komt.
practice-style-non-binding-advice = De school geeft advies; het bindt niemand.
practice-style-guaranteed-floor = Het niveau van binnenkomst is een ondergrens.
practice-style-no-repeat-vision = De school wil dat iedereen met de eigen groep verder gaat.
practice-style-outside-norm = De school kijkt ook buiten de norm om, met afspraken.
practice-style-direct-plan = Op een signaal volgt meteen een plan.
practice-style-small-scale-coaching = De school begeleidt in kleine groepen.
practice-does = Zo werkt het:
practice-readings = Waar de bron ruimte laat, is het hier zo gelezen:
practice-source = Bron: { $title }, { $publisher }, { $published }, { $place }. Gelezen op { $day }. De school kan het nu anders doen.

exception-motivation = Het jaar overdoen past hier niet: motivatie speelt mee, en daarvoor helpt het niet.
exception-floor = Het jaar overdoen is niet aan de orde: in de kansklas is het niveau van binnenkomst zeker.

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
plan-cycles-two-sides = Waaraan ligt het dat het plan niet hielp: lukt het de leerling nu niet, of gaf de school niet de steun die past?
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
