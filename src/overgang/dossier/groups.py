"""Small groups that a student is in: a coach group, or a rebound group (*interne rebound*).

How large a group may be is the school's own; what is kept is how large it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from pydantic import Field

from overgang.dossier.day import Day
from overgang.dossier.evidence import Dated, Slip

__all__ = ["Group", "GroupKind"]


class GroupKind(StrEnum):
    """What kind of group it is."""

    COACH = "coach group"
    REBOUND = "rebound"


class Group(Dated):
    """A group from a day on: how many students and teachers, and how often they meet.

    `until` is the day on which the student is back in the class, or the group is over.

    >>> Group(on="2025-10-06", kind="rebound", students=5, teachers=2, until="2025-11-06").students
    5
    """

    kind: GroupKind
    students: int = Field(ge=1)
    teachers: int = Field(ge=1)
    contacts_per_week: int | None = Field(default=None, ge=1)
    until: Day | None = None

    def slips(self) -> Iterator[Slip]:
        """It ends once it is there."""
        if self.until is not None and self.until <= self.on:
            yield Slip("this is not after the start", "give a later day", ("until",))
