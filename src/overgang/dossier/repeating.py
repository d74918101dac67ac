"""Proposals to repeat a year (*voorstel tot doubleren*), with every ground that was given.

What was proposed is written down as it was, also on a ground that a school does not accept. So
the meeting can ask about it. A proposal is no advice, and nothing in this library makes one.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from pydantic import Field

from overgang.dossier.evidence import Dated, Slip, no_doubles
from overgang.dossier.roles import SchoolRole

__all__ = ["ProposedGround", "RepeatProposal"]


class ProposedGround(StrEnum):
    """A ground that was given, whether or not it is one that counts."""

    LONG_ILLNESS = "long illness"
    OTHER_EXTRAORDINARY = "other extraordinary circumstances"
    STUDENT_CHOICE = "choice of the student"
    WEAK_SUBJECTS = "weak subjects"
    CONDUCT = "conduct"
    LAZINESS = "laziness"
    MOTIVATION = "motivation"


class RepeatProposal(Dated):
    """A proposal of somebody in the school, with the grounds for it.

    >>> RepeatProposal(on="2026-06-15", by="subject teacher", grounds=["long illness"]).grounds
    (<ProposedGround.LONG_ILLNESS: 'long illness'>,)
    """

    by: SchoolRole
    grounds: tuple[ProposedGround, ...] = Field(min_length=1)

    def slips(self) -> Iterator[Slip]:
        """Each ground once."""
        yield from no_doubles("grounds", self.grounds)
