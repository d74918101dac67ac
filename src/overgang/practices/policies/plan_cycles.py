"""Plans in cycles: so many weeks, then a look back, and so many cycles a year at most.

After the last cycle a school that works so looks both ways. Either this is what the student can do
now, or the school has not found the support that fits. A cycle on which nobody looked back is told
as such; it is never taken to have failed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal, Self, assert_never

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang.dossier import Dossier, PlanCycle
from overgang.dossier.day import school_year_of
from overgang.dossier.improvement_plan import CycleState, Effect
from overgang.dossier.roles import Role
from overgang.practices.notes import (
    Brings,
    Note,
    Offers,
    OptionCode,
    Question,
    Remark,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.period import Period
from overgang.practices.permission import Permission
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["MayStart", "PlanCycles", "Weeks"]


class Weeks(StrEnum):
    """Whether holidays count in a number of weeks."""

    CALENDAR = "calendar"
    SCHOOL = "school"


class MayStart(StrEnum):
    """Why a next cycle may start or not."""

    FREE = "free"
    NOT_LOOKED_BACK = "not looked back"
    ALL_USED = "all used"


class PlanCycles(Policy):
    """Cycles of `weeks` weeks, at most `at_most` in a school year.

    With school weeks the holidays are named, and days in them do not count.

    >>> policy = PlanCycles(weeks=6, at_most=2)
    >>> policy.due(date(2026, 1, 19))
    datetime.date(2026, 3, 2)
    >>> spring = Period(first="2026-02-14", last="2026-02-22")
    >>> PlanCycles(weeks=6, weeks_are="school", holidays=[spring], at_most=2).due(date(2026, 1, 19))
    datetime.date(2026, 3, 11)
    """

    kind: Literal["plan-cycles"] = "plan-cycles"
    weeks: int = Field(ge=1)
    weeks_are: Weeks = Weeks.CALENDAR
    holidays: tuple[Period, ...] = ()
    at_most: int = Field(ge=1)

    @model_validator(mode="after")
    def _holidays_where_they_count(self) -> Self:
        if bool(self.holidays) != (self.weeks_are is Weeks.SCHOOL):
            raise PydanticCustomError(
                "holidays", "school weeks need the holidays, and calendar weeks have none"
            )
        return self

    def due(self, start: date) -> date:
        """Give the day by which there is a look back on a cycle that starts on a day."""
        day, left = start, 7 * self.weeks
        while left or self._is_free(day):
            left -= not self._is_free(day)
            day += timedelta(days=1)
        return day

    def may_start(self, dossier: Dossier, on: date) -> Permission[MayStart]:
        """Tell whether a next cycle may start on a day, as the dossier was known then."""
        cycles = _cycles(dossier, on)
        if any(each.state(on) is not CycleState.EVALUATED for each in cycles):
            reason = MayStart.NOT_LOOKED_BACK
        else:
            reason = MayStart.ALL_USED if len(cycles) >= self.at_most else MayStart.FREE
        return Permission(reason, len(cycles))

    def words(self) -> Iterator[Said]:
        """Say how long a cycle takes, in which weeks, and how many there are."""
        yield said("plan-cycles-made")
        yield said(f"plan-cycles-length-{self.weeks_are}", weeks=self.weeks)
        yield said("plan-cycles-at-most", count=self.at_most)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell of cycles that run, are due or have been used up, and offer the next one."""
        cycles = _cycles(at.dossier, at.on)
        for cycle in cycles:
            yield from self._of(cycle, at.on)
        if len(cycles) > self.at_most:
            yield Safeguard(
                said("plan-cycles-too-many", used=len(cycles), count=self.at_most),
                SafeguardState.MISSED,
            )
        if len(cycles) >= self.at_most and _without_effect(cycles):
            yield Question(said("plan-cycles-two-sides"), Role.TEAM_LEADER)
            yield Weighs(
                OptionCode.GO_ON_WITH_PLAN,
                Side.AGAINST,
                said("plan-cycles-no-effect", count=len(cycles)),
            )
        if at.weak and self.may_start(at.dossier, at.on):
            offered = said("plan-cycles-offer", weeks=self.weeks, left=self.at_most - len(cycles))
            yield Offers(OptionCode.GO_ON_WITH_PLAN, offered)

    def _of(self, cycle: PlanCycle, on: date) -> Iterator[Note]:
        state = cycle.state(on)
        match state:
            case CycleState.EVALUATED:
                if cycle.outcome is not None and cycle.outcome.effect is not Effect.NOT_SEEN:
                    yield Weighs(OptionCode.GO_ON, Side.FOR, said("plan-cycles-worked"))
            case CycleState.OVERDUE:
                yield Safeguard(said("plan-cycles-overdue", due=cycle.due), SafeguardState.LATE)
            case CycleState.AGREED | CycleState.RUNNING:
                yield Safeguard(said("plan-cycles-running", due=cycle.due), SafeguardState.TO_DO)
                yield Brings(said("plan-cycles-bring"), Role.STUDENT)
            case _:
                assert_never(state)
        if cycle.due != (due := self.due(cycle.start)):
            yield Remark(said("plan-cycles-other-day", due=cycle.due, usual=due))

    def _is_free(self, day: date) -> bool:
        return any(day in each for each in self.holidays)


def _cycles(dossier: Dossier, on: date) -> tuple[PlanCycle, ...]:
    """Give the cycles of the school year of a day, whichever plan they belong to."""
    year = school_year_of(on)
    found = [each for plan in dossier.on(on).plans for each in plan.cycles_in(year, on)]
    return tuple(sorted(found, key=lambda each: (each.start, each.due)))


def _without_effect(cycles: tuple[PlanCycle, ...]) -> bool:
    return all(
        each.outcome is not None and each.outcome.effect is Effect.NOT_SEEN for each in cycles
    )
