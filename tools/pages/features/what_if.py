"""H: what would be if the list were a little other."""

from __future__ import annotations

from typing import Final

from overgang.norms.expression import (
    And,
    AtLeast,
    Not,
    Would,
)
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature, any_of, has, told
from pages.features.tried import node

__all__ = ["WHAT_IF"]


def _missed_one(norm: Anatomy) -> bool:
    """Say whether a rule holds where all but one of its conditions do, and not all of them."""
    return any(
        isinstance(part, AtLeast) and part.number == len(part.parts) - 1
        for each in norm.all_of(And)
        for part in each.parts
    ) or told(r"precies één van|op één na")(norm)


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
