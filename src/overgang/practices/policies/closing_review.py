"""A look back with the parents at the end of what the school offers for a level."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from overgang._model import Frozen
from overgang.dossier.roles import Role
from overgang.dossier.talks import TalkKind
from overgang.practices.notes import Note, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year
from overgang.school.level import Level

__all__ = ["ClosingReview", "LastYear"]


class LastYear(Frozen):
    """The last year of a level at this school."""

    level: Level
    year: int = Field(ge=1, le=6)


class ClosingReview(Policy):
    """In the last year here, school and parents look back together (*terugblikken*).

    >>> policy = ClosingReview(last_years=[{"level": "havo", "year": 2}])
    >>> policy.is_last(Level.HAVO, 2), policy.is_last(Level.HAVO, 1)
    (True, False)
    """

    kind: Literal["closing-review"] = "closing-review"
    last_years: tuple[LastYear, ...] = Field(min_length=1)

    def is_last(self, level: Level, year: int) -> bool:
        """Tell whether a year of a level is the last one here."""
        return LastYear(level=level, year=year) in self.last_years

    def words(self) -> Iterator[Said]:
        """Say when there is a look back, and with whom."""
        yield said("closing-review-look-back")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell whether the look back was held, in the last year and in no other."""
        if at.level is None or at.year is None or not self.is_last(at.level, at.year):
            return
        held = any(
            each.kind is TalkKind.CLOSING and Role.PARENT in each.participants
            for each in this_year(at.dossier.talks, at.on)
        )
        if held:
            yield Safeguard(said("closing-review-held"), SafeguardState.DONE)
        else:
            yield Safeguard(said("closing-review-to-do"), SafeguardState.TO_DO)
