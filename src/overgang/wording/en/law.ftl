### The law around moving up: what an article asks, whether that is so here, and what is not known yet.

## Articles

law-article = article { $number }, { $law }
law-article-paragraph = article { $number }, paragraph { $paragraph }, { $law }
law-article-item = article { $number }, paragraph { $paragraph }, under { $item }, { $law }
law-later = For this day the text may have changed: look the article up.
law-article-dated = { $article } ({ $source }), in force since { $since }; read as it stood on { $read }.

## Promotion on conditions

law-conditional-on-report = A promotion on conditions stands on the final report.
law-conditional-in-writing = The school tells the parents in writing that the promotion is on conditions.
law-conditional-day = The letter about a promotion on conditions says on which day the school takes the final decision. That day lies between 1 October and the 1 January after it.
law-conditional-conditions = The letter about a promotion on conditions says what the conditions are.
law-conditional-not-top-year = Into the top year a school never promotes on conditions.
law-first-year-unconditional = Admission to the first year of a school is without conditions.

## The right to go on

law-transfer-to-havo = A school may not refuse a student with a diploma of vmbo-gl or vmbo-tl, and with an extra subject from the list of the government decree, for 4 havo over what it thinks of knowledge, skills or attitude. Without such a subject the school may refuse, but need not.
law-transfer-to-vwo = A school may not refuse a student with a diploma of havo for 5 vwo over what it thinks of knowledge, skills or attitude.
law-transfer-elsewhere = The law gives a right to go on from vmbo-gl and vmbo-tl to 4 havo, and from havo to 5 vwo. Of any other step this article says nothing.
law-transfer-ground = This article forbids that a school refuses for this reason.

## Early exam

law-early-exam-year = An early central exam is in the year before the last, or in the one before that.
law-early-exam-not-all = An early central exam is in one subject or more, but not in all subjects.
law-early-results-lapse = Whoever is not promoted after an early central exam loses its results.

## Removal from school

law-removal-not-during-year = A student is not removed over too little progress in the course of a school year.
law-removal-no-distinction = Where a school removes students because they were not promoted to this year, it does not treat them differently over the level that they came from.

## To another school, or off school

law-same-year = A school places a student who comes from a similar school in the year that he or she could have followed there.
law-leaving-given = Whoever leaves school without a diploma or certificate gets a statement.
law-leaving-day = The statement on leaving says when the student leaves.
law-leaving-year = The statement on leaving says the year to which the student was last promoted without conditions.
law-leaving-onward = The statement on leaving says which education after it suits the student, and which years of it.

## Answers

law-demand-holds = That is so here.
law-demand-does-not-hold = That is not so here.
law-demand-cannot-be-said = Whether that is so here cannot be said.
law-rule-holds = That applies here.
law-rule-does-not-hold = That does not apply here.
law-rule-cannot-be-said = Whether that applies here cannot be said.
law-missing = Not known: { $facts }.

## What may not be known

law-fact-on-report = whether it stands on the final report
law-fact-in-writing = whether the parents were sent a letter
law-fact-names-day = whether the letter names the day
law-fact-settled-on = on which day the school takes the final decision
law-fact-names-conditions = whether the letter names the conditions
law-fact-unconditional = whether there are conditions
law-fact-has-diploma = whether the student has the diploma
law-fact-extra-subject = whether the exam had an extra subject from the list
law-fact-not-all-subjects = whether it is about all subjects
law-fact-took-early-exam = whether the student took an early exam
law-fact-promoted = whether the student was promoted
law-fact-decided-on = on which day the promotion was decided
law-fact-for-progress = whether too little progress is the reason
law-fact-not-promoted = whether not being promoted is the reason
law-fact-treats-alike = whether the school makes a difference by the level that students came from
law-fact-could-follow = which year the student could have followed at the old school
law-fact-placed = in which year the new school places the student
law-fact-given = whether there is a statement
law-fact-says-day = whether the day stands on it
law-fact-year-said = which year stands on it
law-fact-year-reached = to which year the student was last promoted without conditions
law-fact-says-onward = whether the education after it stands on it

## Where the text gives no answer

law-unclear-first-october = The text does not say whether 1 October itself is still in.
law-unclear-first-january = The text does not say whether 1 January itself is still in.
law-unclear-top-year-of-practical = For practical education the law names no fixed number of years.
law-unclear-profile = The article does not say whether subjects need to fit a profile. A guide for school counsellors says that a school may not ask for that where this right holds.
law-unclear-similar-school = The law does not say whether another programme (bb, kb or gl) is still a similar school.
law-unclear-earlier-text = The text that held before { $since } was not read here.
