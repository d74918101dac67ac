"""A rule set with one slip in it, for every slip that its text could hold.

A slip stands in the condition of a rule, in a measure, in a group, or in an outcome. Point tables,
facts and other readings of the text are left as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from overgang.assurance.edits import Slip, edits_of, edits_of_group
from overgang.norms.expression import Holds, Measure, NamedGroup
from overgang.norms.group import Combined, Either, Group
from overgang.norms.parts import Outcome, Rule, Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import group_of, nodes_of_target

__all__ = ["Mutant", "Where", "mutants"]

Where = Literal["rule", "measure", "group", "otherwise"]


class Mutant(NamedTuple):
    """A rule set with one slip: where it stands, of what kind, and the part before and after.

    `name` is that of the rule, measure or group; `targets` are those that it can matter to.
    """

    slip: Slip
    where: Where
    name: str
    before: str
    after: str
    targets: tuple[str, ...]
    ruleset: RuleSet


def mutants(ruleset: RuleSet) -> Iterator[Mutant]:
    """Give the rule set with each slip in turn.

    >>> from collections import Counter
    >>> from overgang.rulesets import load
    >>> found = list(mutants(load("nl/zwin/3h-4h")))
    >>> sorted(Counter(each.slip for each in found).items())
    ... # doctest: +NORMALIZE_WHITESPACE
    [('and-or', 6), ('bound', 34), ('condition', 20), ('outcome', 2), ('strict', 17),
     ('subject', 5)]
    """
    reached = {target.to: _reached(ruleset, target) for target in ruleset.targets}

    def mattering(name: tuple[str, str]) -> tuple[str, ...]:
        return tuple(to for to, names in reached.items() if name in names)

    for at, target in enumerate(ruleset.targets):
        for number, rule in enumerate(target.rules):
            to = mattering(("rule", f"{target.to.casefold()}/{rule.id}"))
            for slip, before, after, changed in _in_rule(rule, target, ruleset):
                rules = (*target.rules[:number], changed, *target.rules[number + 1 :])
                made = _with_target(ruleset, at, {"rules": rules})
                yield Mutant(slip, "rule", rule.id, before, after, to, made)
        for other in _others(target, target.otherwise):
            made = _with_target(ruleset, at, {"otherwise": other})
            before = target.otherwise.says if isinstance(target.otherwise, Outcome) else ""
            yield Mutant("outcome", "otherwise", target.to, before, other.says, (target.to,), made)
    for name in ruleset.measures:
        if to := mattering(("measure", name)):
            yield from _in_measure(ruleset, name, to)
    for name in ruleset.groups:
        if to := mattering(("group", name)):
            yield from _in_group(ruleset, name, to)


def _in_measure(ruleset: RuleSet, name: str, to: tuple[str, ...]) -> Iterator[Mutant]:
    measure = ruleset.measures[name]
    for slip, before, after, whole in edits_of(measure.expression, ruleset):
        changed = measure.model_copy(update={"expression": whole})
        made = ruleset.model_copy(update={"measures": {**ruleset.measures, name: changed}})
        yield Mutant(slip, "measure", name, before, after, to, made)


def _in_group(ruleset: RuleSet, name: str, to: tuple[str, ...]) -> Iterator[Mutant]:
    group = ruleset.groups[name]
    for slip, before, after, whole in edits_of_group(group.contains, ruleset):
        changed = group.model_copy(update={"contains": whole})
        made = ruleset.model_copy(update={"groups": {**ruleset.groups, name: changed}})
        yield Mutant(slip, "group", name, before, after, to, made)


def _in_rule(rule: Rule, target: Target, ruleset: RuleSet) -> Iterator[tuple[Slip, str, str, Rule]]:
    for edit in edits_of(rule.when, ruleset):
        changed = rule.model_copy(update={"when": edit.whole})
        yield edit.slip, edit.before, edit.after, changed
    for other in _others(target, rule.outcome):
        changed = rule.model_copy(update={"says": other.says, "means": other.means})
        yield "outcome", rule.says, other.says, changed


def _others(target: Target, own: Outcome | Literal["uncovered"]) -> Iterator[Outcome]:
    """Give what else a target can say, one outcome for each word; nothing in place of silence."""
    if own == "uncovered":
        return
    seen = {own.says.casefold()}
    said = [rule.outcome for rule in target.rules]
    if isinstance(target.otherwise, Outcome):
        said.append(target.otherwise)
    for outcome in said:
        if outcome.says.casefold() not in seen:
            seen.add(outcome.says.casefold())
            yield outcome


def _with_target(ruleset: RuleSet, at: int, update: Mapping[str, Any]) -> RuleSet:
    changed = ruleset.targets[at].model_copy(update=update)
    targets = (*ruleset.targets[:at], changed, *ruleset.targets[at + 1 :])
    return ruleset.model_copy(update={"targets": targets})


def _reached(ruleset: RuleSet, target: Target) -> frozenset[tuple[str, str]]:
    """Give the names of all that the rules of a target look at, its own rules among them."""
    found = {("rule", f"{target.to.casefold()}/{rule.id}") for rule in target.rules}
    for node in nodes_of_target(ruleset, target):
        match node:
            case Measure(name=name):
                found.add(("measure", name))
            case Holds(rule=rule, target=str(to)):
                found.add(("rule", f"{to.casefold()}/{rule}"))
            case _:
                pass
        if (group := group_of(node)) is not None:
            found.update(("group", name) for name in _named(group, ruleset))
    return frozenset(found)


def _named(group: Group, ruleset: RuleSet) -> Iterator[str]:
    match group:
        case NamedGroup(name=name):
            yield name
            yield from _named(ruleset.groups[name].contains, ruleset)
        case Combined(left=left, right=right):
            yield from (*_named(left, ruleset), *_named(right, ruleset))
        case Either(then=then, otherwise=otherwise):
            yield from (*_named(then, ruleset), *_named(otherwise, ruleset))
        case _:
            return
