"""What is known of a mean: laws of weights, and of what is not there yet."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, strategies as st

from overgang.errors import ReportError
from overgang.school.span import ANY_GRADE, Span, weighted_mean
from overgang.school.steps import Step

NUMBERS = st.fractions(1, 10, max_denominator=100)
WEIGHTS = st.fractions(0, 5, max_denominator=10)
ABOVE_NOUGHT = st.fractions("1/10", 5, max_denominator=10)
SPANS = st.builds(lambda a, b: Span(min(a, b), max(a, b)), NUMBERS, NUMBERS)
PARTS = st.lists(st.tuples(SPANS, ABOVE_NOUGHT), min_size=1, max_size=6)


@given(PARTS, ABOVE_NOUGHT)
def test_other_weights_in_the_same_proportion_change_nothing(
    parts: list[tuple[Span, Fraction]], factor: Fraction
) -> None:
    """Weights of 1, 2 and 2 are weights of 10, 20 and 20."""
    scaled = [(span, weight * factor) for span, weight in parts]

    assert weighted_mean(scaled) == weighted_mean(parts)


@given(PARTS, st.randoms())
def test_the_order_of_the_parts_does_not_matter(
    parts: list[tuple[Span, Fraction]], random: Random
) -> None:
    """A mean is of a set of tests, not of a row of them."""
    mixed = list(parts)
    random.shuffle(mixed)

    assert weighted_mean(mixed) == weighted_mean(parts)


@given(PARTS)
def test_a_mean_lies_between_the_lowest_and_the_highest(
    parts: list[tuple[Span, Fraction]],
) -> None:
    """It never goes beyond what it is made of."""
    mean = weighted_mean(parts)

    assert mean is not None
    assert min(span.lowest for span, _ in parts) <= mean.lowest
    assert mean.highest <= max(span.highest for span, _ in parts)


@given(NUMBERS, st.lists(ABOVE_NOUGHT, min_size=1, max_size=5))
def test_the_mean_of_one_number_is_that_number(number: Fraction, weights: list[Fraction]) -> None:
    """However heavy each of them is."""
    assert weighted_mean((Span.only(number), weight) for weight in weights) == Span.only(number)


@given(PARTS, SPANS)
def test_what_weighs_nothing_changes_nothing(
    parts: list[tuple[Span, Fraction]], span: Span
) -> None:
    """Also where it is not known."""
    assert weighted_mean([*parts, (span, Fraction(0))]) == weighted_mean(parts)


@given(st.lists(st.tuples(SPANS, ABOVE_NOUGHT, st.booleans()), min_size=1, max_size=6))
def test_every_way_to_fill_in_the_unknown_lies_between_and_both_ends_are_reached(
    parts: list[tuple[Span, Fraction, bool]],
) -> None:
    """What is said of an unfinished mean is never too narrow, and never too wide."""
    mean = weighted_mean((span, weight) for span, weight, _ in parts)
    filled = weighted_mean(
        (Span.only(span.highest if high else span.lowest), weight) for span, weight, high in parts
    )

    assert mean is not None
    assert filled is not None
    assert filled.known is not None
    assert mean.lowest <= filled.known <= mean.highest
    for ends in ("lowest", "highest"):
        end = weighted_mean((Span.only(getattr(span, ends)), weight) for span, weight, _ in parts)
        assert end == Span.only(getattr(mean, ends))


@given(SPANS, NUMBERS, st.lists(st.sampled_from(Step), max_size=2))
def test_a_number_between_is_still_between_after_rounding(
    span: Span, number: Fraction, steps: list[Step]
) -> None:
    """Rounding may settle what was open, and never the other way about."""
    inside = max(span.lowest, min(number, span.highest))
    after = Span.only(inside).in_steps(steps).known

    assert after is not None
    assert span.in_steps(steps).lowest <= after <= span.in_steps(steps).highest


@given(SPANS, SPANS)
def test_joined_holds_both(one: Span, other: Span) -> None:
    """Two readings of one text lie within it, whichever comes first."""
    both = one.joined(other)

    assert both == other.joined(one)
    assert both.lowest == min(one.lowest, other.lowest)
    assert both.highest == max(one.highest, other.highest)


@pytest.mark.parametrize(
    ("lowest", "highest", "reached"),
    [
        ("5.4", "5.49", False),
        ("5.4", "5.5", None),
        ("5.5", "5.5", True),
        ("5.49", "5.51", None),
        ("5.5", "9", True),
    ],
)
def test_a_bound_is_reached_missed_or_open(
    lowest: str,
    highest: str,
    reached: bool | None,
) -> None:
    """Below, at and above the bound, and around it."""
    assert Span(Fraction(lowest), Fraction(highest)).at_least(Fraction("5.5")) is reached


def test_nothing_with_a_weight_has_no_mean() -> None:
    """No tests, or only ones that do not count."""
    assert weighted_mean([]) is None
    assert weighted_mean([(ANY_GRADE, Fraction(0))]) is None


def test_what_cannot_be_is_refused() -> None:
    """A negative weight, and a span that is upside down."""
    with pytest.raises(ReportError, match="a weight is 0 or more"):
        weighted_mean([(ANY_GRADE, Fraction(-1)), (ANY_GRADE, Fraction(2))])
    with pytest.raises(ReportError, match="in that order"):
        Span(Fraction(6), Fraction(5))
