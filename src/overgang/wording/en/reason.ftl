### Why exactly: what is already enough for the outcome, and how much room there is.

head-slack = How much room is there?

reason-few = This already follows from: { $parts }.
reason-rest = The rest of the list makes no difference to it.
reason-nearly-whole = Nearly everything on the list counts for this.
reason-others = Only this makes no difference: { $others }.
reason-whole = Everything on the list counts for this.
reason-nothing = This follows from the norm, whatever the grades are.
reason-not-smallest = Perhaps even less is enough.
reason-grade = { $subject } { $grade }
reason-grade-in = { $subject } { $grade } ({ $column })
reason-other-in = { $subject } ({ $column })
reason-fact = { $what } ({ $value })
reason-never-happened = never

slack-measure = { $what }: now { $value }. { $tips }
slack-below = At { $at } or lower: { $finding }.
slack-under = Below { $at }: { $finding }.
slack-above = At { $at } or higher: { $finding }.
slack-over = Above { $at }: { $finding }.
slack-grades =
    { $free ->
        [0] In every subject one other grade can change the outcome.
        [one] In { $free } of the { $of } subjects another grade by itself changes nothing.
       *[other] In { $free } of the { $of } subjects another grade by itself changes nothing.
    }
slack-grades-free = One other grade does not change the outcome, in any subject.

changes-never = Other grades cannot bring this about: { $findings }.
unknown-elsewhere = It only matters if the norm is read differently: { $readings }.

## One subject at another level

level-ways = One subject can also be at another level. No grade was converted.
level-way-list-other = This list: grade { $grade } for { $subject } at { $level }.
level-way-list-student = Your list: you have grade { $grade } for { $subject } at { $level }.
level-way-list-parents = This list: your child has grade { $grade } for { $subject } at { $level }.
level-way-report-other = Report of { $day }: grade { $grade } for { $subject } at { $level }.
level-way-report-student = Report of { $day }: you had grade { $grade } for { $subject } at { $level }.
level-way-report-parents = Report of { $day }: your child had grade { $grade } for { $subject } at { $level }.
level-way-prognosis-other = Prognosis of { $day }: grade { $grade } for { $subject } at { $level }.
level-way-prognosis-student = Prognosis of { $day }: grade { $grade } for { $subject } at { $level }.
level-way-prognosis-parents = Prognosis of { $day }: grade { $grade } for { $subject } at { $level }.
level-way-expected = That is what a teacher expects, and no grade that was earned.
level-way-now = Grade { $old } counts now.
level-way-other = If the student takes this subject there, { $then }.
level-way-student = If you take this subject there, { $then }.
level-way-parents = If your child takes this subject there, { $then }.
