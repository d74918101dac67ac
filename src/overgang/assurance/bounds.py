"""The bounds of a rule set: where each stands, and what lies below it, exactly on it and above it.

A bound is what something is compared with, in a rule, a measure or a group; and the number of
conditions that has to hold at least.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from overgang.assurance.edits import moved
from overgang.assurance.steps import step_of
from overgang.norms.expression import (
    Aggregate,
    And,
    AtLeast,
    Comparison,
    Expression,
    Forced,
    GradeOf,
    Group,
    Measure,
    Not,
    PointsOf,
    parts_of,
)
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write

__all__ = ["Bound", "bounds_of"]


class Bound(NamedTuple):
    """One bound: the rule that asks it, its text, and the conditions of lying on each side of it.

    `below` and `above` are within one step of it; `under` and `over` at any distance. Where `each`
    is a group, the conditions are of one subject of it, and `for_subject` gives those of a subject.
    """

    rule: str
    text: str
    below: Expression
    at: Expression
    above: Expression
    under: Expression
    over: Expression
    each: Group | None = None

    def for_subject(self, code: str) -> Bound:
        """Give the bound of one subject."""
        sides = (self.below, self.at, self.above, self.under, self.over)
        below, at, above, under, over = (_of_subject(side, code) for side in sides)
        return self._replace(below=below, at=at, above=above, under=under, over=over, each=None)


def bounds_of(ruleset: RuleSet, target: Target) -> tuple[Bound, ...]:
    """Give every bound that the rules of a target ask, that of a measure once.

    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/2h-3h")
    >>> [bound.text for bound in bounds_of(norm, norm.targets[0])]
    ['tekorten < 3', 'punten >= 67']
    """
    found: dict[tuple[str, str], Bound] = {}
    for rule in target.rules:
        for home, bound in _in(rule.when, ruleset, f"rule {rule.id}", None):
            found.setdefault((home, bound.text), bound._replace(rule=rule.id))
    return tuple(found.values())


def _in(
    expression: Expression, ruleset: RuleSet, home: str, each: Group | None
) -> Iterator[tuple[str, Bound]]:
    """Give the bounds in an expression, each with the measure or rule in which it stands."""
    match expression:
        case Comparison():
            yield from ((home, bound) for bound in _compared(expression, ruleset, each))
        case AtLeast(number=number, parts=parts):
            yield home, _counted(expression, number, len(parts))
        case Measure(name=name):
            yield from _in(ruleset.measures[name].expression, ruleset, f"measure {name}", each)
        case _:
            pass
    inside = expression.over if isinstance(expression, Aggregate) else each
    for part in parts_of(expression):
        yield from _in(part, ruleset, home, inside)


def _compared(expression: Comparison, ruleset: RuleSet, each: Group | None) -> Iterator[Bound]:
    one = each if any(_looks_at_each(part) for part in expression.operands) else None
    operands = expression.operands
    for at, (left, right) in enumerate(pairwise(operands)):
        what, bound = (right, left) if left.kind == "number" else (left, right)
        step = step_of(what, ruleset)
        alone = Comparison(operands=(left, right), operators=(expression.operators[at],))
        yield Bound(
            rule="",
            text=write(alone),
            below=Comparison(operands=(moved(bound, -step), what, bound), operators=("<=", "<")),
            at=Comparison(operands=(what, bound), operators=("==",)),
            above=Comparison(operands=(bound, what, moved(bound, step)), operators=("<", "<=")),
            under=Comparison(operands=(what, bound), operators=("<",)),
            over=Comparison(operands=(what, bound), operators=(">",)),
            each=one,
        )


def _counted(expression: AtLeast, number: int, most: int) -> Bound:
    def least(many: int) -> Expression:
        return expression.model_copy(update={"number": many})

    under, over = Not(part=least(number)), least(number + 1)
    return Bound(
        rule="",
        text=write(expression),
        below=And(parts=(least(number - 1), under)) if number > 1 else under,
        at=And(parts=(least(number), Not(part=over))) if number < most else least(number),
        above=over,
        under=under,
        over=over,
    )


def _looks_at_each(expression: Expression) -> bool:
    """Say whether an expression looks at the grade of each subject in turn."""
    match expression:
        case GradeOf(subject=subject) | PointsOf(subject=subject) | Forced(subject=subject):
            return subject is None
        case Aggregate():
            return False
        case _:
            return any(map(_looks_at_each, parts_of(expression)))


def _of_subject(expression: Expression, code: str) -> Expression:
    """Give a condition on the grade of each subject as one on the grade of this subject."""
    match expression:
        case GradeOf(subject=None) | PointsOf(subject=None) | Forced(subject=None):
            return expression.model_copy(update={"subject": code})
        case Comparison(operands=operands):
            changed = tuple(_of_subject(each, code) for each in operands)
            return expression.model_copy(update={"operands": changed})
        case _:
            return expression
