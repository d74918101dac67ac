### Plans in rounds, moments of advice, and who tells and chooses what in the course of the year.

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
plan-cycles-two-sides = The plan did not help. Can the student not do it now, or did the school's support not fit?
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

## Joint advice, twice a year

advice-moments-january = In January the subject teachers advise together. Then there is still time.
advice-moments-year-end = At the end of the school year the subject teachers advise together.
advice-moments-january-given = The joint advice of January was given, on { $day }.
advice-moments-january-now = In January the subject teachers advise together. That is still to come.
advice-moments-january-missing = There is no joint advice of January.
advice-moments-year-end-now = The joint advice of the end of the year is still to come.
advice-moments-bring = the joint advice
advice-moments-unannounced = The advice names another level. In January nobody spoke of that yet.
advice-moments-go-on = The subject teachers advised together on { $day }: go on.
advice-moments-go-on-with-plan = The subject teachers advised together on { $day }: go on with a plan.
advice-moments-look-elsewhere = The subject teachers advised together on { $day }: have a look elsewhere too.
advice-moments-other-level = The subject teachers advised together on { $day }: { $level }.
advice-moments-ask-elsewhere = Which schools were visited, and what stood out?

## Setting an advice aside

setting-aside-times =
    { $count ->
        [one] In the years at { $level } a student can set an advice aside once.
       *[other] In the years at { $level } a student can set an advice aside { $count } times.
    }
setting-aside-both-sections = A plan goes with it: what does the student do, and how does the school help?
setting-aside-right =
    { $count ->
        [one] set an advice aside, once in the years at { $level }
       *[other] set an advice aside, { $count } times in the years at { $level }
    }
setting-aside-right-to-student =
    { $count ->
        [one] set an advice aside, once in the years at { $level }
       *[other] set an advice aside, { $count } times in the years at { $level }
    }
setting-aside-offer = The student goes on at { $level } and gets the chance to prove it.
setting-aside-offer-to-student = You go on at { $level } and get the chance to prove it.
setting-aside-offer-to-parents = Your child goes on at { $level } and gets the chance to prove it.
setting-aside-plan = a plan with the parents: what the student does, and how the school helps
setting-aside-last = After that it cannot be done again.
setting-aside-bring = the student's own plan for the next school year
setting-aside-bring-to-student = your own plan for the next school year
setting-aside-bring-to-parents = a plan of their own for the next school year
setting-aside-more = An advice was set aside { $used } times. The practice knows that { $count } times.
setting-aside-goes-on = The student set the advice aside on { $day } and goes on at { $level }.
setting-aside-goes-on-to-student = You set the advice aside on { $day } and go on at { $level }.
setting-aside-goes-on-to-parents = Your child set the advice aside on { $day } and goes on at { $level }.
setting-aside-chance = The student has until { $until } to prove it.
setting-aside-chance-over = The student had the chance until { $until }. How did it go?

## Prognoses

prognosis-made = For each subject the teacher gives a prognosis: where will the student be at { $level }?
prognosis-revised = The prognosis is often revised. Each time that is a reason to talk.
prognosis-with-effort = Effort is already in the prognosis. It does not count once more.
prognosis-missing = There is no prognosis yet for { $subjects }.
prognosis-to-talk-about = There is a new prognosis to talk about: { $subjects }.
prognosis-talked-about = The prognoses were talked over with the student.
prognosis-below = For now teachers do not expect a sufficient grade at { $level } for { $subjects }.
prognosis-sufficient = Teachers expect a sufficient grade at { $level } for each subject.
prognosis-effort-counted = Effort is already in the prognosis. Do not weigh it once more.

## Another level

other-level-way = From { $level } a student can also go on at { $to }.
other-level-when = That is for students whose current level is really too much.
other-level-offer = A change is possible to { $to }.
other-level-needs = clarity that the current level is really too much now
other-level-no-way = From { $level } this practice names no other level.

## The delta plan

