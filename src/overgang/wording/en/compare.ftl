# Two norms side by side, examples around bounds, and slips that the examples do not notice.

diff-old = Old: { $norm }
diff-new = New: { $norm }
diff-same = To { $target }: both norms say the same of every list. That is proven.
diff-differs =
    { $count ->
        [one] To { $target }: the norms differ on { $count } point.
       *[other] To { $target }: the norms differ on { $count } points.
    }
diff-better = Better for the student
diff-worse = Worse for the student
diff-other = Different; whether it is better depends on the student
diff-word = Another word, the same meaning
diff-step = { $old } becomes { $new }
diff-silent = no rule fits
diff-clash = { $says } at once
diff-open = the norm leaves it open
diff-list = for example: { $grades }
diff-list-old = only on the old list: { $grades }
diff-list-new = only on the new list: { $grades }
diff-facts-new = facts for the new norm: { $facts }
diff-regions = Below each difference stand all lists that it is about. No list stands there twice.
diff-renamed = What the old norm calls ‘{ $old }’, the new norm calls ‘{ $new }’.
diff-rank = To meet the norm is better than all else; not to meet it is worse than all else. A talk and another route stand side by side. Where no rule fits, there is nothing to compare.

diff-remark-target-old = To { $name } stands in the old norm only and was not compared.
diff-remark-target-new = To { $name } stands in the new norm only and was not compared.
diff-remark-subject-old = { $name } is on the list of the old norm only; only that norm counts it.
diff-remark-subject-new = { $name } is on the list of the new norm only; only that norm counts it.
diff-remark-fact-old = Only the old norm asks for: { $name }.
diff-remark-fact-new = Only the new norm asks for: { $name }.
diff-remark-fact-differs = { $name } does not mean the same in the two norms. It may be another thing in each of them.
diff-remark-fact-narrowed = { $name }: only the values that both norms know were compared.
diff-remark-scale = The reports have other grades. Only grades that can stand on both were compared.
diff-chosen = This takes for granted: { $name } is { $subjects }. Other choices were not looked at, for there are too many.

diff-class =
    { $count ->
        [one] In this class, to { $target } ({ $count } student):
       *[other] In this class, to { $target } ({ $count } students):
    }
diff-class-same =
    { $count ->
        [one] { $count } student: the same
       *[other] { $count } students: the same
    }
diff-class-moved =
    { $count ->
        [one] { $count } student, { $step } ({ $direction }): { $ids }
       *[other] { $count } students, { $step } ({ $direction }): { $ids }
    }
diff-class-open =
    { $count ->
        [one] { $count } student, still depends on what is not known: { $ids }
       *[other] { $count } students, still depends on what is not known: { $ids }
    }
diff-class-better = better
diff-class-worse = worse
diff-class-other = different
diff-class-word = another word

examples-head = Lists around every bound of { $norm }. Write for each list the word that the text of the norm asks for.
examples-says = take the first sign away and fill in: { $words }; or [] if no rule fits
examples-bound = { $rule }: { $text }
examples-below = below the bound
examples-at = exactly on the bound
examples-above = above the bound
examples-none = No new lists: around every bound there are examples already.

mutate-head =
    { $count ->
        [one] { $norm }: { $count } slip tried.
       *[other] { $norm }: { $count } slips tried.
    }
mutate-all = The examples notice all of them.
mutate-noticed = The examples notice { $count } of them.
mutate-unnoticed =
    { $count ->
        [one] { $count } slip is noticed by no example. With this example it is:
       *[other] { $count } slips are noticed by no example. With these examples they are:
    }
mutate-alike =
    { $count ->
        [one] { $count } slip changes nothing for any list. That is proven:
       *[other] { $count } slips change nothing for any list. That is proven:
    }
mutate-unsettled =
    { $count ->
        [one] { $count } slip was not settled, for the search took too long:
       *[other] { $count } slips were not settled, for the search took too long:
    }
mutate-changed = { $where }: { $before } as { $after }
mutate-dropped = { $where }: without { $before }
mutate-outcome = { $where }: { $after } in place of { $before }
mutate-rule = rule { $name }
mutate-measure = measure { $name }
mutate-group = group { $name }
mutate-otherwise = what is left over
mutate-shows = now { $says }, with the slip { $slipped }
mutate-chosen = This takes for granted: { $name } is { $subjects }.
