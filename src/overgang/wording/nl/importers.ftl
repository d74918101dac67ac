### Hoe een klassenlijst is gelezen.
###
### Elke cel en elke opmerking noemt wat er is en, na een puntkomma, wat u kunt doen.
### Een plaats is een regel van het bestand en een kolomkop; een cel zelf wordt nooit getoond.

list-read =
    { $name }: { $students ->
        [one] { $students } leerling
       *[other] { $students } leerlingen
    }, { $subjects ->
        [one] { $subjects } vak
       *[other] { $subjects } vakken
    }, { $grades ->
        [one] { $grades } cijfer
       *[other] { $grades } cijfers
    }.
list-shape-wide = Elke regel is een leerling, elk vak een kolom. De kolomkoppen staan op regel { $header }. Tussen de cellen staat { $separator }. De tekens zijn gelezen als { $encoding }.
list-shape-long = Elke regel is een cijfer van een leerling. De kolomkoppen staan op regel { $header }. Tussen de cellen staat { $separator }. De tekens zijn gelezen als { $encoding }.
list-tab = een tab
list-decimal-signs = Decimaalteken in de cijfers: { $signs }.
list-placement-list = Niveau en leerjaar komen uit de lijst.
list-placement-caller = Niveau en leerjaar staan niet in de lijst; ze zijn bij het lezen opgegeven.
list-placement-both = Niveau en leerjaar komen voor een deel uit de lijst; de rest is bij het lezen opgegeven.
list-placement-neither = Niveau en leerjaar zijn niet bekend.
list-cells = Van de { $total } cellen zijn er { $grades } gelezen als cijfer en { $others } als iets anders. { $used } zeggen wie, welk vak of welk niveau. { $not_read } zijn niet gelezen.

## Plaats

list-place-cell =
    { $count ->
        [one] regel { $rows }
       *[other] regels { $rows }
    }, kolom { $column }
list-place-row =
    { $count ->
        [one] regel { $rows }
       *[other] regels { $rows }
    }
list-place-column = kolom { $column }

## Wat een cel betekent

list-cell-grade = cijfer
list-cell-letter = letter of woord in plaats van een cijfer
list-cell-exempt = vrijstelling
list-cell-to-be-taken = nog in te halen
list-cell-empty = leeg: er is nog geen cijfer
list-cell-not-taken = leeg: de leerling volgt dit vak niet
list-cell-no-grade-yet = er is nog geen cijfer
list-cell-absent = afwezig: er is geen cijfer
list-cell-not-done = niet gedaan of niet voldaan: er is geen cijfer
list-cell-zero = een 0 is geen cijfer; laat de cel leeg als er geen cijfer is
list-cell-tendency = een plus of min heeft geen vaste waarde; schrijf het getal dat de school ervoor geeft
list-cell-marked = een cijfer met een teken erbij; schrijf alleen het cijfer
list-cell-two-grades = twee cijfers of een datum; schrijf één cijfer
list-cell-date = een datum; misschien heeft een rekenblad een cijfer veranderd
list-cell-lost-sign = hoger dan 10; misschien is de komma weggevallen (55 voor 5,5)
list-cell-off-scale = geen cijfer van 1 tot en met 10; schrijf het cijfer zoals het op het rapport staat
list-cell-too-precise = meer dan drie decimalen; schrijf het cijfer zoals het op het rapport staat
list-cell-spreadsheet-error = een foutmelding van een rekenblad; herstel de formule
list-cell-not-applicable = "niet van toepassing" kan vrijstelling zijn of een vak dat de leerling niet volgt; schrijf vr bij een vrijstelling
list-cell-other = dit is geen cijfer; schrijf een getal van 1 tot en met 10, zoals 5,5

## Opmerkingen over de cijfers

list-note-other-decimal-sign = dit cijfer heeft een ander decimaalteken dan de meeste; het is wel gelezen
list-note-same-grade-twice = { $subject } staat er twee keer met hetzelfde cijfer; het telt één keer
list-note-different-grades = { $subject } staat er twee keer met een ander cijfer; laat één cijfer staan
list-note-only-earlier-period = { $subject } heeft alleen een cijfer in een eerdere periode; het cijfer van de laatste periode ontbreekt
list-note-other-level = { $subject } is gevolgd op een ander niveau: { $about }
list-note-own-level-taken = { $subject } staat er op twee niveaus. Het cijfer op het eigen niveau is het rapportcijfer, dat op { $about } is apart bewaard
list-note-own-level-unknown = { $subject } staat er op meer niveaus ({ $about }); geef het niveau van de leerling op
list-note-exempt-with-grade = een vrijstelling en een cijfer tegelijk; laat een van de twee staan
list-note-mark-unreadable = dit is geen ja of nee; schrijf J of N
list-note-does-not-count = { $subject } telt volgens de lijst niet mee; of het meetelt, zegt de norm
list-note-other-list = "{ $about }" is een andere lijst dan het rapport. Deze cijfers zijn apart bewaard en tellen niet dubbel

## Opmerkingen over de regels

list-note-line-before-header = deze regel staat boven de kolomkoppen en is niet gelezen
list-note-empty-row = deze regel is leeg
list-note-summary-row = deze regel is een gemiddelde of een telling en is niet gelezen
list-note-no-student-number = deze regel heeft geen leerlingnummer en is niet gelezen; vul het nummer in
list-note-spoiled-student-number = het leerlingnummer is door een rekenblad veranderd en de regel is niet gelezen; zet die kolom op tekst
list-note-shorter-student-numbers = niet alle leerlingnummers zijn even lang ({ $about } korter). Misschien zijn er nullen aan het begin weggevallen
list-note-ragged-row = het aantal cellen is anders dan in de kolomkop. Daarom is van deze regel geen cijfer gelezen; herstel de regel
list-note-no-subject-code = deze regel noemt geen vak, dus geen cijfer van deze leerling is zeker; vul het vak in
list-note-student-twice = deze leerling staat ook op een eerdere regel
list-note-no-grades = er is geen enkel cijfer bekend

## Opmerkingen over niveau en leerjaar

list-note-placement-unreadable = dit is niet één niveau en leerjaar; schrijf bijvoorbeeld HAVO 3
list-note-placement-differs = er is meer dan één niveau of leerjaar voor deze leerling, of een leerjaar dat niet bestaat; maak ze gelijk
list-note-level-unreadable = dit is niet één niveau; schrijf bijvoorbeeld havo of vmbo-tl

## Opmerkingen over de kolommen

list-note-personal-column = deze kolom heeft persoonsgegevens en is niet bewaard
list-note-class-column = een klas zegt niet zeker welk niveau of leerjaar het is. De kolom is niet gelezen
list-note-summary-column = een gemiddelde of telling, geen vak. De kolom is niet gelezen
list-note-column-not-read = deze kolom is niet gelezen
list-note-unknown-subject = { $subject } is geen bekend vak. De cijfers zijn gelezen onder deze code
list-note-ambiguous-subject = { $subject } kan meer dan één vak zijn en is gelezen onder deze code; schrijf welk vak het is (maat voor maatschappijleer)
list-note-code-and-name-differ = de code en de naam van het vak wijzen niet hetzelfde vak aan. Het is gelezen als { $subject }

## Opmerkingen over het bestand

list-note-encoding-assumed = het bestand zegt niet hoe de tekens zijn opgeslagen. Aangenomen is { $about }
