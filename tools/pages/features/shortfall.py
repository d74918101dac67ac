"""C: what is short, and what is insufficient."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from overgang.norms.expression import (
    Aggregate,
    Arithmetic,
    Comparison,
    Extreme,
    Forced,
    PointsOf,
)
from pages.features.feature import Feature, any_of, table, told
from pages.features.sights.shortfall import (
    bands,
    bent,
    capped,
    forcing,
    forgiven,
    group_capped,
    halves,
    insufficient,
    linear,
    signed,
)
from pages.features.tried import ARITHMETIC, BAND, FORM, ROWS, STEPS, node

__all__ = ["SHORTFALL"]


SHORTFALL: Final = (
    Feature(
        "ieder punt onder de 6 is een tekortpunt",
        "each point below 6 is a shortfall point",
        table(linear),
        (STEPS, node(PointsOf)),
    ),
    Feature(
        "onvoldoende is lager dan 5,5 in plaats van lager dan 6",
        "insufficient is below 5.5 instead of below 6",
        insufficient(Decimal("5.5")),
        (FORM, node(Comparison)),
    ),
    Feature(
        "een heel laag cijfer dwingt een uitkomst af",
        "a very low grade forces an outcome",
        any_of(lambda norm: any(norm.all_of(Forced)), forcing),
        (node(Forced), FORM),
    ),
    Feature(
        "tekortpunten tot een maximum per vak",
        "shortfall points up to a most for each subject",
        table(capped),
        (STEPS, ROWS),
    ),
    Feature(
        "tekortpunten die niet gelijk oplopen",
        "shortfall points that do not rise evenly",
        table(bent),
        (ROWS, node(PointsOf)),
    ),
    Feature(
        "halve tekortpunten",
        "half shortfall points",
        table(halves),
        (ROWS, node(PointsOf)),
    ),
    Feature(
        "aantal onvoldoendes, hoe laag ze ook zijn",
        "number of insufficient grades, however low",
        any_of(insufficient(6), insufficient(Decimal("5.5"))),
        (FORM, node(Aggregate)),
    ),
    Feature(
        "plus- en minpunten over de hele schaal",
        "plus and minus points over the whole scale",
        table(signed),
        (ROWS, node(PointsOf)),
    ),
    Feature(
        "tekortpunten per strook van decimalen",
        "shortfall points for bands of decimals",
        table(bands),
        (BAND, node(PointsOf)),
    ),
    Feature(
        "een groep vakken telt tot een maximum mee",
        "a group of subjects counts up to a most",
        group_capped,
        (ARITHMETIC, node(Extreme)),
    ),
    Feature(
        "voor genoemde vakken mag er een tekort bij",
        "for named subjects one more shortfall is allowed",
        any_of(forgiven, told(r"extra tekort|tekort(punt)? extra")),
        (ARITHMETIC, node(Arithmetic)),
    ),
)
