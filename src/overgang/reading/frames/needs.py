"""What a target needs to know of a student, so that it can be seen who is complete."""

from __future__ import annotations

from typing import NamedTuple, assert_never

from overgang.dossier.student import REPORT
from overgang.norms.expression import (
    AllSubjects,
    Chosen,
    Combined,
    Either,
    Forced,
    GradeOf,
    Group,
    Input,
    NamedGroup,
    PointsOf,
    Subjects,
    Times,
)
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import group_of, nodes_of_target

__all__ = ["Needs", "needs_of"]


class Needs(NamedTuple):
    """The subjects that must be known of by name, the columns besides the report, the inputs."""

    named: frozenset[str]
    columns: frozenset[str]
    inputs: frozenset[str]


def needs_of(ruleset: RuleSet, target: Target) -> Needs:
    """Give what the rules of a target need."""
    nodes = list(nodes_of_target(ruleset, target))
    leaves = [node for node in nodes if isinstance(node, GradeOf | PointsOf | Forced)]
    named = {leaf.subject for leaf in leaves if leaf.subject is not None}
    for node in nodes:
        if (over := group_of(node)) is not None:
            named |= _named(over, ruleset)
    columns = {leaf.column for leaf in leaves if leaf.column not in {None, REPORT}}
    inputs = {node.name for node in nodes if isinstance(node, Input)}
    inputs |= {node.input for node in nodes if isinstance(node, Times)}
    return Needs(frozenset(named), frozenset(filter(None, columns)), frozenset(inputs))


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
        case Either(then=then, otherwise=otherwise):
            # A student of whom both are known is complete whichever it is.
            return _named(then, ruleset) | _named(otherwise, ruleset)
        case _:
            assert_never(group)
