"""The cheapest ways from one list into one box, read from a table of all states.

From the last variable back it is worked out for every state what it costs at least to come into the
box with the variables that are left. All ways that cost the least can be followed through it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod
from typing import TYPE_CHECKING, NamedTuple

from overgang.reading.solver.near.arrays import NEVER, numpy
from overgang.reading.solver.near.grid import Grid

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Numbers

__all__ = ["Tabled"]


class _Step(NamedTuple):
    """A variable with its other values: what each costs, and to which state it leads from each.

    `left` is what it still costs at least from each state after this variable.
    """

    variable: int
    values: Sequence[tuple[int, ...]]
    costs: Numbers
    leads: Numbers
    left: Numbers


class Tabled:
    """The ways into a box over all states of a grid; it is for a few thousand of them."""

    least: int
    """What the cheapest way costs: more than anybody looks for where there is none."""

    def __init__(self, grid: Grid) -> None:
        np = numpy()
        self._grid = grid
        worth, leads, left = grid.worth, self._leads(), self._inside()
        self._steps: list[_Step] = []
        for group, row in reversed(list(worth.rows())):
            values, lead = worth.values[row], leads[row]
            costs = worth.costs[row].astype("int32")
            for variable in reversed(group.variables):
                self._steps.append(_Step(variable, values, costs, lead, left))
                moved = left.take(lead)
                moved += costs[:, None]
                now = np.empty_like(left)
                np.minimum(np.minimum.reduce(moved), left[:-1], out=now[:-1])
                now[-1] = NEVER
                left = now
        self._steps.reverse()
        self._start = int(grid.start @ np.array(self._strides, "int64"))
        self.least = int(left[self._start])

    def ways(self) -> Iterator[dict[int, int]]:
        """Give every way that costs the least: other values of variables."""
        yield from _followed(self._steps, self._start, self.least)

    @property
    def _strides(self) -> list[int]:
        """How far apart two states are of which one sum differs by one."""
        sizes = self._grid.sizes
        return [prod(sizes[place + 1 :]) for place in range(len(sizes))]

    def _leads(self) -> Numbers:
        """Give for each other value the state that it leads to from each state, or out of all."""
        np, worth, sizes = numpy(), self._grid.worth, self._grid.sizes
        states, many = prod(sizes), len(worth.values)
        found = np.zeros((many, *(1 for _ in sizes)), "int64")
        places = zip(sizes, self._strides, worth.more, worth.two.tolist(), strict=True)
        for place, (size, stride, more, two) in enumerate(places):
            there = more[:, None] + np.arange(size)
            lead = np.minimum(there, size - 1) * stride
            lead[(there < 0) | (there >= size) if two else there < 0] = states
            shape = [many, *(size if other == place else 1 for other in range(len(sizes)))]
            found = found + lead.reshape(shape)
        leads: Numbers = np.minimum(found, states).reshape(many, states)
        return leads

    def _inside(self) -> Numbers:
        """Give what it costs from each state when nothing is left: nought in the box, or never."""
        worth, low, sizes = self._grid.worth, self._grid.low, self._grid.sizes
        left: Numbers = numpy().full(prod(sizes) + 1, NEVER, "int32")
        ends = zip((worth.low - low).tolist(), (worth.high - low).tolist(), strict=True)
        inside = tuple(slice(max(first, 0), last + 1) for first, last in ends)
        left[:-1].reshape(sizes)[inside] = 0
        return left


def _followed(steps: Sequence[_Step], state: int, left: int) -> Iterator[dict[int, int]]:
    """Give every way from a state on that costs what is left."""
    if not steps:
        yield {}
        return
    step, *rest = steps
    to = step.leads[:, state]
    for place in (step.left[to] + step.costs == left).nonzero()[0].tolist():
        for others in _followed(rest, int(to[place]), left - int(step.costs[place])):
            for value in step.values[place]:
                yield {step.variable: value} | others
    if step.left[state] == left:
        yield from _followed(rest, state, left)
