### Tabellen en plaatjes voor een notebook.

table-bounds = Leerling { $id }: elke grens van de norm
table-class =
    { $count ->
        [one] De klas: { $count } leerling
       *[other] De klas: { $count } leerlingen
    }
class-found = { $finding } ({ $count })
class-head-clauses = Waaraan niet is voldaan, en bij wie
table-what = wat
table-asked = gevraagd
table-here = hier
table-margin = verschil
table-holds = klopt
table-student = leerling
table-target = naar
table-finding = wat de norm zegt
table-clauses = waaraan niet is voldaan
table-near = met één punt erbij
table-missing = wat nog ontbreekt
picture-earned = behaald
picture-expected = verwacht
picture-grade = cijfer
picture-course = Verloop van { $subject }
picture-point = { $kind }, { $day }: { $grade }.
picture-margin = verschil met de grens, in de eenheid van die grens
picture-margins = Afstand tot elke grens
picture-holds = klopt
picture-holds-not = klopt niet
picture-bound = { $bound }; hier { $here }: { $holds }.
picture-empty = Er is nog niets om te laten zien.
