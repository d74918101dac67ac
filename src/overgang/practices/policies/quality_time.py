"""Quality time: extra time for lessons outside the timetable, for goals that were agreed.

Without a goal it would be time and nothing more, so that is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from overgang.dossier import Dossier, Support
from overgang.dossier.improvement_plan import Effect
from overgang.dossier.support import SupportKind
from overgang.practices.notes import (
    Note,
    Offers,
    OptionCode,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["QualityTime"]


class QualityTime(Policy):
    """Extra time (*quality time*), each with at least one goal.

    >>> QualityTime().without_goal(
    ...     Dossier(student={"id": "900101"}, support=[{
    ...         "on": "2025-11-10", "kind": "quality time", "asked_by": "school",
    ...         "check_on": "2025-12-15",
    ...     }]),
    ...     date(2025, 11, 10),
    ... )
    (Support(since='2025-11-10'),)
    """

    kind: Literal["quality-time"] = "quality-time"

    def given(self, dossier: Dossier, on: date) -> tuple[Support, ...]:
        """Give the quality time of the school year of a day, oldest first."""
        known = this_year(dossier.on(on).support, on)
        return tuple(each for each in known if each.kind is SupportKind.QUALITY_TIME)

    def without_goal(self, dossier: Dossier, on: date) -> tuple[Support, ...]:
        """Give the quality time for which no goal was agreed."""
        return tuple(each for each in self.given(dossier, on) if not each.goals)

    def words(self) -> Iterator[Said]:
        """Say what it is, and that it has goals."""
        yield said("quality-time-extra")
        yield said("quality-time-goals")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell what is missing or has helped; offer it where somebody falls behind and has none."""
        given = self.given(at.dossier, at.on)
        if self.without_goal(at.dossier, at.on):
            yield Safeguard(said("quality-time-no-goal"), SafeguardState.TO_DO)
        helped = [each for each in given if _helped(each)]
        codes = tuple(dict.fromkeys(code for each in helped for code in each.subjects))
        if codes:
            told = said("quality-time-helped-with", subjects=Subjects(codes))
            yield Weighs(OptionCode.GO_ON, Side.FOR, told)
        elif helped:
            yield Weighs(OptionCode.GO_ON, Side.FOR, said("quality-time-helped"))
        without = tuple(
            code for code in at.weak if not any(code in each.subjects for each in given)
        )
        if without:
            offered = said("quality-time-offer", subjects=Subjects(without))
            yield Offers(OptionCode.GO_ON_WITH_PLAN, offered)


def _helped(support: Support) -> bool:
    """Tell whether the latest check saw that it helps."""
    return bool(support.checks) and support.checks[-1].effect is not Effect.NOT_SEEN
