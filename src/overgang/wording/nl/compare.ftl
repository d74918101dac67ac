# Twee normen naast elkaar, voorbeelden rond grenzen, en fouten die de voorbeelden niet merken.

diff-old = Oud: { $norm }
diff-new = Nieuw: { $norm }
diff-same = Naar { $target }: beide normen zeggen van elke lijst hetzelfde. Dat is bewezen.
diff-differs =
    { $count ->
        [one] Naar { $target }: de normen verschillen op { $count } punt.
       *[other] Naar { $target }: de normen verschillen op { $count } punten.
    }
diff-better = Gunstiger voor de leerling
diff-worse = Minder gunstig voor de leerling
diff-other = Anders; of het gunstiger is, hangt van de leerling af
diff-word = Een ander woord, dezelfde betekenis
diff-step = { $old } wordt { $new }
diff-silent = geen regel past
diff-clash = { $says } tegelijk
diff-open = de norm laat het open
diff-list = bijvoorbeeld: { $grades }
diff-list-old = alleen op de oude lijst: { $grades }
diff-list-new = alleen op de nieuwe lijst: { $grades }
diff-facts-new = gegevens voor de nieuwe norm: { $facts }
diff-regions = Onder elk verschil staan alle lijsten waarvoor het geldt. Geen lijst staat er twee keer.
diff-renamed = Wat in de oude norm ‘{ $old }’ heet, heet in de nieuwe norm ‘{ $new }’.
diff-rank = Voldoen is gunstiger dan al het andere; niet voldoen is het minst gunstig. Bespreken en een andere route staan naast elkaar. Waar geen regel past, is er niets te vergelijken.

diff-remark-target-old = Naar { $name } staat alleen in de oude norm en is niet vergeleken.
diff-remark-target-new = Naar { $name } staat alleen in de nieuwe norm en is niet vergeleken.
diff-remark-subject-old = { $name } staat alleen op de lijst van de oude norm; alleen die telt het mee.
diff-remark-subject-new = { $name } staat alleen op de lijst van de nieuwe norm; alleen die telt het mee.
diff-remark-fact-old = Alleen de oude norm vraagt naar: { $name }.
diff-remark-fact-new = Alleen de nieuwe norm vraagt naar: { $name }.
diff-remark-fact-differs = { $name } betekent in de twee normen niet hetzelfde. Het kan in elk van de normen iets anders zijn.
diff-remark-fact-narrowed = { $name }: alleen de waarden die beide normen kennen, zijn vergeleken.
diff-remark-scale = De rapporten hebben andere cijfers. Alleen cijfers die op beide kunnen staan, zijn vergeleken.
diff-chosen = Daarbij is aangenomen: { $name } is { $subjects }. Andere keuzes zijn niet bekeken, want het zijn er te veel.

diff-class =
    { $count ->
        [one] In deze klas, naar { $target } ({ $count } leerling):
       *[other] In deze klas, naar { $target } ({ $count } leerlingen):
    }
diff-class-same =
    { $count ->
        [one] { $count } leerling: hetzelfde
       *[other] { $count } leerlingen: hetzelfde
    }
diff-class-moved =
    { $count ->
        [one] { $count } leerling, { $step } ({ $direction }): { $ids }
       *[other] { $count } leerlingen, { $step } ({ $direction }): { $ids }
    }
diff-class-open =
    { $count ->
        [one] { $count } leerling, hangt nog af van wat niet bekend is: { $ids }
       *[other] { $count } leerlingen, hangt nog af van wat niet bekend is: { $ids }
    }
diff-class-better = gunstiger
diff-class-worse = minder gunstig
diff-class-other = anders
diff-class-word = ander woord

examples-head = Lijsten rond elke grens van { $norm }. Vul bij elke lijst het woord in dat de tekst van de norm vraagt.
examples-says = haal het eerste teken weg en vul in: { $words }; of [] als geen regel past
examples-bound = { $rule }: { $text }
examples-below = onder de grens
examples-at = precies op de grens
examples-above = boven de grens
examples-none = Geen nieuwe lijsten: rond elke grens staan er al voorbeelden.

mutate-head =
    { $count ->
        [one] { $norm }: { $count } fout geprobeerd.
       *[other] { $norm }: { $count } fouten geprobeerd.
    }
mutate-all = De voorbeelden merken ze allemaal.
mutate-noticed = De voorbeelden merken er { $count }.
mutate-unnoticed =
    { $count ->
        [one] { $count } fout merkt geen voorbeeld. Met dit voorbeeld erbij wel:
       *[other] { $count } fouten merkt geen voorbeeld. Met deze voorbeelden erbij wel:
    }
mutate-alike =
    { $count ->
        [one] { $count } fout verandert voor geen enkele lijst iets. Dat is bewezen:
       *[other] { $count } fouten veranderen voor geen enkele lijst iets. Dat is bewezen:
    }
mutate-unsettled =
    { $count ->
        [one] { $count } fout is niet uitgezocht, want het zoeken duurde te lang:
       *[other] { $count } fouten zijn niet uitgezocht, want het zoeken duurde te lang:
    }
mutate-changed = { $where }: { $before } als { $after }
mutate-dropped = { $where }: zonder { $before }
mutate-outcome = { $where }: { $after } in plaats van { $before }
mutate-rule = regel { $name }
mutate-measure = maat { $name }
mutate-group = groep { $name }
mutate-otherwise = wat overblijft
mutate-shows = nu { $says }, met de fout { $slipped }
mutate-chosen = Daarbij is aangenomen: { $name } is { $subjects }.
