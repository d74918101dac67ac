"""Central exams that were taken early (*vervroegd*), in a year before the last.

The year in which the student was then stands with the years that were followed, by the same
school year.
"""

from __future__ import annotations

from collections.abc import Iterator

from overgang.dossier.day import SchoolYear, SubjectCode, school_year_of
from overgang.dossier.evidence import Dated, Slip
from overgang.school.level import Level
from overgang.school.years import exam_year

__all__ = ["EarlyExam"]


class EarlyExam(Dated):
    """An exam in one subject that was taken early: at which level, and in which school year.

    >>> EarlyExam(on="2026-05-11", subject="en", level="havo", school_year="2025-2026").subject
    'en'
    """

    subject: SubjectCode
    level: Level
    school_year: SchoolYear

    def slips(self) -> Iterator[Slip]:
        """It is taken in its school year, at a level that has an exam."""
        if school_year_of(self.on) != self.school_year:
            yield Slip("this day is not in the school year", "see `on`", ("school_year",))
        if exam_year(self.level) is None:
            yield Slip("this level has no central exam", "name another level", ("level",))
