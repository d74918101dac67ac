"""Point tables: every grade is worth something, or is not known to be."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.school.points import PointTable, exact
from overgang.school.rounding import View

GRADES = st.integers(1000, 10000)


def _table(**parts: object) -> PointTable:
    return PointTable.model_validate({"view": "whole", **parts})


@given(GRADES, st.integers(2, 10), st.integers(1, 3), st.none() | st.integers(1, 4))
def test_the_short_form_counts_points_below_a_bound(
    grade: int, below: int, each: int, cap: int | None
) -> None:
    """`below` with `each` and `cap` is the sum that it says."""
    table = _table(below=below, each=each, **({} if cap is None else {"cap": cap}))
    points = max(0, below * 1000 - View.WHOLE.of(grade)) * each

    assert table.of(grade) == (points if cap is None else min(points, cap * 1000))


@given(GRADES)
def test_rows_and_bands_are_two_ways_to_write_one_table(grade: int) -> None:
    """A row is a band of one grade, or runs to the end of the scale."""
    rows = _table(rows={"5": 1, "<=4": "2.5", ">=8": -1})
    bands = _table(
        bands=[
            {"from": 5, "to": 5, "points": 1},
            {"from": 1, "to": 4, "points": "2.5"},
            {"from": 8, "to": 10, "points": -1},
        ]
    )

    assert rows.of(grade) == bands.of(grade)
    assert rows == bands


def test_a_band_holds_both_its_ends() -> None:
    """Just below, at, and just above a band of tenths."""
    table = PointTable.model_validate(
        {"view": "tenth", "bands": [{"from": "4.5", "to": "5.4", "points": 1}], "otherwise": 0}
    )

    assert [table.of(grade) for grade in (4449, 4450, 5449, 5450)] == [0, 1000, 1000, 0]


def test_where_the_text_gives_no_value_there_is_none() -> None:
    """Not known is not nought."""
    table = _table(rows={"5": 1}, otherwise="unknown")

    assert (table.of(5000), table.of(4000)) == (1000, None)
    assert _table(rows={"5": 1}, otherwise=3).of(4000) == 3000


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({}, "Field required"),
        ({"bands": []}, "at least 1 item"),
        ({"rows": {"5": 1}, "below": 6}, "write one of bands, rows and below"),
        ({"rows": {"5+": 1}}, "'5[+]' names no grades"),
        ({"rows": [5]}, "rows are grades with their points"),
        ({"rows": {"5": 1.5}}, "write an exact number with at most three decimals"),
        ({"rows": {"5": 1, "<=5": 2}}, "the grade 5 stands in two rows"),
        ({"bands": [{"from": 5, "to": 4, "points": 1}]}, "from its lowest to its highest"),
        ({"below": 1}, "below is a whole grade from 2 to 10"),
        ({"below": 11}, "below is a whole grade from 2 to 10"),
        ({"below": 5.5}, "is no exact number"),
        ({"below": "5.5"}, "below is a whole grade from 2 to 10"),
        ({"below": 6, "each": "much"}, "is no exact number"),
        ({"below": 6, "cap": True}, "is no exact number"),
    ],
    ids=str,
)
def test_a_table_that_cannot_be_is_refused(parts: dict[str, object], said: str) -> None:
    """With what to write instead."""
    with pytest.raises(ValidationError, match=said):
        _table(**parts)


def test_a_table_is_made_of_a_table() -> None:
    """What is no table at all is refused, and what is one already is kept."""
    table = _table(below=6)

    assert PointTable.model_validate(table) is table
    with pytest.raises(ValidationError):
        PointTable.model_validate(6)


@pytest.mark.parametrize("value", ["2.50", Decimal("2.5")])
def test_an_exact_number_stays_exact(value: str | Decimal) -> None:
    """From text or a decimal."""
    assert exact(value) == Decimal("2.5")
