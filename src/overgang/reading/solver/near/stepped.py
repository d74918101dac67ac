"""The cheapest ways from one list into one box, step by step, over the states that may be on one.

It is soon worked out what each sum alone still costs at least, for the variables that are left. A
state from which it costs more than is looked for is not followed; so there are few, however many
there could be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import islice
from math import prod
from typing import TYPE_CHECKING, Final, NamedTuple

from overgang.reading.solver.near.alone import alone
from overgang.reading.solver.near.arrays import NEVER, numpy
from overgang.reading.solver.near.grid import Grid
from overgang.reading.solver.near.worth import ONE

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Marks, Numbers

__all__ = ["Stepped", "TooManyError"]

_MOST: Final = 50_000
"""So many states are followed in a step; to search is quicker than to follow more."""
_MOST_TO_WEIGH: Final = 1_000_000
"""So many are looked at in a step, to see which are followed."""
_FEW: Final = 150
"""So many are followed in a step where some way will do."""
_MOST_PLACES: Final = 1 << 60
"""States have a number each."""


class TooManyError(Exception):
    """Too many states may be on a way."""


_Cost = tuple[int, int]
"""How far values move together, and how many variables have another one."""


class _Step(NamedTuple):
    """A variable with its other values, and for the present one: what each costs, and adds.

    Costs are told apart: how far, and how many. `left` is what each sum alone still costs at least
    from each place, by each value.
    """

    variable: int
    values: Sequence[tuple[int, ...]]
    costs: Numbers
    more: Numbers
    left: Sequence[Numbers]


class _Links(NamedTuple):
    """How states are come to, each state's in one row: by which value, from which state before."""

    state: Numbers
    value: Numbers
    before: Numbers


