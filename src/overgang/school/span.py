"""A number that is known, or that is known to lie between two.

A test that is not made yet does not make the mean unknowable: it leaves it between two numbers.
Weights are never negative and rounding keeps the order, so what holds for the lowest and for the
highest of every part holds for all between them; nothing is guessed and nothing becomes nought.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from overgang.errors import ReportError
from overgang.school.steps import Step, in_steps

__all__ = ["ANY_GRADE", "Span", "weighted_mean"]


@dataclass(frozen=True, slots=True)
class Span:
    """An exact number, or two exact numbers that it lies between, both included.

    Raises:
        ReportError: if the lowest is above the highest.

    >>> Span.only(Fraction(28, 5)).known, Span(Fraction(5), Fraction(6)).known is None
    (Fraction(28, 5), True)
    """

    lowest: Fraction
    highest: Fraction

    def __post_init__(self) -> None:
        if self.lowest > self.highest:
            message = "a number lies between a lowest and a highest, in that order"
            raise ReportError(message)

    @classmethod
    def only(cls, number: Fraction) -> Span:
        """Give a number that is known."""
        return cls(number, number)

    @property
    def known(self) -> Fraction | None:
        """The number, where there is only one that it can be."""
        return self.lowest if self.lowest == self.highest else None

    def in_steps(self, steps: Iterable[Step]) -> Span:
        """Give the number after rounding; what is unknown may be known then.

        >>> Span(Fraction("5.6"), Fraction("6.4")).in_steps([Step.WHOLE]).known
        Fraction(6, 1)
        """
        taken = tuple(steps)
        return Span(in_steps(self.lowest, taken), in_steps(self.highest, taken))

    def joined(self, other: Span) -> Span:
        """Give what holds both: for a text that leaves open which of two numbers is meant."""
        return Span(min(self.lowest, other.lowest), max(self.highest, other.highest))

    def at_least(self, bound: Fraction) -> bool | None:
        """Tell whether the number reaches a bound; None while both can still be.

        >>> Span(Fraction(5), Fraction(6)).at_least(Fraction("5.5")) is None
        True
        """
        if self.lowest >= bound:
            return True
        return False if self.highest < bound else None


ANY_GRADE: Final = Span(Fraction(1), Fraction(10))
"""What is known of a grade that is not there yet."""


def weighted_mean(parts: Iterable[tuple[Span, Fraction]]) -> Span | None:
    """Give the mean of numbers with their weights; None where nothing has a weight.

    Raises:
        ReportError: if a weight is below nought.

    >>> six, seven = Span.only(Fraction(6)), Span.only(Fraction(7))
    >>> weighted_mean([(six, Fraction(1)), (seven, Fraction(3))]).known
    Fraction(27, 4)
    """
    taken = tuple(parts)
    if any(weight < 0 for _, weight in taken):
        message = "a weight is 0 or more; a part that does not count has 0"
        raise ReportError(message)
    total = sum((weight for _, weight in taken), Fraction(0))
    if total == 0:
        return None
    lowest = sum((span.lowest * weight for span, weight in taken), Fraction(0))
    highest = sum((span.highest * weight for span, weight in taken), Fraction(0))
    return Span(lowest / total, highest / total)
