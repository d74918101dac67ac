"""Improvement plans (*verbeterplan*, *plan van aanpak*) and their cycles (*cyclus*).

A plan is made by student, parents and school together, and goes in cycles of some weeks. At the
end of each there is a look back: has it worked, and does it go on or stop? A cycle that nobody has
looked back on is told as such; it is never taken to have failed. How many cycles a school allows
in a year is the school's own, so there is no limit here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from pydantic import Field

from overgang.dossier.agreed import Goal, OwnAction, ParentAction, SchoolAction
from overgang.dossier.day import Day, SubjectCode, school_year_of
from overgang.dossier.evidence import Dated, Evidence, Slip, known, no_doubles
from overgang.dossier.roles import Party, Role

__all__ = [
    "CycleOutcome",
    "CycleState",
    "Effect",
    "ImprovementPlan",
    "PlanCycle",
    "after_six_weeks",
]


def after_six_weeks(start: date) -> date:
    """Give the day that lies six calendar weeks on, a usual length of a cycle.

    >>> after_six_weeks(date(2026, 1, 19))
    datetime.date(2026, 3, 2)
    """
    return start + timedelta(weeks=6)


class Effect(StrEnum):
    """What people saw come of it."""

    WORKED = "worked"
    IN_PART = "in part"
    NOT_SEEN = "not seen"


class CycleOutcome(Dated):
    """The look back on a cycle: what was seen of it, and whether the plan goes on."""

    effect: Effect
    goes_on: bool


class CycleState(StrEnum):
    """Where a cycle stands on a day; `OVERDUE` says only that nobody has looked back yet."""

    AGREED = "agreed"
    RUNNING = "running"
    OVERDUE = "overdue"
    EVALUATED = "evaluated"


class PlanCycle(Dated):
    """One cycle: goals, what each party does, from when, and by when there is a look back.

    `on` is the day on which it was agreed.

    >>> cycle = PlanCycle(
    ...     on="2026-01-16", start="2026-01-19", due="2026-03-02",
    ...     goals=["catch up"], student=["practise"], school=["extra explanation"],
    ... )
    >>> cycle.state(date(2026, 3, 2)).value, cycle.state(date(2026, 3, 3)).value
    ('running', 'overdue')
    """

    start: Day
    due: Day
    goals: tuple[Goal, ...] = Field(min_length=1)
    student: tuple[OwnAction, ...] = Field(min_length=1)
    school: tuple[SchoolAction, ...] = ()
    parents: tuple[ParentAction, ...] = ()
    outcome: CycleOutcome | None = None

    def slips(self) -> Iterator[Slip]:
        """Agreed, then begun, then due; and nobody looks back on what has not begun."""
        if self.start < self.on:
            yield Slip("a cycle starts when it is agreed or later", "see `on`", ("start",))
        if self.due <= self.start:
            yield Slip("a cycle ends after it starts", "give a later day", ("due",))
        if self.outcome is not None and self.outcome.on < self.start:
            yield Slip("a look back comes after the start", "give a later day", ("outcome", "on"))
        for name in ("goals", "student", "school", "parents"):
            yield from no_doubles(name, getattr(self, name))

    @property
    def early(self) -> bool:
        """Whether the look back came before the day that was agreed for it."""
        return self.outcome is not None and self.outcome.on < self.due

    def state(self, on: date) -> CycleState:
        """Tell where the cycle stands on a day; on the day that it is due it still runs."""
        if self.outcome is not None and self.outcome.on <= on:
            return CycleState.EVALUATED
        if on < self.start:
            return CycleState.AGREED
        return CycleState.RUNNING if on <= self.due else CycleState.OVERDUE


class ImprovementPlan(Evidence):
    """A plan for some subjects (or for the whole), made by student, parents and school.

    A next cycle is agreed only once there was a look back on the one before and it said that the
    plan goes on.
    """

    subjects: tuple[SubjectCode, ...] = ()
    made_by: tuple[Role, ...] = (Role.STUDENT, Role.PARENT, Role.MENTOR)
    cycles: tuple[PlanCycle, ...] = Field(min_length=1)

    @property
    def since(self) -> date:
        """The day on which the first cycle was agreed."""
        return self.cycles[0].on

    def slips(self) -> Iterator[Slip]:
        """All three parties made it, and the cycles follow upon each other."""
        yield from no_doubles("subjects", self.subjects)
        for party in sorted(set(Party) - {role.party for role in self.made_by}):
            yield Slip(f"a plan is made with the {party} too", "name who", ("made_by",))
        for at in range(1, len(self.cycles)):
            outcome = self.cycles[at - 1].outcome
            if outcome is None or not outcome.goes_on or self.cycles[at].on < outcome.on:
                yield Slip(
                    "a next cycle is agreed after a look back that lets the plan go on",
                    "give the cycle before it such an outcome",
                    ("cycles", at),
                )

    def cycles_in(self, school_year: str, on: date) -> tuple[PlanCycle, ...]:
        """Give the cycles that start in a school year, as they were known on a day."""
        in_year = (each for each in self.cycles if school_year_of(each.start) == school_year)
        return known(in_year, on)
