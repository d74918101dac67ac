"""Exact arithmetic on columns: numbers between two bounds, truths that may be unknown.

Null is what does not exist, or of which nothing is known; comparing with it gives null, and the
`&` and `|` of columns are three-valued already.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Literal, assert_never

import narwhals as nw

from overgang.norms.expression import Operator
from overgang.school.grade import SCALE

__all__ = ["NULL", "Value", "add", "among", "at_least", "compare", "extreme", "multiply", "truth"]

NULL = nw.lit(None, nw.Boolean)

Over = nw.Expr | int
"""What a number is to be divided by: a constant, or a column."""


@dataclass(frozen=True)
class Value:
    """An expression as columns.

    A number lies from `least` to `most`, in thousandths over `over`; where it is exact the two are
    one object. A truth stands in `least` alone. `word` is a letter or choice, null where there is
    none. `stage` counts how often the rows of a student had to be added up before this could be
    said, and `outside` whether anything but the subject's own grade is in it. `void` says that a
    known grade may have no such number.
    """

    least: nw.Expr
    most: nw.Expr
    over: Over = 1
    word: nw.Expr | None = None
    stage: int = 0
    outside: bool = False
    void: bool = False

    @property
    def exact(self) -> bool:
        """Whether both bounds are one column."""
        return self.least is self.most


def truth(of: nw.Expr, *parts: Value) -> Value:
    """Give a truth that was made from some values."""
    stage = max((part.stage for part in parts), default=0)
    return Value(of, of, 1, None, stage, any(part.outside for part in parts))


def _number(least: nw.Expr, most: nw.Expr, over: Over, parts: Sequence[Value]) -> Value:
    return Value(
        least,
        most,
        over,
        None,
        max(part.stage for part in parts),
        any(part.outside for part in parts),
        any(part.void for part in parts),
    )


def _times(left: Over, right: Over) -> Over:
    return right if isinstance(left, int) and left == 1 else left * right


def _scaled(of: nw.Expr, over: Over) -> nw.Expr:
    return of if isinstance(over, int) and over == 1 else of * over


def add(left: Value, right: Value, sign: Literal[1, -1]) -> Value:
    """Add two numbers, or take the second away."""
    low, high = (right.least, right.most) if sign == 1 else (right.most, right.least)
    least = _scaled(left.least, right.over) + _scaled(low, left.over) * sign
    over = _times(left.over, right.over)
    if left.exact and right.exact:
        return _number(least, least, over, (left, right))
    most = _scaled(left.most, right.over) + _scaled(high, left.over) * sign
    return _number(least, most, over, (left, right))


def multiply(of: Value, factor: int) -> Value:
    """Multiply a number by a constant, in thousandths."""
    low, high = (of.least, of.most) if factor >= 0 else (of.most, of.least)
    least = low * factor
    return _number(least, least if of.exact else high * factor, _times(of.over, SCALE), (of,))


def extreme(which: Literal["min", "max"], parts: Sequence[Value]) -> Value:
    """Give the least or the greatest of some numbers; null where one of them is null."""
    choose = nw.min_horizontal if which == "min" else nw.max_horizontal

    def chosen(columns: list[nw.Expr]) -> nw.Expr:
        scaled = []
        for place, column in enumerate(columns):
            others: list[Over] = [part.over for at, part in enumerate(parts) if at != place]
            scaled.append(_scaled(column, reduce(_times, others)))
        exists = ~reduce(nw.Expr.__or__, [column.is_null() for column in columns])
        return nw.when(exists).then(choose(*scaled))

    least = chosen([part.least for part in parts])
    exact = all(part.exact for part in parts)
    most = least if exact else chosen([part.most for part in parts])
    return _number(least, most, reduce(_times, [part.over for part in parts]), parts)


def compare(left: Value, operator: Operator, right: Value) -> nw.Expr:
    """Compare two numbers by cross-multiplication, so that nothing is rounded."""
    least, other_least = _scaled(left.least, right.over), _scaled(right.least, left.over)
    if left.exact and right.exact:
        return _holds(least, operator, other_least)
    most, other_most = _scaled(left.most, right.over), _scaled(right.most, left.over)
    match operator:
        case "<":
            return _settled(most < other_least, least >= other_most)
        case "<=":
            return _settled(most <= other_least, least > other_most)
        case ">":
            return _settled(least > other_most, most <= other_least)
        case ">=":
            return _settled(least >= other_most, most < other_least)
        case "==" | "!=":
            same = (least == most) & (other_least == other_most) & (least == other_least)
            apart = (most < other_least) | (least > other_most)
            return _settled(same, apart) if operator == "==" else _settled(apart, same)
        case _:
            assert_never(operator)


def _holds(left: nw.Expr, operator: Operator, right: nw.Expr) -> nw.Expr:
    match operator:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case ">=":
            return left >= right
        case "==":
            return left == right
        case "!=":
            return left != right
        case _:
            assert_never(operator)


def _settled(surely: nw.Expr, surely_not: nw.Expr) -> nw.Expr:
    return surely | (~surely_not & NULL)


def at_least(number: int, truths: Sequence[nw.Expr]) -> nw.Expr:
    """Say whether at least so many are true."""
    sure = reduce(nw.Expr.__add__, [_counted(each.fill_null(value=False)) for each in truths])
    open_ = reduce(nw.Expr.__add__, [_counted(each.is_null()) for each in truths])
    return _settled(sure >= number, sure + open_ < number)


def _counted(of: nw.Expr) -> nw.Expr:
    return of.cast(nw.Int64)


def among(value: Value, numbers: Sequence[Value], words: Sequence[str]) -> nw.Expr:
    """Say whether a number, or a word, is one of the given ones."""
    found = reduce(nw.Expr.__or__, [compare(value, "==", each) for each in numbers], _never(value))
    if words:
        # A grade is not a letter; one that is not known may still turn out to be.
        found = found | ((value.least != value.most) & NULL)
    if value.word is None:
        return found
    said = value.word.is_in(list(words))
    return nw.when(~value.word.is_null()).then(said).otherwise(found)


def _never(value: Value) -> nw.Expr:
    """Give false, but null where the value is null."""
    return value.least != value.least  # null where it is null, else false