delta-plan-upon = Upon a signal the student writes a delta plan, together with the mentor ({ $signals }).
delta-plan-way = The student discusses it with the subject teacher, then works it out with the mentor.
delta-plan-present = At the next talk with the parents the student tells about the plan.
delta-plan-holds = The plan says what the student does, and what is needed from teachers and parents.
delta-plan-followed = The mentor sees whether the agreements work out.
delta-plan-offer = The student writes a delta plan for { $subjects }.
delta-plan-offer-to-student = You write a delta plan for { $subjects } yourself.
delta-plan-offer-to-parents = Your child writes a delta plan for { $subjects }.
delta-plan-goes-on = The student goes on with their own delta plan for { $subjects }.
delta-plan-goes-on-to-student = You go on with your own delta plan for { $subjects }.
delta-plan-goes-on-to-parents = Your child goes on with their own delta plan for { $subjects }.
delta-plan-wanting = After a signal there is no delta plan yet for { $subjects }.
delta-plan-to-discuss = The delta plan for { $subject } is there. Next is the talk with the subject teacher.
delta-plan-to-elaborate = The delta plan for { $subject } was talked over. Next it is worked out with the mentor.
delta-plan-to-present = The student has yet to tell the parents about the delta plan for { $subject }.
delta-plan-to-follow = The parents know the delta plan for { $subject }. Now the mentor follows it.
delta-plan-to-close = The delta plan for { $subject } is still under way. At the end they look back on it.
delta-plan-closed = The delta plan for { $subject } is finished.
delta-plan-bring = the delta plan
delta-plan-bring-and-tell = the delta plan, to tell about it
delta-plan-needs-of-teachers = What is needed from the teacher for { $subject }?
delta-plan-needs-of-parents = What is needed at home for { $subject }?
delta-plan-ask = What worked out for { $subject }, and what takes more time?
delta-plan-kept =
    { $count ->
        [one] One agreement in the plan worked out.
       *[other] { $count } agreements in the plan worked out.
    }
delta-plan-not-kept =
    { $count ->
        [one] One agreement in the plan did not work out. What is needed?
       *[other] { $count } agreements in the plan did not work out. What is needed?
    }
delta-plan-open =
    { $count ->
        [one] How one agreement in the plan went is not known yet.
       *[other] How { $count } agreements in the plan went is not known yet.
    }

## Whoever notices acts

act-on-signals-by = Upon a signal the { $role } acts at once.
act-on-signals-before-report = Nobody waits for the report meeting.
act-on-signals-within =
    { $days ->
        [one] That is within { $days } day.
       *[other] That is within { $days } days.
    }
act-on-signals-open =
    { $count ->
        [one] { $count } signal still waits for a first step, since { $day }.
       *[other] { $count } signals still wait for a first step. The oldest is of { $day }.
    }
act-on-signals-open-in =
    { $count ->
        [one] { $count } signal ({ $subjects }) still waits for a first step, since { $day }.
       *[other] { $count } signals ({ $subjects }) still wait for a first step. The oldest is of { $day }.
    }
act-on-signals-acted =
    { $count ->
        [one] Somebody acted upon { $count } signal, { $days ->
            [0] on the same day
            [one] on the next day
           *[other] within { $days } days
        }.
       *[other] Somebody acted upon { $count } signals, { $days ->
            [0] each on the same day
            [one] a day later at most
           *[other] each within { $days } days
        }.
    }

## An extra re-sit

extra-resit-granted-by = The { $role } can grant an extra re-sit.
extra-resit-counts-highest = After that the highest grade counts.
extra-resit-counts-last = After that the last grade counts.
extra-resit-offer = An extra re-sit is possible for { $subjects }.
extra-resit-granted = An extra re-sit was promised for { $subjects }.
extra-resit-needs = a { $role } who wants to grant it

## A guideline for whom to discuss

