"""How numbers over several subjects, and their bounds, are seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

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
    PointsOf,
)
from pages.features.anatomy import Anatomy
from pages.features.feature import counts, group_is

__all__ = [
    "best_of",
    "by_another_count",
    "exact_grades",
    "exact_total",
    "how",
    "in_band",
    "points_in_subjects",
    "some_of_several",
    "strict_beside_not",
    "sum_bounded",
    "two_counts",
    "weighted",
]


def how(kind: str) -> Callable[[Anatomy], bool]:
    """See an aggregate of one kind."""
    return counts(lambda _, each: each.how == kind)


def sum_bounded(norm: Anatomy) -> bool:
    """See a sum of grades that is compared."""
    return any(
        each.how == "sum" and isinstance(each.of, GradeOf)
        for comparison in norm.comparisons
        for part in comparison.operands
        for each in norm.aggregates(part)
    )


def exact_grades(_: Anatomy, each: Aggregate) -> bool:
    """See that subjects with one exact grade are counted."""
    match each:
        case Aggregate(how="count", of=Comparison(operands=(GradeOf(), _), operators=("==",))):
            return True
        case _:
            return False


def strict_beside_not(norm: Anatomy) -> bool:
    """Say whether means or sums have to be above one bound, and at least another."""
    operators = {
        operator
        for each in norm.comparisons
        if any(part.how in {"mean", "sum"} for op in each.operands for part in norm.aggregates(op))
        for operator in each.operators
    }
    return bool(operators & {">", "<"}) and bool(operators & {">=", "<="})


def points_in_subjects(norm: Anatomy) -> bool:
    """Say whether one condition bounds points of a group and the subjects that have them."""
    for each in norm.all_of(And):
        found = list(norm.aggregates(each))
        points = any(part.how == "sum" and isinstance(part.of, PointsOf) for part in found)
        subjects = any(part.how == "count" for part in found)
        if points and subjects:
            return True
    return False


def by_another_count(norm: Anatomy) -> bool:
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


def in_band(norm: Anatomy) -> bool:
    """See a number between two bounds."""
    return any(len(each.operators) > 1 for each in norm.comparisons)


def exact_total(norm: Anatomy) -> bool:
    """See a sum that has to be one exact number."""
    for each in norm.comparisons:
        match each:
            case Comparison(operands=(left, Number()), operators=("==",)):
                if any(part.how == "sum" for part in norm.aggregates(left)):
                    return True
            case _:
                continue
    return False


def two_counts(norm: Anatomy) -> bool:
    """See two counted numbers that are compared."""
    return any(
        sum(any(norm.aggregates(part)) for part in each.operands) > 1 for each in norm.comparisons
    )


def best_of(norm: Anatomy) -> bool:
    """See the greatest of some numbers, or subjects that the student chooses."""
    greatest = any(each.which == "max" for each in norm.all_of(Extreme))
    return greatest or group_is(lambda _, group: isinstance(group, Chosen))(norm)


def weighted(norm: Anatomy) -> bool:
    """See what is counted of grades, times a number."""

    def weighs(each: Arithmetic) -> bool:
        sides = (each.left, each.right)
        number = any(isinstance(side, Number) for side in sides)
        counted = any(_of_grades(norm, side) for side in sides)
        return each.operator == "*" and number and counted

    return any(weighs(each) for each in norm.all_of(Arithmetic))


def _of_grades(norm: Anatomy, side: Expression) -> bool:
    return any(isinstance(part, Aggregate | GradeOf) for part in norm.inside(side))


def some_of_several(norm: Anatomy) -> bool:
    """See that so many of some conditions or subjects are enough."""
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
