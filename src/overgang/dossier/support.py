"""Support (*ondersteuning*) and whether it works: each kind has a day on which that is checked.

Support whose check has not been done is told as such; it is never taken to have failed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from overgang.dossier.agreed import Goal
from overgang.dossier.day import Day, SubjectCode
from overgang.dossier.evidence import Dated, Slip, no_doubles
from overgang.dossier.improvement_plan import Effect
from overgang.dossier.roles import Party, Role

__all__ = ["EffectCheck", "Support", "SupportKind"]


class SupportKind(StrEnum):
    """What kind of support is given."""

    SUPPORT_HOUR = "support hour"
    CHOICE_TIME = "choice time"
    QUALITY_TIME = "quality time"
    LAST_WEEK_TASKS = "tasks in the last week"
    COACHING = "coaching"
    BUDDY = "buddy"
    STUDY_SKILLS = "study skills"
    PATHWAY = "pathway guidance"
    REBOUND = "in-school rebound"
    SPRING_SCHOOL = "spring school"
    SUMMER_SCHOOL = "summer school"


class EffectCheck(Dated):
    """A check whether support works: what was seen of it, and the role of who looked."""

    effect: Effect
    by: Role


class Support(Dated):
    """Support from a day on: its kind, what for, who asked for it, when its effect is checked.

    A student may ask for support without anybody else.

    >>> support = Support(
    ...     on="2026-01-12", kind="support hour", subjects=["wi"], asked_by="student",
    ...     check_on="2026-03-02",
    ... )
    >>> support.is_unchecked(date(2026, 3, 2)), support.is_unchecked(date(2026, 3, 3))
    (False, True)
    """

    kind: SupportKind
    subjects: tuple[SubjectCode, ...] = ()
    goals: tuple[Goal, ...] = ()
    asked_by: Party
    until: Day | None = None
    check_on: Day
    checks: tuple[EffectCheck, ...] = ()

    def slips(self) -> Iterator[Slip]:
        """It ends, is due to be checked, and is checked, once it is there."""
        yield from no_doubles("subjects", self.subjects)
        yield from no_doubles("goals", self.goals)
        for name in ("until", "check_on"):
            day = getattr(self, name)
            if day is not None and day <= self.on:
                yield Slip("this is not after the start", "give a later day", (name,))
        for at, check in enumerate(self.checks):
            if check.on < self.on:
                yield Slip("this is before the start", "give a later day", ("checks", at, "on"))

    def is_unchecked(self, on: date) -> bool:
        """Tell whether the day of the check has gone by without one; on that day it has not."""
        return self.check_on < on and all(check.on > on for check in self.checks)
