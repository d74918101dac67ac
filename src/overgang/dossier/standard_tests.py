"""Standard tests (*genormeerde toets*), as of Cito's system to follow students (*Cito VAS*).

Only the level that a test points at is kept. It supports what people see; it decides nothing.
"""

from __future__ import annotations

from enum import StrEnum

from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated
from overgang.school.level import Level

__all__ = ["Instrument", "StandardTest"]


class Instrument(StrEnum):
    """Which test it is."""

    CITO_VAS = "Cito VAS"
    OTHER = "other"


class StandardTest(Dated):
    """A standard test that was taken, and the level that it points at, if it points at one.

    >>> StandardTest(on="2026-02-09", instrument="Cito VAS", subject="wi", level="havo").level
    <Level.HAVO: 'havo'>
    """

    instrument: Instrument
    subject: SubjectCode | None = None
    level: Level | None = None
