"""Laws of somebody's own function of a student: what it says, and how it explains it."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from overgang.laws.broken import Broken
from overgang.laws.judged import Draw, OwnFunction
from overgang.school.grade import NoGrade

__all__ = ["OF_FUNCTIONS"]


def says_its_own_words(of: OwnFunction, draw: Draw) -> Broken | None:
    """It says a word that it has, or that it does not know; never a bare yes or no."""
    student = draw(of.students)
    said = of.says(student)
    strange = [each for each in said if each not in of.best_first or isinstance(each, bool)]
    return (
        Broken(student, came_out=strange, expected=of.best_first) if strange or not said else None
    )


def explanation_suffices(of: OwnFunction, draw: Draw) -> Broken | None:
    """The grades that it explains itself with are enough for it, and each of them is needed."""
    student = draw(of.students)
    if of.explain is None or len(of.says(student)) != 1:
        return None
    reason = set(of.explain(student))
    grades = {
        code: each if code in reason else NoGrade.MISSING for code, each in student.grades.items()
    }
    less = student.model_copy(update={"grades": grades})
    expected, found = of.says(student), of.says(less)
    if found != expected:
        return Broken(student, less, came_out=found, expected=expected)
    if not reason:
        return None
    code = draw(st.sampled_from(sorted(reason)))
    fewer = less.model_copy(update={"grades": {**grades, code: NoGrade.MISSING}})
    found = of.says(fewer)
    return Broken(student, fewer, came_out=found, why="law-needed") if found == expected else None


OF_FUNCTIONS: Final = (says_its_own_words, explanation_suffices)
"""The laws that a function of one's own has beside those of all."""
