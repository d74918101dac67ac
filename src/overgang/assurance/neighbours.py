"""Bounds of neighbouring rules that do not meet: a value in both, or values between them.

One rule takes a number up to a bound and the next from a bound on. Where both take the bound
itself it is in both; where neither does, or the bounds leave room, the values between are in
neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from itertools import product
from typing import Literal, NamedTuple

from overgang.assurance.flaw import Flaw
from overgang.assurance.lists import Lists, Scene, confirm, holding, judged
from overgang.assurance.measured import Compared, compared_in, where
from overgang.assurance.parts import replaced
from overgang.assurance.question import Question
from overgang.norms.text import write
from overgang.reading.solver.definitions import FALSE, TRUE
from overgang.reading.solver.truths import sure

__all__ = ["questions"]

_Code = Literal["in-both", "in-between"]


class _Pair(NamedTuple):
    """A rule that takes a number up to a bound, and one that takes it from a bound on."""

    upto: Compared
    onwards: Compared


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each two rules whose bounds on one number do not meet what is in both or neither."""
    seen: set[tuple[str, Decimal, Decimal]] = set()
    every = [each for rule in lists.target.rules for each in compared_in(rule)]
    upto = [each for each in every if each.operator in {"<", "<="}]
    onwards = [each for each in every if each.operator in {">", ">="}]
    for pair in map(_Pair._make, product(upto, onwards)):
        key = (write(pair.upto.what), pair.upto.bound, pair.onwards.bound)
        code = _code(pair, every)
        if code is None or key in seen or pair.upto.rule.outcome == pair.onwards.rule.outcome:
            continue
        if code == "in-between" and lists.target.otherwise != "uncovered":
            continue
        seen.add(key)
        rules = (pair.upto.rule.id, pair.onwards.rule.id)
        ask = partial(_in_both if code == "in-both" else _in_between, lists, pair)
        yield Question(code, lists, ask, rules, part=key[0])


def _code(pair: _Pair, every: list[Compared]) -> _Code | None:
    if pair.upto.what != pair.onwards.what:
        return None
    low, high = pair.upto.bound, pair.onwards.bound
    strict = pair.upto.operator == "<", pair.onwards.operator == ">"
    if low == high:
        return "in-both" if strict == (False, False) else _between(strict)
    between = (each for each in every if each.what == pair.upto.what and low < each.bound < high)
    return "in-between" if low < high and not any(between) else None


def _between(strict: tuple[bool, bool]) -> _Code | None:
    return "in-between" if strict == (True, True) else None


def _in_both(lists: Lists, pair: _Pair) -> Iterator[Flaw]:
    bound, rules = pair.upto.bound, {pair.upto.rule.id, pair.onwards.rule.id}
    for scene in lists.scenes:
        at = where(scene, pair.upto.what, "==", bound)
        values = at and scene.find(scene.model.both(rules), at.yes)
        if values:
            witness = scene.witness(values)
            judgement = judged(lists, witness)
            confirm(judgement.finding is not None and holding(judgement) >= rules)
            yield _flaw(lists, pair, "in-both").model_copy(update={"witness": witness})
            return


def _in_between(lists: Lists, pair: _Pair) -> Iterator[Flaw]:
    for scene in lists.scenes:
        goals = _gap(scene, pair)
        values = None if FALSE in goals else scene.find(*goals)
        if values is not None:
            witness = scene.witness(values)
            finding = judged(lists, witness).finding
            confirm(finding is not None and finding.kind == "uncovered")
            yield _flaw(lists, pair, "in-between").model_copy(update={"witness": witness})
            return


def _gap(scene: Scene, pair: _Pair) -> tuple[int, ...]:
    """Give the literals of: only the bounds keep both rules from holding, and none else does."""
    sides = [where(scene, each.what, each.operator, each.bound) for each in pair]
    rest = [replaced(scene.model, each.rule.when, each.path, sure(TRUE)).yes for each in pair]
    outside = [FALSE if side is None else side.no for side in sides]
    either = scene.model.program.any_of(rest)
    return (*outside, either, scene.model.settled("uncovered"))


def _flaw(lists: Lists, pair: _Pair, code: _Code) -> Flaw:
    return Flaw(
        code=code,
        target=lists.target.to,
        rules=(pair.upto.rule.id, pair.onwards.rule.id),
        part=write(pair.upto.whole),
        beside=write(pair.onwards.whole),
    )
