"""Pathway guidance (*trajectbegeleiding*) for whoever needs it, and for whoever asks for it.

The wish of a student is enough: no grade, no condition and no say of others comes before it. With
guidance goes a plan of student, parents and guide.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from overgang.dossier import Support
from overgang.dossier.roles import Party, Role
from overgang.dossier.support import SupportKind
from overgang.practices.notes import (
    Attends,
    Note,
    Offers,
    OptionCode,
    Right,
    RightState,
    Safeguard,
    SafeguardState,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation

__all__ = ["GuidanceOnRequest"]


class GuidanceOnRequest(Policy):
    """Guidance from year `from_year` on; a request of one of the parties in `asked_by` is enough.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> guidance = GuidanceOnRequest(from_year=1, asked_by=["student", "school"])
    >>> at = Situation.of(Dossier(student=Student(id="900101", year=1)), date(2025, 10, 6))
    >>> guidance.may_open(at, Party.STUDENT), guidance.may_open(at, Party.PARENT)
    (True, False)
    """

    kind: Literal["guidance-on-request"] = "guidance-on-request"
    from_year: int = Field(ge=1, le=6)
    asked_by: tuple[Party, ...] = Field(min_length=1)

    def may_open(self, at: Situation, by: Party) -> bool:
        """Tell whether a request of a party is enough; where the year is not known, it is."""
        return by in self.asked_by and (at.year is None or at.year >= self.from_year)

    def running(self, at: Situation) -> tuple[Support, ...]:
        """Give the guidance that runs on the day."""
        return tuple(
            each
            for each in at.dossier.support
            if each.kind is SupportKind.PATHWAY and (each.until is None or at.on < each.until)
        )

    def has_plan(self, at: Situation) -> bool:
        """Tell whether there is a plan of this school year."""
        return any(plan.cycles_in(at.school_year, at.on) for plan in at.dossier.plans)

    def words(self) -> Iterator[Said]:
        """Say from when on, whose request is enough, and what goes with it."""
        yield said("guidance-on-request-from", year=self.from_year)
        yield said("guidance-on-request-enough", parties=self.asked_by)
        yield said("guidance-on-request-plan")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell the right to ask, offer guidance where subjects are weak, and see to the plan."""
        running = self.running(at)
        if running:
            yield Attends(Role.PATHWAY_GUIDE)
            state = SafeguardState.DONE if self.has_plan(at) else SafeguardState.TO_DO
            yield Safeguard(said("guidance-on-request-with-plan", day=running[0].on), state)
        elif at.weak and self.may_open(at, Party.SCHOOL):
            offered = said("guidance-on-request-offer", subjects=Subjects(at.weak))
            yield Offers(OptionCode.GO_ON_WITH_PLAN, offered)
        for party in self.asked_by:
            if party is not Party.SCHOOL:
                right = said("guidance-on-request-right")
                yield Right(right, party, self._state(at, party, running=bool(running)))

    def _state(self, at: Situation, party: Party, *, running: bool) -> RightState:
        if running:
            return RightState.USED
        return RightState.OPEN if self.may_open(at, party) else RightState.NOT_NOW
