"""Laws of everything that judges a list of grades: a rule set, and somebody's own function."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from overgang.dossier import Student
from overgang.laws.broken import Broken
from overgang.laws.judged import Draw, Judged, OwnFunction, same, with_grades
from overgang.school.grade import SCALE, Grade, NoGrade, thousandths

__all__ = ["OF_LISTS"]

_TEN: Final = 10 * SCALE
_IRRELEVANT: Final = "overgang_law"
"""The name of a column that no rule and no function reads."""


def order_does_not_matter(of: Judged, draw: Draw) -> Broken | None:
    """The subjects of a list may stand in any order."""
    student = draw(of.students)
    order = draw(st.permutations(list(student.grades)))
    other = student.model_copy(update={"grades": {code: student.grades[code] for code in order}})
    return same(of, student, other)


def better_never_worse(of: Judged, draw: Draw) -> Broken | None:
    """A grade that is one step higher never leads to a worse outcome."""
    student = draw(of.students)
    raised = {
        code: each.thousandths + thousandths(of.step)
        for code, each in student.grades.items()
        if isinstance(each, Grade) and each.thousandths + thousandths(of.step) <= _TEN
    }
    if not raised:
        return None
    code = draw(st.sampled_from(list(raised)))
    higher = with_grades(student, {code: Grade.of(raised[code])})
    before, after = of.says(student), of.says(higher)
    if min(map(of.favour, after)) >= min(map(of.favour, before)):
        return None
    return Broken(student, higher, came_out=after, expected=before, why="law-or-better")


def missing_leaves_open(of: Judged, draw: Draw) -> Broken | None:
    """What a list comes to is still possible when some of its grades or facts are not known."""
    student = draw(of.students)
    return _still_possible(of, student, _less(student, draw))


def half_a_list_settles_nothing(of: Judged, draw: Draw) -> Broken | None:
    """What half a list settles is so for every other half that is put to it."""
    first, second = draw(of.students), draw(of.students)
    codes = draw(st.permutations(list(first.grades)))
    rest = codes[len(codes) // 2 :]
    other = with_grades(first, {code: second.grades.get(code, first.grades[code]) for code in rest})
    half = with_grades(first, dict.fromkeys(rest, NoGrade.MISSING))
    return _still_possible(of, first, half) or _still_possible(of, other, half)


def exempt_is_absent(of: Judged, draw: Draw) -> Broken | None:
    """A subject of which a student is exempt counts as one that is not on the list.

    Where a rule names the subject, or a list has to hold it, one that is absent is missing instead.
    """
    student = draw(of.students)
    codes = [code for code in student.grades if not of.misses(code)]
    if not codes:
        return None
    code = draw(st.sampled_from(codes))
    kept = {each: grade for each, grade in student.grades.items() if each != code}
    absent = student.model_copy(update={"grades": kept})
    return same(of, with_grades(student, {code: NoGrade.EXEMPT}), absent)


def irrelevant_changes_nothing(of: Judged, draw: Draw) -> Broken | None:
    """The id, a column that nobody reads, and a subject that nobody looks at change nothing."""
    student = draw(of.students)
    ignored = of.ignores if isinstance(of, OwnFunction) else student.grades
    codes = [code for code in ignored if not of.looks_at(code)]
    grade = draw(st.integers(1, 10).map(Grade))
    other = student.model_copy(
        update={"id": "900199", "columns": {**student.columns, _IRRELEVANT: {"ne": grade}}}
    )
    if codes:
        other = with_grades(other, {draw(st.sampled_from(codes)): grade})
    return same(of, student, other)


def same_list_same_answer(of: Judged, draw: Draw) -> Broken | None:
    """A list that is asked about twice gets one answer, and stays what it was."""
    student = draw(of.students)
    kept = student.model_copy(deep=True)
    first, again = of.says(student), of.says(student)
    if first != again:
        return Broken(student, came_out=again, expected=first)
    return None if student == kept else Broken(kept, student, why="law-changed")


OF_LISTS: Final = (
    order_does_not_matter,
    better_never_worse,
    missing_leaves_open,
    half_a_list_settles_nothing,
    exempt_is_absent,
    irrelevant_changes_nothing,
    same_list_same_answer,
)
"""The laws that a rule set and a function of one's own have in common."""


def _less(student: Student, draw: Draw) -> Student:
    """Give a student of whom something is not known."""
    codes = (
        draw(st.sets(st.sampled_from(list(student.grades)), min_size=1)) if student.grades else ()
    )
    names = draw(st.sets(st.sampled_from(sorted(student.inputs)))) if student.inputs else ()
    less = with_grades(student, {code: NoGrade.MISSING for code in student.grades if code in codes})
    inputs = {name: each for name, each in student.inputs.items() if name not in names}
    return less.model_copy(update={"inputs": inputs})


def _still_possible(of: Judged, student: Student, less: Student) -> Broken | None:
    before, after = of.says(student), of.says(less)
    if before <= after:
        return None
    return Broken(student, less, came_out=after, expected=before, why="law-at-least-possible")
