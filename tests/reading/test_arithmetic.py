"""Truths that may be unknown and numbers between two bounds, held to plain arithmetic."""

from __future__ import annotations

import operator as operators
from fractions import Fraction
from itertools import product
from typing import get_args

import pytest
from hypothesis import given, strategies as st

from overgang.norms.expression import Operator
from overgang.reading.arithmetic import (
    Truth,
    add,
    all_of,
    any_of,
    at_least,
    compare,
    extreme,
    multiply,
    opposite,
)
from overgang.reading.trace import Quantity

TRUTHS: tuple[Truth, ...] = (True, False, None)
HOLDS = {
    "<": operators.lt, "<=": operators.le, "==": operators.eq,
    "!=": operators.ne, ">=": operators.ge, ">": operators.gt,
}  # fmt: skip


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Draw a number between two bounds."""
    least, more = draw(st.integers(-9, 9)), draw(st.sampled_from((0, 0, 1, 5)))
    return Quantity(least, least + more, draw(st.integers(1, 3)))


def each(quantity: Quantity) -> list[Fraction]:
    """Give the least and the most that a number can be, and what lies between."""
    return [Fraction(n, quantity.over) for n in range(quantity.least, quantity.most + 1)]


def settled(found: set[bool]) -> Truth:
    """Give the one truth of all cases, or that it is not settled."""
    return found.pop() if len(found) == 1 else None


@pytest.mark.parametrize("truths", list(product(TRUTHS, repeat=3)))
def test_a_connective_is_settled_exactly_when_every_way_to_fill_it_in_agrees(
    truths: tuple[Truth, ...],
) -> None:
    """Kleene's three values are nothing else than this."""
    filled = list(product(*[(True, False) if truth is None else (truth,) for truth in truths]))

    assert all_of(truths) is settled({all(each) for each in filled})
    assert any_of(truths) is settled({any(each) for each in filled})
    assert opposite(truths[0]) is settled({not each[0] for each in filled})
    for number in (1, 2, 3):
        assert at_least(number, truths) is settled({sum(each) >= number for each in filled})


@given(quantities(), st.sampled_from(get_args(Operator)), quantities())
def test_a_comparison_is_settled_only_when_no_case_can_change_it(
    left: Quantity, operator: Operator, right: Quantity
) -> None:
    """What is settled holds of every number between the bounds."""
    cases = {HOLDS[operator](one, other) for one in each(left) for other in each(right)}
    found = compare(left, operator, right)

    assert found is None or cases == {found}
    if left.known and right.known:
        assert found is HOLDS[operator](each(left)[0], each(right)[0])


@given(quantities(), quantities(), st.integers(-5, 5))
def test_sums_products_and_extremes_are_exact_at_both_bounds(
    left: Quantity, right: Quantity, factor: int
) -> None:
    """The bounds of what comes out are reached, and never passed."""
    plus, minus = add(left, right, 1), add(left, right, -1)
    times = multiply(left, Quantity(factor * 1000, factor * 1000))
    lower, upper = extreme("min", [left, right]), extreme("max", [left, right])

    assert (plus.low, plus.high) == (left.low + right.low, left.high + right.high)
    assert (minus.low, minus.high) == (left.low - right.high, left.high - right.low)
    assert {times.low, times.high} == {left.low * factor, left.high * factor}
    assert (lower.low, lower.high) == (min(left.low, right.low), min(left.high, right.high))
    assert (upper.low, upper.high) == (max(left.low, right.low), max(left.high, right.high))


def test_a_mean_at_its_bound_is_at_its_bound() -> None:
    """Sixteen over three is not 5.333, and the bound 16/3 cannot even be written."""
    third = Quantity(16000, 16000, 3)

    assert compare(third, ">", Quantity(5333, 5333)) is True
    assert compare(third, ">=", Quantity(5334, 5334)) is False
    assert compare(Quantity(16500, 16500, 3), "==", Quantity(5500, 5500)) is True
