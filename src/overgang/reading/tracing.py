"""The plain reading of an expression: its exact, three-valued value, with every step.

An expression is turned once into a function of a sheet; calling it builds the steps. This is the
oracle that every faster reading is held to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
    GradeOf,
    Input,
    Measure,
    Not,
    Number,
    OnePointMore,
    Or,
    Pattern,
    PointsOf,
    Size,
    Taken,
    Text,
)
from overgang.reading.arithmetic import (
    Truth,
    add,
    all_of,
    any_of,
    at_least,
    compare,
    extreme,
    multiply,
    opposite,
)
from overgang.reading.sheet import Sheet, Span, is_unnamed
from overgang.reading.trace import Quantity, Step, Used
from overgang.school.grade import SCALE, Letter, NoGrade, thousandths

if TYPE_CHECKING:
    from overgang.norms.parts import Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["Tracer", "insufficient", "points_between"]

Run = Callable[[Sheet, str | None], Step]
"""Reads an expression on a sheet, for a subject where it stands inside an aggregate."""


class Tracer:
    """Turns the expressions of one target of a rule set into functions that build steps."""

    def __init__(self, ruleset: RuleSet, target: Target) -> None:
        self.ruleset, self.target = ruleset, target
        self._measures: dict[str, Run] = {}
        self.rules: dict[str, Run] = {}
        for rule in target.rules:
            self.rules[rule.id] = self.run(rule.when)

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
                return self._aggregate(expression)
            case Size():
                return self._size(expression)
            case Pattern():
                return self._pattern(expression)
            case Measure(name=name):
                return self._measure(expression, name)
            case Input(name=name):
                return lambda sheet, _code: Step(expression, _told(sheet, name))
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
                return lambda sheet, _code: Step(expression, _taken(sheet, subject))
            case OnePointMore(rule=rule):
                return self._one_point_more(expression, self.rules[rule])
            case _:
                assert_never(expression)

    def _grade(self, expression: GradeOf) -> Run:
        view, column, named = expression.view.of, expression.column or REPORT, expression.subject

        def run(sheet: Sheet, code: str | None) -> Step:
            one = named or code or ""
            span = sheet.span(one, column)
            if span is None:
                return Step(expression, _letter(sheet, one), (), ())
            quantity = Quantity(view(span[0]), view(span[1]))
            used = () if named is None else (Used(one, *span, quantity),)
            return Step(expression, quantity, (), used)

        return run

    def _points(self, expression: PointsOf) -> Run:
        table, column, named = expression.table, expression.column or REPORT, expression.subject

        def run(sheet: Sheet, code: str | None) -> Step:
            one = named or code or ""
            span = sheet.span(one, column)
            if span is None:
                return Step(expression, None)
            quantity = Quantity(*points_between(self.ruleset, table, span))
            used = () if named is None else (Used(one, *span, quantity),)
            return Step(expression, quantity, (), used)

        return run

    def _aggregate(self, expression: Aggregate) -> Run:
        of, over = self.run(expression.of), expression.over
        combine = _COMBINE[expression.how]
        column = getattr(expression.of, "column", None) or REPORT

        def run(sheet: Sheet, _code: str | None) -> Step:
            codes = sheet.members(over)
            if codes is None:
                return Step(expression, None)
            used = []
            for code in codes:
                value = of(sheet, code).value
                low, high = sheet.span(code, column) or (0, 0)
                used.append(Used(code, low, high, None if isinstance(value, str) else value))
            return Step(expression, combine(used), (), tuple(used))

        return run

    def _size(self, expression: Size) -> Run:
        def run(sheet: Sheet, _code: str | None) -> Step:
            codes = sheet.members(expression.over)
            if codes is None:
                return Step(expression, None)
            return Step(expression, Quantity(len(codes) * SCALE, len(codes) * SCALE))

        return run

    def _pattern(self, expression: Pattern) -> Run:
        def run(sheet: Sheet, _code: str | None) -> Step:
            codes = sheet.members(expression.over)
            if codes is None:
                return Step(expression, None)
            spans = [(code, sheet.span(code) or (0, 0)) for code in codes]
            used = tuple(Used(code, *span, _is_insufficient(span)) for code, span in spans)
            return Step(expression, insufficient(span for _, span in spans), (), used)

        return run

    def _measure(self, expression: Measure, name: str) -> Run:
        if name not in self._measures:
            self._measures[name] = self.run(self.ruleset.measures[name].expression)
        inner = self._measures[name]

        def run(sheet: Sheet, _code: str | None) -> Step:
            step = sheet.memo.get(name)
            if step is None:
                below = inner(sheet, None)
                step = sheet.memo[name] = Step(expression, below.value, (below,))
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
        runs = tuple(self.run(operand) for operand in expression.operands)
        operators = expression.operators

        def run(sheet: Sheet, code: str | None) -> Step:
            parts = tuple(operand(sheet, code) for operand in runs)
            truth: Truth = all_of(
                compare(left.value, operator, right.value)
                if isinstance(left.value, Quantity) and isinstance(right.value, Quantity)
                else None
                for operator, (left, right) in zip(operators, pairwise(parts), strict=True)
            )
            return Step(expression, truth, parts)

        return run

    def _among(self, expression: Among) -> Run:
        value = self.run(expression.value)
        numbers = [c.value for c in expression.choices if isinstance(c, Number)]
        bounds = [Quantity(thousandths(number), thousandths(number)) for number in numbers]
        words = {c.value for c in expression.choices if isinstance(c, Text)}

        def run(sheet: Sheet, code: str | None) -> Step:
            part = value(sheet, code)
            return Step(expression, _is_among(part.value, bounds, words), (part,))

        return run

    def _connective(self, expression: And | Or | Not | AtLeast) -> Run:
        inner = (expression.part,) if isinstance(expression, Not) else expression.parts
        runs = tuple(self.run(part) for part in inner)

        def run(sheet: Sheet, code: str | None) -> Step:
            parts = tuple(part(sheet, code) for part in runs)
            truths = [part.value if isinstance(part.value, bool) else None for part in parts]
            return Step(expression, _connected(expression, truths), parts)

        return run

    def _one_point_more(self, expression: OnePointMore, rule: Run) -> Run:
        highest = thousandths(self.ruleset.scale.highest)

        def run(sheet: Sheet, _code: str | None) -> Step:
            used = []
            for code in sheet.all:
                low, high = sheet.spans[REPORT][code]
                if isinstance(sheet.entries.get(code), Letter) or low + SCALE > highest:
                    continue
                raised = sheet.with_span(code, (low + SCALE, min(high + SCALE, highest)))
                truth = rule(raised, None).value
                truth = truth if isinstance(truth, bool) else None
                # A grade that may already be too high to rise settles nothing by holding.
                sure = high + SCALE <= highest or truth is not True
                used.append(Used(code, low, high, truth if sure else None))
            truths = [each.gives if isinstance(each.gives, bool) else None for each in used]
            return Step(expression, any_of(truths), (), tuple(used))

        return run


def points_between(ruleset: RuleSet, name: str, span: Span) -> Span:
    """Give the least and most points of a table for a grade of which a span is known.

    Where the published table gives a grade no value, its points can be any that the table has.
    """
    table = ruleset.points[name]
    known = table.of(span[0])
    if span[0] == span[1] and known is not None:
        return known, known
    worth = [thousandths(band.points) for band in table.bands]
    if table.otherwise != "unknown":
        worth.append(thousandths(table.otherwise))
    return min(worth), max(worth)


def insufficient(spans: Iterable[Span]) -> str | None:
    """Give the pattern of insufficient whole grades, highest first; None where it is not known."""
    found: list[int] = []
    for low, high in spans:
        if _whole(low) != _whole(high) and _whole(low) < _SIX:
            return None
        if _whole(low) < _SIX:
            found.append(_whole(low))
    return " ".join(map(str, sorted(found, reverse=True)))


_SIX = 6


def _whole(grade: int) -> int:
    return (grade + SCALE // 2) // SCALE


def _is_insufficient(span: Span) -> Truth:
    low, high = _whole(span[0]) < _SIX, _whole(span[1]) < _SIX
    return low if low == high else None


def _constant(expression: Expression, value: Quantity | str) -> Run:
    step = Step(expression, value)
    return lambda _sheet, _code: step


def _told(sheet: Sheet, name: str) -> bool | Quantity | str | None:
    each, value = sheet.ruleset.inputs[name], sheet.inputs.get(name)
    if value is None and each.type == "number":
        return Quantity(thousandths(each.lowest or 0), thousandths(each.highest or 0))
    if value is None or isinstance(value, bool | str):
        return value
    return None if isinstance(value, tuple) else Quantity(thousandths(value), thousandths(value))


def _letter(sheet: Sheet, code: str) -> str | None:
    entry = sheet.entries.get(code)
    return str(entry) if isinstance(entry, Letter) else None


def _taken(sheet: Sheet, code: str) -> Truth:
    if code in sheet.entries:
        return sheet.entries[code] is not NoGrade.EXEMPT
    if code in sheet.spans[REPORT] or any(map(is_unnamed, sheet.all)):
        return None
    return False


def _is_among(value: bool | Quantity | str | None, bounds: list[Quantity], words: set[str]) -> Truth:
    match value:
        case Quantity():
            numbers = any_of(compare(value, "==", bound) for bound in bounds)
            # A grade is not a letter; one that is not known may still turn out to be.
            return None if words and not value.known and numbers is not True else numbers
        case str():
            return value in words
        case _:
            return None


def _connected(expression: And | Or | Not | AtLeast, truths: list[Truth]) -> Truth:
    match expression:
        case And():
            return all_of(truths)
        case Or():
            return any_of(truths)
        case Not():
            return opposite(truths[0])
        case AtLeast(number=number):
            return at_least(number, truths)
        case _:
            assert_never(expression)


def _count(used: list[Used]) -> Quantity:
    sure = sum(each.gives is True for each in used)
    return Quantity(sure * SCALE, (sure + sum(each.gives is None for each in used)) * SCALE)


def _quantities(used: list[Used]) -> list[Quantity] | None:
    found = [each.gives for each in used if isinstance(each.gives, Quantity)]
    return found if len(found) == len(used) else None


def _sum(used: list[Used]) -> Quantity | None:
    found = _quantities(used)
    if found is None:
        return None
    total = Quantity(0, 0)
    for each in found:
        total = add(total, each, 1)
    return total


def _mean(used: list[Used]) -> Quantity | None:
    total = _sum(used)
    return None if total is None or not used else total._replace(over=total.over * len(used))


def _lowest(used: list[Used]) -> Quantity | None:
    found = _quantities(used)
    return extreme("min", found) if found else None


def _highest(used: list[Used]) -> Quantity | None:
    found = _quantities(used)
    return extreme("max", found) if found else None


_COMBINE: dict[str, Callable[[list[Used]], Quantity | None]] = {
    "count": _count, "sum": _sum, "mean": _mean, "lowest": _lowest, "highest": _highest,
}  # fmt: skip
