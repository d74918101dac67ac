"""A sum of rounded grades against a sum of grades: for whom it makes a difference which is meant.

Twelve grades of 5,9 are 70,8 points added up, and 72 points when each is rounded first. A text that
says *points* means one of the two, and a program may have taken the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from overgang.assurance.flaw import Flaw
from overgang.assurance.lists import Lists
from overgang.assurance.other_reading import differing
from overgang.assurance.question import Question
from overgang.norms.expression import Aggregate, Expression, GradeOf, Measure, Seen
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import nodes_of_target
from overgang.school.rounding import View

__all__ = ["questions"]


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each measure that adds grades up whether rounding them first makes a difference."""
    if lists.ruleset.scale.step >= 1:
        return
    nodes = nodes_of_target(lists.ruleset, lists.target)
    names = dict.fromkeys(node.name for node in nodes if isinstance(node, Measure))
    for name in names:
        other = _other(lists.ruleset.measures[name].expression)
        if other is not None:
            ask = partial(_differs, lists, name, other)
            yield Question("rounding", lists, ask, part=name)


def _other(expression: Expression) -> Expression | None:
    """Give the same measure with the grades rounded first, or no longer rounded."""
    match expression:
        case Seen(of=of):
            inside = _other(of)
            return None if inside is None else expression.model_copy(update={"of": inside})
        case Aggregate(how="sum" | "mean", of=GradeOf(view=View.WHOLE) as of):
            return expression.model_copy(update={"of": of.model_copy(update={"view": View.GRADE})})
        case Aggregate(how="sum" | "mean", of=GradeOf(view=View.GRADE) as of):
            return expression.model_copy(update={"of": of.model_copy(update={"view": View.WHOLE})})
        case _:
            return None


def _differs(lists: Lists, name: str, other: Expression) -> Iterator[Flaw]:
    for witness, says in differing(lists, _with(lists.ruleset, name, other)):
        yield Flaw(code="rounding", target=lists.target.to, part=name, witness=witness, says=says)


def _with(ruleset: RuleSet, name: str, expression: Expression) -> RuleSet:
    measure = ruleset.measures[name].model_copy(update={"expression": expression})
    return ruleset.model_copy(
        update={"measures": {**ruleset.measures, name: measure}, "readings": ()}
    )
