### A practice: how a school deals with moving up, in words.

practice-head = { $school } ({ $id })
practice-levels = For: { $levels }
practice-style-no-norms = The school works without promotion norms.
practice-style-guide-norms = The school has norms; they are an aid.
practice-style-discussion-guideline = A guideline says who is discussed, not what comes of it.
practice-style-non-binding-advice = The school gives advice; it binds nobody.
practice-style-guaranteed-floor = The level of intake is a floor.
practice-style-no-repeat-vision = The school wants everybody to go on with the own group.
practice-style-outside-norm = The school also looks outside the norm, with agreements.
practice-style-direct-plan = A signal is followed by a plan at once.
practice-style-small-scale-coaching = The school coaches in small groups.
practice-does = This is how it works:
practice-readings = Where the source leaves room, it is read like this:
practice-source = Source: { $title }, { $publisher }, { $published }, { $place }. Read on { $day }. The school may do it differently now.

exception-motivation = Doing the year again does not fit here: motivation plays a part, and it does not help with that.
exception-floor = Doing the year again is not at issue: in the kansklas the level of intake is sure.

## The plans

plan-cycles-made = For weak subjects, student, parents and mentor make a plan together.
plan-cycles-length-calendar =
    { $weeks ->
        [one] After { $weeks } week they look back. Holidays count.
       *[other] After { $weeks } weeks they look back. Holidays count.
    }
plan-cycles-length-school =
    { $weeks ->
        [one] After { $weeks } school week they look back. Holidays do not count.
       *[other] After { $weeks } school weeks they look back. Holidays do not count.
    }
plan-cycles-at-most =
    { $count ->
        [one] In a school year there is at most { $count } round.
       *[other] In a school year there are at most { $count } rounds.
    }
plan-cycles-too-many =
    { $used ->
        [one] There was { $used } round this school year; the practice knows { $count }.
       *[other] There were { $used } rounds this school year; the practice knows { $count }.
    }
plan-cycles-two-sides = Why did the plan not help: can the student not do it now, or did the school not give the support that fits?
plan-cycles-no-effect =
    { $count ->
        [one] No effect was seen of { $count } round of a plan.
       *[other] No effect was seen of { $count } rounds of a plan.
    }
plan-cycles-offer =
    { $left ->
        [one] A plan of { $weeks } weeks is possible { $left } more time this school year.
       *[other] A plan of { $weeks } weeks is possible { $left } more times this school year.
    }
plan-cycles-worked = A round of the plan has helped.
plan-cycles-overdue = Nobody has looked back on the plan yet. That was agreed for { $due }.
plan-cycles-running = The plan is under way. On { $due } they look back.
plan-cycles-bring = the plan, with what has come of it
plan-cycles-other-day = For the plan, { $due } was agreed. By the practice that is { $usual }.
