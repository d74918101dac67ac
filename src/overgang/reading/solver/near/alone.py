"""What a sum of one list still costs, for itself, before it lies between its bounds.

Nothing else is asked then, so all together never costs less; and it is soon worked out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from overgang.reading.solver.near.arrays import NEVER, numpy
from overgang.reading.solver.near.grid import Grid
from overgang.reading.solver.near.groups import Group

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Numbers

__all__ = ["Alone", "alone"]


class Alone(NamedTuple):
    """What a sum costs at least from each place: first of all, and by each value of each variable.

    The present value comes after the other ones. A place before the first stands for all below, one
    after the last for all above. There is a row for each way to count the costs.
    """

    first: Numbers
    by_value: Sequence[Numbers]


def alone(grid: Grid, number: int, costs: Numbers, rows: Iterable[tuple[Group, slice]]) -> Alone:
    """Give what a sum costs at least, with the variables of `rows`, of which the last is first.

    `costs` has a row for each way to count the costs, and a column for each other value.
    """
    np, worth = numpy(), grid.worth
    place = np.arange(grid.sizes[number] + 2)
    sums = place - 1 + grid.low[number]
    inside = (sums >= worth.low[number]) & (sums <= worth.high[number])
    inside[0] = inside[-1] = False
    left = np.array([np.where(inside, 0, NEVER)] * len(costs), "int32")
    by_value: list[Numbers] = []
    for group, row in rows:
        there = np.maximum(place + worth.more[number, row, None], 0)
        np.minimum(there, grid.top[number], out=there)
        for _ in group.variables:
            each = np.empty((len(costs), len(there) + 1, place.size), "int32")
            np.add(left.take(there, axis=1), costs[:, row, None], out=each[:, :-1])
            each[:, -1] = left
            each[:, :, 0] = NEVER
            left = np.minimum.reduce(each, axis=1)
            by_value.append(each)
    return Alone(left, by_value)
