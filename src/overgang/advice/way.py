"""A change of another kind than another grade, and the finding that would follow."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from overgang._model import Frozen
from overgang.advice.changes import Move
from overgang.dossier.student import InputValue
from overgang.practices.known_grades import Rests
from overgang.reading.judge import Finding
from overgang.reading.solver import Said, said_of
from overgang.school.grade import Grade
from overgang.school.level import Level

__all__ = ["FactMove", "LevelChange", "Way"]


class FactMove(Frozen):
    """A fact that would be otherwise."""

    name: str
    old: InputValue = Field(repr=False)
    new: InputValue = Field(repr=False)


class LevelChange(Frozen):
    """A subject that would be followed at another level, with the grade that is known there.

    `new` is the grade as somebody gave it at that level: it is not worked out from `old`. It rests
    on a list of now, on an earlier report, or on a prognosis; `on` is the day of the last two. A
    prognosis is what a teacher expects, and no grade that was earned.
    """

    subject: str
    level: Level
    old: Grade = Field(repr=False)
    new: Grade = Field(repr=False)
    rests_on: Rests
    on: date | None = None


class Way(Frozen):
    """A change of another kind, and the finding that would follow.

    `fact`: one fact that people have told would be otherwise. `resit`: one grade would be higher
    after a re-sit that the norm knows; no lower grade will do. `left-out`: the list is looked at
    without these subjects, as the norm itself does; no fewer of them will do. `level`: one subject
    would be followed at another level, with the grade that is known there in place of that on the
    report.
    """

    kind: Literal["fact", "resit", "left-out", "level"]
    finding: Finding
    moves: tuple[Move, ...] = ()
    left_out: tuple[str, ...] = ()
    fact: FactMove | None = None
    level: LevelChange | None = None

    @property
    def to(self) -> Said:
        """What would be said."""
        return said_of(self.finding)
