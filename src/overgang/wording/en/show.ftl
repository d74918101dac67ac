### A norm shown as a whole, and what was found about it.

show-for = For: { $class }
show-year = school year { $year }
show-year-unknown = school year not named
show-complete = whole text read
show-incomplete = text read in part
show-source = Source: { $school }, { $url }, read on { $day }. The norm may have changed since.
show-terms = What is counted
show-is = { $name }: { $what }
show-points = { $name }: { $rows }
show-points-row = { $grade } gives { $points }
show-points-range = { $low } to { $high } gives { $points }
show-points-else = any other grade gives { $points }
show-points-unknown = for other grades the text names no points
show-asked = What is asked
show-question = { $name }: { $question } (to: { $role })
show-judgement = { $name }: { $question } (judgement of: { $role })
show-target = For { $target }
show-precedence-first = Where several rules hold, the first goes first.
show-precedence-strictest = Where several rules hold, the strictest goes first.
show-precedence-most-favourable = Where several rules hold, the most favourable goes first.
show-precedence-unstated = The text does not say which rule goes first.
show-rule = ‘{ $says }’ ({ $means }) if this holds: { $condition }.
show-rule-not = ‘{ $says }’ ({ $means }) if this does not hold: { $condition }.
show-rule-all = ‘{ $says }’ ({ $means }) if all of this holds:
show-rule-any = ‘{ $says }’ ({ $means }) if at least one of these holds:
show-inner-all = all of this holds:
show-inner-any = at least one of these holds:
show-note = In plain words: { $note }
show-otherwise = Otherwise: ‘{ $says }’ ({ $means }).
show-uncovered = Of other lists the text says nothing.
show-table = As a table
show-column-measure = what it is about
show-all = all of these
show-any = any of these
show-one = only this
show-yes = yes
means-meets = meets the norm
means-discuss = to be discussed
means-other-route = another route
means-below = below the norm

flaw-uncovered = { $target }: no rule fits this list.
flaw-conflict = { $target }: { $rules } both hold for this list, and the text does not say which goes first.
flaw-never = { $target }: rule ‘{ $rule }’ fits no list with these subjects at all.
flaw-never-first = { $target }: rule ‘{ $rule }’ never decides: for every list that it fits another rule goes first, as for this one.
flaw-list = list: { $grades }
flaw-column = column { $column }: { $grades }
flaw-facts = facts: { $facts }
flaw-none = Nothing found: every list with these subjects has exactly one outcome.
flaw-domain = Proven for lists with these subjects: { $subjects }; grades from { $low } to { $high } in steps of { $step }.

new-rules = { $file } is there now: an invented norm that is in order. Replace it piece by piece, and keep trying:
new-rules-there = this file is there already and stays as it is; give another name

## Tables, readings and who decides

show-points-forces = no points, but a fixed outcome
show-derived = { $name }: mean of the { $part } for { $parts }, { $view }
show-view-grade = not rounded
show-view-whole = rounded to a whole number
show-view-tenth = rounded to one decimal
show-view-cut = cut off after one decimal
show-view-half = rounded to halves
show-view-twice = rounded twice
show-lookup-row = for { $value } it is { $points }
show-lookup-range = for { $low } to { $high } it is { $points }
show-lookup-from = for { $low } or more it is { $points }
show-lookup-to = for { $high } or less it is { $points }
show-readings = The text can also be read otherwise
show-reading = { $name }. Then this holds:
show-force-advice = advice
show-force-binding-advice = binding advice
show-force-decision = a decision
show-force = This is { $force }.
show-decides = Who decides: { $who }.
show-force-and-decides = This is { $force }. Who decides: { $who }.
