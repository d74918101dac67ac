"""How it is seen which grade a rule reads."""

from __future__ import annotations

from overgang.norms.expression import (
    Among,
    Arithmetic,
    GradeOf,
    PointsOf,
    Text,
)
from overgang.school.grade import NoGrade, read_entry
from overgang.school.rounding import View
from pages.features.anatomy import Anatomy
from pages.features.feature import (
    fine,
    has,
)

__all__ = ["as_they_stand", "columns", "exempt", "letters_asked", "weighed"]


def as_they_stand(norm: Anatomy) -> bool:
    """See that a grade with decimals is read as it stands."""
    return fine(norm) and has(GradeOf, view=View.GRADE)(norm)


def letters_asked(norm: Anatomy) -> bool:
    """See that a letter is asked for, in a rule or as the answer to a question."""
    of_grades = (
        each for each in norm.all_of(Among) if isinstance(norm.opened(each.value), GradeOf)
    )
    in_rule = any(isinstance(choice, Text) for each in of_grades for choice in each.choices)
    return in_rule or any(each.read_from for each in norm.ruleset.inputs.values())


def columns(norm: Anatomy) -> frozenset[str]:
    """Give the lists beside the report that a rule looks at."""
    grades = (each.column for each in norm.all_of(GradeOf))
    points = (each.column for each in norm.all_of(PointsOf))
    return frozenset(column for column in (*grades, *points) if column is not None)


def exempt(norm: Anatomy) -> bool:
    """See an example of a student who is exempt from a subject."""
    entries = (read_entry(text) for each in norm.ruleset.examples for text in each.grades.values())
    return any(entry is NoGrade.EXEMPT for entry in entries)


def weighed(norm: Anatomy) -> bool:
    """Say whether grades of several columns are multiplied and added."""
    times = (each for each in norm.all_of(Arithmetic) if each.operator == "*")
    read = (
        part.column
        for each in times
        for side in (each.left, each.right)
        for part in norm.inside(side)
        if isinstance(part, GradeOf)
    )
    return len({column for column in read if column is not None}) > 1
