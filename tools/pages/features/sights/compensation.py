"""How it is seen what makes up for what is short."""

from __future__ import annotations

from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    And,
    Comparison,
    GradeOf,
    Number,
    Pattern,
    PointsOf,
)
from overgang.norms.parts import TableDefinition
from pages.features.anatomy import Anatomy
from pages.features.feature import points_at

__all__ = ["must_cover", "not_from_all", "seven_beside_pattern", "sevens"]

_SEVEN, _EIGHT = 7, 8


def sevens(norm: Anatomy, each: Aggregate) -> bool:
    """See that grades of 7 or more are counted, or give points."""
    match each:
        case Aggregate(
            how="count",
            of=Comparison(operands=(GradeOf(), Number(value=bound)), operators=(">=",)),
        ):
            return bound == _SEVEN
        case Aggregate(how="sum", of=PointsOf(table=name)):
            return _rewards(norm.ruleset.points[name])
        case _:
            return False


def _rewards(each: TableDefinition) -> bool:
    return (points_at(each, _SEVEN) or 0) > 0


def seven_beside_pattern(norm: Anatomy) -> bool:
    """See a count of good grades beside a pattern of insufficient ones."""
    return any(
        any(isinstance(part, Pattern) for part in norm.inside(each))
        and any(sevens(norm, part) for part in norm.aggregates(each))
        for each in norm.all_of(And)
    )


def must_cover(norm: Anatomy) -> bool:
    """Say whether points for good grades are held against a bound or against what is short."""
    rewards = (
        each
        for each in norm.comparisons
        for part in each.operands
        for found in norm.aggregates(part)
        if isinstance(found.of, PointsOf) and _rewards(norm.ruleset.points[found.of.table])
    )
    return any(rewards)


def not_from_all(norm: Anatomy, each: Aggregate) -> bool:
    """See that not every subject makes up for what is short."""
    return sevens(norm, each) and not isinstance(each.over, AllSubjects)