guideline-lower =
    { $count ->
        [one] The lower years have a guideline of their own ({ $levels }, year { $first }).
        [2] The lower years have a guideline of their own ({ $levels }, years { $first } and { $last }).
       *[other] The lower years have a guideline of their own ({ $levels }, years { $first } to { $last }).
    }
guideline-upper =
    { $count ->
        [one] The upper years have a guideline of their own ({ $levels }, year { $first }).
        [2] The upper years have a guideline of their own ({ $levels }, years { $first } and { $last }).
       *[other] The upper years have a guideline of their own ({ $levels }, years { $first } to { $last }).
    }
guideline-discuss = Students who do not meet it are discussed. Nothing more follows from it.
guideline-discussed-lower = The list does not meet the guideline of the lower years. So there is a discussion.
guideline-discussed-upper = The list does not meet the guideline of the upper years. So there is a discussion.
guideline-may-go-on = Students who do not meet the guideline can go on too.
guideline-question-lower = Does the list meet the guideline of the lower years? That is not known here.
guideline-question-upper = Does the list meet the guideline of the upper years? That is not known here.

## Causes, earlier years and what lies ahead

causes-and-course-causes = With weak results the school first looks for the cause.
causes-and-course-not-the-level = Some causes say nothing of the level, such as { $causes }.
causes-and-course-years = The discussion also looks at earlier years, and at what is within reach.
causes-and-course-which = Why are the results weak? No cause was named yet.
causes-and-course-apart = A cause was named that says nothing of the level: { $causes }.
causes-and-course-level = Teachers name the level as a cause.
causes-and-course-no-years = Nothing is known here of earlier years.
causes-and-course-known-years =
    { $count ->
        [one] Earlier the student was in { $level } { $year }{ $again ->
            [0] .
            [one] , and did a year again { $again } time.
           *[other] , and did a year again { $again } times.
        }
       *[other] Earlier the student was here { $count } years, from { $level } { $year } on{ $again ->
            [0] . No year was done again.
            [one] . One year was done again.
           *[other] . Of these, { $again } were done again.
        }
    }
causes-and-course-ahead = What is within reach next year, and what shows that?
causes-and-course-growing = On { $day } somebody saw progress.

## No surprise

no-surprise-told = At the end of the year there is no surprise for { $parties }.
no-surprise-lead =
    { $days ->
        [one] How things stand is told at least { $days } day earlier.
       *[other] How things stand is told at least { $days } days earlier.
    }
no-surprise-missed = The advice is a surprise for { $parties }. It was not told like this before.
no-surprise-done = What is advised now was told before.
no-surprise-to-tell = That moving up is uncertain was not told yet to { $parties }.
no-surprise-told-now = That moving up is uncertain was told in time.

## No vote

views-not-votes-none = Nobody votes on moving up.
views-not-votes-read = Each teacher tells what he or she sees. Nobody adds that up.
views-not-votes-confident = Teachers are confident in { $subjects }.
views-not-votes-with-support = Teachers think that it works with support in { $subjects }.
views-not-votes-in-doubt = Teachers are still in doubt in { $subjects }.
views-not-votes-not-at-this-level = Teachers think of another level in { $subjects }.
views-not-votes-not-known-yet = Teachers do not know yet in { $subjects }.

## The student's own choice

own-choice-again = Students who may move up can choose to do the year again.
own-choice-beside = That choice stands beside the advice. The advice does not change.
own-choice-right = choose to do the year again, though moving up is possible
own-choice-chosen = The student chose this on { $day }.
own-choice-chosen-to-student = You chose this yourself on { $day }.
own-choice-chosen-to-parents = Your child chose this on { $day }.
own-choice-advice-stays = The choice of the student stands beside the advice. The advice stays.
own-choice-not-for-this = The student wants to do the year again. In this practice that is for students who may move up.
own-choice-ask = What does the student want to reach in that extra year?
own-choice-ask-to-student = What do you want to reach in that extra year?
own-choice-ask-to-parents = What does your child want to reach in that extra year?
