### Support in time, small groups, talks of all three parties, and the whole picture.

## Standard tests

standard-tests-support = Tests of { $instrument } support what teachers see.
standard-tests-never-alone = Such a test never decides on its own.
standard-tests-confirms-subject = The test in { $subject } fits what teachers saw before.
standard-tests-confirms-whole = The test of { $on } fits what teachers saw before.
standard-tests-raises-subject = The test in { $subject } points below the level. Do the teachers see that too?
standard-tests-raises-whole = The test of { $on } points below the level. Do the teachers see that too?
standard-tests-differs-subject = The test in { $subject } shows enough. What keeps it from showing in lessons?
standard-tests-differs-whole = The test of { $on } shows enough. What keeps it from showing in lessons?

## The marking first

class-check-ask = Where many students in a class are weak, the school looks at the marking first.
class-check-from = Many means here: { $percent } per cent of the class or more.
class-check-question = In { $subject }, { $weak } of the { $students } students are weak. Is the marking right?
class-check-done = For { $subject } the marking and the lessons were looked at too.

## Small groups

small-group-coach =
    { $lowest ->
        [1] Every student is in a coach group of at most { $highest } students.
       *[other] Every student is in a coach group of { $lowest } to { $highest } students.
    }
small-group-rebound =
    { $lowest ->
        [1] Does it not work in class? Then there is a small group of at most { $highest } students.
       *[other] Does it not work in class? Then there is a small group of { $lowest } to { $highest } students.
    }
small-group-teachers =
    { $lowest ->
        [1] At most { $highest } teachers are there.
       *[other] There are { $lowest } to { $highest } teachers.
    }
small-group-per-week =
    { $count ->
        [one] There is guidance once a week.
       *[other] There is guidance { $count } times a week.
    }
small-group-months =
    { $months ->
        [one] After a month the student is back in their own class.
       *[other] After { $months } months the student is back in their own class.
    }
small-group-coach-not-yet = There is no coach group yet this year.
small-group-rebound-not-yet = There is no small group yet this year.
small-group-offer =
    { $months ->
        [one] A month with a lot of attention in a small group, then back to class.
       *[other] { $months } months with a lot of attention in a small group, then back to class.
    } { $lowest ->
        [1] The group has at most { $highest } students.
       *[other] The group has { $lowest } to { $highest } students.
    }
small-group-coach-size =
    { $lowest ->
        [1] The coach group has { $there } students. The school has { $highest } as its highest number.
       *[other] The coach group has { $there } students. The school has { $lowest } to { $highest }.
    }
small-group-rebound-size =
    { $lowest ->
        [1] The small group has { $there } students. The school has { $highest } as its highest number.
       *[other] The small group has { $there } students. The school has { $lowest } to { $highest }.
    }
small-group-teachers-there =
    { $lowest ->
        [1] Teachers in the group: { $there }. The school has at most { $highest }.
       *[other] Teachers in the group: { $there }. The school has { $lowest } to { $highest }.
    }
small-group-less-often = The guidance is less often than { $count } times a week.
small-group-coach-there = The student is in a coach group of { $there }.
small-group-rebound-there = The student is in a small group of { $there }.
small-group-return = The student works in a small group now. On { $on } the student is back in class.
small-group-return-late = The student was to be back in class on { $on }. How does that stand?
small-group-back = The student worked in a small group. Since { $on } the student has been back in class.

## The talk at the start

start-contract-talk = In a talk at the start, all three say what they expect of each other.
start-contract-signed = That becomes a contract, and all three sign it.
start-contract-no-talk = The talk at the start of this school year has not been held yet.
start-contract-no-contract = The talk at the start was held. The contract is not there yet.
start-contract-not-signed = The contract of the start has not been signed yet by: { $parties }.
start-contract-complete = All three have signed the contract.
start-contract-bring = the contract of the start
start-contract-ask = What came of the agreements that all three made at the start?

## Extra lesson time

extra-time-quality-time = Students who may fall behind get quality time: extra lessons outside the timetable.
extra-time-choice-time = In the choice hours a student can catch up.
extra-time-support-hour = For weak subjects there are support hours.
extra-time-goals = That time is for goals that were chosen before.
extra-time-no-goal = No goal was chosen yet for the extra lessons.
extra-time-helped-with = The extra lessons have helped with { $subjects }.
extra-time-helped = The extra lessons have helped.
extra-time-quality-time-offer = Going on with quality time for { $subjects }: extra lessons, with a goal of its own.
extra-time-choice-time-offer = Going on with { $subjects } in the choice hours, to catch up.
extra-time-support-hour-offer = Going on with support hours for { $subjects }.
extra-time-keep = Going on with the extra lessons for { $subjects }.

