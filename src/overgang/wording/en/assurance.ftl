# What was found about a norm. Each finding is one sentence, with a list that shows it.
# How grave: hole, warning, note.

severity-hole = hole
severity-warning = warning
severity-note = note
severity-told = { $severity } · { $text }

flaw-uncovered = { $target }: no rule fits this list.
flaw-conflict = { $target }: { $rules } both hold for this list, and the text does not say which goes first.
flaw-never = { $target }: rule ‘{ $rule }’ fits no list with these subjects at all.
flaw-never-first = { $target }: rule ‘{ $rule }’ never decides: for every list that it fits another rule goes first, as for this one.
flaw-list = list: { $grades }
flaw-column = column { $column }: { $grades }
flaw-facts = facts: { $facts }
flaw-nothing = nothing
flaw-none = Nothing found: every list with these subjects has exactly one outcome.
flaw-domain = Proven for lists with these subjects: { $subjects }; grades from { $low } to { $high } in steps of { $step }.
flaw-chosen = This takes for granted: { $name } is { $subjects }. Other choices were not looked at, for there are too many.
flaw-chosen-none = This takes for granted: { $name } is empty. Other choices were not looked at, for there are too many.

flaw-worse-grade = { $target }: a higher grade can make it worse here, for { $subjects }.
flaw-worse-subject = { $target }: one subject more can make it worse here, though it is sufficient. This is so for { $subjects }.
flaw-change-grade = with { $subject } { $grade }: { $then } instead of { $first }
flaw-change-subject = with { $subject } { $grade } added: { $then } instead of { $first }
flaw-said-uncovered = no outcome
flaw-said-conflict = two outcomes at once
flaw-implied = { $target }: in rule ‘{ $rule }’ this asks nothing more: { $part }. Whoever meets the rest meets this too.
flaw-adds-nothing = { $target }: in rule ‘{ $rule }’ this adds nothing: { $part }. The rule then holds for another reason already.
flaw-idle-rule = { $target }: without rule ‘{ $rule }’ every list comes out the same.
flaw-never-met = { $target }: no list with these subjects meets it.
flaw-always-met = { $target }: every list with these subjects meets it.
flaw-unsettled = { $target }: this question was not settled, for the search took too long: { $question }.
asked-uncovered = is there a list that no rule fits?
asked-conflict = do these rules hold together: { $rules }?
asked-never = does rule ‘{ $rules }’ ever decide?
asked-worse-grade = can a higher grade make it worse?
asked-worse-subject = can one subject more make it worse?
asked-implied = does every condition of ‘{ $rules }’ ask something?
asked-adds-nothing = does every condition of ‘{ $rules }’ add something?
asked-idle-rule = does rule ‘{ $rules }’ ever make a difference?
asked-never-met = is there a list that meets it?
asked-always-met = is there a list that does not meet it?
