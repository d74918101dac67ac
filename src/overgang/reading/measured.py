"""The measures of a target (counts, sums, means) as numbers that can be moved, with all else as is.

A measure is a side of a comparison that goes over several grades. Where the same one stands in more
rules, or behind a name, it is one. Moving it asks what the rules would say if it were another
number; which grades would make it so is another question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
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
from overgang.reading.judge import Judgement, tracer_of
from overgang.reading.sheet import Sheet
from overgang.reading.solver.freed import Freed
from overgang.reading.trace import Quantity
from overgang.reading.tracing import Run, Tracer
from overgang.school.grade import SCALE, thousandths

__all__ = ["Measured", "Now", "measured_of"]

AsItIs = Callable[[Expression, Run], Truth]
"""How a condition in which no number is compared comes out on a list."""

_Leaf = Callable[[Sequence[Value], AsItIs], Truth]
"""How a condition comes out: given the numbers that it compares, or on the list as it is."""


class _Leaves(dict[int, Truth]):
    """How the conditions that rules are made of come out, by place; found when asked for."""

    def __init__(self, find: Callable[[int], Truth]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, place: int) -> Truth:
        """Find one."""
        self[place] = found = self._find(place)
        return found


_Rule = Callable[[_Leaves], Truth]


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
        self._bounds: list[set[Fraction]] = []
        self._beside: list[set[int]] = []
        self._looking: list[set[int]] = []
        self._leaves: list[_Leaf] = []
        self._rules: list[tuple[_Rule, range]] = []
        tracer = tracer_of(ruleset, target.to)
        for each in target.rules:
            first = len(self._leaves)
            rule = self._rule(each.when, tracer)
            self._rules.append((rule, range(first, len(self._leaves))))
        self.measures: dict[int, Expression] = {
            at: said
            for (side, at), said in zip(self._sides.items(), self._said, strict=True)
            if _is_measure(side, ruleset)
        }

    def numbers(self, sheet: Sheet) -> list[Value]:
        """Give each side of a comparison for a list."""
        return [run(sheet, None).value for run in self._runs]

    def bounds(self, at: int, numbers: Sequence[Value]) -> list[Fraction]:
        """Give the numbers that a measure is compared with, rising."""
        found = set(self._bounds[at])
        for each in self._beside[at]:
            if isinstance(other := numbers[each], Quantity):
                found.update((other.low, other.high))
        return sorted(found)

    def leaves(self, numbers: Sequence[Value], as_it_is: AsItIs) -> _Leaves:
        """Give how the conditions come out on a list, where these are the numbers."""
        return _Leaves(lambda place: self._leaves[place](numbers, as_it_is))

    def moved(self, at: int, value: Fraction, now: Now) -> tuple[Truth, ...]:
        """Give how each rule comes out on a list, where one measure is another number.

        Only what looks at it is asked again.
        """
        numbers, looking = list(now.numbers), self._looking[at]
        numbers[at] = _quantity(value)
        moved = self.leaves(numbers, now.as_it_is)
        leaves = _Leaves(lambda place: (moved if place in looking else now.leaves)[place])
        return tuple(
            [
                truth if looking.isdisjoint(places) else rule(leaves)
                for (rule, places), truth in zip(self._rules, now.truths, strict=True)
            ]
        )

    def _rule(self, expression: Expression, tracer: Tracer) -> _Rule:
        match expression:
            case And() | Or() | Not() | AtLeast():
                inner = [self._rule(part, tracer) for part in parts_of(expression)]
                connect = connected(expression)
                return lambda leaves: connect(each(leaves) for each in inner)
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
                run = tracer.run(expression)
                return self._leaf(lambda _, as_it_is: as_it_is(expression, run), ())

    def _leaf(self, leaf: _Leaf, sides: Iterable[int]) -> _Rule:
        place = len(self._leaves)
        self._leaves.append(leaf)
        for side in sides:
            self._looking[side].add(place)
        return lambda leaves: leaves[place]

    def _comparison(self, expression: Comparison, tracer: Tracer) -> _Rule:
        sides = [self._side(operand, tracer) for operand in expression.operands]
        links = tuple(zip(expression.operators, pairwise(sides), strict=True))
        for _, (left, right) in links:
            self._beside[left].add(right)
            self._beside[right].add(left)

        def leaf(numbers: Sequence[Value], _as_it_is: AsItIs) -> Truth:
            return all_of(
                link(numbers[left], operator, numbers[right]) for operator, (left, right) in links
            )

        return self._leaf(leaf, sides)

    def _among(self, value: Expression, expression: Among, tracer: Tracer) -> _Rule:
        side = self._side(value, tracer)
        given = [each.value for each in expression.choices if isinstance(each, Number)]
        choices = [Quantity(thousandths(each), thousandths(each)) for each in given]
        self._bounds[side].update(map(Fraction, given))
        return self._leaf(lambda numbers, _: is_among(numbers[side], choices, set()), (side,))

    def _side(self, expression: Expression, tracer: Tracer) -> int:
        bare = expression
        while isinstance(bare, Measure):
            bare = self.ruleset.measures[bare.name].expression
        if bare not in self._sides:
            self._sides[bare] = len(self._runs)
            self._runs.append(tracer.run(expression))
            self._said.append(expression)
            self._bounds.append(set())
            self._beside.append(set())
            self._looking.append(set())
        at = self._sides[bare]
        if isinstance(expression, Measure):
            self._said[at] = expression
        return at


class Now:
    """A judgement's list as it is: its numbers, its conditions, and how its rules come out.

    `freed` has the program of the rules, and `values` what its variables are on the list: what was
    read there need not be read again.
    """

    def __init__(
        self, measured: Measured, judgement: Judgement, freed: Freed, values: Sequence[int]
    ) -> None:
        self._sheet, self._freed, self._values = judgement.sheet, freed, values
        self.truths: tuple[Truth, ...] = judgement.truths
        self.numbers: list[Value] = measured.numbers(self._sheet)
        self.leaves: _Leaves = measured.leaves(self.numbers, self.as_it_is)

    def as_it_is(self, condition: Expression, run: Run) -> Truth:
        """Give how a condition comes out."""
        judged = self._freed.model.encoder.known(condition)
        if judged is not None:
            return judged.at(self._values)
        found = run(self._sheet, None).value
        return found if isinstance(found, bool) else None


def measured_of(ruleset: RuleSet, target: Target) -> Measured:
    """Give the measures of a target, made once for a rule set."""
    return _MADE.of(ruleset, target.to, lambda: Measured(ruleset, target))


_MADE: Final = Once[Measured]()


def _quantity(number: Fraction) -> Quantity:
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
