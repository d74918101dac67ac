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
show-points-row = een { $grade } geeft { $points }
show-points-range = { $low } tot en met { $high } geeft { $points }
show-points-else = elk ander cijfer geeft { $points }
show-points-unknown = van andere cijfers noemt de tekst geen punten
show-asked = Wat gevraagd wordt
show-question = { $name }: { $question } (aan: { $role })
show-judgement = { $name }: { $question } (oordeel van: { $role })
show-target = Voor { $target }
show-precedence-first = Als meer regels gelden, gaat de eerste voor.
show-precedence-strictest = Als meer regels gelden, gaat de strengste voor.
show-precedence-most-favourable = Als meer regels gelden, gaat de gunstigste voor.
show-precedence-unstated = De tekst zegt niet welke regel voorgaat.
show-rule = ‘{ $says }’ ({ $means }) als dit geldt: { $condition }.
show-rule-not = ‘{ $says }’ ({ $means }) als dit niet geldt: { $condition }.
show-rule-all = ‘{ $says }’ ({ $means }) als dit alles geldt:
show-rule-any = ‘{ $says }’ ({ $means }) als minstens één hiervan geldt:
show-inner-all = dit alles geldt:
show-inner-any = minstens één hiervan geldt:
show-note = In gewone woorden: { $note }
show-otherwise = Anders: ‘{ $says }’ ({ $means }).
show-uncovered = Voor andere lijsten zegt de tekst niets.
show-table = Als tabel
show-column-measure = waar het om gaat
show-all = alles
show-any = één ervan
show-one = alleen dit
show-yes = ja
means-meets = voldoet aan de norm
means-discuss = te bespreken
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
show-lookup-row = bij { $value } is het { $points }
show-lookup-range = bij { $low } tot en met { $high } is het { $points }
show-lookup-from = bij { $low } of meer is het { $points }
show-lookup-to = bij { $high } of minder is het { $points }
show-readings = De tekst kan ook anders worden gelezen
show-reading = { $name }. Dan geldt dit:
show-force-advice = een advies
show-force-binding-advice = een bindend advies
show-force-decision = een besluit
show-force = Dit is { $force }.
show-decides = Hierover beslist: { $who }.
show-force-and-decides = Dit is { $force }. Hierover beslist: { $who }.
