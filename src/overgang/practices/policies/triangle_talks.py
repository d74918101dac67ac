"""Talks of student, parents and school, so many in a school year, that the student leads.

They are counted by the school year. A talk that somebody else led was held all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from pydantic import Field

from overgang.dossier import Dossier, Talk
from overgang.dossier.day import school_year_of
from overgang.dossier.roles import Party, Role, SchoolRole
from overgang.dossier.talks import TalkKind, talks_in
from overgang.practices.notes import (
    Asks,
    Attends,
    Brings,
    Note,
    Right,
    RightState,
    Safeguard,
    SafeguardState,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["TriangleTalks"]


class TriangleTalks(Policy):
    """`in_year` talks (*driehoeksgesprekken*) a school year, with the student in the lead or not.

    >>> TriangleTalks(in_year=5, student_leads=True, school="coach").in_year
    5
    """

    kind: Literal["triangle-talks"] = "triangle-talks"
    in_year: int = Field(ge=1)
    student_leads: bool
    school: SchoolRole
    """Who takes part for the school."""

    def held(self, dossier: Dossier, on: date) -> tuple[Talk, ...]:
        """Give the talks of the school year of a day that were held by then."""
        return talks_in(dossier.talks, school_year_of(on), TalkKind.TRIANGLE, on)

    def left(self, dossier: Dossier, on: date) -> int:
        """Give how many there are still to be in this school year; never below nought."""
        return max(0, self.in_year - len(self.held(dossier, on)))

    def words(self) -> Iterator[Said]:
        """Say how many there are, with whom, and who leads."""
        yield said("triangle-talks-many", count=self.in_year, school=self.school)
        if self.student_leads:
            yield said("triangle-talks-lead")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell how many were held, and prepare the next one."""
        held = self.held(at.dossier, at.on)
        left = self.left(at.dossier, at.on)
        state = SafeguardState.TO_DO if left else SafeguardState.DONE
        yield Safeguard(said("triangle-talks-held", held=len(held), count=self.in_year), state)
        if self.student_leads:
            others = sum(each.led_by is not Role.STUDENT for each in held)
            if others:
                told = said("triangle-talks-others-led", count=others)
                yield Safeguard(told, SafeguardState.MISSED)
            yield Right(said("triangle-talks-right"), Party.STUDENT, RightState.OPEN)
            yield Brings(said("triangle-talks-bring"), Role.STUDENT)
        yield Attends(Role.STUDENT, leads=self.student_leads)
        yield Attends(Role.PARENT)
        yield Attends(self.school)
        if not held:
            yield Asks(said("triangle-talks-first"))
