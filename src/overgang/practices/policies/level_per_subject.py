"""Each subject at its own level: a weak grade above the own level is seen for what it is.

There is no common yardstick. Whoever follows a subject at a higher level can fall short there
without falling short of the own level.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from overgang.practices.notes import Note, Offers, OptionCode, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation

__all__ = ["LevelPerSubject"]


class LevelPerSubject(Policy):
    """Every subject is seen at the level at which it is followed.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier
    >>> student = {"id": "900101", "level": "mavo", "grades": {"wi": "5", "en": "5"}}
    >>> dossier = Dossier(student=student | {"levels": {"en": "havo"}})
    >>> at = Situation.of(dossier, date(2026, 2, 2))
    >>> LevelPerSubject().short(at), LevelPerSubject().stretched(at)
    (('wi',), ('en',))
    """

    kind: Literal["level-per-subject"] = "level-per-subject"

    def stretched(self, at: Situation) -> tuple[str, ...]:
        """Give the weak subjects that are followed above the student's own level."""
        return tuple(code for code in at.weak if _is_above(code, at))

    def short(self, at: Situation) -> tuple[str, ...]:
        """Give the other weak subjects: raising one of them never makes this list longer."""
        return tuple(code for code in at.weak if not _is_above(code, at))

    def words(self) -> Iterator[Said]:
        """Say at which level a subject is seen."""
        yield said("level-per-subject-own")
        yield said("level-per-subject-no-yardstick")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Say which weak grades are of a higher level, and offer a level for each subject."""
        if stretched := self.stretched(at):
            told = said("level-per-subject-stretched", subjects=Subjects(stretched))
            yield Weighs(OptionCode.GO_ON, Side.FOR, told)
        if at.weak:
            offered = said("level-per-subject-offer", subjects=Subjects(at.weak))
            yield Offers(OptionCode.LEVEL_PER_SUBJECT, offered)


def _is_above(code: str, at: Situation) -> bool:
    level = at.student.levels.get(code)
    return level is not None and at.level is not None and level > at.level