## Talks of all three

triangle-talks-many =
    { $count ->
        [one] In a school year there is { $count } talk of student, parents and { $school }.
       *[other] In a school year there are { $count } talks of student, parents and { $school }.
    }
triangle-talks-lead = The student leads the talk.
triangle-talks-held =
    { $held ->
        [0] Of the { $count } talks with student and parents, none was held this year yet.
        [one] Of the { $count } talks with student and parents, { $held } was held this year.
       *[other] Of the { $count } talks with student and parents, { $held } were held this year.
    }
triangle-talks-others-led =
    { $count ->
        [one] One talk was not led by the student.
       *[other] { $count } talks were not led by the student.
    }
triangle-talks-right = lead the talk, and choose where it begins
triangle-talks-bring = a story of their own of what goes well, what is hard and what is needed
triangle-talks-bring-to-student = your own story of what goes well, what is hard and what is needed
triangle-talks-bring-to-parents = their own story of what goes well, what is hard and what is needed
triangle-talks-first = How does the student want these talks to go?
triangle-talks-first-to-student = How do you want these talks to go?
triangle-talks-first-to-parents = How does your child want these talks to go?

## Looking back

closing-review-look-back = In the last year here, school and parents look back together.
closing-review-held = School and parents have looked back together.
closing-review-to-do = This is the last year here. School and parents still look back together.

## What the school offers

school-offer-years =
    { $first ->
        [1] The school has years 1 to { $last } of { $levels }.
       *[other] The school has years { $first } to { $last } of { $levels }.
    }
school-offer-elsewhere = After that a student goes on at another school.
school-offer-transfer = Year { $year } of { $level } is not offered here. To go on means: at another school.
school-offer-needs = a place at another school, and a handover
school-offer-ask = Which schools has the student seen, and how do things stand?
school-offer-ask-to-student = Which schools have you seen, and how do things stand?
school-offer-ask-to-parents = Which schools has your child seen, and how do things stand?
school-offer-bring = what the next school wants to know

## From primary school

handover-talk = There is a talk with the primary school about each new student.
handover-trial-day = A student of the primary school can come along for a day.
handover-buddy = New students get a buddy whom they know already.
handover-talk-done = The talk with the primary school was held.
handover-talk-to-do = The talk with the primary school has not been held yet.
handover-buddy-done = The student has a buddy.
handover-buddy-to-do = The student has no buddy yet.

## Does the support help

support-check-looked-at = On an agreed day the school looks whether support helps.
support-check-late = Does the support ({ $support }) help? That was to be looked at on { $on }.
support-check-other = The support ({ $support }) has shown no effect yet. Which support fits better?

## A condition for support

support-condition-own-wish = The school gives extra support to students who want it themselves.
support-condition-room-to-grow = The school gives extra support where there is room to grow.
support-condition-can-leave-out = Such a condition can leave out students who need support.
support-condition-own-wish-needed = that the student wants the support
support-condition-room-to-grow-needed = that there is room to grow
support-condition-question = How do student and mentor see this condition? Whoever is left out may need support most.

## A part of one's own

own-part-three = Student, parents and school make agreements together. The student always has a part in them.
own-part-question = What will the student do? The agreements of { $on } do not say that yet.

## The whole picture

whole-picture-looks-at = The school looks at the whole picture: { $kinds }.
whole-picture-absent = This is not yet in the picture of this year: { $kinds }. Who knows more?

evidence-kind-grades = the grades
evidence-kind-development = the development
evidence-kind-potential = what the student has in them
evidence-kind-standard-tests = standard tests
evidence-kind-talks-with-the-student = talks with the student
evidence-kind-causes = the causes
evidence-kind-earlier-years = earlier years

## Each subject at its own level

level-per-subject-own = Each subject counts at the level at which the student follows it.
level-per-subject-no-yardstick = There is no yardstick that is the same for all subjects.
level-per-subject-stretched = Weak, but at a higher level than their own: { $subjects }.
level-per-subject-offer = Going on, with a fitting level for { $subjects }.
