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
