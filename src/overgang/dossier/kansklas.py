"""A place in a kansklas: a class in which a student can rise and is sure of the intake level.

The intake level (*instroomniveau*) is a floor: whatever the grades are, no subject is placed below
it. A school that works so does it in the first two years; a higher year is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from pydantic import Field

from overgang.dossier.day import SchoolYear, SubjectCode
from overgang.dossier.evidence import Dated, Slip, no_doubles
from overgang.dossier.subject_levels import SubjectLevels
from overgang.school.level import Level

__all__ = ["KansklasPlacement"]


class KansklasPlacement(Dated):
    """A place in a *kansklas* for one school year: the intake level, the year, and the subjects.

    >>> place = KansklasPlacement(
    ...     on="2025-06-20", school_year="2025-2026", year=1, intake="mavo", subjects=["ne", "wi"]
    ... )
    >>> step = {"on": "2026-02-02", "level": "havo", "move": "placed"}
    >>> maths = SubjectLevels(subject="wi", steps=[step])
    >>> {code: str(level) for code, level in place.levels([maths], date(2026, 2, 2)).items()}
    {'ne': 'vmbo-tl', 'wi': 'havo'}
    """

    school_year: SchoolYear
    year: int = Field(ge=1, le=2)
    intake: Level
    subjects: tuple[SubjectCode, ...] = Field(min_length=1)

    def slips(self) -> Iterator[Slip]:
        """Each subject once."""
        yield from no_doubles("subjects", self.subjects)

    @property
    def floor(self) -> Level:
        """The level below which no subject is placed, whatever the grades are."""
        return self.intake

    def levels(self, series: Iterable[SubjectLevels], on: date) -> Mapping[str, Level]:
        """Give the level per subject on a day: what was said of it, but never below the floor."""
        said = {each.subject: each.level(on) for each in series}
        return {subject: self._at_least(said.get(subject)) for subject in self.subjects}

    def raised(self, series: Iterable[SubjectLevels], on: date) -> tuple[str, ...]:
        """Give the subjects that stand above the intake level on a day."""
        levels = self.levels(series, on)
        return tuple(subject for subject, level in levels.items() if level > self.intake)

    def raised_across_the_board(self, series: Iterable[SubjectLevels], on: date) -> bool:
        """Tell whether every subject stands above the intake level."""
        return len(self.raised(series, on)) == len(self.subjects)

    def _at_least(self, level: Level | None) -> Level:
        return level if level is not None and level >= self.floor else self.floor
