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
flaw-list = lijst: { $grades }
flaw-column = kolom { $column }: { $grades }
flaw-facts = gegevens: { $facts }
flaw-none = Niets gevonden: elke lijst met deze vakken valt onder precies één uitkomst.
flaw-domain = Bewezen voor lijsten met deze vakken: { $subjects }; cijfers van { $low } tot en met { $high } in stappen van { $step }.

new-rules = { $file } is er nu: een verzonnen norm die klopt. Vervang hem stuk voor stuk, en probeer steeds:
new-rules-there = dit bestand is er al en blijft zoals het is; geef een andere naam
