"""Causes (*oorzaken*): what people think lies behind what they see, before they choose a remedy.

It may as well lie with the teaching or the marking as with the student. Of what happens at home
or to the health of a student no more is said than that there are circumstances.
"""

from __future__ import annotations

from enum import StrEnum

from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated
from overgang.dossier.roles import SchoolRole

__all__ = ["Cause", "CauseKind"]


class CauseKind(StrEnum):
    """Where a cause lies; `NOT_KNOWN` says that people looked and did not find it."""

    MOTIVATION = "motivation"
    STUDY_SKILLS = "study skills"
    LEVEL = "level"
    TEACHING = "teaching"
    MARKING = "marking"
    CIRCUMSTANCES = "circumstances"
    GROWING_UP = "growing up"
    NOT_KNOWN = "not known"


class Cause(Dated):
    """A cause that somebody in the school named, for one subject or for the whole.

    >>> Cause(on="2025-11-17", kind="teaching", subject="wi", by="mentor").kind
    <CauseKind.TEACHING: 'teaching'>
    """

    kind: CauseKind
    subject: SubjectCode | None = None
    by: SchoolRole
