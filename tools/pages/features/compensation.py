"""D: what makes up for what is short."""

from __future__ import annotations

from typing import Final

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
from overgang.school.grade import SCALE
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature, any_of, asked_or_told, counts, points_at, table, told
from pages.features.tried import FORM, GROUP, NOTE, ROWS, node

__all__ = ["COMPENSATION"]

_SEVEN, _EIGHT = 7, 8


def _sevens(norm: Anatomy, each: Aggregate) -> bool:
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


def _seven_beside_pattern(norm: Anatomy) -> bool:
    return any(
        any(isinstance(part, Pattern) for part in norm.inside(each))
        and any(_sevens(norm, part) for part in norm.aggregates(each))
        for each in norm.all_of(And)
    )


def _must_cover(norm: Anatomy) -> bool:
    """Say whether points for good grades are held against a bound or against what is short."""
    rewards = (
        each
        for each in norm.comparisons
        for part in each.operands
        for found in norm.aggregates(part)
        if isinstance(found.of, PointsOf) and _rewards(norm.ruleset.points[found.of.table])
    )
    return any(rewards)


def _not_from_all(norm: Anatomy, each: Aggregate) -> bool:
    return _sevens(norm, each) and not isinstance(each.over, AllSubjects)


COMPENSATION: Final = (
    Feature(
        "ten minste één 7 naast een patroon van onvoldoendes",
        "at least one 7 beside a pattern of insufficient grades",
        _seven_beside_pattern,
        (FORM, node(Pattern)),
    ),
    Feature(
        "compensatiepunten moeten de tekorten dekken",
        "compensation points have to cover what is short",
        _must_cover,
        (FORM, node(Comparison)),
    ),
    Feature(
        "genoemde vakken geven geen compensatie",
        "named subjects give no compensation",
        counts(_not_from_all),
        (GROUP, node(Aggregate)),
    ),
    Feature(
        "ieder punt boven de 6 compenseert",
        "each point above 6 makes up for one",
        table(
            lambda each: (points_at(each, _SEVEN), points_at(each, _EIGHT)) == (SCALE, 2 * SCALE)
        ),
        (ROWS, node(PointsOf)),
    ),
    Feature(
        "één punt voor ieder vak met een 7 of hoger",
        "one point for each subject with a 7 or more",
        any_of(
            table(lambda each: points_at(each, _SEVEN) == points_at(each, _EIGHT) == SCALE),
            counts(lambda norm, each: each.how == "count" and _sevens(norm, each)),
        ),
        (ROWS, node(Aggregate)),
    ),
    Feature(
        "uitdrukkelijk geen compensatie",
        "no compensation, as the text says",
        told(r"geen compensatie|niet (ge)?compense|compenseert niet"),
        (NOTE,),
        "note",
    ),
    Feature(
        "compensatie van buiten de cijfers",
        "compensation from outside the grades",
        asked_or_told(r"buiten de les|buitenlesse|activiteit"),
        (NOTE,),
        "note",
    ),
)
