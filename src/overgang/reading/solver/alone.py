"""What a sum of one list still costs, for itself, before it lies between its bounds.

Nothing else is asked then, so all together never costs less; and it is soon worked out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from overgang.reading.solver.arrays import NEVER, numpy, ordered
from overgang.reading.solver.grid import Grid
from overgang.reading.solver.groups import Group

if TYPE_CHECKING:
    from overgang.reading.solver.arrays import Numbers

__all__ = ["alone"]

_FAR: Final = 1 << 40
"""More than a value adds to a sum."""


def alone(
    grid: Grid, number: int, costs: Numbers, rows: Iterable[tuple[Group, slice]]
) -> Sequence[Numbers]:
    """Give what a sum still costs at least at each place: in the end, and before each variable.

    There is a place more for all below, and one for all above. `costs` has a row for each way to
    count the costs, and a column for each other value; what is given has the same rows.
    """
    np, worth = numpy(), grid.worth
    place = np.arange(grid.sizes[number] + 2)
    sums = place - 1 + grid.low[number]
    inside = (sums >= worth.low[number]) & (sums <= worth.high[number])
    inside[0] = inside[-1] = False
    left = np.array([np.where(inside, 0, NEVER)] * len(costs))
    found = [left]
    # Of the values that add as much the nearest will do.
    order, first = ordered(worth.group * _FAR + worth.more[number], worth.costs)
    kept = order[first]
    kept = kept[worth.more[number, kept] != 0]
    groups = worth.group[kept]
    for group, row in rows:
        which = worth.group[row.start]
        own = kept[slice(*groups.searchsorted([which, which + 1]).tolist())]
        there = np.maximum(place + worth.more[number, own, None], 0)
        np.minimum(there, grid.top[number], out=there)
        for _ in group.variables:
            if own.size:
                moved = left.take(there, axis=1)
                moved += costs[:, own, None]
                left = np.minimum(left, np.minimum.reduce(moved, axis=1))
                left[:, 0] = NEVER
            found.append(left)
    return found
