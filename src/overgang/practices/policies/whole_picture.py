"""The whole picture: which kinds of evidence there are of a student this year, and which not.

Grades are one of them. What is not there is told, so that nobody takes a part for the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, assert_never

from pydantic import Field

from overgang.dossier.roles import Role
from overgang.practices.notes import Note, Question
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["Coverage", "EvidenceKind", "WholePicture"]


class EvidenceKind(StrEnum):
    """A kind of evidence that can be there beside others."""

    GRADES = "grades"
    DEVELOPMENT = "development"
    POTENTIAL = "potential"
    STANDARD_TEST = "standard tests"
    TALKS = "talks with the student"
    CAUSES = "causes"
    EARLIER_YEARS = "earlier years"


@dataclass(frozen=True, slots=True)
class Coverage:
    """A kind of evidence, and whether there is any."""

    kind: EvidenceKind
    present: bool


class WholePicture(Policy):
    """A judgement looks at all of these `kinds`; what lacks is told.

    >>> policy = WholePicture(kinds=["grades", "development"])
    >>> [each.value for each in policy.kinds]
    ['grades', 'development']
    """

    kind: Literal["whole-picture"] = "whole-picture"
    kinds: tuple[EvidenceKind, ...] = Field(min_length=1)

    def coverage(self, at: Situation) -> tuple[Coverage, ...]:
        """Give every kind that the school looks at, with whether there is any of it."""
        return tuple(Coverage(each, _is_there(each, at)) for each in self.kinds)

    def words(self) -> Iterator[Said]:
        """Say what a judgement looks at."""
        yield said("whole-picture-looks-at", kinds=self.kinds)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Ask for what is not there yet; nothing where all of it is."""
        absent = tuple(each.kind for each in self.coverage(at) if not each.present)
        if absent:
            yield Question(said("whole-picture-absent", kinds=absent), Role.MENTOR)


def _is_there(kind: EvidenceKind, at: Situation) -> bool:
    known = at.dossier
    match kind:
        case EvidenceKind.GRADES:
            return bool(at.student.grades)
        case EvidenceKind.DEVELOPMENT:
            return bool(this_year(known.observations, at.on))
        case EvidenceKind.POTENTIAL:
            return any(each.level is not None for each in this_year(known.observations, at.on))
        case EvidenceKind.STANDARD_TEST:
            return bool(this_year(known.tests, at.on))
        case EvidenceKind.TALKS:
            return any(Role.STUDENT in each.participants for each in this_year(known.talks, at.on))
        case EvidenceKind.CAUSES:
            return bool(this_year(known.causes, at.on))
        case EvidenceKind.EARLIER_YEARS:
            return any(each.school_year < at.school_year for each in known.years)
        case _:
            assert_never(kind)
