"""The step of a number: how far apart two values of it can lie that a norm tells apart.

A count goes by one, a whole grade by one, a mean by a tenth, because that is how norms write it.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final, assert_never

from overgang.norms.expression import (
    Aggregate,
    Arithmetic,
    Expression,
    Extreme,
    GradeOf,
    Input,
    Lookup,
    Measure,
    Number,
    PointsOf,
    Seen,
)
from overgang.norms.ruleset import RuleSet
from overgang.school.rounding import View

__all__ = ["step_of"]

_ONE: Final = Decimal(1)
_TENTH: Final = Decimal("0.1")


def step_of(expression: Expression, ruleset: RuleSet) -> Decimal:
    """Give the step of a number.

    >>> from overgang.rulesets import load
    >>> norm = load("nl/pieter-zandt/3bb-4bb")
    >>> step_of(norm.measures["pakket_tekorten"].expression, norm)
    Decimal('0.5')
    """
    match expression:
        case GradeOf(view=view):
            return _of_view(view, ruleset)
        case Seen(view=view):
            return _of_view(view, ruleset)
        case PointsOf(table=table):
            return _common(ruleset.points[table].worth)
        case Lookup(table=table):
            return _common(row.gives for row in ruleset.lookups[table].rows)
        case Aggregate(how="count"):
            return _ONE
        case Aggregate(how="mean"):
            return _TENTH
        case Aggregate(of=of):
            return step_of(of, ruleset)
        case Measure(name=name):
            return step_of(ruleset.measures[name].expression, ruleset)
        case Input(name=name):
            return ruleset.inputs[name].step
        case Arithmetic(operator="*", left=Number(value=times), right=of):
            return abs(times) * step_of(of, ruleset) or _ONE
        case Arithmetic(operator="*", left=of, right=Number(value=times)):
            return abs(times) * step_of(of, ruleset) or _ONE
        case Arithmetic(left=left, right=right):
            return min(_varying(left, ruleset), _varying(right, ruleset))
        case Extreme(parts=parts):
            return min(_varying(part, ruleset) for part in parts)
        case _:
            return _ONE


def _varying(expression: Expression, ruleset: RuleSet) -> Decimal:
    return _ONE if isinstance(expression, Number) else step_of(expression, ruleset)


def _of_view(view: View, ruleset: RuleSet) -> Decimal:
    match view:
        case View.GRADE:
            return ruleset.scale.step
        case View.WHOLE | View.TWICE:
            return _ONE
        case View.TENTH | View.CUT:
            return _TENTH
        case View.HALF:
            return Decimal("0.5")
        case _:
            assert_never(view)


def _common(values: Iterable[Decimal]) -> Decimal:
    """Give the largest step by which all of the values can be reached."""
    found = Decimal(0)
    for value in values:
        one, other = abs(value), found
        while other:
            one, other = other, one % other
        found = one
    return found or _ONE
