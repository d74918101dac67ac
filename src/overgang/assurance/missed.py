"""A bound that has to be met exactly, and can be missed: one step more and no rule fits.

A total of exactly 71 was most likely meant as a total of at least 71, or as one from 71 up to 72.
A count is not looked at, and nought neither: exactly one insufficient grade is what a school says
and means.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from typing import Literal

from overgang.assurance.flaw import Flaw
from overgang.assurance.lists import Lists, confirm, judged
from overgang.assurance.measured import Compared, compared_in, where
from overgang.assurance.parts import replaced
from overgang.assurance.question import Question
from overgang.norms.expression import Aggregate, Arithmetic, Expression, Measure, Seen
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write
from overgang.reading.solver.definitions import TRUE
from overgang.reading.solver.truths import sure

__all__ = ["questions"]


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each total or mean that has to be exactly something whether it can be missed."""
    if lists.target.otherwise != "uncovered":
        return
    for rule in lists.target.rules:
        for each in compared_in(rule):
            if each.operator == "==" and each.bound and _adds_up(each.what, lists.ruleset):
                ask = partial(_missed, lists, each)
                yield Question("missed", lists, ask, (rule.id,), part=write(each.whole))


def _adds_up(what: Expression, ruleset: RuleSet) -> bool:
    match what:
        case Measure(name=name):
            return _adds_up(ruleset.measures[name].expression, ruleset)
        case Arithmetic(left=left, right=right):
            return _adds_up(left, ruleset) or _adds_up(right, ruleset)
        case Seen(of=of):
            return _adds_up(of, ruleset)
        case Aggregate(how=how):
            return how in {"sum", "mean"}
        case _:
            return False


def _missed(lists: Lists, each: Compared) -> Iterator[Flaw]:
    for side in (1, -1):
        yield from _on(lists, each, 1 if side == 1 else -1)


def _on(lists: Lists, each: Compared, side: Literal[1, -1]) -> Iterator[Flaw]:
    """Find a list that misses the bound by at most one, on one side, and that no rule covers."""
    for scene in lists.scenes:
        model = scene.model
        past = where(scene, each.what, ">" if side == 1 else "<", each.bound)
        near = where(scene, each.what, "<=" if side == 1 else ">=", each.bound + Decimal(side))
        if past is None or near is None:
            continue
        rest = replaced(model, each.rule.when, each.path, sure(TRUE)).yes
        values = scene.find(rest, past.yes, near.yes, model.settled("uncovered"))
        if values is not None:
            witness = scene.witness(values)
            finding = judged(lists, witness).finding
            confirm(finding is not None and finding.kind == "uncovered")
            yield Flaw(
                code="missed",
                target=lists.target.to,
                rules=(each.rule.id,),
                part=write(each.whole),
                witness=witness,
            )
            return
