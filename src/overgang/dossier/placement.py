"""Placements (*plaatsing*): which level, which year, and why. The school answers for it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from pydantic import Field

from overgang.dossier.evidence import Dated, Slip, no_doubles
from overgang.dossier.followed_years import no_such_year
from overgang.dossier.roles import Party
from overgang.school.level import Level

__all__ = ["Placement", "PlacementReason"]


class PlacementReason(StrEnum):
    """Why a student is placed there."""

    PRIMARY_ADVICE = "primary advice"
    POTENTIAL = "potential"
    RESULTS = "results"
    DEVELOPMENT = "development"
    STANDARD_TEST = "standard test"
    CHOICE = "choice"


class Placement(Dated):
    """A placement: the level, the year, and at least one reason.

    >>> placed = Placement(on="2026-06-29", level="havo", year=3, reasons=["potential", "results"])
    >>> placed.responsible
    <Party.SCHOOL: 'school'>
    """

    level: Level
    year: int = Field(ge=1, le=6)
    reasons: tuple[PlacementReason, ...] = Field(min_length=1)

    def slips(self) -> Iterator[Slip]:
        """The level has such a year, and each reason is given once."""
        yield from no_such_year(self.level, self.year)
        yield from no_doubles("reasons", self.reasons)

    @property
    def responsible(self) -> Party:
        """Who answers for it that the student can work at this level: always the school."""
        return Party.SCHOOL
