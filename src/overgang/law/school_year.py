"""A school year as the law defines it: from 1 August up to and including 31 July (WVO 1.1)."""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import Field

from overgang._model import Frozen

__all__ = ["SchoolYear"]

_AUGUST: Final = 8
_LAST_START: Final = 9998


class SchoolYear(Frozen):
    """A school year, by the calendar year in which it begins.

    >>> str(SchoolYear.of(date(2026, 7, 31))), str(SchoolYear.of(date(2026, 8, 1)))
    ('2025-2026', '2026-2027')
    """

    start: int = Field(ge=1, le=_LAST_START)

    @classmethod
    def of(cls, when: date) -> SchoolYear:
        """Give the school year in which a day lies."""
        return cls(start=when.year if when.month >= _AUGUST else when.year - 1)

    @property
    def first(self) -> date:
        """Its first day, 1 August."""
        return date(self.start, _AUGUST, 1)

    @property
    def last(self) -> date:
        """Its last day, 31 July of the next calendar year."""
        return date(self.start + 1, 7, 31)

    def __contains__(self, when: date) -> bool:
        return self.first <= when <= self.last

    def __str__(self) -> str:
        return f"{self.start}-{self.start + 1}"
