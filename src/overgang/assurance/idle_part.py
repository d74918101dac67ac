"""Conditions that never matter in their rule, and rules without which nothing changes.

A condition is *implied* where it holds for every list for which the others beside it hold, and
*adds nothing* where it is one way of several and never the only one. Neither is a fault: a school
may say a thing twice for whoever reads it. Yet often something else was meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial
from typing import Final, Literal

from overgang.assurance.favour import sayings
from overgang.assurance.flaw import Flaw
from overgang.assurance.gaps import before
from overgang.assurance.lists import Lists, Scene
from overgang.assurance.parts import Part, parts_in, replaced
from overgang.assurance.question import Question
from overgang.norms.expression import Expression, Taken, parts_of
from overgang.norms.parts import Precedence, Rule
from overgang.norms.text import write
from overgang.reading.solver.definitions import FALSE
from overgang.reading.solver.truths import Judged, sure

__all__ = ["questions"]


def questions(lists: Lists) -> Iterator[Question]:
    """Give for each rule whether its conditions matter, and whether it does itself."""
    for rule in lists.target.rules:
        idle = _Idle(lists, rule)
        for code in _CODES:
            yield Question(code, lists, partial(_idle_parts, idle, code), (rule.id,))
        yield Question("idle-rule", lists, partial(_idle_rule, lists, rule), (rule.id,))


_Code = Literal["implied", "adds-nothing"]
_CODES: Final[tuple[_Code, ...]] = ("implied", "adds-nothing")


class _Idle:
    """The conditions of a rule that do not matter, looked for once."""

    def __init__(self, lists: Lists, rule: Rule) -> None:
        self.lists, self.rule = lists, rule

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Those that can each be left out; of a rule that holds for no list there are none."""
        rule, scenes = self.rule, self.lists.scenes
        if not any(scene.exists(scene.model.rules[rule.id].yes) for scene in scenes):
            return ()
        idle: list[Part] = []
        for part in parts_in(rule.when):
            if _looks_at_the_list(part.condition):
                continue
            # What stands inside a condition that does not matter is not told again.
            if not any(part.path[: len(each.path)] == each.path for each in idle) and not any(
                _matters(scene, rule, part) for scene in scenes
            ):
                idle.append(part)
        return tuple(idle)


def _looks_at_the_list(condition: Expression) -> bool:
    """Say whether a condition asks which subjects are on the list: here those never change."""
    return isinstance(condition, Taken) or any(map(_looks_at_the_list, parts_of(condition)))


def _idle_parts(idle: _Idle, code: _Code) -> Iterator[Flaw]:
    for part in idle.parts:
        if part.asks == (code == "implied"):
            yield Flaw(
                code=code,
                target=idle.lists.target.to,
                rules=(idle.rule.id,),
                part=write(part.condition),
            )


def _matters(scene: Scene, rule: Rule, part: Part) -> bool:
    without = replaced(scene.model, rule.when, part.path, part.neutral)
    return scene.exists(_apart(scene, scene.model.rules[rule.id], without))


def _apart(scene: Scene, one: Judged, other: Judged) -> int:
    """Give the literal of: the one comes out otherwise than the other."""
    program = scene.model.program
    pairs = ((one.yes, other.yes), (one.no, other.no))
    return program.any_of(program.all_of(both) for a, b in pairs for both in ((a, ~b), (~a, b)))


def _idle_rule(lists: Lists, rule: Rule) -> Iterator[Flaw]:
    """Find a rule that decides for some list, and without which every list comes out alike."""
    first = before(lists.target, rule)
    decides = False
    for scene in lists.scenes:
        model = scene.model
        without = model.instead({rule.id: sure(FALSE)})
        if _clashes(scene, rule):
            return
        late = (~model.rules[each].yes for each in first)
        decides = decides or scene.exists(model.rules[rule.id].yes, *late)
        for said in sayings(lists.target):
            now, then = model.settled(said), without.settled(said)
            pairs = ((now, ~then), (~now, then))
            if now != then and any(scene.exists(*pair) for pair in pairs if FALSE not in pair):
                return
    if decides:
        yield Flaw(code="idle-rule", target=lists.target.to, rules=(rule.id,))


def _clashes(scene: Scene, rule: Rule) -> bool:
    """Say whether a rule can be the only one with its outcome in a clash with another."""
    model, target = scene.model, scene.lists.target
    if target.precedence is not Precedence.UNSTATED:
        return False
    same = [each.id for each in target.rules if each.outcome == rule.outcome and each != rule]
    others = (model.rules[each.id].yes for each in target.rules if each.outcome != rule.outcome)
    alone = (~model.rules[each].yes for each in same)
    return scene.exists(model.rules[rule.id].yes, *alone, model.program.any_of(others))
