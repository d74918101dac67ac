"""The lists around one list, counted: how many subjects of a kind get which other grade.

A search need not choose a grade for each subject. Each of its answers stands for all lists that
come to the same, and all of them are given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, combinations, permutations, product

from overgang.reading.solver.counts import Counts, Taken, Takers
from overgang.reading.solver.kinds import Kinds
from overgang.reading.solver.near.groups import Group
from overgang.reading.solver.search import Cost, Room, Search

__all__ = ["Counted"]


_Numbers = frozenset[tuple[int, int]]
"""Variables that are searched, each with its number if that is not nought."""


class Counted:
    """The lists around one list as numbers of subjects; all goals of the kinds have to hold.

    Only the variables in `groups` change. `shown` is how far they move and how many, in any case.
    `holds` runs the rules: it says whether the goals hold with other values of some variables.
    """

    def __init__(
        self,
        kinds: Kinds,
        groups: Sequence[Group],
        now: Sequence[int],
        shown: tuple[int, int],
        holds: Callable[[Mapping[int, int]], bool],
    ) -> None:
        self._now, self._shown, self._holds = now, shown, holds
        self._sizes = {each: group.size for group in groups for each in group.variables}
        costs = {each: Cost(each, now[each], size, size) for each, size in self._sizes.items()}
        self._counts = Counts(kinds, now, costs)

    @cached_property
    def _search(self) -> Search:
        return Search(self._counts.program)

    def smallest(self, *, fewest: bool, below: int | None = None) -> Iterator[dict[int, int]]:
        """Give every smallest change: other values of variables, with which the goal holds.

        The smallest has the least total; with `fewest` the fewest variables, and of as many the
        least total. `below` bounds the total.

        Raises:
            UnreadableError: if it could not be proven that none is smaller.
        """
        far, many = self._shown
        rooms = [Room(self._far, far, None if below is None else below - 1)]
        if fewest:
            rooms.append(Room(self._many, many, None))
            if self._least(self._many, rooms) is None:
                return
        values = self._least(self._far, rooms)
        found: list[_Numbers] = []
        tried: set[_Numbers] = set()
        while values is not None:
            numbers: _Numbers | None = frozenset(
                (each, values[each]) for each in self._far if values[each]
            )
            # What lies beside a list is tried only when somebody asks for one more.
            beside: list[Iterator[_Numbers]] = []
            while numbers is not None:
                found.append(numbers)
                for changed in _placed(self._counts.groups, Counter(dict(numbers))):
                    yield changed
                    beside.append(self._beside(changed, tried))
                numbers = next(chain.from_iterable(beside), None)
            without = [{each: dict(one).get(each, 0) for each in self._far} for one in found]
            values = self._search.find(self._counts.goals, rooms=rooms, without=without)

    def _least(self, terms: Mapping[int, int], rooms: list[Room]) -> list[int] | None:
        """Find where the goals hold at the least of a sum, and leave no room for more from now."""
        costs = [Cost(each, 0, 0, much) for each, much in terms.items()]
        values = self._search.find(self._counts.goals, costs, rooms=rooms)
        if values is not None:
            found = sum(values[each] * much for each, much in terms.items())
            rooms.append(Room(terms, found, found))
        return values

    def _beside(self, changed: Mapping[int, int], tried: set[_Numbers]) -> Iterator[_Numbers]:
        """Give other numbers with which as many variables move as far, and the goal holds.

        They are tried, each once, for that is cheaper than to search for each.
        """
        tried.add(self._numbers(changed))
        for other in self._moved_otherwise(changed):
            numbers = self._numbers(other)
            if numbers and numbers not in tried:
                tried.add(numbers)
                if self._holds(other):
                    yield numbers

    def _numbers(self, changed: Mapping[int, int]) -> _Numbers:
        """Give the numbers that a list stands for; none where it is none of those searched."""
        found: dict[int, int] = {}
        for variable, value in changed.items():
            counts = self._counting.get(variable, {}).get(value)
            if counts is None:
                return frozenset()
            for each, many in counts.items():
                found[each] = found.get(each, 0) + many
        return frozenset(found.items())

    def _moved_otherwise(self, changed: Mapping[int, int]) -> Iterator[dict[int, int]]:
        """Give lists where another variable moves as far, or one a step less and another more."""
        for variable, value in changed.items():
            far = (value - self._now[variable]) * self._sizes[variable]
            rest = {each: there for each, there in changed.items() if each != variable}
            for other, size in self._sizes.items():
                if other not in changed and far % size == 0:
                    yield {**rest, other: self._now[other] + far // size}
        for one, other in permutations(changed, 2):
            less = 1 if changed[one] > self._now[one] else -1
            more = 1 if changed[other] > self._now[other] else -1
            if self._sizes[one] == self._sizes[other] and changed[one] - less != self._now[one]:
                yield {**changed, one: changed[one] - less, other: changed[other] + more}

    @cached_property
    def _counting(self) -> dict[int, dict[int, dict[int, int]]]:
        """What a variable that takes a value counts for; only what is searched."""
        found: dict[int, dict[int, dict[int, int]]] = {}
        for group in self._counts.groups:
            counts = dict(chain.from_iterable(each.values() for each in group.taken))
            found |= dict.fromkeys(group.variables, counts)
        return found

    @cached_property
    def _many(self) -> dict[int, int]:
        """The sum of what is searched that says how many variables change."""
        return {each.how_many: 1 for group in self._counts.groups for each in group.taken}

    @cached_property
    def _far(self) -> dict[int, int]:
        """The sum of what is searched that says how far all of them move together."""
        return {each.variable: each.above for each in self._counts.costs()}


def _placed(groups: Sequence[Takers], values: Mapping[int, int]) -> Iterator[dict[int, int]]:
    """Give every list that the numbers stand for."""
    if not groups:
        yield {}
        return
    first, *rest = groups
    for placed in _spread(
        first.variables, [each for each in first.taken if values[each.how_many]], values
    ):
        for others in _placed(rest, values):
            yield placed | others


def _spread(
    variables: Sequence[int], taken: Sequence[Taken], values: Mapping[int, int]
) -> Iterator[dict[int, int]]:
    """Give every way in which so many of the variables take each option."""
    if not taken:
        yield {}
        return
    (option, count, further, *_), *rest = taken
    beyond = 0 if further is None else values[further]
    for some in combinations(variables, values[count]):
        left = [each for each in variables if each not in some]
        for nearest in product(option.nearest, repeat=len(some)):
            for steps in _shared(beyond, len(some), option.steps):
                mine = {
                    each: value + option.step * step
                    for each, value, step in zip(some, nearest, steps, strict=True)
                }
                for others in _spread(left, rest, values):
                    yield mine | others


def _shared(total: int, among: int, most: int) -> Iterator[tuple[int, ...]]:
    """Give every way in which so many steps are shared, each taking no more than the most."""
    if among == 0:
        if total == 0:
            yield ()
        return
    for first in range(min(total, most), max(total - most * (among - 1), 0) - 1, -1):
        for others in _shared(total - first, among - 1, most):
            yield (first, *others)
