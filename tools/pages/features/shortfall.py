"""C: what is short, and what is insufficient."""

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
    Forced,
    GradeOf,
    Number,
    Or,
    PointsOf,
)
from overgang.norms.parts import TableDefinition
from overgang.school.grade import SCALE
from overgang.school.rounding import View
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature, any_of, counts, points_at, table, told
from pages.features.tried import ARITHMETIC, BAND, FORM, ROWS, STEPS, node

__all__ = ["SHORTFALL"]

_BELOW_SIX: Final = range(1, 6)
_FIVE, _FOUR, _THREE = 5, 4, 3
_SEVEN = 7
_WHOLE: Final = frozenset({View.WHOLE, View.TWICE})


def _short(each: TableDefinition) -> bool:
    """Say whether a table gives points to what is insufficient, and to nothing else."""
    five, seven = points_at(each, _FOUR), points_at(each, _SEVEN)
    return bool(five) and not seven


def _linear(each: TableDefinition) -> bool:
    given = [points_at(each, grade) for grade in (_THREE, _FOUR, _FIVE)]
    return given == [3 * SCALE, 2 * SCALE, SCALE]


def _capped(each: TableDefinition) -> bool:
    given = [points_at(each, grade) for grade in _BELOW_SIX]
    return _short(each) and (given[0] == given[1] == given[2] or given[2] == given[3])


def _bent(each: TableDefinition) -> bool:
    """Say whether one grade lower does not always cost as much, before any cap."""
    three, four, five = (points_at(each, grade) for grade in (_THREE, _FOUR, _FIVE))
    if not _short(each) or three is None or four is None or five is None:
        return False
    return four - five not in {five, 0} or three - four not in {five, 0}


def _halves(each: TableDefinition) -> bool:
    return any(points % 1 for points in each.worth)


def _signed(each: TableDefinition) -> bool:
    return min(each.worth) < 0 < max(each.worth)


def _bands(each: TableDefinition) -> bool:
    fine = (band for band in each.bands if band.lowest != band.highest)
    return each.view not in _WHOLE and any(band.highest % 1 for band in fine)


def _forcing(norm: Anatomy) -> bool:
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


def _insufficient(below: Decimal | int) -> Callable[[Anatomy], bool]:
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


def _group_capped(norm: Anatomy) -> bool:
    """Say whether the points of a group count up to a bound."""
    return any(
        each.which == "min"
        and any(isinstance(part, Number) for part in each.parts)
        and any(any(norm.aggregates(part)) for part in each.parts)
        for each in norm.all_of(Extreme)
    )


def _forgiven(norm: Anatomy) -> bool:
    """Say whether something is taken off what is short."""
    return any(
        each.operator == "-" and any(norm.aggregates(each.left)) and _capped_part(norm, each.right)
        for each in norm.all_of(Arithmetic)
    )


def _capped_part(norm: Anatomy, part: Expression) -> bool:
    return any(isinstance(each, Extreme) for each in norm.inside(part))


SHORTFALL: Final = (
    Feature(
        "ieder punt onder de 6 is een tekortpunt",
        "each point below 6 is a shortfall point",
        table(_linear),
        (STEPS, node(PointsOf)),
    ),
    Feature(
        "onvoldoende is lager dan 5,5 in plaats van lager dan 6",
        "insufficient is below 5.5 instead of below 6",
        _insufficient(Decimal("5.5")),
        (FORM, node(Comparison)),
    ),
    Feature(
        "een heel laag cijfer dwingt een uitkomst af",
        "a very low grade forces an outcome",
        any_of(lambda norm: any(norm.all_of(Forced)), _forcing),
        (node(Forced), FORM),
    ),
    Feature(
        "tekortpunten tot een maximum per vak",
        "shortfall points up to a most for each subject",
        table(_capped),
        (STEPS, ROWS),
    ),
    Feature(
        "tekortpunten die niet gelijk oplopen",
        "shortfall points that do not rise evenly",
        table(_bent),
        (ROWS, node(PointsOf)),
    ),
    Feature(
        "halve tekortpunten",
        "half shortfall points",
        table(_halves),
        (ROWS, node(PointsOf)),
    ),
    Feature(
        "aantal onvoldoendes, hoe laag ze ook zijn",
        "number of insufficient grades, however low",
        any_of(_insufficient(6), _insufficient(Decimal("5.5"))),
        (FORM, node(Aggregate)),
    ),
    Feature(
        "plus- en minpunten over de hele schaal",
        "plus and minus points over the whole scale",
        table(_signed),
        (ROWS, node(PointsOf)),
    ),
    Feature(
        "tekortpunten per strook van decimalen",
        "shortfall points for bands of decimals",
        table(_bands),
        (BAND, node(PointsOf)),
    ),
    Feature(
        "een groep vakken telt tot een maximum mee",
        "a group of subjects counts up to a most",
        _group_capped,
        (ARITHMETIC, node(Extreme)),
    ),
    Feature(
        "voor genoemde vakken mag er een tekort bij",
        "for named subjects one more shortfall is allowed",
        any_of(_forgiven, told(r"extra tekort|tekort(punt)? extra")),
        (ARITHMETIC, node(Arithmetic)),
    ),
)
