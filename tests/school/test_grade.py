"""Grades are exact, and what is no grade is told why without being shown."""

from __future__ import annotations

import pickle
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st
from pydantic import TypeAdapter, ValidationError

from overgang.errors import GradeError
from overgang.school.grade import Grade, Letter, NoGrade, read_entry, thousandths

THOUSANDTHS = st.integers(1000, 10000)


@given(THOUSANDTHS)
def test_a_grade_is_its_text(value: int) -> None:
    """The text of a grade, with a point or a comma, is the same grade."""
    grade = Grade.of(value)

    assert grade.thousandths == value
    assert Grade(str(grade)) == Grade(str(grade).replace(".", ",")) == grade
    assert Grade(grade.value) == read_entry(f" {grade} ") == grade
    assert hash(Grade(str(grade))) == hash(grade)
    assert pickle.loads(pickle.dumps(grade)) == grade  # noqa: S301  # what was pickled just now


@given(THOUSANDTHS, THOUSANDTHS)
def test_grades_are_ordered_as_numbers(one: int, other: int) -> None:
    """A grade compares with a grade, and with nothing else."""
    assert (Grade.of(one) < Grade.of(other)) == (one < other)
    assert (Grade.of(one) >= Grade.of(other)) == (one >= other)
    assert Grade.of(one) != one


@given(THOUSANDTHS)
def test_a_grade_survives_json(value: int) -> None:
    """As text, so that no float comes in between."""
    adapter = TypeAdapter(Grade)

    assert adapter.validate_json(adapter.dump_json(Grade.of(value))) == Grade.of(value)
    assert adapter.validate_python(Grade.of(value)) == Grade.of(value)


@given(st.text(max_size=12))
def test_any_text_is_a_grade_or_a_fault_that_does_not_show_it(text: str) -> None:
    """No message is made of what was given."""
    said = _NONE
    try:
        read_entry(text)
    except GradeError as error:
        said = str(error)
    assert said in _CAUSES


_NONE = "this is not a grade; write a number from 1 to 10, such as 5,5"
_RANGE = "a grade lies from 1 to 10"
_ZERO = "a grade lies from 1 to 10; is 0 meant as 'no grade'? leave it empty"
_LOST = "a grade lies from 1 to 10; has a decimal sign been lost (55 for 5,5)?"
_DATE = "this is a date; a spreadsheet may have changed a grade into one"
_TWO = "this is two grades or a date; write one grade"
_SIGN = "a grade with + or - has no fixed value; write the number that the school gives it"
_MANY = "a grade has at most three decimals"
_CAUSES = {_NONE, _RANGE, _ZERO, _LOST, _DATE, _TWO, _SIGN, _MANY}


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("0", _ZERO),
        ("0,0", _ZERO),
        ("0,9", _RANGE),
        ("10,1", _RANGE),
        ("10½", _NONE),
        ("55", _LOST),
        ("11", _LOST),
        ("100", _LOST),
        ("5.4999", _MANY),
        ("2026-05-06", _DATE),
        ("6-5-2026", _DATE),
        ("5-jun", _DATE),
        ("5-6", _TWO),
        ("5/6", _TWO),
        ("6+", _SIGN),
        ("7-", _SIGN),
        ("-5", _SIGN),
        ("+5", _SIGN),
        ("zes", _NONE),
        ("5.", _NONE),
    ],
)
def test_the_likely_cause_is_named(text: str, cause: str) -> None:
    """A cell that is no grade says what probably happened to it."""
    with pytest.raises(GradeError) as caught:
        read_entry(text)
    assert str(caught.value) == cause


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        (5.5, "a float is not exact; give the grade as text or as a Decimal"),
        (True, "yes or no is not a grade"),
        (None, "a grade is text, a whole number or a Decimal"),
        (Decimal("NaN"), "a grade is text, a whole number or a Decimal"),
        (Decimal("5.4999"), _MANY),
        (11, _LOST),
    ],
)
def test_what_is_no_text_is_refused_by_its_kind(value: object, cause: str) -> None:
    """A float above all, because it is not exact."""
    with pytest.raises(GradeError) as caught:
        Grade.read(value)
    assert str(caught.value) == cause
    with pytest.raises(ValidationError, match=cause.split("(", maxsplit=1)[0]):
        TypeAdapter(Grade).validate_python(value)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("1", Grade(1)),
        ("10", Grade(10)),
        ("10,0", Grade("10")),
        ("5½", Grade("5.5")),
        ("O", Letter.ONVOLDOENDE),
        ("zeer goed", Letter.ZEER_GOED),
        ("Vold.", Letter.VOLDOENDE),
        ("niet voldaan", Letter.NIET_VOLDAAN),
        ("Positief", Letter.POSITIEF),
        ("neg.", Letter.NEGATIEF),
        ("vr", NoGrade.EXEMPT),
        ("inh", NoGrade.TO_BE_TAKEN),
        ("", NoGrade.MISSING),
        ("-", NoGrade.MISSING),
        ("unreadable", NoGrade.UNREADABLE),
    ],
)
def test_a_cell_is_a_grade_a_letter_or_a_reason(text: str, entry: object) -> None:
    """What can stand on a list."""
    assert read_entry(text) == entry


@pytest.mark.parametrize("value", [999, 10001])
def test_a_grade_lies_on_the_scale(value: int) -> None:
    """One thousandth beyond either end is no grade."""
    with pytest.raises(GradeError, match=_RANGE):
        Grade.of(value)


def test_thousandths_are_whole() -> None:
    """More than three decimals are refused, not rounded."""
    assert thousandths("-2.5") == -2500
    with pytest.raises(GradeError, match="at most three decimals"):
        thousandths("2.5001")


def test_a_grade_cannot_change() -> None:
    """A grade is a value."""
    grade = Grade("5,5")

    with pytest.raises(AttributeError, match="a grade cannot change"):
        grade.thousandths = 6000
    assert repr(grade) == "Grade('5.5')"


def test_a_grade_has_a_json_schema() -> None:
    """A program that sends a grade is told that it is text."""
    assert TypeAdapter(Grade).json_schema()["type"] == "string"
