"""Subjects at a higher level: some of them or all, and each on the list at its own level.

What points at a higher level (a standard test, an observation, a prognosis) is told as a reason to
talk about it. How much of that is enough is for people.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from overgang.dossier.observations import Development
from overgang.practices.followed_levels import (
    level_per_subject,
    own_level,
    place_in_kansklas,
)
from overgang.practices.notes import Note, Offers, OptionCode, Remark, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year
from overgang.school.level import Level
from overgang.school.years import pre_exam_year

__all__ = ["HigherSubjects", "ListedSubject"]


@dataclass(frozen=True, slots=True)
class ListedSubject:
    """A subject as it stands on the list (*cijferlijst*): its level, and whether that is higher."""

    subject: str
    level: Level
    is_higher: bool


class HigherSubjects(Policy):
    """A student can follow subjects at a level above the own one, some or across the board.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> student = Student(
    ...     id="900101", level="mavo", year=4, grades={"ne": 6, "en": 7}, levels={"en": "havo"}
    ... )
    >>> at = Situation.of(Dossier(student=student), date(2026, 2, 2))
    >>> higher = HigherSubjects(on_list=True)
    >>> higher.raised(at), higher.is_full_raise(at)
    (('en',), False)
    """

    kind: Literal["higher-subjects"] = "higher-subjects"
    on_list: bool
    """Whether the school says that the list of grades shows the level."""

    def listed(self, at: Situation) -> tuple[ListedSubject, ...]:
        """Give every subject with the level that the list shows for it."""
        own = own_level(at)
        return tuple(
            ListedSubject(code, level, is_higher=own is not None and level > own)
            for code, level in level_per_subject(at).items()
        )

    def raised(self, at: Situation) -> tuple[str, ...]:
        """Give the subjects above the student's own level, or above that of intake."""
        return tuple(each.subject for each in self.listed(at) if each.is_higher)

    def is_full_raise(self, at: Situation) -> bool:
        """Tell whether every subject is above it; not where no list tells which those are."""
        has_list = bool(at.student.grades) or place_in_kansklas(at) is not None
        return has_list and all(each.is_higher for each in self.listed(at))

    def pointed_at(self, at: Situation) -> tuple[str, ...]:
        """Give the subjects for which something of this school year points above their level."""
        seen = _seen(at)
        return tuple(
            code
            for code, level in level_per_subject(at).items()
            if any(subject == code and one > level for subject, one in seen)
        )

    def points_up_as_a_whole(self, at: Situation) -> bool:
        """Tell whether something of this school year, of no single subject, points above."""
        own = own_level(at)
        return own is not None and any(
            subject is None and level > own for subject, level in _seen(at)
        )

    def words(self) -> Iterator[Said]:
        """Say that it can be some or all, and what the list shows."""
        yield said("higher-subjects-may")
        if self.on_list:
            yield said("higher-subjects-listed")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell what is at a higher level, what points at more, and what the list will show."""
        raised, pointed = self.raised(at), self.pointed_at(at)
        whole = self.points_up_as_a_whole(at)
        if raised or pointed or whole:
            option = OptionCode.LEVEL_PER_SUBJECT
            yield Offers(option, said("higher-subjects-offer"))
            if self.is_full_raise(at):
                yield Weighs(option, Side.FOR, said("higher-subjects-all"))
            else:
                yield from (
                    Weighs(option, Side.FOR, said("higher-subjects-now", **each))
                    for each in self._by_level(at)
                )
            if pointed:
                more = said("higher-subjects-signs", subjects=Subjects(pointed))
                yield Weighs(option, Side.FOR, more)
            if whole and not self.is_full_raise(at):
                yield Weighs(option, Side.FOR, said("higher-subjects-signs-whole"))
        if self.on_list and at.level is not None and at.year is not None:
            before = pre_exam_year(at.level)
            if before is not None and at.year >= before:
                yield from (
                    Remark(said("higher-subjects-on-list", **each)) for each in self._by_level(at)
                )

    def _by_level(self, at: Situation) -> Iterator[dict[str, Subjects | Level]]:
        higher = [each for each in self.listed(at) if each.is_higher]
        for level in dict.fromkeys(each.level for each in higher):
            codes = tuple(each.subject for each in higher if each.level is level)
            yield {"subjects": Subjects(codes), "level": level}


def _seen(at: Situation) -> list[tuple[str | None, Level]]:
    """Give the levels at which the latest of each kind points; what is falling points at none."""
    observed = {each.subject: each for each in this_year(at.dossier.observations, at.on)}
    tested = {each.subject: each.level for each in this_year(at.dossier.tests, at.on)}
    expected = {each.subject: each.level for each in this_year(at.dossier.prognoses, at.on)}
    found: list[tuple[str | None, Level | None]] = [
        *tested.items(),
        *expected.items(),
        *(
            (code, each.level)
            for code, each in observed.items()
            if each.development is not Development.FALLING
        ),
    ]
    return [(subject, level) for subject, level in found if level is not None]
