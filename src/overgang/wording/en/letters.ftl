### Letters: the same advice, for whoever reads it.

letter-head-what = What this is
letter-head-norm = What the norm says
letter-head-why = Why
letter-head-unknown = What is not known yet
letter-head-near = How close is another outcome?
letter-head-can = What is possible
letter-head-rights-student = What you can do yourself
letter-head-rights-parents = What you and your child can do yourselves
letter-head-talk = The talk
letter-head-ask = What is still to ask
letter-head-first = Still to do for the school
letter-head-tell = What you can tell
letter-head-terms = Words explained
letter-more-ways = There is more than one way to meet the norm.
letter-one-of = One of these possibilities is enough:
letter-so-many-of = At least { $number } of these possibilities are needed:
letter-near-one = With one other grade { $then }. This would do it: { $moves }.
letter-near-more = With other grades { $then }. This would do it: { $moves }.
letter-then-says = the norm says ‘{ $says }’
letter-then-uncovered = no rule of the norm fits the list
letter-then-conflict = rules of the norm contradict each other
letter-move = { $subject } from { $old } to { $new }
letter-who = At the talk will be: { $who }.
letter-condition = For ‘{ $says }’: { $condition }.
letter-condition-of = For ‘{ $says }’: { $condition } [{ $cite }].

## The meeting

letter-meeting-title = Student { $id }: advice for the meeting, { $day }
letter-meeting-says = { $target }: the norm says ‘{ $says }’.
letter-meeting-uncovered = { $target }: no rule of the norm fits this list. The meeting discusses it.
letter-meeting-conflict = { $target }: two rules of the norm contradict each other. The meeting discusses it.
letter-meeting-open = { $target }: it cannot be said yet. Possible: { $findings }.

## The mentor

letter-mentor-title = Student { $id }: for the talk, { $day }
letter-mentor-says = This is about { $target }. The norm says: ‘{ $says }’.
letter-mentor-uncovered = This is about { $target }. No rule of the norm fits this list. The meeting discusses it.
letter-mentor-conflict = This is about { $target }. Two rules of the norm contradict each other. The meeting discusses it.
letter-mentor-open = This is about { $target }. What the norm says of it is not known yet. Still possible: { $findings }.
letter-mentor-near = This is not a task. It shows how close the list is to a limit.
letter-mentor-may-student = The student can { $what }.
letter-mentor-may-parent = The parents can { $what }.
letter-mentor-may-school = The school can { $what }.
letter-mentor-bring-student = The student brings: { $what }.
letter-mentor-bring-parent = The parents bring: { $what }.
letter-mentor-has-count = { $what }: the norm asks for { $bound }. The student has { $value }.
letter-mentor-has-none = { $what }: the norm asks for { $bound }. The student has none.
letter-mentor-has-pattern = { $what }: the norm asks for { $bound }. The student has { $value }.
letter-mentor-has-number = { $what }: the norm asks for { $bound }. For the student it is { $value }.
letter-mentor-holds = The norm asks: { $what }. For the student that is so.
letter-mentor-holds-not = The norm asks: { $what }. For the student that is not so.
letter-mentor-holds-unknown = The norm asks: { $what }. Whether that is so for the student is not known yet.
letter-mentor-lead = The student leads the talk. Prepare that together.
letter-mentor-led = Who leads the talk: { $role }.

## The parents

letter-parents-title = About your child’s next school year ({ $id }), { $day }
letter-parents-what = This is an advice about your child’s next school year. People at school decide, after a talk with you and your child.
letter-parents-says = This is about { $target }. The norm of the school says: ‘{ $says }’.
letter-parents-uncovered = This is about { $target }. No rule of the norm fits these grades. The school talks it over with you and your child.
letter-parents-conflict = This is about { $target }. Two rules of the norm contradict each other. The school talks it over with you and your child.
letter-parents-open = This is about { $target }. What the norm says of it is not known yet. Still possible: { $findings }.
letter-parents-near = This is not a task for your child. It shows how close the grades are to a limit.
letter-parents-lead = Your child leads the talk.
letter-parents-led = Who leads the talk: { $role }.
letter-parents-bring-student = Your child brings: { $what }.
letter-parents-bring-parent = Please bring: { $what }.
letter-parents-may-student = Your child can { $what }.
letter-parents-may-parent = You can { $what }.
letter-parents-has-count = { $what }: the norm asks for { $bound }. Your child has { $value }.
letter-parents-has-none = { $what }: the norm asks for { $bound }. Your child has none.
letter-parents-has-pattern = { $what }: the norm asks for { $bound }. Your child has { $value }.
letter-parents-has-number = { $what }: the norm asks for { $bound }. For your child it is { $value }.
letter-parents-holds = The norm asks: { $what }. For your child that is so.
letter-parents-holds-not = The norm asks: { $what }. For your child that is not so.
letter-parents-holds-unknown = The norm asks: { $what }. Whether that is so for your child is not known yet.
letter-parents-role-student = your child
letter-parents-role-parent = you

