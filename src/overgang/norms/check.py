"""Whether the parts of a rule set hold together, whoever built it: a file, JSON or Python.

Every expression is written out and read again with the names that may be used at its place, so the
one reader of texts is also the one judge of trees.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from overgang.errors import Fault, RuleSetError, suggestion
from overgang.norms.declared import doubles, faults_of_declared, faults_of_examples
from overgang.norms.expression import (
    Among,
    Expression,
    Holds,
    Input,
    Text,
    Times,
    Would,
    parts_of,
)
from overgang.norms.kinds import kind_of, unmeasured
from overgang.norms.known import faults_of_known
from overgang.norms.names import Kind, Names
from overgang.norms.parse import parse, parse_group
from overgang.norms.place import place
from overgang.norms.text import write, write_group

if TYPE_CHECKING:
    from overgang.norms.parts import InputDefinition, Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["faults_of", "names_of", "place"]


def names_of(ruleset: RuleSet) -> Names:
    """Give the names that a rule of this rule set may use."""
    names = replace(_declared(ruleset), groups=frozenset(ruleset.groups))
    kinds: dict[str, Kind] = {}
    for name, measure in ruleset.measures.items():
        kinds[name] = kind_of(measure.expression, replace(names, measures=kinds))
    return replace(names, measures=kinds)


def faults_of(ruleset: RuleSet) -> tuple[Fault, ...]:
    """Find everything in a rule set that does not hold together; empty if all does."""
    return tuple(_faults(ruleset))


def _declared(ruleset: RuleSet) -> Names:
    return Names(
        tables=frozenset(ruleset.points),
        lookups=frozenset(ruleset.lookups),
        inputs={name: each.type for name, each in ruleset.inputs.items()},
        subjects=frozenset((*ruleset.subjects, *ruleset.derived)),
        derived=frozenset(ruleset.derived),
    )


def _faults(ruleset: RuleSet) -> Iterator[Fault]:
    names = _declared(ruleset)
    yield from faults_of_declared(ruleset, names)
    yield from _groups(ruleset, names)
    names = replace(names, groups=frozenset(ruleset.groups))
    found, names = _measures(ruleset, names)
    yield from found
    yield from _readings(ruleset, names)
    earlier: dict[str | None, frozenset[str]] = {}
    asking: set[tuple[str, str]] = set()
    for where, target in _targets(ruleset):
        here = replace(names, earlier=earlier)
        yield from _target(target, here, where, asking)
        earlier[target.to.casefold()] = frozenset(rule.id for rule in target.rules)
    yield from _words(ruleset)
    every = (target.to.casefold() for _, target in _targets(ruleset))
    yield from doubles(every, "target", "to")
    yield from faults_of_examples(ruleset)
    yield from faults_of_known(ruleset)


def _targets(ruleset: RuleSet) -> Iterator[tuple[str, Target]]:
    """Give every target and its place, those that others refer to first."""
    for key, targets in (("beside", ruleset.beside), ("target", ruleset.targets)):
        for number, target in enumerate(targets):
            yield place(key, number), target


def _groups(ruleset: RuleSet, names: Names) -> Iterator[Fault]:
    known: frozenset[str] = frozenset()
    for name, group in ruleset.groups.items():
        try:
            parse_group(
                write_group(group.contains),
                replace(names, groups=known),
                where=place("groups", name, "is"),
            )
        except RuleSetError as error:
            yield from error.faults
        known |= {name}


def _measures(ruleset: RuleSet, names: Names) -> tuple[list[Fault], Names]:
    """Check each measure with those before it; give the faults, and the names with all of them."""
    faults: list[Fault] = []
    kinds: dict[str, Kind] = {}
    broken: frozenset[str] = frozenset()
    declared = list(ruleset.measures)
    for position, (name, measure) in enumerate(ruleset.measures.items()):
        later = frozenset(declared[position:])
        here = replace(names, measures=dict(kinds), later=later, broken=broken)
        where = place("measures", name, "is")
        found = list(_reads(measure.expression, here, None, where))
        if not found:
            kinds[name] = kind_of(measure.expression, here)
            found += unmeasured(kinds[name], where)
        if found:
            broken |= {name}
        faults += found
    return faults, replace(names, measures=kinds, broken=broken)


def _readings(ruleset: RuleSet, names: Names) -> Iterator[Fault]:
    """Check that each measure of another reading can stand where the file has its own."""
    declared = list(ruleset.measures)
    for number, reading in enumerate(ruleset.readings):
        for name, expression in reading.measures.items():
            where = place("reading", number, "measures", name)
            if name not in ruleset.measures:
                said = f"no measure is called {name!r}"
                yield Fault("unknown-name", where, said, suggestion(name, declared))
                continue
            before = declared[: declared.index(name)]
            kinds = {each: names.measures[each] for each in before if each in names.measures}
            here = replace(names, measures=kinds, later=frozenset(declared) - set(before))
            yield from _reads(expression, here, names.measures.get(name), where)
    yield from doubles((reading.id for reading in ruleset.readings), "reading", "id")


def _target(
    target: Target, names: Names, where: str, asking: set[tuple[str, str]]
) -> Iterator[Fault]:
    """Check the rules of a target; `asking` gathers those that ask what would be after a change."""
    seen: frozenset[str] = frozenset()
    to = target.to.casefold()
    for number, rule in enumerate(target.rules):
        at = f"{where}, {place('rule', number, 'when')}"
        ids = frozenset(each.id for each in target.rules[:number])
        here = replace(names, rules=seen, earlier={**names.earlier, None: ids})
        yield from _reads(rule.when, here, "condition", at)
        # A change to a list that a change has been made to would be two.
        if _asks(rule.when, to, asking):
            asking.add((to, rule.id))
        else:
            seen |= {rule.id}
    yield from doubles((rule.id for rule in target.rules), where, "rule", "id")


def _words(ruleset: RuleSet) -> Iterator[Fault]:
    """Find words that an input with choices can never be: such a comparison never holds."""
    places = [
        (place("measures", name, "is"), measure.expression)
        for name, measure in ruleset.measures.items()
    ]
    places += [
        (f"{where}, {place('rule', number, 'when')}", rule.when)
        for where, target in _targets(ruleset)
        for number, rule in enumerate(target.rules)
    ]
    for where, expression in places:
        for part in _within(expression):
            if isinstance(part, Among) and isinstance(part.value, Input):
                words = [each.value for each in part.choices if isinstance(each, Text)]
                yield from _choices(words, ruleset.inputs.get(part.value.name), where)
            if isinstance(part, Times):
                yield from _choices([part.choice], ruleset.inputs.get(part.input), where)


def _within(expression: Expression) -> Iterator[Expression]:
    yield expression
    for part in parts_of(expression):
        yield from _within(part)


def _choices(words: list[str], asked: InputDefinition | None, where: str) -> Iterator[Fault]:
    if asked is None or asked.type not in {"choice", "list"}:
        return
    for word in words:
        if word not in asked.choices:
            said = f"{word!r} is not among the choices"
            yield Fault("unknown-choice", where, said, suggestion(word, asked.choices))


def _asks(expression: Expression, to: str, asking: set[tuple[str, str]]) -> bool:
    """Say whether a condition asks what would be after a change, itself or in a rule that holds."""
    return any(
        isinstance(part, Would)
        or (isinstance(part, Holds) and ((part.target or to).casefold(), part.rule) in asking)
        for part in _within(expression)
    )


def _reads(expression: Expression, names: Names, want: Kind | None, where: str) -> Iterator[Fault]:
    try:
        parse(write(expression), names, want=want, where=where)
    except RuleSetError as error:
        yield from error.faults
