"""Views of a grade: what each keeps, and where it turns."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from overgang.school.rounding import View

GRADES = st.integers(1000, 10000)


@given(GRADES, GRADES, st.sampled_from(View))
def test_a_higher_grade_is_never_seen_lower(one: int, other: int, view: View) -> None:
    """Every view keeps the order of grades."""
    low, high = sorted((one, other))

    assert view.of(low) <= view.of(high)


@given(GRADES, st.sampled_from(View))
def test_what_was_seen_is_seen_the_same_again(grade: int, view: View) -> None:
    """A view of a view changes nothing."""
    assert view.of(view.of(grade)) == view.of(grade)


@given(GRADES, st.sampled_from(View))
def test_a_view_is_less_than_a_point_away(grade: int, view: View) -> None:
    """And a grade that is whole is seen as it is."""
    assert abs(view.of(grade) - grade) < 1000
    assert view.of(grade // 1000 * 1000) == grade // 1000 * 1000


@pytest.mark.parametrize(
    ("view", "grade", "seen"),
    [
        (View.GRADE, 5449, 5449),
        (View.WHOLE, 5499, 5000),
        (View.WHOLE, 5500, 6000),
        (View.WHOLE, 5501, 6000),
        (View.TENTH, 5449, 5400),
        (View.TENTH, 5450, 5500),
        (View.CUT, 5499, 5400),
        (View.CUT, 5500, 5500),
        (View.HALF, 5249, 5000),
        (View.HALF, 5250, 5500),
        (View.HALF, 5749, 5500),
        (View.HALF, 5750, 6000),
        (View.TWICE, 5449, 5000),
        (View.TWICE, 5450, 6000),
    ],
)
def test_a_view_turns_at_its_bound(view: View, grade: int, seen: int) -> None:
    """Just below, at, and above each bound."""
    assert view.of(grade) == seen
