"""The years that a student followed, and which of them were a repeated year (*doublure*).

A year is a repeated one where the same year of the same type of school was followed in an earlier
school year. A move to the same year at another level is none. The ground, where one is recorded,
is one word: a long illness is said to be that and nothing more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from pydantic import Field

from overgang.dossier.day import SchoolYear
from overgang.dossier.evidence import Dated, Slip
from overgang.errors import LevelError
from overgang.school.level import Level
from overgang.school.years import check_year

__all__ = ["FollowedYear", "RepeatGround", "no_such_year", "repeated_years"]


class RepeatGround(StrEnum):
    """Why a year was followed again; weak subjects, conduct and laziness are no grounds."""

    LONG_ILLNESS = "long illness"
    OTHER_EXTRAORDINARY = "other extraordinary circumstances"
    STUDENT_CHOICE = "choice of the student"
    NOT_TOLD = "not told"


class FollowedYear(Dated):
    """A year of a level that was followed in a school year.

    >>> FollowedYear(on="2025-08-25", school_year="2025-2026", level="havo", year=4).year
    4
    """

    school_year: SchoolYear
    level: Level
    year: int = Field(ge=1, le=6)
    ground: RepeatGround | None = None

    def slips(self) -> Iterator[Slip]:
        """The level has such a year."""
        yield from no_such_year(self.level, self.year)


def no_such_year(level: Level, year: int) -> Iterator[Slip]:
    """Give a slip, at `year`, where a level has no such year.

    >>> [slip.what for slip in no_such_year(Level.HAVO, 6)]
    ['havo has years 1 to 5']
    """
    try:
        check_year(level, year)
    except LevelError as error:
        yield Slip(str(error), "give one of these", ("year",))


def repeated_years(years: Iterable[FollowedYear], on: date) -> tuple[FollowedYear, ...]:
    """Give the years that were followed again, as known on a day, oldest first.

    >>> first = FollowedYear(on="2024-08-26", school_year="2024-2025", level="vwo", year=4)
    >>> again = FollowedYear(on="2025-08-25", school_year="2025-2026", level="atheneum", year=4)
    >>> [len(repeated_years([again, first], date(2025, 8, day))) for day in (24, 25)]
    [0, 1]
    """
    found = sorted((each for each in years if each.on <= on), key=lambda each: each.school_year)
    return tuple(
        each
        for each in found
        if any(
            one.school_year < each.school_year
            and (one.level.school_type, one.year) == (each.level.school_type, each.year)
            for one in found
        )
    )
