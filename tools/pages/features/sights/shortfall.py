"""How what is short, and what is insufficient, is seen."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from overgang.norms.expression import (
    Aggregate,
    Arithmetic,
    Comparison,
    Expression,
    Extreme,
    GradeOf,
    Number,
    Or,
)
from overgang.norms.parts import TableDefinition
from overgang.school.grade import SCALE
from overgang.school.rounding import View
from pages.features.anatomy import Anatomy
from pages.features.feature import counts, points_at

__all__ = [
    "bands",
    "bent",
    "capped",
    "forcing",
    "forgiven",
    "group_capped",
    "halves",
    "insufficient",
    "linear",
    "signed",
]

_BELOW_SIX: Final = range(1, 6)
_SEVEN, _FIVE, _FOUR, _THREE = 7, 5, 4, 3
_WHOLE: Final = frozenset({View.WHOLE, View.TWICE})


def _short(each: TableDefinition) -> bool:
    """Say whether a table gives points to what is insufficient, and to nothing else."""
    return bool(points_at(each, _FOUR)) and not points_at(each, _SEVEN)


def linear(each: TableDefinition) -> bool:
    """See that each point below six is one."""
    given = [points_at(each, grade) for grade in (_THREE, _FOUR, _FIVE)]
    return given == [3 * SCALE, 2 * SCALE, SCALE]


def capped(each: TableDefinition) -> bool:
    """See that from some grade down no more points are given."""
    given = [points_at(each, grade) for grade in _BELOW_SIX]
    return _short(each) and (given[0] == given[1] == given[2] or given[2] == given[3])


def bent(each: TableDefinition) -> bool:
    """Say whether one grade lower does not always cost as much, before any cap."""
    three, four, five = (points_at(each, grade) for grade in (_THREE, _FOUR, _FIVE))
    if not _short(each) or three is None or four is None or five is None:
        return False
    return four - five not in {five, 0} or three - four not in {five, 0}


def halves(each: TableDefinition) -> bool:
    """See points that are no whole number."""
    return any(points % 1 for points in each.worth)


def signed(each: TableDefinition) -> bool:
    """See points above nought and below it."""
    return min(each.worth) < 0 < max(each.worth)


def bands(each: TableDefinition) -> bool:
    """See points for grades between two decimals."""
    fine = (band for band in each.bands if band.lowest != band.highest)
    return each.view not in _WHOLE and any(band.highest % 1 for band in fine)


def forcing(norm: Anatomy) -> bool:
    """Say whether a low grade alone is enough for an outcome, or shuts one out by itself."""
    return any(_is_floor(norm, part) for each in norm.all_of(Or) for part in each.parts) or any(
        _is_floor(norm, rule.when) for rule in norm.rules
    )


def _is_floor(norm: Anatomy, part: Expression) -> bool:
    """Say whether a condition is that some grade is as low as a 4, or lower."""
    match norm.opened(part):
        case Comparison(operands=(left, Number(value=bound)), operators=(operator,)):
            match norm.opened(left):
                case Aggregate(how="lowest"):
                    return operator in {"<", "<="} and bound <= _FIVE
                case Aggregate(how="count", of=Comparison() as of):
                    return operator in {">=", ">"} and bound <= 1 and _low(of)
                case _:
                    return False
        case _:
            return False


def _low(of: Comparison) -> bool:
    match of:
        case Comparison(operands=(GradeOf(), Number(value=bound)), operators=("<" | "<=",)):
            return bound < _FIVE
        case _:
            return False


def insufficient(below: Decimal | int) -> Callable[[Anatomy], bool]:
    """See that grades below a bound are counted."""

    def fits(_: Anatomy, each: Aggregate) -> bool:
        match each:
            case Aggregate(
                how="count",
                of=Comparison(operands=(GradeOf(), Number(value=bound)), operators=("<",)),
            ):
                return bound == below
            case _:
                return False

    return counts(fits)


def group_capped(norm: Anatomy) -> bool:
    """Say whether the points of a group count up to a bound."""
    return any(
        each.which == "min"
        and any(isinstance(part, Number) for part in each.parts)
        and any(any(norm.aggregates(part)) for part in each.parts)
        for each in norm.all_of(Extreme)
    )


def forgiven(norm: Anatomy) -> bool:
    """Say whether something is taken off what is short."""
    return any(
        each.operator == "-" and any(norm.aggregates(each.left)) and _capped_part(norm, each.right)
        for each in norm.all_of(Arithmetic)
    )


def _capped_part(norm: Anatomy, part: Expression) -> bool:
    return any(isinstance(each, Extreme) for each in norm.inside(part))
