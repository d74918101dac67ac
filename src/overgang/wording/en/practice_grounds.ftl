### What counts and what does not: grounds, causes, talks in time, placement and support.

## To do a year again

repeating-last-resort = To do a year again is the last resort.
repeating-accepts = This counts as a ground: { $grounds }.
repeating-never = Conduct, little effort, weak subjects and motivation are no grounds.
repeating-no-help-for = To do a year again does not help, says the school, with: { $causes }.
repeating-no-help = To do the year again does not fit here. It does not help with: { $causes }.
repeating-no-ground = To do the year again was proposed. What was named for that does not count here.
repeating-other-way = The student can go on now too, with a plan to catch up.
repeating-offer = A ground was named that counts: { $grounds }.
repeating-best-means = Is doing the year again really best here, and what has been tried?
repeating-ask-no-penalty = Conduct or effort was named as a ground. A year again is no penalty; what does help?
repeating-ask-per-subject = Weak subjects were named as a ground. Which help in those subjects fits?
repeating-ask-made-worse = Motivation was named as a ground. What makes this student want to work again?
repeating-ask-not-here = Also named: { $grounds }. That does not count here; what does fit?

## Talks in time

cadence-every =
    { $days ->
        [one] Every day there is: { $kind }.
       *[other] Every { $days } days there is: { $kind }.
    }
cadence-with-signal = That holds as soon as there is a signal this school year.
cadence-reported = What was talked about is told to: { $role }.
cadence-none = No { $kind } of this school year is on record yet.
cadence-late =
    { $days ->
        [one] The latest { $kind } is of { $last }. The practice is every day.
       *[other] The latest { $kind } is of { $last }. The practice is every { $days } days.
    }
cadence-kept = The latest { $kind } is of { $last }. That is in time.
