"""The states on the ways into a box: what each sum can be, as far as it makes a difference."""

from __future__ import annotations

from functools import cached_property
from math import prod
from typing import TYPE_CHECKING

from overgang.reading.solver.near.arrays import numpy
from overgang.reading.solver.near.worth import Worth

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Numbers

__all__ = ["Grid"]


class Grid:
    """Places for each sum: `sizes` says how many, and `low` what the sum is at the first of them.

    Below the first of them there is no way into the box. Above the last of them there is none for
    a sum with two bounds; one with one bound has enough there, and is not told from the last.
    """

    worth: Worth
    low: Numbers
    sizes: tuple[int, ...]
    reached: bool
    """Whether each sum alone can come between its bounds."""

    def __init__(self, worth: Worth) -> None:
        np = numpy()
        self.worth = worth
        least, most = worth.start - worth.down, worth.start + worth.up
        self.reached = not ((most < worth.low) | (least > worth.high)).any()
        self.low = np.maximum(least, worth.low - worth.up)
        enough = np.where(worth.two, worth.high, worth.low) + worth.down
        self.sizes = tuple((np.minimum(most, enough) - self.low + 1).tolist())

    @cached_property
    def top(self) -> Numbers:
        """The last place of each sum, counted from one; of a sum with two bounds one for all above.

        Where there is a place before the first, for all below.
        """
        top: Numbers = numpy().array(self.sizes, "int64") + self.worth.two
        return top

    @property
    def entries(self) -> int:
        """How many states there are, for each other value and the present one."""
        return prod(self.sizes) * (len(self.worth.values) + 1)

    @cached_property
    def start(self) -> Numbers:
        """The place of each sum now."""
        start: Numbers = numpy().minimum(self.worth.start - self.low, [x - 1 for x in self.sizes])
        return start
