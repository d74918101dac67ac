"""What a school offers: which years of which levels. After them a student goes on elsewhere.

Where the next year of a level is not offered here, an advice to go on says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier.roles import SchoolRole
from overgang.practices.notes import Asks, Brings, Note, OptionCode, Remark, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.school.level import Level
from overgang.school.years import years_of

__all__ = ["OfferedYears", "SchoolOffer"]


class OfferedYears(Frozen):
    """The years of some levels that the school offers, from `first` to `last`."""

    levels: tuple[Level, ...] = Field(min_length=1)
    first: int = Field(default=1, ge=1, le=6)
    last: int = Field(ge=1, le=6)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.last < self.first:
            raise PydanticCustomError("offer", "the last year is before the first")
        return self


class SchoolOffer(Policy):
    """The offer of a school, and who hands over to the next one.

    A level that is not named is not offered.

    >>> offer = SchoolOffer(offered=[{"levels": ["havo", "vwo"], "last": 2}], hands_over="coach")
    >>> [offer.requires_transfer(Level.HAVO, year) for year in (1, 2)]
    [False, True]
    """

    kind: Literal["school-offer"] = "school-offer"
    offered: tuple[OfferedYears, ...] = Field(min_length=1)
    hands_over: SchoolRole

    def is_offered(self, level: Level, year: int) -> bool:
        """Tell whether a year of a level is offered here.

        >>> offer = SchoolOffer(offered=[{"levels": ["vwo"], "last": 2}], hands_over="mentor")
        >>> offer.is_offered(Level.GYMNASIUM, 1)
        False
        """
        return any(
            level in each.levels and each.first <= year <= each.last for each in self.offered
        )

    def requires_transfer(self, level: Level, year: int) -> bool:
        """Tell whether whoever goes on after a year of a level does so at another school.

        After the last year of a level there is no next one, and so no transfer.
        """
        return year < years_of(level) and not self.is_offered(level, year + 1)

    def words(self) -> Iterator[Said]:
        """Say which years of which levels there are."""
        for each in self.offered:
            yield said("school-offer-years", levels=each.levels, first=each.first, last=each.last)
        yield said("school-offer-elsewhere")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell where going on means going to another school, and prepare that."""
        if at.level is None or at.year is None or not self.requires_transfer(at.level, at.year):
            return
        yield Remark(said("school-offer-transfer", level=at.level, year=at.year + 1))
        for option in (OptionCode.GO_ON, OptionCode.GO_ON_WITH_PLAN):
            yield Weighs(option, Side.NEEDS, said("school-offer-needs"))
        yield Asks(said("school-offer-ask"))
        yield Brings(said("school-offer-bring"), self.hands_over)
