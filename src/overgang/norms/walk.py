"""Going over everything that a rule looks at: its own parts, measures, groups and other rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, assert_never

from overgang._once import Once
from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    Chosen,
    Combined,
    Either,
    Expression,
    Forced,
    GradeOf,
    Group,
    Holds,
    Input,
    Measure,
    NamedGroup,
    Pattern,
    PointsOf,
    Size,
    Subjects,
    Taken,
    Would,
    parts_of,
)

if TYPE_CHECKING:
    from overgang.norms.parts import Target
    from overgang.norms.ruleset import RuleSet

__all__ = [
    "conditions_in",
    "deciding_inputs",
    "group_of",
    "nodes_of",
    "nodes_of_target",
    "subjects_named",
]


def nodes_of(expression: Expression, ruleset: RuleSet, target: Target) -> Iterator[Expression]:
    """Give an expression of a target and all that it looks at, however far off that is written."""
    yield expression
    match expression:
        case Measure(name=name):
            yield from nodes_of(ruleset.measures[name].expression, ruleset, target)
        case Would(rule=rule):
            yield from nodes_of(target.rule(rule).when, ruleset, target)
        case Holds(rule=rule, target=to):
            there = target if to is None else ruleset.target(to)
            yield from nodes_of(there.rule(rule).when, ruleset, there)
        case _:
            pass
    if (group := group_of(expression)) is not None:
        for condition in conditions_in(group, ruleset):
            yield from nodes_of(condition, ruleset, target)
    for part in parts_of(expression):
        yield from nodes_of(part, ruleset, target)


def nodes_of_target(ruleset: RuleSet, target: Target) -> tuple[Expression, ...]:
    """Give all that the rules of a target look at, each node once."""
    _, found = _NODES.of(ruleset, id(target), lambda: (target, _nodes(ruleset, target)))
    return found


def _nodes(ruleset: RuleSet, target: Target) -> tuple[Expression, ...]:
    nodes = (node for rule in target.rules for node in nodes_of(rule.when, ruleset, target))
    return tuple({id(node): node for node in nodes}.values())


_NODES: Final = Once[tuple["Target", tuple[Expression, ...]]]()
"""The target stands beside its nodes, so that it stays there as long as they do."""


def subjects_named(nodes: Iterable[Expression]) -> Iterator[str]:
    """Give the subjects that are named one by one, and not as part of a group."""
    for node in nodes:
        match node:
            case GradeOf(subject=str(code)) | PointsOf(subject=str(code)):
                yield code
            case Forced(subject=str(code)) | Taken(subject=code):
                yield code
            case _:
                pass


def group_of(expression: Expression) -> Group | None:
    """Give the group that an expression goes over; None where it goes over none."""
    match expression:
        case Aggregate(over=over) | Size(over=over) | Pattern(over=over) | Would(among=over):
            return over
        case _:
            return None


def conditions_in(group: Group, ruleset: RuleSet) -> Iterator[Expression]:
    """Give the conditions that decide which subjects are in a group."""
    match group:
        case NamedGroup(name=name):
            yield from conditions_in(ruleset.groups[name].contains, ruleset)
        case Combined(left=left, right=right):
            yield from conditions_in(left, ruleset)
            yield from conditions_in(right, ruleset)
        case Either(when=when, then=then, otherwise=otherwise):
            yield when
            yield from conditions_in(then, ruleset)
            yield from conditions_in(otherwise, ruleset)
        case AllSubjects() | Chosen() | Subjects():
            return
        case _:
            assert_never(group)


def deciding_inputs(ruleset: RuleSet) -> frozenset[str]:
    """Give the inputs that decide, for some rule, which subjects are in a group."""
    found: set[str] = set()
    for target in ruleset.targets:
        for node in nodes_of_target(ruleset, target):
            if (group := group_of(node)) is not None:
                for condition in conditions_in(group, ruleset):
                    parts = nodes_of(condition, ruleset, target)
                    found |= {part.name for part in parts if isinstance(part, Input)}
    return frozenset(found)
