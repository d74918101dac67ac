"""What is known of a subject at another level than it is followed at: a grade, or a prognosis.

Nothing is worked out from a grade at one level for another. A grade at another level is known only
where somebody gave it there: on a list of that level, on an earlier report of this school year, or
as a prognosis. The last is an expectation and stays apart from what was earned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from overgang.dossier import ReportMoment
from overgang.practices.followed_levels import level_per_subject
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year
from overgang.school.grade import Entry, Grade
from overgang.school.level import Level
from overgang.school.twice import code_of

__all__ = ["KnownGrade", "Rests", "known_grades"]

Rests = Literal["list", "report", "prognosis"]
"""What a grade at another level rests on: a list of now, an earlier report, or a prognosis."""


@dataclass(frozen=True, slots=True)
class KnownGrade:
    """A grade that somebody gave for a subject at a level at which it is not followed now.

    `subject` is as it stands on the report. `on` is the day of the earlier report or the prognosis.
    """

    subject: str
    level: Level
    grade: Grade = field(repr=False)
    rests_on: Rests
    on: date | None = None


def known_grades(at: Situation) -> tuple[KnownGrade, ...]:
    """Give the latest grade that is known of each subject of the report at each other level.

    A prognosis is given beside an earned grade and never in its place. What is of another school
    year is of other lessons, so it is left out.

    >>> from overgang.dossier import Dossier
    >>> first = {"on": "2026-01-12", "subject": "wi", "value": "6", "level": "havo", "by": "mentor"}
    >>> dossier = Dossier(
    ...     student={"id": "900101", "level": "mavo", "grades": {"wi": "8"}},
    ...     prognoses=[first, {**first, "on": "2026-03-02", "value": "7"}],
    ... )
    >>> (known,) = known_grades(Situation.of(dossier, date(2026, 6, 24)))
    >>> known.subject, str(known.level), known.grade, known.rests_on, str(known.on)
    ('wi', 'havo', Grade('7'), 'prognosis', '2026-03-02')
    """
    listed = {code_of(code): code for code in at.student.grades}
    now = {code_of(code): level for code, level in level_per_subject(at).items()}
    found: dict[tuple[str, Level, bool], KnownGrade] = {}
    for each in _all_of(at):
        code = code_of(each.subject)
        here = now.get(code)
        if code not in listed or (here is not None and here.school_type is each.level.school_type):
            continue
        key = (code, each.level, each.rests_on == "prognosis")
        found.setdefault(
            key, KnownGrade(listed[code], each.level, each.grade, each.rests_on, each.on)
        )
    return tuple(found.values())


def _all_of(at: Situation) -> Iterator[KnownGrade]:
    """Give everything that is known, what is of now and what is later first."""
    yield from _of_columns(at.student.columns, "list")
    latest = at.dossier.report(at.on)
    for moment in sorted(this_year(at.dossier.reports, at.on), key=lambda one: one.on)[::-1]:
        if latest is not None and moment.on < latest.on:
            yield from _of_report(moment, at)
    revised = sorted(this_year(at.dossier.prognoses, at.on), key=lambda one: one.on)
    for each in reversed(revised):
        yield KnownGrade(each.subject, each.level, each.value, "prognosis", each.on)


def _of_report(moment: ReportMoment, at: Situation) -> Iterator[KnownGrade]:
    """Give what an earlier report has: each grade at the level of the subject of then."""
    student = at.dossier.student_on(moment.on)
    if None not in {student.year, at.year} and student.year != at.year:
        return
    for code, entry in moment.grades.items():
        level = student.levels.get(code, student.level)
        if level is not None:
            yield from _graded([(code, entry)], level, "report", moment.on)
    yield from _of_columns(moment.columns, "report", moment.on)


def _of_columns(
    columns: Mapping[str, Mapping[str, Entry]], rests_on: Rests, on: date | None = None
) -> Iterator[KnownGrade]:
    """Give the grades of every list that is named by a level."""
    for name, listed in columns.items():
        try:
            level = Level(name)
        except ValueError:
            continue
        yield from _graded(listed.items(), level, rests_on, on)


def _graded(
    entries: Iterable[tuple[str, Entry]], level: Level, rests_on: Rests, on: date | None
) -> Iterator[KnownGrade]:
    for code, entry in entries:
        if isinstance(entry, Grade):
            yield KnownGrade(code, level, entry, rests_on, on)
