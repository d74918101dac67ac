"""A floor: who is in a kansklas is sure of the level of intake (*instroomniveau*).

Whatever the grades are, no level and no option lies below it. Higher stays possible. A lower
level that somebody named all the same is told as a question, not passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from overgang.dossier.joint_advice import JointAdviceKind
from overgang.dossier.roles import Role
from overgang.practices.followed_levels import place_in_kansklas
from overgang.practices.notes import Asks, Note, OptionCode, Question, Side, Weighs, Withholds
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year
from overgang.school.level import Level

__all__ = ["KansklasFloor"]


class KansklasFloor(Policy):
    """Every class up to and including `until_year` is a kansklas, with its floor.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> dossier = Dossier(student=Student(id="900101", grades={"wi": 3}), kansklas=[{
    ...     "on": "2025-08-25", "school_year": "2025-2026", "year": 1, "intake": "mavo",
    ...     "subjects": ["wi"],
    ... }])
    >>> at = Situation.of(dossier, date(2026, 6, 24))
    >>> floor = KansklasFloor(until_year=2)
    >>> str(floor.guaranteed_floor(at)), str(floor.at_least(at, Level.VMBO_KB))
    ('vmbo-tl', 'vmbo-tl')
    """

    kind: Literal["kansklas-floor"] = "kansklas-floor"
    until_year: int = Field(ge=1, le=2)

    def guaranteed_floor(self, at: Situation) -> Level | None:
        """Give the level of which the student is sure; None where there is no floor."""
        place = place_in_kansklas(at)
        return place.floor if place is not None and place.year <= self.until_year else None

    def at_least(self, at: Situation, level: Level) -> Level:
        """Give a level, or the floor where that level is not at least the floor."""
        floor = self.guaranteed_floor(at)
        return level if floor is None or level >= floor else floor

    def named_below(self, at: Situation) -> tuple[Level, ...]:
        """Give the levels that somebody named this school year and that are below the floor."""
        floor = self.guaranteed_floor(at)
        if floor is None:
            return ()
        named = [
            *(
                each.level
                for each in at.dossier.joint_advices
                if each.school_year == at.school_year and each.kind is JointAdviceKind.OTHER_LEVEL
            ),
            *(each.level for each in this_year(at.dossier.routes, at.on)),
            *(each.level for each in this_year(at.dossier.placements, at.on)),
        ]
        below = [level for level in named if level is not None and not level >= floor]
        return tuple(dict.fromkeys(below))

    def words(self) -> Iterator[Said]:
        """Say how long the kansklas lasts, and what is sure in it."""
        yield said("kansklas-floor-until", year=self.until_year)
        yield said("kansklas-floor-means")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell what is sure, leave out a lower level, and ask what is needed or not known."""
        floor = self.guaranteed_floor(at)
        if floor is None:
            if at.year is not None and at.year <= self.until_year:
                yield Question(said("kansklas-floor-intake"), Role.TEAM_LEADER)
            return
        yield Weighs(OptionCode.GO_ON, Side.FOR, said("kansklas-floor-sure", level=floor))
        yield Withholds(OptionCode.OTHER_LEVEL, said("kansklas-floor-no-lower", level=floor))
        for level in self.named_below(at):
            named = said("kansklas-floor-below", level=level, floor=floor)
            yield Question(named, Role.TEAM_LEADER)
        if at.weak:
            yield Asks(said("kansklas-floor-needed", subjects=Subjects(at.weak)))
