"""Moving to a higher level (*opstromen*) or a lower one: what a school thinks of either.

Which way a move goes is of the order of the levels, and of some pairs there is no saying. A school
that moves students up looks at what was seen above their level; one that moves them down does so
where that fits the student, and never as the only way.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from overgang.dossier.roles import Role
from overgang.practices.notes import Note, Offers, OptionCode, Question
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year
from overgang.school.level import Level

__all__ = ["Direction", "LevelMoves", "Stance", "direction"]


class Direction(StrEnum):
    """Which way a move goes."""

    UP = "up"
    DOWN = "down"


class Stance(StrEnum):
    """What a school thinks of a move."""

    ENCOURAGED = "encouraged"
    IF_IT_FITS = "if it fits"


def direction(start: Level, end: Level) -> Direction | None:
    """Tell which way a move goes; None where it is no move, or the levels do not compare.

    >>> direction(Level.HAVO, Level.VWO), direction(Level.VMBO_GL, Level.VMBO_TL)
    (<Direction.UP: 'up'>, None)
    """
    if start < end:
        return Direction.UP
    return Direction.DOWN if start > end else None


class LevelMoves(Policy):
    """What the school thinks of a move `up` and of one `down`; of one of them at least.

    >>> LevelMoves(up="encouraged", down="if it fits").up
    <Stance.ENCOURAGED: 'encouraged'>
    """

    kind: Literal["level-moves"] = "level-moves"
    up: Stance | None = None
    down: Literal[Stance.IF_IT_FITS] | None = None

    @model_validator(mode="after")
    def _of_one_at_least(self) -> Self:
        if self.up is None and self.down is None:
            raise PydanticCustomError("moves", "say what the school thinks of `up` or of `down`")
        return self

    def words(self) -> Iterator[Said]:
        """Say what the school thinks of either way."""
        for name, stance in ((Direction.UP, self.up), (Direction.DOWN, self.down)):
            if stance is not None:
                yield said(f"level-moves-{name}-{stance.replace(' ', '-')}")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Ask of a higher level where that was seen; tell of a lower one where it is not sure."""
        if at.level is None:
            return
        if self.up is not None:
            yield from _upward(at, at.level)
        below = any(direction(at.level, each) is Direction.DOWN for each in Level)
        if self.down is not None and below and at.weak and not at.meets:
            yield Offers(OptionCode.OTHER_LEVEL, said("level-moves-down"))


def _upward(at: Situation, level: Level) -> Iterator[Note]:
    """Offer a higher level where it was seen as a whole, and ask where it was in some subjects."""
    seen = [
        *((each.subject, each.level) for each in this_year(at.dossier.observations, at.on)),
        *((each.subject, each.level) for each in this_year(at.dossier.tests, at.on)),
        *at.student.levels.items(),
    ]
    above = [(subject, end) for subject, end in seen if end is not None and level < end]
    whole = tuple(dict.fromkeys(end for subject, end in above if subject is None))
    if whole:
        yield Offers(OptionCode.OTHER_LEVEL, said("level-moves-up", levels=whole))
    codes = tuple(dict.fromkeys(subject for subject, _ in above if subject is not None))
    if codes:
        yield Question(said("level-moves-subjects", subjects=Subjects(codes)), Role.MENTOR)
