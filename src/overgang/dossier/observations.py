"""Observations (*formatief*): how a student develops, seen by a teacher, without any grade.

A school can work with feedback alone; a dossier with nothing but observations is a whole one.
"""

from __future__ import annotations

from enum import StrEnum

from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated
from overgang.dossier.roles import SchoolRole
from overgang.school.level import Level

__all__ = ["Development", "Observation"]


class Development(StrEnum):
    """How somebody sees a student develop; `NOT_SEEN` says that it could not be seen."""

    GROWING = "growing"
    STABLE = "stable"
    FALLING = "falling"
    NOT_SEEN = "not seen"


class Observation(Dated):
    """What somebody in the school saw, in a subject or as a whole, and at which level.

    >>> Observation(on="2025-11-10", by="coach", development="growing").development
    <Development.GROWING: 'growing'>
    """

    subject: SubjectCode | None = None
    by: SchoolRole
    development: Development
    level: Level | None = None
