### Een norm getoond als geheel, en wat er over gevonden is.

show-for = Voor: { $class }
show-year = schooljaar { $year }
show-year-unknown = schooljaar niet genoemd
show-complete = hele tekst gelezen
show-incomplete = tekst deels gelezen
show-source = Bron: { $school }, { $url }, gelezen op { $day }. De norm kan sindsdien zijn veranderd.
show-terms = Wat geteld wordt
show-is = { $name }: { $what }
show-points = { $name }: { $rows }
show-points-row = bij { $grade } → { $points }
show-points-range = bij { $low } t/m { $high } → { $points }
show-points-else = anders { $points }
show-points-unknown = anders: de tekst geeft geen waarde
show-asked = Wat gevraagd wordt
show-question = { $name }: { $question } (aan: { $role })
show-judgement = { $name }: { $question } (oordeel van: { $role })
show-target = Naar { $target }
show-precedence-first = Als meer regels gelden, gaat de eerste voor.
show-precedence-strictest = Als meer regels gelden, gaat de strengste voor.
show-precedence-most-favourable = Als meer regels gelden, gaat de gunstigste voor.
show-precedence-unstated = De tekst zegt niet welke regel voorgaat.
show-rule = ‘{ $says }’ ({ $means }) als: { $condition }.
show-otherwise = Anders: ‘{ $says }’ ({ $means }).
show-uncovered = Voor andere lijsten zegt de tekst niets.
show-table = Als tabel
show-column-measure = gemeten
show-all = alle
show-any = één van
show-one = deze
show-yes = ja
means-meets = voldoet aan de norm
means-discuss = bespreken
means-other-route = andere route
means-below = onder de norm

flaw-uncovered = { $target }: geen regel past op deze lijst.
flaw-conflict = { $target }: { $rules } gelden allebei voor deze lijst, en de tekst zegt niet welke voorgaat.
flaw-never = { $target }: regel ‘{ $rule }’ past op geen enkele lijst met deze vakken.
flaw-never-first = { $target }: regel ‘{ $rule }’ beslist nooit: op elke lijst waarop hij past, gaat een andere regel voor, zoals op deze.
flaw-list = lijst: { $grades }
flaw-column = kolom { $column }: { $grades }
flaw-facts = gegevens: { $facts }
flaw-none = Niets gevonden: elke lijst met deze vakken valt onder precies één uitkomst.
flaw-domain = Bewezen voor lijsten met deze vakken: { $subjects }; cijfers van { $low } tot en met { $high } in stappen van { $step }.

new-rules = { $file } is er nu: een verzonnen norm die klopt. Vervang hem stuk voor stuk, en probeer steeds:
new-rules-there = dit bestand is er al en blijft zoals het is; geef een andere naam

## Tabellen, lezingen en wie beslist

show-points-forces = geen punten, maar een vaste uitkomst
show-derived = { $name }: gemiddelde van de { $part } voor { $parts }, { $view }
show-view-grade = niet afgerond
show-view-whole = afgerond op een geheel getal
show-view-tenth = afgerond op één decimaal
show-view-cut = afgekapt op één decimaal
show-view-half = afgerond op halven
show-view-twice = twee keer afgerond
show-lookup-from = bij { $low } of meer: { $points }
show-lookup-to = bij { $high } of minder: { $points }
show-readings = De tekst kan ook anders worden gelezen
show-reading = { $name }: { $what }
show-force-advice = een advies
show-force-binding-advice = een bindend advies
show-force-decision = een besluit
show-force = Dit is { $force }.
show-decides = Hierover beslist: { $who }.
show-force-and-decides = Dit is { $force }. Hierover beslist: { $who }.
