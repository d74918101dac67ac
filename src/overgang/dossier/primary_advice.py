"""The advice of the primary school (*schooladvies*), which often names more than one level."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from overgang.dossier.evidence import Dated, Slip, no_doubles
from overgang.school.level import Level

__all__ = ["PrimaryAdvice"]


class PrimaryAdvice(Dated):
    """The levels that a primary school advised; an advice that is changed is a later one.

    >>> [str(level) for level in PrimaryAdvice(on="2025-03-24", levels=["mavo", "havo"]).levels]
    ['vmbo-tl', 'havo']
    """

    levels: tuple[Level, ...] = Field(min_length=1, max_length=3)

    def slips(self) -> Iterator[Slip]:
        """Each level once."""
        yield from no_doubles("levels", self.levels)
