"""What belongs to an example year of a practice: the days on which advice is asked."""

from __future__ import annotations

from itertools import pairwise
from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier.day import Day

__all__ = ["WorkedYear"]


class WorkedYear(Frozen):
    """The days of an example year on which advice is asked, and the rule set beside it, if any.

    >>> WorkedYear(moments=["2025-11-24", "2026-06-24"]).moments[0].month
    11
    """

    moments: tuple[Day, ...] = Field(min_length=1)
    rules: str | None = None
    """The id of a rule set that comes with the library."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if any(one >= other for one, other in pairwise(self.moments)):
            raise PydanticCustomError("moments", "each moment is later than the one before it")
        return self
