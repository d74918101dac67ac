"""What a part of a rule gives for each grade, asked of the judge.

How a grade is rounded, what points it has and which bound it passes is defined once, by the judge.
A part of a rule that looks at one grade only is therefore not translated: it is run for every
grade that the report can hold, and what it gives is a table.
"""

from __future__ import annotations

from collections.abc import Sequence

from overgang.dossier.student import REPORT
from overgang.norms.expression import (
    Aggregate,
    Expression,
    Forced,
    GradeOf,
    Holds,
    Input,
    Measure,
    Pattern,
    PointsOf,
    Size,
    Taken,
    Text,
    Times,
    Would,
    parts_of,
)
from overgang.reading.sheet import Sheet
from overgang.reading.solver.following import Given, Numbers, Truths, followed
from overgang.reading.solver.places import GradePlace
from overgang.reading.tracing import Tracer

__all__ = ["Looks", "Tables"]

Looks = tuple[str, str | None]
"""Which grade a part of a rule looks at: the column, and the subject (None: each in turn)."""

_ANY = "each in turn"


class Tables:
    """The tables of the parts of one target's rules, each made once for every grade."""

    def __init__(self, tracer: Tracer) -> None:
        self.tracer = tracer
        self._looks: dict[int, Looks | None] = {}
        self._found: dict[int, dict[int, Given]] = {}
        self._followed: dict[object, Truths | Numbers] = {}
        self._kept: list[Expression] = []

    def looks_at(self, expression: Expression) -> Looks | None:
        """Give the one grade that an expression looks at; None if it looks at none or at more."""
        key = id(expression)
        if key not in self._looks:
            self._kept.append(expression)
            found = _looks(expression)
            self._looks[key] = next(iter(found)) if found is not None and len(found) == 1 else None
        return self._looks[key]

    def has_words(self, expression: Expression) -> bool:
        """Say whether an expression that looks at one grade also asks for a letter."""
        return _has_words(expression)

    def followed(
        self, expression: Expression, place: GradePlace, grades: Sequence[int]
    ) -> Truths | Numbers:
        """Give what follows from these grades of a place, worked out once for all places alike."""
        key = (id(expression), place.grades, None if grades is place.grades else tuple(grades))
        if key not in self._followed:
            self._followed[key] = followed(place, self.of(expression, grades))
        return self._followed[key]

    def of(self, expression: Expression, grades: Sequence[int]) -> list[Given]:
        """Give what the judge reads in an expression for each of these grades."""
        column, subject = self.looks_at(expression) or (REPORT, None)
        code = subject or _ANY
        known = self._found.setdefault(id(expression), {})
        run = None
        for grade in grades:
            if grade not in known:
                run = run or self.tracer.run(expression)
                spans = {REPORT: {}, column: {code: (grade, grade)}}
                known[grade] = run(Sheet(self.tracer.ruleset, (), spans, {}, {}), code).value
        return [known[grade] for grade in grades]


def _looks(expression: Expression) -> set[Looks] | None:
    """Give all the grades that an expression looks at; None if it looks at more than grades."""
    match expression:
        case GradeOf(subject=subject, column=column) | PointsOf(subject=subject, column=column):
            return {(column or REPORT, subject)}
        case Forced(subject=subject, column=column):
            return {(column or REPORT, subject)}
        case Aggregate() | Size() | Pattern() | Measure() | Input() | Taken():
            return None
        case Times() | Would() | Holds():
            return None
        case _:
            found: set[Looks] = set()
            for part in parts_of(expression):
                inside = _looks(part)
                if inside is None:
                    return None
                found |= inside
            return found


def _has_words(expression: Expression) -> bool:
    return isinstance(expression, Text) or any(map(_has_words, parts_of(expression)))
