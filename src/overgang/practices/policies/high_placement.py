"""Placing high: where a primary school advises more than one level, the highest is the start.

In the first years the class is then mixed and the teaching differs. Where the levels of an advice
do not compare, there is no highest one, and none is chosen here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from overgang.dossier import PrimaryAdvice
from overgang.practices.notes import Note, OptionCode, Safeguard, SafeguardState, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.school.level import Level

__all__ = ["HighPlacement", "initial_level"]


def initial_level(advice: PrimaryAdvice) -> Level | None:
    """Give the highest level of an advice; None where its levels have no highest one.

    >>> initial_level(PrimaryAdvice(on="2025-03-24", levels=["mavo", "havo"]))
    <Level.HAVO: 'havo'>
    >>> initial_level(PrimaryAdvice(on="2025-03-24", levels=["vmbo-gl", "vmbo-tl"])) is None
    True
    """
    return next(
        (each for each in advice.levels if all(each >= other for other in advice.levels)), None
    )


class HighPlacement(Policy):
    """In the first `years` years a student is taught at the highest level of the advice.

    >>> HighPlacement(years=2).years
    2
    """

    kind: Literal["high-placement"] = "high-placement"
    years: int = Field(ge=1)

    def words(self) -> Iterator[Said]:
        """Say at which level a student begins, and for how many years classes are mixed."""
        yield said("high-placement-highest")
        yield said("high-placement-mixed", count=self.years)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell of a level below the start, and what the advice says where results are weak."""
        if not at.dossier.primary_advice or at.level is None or at.year is None:
            return
        advice = at.dossier.primary_advice[-1]
        start = initial_level(advice)
        if at.year > self.years or start is None:
            return
        if at.level < start:
            told = said("high-placement-below", level=at.level, start=start)
            yield Safeguard(told, SafeguardState.TO_DO)
        elif at.level is start and at.weak and len(advice.levels) > 1:
            others = tuple(each for each in advice.levels if each is not start)
            yield Weighs(OptionCode.GO_ON, Side.FOR, said("high-placement-stretch", level=start))
            also = said("high-placement-also", levels=others)
            yield Weighs(OptionCode.OTHER_LEVEL, Side.FOR, also)
