"""Numbers of a norm while grades are still variables.

Where points are not known a number lies between two sums, as a quantity of the judge lies between
two numbers. Where a table has no row for a grade, there is no number; a literal says when.
"""

from __future__ import annotations

from typing import NamedTuple

from overgang.reading.solver.definitions import FALSE
from overgang.reading.solver.linear import Linear
from overgang.reading.trace import Quantity

__all__ = ["Between", "exactly"]


class Between(NamedTuple):
    """A number between two sums; one and the same sum where nothing about it is left open.

    Where the literal `nowhere` holds there is no such number, and the sums say nothing.
    """

    low: Linear
    high: Linear
    nowhere: int = FALSE

    @property
    def decided(self) -> bool:
        """Whether it is one number, if any, as soon as the grades are known."""
        return self.low == self.high

    def times(self, factor: int, over: int = 1) -> Between:
        """Multiply by a fraction; a negative one turns the bounds round."""
        low, high = self.low.times(factor, over), self.high.times(factor, over)
        return Between(low, high, self.nowhere) if factor >= 0 else Between(high, low, self.nowhere)


def exactly(quantity: Quantity) -> Between:
    """Give a quantity in which no variable stands."""
    return Between(
        Linear({}, quantity.least, quantity.over), Linear({}, quantity.most, quantity.over)
    )
