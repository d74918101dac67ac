# Wat er over een norm gevonden is. Elke bevinding is één zin, met een lijst die het laat zien.
# Zwaarte: gat, waarschuwing, opmerking.

severity-hole = gat
severity-warning = let op
severity-note = opmerking
severity-told = { $severity } · { $text }

flaw-uncovered = { $target }: geen regel past op deze lijst.
flaw-conflict = { $target }: { $rules } gelden allebei voor deze lijst, en de tekst zegt niet welke voorgaat.
flaw-never = { $target }: regel ‘{ $rule }’ past op geen enkele lijst met deze vakken.
flaw-never-first = { $target }: regel ‘{ $rule }’ beslist nooit: op elke lijst waarop hij past, gaat een andere regel voor, zoals op deze.
flaw-list = lijst: { $grades }
flaw-column = kolom { $column }: { $grades }
flaw-facts = gegevens: { $facts }
flaw-nothing = niets
flaw-none = Niets gevonden: elke lijst met deze vakken valt onder precies één uitkomst.
flaw-domain = Bewezen voor lijsten met deze vakken: { $subjects }; cijfers van { $low } tot en met { $high } in stappen van { $step }.
flaw-chosen = Daarbij is aangenomen: { $name } is { $subjects }. Andere keuzes zijn niet bekeken, want het zijn er te veel.
flaw-chosen-none = Daarbij is aangenomen: { $name } is leeg. Andere keuzes zijn niet bekeken, want het zijn er te veel.

flaw-worse-grade = { $target }: een hoger cijfer kan het hier slechter maken, bij { $subjects }.
flaw-worse-subject = { $target }: een vak erbij kan het hier slechter maken, al is het voldoende. Dat geldt bij { $subjects }.
flaw-change-grade = met { $subject } { $grade }: { $then } in plaats van { $first }
flaw-change-subject = met { $subject } { $grade } erbij: { $then } in plaats van { $first }
flaw-said-uncovered = geen uitkomst
flaw-said-conflict = twee uitkomsten tegelijk
flaw-implied = { $target }: in regel ‘{ $rule }’ vraagt dit niets extra: { $part }. Wie aan de rest voldoet, voldoet hier ook aan.
flaw-adds-nothing = { $target }: in regel ‘{ $rule }’ voegt dit niets toe: { $part }. De regel geldt dan ook al om iets anders.
flaw-idle-rule = { $target }: zonder regel ‘{ $rule }’ komt elke lijst hetzelfde uit.
flaw-never-met = { $target }: geen enkele lijst met deze vakken voldoet.
flaw-always-met = { $target }: elke lijst met deze vakken voldoet.
flaw-unsettled = { $target }: deze vraag is niet uitgezocht, want het zoeken duurde te lang: { $question }.
asked-uncovered = is er een lijst waar geen regel op past?
asked-conflict = gelden deze regels samen: { $rules }?
asked-never = beslist regel ‘{ $rules }’ ooit?
asked-worse-grade = maakt een hoger cijfer het soms slechter?
asked-worse-subject = maakt een vak erbij het soms slechter?
asked-implied = vraagt elke voorwaarde van ‘{ $rules }’ iets?
asked-adds-nothing = voegt elke voorwaarde van ‘{ $rules }’ iets toe?
asked-idle-rule = maakt regel ‘{ $rules }’ ooit verschil?
asked-never-met = is er een lijst die voldoet?
asked-always-met = is er een lijst die niet voldoet?
