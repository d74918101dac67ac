"""Agreements on monitoring (*volgafspraak*): who watches which signals, and how often."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from overgang.dossier.evidence import Dated, Slip, no_doubles
from overgang.dossier.roles import SchoolRole
from overgang.dossier.signals import SignalKind

__all__ = ["Monitoring"]


class Monitoring(Dated):
    """From a day on somebody in the school watches some signals, each so many days.

    >>> Monitoring(
    ...     on="2025-09-15", owner="mentor", watches=["weak result", "absence"], every_days=14
    ... ).owner
    <Role.MENTOR: 'mentor'>
    """

    owner: SchoolRole
    watches: tuple[SignalKind, ...] = Field(min_length=1)
    every_days: int = Field(ge=1)

    def slips(self) -> Iterator[Slip]:
        """Each signal once."""
        yield from no_doubles("watches", self.watches)
