### The words of a norm: numbers, conditions, and what became of them.

## Grades as a rule sees them

seen-grade = grade
seen-whole = rounded grade
seen-tenth = grade to one decimal
seen-cut = grade, cut off after one decimal
seen-half = grade, rounded to halves
seen-twice = twice-rounded grade
seen-many-grade = grades
seen-many-whole = rounded grades
seen-many-tenth = grades to one decimal
seen-many-cut = grades, cut off after one decimal
seen-many-half = grades, rounded to halves
seen-many-twice = twice-rounded grades
in-column = { $what } in column ‘{ $column }’
for-subject = { $what } for { $subject }

## Groups

group-all = all subjects
group-plus = { $left } and also { $right }
group-minus = { $left } without { $right }
group-minus-more = { $left }, and also without { $right }
group-both = the subjects in both { $left } and { $right }
group-listed = { $group }, as far as on the list
group-either = { $then }, if this holds: { $when }; otherwise { $otherwise }

## Numbers

count-of = number of subjects with { $what } ({ $group })
count-where = number of subjects for which this holds: { $what } ({ $group })
sum-of = sum of the { $what } ({ $group })
mean-of = mean of the { $what } ({ $group })
lowest-of = lowest of the { $what } ({ $group })
highest-of = highest of the { $what } ({ $group })
sum-over = sum over the subjects of { $what } ({ $group })
mean-over = mean over the subjects of { $what } ({ $group })
lowest-over = lowest over the subjects of { $what } ({ $group })
highest-over = highest over the subjects of { $what } ({ $group })
size-of = number of subjects ({ $group })
pattern-of = insufficient grades after rounding ({ $group })
plus = { $left } plus { $right }
minus = { $left } minus { $right }
times = { $left } times { $right }
min-of = least of { $parts }
max-of = greatest of { $parts }
rounded-whole = { $what }, rounded to a whole number
rounded-tenth = { $what }, rounded to one decimal
rounded-cut = { $what }, cut off after one decimal
rounded-half = { $what }, rounded to halves
rounded-twice = { $what }, rounded twice
looked-up = the number for { $by } in the table ‘{ $what }’
forced = a grade that forces an outcome
times-happened = number of times ‘{ $choice }’

## Bounds

bound-lt = less than { $bound }
bound-le = at most { $bound }
bound-eq = exactly { $bound }
bound-none = none
bound-ne = not { $bound }
bound-ge = at least { $bound }
bound-gt = more than { $bound }
bound-between = from { $low } to { $high }
bound-here = { $what }, here { $value }
than-lt = a { $what } below { $bound }
than-le = a { $what } of { $bound } or lower
than-eq = a { $what } of exactly { $bound }
than-ne = a { $what } that is not { $bound }
than-ge = a { $what } of { $bound } or higher
than-between = a { $what } from { $low } to { $high }
than-gt = a { $what } above { $bound }
compared = { $what }: { $bound }
pattern-none = none
pattern-one = one { $grade }

## Conditions

not = this does not hold: { $what }
at-least-of = at least { $number } of these: { $parts }
in-brackets = ({ $what })
taken = { $subject } is on the list
taken-not = { $subject } is not on the list
one-point-more = with one point more for one subject ‘{ $rule }’ would hold
one-point-more-of = with one point more for one subject ‘{ $rule }’ would hold ({ $group })
after-one-resit = after one good re-sit ‘{ $rule }’ could hold
after-one-resit-of = after one good re-sit ‘{ $rule }’ could hold ({ $group })
without-one = without one subject ‘{ $rule }’ would hold
without-one-of = without one subject ‘{ $rule }’ would hold ({ $group })
without-some = ‘{ $rule }’ holds if some subjects do not count
without-some-of = ‘{ $rule }’ holds with all subjects, or without some of these: { $group }
holds = ‘{ $rule }’ holds
holds-for = ‘{ $rule }’ holds for { $target }
holds-not = ‘{ $rule }’ does not hold
holds-not-for = ‘{ $rule }’ does not hold for { $target }

## What became of them

result-number = { $what }: { $value } (asked: { $bound })
result-number-margin = { $what }: { $value } (asked: { $bound }; { $margin })
result-unknown = { $what }: not known yet (asked: { $bound })
result-fact = { $what }: { $value }
between = { $low } to { $high }
margin-over = { $difference } above the bound
margin-under = { $difference } below the bound
margin-at = exactly at the bound
working-sum = { $terms } = { $total }
working-mean = { $total } / { $number } = { $mean }
joined-and = all of the conditions below
joined-or = at least one of the conditions below
joined-not = not what stands below
joined-at-least = at least { $number } of the conditions below
unnamed-subject = a subject that the list lacks

## Letters

letter-onvoldoende = insufficient
letter-matig = mediocre
letter-ruim-voldoende = more than sufficient
letter-voldoende = sufficient
letter-goed = good
letter-zeer-goed = very good
letter-voldaan = completed
letter-niet-voldaan = not completed
letter-positief = positive
letter-negatief = negative
