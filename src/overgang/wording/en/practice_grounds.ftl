### What counts and what does not: grounds, causes, talks in time, placement and support.

## To do a year again

repeating-last-resort = Doing a year again is the last resort.
repeating-accepts = This can be a reason: { $grounds }.
repeating-never = Behaviour, little effort, weak subjects and motivation are no reasons.
repeating-no-help-for = The school says that doing a year again does not help with: { $causes }.
repeating-no-help = Doing the year again does not fit here. It does not help with: { $causes }.
repeating-no-ground = Doing the year again was proposed. The reason that was given does not count here.
repeating-other-way = The student can go on now too, with a plan to catch up.
repeating-other-way-to-student = You can go on now too, with a plan to catch up.
repeating-other-way-to-parents = Your child can go on now too, with a plan to catch up.
repeating-offer = A reason was given that counts: { $grounds }.
repeating-best-means = Is doing the year again really best here, and what has been tried?
repeating-ask-no-penalty = Behaviour or effort was named for doing the year again. It is no penalty; what does help?
repeating-ask-per-subject = Weak subjects were named for doing the year again. What help would fit in those subjects?
repeating-ask-made-worse = Motivation was named for doing the year again. What would make this student want to work?
repeating-ask-not-here = Also named for doing the year again: { $grounds }. That does not count here; what does fit?

## Talks in time

cadence-every =
    { $days ->
        [one] Every day there is a { $kind }.
       *[other] Every { $days } days there is a { $kind }.
    }
cadence-with-signal = That holds as soon as there is a signal this school year.
cadence-reported = The { $role } hears what people talked about.
cadence-none = No { $kind } of this school year is on record yet.
cadence-late =
    { $days ->
        [one] The latest { $kind } is of { $last }. The practice is every day.
       *[other] The latest { $kind } is of { $last }. The practice is every { $days } days.
    }
cadence-kept = The latest { $kind } is of { $last }. That is in time.

## Nobody under the radar

under-radar-nobody = Upon a signal of results, teachers talk about the student. Nobody goes unseen.
under-radar-within =
    { $days ->
        [one] That is within a day of the signal.
       *[other] That is within { $days } days of the signal.
    }
under-radar-waits = The signal of { $since } was not talked about yet.
under-radar-to-do = The signal of { $since } was not talked about yet. It can be up to { $due }.
under-radar-late = The signal of { $since } is still to be talked about. The practice says { $due } at the latest.

## Telling how it goes

keeping-informed-often-parent = The school often tells parents how it goes with { $topics }.
keeping-informed-often-student = The school often tells students how it goes with { $topics }.
keeping-informed-every-parent =
    { $days ->
        [one] Every day the school tells parents how it goes with { $topics }.
       *[other] Every { $days } days the school tells parents how it goes with { $topics }.
    }
keeping-informed-every-student =
    { $days ->
        [one] Every day the school tells students how it goes with { $topics }.
       *[other] Every { $days } days the school tells students how it goes with { $topics }.
    }
keeping-informed-not-yet-parent = The parents heard nothing about { $topics } yet this school year.
keeping-informed-not-yet-student = The student heard nothing about { $topics } yet this school year.
keeping-informed-kept-parent = The parents know about { $topics }, most recently on { $last }.
keeping-informed-kept-student = The student knows about { $topics }, most recently on { $last }.
keeping-informed-late-parent = Since { $last } the parents have not heard all about { $topics }.
keeping-informed-late-student = Since { $last } the student has not heard all about { $topics }.
keeping-informed-signal-parent = The parents heard nothing yet after the signal of { $on }.
keeping-informed-signal-student = The student heard nothing yet after the signal of { $on }.

## To a higher or a lower level

level-moves-up-encouraged = The school encourages moving up to a higher level.
level-moves-up-if-it-fits = Moving up is possible if a higher level fits the student.
level-moves-down-if-it-fits = Going on at a lower level is possible if that fits the student.
level-moves-up = Moving up is possible too: what people saw points to { $levels }.
level-moves-down = The next year at a lower level is possible, if that fits the student.
level-moves-down-to-student = The next year at a lower level is possible, if that suits you.
level-moves-down-to-parents = The next year at a lower level is possible, if that suits your child.
level-moves-subjects = In { $subjects } a higher level has been seen. Does moving up fit?

## To begin high

high-placement-highest = If the primary school names more levels, the student begins at the highest.
high-placement-mixed =
    { $count ->
        [one] In the first year classes are mixed, with lessons at different levels.
       *[other] In the first { $count } years classes are mixed, with lessons at different levels.
    }
