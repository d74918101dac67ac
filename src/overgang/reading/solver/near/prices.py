"""At what prices a sum becomes more, where other values of a variable add to it.

Of the values only those are told that are worth their price: what lies between two of them may be
dearer in truth, and is never cheaper.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from overgang.reading.solver.near.arrays import numpy

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Numbers

__all__ = ["FINE", "Price", "prices"]

FINE: Final = 1 << 24
"""In how many parts a step is told where prices are compared, so that whole numbers will do."""

_DEARER: Final = 1 << 60
"""More than any price."""

Price = tuple[int, int]
"""What one more costs at least, in fine parts, and how much more there is for that price."""


def prices(far: Numbers, adds: Numbers) -> Sequence[Sequence[Price]]:
    """Give the prices of each row, rising.

    `far` says how far each value of a row is, and `adds` how much more it adds.
    """
    np = numpy()
    found: list[list[Price]] = [[] for _ in adds]
    had, paid = np.zeros((2, len(adds), 1), "int64")
    while (further := adds - had).max(initial=0) > 0:
        each = FINE * (far - paid) // np.maximum(further, 1)
        each[further <= 0] = _DEARER
        lowest = each.min(axis=1)
        # Of those at one price the furthest.
        next_ = np.where(each == lowest[:, None], further, 0).argmax(axis=1)[:, None]
        more = np.maximum(np.take_along_axis(further, next_, axis=1), 0)
        for row, price, much in zip(found, lowest.tolist(), more[:, 0].tolist(), strict=True):
            if much:
                row.append((price, much))
        paid = np.where(more > 0, np.take_along_axis(far, next_, axis=1), paid)
        had = had + more
    return found
