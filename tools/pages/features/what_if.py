"""H: what would be if the list were a little other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from overgang.norms.expression import And, AtLeast, Comparison, Not, Or, Would
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature, any_of, has
from pages.features.tried import node

__all__ = ["WHAT_IF"]

_SEVERAL: Final = 3


def _missed_one(norm: Anatomy) -> bool:
    """Say whether a rule holds where all but one of its conditions do, and not all of them."""
    all_but_one = any(
        isinstance(part, AtLeast) and part.number == len(part.parts) - 1
        for each in norm.all_of(And)
        for part in each.parts
    )
    return all_but_one or any(_near_misses(norm, each) for each in norm.all_of(Or))


def _near_misses(norm: Anatomy, each: Or) -> bool:
    """Say whether the same numbers are bounded in each of several ways, once each a little less."""
    ways = [set(_bounded(norm, part)) for part in each.parts if isinstance(part, And)]
    return len(ways) == len(each.parts) >= _SEVERAL and len(set.intersection(*ways)) >= _SEVERAL


def _bounded(norm: Anatomy, each: And) -> Iterator[str]:
    for part in each.parts:
        if isinstance(part, Comparison):
            yield norm.opened(part.operands[0]).model_dump_json()


WHAT_IF: Final = (
    Feature(
        "met één punt erbij voor één vak zou het genoeg zijn",
        "one point more for one subject would be enough",
        has(Would, change="one_point_more"),
        (node(Would),),
    ),
    Feature(
        "zonder één vak zou het genoeg zijn",
        "without one subject it would be enough",
        any_of(has(Would, change="without_one"), has(Would, change="without_some")),
        (node(Would),),
    ),
    Feature(
        "met één herkansing zou het genoeg kunnen zijn",
        "one re-sit could make it enough",
        has(Would, change="after_one_resit"),
        (node(Would),),
    ),
    Feature(
        "precies één van de voorwaarden ontbreekt",
        "exactly one of the conditions is missed",
        _missed_one,
        (node(AtLeast), node(Not)),
    ),
)
