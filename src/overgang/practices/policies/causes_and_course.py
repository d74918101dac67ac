"""Causes and course: why results are weak, how earlier years went, and what lies ahead.

Who is discussed is seen over the years. A cause in growing up, or in what happens around a
student, says nothing of the level. Where nothing is known, that is told and asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from pydantic import Field

from overgang.dossier import Cause, Dossier, FollowedYear
from overgang.dossier.causes import CauseKind
from overgang.dossier.day import school_year_of
from overgang.dossier.evidence import known
from overgang.dossier.followed_years import repeated_years
from overgang.dossier.observations import Development
from overgang.dossier.roles import Role
from overgang.practices.notes import (
    Asks,
    Note,
    OptionCode,
    Question,
    Remark,
    Side,
    Weighs,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["CausesAndCourse"]


class CausesAndCourse(Policy):
    """Causes are looked for; those of `not_the_level` say nothing of the level.

    >>> from overgang.dossier import Student
    >>> dossier = Dossier(
    ...     student=Student(id="900101"),
    ...     years=[{"on": "2024-08-26", "school_year": "2024-2025", "level": "havo", "year": 2}],
    ... )
    >>> policy = CausesAndCourse(not_the_level=["growing up"])
    >>> [each.year for each in policy.earlier_years(dossier, date(2026, 6, 24))]
    [2]
    """

    kind: Literal["causes-and-course"] = "causes-and-course"
    not_the_level: tuple[CauseKind, ...] = Field(min_length=1)

    def causes(self, dossier: Dossier, on: date) -> tuple[Cause, ...]:
        """Give the causes that people named in the school year of a day, up to it."""
        return this_year(known(dossier.causes, on), on)

    def earlier_years(self, dossier: Dossier, on: date) -> tuple[FollowedYear, ...]:
        """Give the years that were followed before the school year of a day, oldest first."""
        year = school_year_of(on)
        found = [each for each in dossier.years if each.on <= on and each.school_year < year]
        return tuple(sorted(found, key=lambda each: each.school_year))

    def words(self) -> Iterator[Said]:
        """Say what is looked at besides grades."""
        yield said("causes-and-course-causes")
        yield said("causes-and-course-not-the-level", causes=self.not_the_level)
        yield said("causes-and-course-years")

    def notes(self, at: Situation) -> Iterator[Note]:
        """For a student with weak results: causes, earlier years and what lies ahead."""
        if at.meets or not at.weak:
            return
        yield from self._causes(at)
        yield self._course(at)
        yield from _ahead(at)

    def _causes(self, at: Situation) -> Iterator[Note]:
        kinds = tuple(dict.fromkeys(each.kind for each in self.causes(at.dossier, at.on)))
        if not kinds or kinds == (CauseKind.NOT_KNOWN,):
            yield Question(said("causes-and-course-which"), Role.MENTOR)
        if apart := tuple(each for each in kinds if each in self.not_the_level):
            yield Weighs(OptionCode.GO_ON, Side.FOR, said("causes-and-course-apart", causes=apart))
        if CauseKind.LEVEL in kinds and CauseKind.LEVEL not in self.not_the_level:
            yield Weighs(OptionCode.OTHER_LEVEL, Side.FOR, said("causes-and-course-level"))

    def _course(self, at: Situation) -> Remark:
        years = self.earlier_years(at.dossier, at.on)
        if not years:
            return Remark(said("causes-and-course-no-years"))
        first, again = years[0], len(repeated_years(at.dossier.years, at.on))
        return Remark(
            said(
                "causes-and-course-known-years",
                count=len(years),
                level=first.level,
                year=first.year,
                again=again,
            )
        )


def _ahead(at: Situation) -> Iterator[Note]:
    """Tell what teachers saw this year; where nobody told, ask for it."""
    seen = this_year(at.dossier.observations, at.on)
    if not seen:
        yield Asks(said("causes-and-course-ahead"))
    elif seen[-1].development is Development.GROWING:
        yield Weighs(OptionCode.GO_ON, Side.FOR, said("causes-and-course-growing", day=seen[-1].on))
