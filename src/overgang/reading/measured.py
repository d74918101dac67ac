"""The measures of a target (counts, sums, means) as numbers that can be moved, with all else as is.

A measure is a side of a comparison that goes over several grades. Where the same one stands in more
rules, or behind a name, it is one. Moving it asks what the rules would say if it were another
number; which grades would make it so is another question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from overgang._once import Once
from overgang.norms.expression import (
    Aggregate,
    Among,
    And,
    Arithmetic,
    AtLeast,
    Comparison,
    Expression,
    Extreme,
    GradeOf,
    Holds,
    Measure,
    Not,
    Number,
    Or,
    PointsOf,
    parts_of,
)
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.answers import Value, connected, is_among, link
from overgang.reading.arithmetic import Truth, all_of
from overgang.reading.judge import tracer_of
from overgang.reading.sheet import Sheet
from overgang.reading.trace import Quantity
from overgang.reading.tracing import Run, Tracer
from overgang.school.grade import SCALE, thousandths

__all__ = ["Measured", "measured_of", "quantity"]

_Rule = Callable[[Sequence[Value], Sequence[Truth]], Truth]
"""How a rule comes out, given the numbers that it compares and the conditions it takes as is."""


class Measured:
    """The rules of one target over the numbers that they compare.

    `measures` has the place of each measure among these numbers, with how to say it: by its name
    where it has one.
    """

    ruleset: RuleSet

    def __init__(self, ruleset: RuleSet, target: Target) -> None:
        self.ruleset = ruleset
        self._sides: dict[Expression, int] = {}
        self._said: list[Expression] = []
        self._runs: list[Run] = []
        self._fixed: list[Run] = []
        self._beside: list[dict[int | Fraction, None]] = []
        tracer = tracer_of(ruleset, target.to)
        self._rules = [self._rule(rule.when, tracer) for rule in target.rules]
        self.measures: dict[int, Expression] = {
            at: said
            for (side, at), said in zip(self._sides.items(), self._said, strict=True)
            if _is_measure(side, ruleset)
        }

    def numbers(self, sheet: Sheet) -> list[Value]:
        """Give each side of a comparison for a list."""
        return [run(sheet, None).value for run in self._runs]

    def fixed(self, sheet: Sheet) -> list[Truth]:
        """Give the conditions in which no measure is compared, for a list."""
        found = [run(sheet, None).value for run in self._fixed]
        return [each if isinstance(each, bool) else None for each in found]

    def truths(self, numbers: Sequence[Value], fixed: Sequence[Truth]) -> tuple[Truth, ...]:
        """Give how each rule comes out with these numbers."""
        return tuple([rule(numbers, fixed) for rule in self._rules])

    def bounds(self, at: int, numbers: Sequence[Value]) -> list[Fraction]:
        """Give the numbers that a measure is compared with, rising."""
        found: set[Fraction] = set()
        for each in self._beside[at]:
            if isinstance(each, Fraction):
                found.add(each)
            elif isinstance(other := numbers[each], Quantity):
                found.update((other.low, other.high))
        return sorted(found)

    def _rule(self, expression: Expression, tracer: Tracer) -> _Rule:
        match expression:
            case And() | Or() | Not() | AtLeast():
                inner = [self._rule(part, tracer) for part in parts_of(expression)]
                connect = connected(expression)
                return lambda numbers, fixed: connect([each(numbers, fixed) for each in inner])
            case Measure(name=name):
                return self._rule(self.ruleset.measures[name].expression, tracer)
            case Holds(rule=rule, target=to):
                target = tracer.target if to is None else self.ruleset.target(to)
                there = tracer_of(self.ruleset, target.to)
                return self._rule(target.rule(rule).when, there)
            case Comparison():
                return self._comparison(expression, tracer)
            case Among(value=value, choices=choices) if all(
                isinstance(choice, Number) for choice in choices
            ):
                return self._among(value, expression, tracer)
            case _:
                place = len(self._fixed)
                self._fixed.append(tracer.run(expression))
                return lambda _numbers, fixed: fixed[place]

    def _comparison(self, expression: Comparison, tracer: Tracer) -> _Rule:
        sides = [self._side(operand, tracer) for operand in expression.operands]
        for left, right in pairwise(sides):
            self._beside[left][right] = None
            self._beside[right][left] = None
        links = tuple(zip(expression.operators, pairwise(sides), strict=True))
        return lambda numbers, _fixed: all_of(
            [link(numbers[left], operator, numbers[right]) for operator, (left, right) in links]
        )

    def _among(self, value: Expression, expression: Among, tracer: Tracer) -> _Rule:
        side = self._side(value, tracer)
        given = [each.value for each in expression.choices if isinstance(each, Number)]
        choices = [Quantity(thousandths(each), thousandths(each)) for each in given]
        self._beside[side].update(dict.fromkeys(map(Fraction, given)))
        return lambda numbers, _fixed: is_among(numbers[side], choices, set())

    def _side(self, expression: Expression, tracer: Tracer) -> int:
        bare = expression
        while isinstance(bare, Measure):
            bare = self.ruleset.measures[bare.name].expression
        if bare not in self._sides:
            self._sides[bare] = len(self._runs)
            self._runs.append(tracer.run(expression))
            self._said.append(expression)
            self._beside.append({})
        at = self._sides[bare]
        if isinstance(expression, Measure):
            self._said[at] = expression
        return at


def measured_of(ruleset: RuleSet, target: Target) -> Measured:
    """Give the measures of a target, made once for a rule set."""
    return _MADE.of(ruleset, target.to, lambda: Measured(ruleset, target))


_MADE: Final = Once[Measured]()


def quantity(number: Fraction) -> Quantity:
    """Give a number as the judge has it."""
    return Quantity(number.numerator * SCALE, number.numerator * SCALE, number.denominator)


def _is_measure(side: Expression, ruleset: RuleSet) -> bool:
    """Say whether a number goes over several grades."""
    inside: set[object] = {type(each) for each in _inside(side, ruleset)}
    if Aggregate in inside:
        return True
    one: set[object] = {GradeOf, PointsOf}
    return bool(inside & {Arithmetic, Extreme}) and bool(inside & one)


def _inside(expression: Expression, ruleset: RuleSet) -> Iterator[Expression]:
    yield expression
    if isinstance(expression, Measure):
        yield from _inside(ruleset.measures[expression.name].expression, ruleset)
    for part in parts_of(expression):
        yield from _inside(part, ruleset)
