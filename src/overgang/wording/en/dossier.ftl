### The fixed words of a dossier, as they stand within a sentence: no article, no capital.

## Who: roles and parties

party-student = student
party-parent = parents
party-school = school

role-student = student
role-parent = parent
role-mentor = mentor
role-co-mentor = co-mentor
role-coach = coach
role-subject-teacher = subject teacher
role-teachers = teachers
role-student-coordinator = student coordinator
role-care-coordinator = care coordinator
role-psychologist = psychologist
role-pathway-guide = pathway guide
role-consultation-team = consultation team
role-exam-coordinator = exam coordinator
role-assistant = assistant
role-team-leader = team leader
role-deputy-head = deputy head
role-head = head
role-board = board
role-primary-school = primary school

## Talks and messages

talk-kind-start-talk = start talk
talk-kind-triangle-talk = triangle talk
talk-kind-learning-route-talk = learning route talk
talk-kind-report-talk = report talk
talk-kind-plan-talk = talk about the plan
talk-kind-mentor-talk = mentor talk
talk-kind-student-discussion = student discussion
talk-kind-closing-talk = closing talk
talk-kind-handover = handover
talk-kind-period-talk = period talk

topic-expectations = expectations
topic-results = results
topic-prognosis = prognosis
topic-plan = plan
topic-presence = presence
topic-behaviour = behaviour
topic-well-being = well-being
topic-level = level
topic-moving-up = moving up

outlook-on-course = on course
outlook-needs-attention = needs attention
outlook-uncertain = uncertain
outlook-another-level-is-possible = another level is possible

## Signals, causes and what people see

signal-kind-weak-result = weak result
signal-kind-falling-results = falling results
signal-kind-behind = being behind
signal-kind-standard-test = standard test
signal-kind-absence = absence
signal-kind-effort = effort
signal-kind-socio-emotional = socio-emotional signal

action-kind-talked-with-the-student = talked with the student
action-kind-told-the-parents = told the parents
action-kind-discussed-in-the-team = discussed in the team
action-kind-started-support = started support
action-kind-started-a-plan = started a plan
action-kind-referred = referred
action-kind-checked-the-marking = checked the marking

cause-kind-motivation = motivation
cause-kind-study-skills = study skills
cause-kind-level = level
cause-kind-teaching = teaching
cause-kind-marking = marking
cause-kind-circumstances = circumstances
cause-kind-growing-up = growing up
cause-kind-not-known = not known

development-growing = growing
development-stable = stable
development-falling = falling
development-not-seen = could not be seen

instrument-cito-vas = Cito VAS
instrument-other = other test

## Plans, agreements and support

goal-catch-up = catching up
goal-a-higher-grade = higher grade
goal-study-skills = study skills
goal-planning = planning
goal-work-attitude = work attitude
goal-presence = presence
goal-well-being = well-being
goal-finding-the-level-that-fits = finding the level that fits

own-action-ask-for-help = ask for help
own-action-attend-support = attend support
own-action-do-homework = do homework
own-action-keep-a-planner = keep a planner
own-action-practise = practise
own-action-do-work-again = do work again
own-action-take-a-re-sit = take a re-sit
own-action-talk-with-the-teacher = talk with the teacher
own-action-visit-other-schools = visit other schools

school-action-adapted-tasks = adapted tasks
school-action-coaching = coaching
school-action-extra-explanation = extra explanation
school-action-extra-lessons = extra lessons
school-action-an-extra-re-sit = extra re-sit
school-action-extra-time = extra time
school-action-feedback = feedback
school-action-follow-up = following how it goes
school-action-a-new-test = new test

parent-action-ask-each-week = ask each week
parent-action-help-plan = help plan
parent-action-keep-in-touch-with-the-mentor = keep in touch with the mentor
parent-action-a-place-to-work = give a place to work
parent-action-go-along-to-talks = go along to talks

effect-worked = worked
effect-in-part = worked in part
effect-not-seen = no result seen

cycle-state-agreed = agreed
cycle-state-running = running
cycle-state-overdue = not looked back on yet
cycle-state-evaluated = looked back on

delta-step-kind-drafted = drafted
delta-step-kind-discussed = discussed
delta-step-kind-elaborated = worked out
delta-step-kind-presented = presented
delta-step-kind-followed = followed
delta-step-kind-closed = closed

agreement-state-open = still open
agreement-state-kept = kept
agreement-state-not-kept = not kept
agreement-state-withdrawn = withdrawn

agreements-about-start = start of the school year
agreements-about-outside-the-norm = moving up outside the norm
agreements-about-plan = plan

support-kind-support-hour = support hour
support-kind-choice-time = choice time
support-kind-quality-time = quality time
support-kind-tasks-in-the-last-week = tasks in the last school week
support-kind-coaching = coaching
support-kind-buddy = buddy
support-kind-study-skills = help with study skills
support-kind-pathway-guidance = pathway guidance
support-kind-in-school-rebound = in-school rebound
support-kind-spring-school = spring school
support-kind-summer-school = summer school

group-kind-coach-group = coach group
group-kind-rebound = rebound group

## Advice, choices and objections

advice-moment-january = January
advice-moment-year-end = end of the school year

joint-advice-kind-go-on = go on to the next year
joint-advice-kind-go-on-with-a-plan = go on with a plan
joint-advice-kind-look-elsewhere = look at other schools or levels
joint-advice-kind-another-level = another level

view-confident = confident
view-with-support = with support
view-in-doubt = in doubt
view-not-at-this-level = not at this level
view-not-known-yet = not known yet

choice-kind-go-on = go on to the next year
choice-kind-another-level = another level
choice-kind-the-same-year-again = the same year again

objection-about-joint-advice = joint advice
objection-about-learning-route = learning route
objection-about-level = level
objection-about-grade = grade
objection-about-prognosis = prognosis
objection-about-plan = plan

answer-kind-a-new-test = new test
answer-kind-a-new-talk = new talk
answer-kind-changed = changed
answer-kind-explained = explained
answer-kind-another-solution = another solution

## Levels, learning routes and years

level-move-placed = placed
level-move-raised = raised to a higher level
level-move-fell-back = went back to the level before

route-source-teachers = teachers
route-source-marks = grades
route-source-standard-test = standard test
route-source-care-coordinator = care coordinator
route-source-psychologist = psychologist

route-step-kind-proposed = proposed
route-step-kind-discussed = discussed
route-step-kind-final = final

route-state-proposed = proposed
route-state-discussed = discussed
route-state-final = final
route-state-reopened = reopened

placement-reason-primary-advice = advice of the primary school
placement-reason-potential = potential
placement-reason-results = results
placement-reason-development = development
placement-reason-standard-test = standard test
placement-reason-choice = own choice

repeat-ground-long-illness = long illness
repeat-ground-other-extraordinary-circumstances = other extraordinary circumstances
repeat-ground-choice-of-the-student = choice of the student
repeat-ground-not-told = not told

proposed-ground-long-illness = long illness
proposed-ground-other-extraordinary-circumstances = other extraordinary circumstances
proposed-ground-choice-of-the-student = choice of the student
proposed-ground-weak-subjects = weak subjects
proposed-ground-conduct = conduct
proposed-ground-laziness = too little effort
proposed-ground-motivation = motivation
