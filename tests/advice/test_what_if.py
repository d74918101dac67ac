"""What if: a supposition gives the advice of the supposed list, and changes nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from overgang.advice.advise import advise
from overgang.advice.what_if import fact, grade, level, what_if, without
from overgang.dossier import Dossier, Student
from overgang.errors import GradeError
from overgang.school.grade import Grade, NoGrade
from overgang.school.level import Level
from tests.advice.norm import NORM, TOLD, advised

DAY = date(2026, 6, 25)
grades = st.integers(1, 10)


@given(now=grades, supposed=grades)
def test_it_is_the_advice_of_the_supposed_list(now: int, supposed: int) -> None:
    """To the byte; and the advice that was asked about is as it was."""
    advice = advised(6, 6, now, **TOLD)
    code = list(advice.student.grades)[2]
    before = advice.json("nl")
    then = what_if(advice, grade(code, supposed))

    assert then.advice.json("nl") == advised(6, 6, supposed, **TOLD).json("nl")
    assert advice.json("nl") == before
    assert bool(then.difference) == (now != supposed)


def test_the_latest_report_is_what_is_supposed_otherwise() -> None:
    """Earlier reports stay what they were."""
    reports = [
        {"on": "2026-01-30", "name": "rapport 1", "grades": {"ne": 4, "en": 6, "wi": 6}},
        {"on": "2026-06-24", "name": "eindrapport", "grades": {"ne": 5, "en": 6, "wi": 6}},
    ]
    dossier = Dossier.model_validate({"student": {"id": "900101"}, "reports": reports})
    then = what_if(advise(dossier, NORM, on=DAY), grade("ne", "7"))

    assert then.advice.student.grades["ne"] == Grade(7)
    assert [each.grades["ne"] for each in then.advice.dossier.reports] == [Grade(4), Grade(7)]
    assert dossier.student_on(DAY).grades["ne"] == Grade(5)


def test_everything_that_can_be_supposed() -> None:
    """A letter, no grade, a decimal, a subject left out, a fact, a level."""
    advice = advised(6, 6, 6, **TOLD)
    code = next(iter(advice.student.grades))
    name = next(iter(TOLD))

    assert what_if(advice, grade(code, "vr")).advice.student.grades[code] is NoGrade.EXEMPT
    assert what_if(advice, grade(code, Decimal("5.5"))).advice.student.grades[code] == Grade("5.5")
    assert what_if(advice, grade(code, Grade(4))).advice.student.grades[code] == Grade(4)
    assert code not in what_if(advice, without(code)).advice.student.grades
    assert what_if(advice, level(code, Level.VWO)).advice.student.levels == {code: Level.VWO}
    told = what_if(advice, fact(name, not TOLD[name])).advice.student.inputs[name]
    assert told is (not TOLD[name])
    column = what_if(advice, grade(code, 7, "se")).advice.student.columns["se"]
    assert column == {code: Grade(7)}


def test_several_things_can_be_supposed_at_once() -> None:
    """In the order in which they are given; a later one holds."""
    advice = advised(4, 4, 4, **TOLD)
    first, second, _ = advice.student.grades
    then = what_if(advice, grade(first, 6), grade(second, 6), grade(first, 7))

    assert then.advice.student.grades[first] == Grade(7)
    assert {each.subject for each in then.difference.entries} == {first, second}


def test_what_is_no_grade_cannot_be_supposed() -> None:
    """The error does not show it."""
    with pytest.raises(GradeError) as caught:
        grade("wi", "eleven")
    assert "eleven" not in str(caught.value)


def test_a_student_without_reports_is_supposed_otherwise_as_such() -> None:
    """One list without a day."""
    advice = advise(Student(id="900101", grades={"ne": "6"}), NORM, on=DAY)
    assert what_if(advice, grade("ne", 8)).advice.dossier.student.grades["ne"] == Grade(8)


@pytest.mark.parametrize("called", ["netl", "NE", "ne"])
def test_a_subject_may_be_called_otherwise_than_on_the_list(called: str) -> None:
    """It is the same subject, so no second grade for it comes on the list."""
    student = Student(id="900101", grades={"ne": 4, "en": 6, "wi": 6})
    advice = advise(student, NORM, on=DAY)

    assert what_if(advice, grade(called, 7)).advice.student.grades["ne"] == Grade(7)
    assert what_if(advice, grade(called, 7)).advice.student.grades.keys() == {"ne", "en", "wi"}
    assert "ne" not in what_if(advice, without(called)).advice.student.grades