high-placement-below = The student has lessons at { $level }. By the practice the beginning is at { $start }.
high-placement-stretch = The student began high: { $level } is the highest level of the primary school's advice.
high-placement-also = The advice of the primary school also names { $levels }.

## An exam in more subjects

extra-subject-many = Students of { $level } take the exam in { $least } subjects, sometimes in { $most }.
extra-subject-helps = An extra subject can only help: the exam is complete without it.
extra-subject-which = Which subjects are extra, so that the exam is complete without them?
extra-subject-whole-without = The exam is also complete without { $subjects }.

## Following how it goes

monitoring-agreed = Together they agree who follows what: { $roles }.
monitoring-talks = People at school talk with the student very often.
monitoring-to-do = Still to be agreed: who follows what, and how often? Together that is for: { $roles }.
monitoring-watches =
    { $days ->
        [one] Every day the { $owner } follows: { $watches }. It is up to date as of { $last }.
       *[other] Every { $days } days the { $owner } follows: { $watches }. It is up to date as of { $last }.
    }
monitoring-quiet =
    { $days ->
        [one] The { $owner } would talk with the student every day. Since { $last } nothing is on record.
       *[other] The { $owner } would talk with the student every { $days } days. Since { $last } nothing is on record.
    }
monitoring-unwatched = There is also a signal of: { $kinds }. Who follows that?

## Outside the norm

outside-norm-may = Less well for a while, but keen? Then going on outside the norm is possible.
outside-norm-agreements = For that, student, parents and school make clear agreements together.
outside-norm-offer = The norm is not reached. With clear agreements the student can still go on.
outside-norm-offer-to-student = The norm is not reached. With clear agreements you can still go on.
outside-norm-offer-to-parents = The norm is not reached. With clear agreements your child can still go on.
outside-norm-offer-no-norm = With weak subjects too the student can go on, if there are clear agreements.
outside-norm-offer-no-norm-to-student = With weak subjects too you can go on, if there are clear agreements.
outside-norm-offer-no-norm-to-parents = With weak subjects too your child can go on, if there are clear agreements.
outside-norm-for-a-while = Is it less well for a while, and does the student want to go on?
outside-norm-needs = agreements that student, parents and school all sign
outside-norm-signed = Student, parents and school have signed the agreements.
outside-norm-not-signed = The agreements to go on still wait for the signature of: { $parties }.
outside-norm-bring = the agreements, to be signed
outside-norm-how-now = On { $on } agreements were made to go on outside the norm. How do they go?
outside-norm-kept = The agreements of { $on } were kept.

## Placing by what a student can do

placement-looks-at = In placing, the school looks most of all at: { $reasons }.
placement-answers = The school sees to it that the student can manage the level.
placement-no-reason = Why the student is at this level is not on record yet.
placement-left-out = The placement at { $level } did not look at: { $reasons }.
placement-because = The school chose { $level } because of: { $reasons }.
placement-what-helps = The school chose { $level }. What does the school do to make it work?

## First the cause

cause-first-look = If a student is behind, people first look for the cause.
cause-first-lessons = It can lie in the teaching too.
cause-first-needed = After that the question is what is needed.
cause-first-late = Help began on { $on }. Nobody has looked for a cause yet.
cause-first-ask = Why does it not work out now? It can be because of the teaching too.
cause-first-next-step = What is needed for a next step?
cause-first-not-found = People looked for a cause. None has been found so far.
cause-first-found = People looked for a cause. Named so far: { $causes }.
cause-first-in-subjects = What can be different in the teaching of { $subjects }, so that it works out?
cause-first-in-lessons = What can be different in the teaching, so that it works out?

## The norm as a guide

guide-norms-guide = Norms are a guide. They settle nothing.
guide-norms-potential = Teachers look at what a student can do.
guide-norms-offer = The norm is a guide, and the list does not meet it. The talk begins there. Going on is possible.
guide-norms-what-else = What do teachers see, beside grades, that this student can do?

## Support, and when it is there

support-windows-all-year = All year there is: { $support }.
support-windows-hours =
    { $hours ->
        [one] There is { $support }, { $hours } hour a week.
       *[other] There is { $support }, { $hours } hours a week.
    }
support-windows-weeks = From { $first } up to { $last } there is: { $support }.
support-windows-offer = Possible from now on: { $support }.
support-windows-offer-for = Possible from now on for { $subjects }: { $support }.
support-windows-later = From { $first } up to { $last } this is possible too: { $support }.
