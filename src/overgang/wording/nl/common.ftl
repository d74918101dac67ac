### Woorden die overal terugkomen.
###
### Een sleutel is Engels, in kleine letters, met streepjes, en begint met waar hij over gaat.
### Elke zin staat in beide talen, met dezelfde sleutel en dezelfde argumenten.

yes = ja
no = nee
unknown = onbekend

## Waarom er geen cijfer is

no-grade-missing = ontbreekt
no-grade-exempt = vrijstelling
no-grade-to-be-taken = nog in te halen
no-grade-unreadable = niet te lezen

## Aantallen

subjects-counted =
    { $count ->
        [one] { $count } vak
       *[other] { $count } vakken
    }
students-counted =
    { $count ->
        [one] { $count } leerling
       *[other] { $count } leerlingen
    }
