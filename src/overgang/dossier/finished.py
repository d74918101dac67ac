"""Subjects that were finished (*afgerond*): from that day on nothing is due in them."""

from __future__ import annotations

from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated
from overgang.school.level import Level

__all__ = ["FinishedSubject"]


class FinishedSubject(Dated):
    """A subject that a student finished on a day, and at which level.

    >>> FinishedSubject(on="2026-04-20", subject="en", level="havo").subject
    'en'
    """

    subject: SubjectCode
    level: Level