## The student

letter-student-title = About your next school year ({ $id }), { $day }
letter-student-what = This is an advice about your next school year. People at school decide, after a talk with you.
letter-student-says = This is about { $target }. The norm of the school says: ‘{ $says }’.
letter-student-uncovered = This is about { $target }. No rule of the norm fits your grades. The school talks it over with you.
letter-student-conflict = This is about { $target }. Two rules of the norm contradict each other. The school talks it over with you.
letter-student-open = This is about { $target }. What the norm says of it is not known yet. Still possible: { $findings }.
letter-student-near = This is not a task for you. It shows how close your grades are to a limit.
letter-student-lead = You lead the talk.
letter-student-led = Who leads the talk: { $role }.
letter-student-bring-student = Please bring: { $what }.
letter-student-may-student = You can { $what }.
letter-student-has-count = { $what }: the norm asks for { $bound }. You have { $value }.
letter-student-has-none = { $what }: the norm asks for { $bound }. You have none.
letter-student-has-pattern = { $what }: the norm asks for { $bound }. You have { $value }.
letter-student-has-number = { $what }: the norm asks for { $bound }. For you it is { $value }.
letter-student-holds = The norm asks: { $what }. For you that is so.
letter-student-holds-not = The norm asks: { $what }. For you that is not so.
letter-student-holds-unknown = The norm asks: { $what }. Whether that is so for you is not known yet.
letter-student-role-student = you
letter-student-role-parent = your parents
letter-student-role-mentor = your mentor
letter-student-role-co-mentor = your co-mentor
letter-student-role-coach = your coach

## Who can be at the talk

letter-role-student = the student
letter-role-parent = the parents
letter-role-mentor = the mentor
letter-role-co-mentor = the co-mentor
letter-role-coach = the coach
letter-role-subject-teacher = the subject teacher
letter-role-teachers = the teachers
letter-role-student-coordinator = the student coordinator
letter-role-care-coordinator = the care coordinator
letter-role-psychologist = the psychologist
letter-role-pathway-guide = the pathway guide
letter-role-consultation-team = the consultation team
letter-role-exam-coordinator = the exam coordinator
letter-role-assistant = the teaching assistant
letter-role-team-leader = the team leader
letter-role-deputy-head = the deputy head
letter-role-head = the head
letter-role-board = the board
letter-role-primary-school = the primary school

## Words that not everybody knows

term-norm = Norm: what a school has written down about moving up to the next year.
term-norm-as = norm
term-insufficient = Insufficient: a grade below the limit that the school sets, mostly below 5.5.
term-insufficient-as = insufficient
term-shortfall = Shortfall point: how far a grade lies below what is enough. Where a 6 is enough, a 4 has two.
term-shortfall-as = shortfall
term-compensation = Compensation point: how far a grade lies above what is enough. It can make up for another subject.
term-compensation-as = compensation
term-core = Core subjects: Dutch, English and mathematics. Some schools name more.
term-core-as = core subject
term-mean = Mean: all grades together, divided by the number of subjects.
term-mean-as = mean
term-profile = Profile: the group of subjects that a student chooses for the upper years.
term-profile-as = profile
term-resit = Re-sit: taking a test once more.
term-resit-as = re-sit
term-prognosis = Prognosis: what a teacher expects by the end of the year. It is no grade that was earned.
term-prognosis-as = prognos
term-kansklas = Kansklas: a class in which the level of intake is sure, and a higher one is possible.
term-kansklas-as = kansklas
term-delta-plan = Delta plan: a plan that a student writes, with help of the mentor.
term-delta-plan-as = delta plan
term-joint-advice = Joint advice: what the subject teachers think together.
term-joint-advice-as = joint advice
term-discuss = Discuss: the teachers talk it over and look at more than grades.
term-discuss-as = discuss
