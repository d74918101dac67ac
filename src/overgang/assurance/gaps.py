"""Holes, clashes and idle rules: lists no rule covers, rules that contradict or never decide.

Each is shown by a list of grades that the judge confirms, an ordinary one where that will do.
Where nothing is found, that is a proof for every list with the subjects and grades of `Domain`.
A remainder in the text, or a stated precedence, can make a hole or a clash impossible; then nothing
is searched, because nothing can be found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from overgang.assurance.flaw import Flaw
from overgang.assurance.lists import Lists, Scene, confirm, holding, judged
from overgang.assurance.question import Question
from overgang.norms.parts import Precedence, Rule, Target
from overgang.reading.judge import Judgement, ranked

__all__ = ["before", "questions"]


def questions(lists: Lists) -> Iterator[Question]:
    """Give what can be wrong with a target at all: a hole, a clash of two rules, an idle rule."""
    target = lists.target
    if target.otherwise == "uncovered":
        yield Question("uncovered", lists, partial(_uncovered, lists))
    if target.precedence is Precedence.UNSTATED:
        for number, one in enumerate(target.rules):
            for other in target.rules[number + 1 :]:
                if one.outcome != other.outcome:
                    pair = (one.id, other.id)
                    yield Question("conflict", lists, partial(_conflict, lists, pair), pair)
    for rule in target.rules:
        yield Question("never", lists, partial(_never, lists, rule), (rule.id,))


def before(target: Target, rule: Rule) -> tuple[str, ...]:
    """Give the rules that settle another outcome before this one comes to speak."""
    if target.precedence is Precedence.UNSTATED:
        return ()
    order = ranked(target)
    first = order[: order.index(rule)]
    return tuple(each.id for each in first if each.outcome != rule.outcome)


def _uncovered(lists: Lists) -> Iterator[Flaw]:
    found = Flaw(code="uncovered", target=lists.target.to)
    yield from _shown(lists, found, lambda scene: scene.model.settled("uncovered"), _is_uncovered)


def _is_uncovered(judgement: Judgement) -> bool:
    finding = judgement.finding
    return finding is not None and finding.kind == "uncovered"


def _conflict(lists: Lists, rules: tuple[str, str]) -> Iterator[Flaw]:
    found = Flaw(code="conflict", target=lists.target.to, rules=rules)

    def clashes(judgement: Judgement) -> bool:
        return judgement.finding is not None and holding(judgement) >= set(rules)

    yield from _shown(lists, found, lambda scene: scene.model.both(rules), clashes)


def _never(lists: Lists, rule: Rule) -> Iterator[Flaw]:
    """Find a rule that decides for no list, not even where something of it stays open."""
    first = before(lists.target, rule)
    for scene in lists.scenes:
        rules = scene.model.rules
        goals = [~rules[rule.id].no, *(~rules[each].yes for each in first)]
        if scene.exists(*goals):
            return
    found = Flaw(code="never", target=lists.target.to, rules=(rule.id,))

    def comes_too_late(judgement: Judgement) -> bool:
        return rule.id in holding(judgement) and not holding(judgement).isdisjoint(first)

    shown = tuple(_shown(lists, found, lambda scene: scene.model.both([rule.id]), comes_too_late))
    yield from shown or (found,)


def _shown(
    lists: Lists, flaw: Flaw, goal: Callable[[Scene], int], confirmed: Callable[[Judgement], bool]
) -> Iterator[Flaw]:
    """Give the flaw with a list that shows it, if there is one."""
    for scene in lists.scenes:
        values = scene.find(goal(scene))
        if values is not None:
            witness = scene.witness(values)
            confirm(confirmed(judged(lists, witness)))
            yield flaw.model_copy(update={"witness": witness})
            return
