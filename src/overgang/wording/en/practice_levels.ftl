### The level of a student, who helps with it, and how a school decides on a learning route.

## The kansklas

kansklas-floor-until = Up to and including year { $year } everybody is in a kansklas.
kansklas-floor-means = The level of intake is sure, whatever the grades will be. Higher is always possible.
kansklas-floor-sure = Going on at { $level } is sure. That is the level of intake.
kansklas-floor-no-lower = A lower level is not under discussion: { $level } is sure.
kansklas-floor-intake = At which level did the student come in? That is not noted yet.
kansklas-floor-below = The student came in at { $floor }, and now { $level } is named. How does that go with the kansklas?
kansklas-floor-needed = What is needed in the lessons to make progress? It is about { $subjects }.

## Subjects at a higher level

higher-subjects-may = A student can follow subjects at a higher level: a few, or all.
higher-subjects-listed = The list of grades shows each subject at the level at which it was followed.
higher-subjects-offer = Going on at a higher level, for a few subjects or for all.
higher-subjects-all = All subjects are at a higher level by now.
higher-subjects-now = At { $level } by now: { $subjects }.
higher-subjects-signs = More seems possible in: { $subjects }.
higher-subjects-signs-whole = On the whole a higher level seems possible.
higher-subjects-on-list = The list of grades will show at { $level }: { $subjects }.

## Early exams

early-exam-may = A student can take the exam early in one subject or more.
early-exam-law = It cannot be done in all subjects at once; so the law has it.
early-exam-keeps = An exam was taken early in { $subjects }. Whoever moves up keeps that result.
early-exam-loses = The result of the early exam lapses then.
early-exam-lapsed = The result of this early exam has lapsed: { $subjects }.
early-exam-which-year = In which year was the early exam in { $subjects }?

## The close of a period

period-close-week = Each period closes with a week in which the school talks with parents.
period-close-between = A talk in between is possible too.
period-close-held = The period was closed with the parents on { $day }.
period-close-to-hold = A talk with the parents belongs to the report of { $day }.
period-close-missed =
    { $count ->
        [one] One period was not closed with the parents.
       *[other] { $count } periods were not closed with the parents.
    }
period-close-ask = What went well this period? And where does the student want to go now?
period-close-ask-to-student = What went well this period? And where do you want to go now?
period-close-ask-to-parents = What went well this period? And where does your child want to go now?

## Working formatively

formative-feedback = Tests are there to learn from: the student gets feedback, also without a grade.
formative-no-report = There is no promotion report. What counts is how the student develops.
formative-talking = School, student and parents talk all year about what is possible.
formative-growing = There is growth in: { $subjects }.
formative-growing-whole = On the whole the student is growing.
formative-moved = In { $subject } the student worked at { $old } first, and at { $new } now.
formative-needed = What is needed to make progress again? It is about { $subjects }.
formative-challenge = What can the student do now, and where is the next challenge?
formative-challenge-to-student = What can you do now, and where is the next challenge?
formative-challenge-to-parents = What can your child do now, and where is the next challenge?
formative-none = How is the student developing? Nothing was noted about that this school year.

## Back to the old level

fall-back-per-subject = Each subject is at a level that fits the student.
fall-back-may = Students who try a higher level may go back to the old one.
fall-back-right = go back to { $level } for { $subject }
fall-back-used = back to { $level } for { $subject }, since { $day }
fall-back-offer = Back to { $level } for { $subject }.

## A finished subject

finished-subjects-may = Students who have finished a subject may use its time for something else.
finished-subjects-done = Finished by now: { $subjects }.
finished-subjects-time = Finished by now: { $subjects }. What comes in the time that is free?

## The same mentor

mentor-continuity-whole = A student keeps the same mentor, from the first day to the diploma.
mentor-continuity-two-years = In years { $first } and { $last } the mentor stays the same.
mentor-continuity-years = In year { $first } up to and including { $last } the mentor stays the same.
mentor-continuity-same = The student has had the same mentor since { $day }.
mentor-continuity-changed = The same mentor: on { $day } there came another.
mentor-continuity-who = Who is the mentor now? Two are noted.

## Pathway guidance

guidance-on-request-from = From year { $year } on a student can have pathway guidance.
guidance-on-request-enough = Asking is enough. It can come from: { $parties }.
guidance-on-request-plan = Student, parents and guide make a plan with it together.
guidance-on-request-offer = Pathway guidance is possible too, with a plan for { $subjects }.
guidance-on-request-with-plan = With the pathway guidance of { $day } goes a plan with student and parents.
guidance-on-request-right = ask for pathway guidance

## A plan for each weak subject

plan-per-weak-subject-on = Also with an insufficient grade a student goes on to the next year.
plan-per-weak-subject-why = Together they find out what is going on, and there is help with that subject.
plan-per-weak-subject-offer = With that comes help in { $subjects }.
plan-per-weak-subject-there = There is a plan or help by now for: { $subjects }.
plan-per-weak-subject-needs = A plan or help, still to be agreed for: { $subjects }.
plan-per-weak-subject-ask = What would help, and what is in the way? It is about { $subjects }.

## The learning route

learning-route-from = From year { $year } on a student follows a learning route. The school decides which.
learning-route-final = The learning route is final only after a talk with student and parents.
learning-route-again = After an objection there is a new talk first.
learning-route-propose = The school makes a proposal for the learning route.
learning-route-go-on-not-final = Going on at { $level }. That is a proposal, not final yet.
learning-route-go-on-final = Going on at { $level }. That learning route is final.
learning-route-decides = The school decides on the learning route. Anyone who sees it differently can object.
learning-route-talk = First there is a talk about the learning route, with student and parents.
learning-route-talk-again = There was an objection. First there is another talk with student and parents.
learning-route-talked = On { $day } the learning route was talked about with student and parents.
learning-route-bring = the list of grades, the result of the test and what colleagues see
learning-route-ask = Does the student think that { $level } fits? And what do the parents think?
learning-route-ask-to-student = Do you think that { $level } suits you? And what do your parents think?
learning-route-ask-to-parents = Does your child think that { $level } fits? And what do you think?

## What a proposal rests on

sources-of-judgement-rests = A proposal for the learning route rests on: { $sources }.
sources-of-judgement-all = The proposal rests on all sources that the school uses.
sources-of-judgement-missing = Not weighed in the proposal yet: { $sources }.

## Objections

objections-may = Student and parents can object to the learning route.
objections-always = Every objection gets an answer. The school looks for a solution, such as: { $answers }.
objections-open = The objection of { $day } waits for an answer. It is about: { $about }.
objections-answered = The objection of { $day } ({ $about }) was answered on { $answered }: { $answer }.
objections-solution = Which solution fits the objection? Think of: { $answers }.
objections-right = object to the learning route

## Referring to a team

referral-may = The { $by } can refer a student to a team that helps further: { $to }.
referral-helped = The { $by } is not alone. Help comes from: { $helped_by }.
