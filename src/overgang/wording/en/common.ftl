### Words that return everywhere.
###
### A key is English, in small letters, with hyphens, and begins with what it is about.
### Every sentence stands in both languages, with the same key and the same arguments.

yes = yes
no = no
unknown = unknown

## Why there is no grade

no-grade-missing = missing
no-grade-exempt = exempt
no-grade-to-be-taken = still to be taken
no-grade-unreadable = cannot be read

## Amounts

subjects-counted =
    { $count ->
        [one] { $count } subject
       *[other] { $count } subjects
    }
students-counted =
    { $count ->
        [one] { $count } student
       *[other] { $count } students
    }
