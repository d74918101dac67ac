"""Rounding in steps: what a number goes through before it stands on a report.

Nearly every wrong report grade is a right number rounded once too often. So rounding is a list of
steps that a school has published, in its order, and no step is taken that is not in the list: no
steps at all leaves the number as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction
from typing import Final

__all__ = ["Step", "in_steps"]


class Step(StrEnum):
    """One rounding (*afronding*), half up, or cutting off (*afkappen*), of an exact number.

    - `whole`, `half`, `tenth`, `hundredth`: rounded half up to a multiple of that;
    - `cut`: cut off after one decimal;
    - `cut-hundredth`: cut off after two decimals.

    >>> [str(Step(name).of(Fraction("6.77"))) for name in ("whole", "half", "tenth", "cut")]
    ['7', '7', '34/5', '67/10']
    """

    WHOLE = "whole"
    HALF = "half"
    TENTH = "tenth"
    HUNDREDTH = "hundredth"
    CUT = "cut"
    CUT_HUNDREDTH = "cut-hundredth"

    @property
    def size(self) -> Fraction:
        """The distance between two numbers that this step leaves as they are."""
        return _SIZES[self]

    def of(self, number: Fraction) -> Fraction:
        """Give the number after this step."""
        up = Fraction(0) if self in _CUTS else self.size / 2
        return (number + up) // self.size * self.size


_CUTS: Final = frozenset({Step.CUT, Step.CUT_HUNDREDTH})
_SIZES: Final = {
    Step.WHOLE: Fraction(1),
    Step.HALF: Fraction(1, 2),
    Step.TENTH: Fraction(1, 10),
    Step.HUNDREDTH: Fraction(1, 100),
    Step.CUT: Fraction(1, 10),
    Step.CUT_HUNDREDTH: Fraction(1, 100),
}


def in_steps(number: Fraction, steps: Iterable[Step]) -> Fraction:
    """Give the number after each of the steps, in their order.

    >>> once, twice = (Step.WHOLE,), (Step.TENTH, Step.WHOLE)
    >>> [int(in_steps(Fraction("5.46"), steps)) for steps in (once, twice)]
    [5, 6]
    """
    for step in steps:
        number = step.of(number)
    return number
