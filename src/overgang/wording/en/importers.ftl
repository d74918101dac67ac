### How a class list was read.
###
### Every cell and every note names what is there and, after a semicolon, what can be done.
### A place is a line of the file and a heading; the cell itself is never shown.

list-read =
    { $name }: { $students ->
        [one] { $students } student
       *[other] { $students } students
    }, { $subjects ->
        [one] { $subjects } subject
       *[other] { $subjects } subjects
    }, { $grades ->
        [one] { $grades } grade
       *[other] { $grades } grades
    }.
list-shape-wide = Each row is a student, each subject a column. The headings are on row { $header }. Between the cells stands { $separator }. The characters were read as { $encoding }.
list-shape-long = Each row is one grade of a student. The headings are on row { $header }. Between the cells stands { $separator }. The characters were read as { $encoding }.
list-tab = a tab
list-decimal-signs = Decimal sign in the grades: { $signs }.
list-placement-list = Level and year come from the list.
list-placement-caller = Level and year are not in the list; they were given when it was read.
list-placement-both = Level and year come from the list in part; the rest was given when it was read.
list-placement-neither = Level and year are not known.
list-cells = Of the { $total } cells { $grades } were read as a grade and { $others } as something else. { $used } say who, which subject or which level. { $not_read } were not read.

## Place

list-place-cell =
    { $count ->
        [one] row { $rows }
       *[other] rows { $rows }
    }, column { $column }
list-place-row =
    { $count ->
        [one] row { $rows }
       *[other] rows { $rows }
    }
list-place-column = column { $column }

## What a cell means

list-cell-grade = grade
list-cell-letter = letter or word in place of a grade
list-cell-exempt = exempt
list-cell-to-be-taken = still to be taken
list-cell-empty = empty: there is no grade yet
list-cell-not-taken = empty: the student does not take this subject
list-cell-no-grade-yet = there is no grade yet
list-cell-absent = absent: there is no grade
list-cell-not-done = not done or not completed: there is no grade
list-cell-zero = a 0 is not a grade; leave the cell empty where there is no grade
list-cell-tendency = a plus or minus has no fixed value; write the number that the school gives it
list-cell-marked = a grade with a sign beside it; write the grade alone
list-cell-two-grades = two grades or a date; write one grade
list-cell-date = a date; a spreadsheet may have changed a grade
list-cell-lost-sign = above 10; the decimal sign may have been lost (55 for 5.5)
list-cell-off-scale = not a grade from 1 to 10; write the grade as it stands on the report
list-cell-too-precise = more than three decimals; write the grade as it stands on the report
list-cell-spreadsheet-error = an error of a spreadsheet; repair the formula
list-cell-not-applicable = "not applicable" can be an exemption or a subject that is not taken; write vr for an exemption
list-cell-other = this is not a grade; write a number from 1 to 10, such as 5.5

## Notes on grades

list-note-other-decimal-sign = this grade has another decimal sign than most; it was read all the same
list-note-same-grade-twice = { $subject } is there twice with the same grade; it counts once
list-note-different-grades = { $subject } is there twice with different grades; leave one grade
list-note-only-earlier-period = { $subject } only has a grade in an earlier period; the grade of the last period is missing
list-note-other-level = { $subject } was taken at another level: { $about }
list-note-own-level-taken = { $subject } is there at two levels. The grade at the student's own level is the report grade, that at { $about } is kept apart
list-note-own-level-unknown = { $subject } is there at more levels ({ $about }); give the level of the student
list-note-exempt-with-grade = an exemption and a grade at once; leave one of the two
list-note-mark-unreadable = this is not a yes or a no; write J or N
list-note-does-not-count = { $subject } does not count according to the list; whether it counts is for the norm to say
list-note-other-list = "{ $about }" is another list than the report. These grades are kept apart and do not count twice

## Notes on rows

list-note-line-before-header = this row stands above the headings and was not read
list-note-empty-row = this row is empty
list-note-summary-row = this row is an average or a count and was not read
list-note-no-student-number = this row has no student number and was not read; fill in the number
list-note-spoiled-student-number = a spreadsheet has changed the student number and the row was not read; set that column to text
list-note-shorter-student-numbers = not all student numbers have the same length ({ $about } shorter). Zeros at the beginning may have been lost
list-note-ragged-row = the number of cells differs from that of the headings. Therefore no grade of this row was read; repair the row
list-note-no-subject-code = this row names no subject, so no grade of this student is certain; fill in the subject
list-note-student-twice = this student also stands on an earlier row
list-note-no-grades = not one grade is known

## Notes on level and year

list-note-placement-unreadable = this is not one level and year; write HAVO 3, for instance
list-note-placement-differs = there is more than one level or year for this student, or a year that does not exist; make them agree
list-note-level-unreadable = this is not one level; write havo or vmbo-tl, for instance

## Notes on columns

list-note-personal-column = this column has personal data and is not kept
list-note-class-column = a class does not say for certain which level or year it is. The column was not read
list-note-summary-column = an average or a count, not a subject. The column was not read
list-note-column-not-read = this column was not read
list-note-unknown-subject = { $subject } is not a known subject. Its grades were read under this code
list-note-ambiguous-subject = { $subject } can be more than one subject and was read under this code; write which subject it is (maat for maatschappijleer)
list-note-code-and-name-differ = the code and the name of the subject do not mean the same subject. It was read as { $subject }

## Notes on the file

list-note-encoding-assumed = the file does not say how its characters are stored. It was taken to be { $about }
