"""Some days on end: a holiday, or the weeks in which support is given."""

from __future__ import annotations

from datetime import date
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier.day import Day

__all__ = ["Period"]


class Period(Frozen):
    """Days on end: the first and the last.

    >>> spring = Period(first="2026-02-14", last="2026-02-22")
    >>> [date(2026, 2, day) in spring for day in (13, 14, 22, 23)]
    [False, True, True, False]
    """

    first: Day
    last: Day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.last < self.first:
            raise PydanticCustomError("period", "the last day is before the first")
        return self

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last
