"""From a letter to a number and from a number to a letter, where a school has published how.

A letter is no number unless a norm says so: one school has O = 4, the next O = 5, and most give
none. A band the other way says which word a number gets, and where the text gives none there is
none.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import assert_never

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.errors import ReportError
from overgang.school.grade import SCALE, Entry, Grade, Letter, NoGrade
from overgang.school.points import Number
from overgang.school.span import ANY_GRADE, Span
from overgang.school.steps import Step, in_steps

__all__ = ["LetterBand", "LetterBands", "number_of"]

_LOWEST, _HIGHEST = 1, 10


def number_of(entry: Entry, letters: Mapping[Letter, Decimal]) -> Span | None:
    """Give what is known of an entry as a number; None for an exempt one, which is out of it.

    Raises:
        ReportError: if it is a letter that has no number here.

    >>> number_of(Letter.GOED, {Letter.GOED: Decimal(8)}).known
    Fraction(8, 1)
    >>> number_of(NoGrade.MISSING, {}) == ANY_GRADE
    True
    """
    match entry:
        case Grade():
            return Span.only(Fraction(entry.thousandths, SCALE))
        case Letter():
            if entry not in letters:
                message = "a letter has no number here; write in letters what it is worth"
                raise ReportError(message)
            return Span.only(Fraction(letters[entry]))
        case NoGrade.EXEMPT:
            return None
        case NoGrade.MISSING | NoGrade.TO_BE_TAKEN | NoGrade.UNREADABLE:
            return ANY_GRADE
        case _:
            assert_never(entry)


class LetterBand(Frozen):
    """The lowest number that gets a word; it goes on until the next band begins."""

    lowest: Number = Field(alias="from", ge=_LOWEST, le=_HIGHEST)
    says: str = Field(min_length=1)


class LetterBands(Frozen):
    """Which word (*letterbeoordeling*) a number gets, after rounding; bands in rising order.

    A number below the first band gets none: the text does not say, and nothing is guessed.

    >>> bands = LetterBands.model_validate(
    ...     {"round": ["tenth"], "bands": [{"from": "5.5", "says": "V"}, {"from": 7, "says": "G"}]}
    ... )
    >>> [bands.of(Fraction(each)) for each in ("5.44", "5.45", "6.94", "6.95")]
    [None, 'V', 'V', 'G']
    """

    steps: tuple[Step, ...] = Field(alias="round")
    bands: tuple[LetterBand, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _rising(self) -> LetterBands:
        if any(one.lowest >= next_.lowest for one, next_ in pairwise(self.bands)):
            raise PydanticCustomError(
                "bands", "each band begins above the one before it; write them in rising order"
            )
        return self

    @property
    def covers(self) -> bool:
        """Whether every number of the scale gets a word."""
        return self.bands[0].lowest == _LOWEST

    def of(self, number: Fraction) -> str | None:
        """Give the word for a number; None where the text gives none."""
        seen = in_steps(number, self.steps)
        reached = [band.says for band in self.bands if Fraction(band.lowest) <= seen]
        return reached[-1] if reached else None

    def possible(self, number: Span) -> tuple[str | None, ...]:
        """Give every word that a number can still get, from the lowest up.

        >>> bands = LetterBands.model_validate(
        ...     {"round": [], "bands": [{"from": 1, "says": "O"}, {"from": 6, "says": "V"}]}
        ... )
        >>> bands.possible(ANY_GRADE), bands.covers
        (('O', 'V'), True)
        """
        low, high = number.in_steps(self.steps).lowest, number.in_steps(self.steps).highest
        between = [band.says for band in self.bands if low < Fraction(band.lowest) <= high]
        return (self.of(number.lowest), *between)
