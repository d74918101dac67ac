"""Prognosis grades (*havocijfer*): what a teacher expects, which is no grade that was earned.

A prognosis is what a teacher thinks a student will reach by the end of the year at a level, with
the abilities and the effort of now. It is revised through the year and is a reason to talk. It is
given by people and never worked out here.

A `PrognosisGrade` is no `Grade` and no list takes one, so it cannot be averaged with grades that
were earned. Effort is already in it: whoever weighs effort beside it, counts that twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated, Part, Slip
from overgang.dossier.roles import Party, Role
from overgang.school.grade import Grade
from overgang.school.level import Level

__all__ = ["PrognosisGrade", "PrognosisSeries"]


class PrognosisGrade(Dated):
    """One prognosis (*prognosecijfer*) for a subject: the value, at which level, and who gave it.

    >>> PrognosisGrade(
    ...     on=date(2026, 1, 12), subject="wi", value="5,6", level="havo", by="subject teacher"
    ... )
    PrognosisGrade(since='2026-01-12')
    """

    subject: SubjectCode
    value: Grade
    level: Level
    by: Role

    def slips(self) -> Iterator[Slip]:
        """A prognosis is the school's."""
        if self.by.party is not Party.SCHOOL:
            yield Slip("a prognosis is given by the school", "name the role of a teacher", ("by",))


class PrognosisSeries(Part):
    """The prognoses of one subject at one level, by day; each later one is a revision."""

    subject: SubjectCode
    level: Level
    grades: tuple[PrognosisGrade, ...]

    def slips(self) -> Iterator[Slip]:
        """All are of this subject and level, and each is of a later day than the one before."""
        previous: PrognosisGrade | None = None
        for at, each in enumerate(self.grades):
            if (each.subject, each.level) != (self.subject, self.level):
                yield Slip("this is of another series", "leave it out", ("grades", at))
            if previous is not None and each.on <= previous.on:
                yield Slip(
                    "a revision is of a later day",
                    "give one for each day, in order",
                    ("grades", at),
                )
            previous = each

    @classmethod
    def of(cls, prognoses: Iterable[PrognosisGrade], subject: str, level: Level) -> PrognosisSeries:
        """Pick the series of one subject at one level out of all prognoses.

        Raises:
            ValidationError: if two of them are of one day.
        """
        picked = [each for each in prognoses if (each.subject, each.level) == (subject, level)]
        picked.sort(key=lambda each: each.on)
        return cls(subject=subject, level=level, grades=tuple(picked))

    def current(self, on: date) -> PrognosisGrade | None:
        """Give the prognosis that held on a day; a later revision is never looked at.

        >>> first = PrognosisGrade(
        ...     on="2026-01-12", subject="wi", value=5, level="havo", by="mentor"
        ... )
        >>> later = first.model_copy(update={"on": date(2026, 3, 2), "value": Grade(6)})
        >>> series = PrognosisSeries.of([later, first], "wi", Level.HAVO)
        >>> [series.current(date(2026, 3, day)).value for day in (1, 2)]
        [Grade('5'), Grade('6')]
        """
        held = [each for each in self.grades if each.on <= on]
        return held[-1] if held else None

    def revisions(self, on: date) -> tuple[PrognosisGrade, ...]:
        """Give what was revised up to a day: all but the first, oldest first."""
        return tuple(each for each in self.grades if each.on <= on)[1:]
