"""Placing by what a student can do: there is a reason, and the school answers for the level.

Whoever places a student at a level helps to make it work. So where results are weak the question is
for the school: what does it do?
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from overgang.dossier import Placement
from overgang.dossier.placement import PlacementReason
from overgang.dossier.roles import Role
from overgang.practices.notes import (
    Note,
    OptionCode,
    Question,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["Placing"]


class Placing(Policy):
    """A placement looks at least at `looks_at`.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> dossier = Dossier(student=Student(id="900101"), placements=[
    ...     {"on": "2025-06-30", "level": "vmbo-kb", "year": 2, "reasons": ["results"]}
    ... ])
    >>> policy = Placing(looks_at=["potential"])
    >>> policy.left_out(Situation.of(dossier, date(2025, 10, 6)))
    (<PlacementReason.POTENTIAL: 'potential'>,)
    """

    kind: Literal["placement"] = "placement"
    looks_at: tuple[PlacementReason, ...] = Field(min_length=1)

    def left_out(self, at: Situation) -> tuple[PlacementReason, ...]:
        """Give at what the latest placement did not look though the school does."""
        placed = _latest(at)
        return () if placed is None else tuple(e for e in self.looks_at if e not in placed.reasons)

    def words(self) -> Iterator[Said]:
        """Say at what is looked, and who answers for the level."""
        yield said("placement-looks-at", reasons=self.looks_at)
        yield said("placement-answers")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell why the student is at this level; ask the school what it does to make it work."""
        placed = _latest(at)
        if placed is None:
            if at.weak:
                yield Safeguard(said("placement-no-reason"), SafeguardState.TO_DO)
            return
        if left_out := self.left_out(at):
            told = said("placement-left-out", level=placed.level, reasons=left_out)
            yield Safeguard(told, SafeguardState.TO_DO)
        if at.weak and placed.level is at.level:
            why = said("placement-because", level=placed.level, reasons=placed.reasons)
            yield Weighs(OptionCode.GO_ON, Side.FOR, why)
            yield Question(said("placement-what-helps", level=placed.level), Role.TEAM_LEADER)


def _latest(at: Situation) -> Placement | None:
    return at.dossier.placements[-1] if at.dossier.placements else None
