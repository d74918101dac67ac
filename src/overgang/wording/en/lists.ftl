# A list in words, and all lists for which something is so, in parts.

list-all = all { $count } subjects { $grade }
list-others = { $grades }, the other { $count } subjects { $grade }
list-column = column { $column }: { $grades }
list-fact = { $name }: { $value }
list-facts = facts: { $facts }
list-nothing = nothing

region-head =
    { $count ->
        [one] This is so for these lists, and for no others:
       *[other] This is so for these lists, and for no others, in { $count } parts without overlap:
    }
region = { $where } ({ $much })
region-by-norm = { $much }:
region-old = old norm · { $where }
region-new = new norm · { $where }
region-uncounted = how many ordinary lists this is was not counted
region-rest = { $much }; not worked out further which of these lists
region-list = such as: { $grades }
region-everything = every list
region-more = and { $count } parts more, together { $share }; the output as JSON has all of them
region-more-uncounted = and { $count } parts more; the output as JSON has all of them
region-open = { $what } stays open
region-chosen = { $name } such as { $subjects }
region-without = without { $subject }
region-with = with { $subject } on the list
region-letter = { $subject } with the letter { $letter }
region-typical = What an ordinary list is, is assumed. Each grade stands by itself. Of twenty grades one is a 4, three are a 5, six a 6, six a 7, three an 8 and one a 9. All facts are as they most often are.
share-ordinary = ordinary lists
share-such = ordinary lists of that kind
share-none = none of the { $lists }
share-little = less than 0.1 % of { $lists }
share-about = about { $percent } % of { $lists }
share-exact = { $percent } % of { $lists }
share-upto = about { $least } to { $most } % of { $lists }, by the choice
share-at-most = at most about { $most } % of { $lists }, by the choice
