"""The steps of a judgement: each condition and measure with its value and the grades it used.

A step is made for every rule, also for one that did not hold: why not the better outcome is what
people ask most.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from overgang.norms.expression import Comparison, Expression, Operator
from overgang.school.grade import SCALE

__all__ = ["Margin", "Quantity", "Step", "Used"]


class Quantity(NamedTuple):
    """A number between two bounds, in thousandths, over a common denominator; exact.

    >>> Quantity(16000, 16000, 3).low
    Fraction(16, 3)
    """

    least: int
    most: int
    over: int = 1

    @property
    def low(self) -> Fraction:
        """The least that it can be."""
        return Fraction(self.least, self.over * SCALE)

    @property
    def high(self) -> Fraction:
        """The most that it can be."""
        return Fraction(self.most, self.over * SCALE)

    @property
    def known(self) -> bool:
        """Whether it can be but one number."""
        return self.least == self.most


class Used(NamedTuple):
    """A subject that a step has used: its code, what is known of the grade, what it contributed."""

    code: str
    low: int
    high: int
    gives: bool | Quantity | None


class Margin(NamedTuple):
    """How a comparison came out: the value, the bound, and the value minus the bound."""

    value: Fraction
    operator: Operator
    bound: Fraction

    @property
    def difference(self) -> Fraction:
        """The value minus the bound."""
        return self.value - self.bound


class Step(NamedTuple):
    """One node of a rule with what it gave.

    `value` is a truth (None: not known), a quantity (None: does not exist, or nothing is known of
    it), or a word. `parts` are the steps below it; `used` the subjects that it went over.
    """

    of: Expression
    value: bool | Quantity | str | None
    parts: tuple[Step, ...] = ()
    used: tuple[Used, ...] = ()

    @property
    def margins(self) -> tuple[Margin, ...]:
        """The margins of a comparison whose sides are all known; empty for any other step."""
        if not isinstance(self.of, Comparison):
            return ()
        sides = [part.value for part in self.parts]
        known = [side.low for side in sides if isinstance(side, Quantity) and side.known]
        if len(known) < len(sides):
            return ()
        links = zip(known, self.of.operators, known[1:], strict=False)
        return tuple(Margin(left, operator, right) for left, operator, right in links)
