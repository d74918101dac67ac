"""E: numbers over several subjects, and the bounds that they are held against."""

from __future__ import annotations

from typing import Final

from overgang.norms.expression import (
    Aggregate,
    And,
    Arithmetic,
    AtLeast,
    Chosen,
    Comparison,
    Lookup,
    Pattern,
    Size,
)
from pages.features.feature import Feature, any_of, counts, has, told
from pages.features.sights.numbers import (
    best_of,
    by_another_count,
    exact_grades,
    exact_total,
    how,
    in_band,
    points_in_subjects,
    some_of_several,
    strict_beside_not,
    sum_bounded,
    two_counts,
    weighted,
)
from pages.features.tried import ARITHMETIC, FORM, GROUP, MEAN, node

__all__ = ["NUMBERS"]


NUMBERS: Final = (
    Feature(
        "gemiddelde van een aantal vakken",
        "mean of a number of subjects",
        how("mean"),
        (MEAN, node(Aggregate)),
    ),
    Feature(
        "laagste cijfer van een aantal vakken",
        "lowest grade of a number of subjects",
        how("lowest"),
        (FORM, node(Aggregate)),
    ),
    Feature(
        "punten in totaal tegenover een grens",
        "points in total against a bound",
        sum_bounded,
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
        counts(exact_grades),
        (FORM, node(Aggregate)),
    ),
    Feature(
        "‘hoger dan’ naast ‘ten minste’",
        "‘more than’ beside ‘at least’",
        strict_beside_not,
        (FORM, node(Comparison)),
    ),
    Feature(
        "zoveel tekortpunten in ten hoogste zoveel vakken",
        "so many shortfall points in at most so many subjects",
        points_in_subjects,
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
        by_another_count,
        (node(Lookup), FORM),
    ),
    Feature(
        "waarde tussen twee grenzen",
        "value between two bounds",
        in_band,
        (FORM, node(Comparison)),
    ),
    Feature(
        "precies een bepaald aantal punten",
        "exactly a given number of points",
        exact_total,
        (FORM, node(Comparison)),
    ),
    Feature(
        "twee aantallen tegenover elkaar",
        "two counts against each other",
        two_counts,
        (ARITHMETIC, node(Comparison)),
    ),
    Feature(
        "het beste cijfer van een cluster, of het vak dat de leerling kiest",
        "the best grade of a cluster, or the subject that the student chooses",
        best_of,
        (GROUP, node(Chosen)),
    ),
    Feature(
        "gewogen gemiddelde",
        "weighted mean",
        any_of(weighted, told(r"\bgewogen gemiddelde|gemiddelde gewogen")),
        (ARITHMETIC, node(Arithmetic)),
        "note",
    ),
    Feature(
        "zoveel van een rij vakken of voorwaarden",
        "so many of a row of subjects or conditions",
        some_of_several,
        (FORM, node(AtLeast)),
    ),
)
