"""What a student chooses: it stands beside an advice and never changes what was advised.

A student may do a year again of his or her own choice, though the norm lets him or her go on. And
at some schools a student may set an advice aside (*een advies naast zich neerleggen*), with a plan
that says what both sides will do. How often is the school's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from pydantic import Field

from overgang.dossier.agreed import OwnAction, SchoolAction
from overgang.dossier.day import Day, SchoolYear
from overgang.dossier.evidence import Dated, Slip, no_doubles
from overgang.dossier.joint_advice import AdviceMoment
from overgang.dossier.roles import Party, Role
from overgang.school.level import Level

__all__ = ["ChoiceKind", "SetAside", "StudentChoice", "times_set_aside"]


class ChoiceKind(StrEnum):
    """What a student can choose."""

    GO_ON = "go on"
    OTHER_LEVEL = "another level"
    SAME_YEAR_AGAIN = "the same year again"


class StudentChoice(Dated):
    """A choice of the student for the next year, recorded beside what was advised.

    >>> StudentChoice(on="2026-06-25", school_year="2025-2026", kind="the same year again").kind
    <ChoiceKind.SAME_YEAR_AGAIN: 'the same year again'>
    """

    school_year: SchoolYear
    kind: ChoiceKind
    level: Level | None = None

    def slips(self) -> Iterator[Slip]:
        """A choice of another level says which."""
        if self.kind is ChoiceKind.OTHER_LEVEL and self.level is None:
            yield Slip("another level is chosen", "name the level", ("level",))


class SetAside(Dated):
    """An advice that the student set aside, with the plan that goes with it.

    `school_year` and `moment` say which joint advice it was; that stays in the dossier as it was.
    `level` is the level at which the student goes on.

    >>> SetAside(
    ...     on="2026-06-29", school_year="2025-2026", moment="year end", level="havo",
    ...     student=["ask for help"], school=["coaching"],
    ... ).level
    <Level.HAVO: 'havo'>
    """

    school_year: SchoolYear
    moment: AdviceMoment
    level: Level
    made_by: tuple[Role, ...] = (Role.STUDENT, Role.PARENT, Role.MENTOR)
    student: tuple[OwnAction, ...] = Field(min_length=1)
    school: tuple[SchoolAction, ...] = Field(min_length=1)
    chance_until: Day | None = None

    def slips(self) -> Iterator[Slip]:
        """All three parties made the plan, and a chance to prove it lies ahead."""
        for party in sorted(set(Party) - {role.party for role in self.made_by}):
            yield Slip(f"this plan is made with the {party} too", "name who", ("made_by",))
        for name in ("student", "school"):
            yield from no_doubles(name, getattr(self, name))
        if self.chance_until is not None and self.chance_until <= self.on:
            yield Slip("a chance lies ahead", "give a later day", ("chance_until",))


def times_set_aside(choices: Iterable[SetAside], level: Level, on: date) -> int:
    """Count how often an advice was set aside at a level, up to a day.

    >>> times_set_aside([], Level.HAVO, date(2026, 6, 29))
    0
    """
    return sum(each.level is level and each.on <= on for each in choices)
