"""The years of a level (*leerjaren*): how many there are, which come last, which are lower years.

Vmbo takes four years, havo five and vwo six; the last is the exam year (*examenjaar*) and the one
before it the pre-exam year (*voorexamenjaar*), where promotion on conditions is over by law and
where most repeating happens. Praktijkonderwijs has neither, because it has no exam: a student may
stay up to the school year in which he or she turns eighteen, which is six years at the most unless
the inspectorate lengthens it.

Where the lower years (*onderbouw*) end is a matter of who asks, so there is no default: name a
`Division`.
"""

from __future__ import annotations

import re
from enum import Enum, StrEnum
from typing import Final, assert_never

from overgang.errors import LevelError
from overgang.school.level import Level

__all__ = [
    "Division",
    "Phase",
    "check_year",
    "exam_year",
    "pre_exam_year",
    "read_level_and_year",
    "years_of",
]

_YEARS: Final = {Level.PRO: 6, Level.HAVO: 5, Level.VWO: 6, Level.ATHENEUM: 6, Level.GYMNASIUM: 6}
_VMBO_YEARS: Final = 4
_LAST_LOWER_INSPECTORATE: Final = 2
_LAST_LOWER_HAVO_VWO: Final = 3


def years_of(level: Level) -> int:
    """Give the number of years that a level takes when none is repeated.

    >>> [years_of(level) for level in (Level.VMBO_TL, Level.HAVO, Level.GYMNASIUM)]
    [4, 5, 6]
    """
    return _YEARS.get(level, _VMBO_YEARS)


def exam_year(level: Level) -> int | None:
    """Give the year of the final exam (*examenjaar*); None where a level has no exam.

    >>> exam_year(Level.HAVO), exam_year(Level.PRO)
    (5, None)
    """
    return None if level is Level.PRO else years_of(level)


def pre_exam_year(level: Level) -> int | None:
    """Give the year before the final exam (*voorexamenjaar*); None where a level has no exam.

    >>> pre_exam_year(Level.VMBO_TL), pre_exam_year(Level.VWO)
    (3, 5)
    """
    return None if level is Level.PRO else years_of(level) - 1


def check_year(level: Level, year: int) -> None:
    """Refuse a year that a level does not have.

    Raises:
        LevelError: with the years that there are.

    >>> check_year(Level.HAVO, 6)
    Traceback (most recent call last):
    ...
    overgang.errors.LevelError: havo has years 1 to 5
    """
    if not 1 <= year <= years_of(level):
        message = f"{level} has years 1 to {years_of(level)}"
        raise LevelError(message)


class Phase(StrEnum):
    """The lower years (*onderbouw*) or the upper years (*bovenbouw*)."""

    LOWER = "lower"
    UPPER = "upper"


class Division(Enum):
    """Where the lower years end and the upper years begin, by whose definition.

    - `INSPECTORATE`: years 1 and 2 are lower, everything after that is upper, at every level. The
      Inspectie van het Onderwijs counts so.
    - `USUAL`: what schools say. Havo and vwo: lower is 1 to 3. Vmbo: lower is 1 and 2. Schools for
      praktijkonderwijs have no common use, so there it is an error.

    >>> Division.USUAL.phase(Level.HAVO, 3), Division.INSPECTORATE.phase(Level.HAVO, 3)
    (<Phase.LOWER: 'lower'>, <Phase.UPPER: 'upper'>)
    """

    INSPECTORATE = "inspectorate"
    USUAL = "usual"

    def phase(self, level: Level, year: int) -> Phase:
        """Tell in which phase a year of a level lies.

        Raises:
            LevelError: if the level has no such year, or this division does not cover the level.
        """
        check_year(level, year)
        return Phase.LOWER if year <= self._last_lower(level) else Phase.UPPER

    def _last_lower(self, level: Level) -> int:
        match self:
            case Division.INSPECTORATE:
                return _LAST_LOWER_INSPECTORATE
            case Division.USUAL if level is Level.PRO:
                message = "praktijkonderwijs has no usual division; name Division.INSPECTORATE"
                raise LevelError(message)
            case Division.USUAL:
                upper = level >= Level.HAVO
                return _LAST_LOWER_HAVO_VWO if upper else _LAST_LOWER_INSPECTORATE
            case _:
                assert_never(self)


def read_level_and_year(text: str) -> tuple[Level, int | None]:
    """Read a placement (*opleiding*) as schools write it; the year is None where it is not said.

    Raises:
        LevelError: if it names no level, more than one, or a year that the level does not have.

    >>> read_level_and_year("HAVO 3"), read_level_and_year("VWO/2"), read_level_and_year("4 mavo")
    ((<Level.HAVO: 'havo'>, 3), (<Level.VWO: 'vwo'>, 2), (<Level.VMBO_TL: 'vmbo-tl'>, 4))
    """
    numbers = re.findall(r"\d+", text)
    if len(numbers) != 1:
        return Level.read(text), None
    level, year = Level.read(_AROUND_YEAR.sub(" ", text).strip()), int(numbers[0])
    check_year(level, year)
    return level, year


_AROUND_YEAR: Final = re.compile(
    r"[\s/,._-]*\d+(?:de|e)?[\s/,._-]*|\b(?:leerjaar|klas|jaar)\b", re.IGNORECASE
)
"""A year, and the words that say that it is one."""
