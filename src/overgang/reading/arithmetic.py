"""Exact arithmetic on what is known: truths that may be unknown, numbers between two bounds.

`None` is the unknown truth. Nothing here rounds.
"""

from __future__ import annotations

import operator as operators
from collections.abc import Callable, Iterable, Mapping
from math import prod
from typing import Final, Literal, assert_never

from overgang.norms.expression import Operator
from overgang.reading.trace import Quantity
from overgang.school.grade import SCALE
from overgang.school.points import LookupTable
from overgang.school.rounding import View

__all__ = [
    "Truth",
    "add",
    "all_of",
    "any_of",
    "at_least",
    "compare",
    "extreme",
    "looked_up",
    "multiply",
    "opposite",
    "seen",
]

Truth = bool | None


def opposite(truth: Truth) -> Truth:
    """Give not."""
    return None if truth is None else not truth


def all_of(truths: Iterable[Truth]) -> Truth:
    """Give and: false if one is false, else unknown if one is unknown.

    >>> all_of([None, False]), all_of([None, True])
    (False, None)
    """
    found: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            found = None
    return found


def any_of(truths: Iterable[Truth]) -> Truth:
    """Give or: true if one is true, else unknown if one is unknown."""
    found: Truth = False
    for truth in truths:
        if truth is True:
            return True
        if truth is None:
            found = None
    return found


def at_least(number: int, truths: Iterable[Truth]) -> Truth:
    """Say whether at least so many are true."""
    counted = list(truths)
    sure = sum(truth is True for truth in counted)
    if sure >= number:
        return True
    return False if sure + sum(truth is None for truth in counted) < number else None


def add(left: Quantity, right: Quantity, sign: Literal[1, -1]) -> Quantity:
    """Add two numbers, or take the second away."""
    least, most = (right.least, right.most) if sign == 1 else (-right.most, -right.least)
    if left.over == right.over:
        return Quantity(left.least + least, left.most + most, left.over)
    return Quantity(
        left.least * right.over + least * left.over,
        left.most * right.over + most * left.over,
        left.over * right.over,
    )


def multiply(left: Quantity, right: Quantity) -> Quantity:
    """Multiply two numbers, one of which is constant."""
    products = [left.least * right.least, left.least * right.most, left.most * right.most]
    return Quantity(min(products), max(products), left.over * right.over * SCALE)


def extreme(which: Literal["min", "max"], parts: Iterable[Quantity]) -> Quantity:
    """Give the least or the greatest of some numbers."""
    least, most, overs = zip(*parts, strict=True)
    choose = min if which == "min" else max
    if overs.count(overs[0]) == len(overs):
        return Quantity(choose(least), choose(most), overs[0])
    over = prod(overs)
    lows = [number * (over // own) for number, own in zip(least, overs, strict=True)]
    highs = [number * (over // own) for number, own in zip(most, overs, strict=True)]
    return Quantity(choose(lows), choose(highs), over)


def seen(view: View, number: Quantity) -> Quantity:
    """Look at a number as a view does; every bound of a view is a whole number of thousandths.

    >>> seen(View.WHOLE, Quantity(11000, 11000, 2)).low
    Fraction(6, 1)
    """
    return Quantity(view.of(number.least // number.over), view.of(number.most // number.over))


def looked_up(table: LookupTable, number: Quantity) -> Quantity | None:
    """Look a number up; None where it has no row, or may have another than its neighbour."""
    found = table.of(number.least, number.most, number.over)
    return None if found is None else Quantity(found, found)


def compare(left: Quantity, operator: Operator, right: Quantity) -> Truth:
    """Compare two numbers by cross-multiplication, so that nothing is rounded.

    >>> compare(Quantity(16000, 16000, 3), ">=", Quantity(5333, 5333))
    True
    """
    least, most, over = left
    other_least, other_most, other_over = right
    least, most = least * other_over, most * other_over
    other_least, other_most = other_least * over, other_most * over
    if least == most and other_least == other_most:
        return _HOLDS[operator](least, other_least)
    match operator:
        case "<":
            return _settled(most < other_least, least >= other_most)
        case "<=":
            return _settled(most <= other_least, least > other_most)
        case ">":
            return _settled(least > other_most, most <= other_least)
        case ">=":
            return _settled(least >= other_most, most < other_least)
        case "==":
            # Two numbers that are not both known are never surely the same.
            return False if most < other_least or least > other_most else None
        case "!=":
            return opposite(compare(left, "==", right))
        case _:
            assert_never(operator)


_HOLDS: Final[Mapping[Operator, Callable[[int, int], bool]]] = {
    "<": operators.lt, "<=": operators.le, "==": operators.eq,
    "!=": operators.ne, ">=": operators.ge, ">": operators.gt,
}  # fmt: skip


def _settled(surely: bool, surely_not: bool) -> Truth:  # noqa: FBT001 - two answers to one question
    return True if surely else (False if surely_not else None)