class Stepped:
    """The ways into a box over the states of a grid that may be on one; `many` change at least.

    Of more ways than `enough` that cost the least some will do.

    Raises:
        TooManyError: if too many states may be.
    """

    least: int
    """What the cheapest way costs: more than anybody looks for where there is none."""

    def __init__(self, grid: Grid, many: int, enough: int | None = None) -> None:
        if prod(size + 2 for size in grid.sizes) > _MOST_PLACES:
            raise TooManyError
        self._grid = grid
        self._counted = grid.worth.most >= ONE
        """Whether the fewest variables are wanted."""
        self._least, self._steps = self._stepped()
        self._links: list[_Links] = []
        self._last: list[int] = []
        self._further = False
        """Whether some state was not followed because it lies too far, and for nothing else."""
        self._narrow = False
        """Whether some state was not followed because there are others."""
        self.least = self._found(many, enough)

    def ways(self) -> Iterator[dict[int, int]]:
        """Give every way that costs the least: other values of variables."""
        for state in self._last:
            yield from self._back(len(self._steps) - 1, state)

    def _stepped(self) -> tuple[Sequence[int], Sequence[_Step]]:
        """Give what it costs at least, and the steps; the variable that can do the most is first.

        That is how far at least, and how many if they are counted.
        """
        np, worth = numpy(), self._grid.worth
        nearer = worth.nearer
        rows = sorted(worth.rows(), key=lambda each: int(nearer[each[1]].max()))
        many, far = divmod(np.append(worth.costs, 0), ONE)
        costs = np.array([far, many] if self._counted else [far], "int32")
        sums = [alone(self._grid, number, costs, rows) for number in range(len(worth.start))]
        starts = zip(sums, self._grid.start + 1, strict=True)
        least = np.max([each.first[:, place] for each, place in starts], axis=0).tolist()
        left = list(zip(*(each.by_value for each in sums), strict=True))
        steps: list[_Step] = []
        for group, row in rows:
            more = np.append(worth.more[:, row], np.zeros_like(worth.start[:, None]), axis=1)
            paid = np.append(costs[:, row], costs[:, -1:], axis=1)
            for variable in group.variables:
                steps.append(_Step(variable, worth.values[row], paid, more, left[len(steps)]))
        return least, steps[::-1]

    def _found(self, known: int, enough: int | None) -> int:
        """Look for ways that cost ever more, from the least that it can be; give what is found."""
        most = self._grid.worth.most
        far, *fewest = self._least
        for many in range(max(known, *fewest), most // ONE + 1) if self._counted else (0,):
            limit = min(most - many * ONE, NEVER - 1)
            if far > limit:
                continue
            # What costs no more than it can at least is proven to be the cheapest.
            found = self._some((far, many), enough)
            if found is None and (self._further or self._narrow):
                found = self._cheapest((limit, many))
            if found is not None:
                return found
        return NEVER

    def _some(self, most: _Cost, enough: int | None) -> int | None:
        """Follow as many states as give enough ways of this cost, or all."""
        found = self._follow(most, narrow=enough is not None)
        if self._narrow and len(list(islice(self.ways(), enough))) < (enough or 0):
            return None
        return found

    def _cheapest(self, most: _Cost) -> int | None:
        """Follow all states; some way is looked for first, which bounds what is worth following."""
        found = self._follow(most, narrow=True)
        if self._narrow:
            far, many = most
            found = self._follow((far if found is None else found % ONE, many))
        return found

    def _follow(self, most: _Cost, *, narrow: bool = False) -> int | None:
        """Follow states that may be on a way that costs no more; give what the cheapest costs.

        If it is `narrow` few are followed, those that may be on the cheapest.
        """
        np, (far, many) = numpy(), most
        ceiling = many if self._counted else NEVER - 1
        self._links, self._last, self._further, self._narrow = [], [], False, False
        strides = np.cumprod([1, *(size + 2 for size in self._grid.sizes[:-1])])
        at, paid = (self._grid.start + 1)[:, None], np.zeros((1 + self._counted, 1), "int32")
        whole = np.zeros(1, "int32")
        for step in self._steps:
            if at[0].size * step.costs[0].size > _MOST_TO_WEIGH:
                raise TooManyError
            # First what takes too many, or has no way: that leaves little to look at.
            sums = list(zip(step.left, at, strict=True))
            left = reduce(np.maximum, [each[-1].take(place, axis=1) for each, place in sums])
            value, before = (left + paid[-1] <= ceiling).nonzero()
            left = reduce(np.maximum, [each[0, value, place[before]] for each, place in sums])
            left += paid[0, before]
            near = (left <= far).nonzero()[0]
            self._further = self._further or near.size < left.size
            if not near.size:
                return None
            if narrow and near.size > _FEW:
                self._narrow = True
                near = near[_lowest(left[near])]
            if near.size > _MOST:
                raise TooManyError
            value, before = value[near], before[near]
            found = np.minimum(at[:, before] + step.more[:, value], self._grid.top[:, None])
            cost = paid[:, before] + step.costs[:, value]
            # Of the ways to one state only those that cost the least go on.
            whole = cost[0] + cost[1] * ONE if self._counted else cost[0]
            order, first = _ordered(strides @ found, whole)
            kept, state = order[first], first.cumsum() - 1
            cheapest = whole[order] == whole[kept][state]
            way = order[cheapest]
            self._links.append(_Links(state[cheapest], value[way], before[way]))
            at, paid, whole = found[:, kept], cost[:, kept], whole[kept]
        least = int(whole.min())
        self._last = (whole == least).nonzero()[0].tolist()
        return least

    def _back(self, number: int, state: int) -> Iterator[dict[int, int]]:
        """Give every way to a state after a step, the first variable's other values first."""
        if number < 0:
            yield {}
            return
        step, links = self._steps[number], self._links[number]
        row = slice(*links.state.searchsorted([state, state + 1]).tolist())
        ways = zip(links.value[row].tolist(), links.before[row].tolist(), strict=True)
        for value, before in ways:
            for others in self._back(number - 1, before):
                if value == len(step.values):
                    yield others
                else:
                    for other in step.values[value]:
                        yield {step.variable: other} | others


def _lowest(costs: Numbers) -> Numbers:
    """Give the places of few costs: the lowest, and of those alike some from all over."""
    np = numpy()
    lowest = (costs <= np.partition(costs, _FEW)[_FEW]).nonzero()[0]
    found: Numbers = lowest[np.arange(_FEW) * lowest.size // _FEW]
    return found


def _ordered(keys: Numbers, costs: Numbers) -> tuple[Numbers, Marks]:
    """Give the order of keys, of those alike the cheapest first; and which is first of its like."""
    np = numpy()
    order: Numbers = np.lexsort((costs, keys))
    keys = keys[order]
    first: Marks = np.ones(keys.size, "bool")
    np.not_equal(keys[1:], keys[:-1], out=first[1:])
    return order, first
