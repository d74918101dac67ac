### Tables and pictures for a notebook.

table-bounds = Student { $id }: every bound of the norm
table-class =
    { $count ->
        [one] The class: { $count } student
       *[other] The class: { $count } students
    }
class-found = { $finding } ({ $count })
class-head-clauses = What is not met, and for whom
table-what = what
table-asked = asked
table-here = here
table-margin = difference
table-holds = holds
table-student = student
table-target = to
table-finding = what the norm says
table-clauses = what is not met
table-near = with one point more
table-missing = what is still missing
picture-earned = earned
picture-expected = expected
picture-grade = grade
picture-course = Course of { $subject }
picture-point = { $kind }, { $day }: { $grade }.
picture-margin = difference from the bound, in the unit of that bound
picture-margins = Distance to each bound
picture-holds = holds
picture-holds-not = does not hold
picture-bound = { $bound }; here { $here }: { $holds }.
picture-empty = There is nothing to show yet.
