"""What if: the advice that another grade, fact or level would give, and what moves with it.

Nothing is changed. A supposition is laid over the latest list of the day that is asked about; the
dossier stays what it is, and the advice says in its record that it is of another input.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from overgang.advice.advise import Advice, advise
from overgang.advice.difference import AdviceDifference, difference
from overgang.advice.level_ways import at_level
from overgang.advice.moved import EntryChange, FactChange
from overgang.dossier import Dossier, InputValue, LevelStep, Student, SubjectLevels
from overgang.dossier.student import REPORT
from overgang.dossier.subject_levels import LevelMove
from overgang.school.grade import Entry, Grade, read_entry
from overgang.school.level import Level
from overgang.school.twice import code_of

__all__ = ["Supposed", "WhatIf", "fact", "grade", "level", "what_if", "without"]

Supposed = Callable[[Student], Student]
"""One thing that would be otherwise."""


@dataclass(frozen=True)
class WhatIf:
    """The advice that would follow, and what moves from the advice as it is."""

    advice: Advice
    difference: AdviceDifference


def grade(subject: str, value: str | int | Decimal | Entry, column: str = REPORT) -> Supposed:
    """Suppose a grade, a letter or a reason that there is none.

    Raises:
        GradeError: if it is none of these; the message never shows the value.
    """
    entry = _entry(value)
    return lambda student: _with_entry(student, subject, entry, column)


def without(subject: str) -> Supposed:
    """Suppose that a subject is not followed."""
    return lambda student: _with_entry(student, subject, None)


def fact(name: str, value: InputValue) -> Supposed:
    """Suppose that people tell something."""
    return FactChange(name, None, value).on


def level(subject: str, at: Level, value: str | int | Decimal | Grade | None = None) -> Supposed:
    """Suppose that a subject is followed at another level; `value` is its grade as given there.

    Without a grade of that level the grade of the report stays: none is worked out.

    Raises:
        GradeError: if the value is no grade; the message never shows it.
    """
    given = None if value is None else Grade.read(value)

    def supposed(student: Student) -> Student:
        return at_level(student, _called(student, subject, REPORT), at, given)

    return supposed


def what_if(advice: Advice, *supposed: Supposed) -> WhatIf:
    """Give the advice that would follow if these things were so, and what moves.

    Raises:
        FaultsError: if a fact is not one that the norm asks for, or cannot be what it is.

    >>> from datetime import date
    >>> from overgang.rulesets import load
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 4, "fa": 6})
    >>> now = advise(student, load("nl/zuyderzee-lemmer/1-of-2"), on=date(2026, 6, 25))
    >>> then = what_if(now, grade("wi", "6"))
    >>> [each.finding.kind for each in then.advice.targets], student.grades["wi"]
    (['meets'], Grade('4'))
    """
    student = advice.student
    for each in supposed:
        student = each(student)
    dossier = _standing(advice, student)
    then = advise(dossier, advice.ruleset, advice.practice, on=advice.on)
    return WhatIf(then, difference(advice, then))


def _standing(advice: Advice, student: Student) -> Dossier:
    """Give the dossier in which the latest list, and the level of each subject, is this one."""
    dossier = advice.dossier
    levels = tuple(_at(each, student, advice) for each in dossier.levels)
    latest = max(dossier.reports, key=lambda each: each.on, default=None)
    if latest is None:
        return dossier.model_copy(update={"student": student, "levels": levels})
    told = latest.model_copy(
        update={"grades": student.grades, "columns": student.columns, "inputs": student.inputs}
    )
    others = tuple(each for each in dossier.reports if each is not latest)
    about = dossier.student.model_copy(update={"levels": student.levels})
    return dossier.model_copy(
        update={"student": about, "reports": (*others, told), "levels": levels}
    )


def _at(series: SubjectLevels, student: Student, advice: Advice) -> SubjectLevels:
    """Give the levels of a subject with the supposed one on the day of the advice, if there is."""
    before = advice.student.levels.get(series.subject)
    now = student.levels.get(series.subject)
    if now is before:
        return series
    to = now or student.level
    if to is None:
        return series
    earlier = tuple(step for step in series.steps if step.on < advice.on)
    step = LevelStep(on=advice.on, level=to, move=LevelMove.PLACED)
    return series.model_copy(update={"steps": (*earlier, step)})


def _with_entry(
    student: Student, subject: str, entry: Entry | None, column: str = REPORT
) -> Student:
    """Give a student with another entry, under the code that the list has for the subject."""
    return EntryChange(column, _called(student, subject, column), None, entry).on(student)


def _called(student: Student, subject: str, column: str) -> str:
    """Give the code that a list has for a subject; the one that is given where it has none."""
    alike = (code for code in student.column(column) if code_of(code) == code_of(subject))
    return next(alike, subject)


def _entry(value: str | int | Decimal | Entry) -> Entry:
    match value:
        case str():
            return read_entry(value)
        case int() | Decimal():
            return Grade.read(value)
        case _:
            return value
