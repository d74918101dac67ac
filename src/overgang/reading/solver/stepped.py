"""The cheapest ways from one list into one box, step by step, over the states that may be on one.

It is soon worked out what each sum alone still costs at least, for the variables that are left. A
state from which it costs more than is looked for is not followed; so there are few, however many
there could be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod
from typing import TYPE_CHECKING, Final, NamedTuple

from overgang.reading.solver.columns import NEVER, numpy
from overgang.reading.solver.grid import Grid
from overgang.reading.solver.worth import ONE

if TYPE_CHECKING:
    from overgang.reading.solver.columns import Marks, Numbers

__all__ = ["Stepped", "TooManyError"]

_FAR: Final = 1 << 40
"""More than a value adds to a sum."""
_MOST: Final = 50_000
"""So many states are followed in a step; to search is quicker than to follow more."""
_MOST_TO_WEIGH: Final = 1_000_000
"""So many are looked at in a step, to see which are followed."""


class TooManyError(Exception):
    """Too many states may be on a way."""


class _Step(NamedTuple):
    """A variable with its other values, and for the present one: what each costs, and adds.

    Costs are told apart: how far, and how many. `left` is what each sum alone still costs at least
    at each place, after this variable.
    """

    variable: int
    values: Sequence[tuple[int, ...]]
    costs: Numbers
    more: Numbers
    left: Numbers


class _Links(NamedTuple):
    """How states are come to, each state's in one row: by which value, from which state before."""

    state: Numbers
    value: Numbers
    before: Numbers


class Stepped:
    """The ways into a box over the states of a grid that may be on one; `many` change at least.

    Raises:
        TooManyError: if too many states may be.
    """

    least: int
    """What the cheapest way costs: more than anybody looks for where there is none."""

    def __init__(self, grid: Grid, many: int) -> None:
        np = numpy()
        if prod(size + 2 for size in grid.sizes) > NEVER:
            raise TooManyError
        self._grid = grid
        # The first place of a sum stands for all below, and the last for all above.
        sizes = np.array(grid.sizes, "int64")
        self._top = np.where(grid.worth.two, sizes + 1, sizes)
        self._row = np.cumsum([0, *(sizes + 2)])[:-1, None]
        self._steps = self._stepped()
        self._links: list[_Links] = []
        self._last: list[int] = []
        self._further = False
        """Whether some state was not followed because it lies too far, and for nothing else."""
        self.least = self._found(many)

    def ways(self) -> Iterator[dict[int, int]]:
        """Give every way that costs the least: other values of variables."""
        for state in self._last:
            yield from self._back(len(self._steps) - 1, state)

    def _stepped(self) -> Sequence[_Step]:
        """Give the steps, with what each sum still costs: the last variable goes first."""
        np, worth = numpy(), self._grid.worth
        many, far = divmod(np.append(worth.costs, 0), ONE)
        costs = np.array([far] if worth.most < ONE else [far, many])
        alone = [self._alone(number, costs) for number in range(len(self._row))]
        *left, self._left = (np.concatenate(each, axis=1) for each in zip(*alone, strict=True))
        steps: list[_Step] = []
        for group, row in worth.rows():
            more = np.append(worth.more[:, row], np.zeros_like(self._row), axis=1)
            paid = np.append(costs[:, row], costs[:, -1:], axis=1)
            for variable in group.variables:
                steps.append(_Step(variable, worth.values[row], paid, more, left[len(steps)]))
        return steps[::-1]

    def _alone(self, number: int, costs: Numbers) -> Sequence[Numbers]:
        """Give what one sum still costs at each place: in the end, and before each variable."""
        np, worth, grid = numpy(), self._grid.worth, self._grid
        place = np.arange(grid.sizes[number] + 2)
        sums = place - 1 + grid.low[number]
        inside = (sums >= worth.low[number]) & (sums <= worth.high[number])
        inside[0] = inside[-1] = False
        left = np.array([np.where(inside, 0, NEVER)] * len(costs))
        found = [left]
        # Of the values that add as much the nearest will do.
        order, first = _ordered(worth.group * _FAR + worth.more[number], worth.costs)
        kept = order[first]
        kept = kept[worth.more[number, kept] != 0]
        groups = worth.group[kept]
        for group, row in worth.rows():
            which = worth.group[row.start]
            own = kept[slice(*groups.searchsorted([which, which + 1]).tolist())]
            there = np.maximum(place + worth.more[number, own, None], 0)
            np.minimum(there, self._top[number], out=there)
            for _ in group.variables:
                if own.size:
                    moved = left.take(there, axis=1)
                    moved += costs[:, own, None]
                    left = np.minimum(left, np.minimum.reduce(moved, axis=1))
                    left[:, 0] = NEVER
                found.append(left)
        return found

    def _found(self, known: int) -> int:
        """Look for ways that cost ever more, from the least that it can be; give what is found."""
        most, left = self._grid.worth.most, self._left
        start = self._grid.start + 1 + self._row[:, 0]
        far, *fewest = left[:, start].max(axis=1).tolist()
        for many in range(max(known, *fewest), most // ONE + 1) if fewest else (0,):
            limit = min((many + 1) * ONE - 1, most) % ONE
            for budget in _rising(far, limit):
                found = self._follow((budget, many)[: len(left)])
                if found is not None:
                    return found
                if not self._further:
                    # What is as many and further will not do either.
                    break
        return NEVER

    def _follow(self, most: Sequence[int]) -> int | None:
        """Follow states that may be on a way that costs no more; give what the cheapest costs."""
        np = numpy()
        ceiling = most[1] if len(most) > 1 else NEVER - 1
        self._links, self._further = [], False
        strides = np.cumprod([1, *(size + 2 for size in self._grid.sizes[:-1])])
        at, paid = (self._grid.start + 1)[:, None], np.zeros((len(most), 1), "int64")
        whole = np.zeros(1, "int64")
        for step in self._steps:
            if at[0].size * step.costs[0].size > _MOST_TO_WEIGH:
                raise TooManyError
            there = np.maximum(at[:, None, :] + step.more[:, :, None], 0)
            np.minimum(there, self._top[:, None, None], out=there)
            there += self._row[:, :, None]
            # First what takes too many, or has no way: that leaves little to look at.
            left = np.maximum.reduce(step.left[-1].take(there))
            left += paid[-1] + step.costs[-1, :, None]
            value, before = (left <= ceiling).nonzero()
            there, cost = there[:, value, before], paid[:, before] + step.costs[:, value]
            left = np.maximum.reduce(step.left[0].take(there)) + cost[0]
            near = (left <= most[0]).nonzero()[0]
            self._further = self._further or near.size < left.size
            value, before = value[near], before[near]
            if not value.size:
                return None
            if value.size > _MOST:
                raise TooManyError
            found, cost = there[:, near] - self._row, cost[:, near]
            # Of the ways to one state only those that cost the least go on.
            whole = cost[0] if len(most) == 1 else cost[0] + cost[1] * ONE
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


def _rising(least: int, most: int) -> Iterator[int]:
    """Give rising bounds: it is often found near the least, and then little has to be followed."""
    if least <= most:
        for near in (least, least + least // 8):
            if near < most:
                yield near
        yield most


def _ordered(states: Numbers, costs: Numbers) -> tuple[Numbers, Marks]:
    """Put states in order, of each the cheapest first; and say which is the first of its like."""
    np = numpy()
    order: Numbers = np.lexsort((costs, states))
    states = states[order]
    first: Marks = np.ones(states.size, "bool")
    np.not_equal(states[1:], states[:-1], out=first[1:])
    return order, first
