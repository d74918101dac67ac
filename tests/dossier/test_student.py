"""A student is a list and what people have told; nothing of it shows by accident."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier.student import REPORT, Student
from overgang.school.grade import Grade, Letter, NoGrade
from overgang.strategies import rule_sets, students_for


@given(st.data())
def test_a_student_survives_json(data: st.DataObject) -> None:
    """A student as JSON is the same student."""
    student = data.draw(students_for(data.draw(rule_sets())))
    told = {name for name, value in student.inputs.items() if isinstance(value, Decimal)}

    again = Student.model_validate_json(student.model_dump_json(exclude={"inputs": told}))
    assert again.grades == student.grades
    assert again.columns == student.columns
    assert again.inputs == {name: v for name, v in student.inputs.items() if name not in told}


@given(st.data())
def test_a_student_shows_no_grade_and_no_id(data: st.DataObject) -> None:
    """What is printed of a student is how many subjects there are."""
    student = data.draw(students_for(data.draw(rule_sets())))

    for shown in (repr(student), str(student)):
        assert shown == (
            f"Student(level={student.level}, year={student.year}, subjects={len(student.grades)})"
        )


def test_a_list_is_read_from_text() -> None:
    """A grade, a letter or a mark, and a grade that is one already."""
    student = Student.model_validate(
        {"id": "900101", "grades": {"ne": "5,5", "lo": "V", "wi": "inh", "en": 6, "fa": Grade(7)}}
    )

    assert student.grades == {
        "ne": Grade("5.5"),
        "lo": Letter.VOLDOENDE,
        "wi": NoGrade.TO_BE_TAKEN,
        "en": Grade(6),
        "fa": Grade(7),
    }


def test_a_column_is_the_report_or_another_list() -> None:
    """A column that is not there is empty."""
    student = Student.model_validate(
        {"id": "900101", "grades": {"ne": "6"}, "columns": {"se": {"ne": "7"}}}
    )

    assert student.column() == student.column(REPORT) == {"ne": Grade(6)}
    assert student.column("se") == {"ne": Grade(7)}
    assert student.column("ce") == {}


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        ("55", "has a decimal sign been lost"),
        (5.5, "a float is not exact"),
        (True, "yes or no is not a grade"),
        (None, "a grade is text"),
    ],
)
def test_what_is_no_grade_is_refused_and_not_shown(value: object, cause: str) -> None:
    """The fault names the subject and the cause."""
    with pytest.raises(ValidationError, match=cause) as caught:
        Student.model_validate({"id": "900101", "grades": {"ne": value}})
    assert "input_value" not in str(caught.value)
    assert "900101" not in str(caught.value)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        (True, True),
        (1, Decimal(1)),
        (0, Decimal(0)),
        (Decimal("2.5"), Decimal("2.5")),
        ("1", "1"),
        (["ne", "wi"], ("ne", "wi")),
        ((), ()),
    ],
)
def test_what_was_told_stays_what_it_is(told: object, kept: object) -> None:
    """One is no yes, and a word is no number."""
    student = Student.model_validate({"id": "900101", "inputs": {"x": told}})

    assert student.inputs == {"x": kept}
    assert type(student.inputs["x"]) is type(kept)


@pytest.mark.parametrize("told", [2.5, None, [1], {"ne"}])
def test_what_nobody_can_tell_is_refused(told: object) -> None:
    """A float is not exact, and nothing is not told."""
    with pytest.raises(ValidationError, match="this is a yes or no"):
        Student.model_validate({"id": "900101", "inputs": {"x": told}})


@pytest.mark.parametrize("field", ["name", "born_on", "diagnosis"])
def test_there_is_no_field_for_who_a_student_is(field: str) -> None:
    """What is not needed cannot be given."""
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Student.model_validate({"id": "900101", field: "x"})


@pytest.mark.parametrize("listed", [("ne", "netl"), ("ne", "NE"), ("zz", "ZZ"), ("wiskunde", "wi")])
def test_one_subject_under_two_codes_is_refused(listed: tuple[str, str]) -> None:
    """On the report as on another list; which of the two grades is meant, nobody can say."""
    both = dict.fromkeys(listed, "6")

    for lists in ({"grades": both}, {"columns": {"se": both}}):
        with pytest.raises(ValidationError, match="one subject stands here under more than one"):
            Student.model_validate({"id": "900101", **lists})
    apart = {"id": "900101", "grades": {listed[0]: "6"}, "columns": {"se": {listed[1]: "6"}}}
    assert len(Student.model_validate(apart).grades) == 1
