"""A rule set taken apart, so that a feature can be looked for in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

from overgang._model import Frozen
from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    Chosen,
    Combined,
    Comparison,
    Either,
    Expression,
    Group,
    Measure,
    NamedGroup,
    Subjects,
    parts_of,
)
from overgang.norms.parts import Outcome, Rule
from overgang.norms.ruleset import RuleSet

__all__ = ["Anatomy", "models"]

_Node = TypeVar("_Node", bound=Frozen)


def models(of: object) -> Iterator[Frozen]:
    """Give every model inside a value, itself first."""
    match of:
        case Frozen():
            yield of
            for name in type(of).model_fields:
                yield from models(getattr(of, name))
        case Mapping():
            for each in of.values():
                yield from models(each)
        case tuple():
            for each in of:
                yield from models(each)
        case _:
            return


class Anatomy:
    """The parts of one rule set: its models, conditions, groups and words."""

    def __init__(self, ruleset: RuleSet) -> None:
        self.ruleset = ruleset

    @cached_property
    def models(self) -> tuple[Frozen, ...]:
        """Every model of the rule set but its examples."""
        return tuple(models(self.ruleset.model_copy(update={"examples": ()})))

    def all_of(self, kind: type[_Node]) -> Iterator[_Node]:
        """Give every model of one kind."""
        return (each for each in self.models if isinstance(each, kind))

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule, of each target."""
        return tuple(rule for target in self.ruleset.targets for rule in target.rules)

    @cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Every comparison, also those inside measures."""
        return tuple(self.all_of(Comparison))

    def opened(self, expression: Expression) -> Expression:
        """Give what a measure stands for; another expression is itself."""
        while isinstance(expression, Measure):
            expression = self.ruleset.measures[expression.name].expression
        return expression

    def inside(self, expression: Expression) -> Iterator[Expression]:
        """Give every expression in one, also in the measures that it uses."""
        expression = self.opened(expression)
        yield expression
        for part in parts_of(expression):
            yield from self.inside(part)

    def aggregates(self, expression: Expression) -> Iterator[Aggregate]:
        """Give every aggregate in an expression, also in the measures that it uses."""
        return (each for each in self.inside(expression) if isinstance(each, Aggregate))

    def groups_in(self, group: Group) -> Iterator[Group]:
        """Give a group and the groups that it is made of."""
        yield group
        match group:
            case NamedGroup(name=name):
                yield from self.groups_in(self.ruleset.groups[name].contains)
            case Combined(left=left, right=right):
                yield from self.groups_in(left)
                yield from self.groups_in(right)
            case Either(then=then, otherwise=otherwise):
                yield from self.groups_in(then)
                yield from self.groups_in(otherwise)
            case _:
                return

    def codes(self, group: Group) -> frozenset[str] | None:
        """Give the subjects of a group that is the same for every student; None of another."""
        match group:
            case Subjects(codes=codes):
                return frozenset(codes)
            case NamedGroup(name=name):
                return self.codes(self.ruleset.groups[name].contains)
            case AllSubjects() | Chosen() | Combined() | Either():
                return None

    @cached_property
    def asked(self) -> str:
        """What people are asked, in Dutch and in small letters."""
        return _joined(
            words
            for each in self.ruleset.inputs.values()
            for words in (
                each.nl,
                each.question.nl,
                each.asked_of.nl,
                *(choice.nl for choice in each.choices.values()),
            )
        )

    @cached_property
    def told(self) -> str:
        """What the file tells a reader besides its rules, in Dutch and in small letters."""
        notes = [self.ruleset.source.note, *(rule.note for rule in self.rules)]
        counted = (*self.ruleset.groups.values(), *self.ruleset.measures.values())
        return _joined([*(note.nl for note in notes if note), *(each.nl for each in counted)])

    @cached_property
    def said(self) -> str:
        """The outcomes and the targets, in Dutch and in small letters."""
        outcomes = [rule.says for rule in self.rules]
        targets = self.ruleset.targets
        rests = [each.otherwise.says for each in targets if isinstance(each.otherwise, Outcome)]
        return _joined([*outcomes, *rests, *(target.name.nl for target in targets)])


def _joined(words: Iterable[str]) -> str:
    return " \n".join(words).casefold()
