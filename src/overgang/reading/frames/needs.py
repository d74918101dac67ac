"""What a target needs to know of a student, so that it can be seen who is complete."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, assert_never

from overgang.dossier.student import REPORT
from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    Chosen,
    Combined,
    Expression,
    GradeOf,
    Group,
    Input,
    Measure,
    NamedGroup,
    OnePointMore,
    Pattern,
    PointsOf,
    Size,
    Subjects,
    parts_of,
)
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet

__all__ = ["Needs", "needs_of"]


class Needs(NamedTuple):
    """The subjects that must be known of by name, the columns besides the report, the inputs."""

    named: frozenset[str]
    columns: frozenset[str]
    inputs: frozenset[str]


def needs_of(ruleset: RuleSet, target: Target) -> Needs:
    """Give what the rules of a target need."""
    nodes = [node for rule in target.rules for node in _nodes(rule.when, ruleset, target)]
    leaves = [node for node in nodes if isinstance(node, GradeOf | PointsOf)]
    named = {leaf.subject for leaf in leaves if leaf.subject is not None}
    for node in nodes:
        if isinstance(node, Aggregate | Size | Pattern):
            named |= _named(node.over, ruleset)
    columns = {leaf.column for leaf in leaves if leaf.column not in {None, REPORT}}
    inputs = {node.name for node in nodes if isinstance(node, Input)}
    return Needs(frozenset(named), frozenset(filter(None, columns)), frozenset(inputs))


def _nodes(expression: Expression, ruleset: RuleSet, target: Target) -> Iterator[Expression]:
    yield expression
    if isinstance(expression, Measure):
        yield from _nodes(ruleset.measures[expression.name].expression, ruleset, target)
    if isinstance(expression, OnePointMore):
        yield from _nodes(target.rule(expression.rule).when, ruleset, target)
    for part in parts_of(expression):
        yield from _nodes(part, ruleset, target)


def _named(group: Group, ruleset: RuleSet) -> frozenset[str]:
    """Give the subjects that are in a group even where they are not on the list."""
    match group:
        case AllSubjects() | Chosen():
            return frozenset()
        case NamedGroup(name=name):
            return _named(ruleset.groups[name].contains, ruleset)
        case Subjects(codes=codes):
            return frozenset(codes)
        case Combined(operator=operator, left=left, right=right):
            ours, theirs = _named(left, ruleset), _named(right, ruleset)
            if operator == "+":
                return ours | theirs
            # What is chosen may be in the second group as well, by a row of its own.
            return ours
        case _:
            assert_never(group)
