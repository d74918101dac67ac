### Waarom precies: wat al genoeg is voor de uitkomst, en hoeveel ruimte er is.

head-slack = Hoeveel ruimte is er?

reason-few = Dit volgt al uit: { $parts }.
reason-rest = De rest van de lijst maakt daarvoor niet uit.
reason-nearly-whole = Bijna alles op de lijst telt hiervoor mee.
reason-others = Alleen dit maakt niet uit: { $others }.
reason-whole = Alles op de lijst telt hiervoor mee.
reason-nothing = Dit volgt uit de norm, welke cijfers er ook staan.
reason-not-smallest = Misschien is nog minder al genoeg.
reason-grade = { $subject } { $grade }
reason-grade-in = { $subject } { $grade } ({ $column })
reason-other-in = { $subject } ({ $column })
reason-fact = { $what } ({ $value })
reason-never-happened = nooit

slack-measure = { $what }: nu { $value }. { $tips }
slack-below = Bij { $at } of lager: { $finding }.
slack-under = Onder { $at }: { $finding }.
slack-above = Bij { $at } of hoger: { $finding }.
slack-over = Boven { $at }: { $finding }.
slack-grades =
    { $free ->
        [0] Bij elk vak kan één ander cijfer de uitkomst veranderen.
        [one] Bij { $free } van de { $of } vakken verandert een ander cijfer op zichzelf niets.
       *[other] Bij { $free } van de { $of } vakken verandert een ander cijfer op zichzelf niets.
    }
slack-grades-free = Eén ander cijfer verandert de uitkomst niet, bij welk vak ook.

changes-never = Met andere cijfers is dit niet te bereiken: { $findings }.
unknown-elsewhere = Het maakt alleen uit als de norm anders wordt gelezen: { $readings }.

## Eén vak op een ander niveau

level-ways = Eén vak kan ook op een ander niveau. Er is geen cijfer omgerekend.
level-way-list-other = Deze lijst: voor { $subject } op { $level } een { $grade }.
level-way-list-student = Je lijst: voor { $subject } op { $level } heb je een { $grade }.
level-way-list-parents = Deze lijst: voor { $subject } op { $level } heeft uw kind een { $grade }.
level-way-report-other = Rapport van { $day }: voor { $subject } op { $level } een { $grade }.
level-way-report-student = Rapport van { $day }: voor { $subject } op { $level } had je een { $grade }.
level-way-report-parents = Rapport van { $day }: voor { $subject } op { $level } had uw kind een { $grade }.
level-way-prognosis-other = Prognose van { $day }: voor { $subject } op { $level } een { $grade }.
level-way-prognosis-student = Prognose van { $day }: voor { $subject } op { $level } een { $grade }.
level-way-prognosis-parents = Prognose van { $day }: voor { $subject } op { $level } een { $grade }.
level-way-expected = Dat is wat een docent verwacht, geen behaald cijfer.
level-way-now = Nu telt een { $old }.
level-way-other = Volgt de leerling dit vak daar, dan { $then }.
level-way-student = Volg je dit vak daar, dan { $then }.
level-way-parents = Volgt uw kind dit vak daar, dan { $then }.
