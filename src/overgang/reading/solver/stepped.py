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

_MOST: Final = 50_000
"""So many states are followed in a step; to search is quicker than to follow more."""


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
        # The first place stands for all below, and the last for all above.
        self._many = max(grid.sizes) + 2
        sizes = np.array(grid.sizes, "int64")
        self._top = np.where(grid.worth.two, sizes + 1, sizes)[:, None, None]
        self._row = (np.arange(len(sizes)) * self._many)[:, None]
        self._steps = self._stepped()
        self._links: list[_Links] = []
        self._last: list[int] = []
        self.least = self._found(many)

    def ways(self) -> Iterator[dict[int, int]]:
        """Give every way that costs the least: other values of variables."""
        for state in self._last:
            yield from self._back(len(self._steps) - 1, state)

    def _stepped(self) -> Sequence[_Step]:
        """Give the steps, with what each sum still costs: the last variable goes first."""
        np, worth = numpy(), self._grid.worth
        left = self._inside()
        steps = []
        for group, row in worth.rows():
            more = np.append(worth.more[:, row], np.zeros((len(self._row), 1), "int64"), axis=1)
            many, far = divmod(np.append(worth.costs[row], 0), ONE)
            costs = np.array([far, many][: len(left)])
            there = self._moved(np.arange(self._many) + more[:, :, None])
            for variable in group.variables:
                steps.append(_Step(variable, worth.values[row], costs, more, left))
                moved = left.reshape(len(left), -1).take(there, axis=1)
                moved += costs[:, None, :, None]
                left = np.minimum.reduce(moved, axis=2)
                left[:, :, 0] = NEVER
        self._left = left
        return steps[::-1]

    def _moved(self, there: Numbers) -> Numbers:
        """Give the places in a flat row of places, for what may be below or above all of them."""
        np = numpy()
        np.maximum(there, 0, out=there)
        np.minimum(there, self._top, out=there)
        there += self._row[:, :, None]
        return there

    def _inside(self) -> Numbers:
        """Give what each sum costs at each place when nothing is left: nought, or never."""
        np, worth, grid = numpy(), self._grid.worth, self._grid
        place = np.arange(self._many) - 1
        sums = place + grid.low[:, None]
        inside = (sums >= worth.low[:, None]) & (sums <= worth.high[:, None])
        inside &= (place >= 0) & (place < np.array(grid.sizes)[:, None])
        left: Numbers = np.array([np.where(inside, 0, NEVER)] * (1 if worth.most < ONE else 2))
        return left

    def _found(self, known: int) -> int:
        """Look for ways that cost ever more, from the least that it can be; give what is found."""
        most, left = self._grid.worth.most, self._left.reshape(len(self._left), -1)
        start = (self._grid.start + 1)[:, None] + self._row
        far, *fewest = left[:, start[:, 0]].max(axis=1).tolist()
        for many in range(max(known, *fewest), most // ONE + 1) if fewest else (0,):
            limit = min((many + 1) * ONE - 1, most) % ONE
            for budget in _rising(far, limit):
                found = self._follow((budget, many)[: len(left)])
                if found is not None:
                    return found
        return NEVER

    def _follow(self, most: Sequence[int]) -> int | None:
        """Follow states that may be on a way that costs no more; give what the cheapest costs."""
        np = numpy()
        budget, self._links = np.array(most)[:, None, None], []
        strides = np.cumprod([1, *(size + 2 for size in self._grid.sizes[:-1])])
        at, paid = (self._grid.start + 1)[:, None], np.zeros((len(most), 1), "int64")
        whole = np.zeros(1, "int64")
        for step in self._steps:
            there = self._moved(at[:, None, :] + step.more[:, :, None])
            left = np.maximum.reduce(step.left.reshape(len(most), -1).take(there, axis=1), axis=1)
            cost = paid[:, None, :] + step.costs[:, :, None]
            value, before = (left + cost <= budget).all(axis=0).nonzero()
            if not value.size:
                return None
            if value.size > _MOST:
                raise TooManyError
            found, cost = there[:, value, before] - self._row, cost[:, value, before]
            # Of the ways to one state only those that cost the least go on.
            whole = cost[0] if len(most) == 1 else cost[0] + cost[1] * ONE
            order, first = _ordered(strides @ found, whole)
            cheapest = whole[order] == whole[order[first]][(state := first.cumsum() - 1)]
            way, kept = order[cheapest], order[first]
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
