"""Days, school years, and what every part of a dossier has in common."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import get_args

import pytest
from hypothesis import given, strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from overgang.dossier import Dossier, Student
from overgang.dossier.day import Day, SchoolYear, SubjectCode, school_year_of
from overgang.dossier.evidence import Dated, Part, no_doubles, trimmed
from overgang.dossier.roles import Party, Role

DAY: TypeAdapter[date] = TypeAdapter(Day)
SCHOOL_YEAR: TypeAdapter[str] = TypeAdapter(SchoolYear)
CODE: TypeAdapter[str] = TypeAdapter(SubjectCode)


@given(st.dates())
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    """As a date, and as text."""
    assert DAY.validate_python(day) == DAY.validate_python(day.isoformat()) == day


@pytest.mark.parametrize(
    "value", ["", "30-1-2026", "20260130", "2026-02-29", 5, datetime(2026, 1, 30, tzinfo=UTC), None]
)
def test_what_is_no_day_is_refused(value: object) -> None:
    """No other way to write it, no day that there is not, no number, and no time."""
    with pytest.raises(ValidationError, match="write it as 2026-01-30"):
        DAY.validate_python(value)


@given(st.dates(date(1900, 1, 1), date(9000, 1, 1)))
def test_a_day_lies_in_its_school_year(day: date) -> None:
    """Which begins on 1 August and ends on 31 July."""
    year = SCHOOL_YEAR.validate_python(school_year_of(day))

    assert date(int(year[:4]), 8, 1) <= day <= date(int(year[5:]), 7, 31)


@pytest.mark.parametrize("value", ["2026", "2026-2026", "2026-2028", "2027-2026", "26-27", "x"])
def test_what_is_no_school_year_is_refused(value: str) -> None:
    """Two years that follow each other."""
    with pytest.raises(ValidationError, match="write it as 2026-2027"):
        SCHOOL_YEAR.validate_python(value)


def test_a_code_has_at_most_twelve_signs() -> None:
    """Below, at and above."""
    assert CODE.validate_python("a" * 11)
    assert CODE.validate_python("a" * 12)
    for wrong in ("a" * 13, "", "Ne", "1a", "n e"):
        with pytest.raises(ValidationError):
            CODE.validate_python(wrong)


@given(st.lists(st.integers(0, 4)))
def test_an_item_that_stands_in_a_list_before_is_told(items: list[int]) -> None:
    """Each but the first of its kind."""
    slips = list(no_doubles("x", items))

    assert len(slips) == len(items) - len(set(items))
    assert all(slip.at[1] in range(1, len(items)) for slip in slips)


class Inner(Part):
    """A part that is no evidence itself and has some in it."""

    told: tuple[Dated, ...]


class Outer(Part):
    """Such a part, alone and in a list."""

    one: Inner
    several: tuple[Inner, ...]


@given(st.lists(st.dates()), st.dates())
def test_what_came_later_is_left_out_at_any_depth(told: list[date], day: date) -> None:
    """Also where it stands in a part that has no day of its own."""
    inner = Inner(told=tuple(Dated(on=on) for on in told))
    then = trimmed(Outer(one=inner, several=(inner, inner)), day)

    kept = [on for on in told if on <= day]
    assert [[each.on for each in part.told] for part in (then.one, *then.several)] == [kept] * 3


def test_a_role_stands_on_one_side() -> None:
    """Whoever is neither student nor parent is of the school."""
    assert {role for role in Role if role.party is Party.STUDENT} == {Role.STUDENT}
    assert {role for role in Role if role.party is Party.PARENT} == {Role.PARENT}


def models(kind: object) -> Iterator[type[BaseModel]]:
    """Give every model of a dossier."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
        for field in kind.model_fields.values():
            yield from models(field.annotation)
    for each in get_args(kind):
        yield from models(each)


def test_no_part_of_a_dossier_has_room_for_a_running_text() -> None:
    """Every text is a code, a day, a school year or a fixed word; only a student's id is free."""
    free = {
        (model.__name__, name)
        for model in models(Dossier)
        for name, field in model.model_fields.items()
        if field.annotation is str and not field.metadata
    }

    assert free == {("Student", "id")}


def test_every_part_but_the_student_hides_what_it_holds() -> None:
    """Each is a `Part`, which shows at most a day and numbers of pieces."""
    assert all(issubclass(model, Part) for model in models(Dossier) if model is not Student)
