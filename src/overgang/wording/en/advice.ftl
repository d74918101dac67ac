### An advice: what the norm says, why, what is missing, what would change it, what people can do.

## What the norm says

finding-says = The norm says: ‘{ $says }’.
finding-uncovered = The norm says nothing about this list: no rule fits it. The meeting discusses it.
finding-conflict = The norm contradicts itself: { $says } both hold. The meeting discusses it.
finding-open = It cannot be said yet. Possible: { $findings }.
reading-other = Read otherwise ({ $reading }): { $findings }.
reading-same = Read otherwise ({ $reading }) nothing changes: { $findings }.
short-uncovered = the norm is silent
short-conflict = the norm contradicts itself ({ $says })
short-says = ‘{ $says }’
quoted = ‘{ $says }’

## What would change it

change = With { $moves }: { $finding }.
move = { $subject } { $old } → { $new }
changes-singles = With one other grade: { $finding } ({ $moves }).
changes-none = Other grades alone do not change the outcome.
changes-facts = Other grades alone make no other outcome certain: not everything is known.
changes-open = What would change the outcome can be said once the list is complete.
changes-unsettled = What would change the outcome could not be worked out.

## What is not known

unknown-grade = The grade for { $subject } is not known yet.
unknown-grade-unreadable = The grade for { $subject } could not be read.
unknown-unnamed = The list still lacks a subject.
unknown-whether = Not known yet is whether this is so: ‘{ $what }’.
unknown-input = Not known yet: { $what }.
unknown-no-matter = It no longer matters for the outcome.
unknown-needs = With { $values } this is still possible: { $finding }.
unknown-any = With any value this is still possible: { $finding }.
unknown-times =
    { $count ->
        [one] With ‘{ $what }’ { $times } this is still possible: { $finding }.
       *[other] With { $times } this is still possible: { $finding }. That holds for each of these: { $what }.
    }
times-from = { $low } or more times
times-to =
    { $count ->
        [one] at most once
       *[other] at most { $count } times
    }
times-from-to = { $low } to { $high } times
times-just =
    { $count ->
        [0] zero times
        [one] exactly once
       *[other] exactly { $count } times
    }
value-from-to = { $low } to { $high }
value-from = { $low } or higher
value-to = { $high } or lower

## Choices

option-go-on = On to { $target }
option-go-on-with-plan = On to { $target }, with a plan
option-extra-opportunity = An extra opportunity
option-other-level = Another level, for all subjects or per subject
option-bare-go-on = To the next year
option-bare-go-on-with-plan = To the next year, with a plan
option-bare-set-aside = Going on at this level: the student sets the advice aside
option-bare-set-aside-to-student = Going on at this level: you set the advice aside
option-bare-set-aside-to-parents = Going on at this level: your child sets the advice aside
option-bare-extra-opportunity = An extra opportunity
option-bare-level-per-subject = Another level for one or more subjects
option-bare-other-level = Another level
option-bare-same-year-again = As an exception: doing the year again
for-one-change =
    { $count ->
        [one] One other grade would have been enough, for { $count } subject. See ‘What would change it?’.
       *[other] One other grade would have been enough, for { $count } subjects. See ‘What would change it?’.
    }
for-silent = The norm does not stand in the way: no rule fits this list.
for-open = It can still be: { $says } is still possible.
against-condition = Not met for ‘{ $says }’: { $condition }.
against-shape = The norm does not name this possibility.
needs-talk = a talk with the student and the parents
needs-meeting = a weighing by the meeting, with reasons
needs-plan = a plan of what the student does, what the school does and what the parents do
needs-rules = a rule of the school that allows this
needs-grade = the grade for { $subject }
needs-fact = an answer to the question: { $question }

## Open questions

question-grade = What is the grade for { $subject }?
question-input = { $question } (to: { $role })
question-judgement = { $question } (judgement of: { $role })
question-silent = The norm is silent for { $target }. How does the meeting want to deal with it?
question-conflict = The norm contradicts itself for { $target }. Which rule goes first?
question-reading = For { $target } the text of the norm can be read otherwise: { $reading }. Which reading holds?

## Limits of this advice

limit-no-decision = This is an advice and not a decision. People decide.
limit-norm = The norm is that of { $school }, read on { $day }. It may have changed since.
limit-norm-year = The norm is that of { $school }, school year { $year }, read on { $day }. It may have changed since.
limit-practice = The practice is that of { $school }, as the source tells it. The school may do it differently now.
limit-no-norm = No norm was looked at. Here grades alone say nothing about next year.
limit-incomplete = The published text could not be read as a whole.
limit-unsettled = Not all of this norm could be worked out for this list. What stands here is right, but something may be missing.
limit-note = About the norm: { $note }
limit-letter = { $subject } has a letter ({ $letter }). The norm gives it no number: the subject is in no count and no mean.
limit-exempt = There is an exemption for { $subject }. The subject does not count.
limit-unreadable = The cell for { $subject } could not be read and counts as unknown.
limit-count = The norm reckons with { $count } subjects; { $found } on the list count.
limit-level = { $subject } is taken at another level; the norm does not say how that counts.

## Headings

head-advice = Advice
head-student = Student { $id }
head-norm = Norm: { $school }
head-practice = Practice: { $school }
head-why = Why
head-changes = What would change it?
head-unknown = What is not known yet?
head-options = What can be done?
head-how = how
head-for = for
head-against = against
head-needs = needed
head-questions = Open questions
head-safeguards = What the school would do
head-rights = What student and parents can do
head-agenda = The talk
head-law = What the law asks
head-remarks = Good to know
head-limits = Limits of this advice
head-record = To compute it again
record-input = input { $input }
record-norm = norm { $ruleset }
record-practice = practice { $practice }
record-result = result { $result }
record-made = version { $library } · { $day }
rule-holds = holds
rule-not = does not hold
rule-unknown = cannot be said yet
rule-line = ‘{ $says }’: { $holds }

## The practice of the school

safeguard-line = { $text } ({ $state })
safeguard-done = done
safeguard-to-do = still to do
safeguard-late = late, can still be done
safeguard-missed = not done, cannot be done any more
right-student-open = The student: { $text }
right-student-used = The student, used already: { $text }
right-student-not-now = The student, not now: { $text }
right-parent-open = The parents: { $text }
right-parent-used = The parents, used already: { $text }
right-parent-not-now = The parents, not now: { $text }
right-school-open = The school: { $text }
right-school-used = The school, used already: { $text }
right-school-not-now = The school, not now: { $text }
right-until = That is possible up to and including { $day }.
agenda-who = Who is there: { $who }.
agenda-led = Who leads the talk: { $role }.
agenda-bring = To bring ({ $role }): { $what }
lawful-conditional-not-top-year = Into the top year, promotion cannot be on conditions.
lawful-conditional-in-writing = Whoever promotes on conditions tells the parents so in writing, with the conditions.
lawful-conditional-day = That letter says on which day the school takes the final decision. The day lies between 1 October and the next 1 January.

## Making an advice again

replay-confirmed = Confirmed: the same input gives the same advice.
replay-differs = Not confirmed. What differs:
replay-input = the input is another one
replay-ruleset = the norm is another one, or another version
replay-practice = the practice is another one, or another version
replay-library = the version of the program is another one
replay-result = another advice comes out
replay-no-student = No student of this list has the input of this advice.
