"""The plain reading of an expression: its exact, three-valued value, with every step.

An expression is turned once into a function of a sheet; calling it builds the steps. This is the
oracle that every faster reading is held to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
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
    Group,
    Input,
    Measure,
    NamedGroup,
    Not,
    Number,
    OnePointMore,
    Operator,
    Or,
    Pattern,
    PointsOf,
    Size,
    Subjects,
    Taken,
    Text,
    parts_of,
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
from overgang.reading.gathering import (
    GATHERED,
    Given,
    Points,
    counted,
    given,
    insufficient,
    is_insufficient,
)
from overgang.reading.sheet import Sheet, Span, is_unnamed
from overgang.reading.trace import Quantity, Step, Used
from overgang.school.grade import SCALE, Letter, NoGrade, thousandths

if TYPE_CHECKING:
    from overgang.norms.parts import Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["Run", "Tracer"]

Run = Callable[[Sheet, str | None], Step]
"""Reads an expression on a sheet, for a subject where it stands inside an aggregate."""


_Pairs = tuple[tuple[str, Span], ...]
"""The subjects of a group, each with what is known of its grade."""

_Value = bool | Quantity | str | None

_TWO = 2
_FEW = 4
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
        self._groups: list[tuple[Group, str]] = []
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
        points = self._tables.setdefault(
            expression.table, Points(self.ruleset.points[expression.table])
        )
        column, named = expression.column or REPORT, expression.subject

        def run(sheet: Sheet, code: str | None) -> Step:
            one = named or code or ""
            span = sheet.span(one, column)
            if span is None:
                return Step(expression, None)
            quantity = Quantity(*points[span])
            used = () if named is None else (Used(one, *span, quantity),)
            return Step(expression, quantity, (), used)

        return run

    def _aggregate(self, expression: Aggregate) -> Run:
        of, how = expression.of, expression.how
        column = (of.column if isinstance(of, GradeOf | PointsOf) else None) or REPORT
        members = self._members(expression.over, column)
        each = self._each(of, column, counted if how == "count" else given)
        gathered = GATHERED[how]

        def made(sheet: Sheet, pairs: _Pairs) -> Step:
            value, used = gathered(each(sheet, pairs))
            return _made(Step, (expression, value, (), used))

        steps: dict[_Pairs, Step] = {}
        lasting = _depends_on_grade_only(of, column)

        def run(sheet: Sheet, _code: str | None) -> Step:
            pairs = members(sheet)
            if pairs is None:
                return Step(expression, None)
            if not lasting or len(pairs) > _FEW:
                return made(sheet, pairs)
            # A few subjects have few different lists of grades, so the whole step is kept.
            if pairs not in steps:
                if len(steps) > _MANY:
                    steps.clear()
                steps[pairs] = made(sheet, pairs)
            return steps[pairs]

        return run

    def _each(
        self, of: Expression, column: str, gives: Callable[[Used], Given]
    ) -> Callable[[Sheet, _Pairs], Sequence[Given]]:
        """Give what an aggregate takes of each of some subjects.

        Where that depends on nothing but the grade, it is worked out but once for a grade.
        """
        value = self.run(of)

        def one(sheet: Sheet, code: str, span: Span) -> Given:
            found = value(sheet, code).value
            return gives(Used(code, *span, None if isinstance(found, str) else found))

        def each(sheet: Sheet, pairs: _Pairs) -> Sequence[Given]:
            return [one(sheet, code, span) for code, span in pairs]

        seen: dict[tuple[str, Span], Given] = {}

        def remembered(sheet: Sheet, pairs: _Pairs) -> Sequence[Given]:
            try:
                return [seen[pair] for pair in pairs]
            except KeyError:
                if len(seen) > _MANY:
                    seen.clear()
                found = each(sheet, pairs)
                seen.update(zip(pairs, found, strict=True))
                return found

        return remembered if _depends_on_grade_only(of, column) else each

    def _members(self, group: Group, column: str) -> Callable[[Sheet], _Pairs | None]:
        """Give the function that gives the subjects of a group with their grades, once a sheet."""
        if (group, column) not in self._groups:
            self._groups.append((group, column))
        key = self._groups.index((group, column))

        while isinstance(group, NamedGroup):
            group = self.ruleset.groups[group.name].contains
        named = group.codes if isinstance(group, Subjects) and column == REPORT else ()
        needed = frozenset(named)

        def members(sheet: Sheet) -> _Pairs | None:
            found: _Pairs | None = sheet.memo.get(key)
            if found is None:
                known = sheet.spans[REPORT]
                if needed and needed <= known.keys():
                    found = tuple([(code, known[code]) for code in named])
                else:
                    found = _paired(sheet, sheet.members(group), column)
                sheet.memo[key] = found
            return found

        return members

    def _size(self, expression: Size) -> Run:
        members = self._members(expression.over, REPORT)

        def run(sheet: Sheet, _code: str | None) -> Step:
            pairs = members(sheet)
            if pairs is None:
                return Step(expression, None)
            return Step(expression, Quantity(len(pairs) * SCALE, len(pairs) * SCALE))

        return run

    def _pattern(self, expression: Pattern) -> Run:
        members = self._members(expression.over, REPORT)

        def run(sheet: Sheet, _code: str | None) -> Step:
            pairs = members(sheet)
            if pairs is None:
                return Step(expression, None)
            used = tuple([Used(code, *span, is_insufficient(span)) for code, span in pairs])
            return Step(expression, insufficient(span for _, span in pairs), (), used)

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
            truths = [_link(left.value, operator, right.value) for operator, (left, right) in links]
            return Step(expression, all_of(truths), parts)

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
        runs, connected = [self.run(part) for part in inner], _connected(expression)

        def run(sheet: Sheet, code: str | None) -> Step:
            parts = tuple([part(sheet, code) for part in runs])
            truths = [part.value if isinstance(part.value, bool) else None for part in parts]
            return _made(Step, (expression, connected(truths), parts, ()))

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


def _paired(sheet: Sheet, codes: tuple[str, ...] | None, column: str) -> _Pairs | None:
    if codes is None:
        return None
    if column == REPORT and codes is sheet.all:
        return tuple(sheet.spans[REPORT].items())
    return tuple([(code, sheet.span(code, column) or (0, 0)) for code in codes])


def _constant(expression: Expression, value: Quantity | str) -> Run:
    step = Step(expression, value)
    return lambda _sheet, _code: step


def _bounded(expression: Comparison, left: Run, bound: int) -> Run:
    """Compare with a constant; how each number compares with it is worked out once."""
    (operator,), right = expression.operators, Quantity(bound, bound)
    step, seen = Step(expression.operands[1], right), dict[_Value, Truth]()

    def run(sheet: Sheet, code: str | None) -> Step:
        one = left(sheet, code)
        value = one.value
        if value not in seen:
            if len(seen) > _MANY:
                seen.clear()
            seen[value] = _link(value, operator, right)
        return _made(Step, (expression, seen[value], (one, step), ()))

    return run


def _link(left: _Value, operator: Operator, right: _Value) -> Truth:
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return compare(left, operator, right)
    return None


def _told(sheet: Sheet, name: str) -> _Value:
    each, value = sheet.ruleset.inputs[name], sheet.inputs.get(name)
    if value is None and each.type == "number":
        return Quantity(
            thousandths(each.lowest or Decimal(0)), thousandths(each.highest or Decimal(0))
        )
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


def _is_among(value: _Value, bounds: list[Quantity], words: set[str]) -> Truth:
    match value:
        case Quantity():
            numbers = any_of(compare(value, "==", bound) for bound in bounds)
            # A grade is not a letter; one that is not known may still turn out to be.
            return None if words and not value.known and numbers is not True else numbers
        case str():
            return value in words
        case _:
            return None


def _connected(expression: And | Or | Not | AtLeast) -> Callable[[list[Truth]], Truth]:
    match expression:
        case And():
            return all_of
        case Or():
            return any_of
        case Not():
            return lambda truths: opposite(truths[0])
        case AtLeast(number=number):
            return lambda truths: at_least(number, truths)
        case _:
            assert_never(expression)


def _depends_on_grade_only(expression: Expression, column: str) -> bool:
    match expression:
        case GradeOf(subject=subject, column=own) | PointsOf(subject=subject, column=own):
            return subject is None and (own or REPORT) == column
        case Number() | Text() | Arithmetic() | Extreme() | Comparison() | Among():
            pass
        case And() | Or() | Not() | AtLeast():
            pass
        case _:
            return False
    return all(_depends_on_grade_only(part, column) for part in parts_of(expression))
