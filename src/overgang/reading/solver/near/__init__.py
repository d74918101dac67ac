"""The lists near one list: the smallest changes that give another finding, each proven smallest.

`moving` is one list whose grades can be others, and `toward` is one goal seen from it. What a goal
asks is told in sums (`columns`), and as boxes of sums if a few will do (`boxes`, with `tied`).

- Into a box the changes are read (`boxed`): from what other values are worth to it (`others`,
  `worth`), over the states that its sums can be in (`grid`), all of them (`tabled`) or those that
  may be on a way (`stepped`, with what each sum costs `alone`).
- Where no few boxes tell the goal it is shown what cannot be smaller (`shortfall`, from `prices`),
  and near lists are tried (`tried`) or searched (`counted`).
"""
