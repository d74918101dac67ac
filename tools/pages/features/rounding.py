"""B: how the grade that a rule reads is rounded."""

from __future__ import annotations

from typing import Final

from overgang.norms.expression import (
    Aggregate,
    Expression,
    GradeOf,
    Seen,
)
from overgang.school.rounding import View
from overgang.school.steps import Step
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature, any_of, counts, fine, has, rounds, sees
from pages.features.tried import (
    MEAN,
    REPORT,
    VIEW,
    node,
)

__all__ = ["ROUNDING"]


def _rounds_itself(norm: Anatomy) -> bool:
    return fine(norm) and sees(View.WHOLE)(norm)


def _mean_as_it_stands(norm: Anatomy) -> bool:
    mean = counts(lambda _, each: each.how == "mean" and each.of == GradeOf())
    return fine(norm) and mean(norm)


def _another_reading(norm: Anatomy) -> bool:
    """Say whether the other readings of the text differ in how a number is rounded."""
    for reading in norm.ruleset.readings:
        for name, expression in reading.measures.items():
            first = norm.ruleset.measures[name].expression
            if _views(norm, first) != _views(norm, expression):
                return True
    return False


def _views(norm: Anatomy, expression: Expression) -> list[str]:
    parts = norm.inside(expression)
    return sorted(each.view.value for each in parts if isinstance(each, GradeOf | Seen))


ROUNDING: Final = (
    Feature(
        "één keer afronden, vanuit het onafgeronde cijfer",
        "rounded once, from the grade that was not rounded",
        _rounds_itself,
        (VIEW, node(GradeOf)),
        made=rounds(lambda steps: steps == (Step.WHOLE,)),
    ),
    Feature(
        "gemiddelde dat uitdrukkelijk onafgerond is",
        "mean that is not rounded, as the text says",
        _mean_as_it_stands,
        (MEAN, node(Aggregate)),
        made=rounds(lambda steps: not steps),
    ),
    Feature(
        "afkappen op één decimaal",
        "cut off after one decimal",
        sees(View.CUT),
        (VIEW, REPORT),
        made=rounds(lambda steps: Step.CUT in steps),
    ),
    Feature(
        "twee keer afronden, of afkappen en dan afronden",
        "rounded twice, or cut off and then rounded",
        any_of(sees(View.TWICE), has(Seen, view=View.TWICE)),
        (VIEW, REPORT),
        made=rounds(lambda steps: len(steps) > 1),
    ),
    Feature(
        "gemiddelde dat na afronden wordt vergeleken",
        "mean that is compared after rounding",
        has(Seen),
        (MEAN, node(Seen)),
    ),
    Feature(
        "tekst die zichzelf tegenspreekt over afronden",
        "text that contradicts itself about rounding",
        _another_reading,
        (VIEW,),
    ),
)
