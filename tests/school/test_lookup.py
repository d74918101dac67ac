"""Lookup tables: the row that holds a number, at and beside each bound, and none in a gap."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.school.points import LookupTable, PointTable

TABLE = LookupTable.model_validate({"rows": {"<=0": 29, "1": 30, "2.5": "30.5", ">=4": 33}})


@pytest.mark.parametrize(
    ("number", "gives"),
    [(-5000, 29000), (0, 29000), (1, None), (999, None), (1000, 30000), (1001, None),
     (2500, 30500), (3999, None), (4000, 33000), (90000, 33000)],
)  # fmt: skip
def test_a_number_has_the_row_that_holds_it(number: int, gives: int | None) -> None:
    """Exactly: a number between two rows has none."""
    assert TABLE.of(number, number) == gives


@given(st.integers(-9000, 9000), st.integers(0, 9000), st.integers(1, 40))
def test_a_number_that_is_not_known_has_a_row_only_where_all_of_it_is_in_one(
    least: int, width: int, over: int
) -> None:
    """What is looked up for both ends is looked up for all between, whatever the denominator."""
    found = TABLE.of(least * over, (least + width) * over, over)
    inside = {TABLE.of(number, number) for number in range(least, least + width + 1, 250)}

    assert found is None or inside == {found}
    if width == 0:
        assert found == TABLE.of(least, least)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([{"from": 2, "to": 1, "gives": 3}], "a row runs from its lowest to its highest"),
        ({"1": 30, "<=1": 29}, "two rows hold the same number"),
        ({"meer": 30}, "a row is named by a number, as 2, or by '<=1' or '>=3'"),
        ({"1": 30.5}, "write an exact number"),
    ],
)
def test_a_table_that_cannot_be_is_refused(rows: Any, said: str) -> None:  # noqa: ANN401 - not a table
    """With what is wrong and what to write."""
    with pytest.raises(ValidationError, match=said):
        LookupTable.model_validate({"rows": rows})


def test_a_point_table_gives_points_to_some_grade() -> None:
    """One whose every entry forces an outcome counts nothing."""
    data = {"view": "whole", "bands": [{"from": 1, "to": 10, "points": "forces"}]}
    with pytest.raises(ValidationError, match="gives points to some grade"):
        PointTable.model_validate({**data, "otherwise": "unknown"})


def test_a_grade_that_forces_has_no_points() -> None:
    """It is no nought, and it is not unknown either."""
    table = PointTable.model_validate(
        {"view": "whole", "rows": {"5": -1, "4": -2, "<=3": "forces"}, "otherwise": 0}
    )

    assert [table.of(grade) for grade in (3499, 3500, 5000, 6000)] == [None, -2000, -1000, 0]
    assert [table.forces(grade) for grade in (1000, 3499, 3500)] == [True, True, False]
    assert table.worth == (Decimal(-1), Decimal(-2), Decimal(0))
