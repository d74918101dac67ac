"""What a policy looks at: one student as known on a day, and what the norm says, if there is one.

The dossier is already that of the day, so no policy can see what came later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Final

from overgang.dossier import Dossier, Student
from overgang.dossier.day import school_year_of
from overgang.norms.parts import Meaning
from overgang.school.grade import Grade, Letter
from overgang.school.level import Level

__all__ = ["SUFFICIENT", "NormSays", "Situation"]

SUFFICIENT: Final = Decimal("5.5")
"""From 5,5 every Dutch school speaks of sufficient; on a list of whole grades that is a 6."""


@dataclass(frozen=True, slots=True)
class NormSays:
    """What a norm says for one target; None where it is open, silent or says two things."""

    to: str
    means: Meaning | None


@dataclass(frozen=True)
class Situation:
    """One student on a day: the dossier as known then, and what the norm says of the latest list.

    >>> from overgang.dossier import Student
    >>> student = Student(id="900101", level="havo", year=4, grades={"ne": "6", "wi": "5,4"})
    >>> at = Situation.of(Dossier(student=student), date(2026, 2, 2))
    >>> at.weak, at.school_year
    (('wi',), '2025-2026')
    """

    dossier: Dossier
    on: date
    norm: tuple[NormSays, ...] = ()

    @classmethod
    def of(cls, dossier: Dossier, on: date, norm: tuple[NormSays, ...] = ()) -> Situation:
        """Look at a dossier as it was known on a day."""
        return cls(dossier.on(on), on, norm)

    @cached_property
    def student(self) -> Student:
        """The student with the latest list."""
        return self.dossier.student_on(self.on)

    @property
    def school_year(self) -> str:
        """The school year in which the day lies."""
        return school_year_of(self.on)

    @cached_property
    def year(self) -> int | None:
        """The year (*leerjaar*) that the student follows, where it is known."""
        return self._followed[1] if self.student.year is None else self.student.year

    @cached_property
    def level(self) -> Level | None:
        """The level that the student follows, where it is known."""
        return self._followed[0] if self.student.level is None else self.student.level

    @property
    def _followed(self) -> tuple[Level | None, int | None]:
        for each in reversed(self.dossier.years):
            if each.school_year == self.school_year:
                return each.level, each.year
        return None, None

    @cached_property
    def weak(self) -> tuple[str, ...]:
        """The subjects with a grade below sufficient, or an O, in the order of the list.

        A subject that is finished is not among them: nothing is due in it any more.
        """
        done = {each.subject for each in self.dossier.finished}
        grades = self.student.grades.items()
        return tuple(code for code, entry in grades if code not in done and _is_weak(entry))

    @property
    def meets(self) -> bool:
        """Whether the norm is met for a target."""
        return any(each.means is Meaning.MEETS for each in self.norm)


def _is_weak(entry: object) -> bool:
    match entry:
        case Grade():
            return entry.value < SUFFICIENT
        case Letter():
            return entry is Letter.ONVOLDOENDE
        case _:
            return False
