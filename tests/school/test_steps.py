"""Rounding in steps: once and twice, and exactly where they differ."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from overgang.school.rounding import View
from overgang.school.steps import Step, in_steps

NUMBERS = st.fractions(1, 10)
STEPS = st.lists(st.sampled_from(Step), max_size=3)
HALF = Fraction(1, 2)


@given(NUMBERS, NUMBERS, STEPS)
def test_a_higher_number_never_ends_lower(
    one: Fraction, other: Fraction, steps: list[Step]
) -> None:
    """Steps keep the order of numbers."""
    low, high = sorted((one, other))

    assert in_steps(low, steps) <= in_steps(high, steps)


@given(NUMBERS, st.sampled_from(Step))
def test_a_step_taken_again_changes_nothing(number: Fraction, step: Step) -> None:
    """What was rounded is round."""
    assert in_steps(number, [step, step]) == step.of(number)
    assert step.of(number) % step.size == 0


@given(NUMBERS, st.sampled_from(Step))
def test_a_step_is_at_most_half_its_size_away_and_a_cut_less_than_its_size(
    number: Fraction, step: Step
) -> None:
    """Rounding goes to the nearest and up in the middle; cutting only goes down."""
    away = step.of(number) - number

    if step in {Step.CUT, Step.CUT_HUNDREDTH}:
        assert -step.size < away <= 0
    else:
        assert -step.size / 2 < away <= step.size / 2


@given(NUMBERS, st.sampled_from([Step.TENTH, Step.HUNDREDTH]))
def test_once_and_twice_differ_exactly_just_below_the_half(number: Fraction, first: Step) -> None:
    """The first rounding changes the whole grade in the last half step below a half."""
    part = number % 1

    differs = in_steps(number, [first, Step.WHOLE]) != Step.WHOLE.of(number)

    assert differs == (HALF - first.size / 2 <= part < HALF)


@given(NUMBERS, st.sampled_from([Step.CUT, Step.CUT_HUNDREDTH]))
def test_cutting_off_on_the_way_changes_no_whole_grade(number: Fraction, first: Step) -> None:
    """No half lies between a number and where it is cut off."""
    assert in_steps(number, [first, Step.WHOLE]) == Step.WHOLE.of(number)


@given(st.integers(1000, 10000))
def test_steps_see_a_grade_as_views_do(grade: int) -> None:
    """Two ways to say one rounding agree on every grade."""
    same = {
        View.GRADE: [],
        View.WHOLE: [Step.WHOLE],
        View.TENTH: [Step.TENTH],
        View.CUT: [Step.CUT],
        View.HALF: [Step.HALF],
        View.TWICE: [Step.TENTH, Step.WHOLE],
    }

    assert set(same) == set(View)
    for view, steps in same.items():
        assert in_steps(Fraction(grade, 1000), steps) * 1000 == view.of(grade)


@pytest.mark.parametrize(
    ("steps", "number", "after"),
    [
        ([], "5.449", "5.449"),
        ([Step.WHOLE], "5.499", "5"),
        ([Step.WHOLE], "5.5", "6"),
        ([Step.WHOLE], "6.5", "7"),
        ([Step.WHOLE], "8.5", "9"),
        ([Step.HALF], "5.249", "5"),
        ([Step.HALF], "5.25", "5.5"),
        ([Step.HUNDREDTH], "6.4949", "6.49"),
        ([Step.HUNDREDTH], "6.495", "6.5"),
        ([Step.HUNDREDTH, Step.WHOLE], "6.4949", "6"),
        ([Step.HUNDREDTH, Step.WHOLE], "6.495", "7"),
        ([Step.CUT], "6.799", "6.7"),
        ([Step.CUT], "6.8", "6.8"),
        ([Step.CUT_HUNDREDTH], "6.799", "6.79"),
        ([Step.TENTH, Step.WHOLE], "5.449", "5"),
        ([Step.TENTH, Step.WHOLE], "5.45", "6"),
    ],
)
def test_a_step_turns_at_its_bound(steps: list[Step], number: str, after: str) -> None:
    """Below, at and above each bound."""
    assert in_steps(Fraction(number), steps) == Fraction(after)
