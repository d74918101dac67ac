"""The plain reading of an expression: its exact, three-valued value, with every step.

An expression is turned once into a function of a sheet; calling it builds the steps. This is the
oracle that every faster reading is held to.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, assert_never

from overgang.dossier.student import REPORT
from overgang.norms.expression import (
    Aggregate,
    Among,
    And,
    Arithmetic,
    AtLeast,
    Comparison,
    Expression,
    Extreme,
    Forced,
    GradeOf,
    Holds,
    Input,
    Lookup,
    Measure,
    Not,
    Number,
    Or,
    Pattern,
    PointsOf,
    Seen,
    Size,
    Taken,
    Text,
    Times,
    Would,
)
from overgang.reading.aggregates import Aggregates, Run
from overgang.reading.answers import Value, connected, is_among, letter, link, taken, times, told
from overgang.reading.arithmetic import Truth, add, all_of, extreme, looked_up, multiply, seen
from overgang.reading.gathering import Points, forced
from overgang.reading.sheet import Sheet
from overgang.reading.supposing import supposed
from overgang.reading.trace import Quantity, Step, Used
from overgang.school.grade import thousandths

if TYPE_CHECKING:
    from overgang.norms.parts import Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["Run", "Tracer"]

_TWO = 2
_MANY = 65_536

_made = tuple.__new__
"""Makes a step in half the time; a list has many."""


class Tracer:
    """Turns the expressions of one target of a rule set into functions that build steps."""

    ruleset: RuleSet
    target: Target

    def __init__(self, ruleset: RuleSet, target: Target) -> None:
        self.ruleset, self.target = ruleset, target
        self._measures: dict[str, Run] = {}
        self._tables: dict[str, Points] = {}
        self._aggregates = Aggregates(ruleset, self.run)
        self._here = target
        self._rules: dict[tuple[str, str], Run] = {}
        self.rules: dict[str, Run] = {rule.id: self._rule(target, rule.id) for rule in target.rules}

    def run(self, expression: Expression) -> Run:
        """Turn an expression into a function of a sheet and a subject."""
        match expression:
            case Number(value=value):
                return _constant(expression, Quantity(thousandths(value), thousandths(value)))
            case Text(value=value):
                return _constant(expression, value)
            case GradeOf():
                return self._grade(expression)
            case PointsOf():
                return self._points(expression)
            case Aggregate():
                return self._aggregates.aggregate(expression)
            case Size():
                return self._aggregates.size(expression)
            case Pattern():
                return self._aggregates.pattern(expression)
            case Measure(name=name):
                return self._measure(expression, name)
            case Input(name=name):
                return lambda sheet, _code: Step(expression, told(sheet, name))
            case Arithmetic():
                return self._arithmetic(expression)
            case Extreme():
                return self._extreme(expression)
            case Comparison():
                return self._comparison(expression)
            case Among():
                return self._among(expression)
            case And() | Or() | Not() | AtLeast():
                return self._connective(expression)
            case Taken(subject=subject):
                return lambda sheet, _code: Step(expression, taken(sheet, subject))
            case Seen() | Lookup():
                return self._of_number(expression)
            case Forced():
                return self._forced(expression)
            case Times(input=name, choice=choice):
                return lambda sheet, _code: Step(expression, times(sheet, name, choice))
            case Would(rule=rule):
                return supposed(expression, self._rule(self._here, rule), self.ruleset)
            case Holds():
                return self._holds(expression)
            case _:
                assert_never(expression)

    def _rule(self, target: Target, rule: str) -> Run:
        """Turn a rule into a function of a sheet, once; it refers to rules of its own target."""
        key = (target.to, rule)
        if key not in self._rules:
            outer, self._here = self._here, target
            self._rules[key] = self.run(target.rule(rule).when)
            self._here = outer
        return self._rules[key]

    def _holds(self, expression: Holds) -> Run:
        to = expression.target
        target = self._here if to is None else self.ruleset.target(to)
        rule = self._rule(target, expression.rule)

        def run(sheet: Sheet, _code: str | None) -> Step:
            below = rule(sheet, None)
            return Step(expression, below.value, (below,))

        return run

    def _of_number(self, expression: Seen | Lookup) -> Run:
        of = self.run(expression.of)

        def run(sheet: Sheet, code: str | None) -> Step:
            part = of(sheet, code)
            value: Quantity | None = None
            if isinstance(part.value, Quantity):
                if isinstance(expression, Seen):
                    value = seen(expression.view, part.value)
                else:
                    value = looked_up(self.ruleset.lookups[expression.table], part.value)
            return Step(expression, value, (part,))

        return run

    def _forced(self, expression: Forced) -> Run:
        table, named = self.ruleset.points[expression.table], expression.subject
        column = expression.column or REPORT

        def run(sheet: Sheet, code: str | None) -> Step:
            one = named or code or ""
            span = sheet.span(one, column)
            if span is None:
                return Step(expression, None)
            truth = forced(table, span)
            return Step(expression, truth, (), () if named is None else (Used(one, *span, truth),))

        return run

    def _grade(self, expression: GradeOf) -> Run:
        view, column, named = expression.view.of, expression.column or REPORT, expression.subject

        def run(sheet: Sheet, code: str | None) -> Step:
            one = named or code or ""
            span = sheet.span(one, column)
            if span is None:
                return Step(expression, letter(sheet, one), (), ())
            quantity = Quantity(view(span[0]), view(span[1]))
            used = () if named is None else (Used(one, *span, quantity),)
            return Step(expression, quantity, (), used)

        return run

    def _points(self, expression: PointsOf) -> Run:
        points = self._tables.setdefault(
            expression.table, Points(self.ruleset.points[expression.table])
        )
        column, named = expression.column or REPORT, expression.subject

        def run(sheet: Sheet, code: str | None) -> Step:
            one = named or code or ""
            span = sheet.span(one, column)
            if span is None:
                return Step(expression, None)
            worth = points[span]
            quantity = None if worth is None else Quantity(*worth)
            used = () if named is None else (Used(one, *span, quantity),)
            return Step(expression, quantity, (), used)

        return run

    def _measure(self, expression: Measure, name: str) -> Run:
        if name not in self._measures:
            self._measures[name] = self.run(self.ruleset.measures[name].expression)
        inner = self._measures[name]

        def run(sheet: Sheet, _code: str | None) -> Step:
            step = sheet.memo.get(name)
            if step is None:
                below = inner(sheet, None)
                step = sheet.memo[name] = _made(Step, (expression, below.value, (below,), ()))
            return step

        return run

    def _arithmetic(self, expression: Arithmetic) -> Run:
        left, right = self.run(expression.left), self.run(expression.right)
        operator = expression.operator

        def run(sheet: Sheet, code: str | None) -> Step:
            parts = left(sheet, code), right(sheet, code)
            one, other = parts[0].value, parts[1].value
            if not isinstance(one, Quantity) or not isinstance(other, Quantity):
                return Step(expression, None, parts)
            if operator == "*":
                return Step(expression, multiply(one, other), parts)
            return Step(expression, add(one, other, 1 if operator == "+" else -1), parts)

        return run

    def _extreme(self, expression: Extreme) -> Run:
        runs = tuple(self.run(part) for part in expression.parts)

        def run(sheet: Sheet, code: str | None) -> Step:
            parts = tuple(part(sheet, code) for part in runs)
            values = [part.value for part in parts if isinstance(part.value, Quantity)]
            complete = len(values) == len(parts)
            return Step(expression, extreme(expression.which, values) if complete else None, parts)

        return run

    def _comparison(self, expression: Comparison) -> Run:
        runs, operators = (
            [self.run(operand) for operand in expression.operands],
            expression.operators,
        )
        if len(runs) == _TWO and isinstance(expression.operands[1], Number):
            return _bounded(expression, runs[0], thousandths(expression.operands[1].value))

        def run(sheet: Sheet, code: str | None) -> Step:
            parts = tuple([operand(sheet, code) for operand in runs])
            links = zip(operators, pairwise(parts), strict=True)
            truths = [link(left.value, operator, right.value) for operator, (left, right) in links]
            return Step(expression, all_of(truths), parts)

        return run

    def _among(self, expression: Among) -> Run:
        value = self.run(expression.value)
        numbers = [c.value for c in expression.choices if isinstance(c, Number)]
        bounds = [Quantity(thousandths(number), thousandths(number)) for number in numbers]
        words = {c.value for c in expression.choices if isinstance(c, Text)}

        def run(sheet: Sheet, code: str | None) -> Step:
            part = value(sheet, code)
            return Step(expression, is_among(part.value, bounds, words), (part,))

        return run

    def _connective(self, expression: And | Or | Not | AtLeast) -> Run:
        inner = (expression.part,) if isinstance(expression, Not) else expression.parts
        runs, connect = [self.run(part) for part in inner], connected(expression)

        def run(sheet: Sheet, code: str | None) -> Step:
            parts = tuple([part(sheet, code) for part in runs])
            truths = [part.value if isinstance(part.value, bool) else None for part in parts]
            return _made(Step, (expression, connect(truths), parts, ()))

        return run


def _constant(expression: Expression, value: Quantity | str) -> Run:
    step = Step(expression, value)
    return lambda _sheet, _code: step


def _bounded(expression: Comparison, left: Run, bound: int) -> Run:
    """Compare with a constant; how each number compares with it is worked out once."""
    (operator,), right = expression.operators, Quantity(bound, bound)
    step, seen = Step(expression.operands[1], right), dict[Value, Truth]()

    def run(sheet: Sheet, code: str | None) -> Step:
        one = left(sheet, code)
        value = one.value
        truth = seen.get(value)
        if truth is None:
            if len(seen) >= _MANY:
                seen.clear()
            truth = seen[value] = link(value, operator, right)
        return _made(Step, (expression, truth, (one, step), ()))

    return run
