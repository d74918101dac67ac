"""Extra time for lessons: hours beside the timetable, for subjects, and perhaps for goals.

Where a school says that such time has goals, time without one is told. What helped speaks for
going on; what did not help speaks for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

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

__all__ = ["ExtraTime"]

_HOURS: Final = {
    SupportKind.QUALITY_TIME: "quality-time",
    SupportKind.CHOICE_TIME: "choice-time",
    SupportKind.SUPPORT_HOUR: "support-hour",
}


class ExtraTime(Policy):
    """Extra lesson time of one kind, as *quality time* or choice hours; with `goals` or without.

    >>> policy = ExtraTime(support="quality time", goals=True)
    >>> policy.without_goal(
    ...     Dossier(student={"id": "900101"}, support=[{
    ...         "on": "2025-11-10", "kind": "quality time", "asked_by": "school",
    ...         "check_on": "2025-12-15",
    ...     }]),
    ...     date(2025, 11, 10),
    ... )
    (Support(since='2025-11-10'),)
    """

    kind: Literal["extra-time"] = "extra-time"
    support: SupportKind
    goals: bool
    """Whether the school says that such time is for goals that were agreed."""

    @model_validator(mode="after")
    def _of_hours(self) -> Self:
        if self.support not in _HOURS:
            known = ", ".join(_HOURS)
            raise PydanticCustomError(
                "hours", "this is no extra lesson time; choose from: {known}", {"known": known}
            )
        return self

    def given(self, dossier: Dossier, on: date) -> tuple[Support, ...]:
        """Give the extra time of the school year of a day, oldest first."""
        known = this_year(dossier.on(on).support, on)
        return tuple(each for each in known if each.kind is self.support)

    def without_goal(self, dossier: Dossier, on: date) -> tuple[Support, ...]:
        """Give the extra time for which no goal was agreed, where it should have one."""
        return tuple(each for each in self.given(dossier, on) if self.goals and not each.goals)

    def words(self) -> Iterator[Said]:
        """Say what it is, and whether it has goals."""
        yield said(f"extra-time-{_HOURS[self.support]}")
        if self.goals:
            yield said("extra-time-goals")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell what is missing or has helped; offer it for what is weak, or to go on with it."""
        given = self.given(at.dossier, at.on)
        if self.without_goal(at.dossier, at.on):
            yield Safeguard(said("extra-time-no-goal"), SafeguardState.TO_DO)
        helped = [each for each in given if _helped(each)]
        codes = tuple(dict.fromkeys(code for each in helped for code in each.subjects))
        if codes:
            told = said("extra-time-helped-with", subjects=Subjects(codes))
            yield Weighs(OptionCode.GO_ON, Side.FOR, told)
        elif helped:
            yield Weighs(OptionCode.GO_ON, Side.FOR, said("extra-time-helped"))
        running = {code for each in given if _runs(each, at.on) for code in each.subjects}
        without = tuple(code for code in at.weak if code not in running)
        if without:
            subjects = Subjects(without)
            offered = said(f"extra-time-{_HOURS[self.support]}-offer", subjects=subjects)
            yield Offers(OptionCode.GO_ON_WITH_PLAN, offered)
        elif at.weak:
            offered = said("extra-time-keep", subjects=Subjects(at.weak))
            yield Offers(OptionCode.GO_ON_WITH_PLAN, offered)


def _helped(support: Support) -> bool:
    """Tell whether the latest check saw that it helps."""
    return bool(support.checks) and support.checks[-1].effect is not Effect.NOT_SEEN


def _runs(support: Support, on: date) -> bool:
    """Tell whether it is not over on a day."""
    return support.until is None or on < support.until
