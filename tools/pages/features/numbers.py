"""E: numbers over several subjects, and the bounds that they are held against."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from overgang.norms.expression import (
    Aggregate,
    And,
    Arithmetic,
    AtLeast,
    Chosen,
    Comparison,
    Expression,
    Extreme,
    GradeOf,
    Lookup,
    Number,
    Pattern,
    PointsOf,
    Size,
)
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature, any_of, asked_or_told, counts, group_is, has
from pages.features.tried import ARITHMETIC, FORM, GROUP, MEAN, node

__all__ = ["NUMBERS"]


def _how(how: str) -> Callable[[Anatomy], bool]:
    return counts(lambda _, each: each.how == how)


def _sum_bounded(norm: Anatomy) -> bool:
    return any(
        each.how == "sum" and isinstance(each.of, GradeOf)
        for comparison in norm.comparisons
        for part in comparison.operands
        for each in norm.aggregates(part)
    )


def _exact_grades(_: Anatomy, each: Aggregate) -> bool:
    match each:
        case Aggregate(how="count", of=Comparison(operands=(GradeOf(), _), operators=("==",))):
            return True
        case _:
            return False


def _strict_beside_not(norm: Anatomy) -> bool:
    """Say whether means or sums have to be above one bound, and at least another."""
    operators = {
        operator
        for each in norm.comparisons
        if any(part.how in {"mean", "sum"} for op in each.operands for part in norm.aggregates(op))
        for operator in each.operators
    }
    return bool(operators & {">", "<"}) and bool(operators & {">=", "<="})


def _points_in_subjects(norm: Anatomy) -> bool:
    """Say whether one condition bounds points of a group and the subjects that have them."""
    for each in norm.all_of(And):
        found = list(norm.aggregates(each))
        points = any(part.how == "sum" and isinstance(part.of, PointsOf) for part in found)
        subjects = any(part.how == "count" for part in found)
        if points and subjects:
            return True
    return False


def _by_another_count(norm: Anatomy) -> bool:
    """Say whether a bound is looked up, or another one where another count is other."""
    return any(norm.all_of(Lookup)) or _stairs(norm)


def _stairs(norm: Anatomy) -> bool:
    """Say whether one sum has several bounds, each beside a bound of one count."""
    seen: set[tuple[str, str]] = set()
    for each in norm.all_of(And):
        bounds = dict(_bounds(norm, each))
        sums = {text: value for text, (how, value) in bounds.items() if how == "sum"}
        others = {text: value for text, (how, value) in bounds.items() if how != "sum"}
        if sums and others:
            seen |= set(sums.items())
    texts = [text for text, _ in seen]
    return len(texts) != len(set(texts))


def _bounds(norm: Anatomy, each: And) -> Iterator[tuple[str, tuple[str, str]]]:
    for part in each.parts:
        match part:
            case Comparison(operands=(left, Number(value=bound)), operators=(_,)):
                inner = norm.opened(left)
                if isinstance(inner, Aggregate):
                    points = inner.how == "sum" and isinstance(inner.of, GradeOf)
                    how = "sum" if points else "count"
                    yield inner.model_dump_json(), (how, str(bound))
            case _:
                continue


def _in_band(norm: Anatomy) -> bool:
    return any(len(each.operators) > 1 for each in norm.comparisons)


def _exact_total(norm: Anatomy) -> bool:
    for each in norm.comparisons:
        match each:
            case Comparison(operands=(left, Number()), operators=("==",)):
                if any(part.how == "sum" for part in norm.aggregates(left)):
                    return True
            case _:
                continue
    return False


def _two_counts(norm: Anatomy) -> bool:
    return any(
        sum(any(norm.aggregates(part)) for part in each.operands) > 1 for each in norm.comparisons
    )


def _best_of(norm: Anatomy) -> bool:
    greatest = any(each.which == "max" for each in norm.all_of(Extreme))
    return greatest or group_is(lambda _, group: isinstance(group, Chosen))(norm)


def _weighted(norm: Anatomy) -> bool:
    def weighs(each: Arithmetic) -> bool:
        sides = (each.left, each.right)
        number = any(isinstance(side, Number) for side in sides)
        counted = any(_of_grades(norm, side) for side in sides)
        return each.operator == "*" and number and counted

    return any(weighs(each) for each in norm.all_of(Arithmetic))


def _of_grades(norm: Anatomy, side: Expression) -> bool:
    return any(isinstance(part, Aggregate | GradeOf) for part in norm.inside(side))


def _some_of_several(norm: Anatomy) -> bool:
    if any(norm.all_of(AtLeast)):
        return True
    for each in norm.comparisons:
        match each:
            case Comparison(operands=(left, Number(value=least)), operators=(">=",)):
                inner = norm.opened(left)
                if isinstance(inner, Aggregate) and inner.how == "count" and least > 1:
                    return True
            case _:
                continue
    return False


NUMBERS: Final = (
    Feature(
        "gemiddelde van een aantal vakken",
        "mean of a number of subjects",
        _how("mean"),
        (MEAN, node(Aggregate)),
    ),
    Feature(
        "laagste cijfer van een aantal vakken",
        "lowest grade of a number of subjects",
        _how("lowest"),
        (FORM, node(Aggregate)),
    ),
    Feature(
        "punten in totaal tegenover een grens",
        "points in total against a bound",
        _sum_bounded,
        (ARITHMETIC, node(Aggregate)),
    ),
    Feature(
        "patroon van onvoldoendes, met voorwaarden",
        "pattern of insufficient grades, with conditions",
        has(Pattern),
        (FORM, node(Pattern)),
    ),
    Feature(
        "ten hoogste zoveel van één bepaald cijfer",
        "at most so many of one exact grade",
        counts(_exact_grades),
        (FORM, node(Aggregate)),
    ),
    Feature(
        "‘hoger dan’ naast ‘ten minste’",
        "‘more than’ beside ‘at least’",
        _strict_beside_not,
        (FORM, node(Comparison)),
    ),
    Feature(
        "zoveel tekortpunten in ten hoogste zoveel vakken",
        "so many shortfall points in at most so many subjects",
        _points_in_subjects,
        (FORM, node(And)),
    ),
    Feature(
        "grens die afhangt van het aantal vakken",
        "bound that depends on the number of subjects",
        has(Size),
        (FORM, node(Size)),
    ),
    Feature(
        "grens die afhangt van een ander aantal",
        "bound that depends on another count",
        _by_another_count,
        (node(Lookup), FORM),
    ),
    Feature(
        "waarde tussen twee grenzen",
        "value between two bounds",
        _in_band,
        (FORM, node(Comparison)),
    ),
    Feature(
        "precies een bepaald aantal punten",
        "exactly a given number of points",
        _exact_total,
        (FORM, node(Comparison)),
    ),
    Feature(
        "twee aantallen tegenover elkaar",
        "two counts against each other",
        _two_counts,
        (ARITHMETIC, node(Comparison)),
    ),
    Feature(
        "het beste cijfer van een cluster, of het vak dat de leerling kiest",
        "the best grade of a cluster, or the subject that the student chooses",
        _best_of,
        (GROUP, node(Chosen)),
    ),
    Feature(
        "gewogen gemiddelde",
        "weighted mean",
        any_of(_weighted, asked_or_told(r"\bgewogen|\bweegt|\bweging")),
        (ARITHMETIC, node(Arithmetic)),
    ),
    Feature(
        "zoveel van een rij vakken of voorwaarden",
        "so many of a row of subjects or conditions",
        _some_of_several,
        (FORM, node(AtLeast)),
    ),
)
