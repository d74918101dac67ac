"""Turning the expressions of a norm into a program over the grades that can vary.

The three values of the judge are kept: a condition is a pair of literals, that it surely holds and
that it surely does not. Once the grades are chosen, the pair says what the judge would say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import assert_never

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
from overgang.reading.sheet import Sheet
from overgang.reading.solver.following import is_in, numbers_of, pattern_among, told_of, truths_of
from overgang.reading.solver.linear import Between, exactly
from overgang.reading.solver.program import FALSE, TRUE, Program
from overgang.reading.solver.sums import extreme_of, sum_of
from overgang.reading.solver.tables import Tables
from overgang.reading.solver.truths import (
    OPEN,
    Judged,
    compare,
    conjunction,
    disjunction,
    enough,
    equals_any,
    literal_sum,
    sure,
)
from overgang.reading.solver.unknowns import GradePlace, Unknowns
from overgang.reading.trace import Quantity
from overgang.reading.tracing import Tracer
from overgang.school.grade import SCALE, Letter, thousandths

__all__ = ["Encoder"]

_Words = Mapping[str, int]
"""The words that something can be, each with the literal that it is."""

_Value = Judged | Between | _Words | None

_Raised = tuple[str, ...]
"""The subjects whose report grade is taken one point higher, for *one point more would do*."""


class Encoder:
    """Reads expressions as literals and sums over the unknowns of one sheet."""

    tracer: Tracer
    tables: Tables
    unknowns: Unknowns
    program: Program
    sheet: Sheet

    def __init__(
        self, tracer: Tracer, tables: Tables, unknowns: Unknowns, *, letters: bool
    ) -> None:
        self.tracer, self.tables, self.unknowns = tracer, tables, unknowns
        self.program, self.sheet = unknowns.program, unknowns.sheet
        self._letters = letters
        """Whether a grade that is not known may turn out to be a letter."""
        self._highest = thousandths(tracer.ruleset.scale.highest)
        self._made: dict[tuple[int, str | None, _Raised], _Value] = {}

    def condition(
        self, expression: Expression, code: str | None = None, raised: _Raised = ()
    ) -> Judged:
        """Read an expression that gives a condition."""
        found = self.read(expression, code, raised)
        return found if isinstance(found, Judged) else OPEN

    def number(self, expression: Expression, code: str | None, raised: _Raised) -> Between | None:
        """Read an expression that gives a number; None where the number does not exist."""
        found = self.read(expression, code, raised)
        return found if isinstance(found, Between) else None

    def read(self, expression: Expression, code: str | None, raised: _Raised) -> _Value:
        """Read an expression, for a subject where it stands inside an aggregate."""
        key = (id(expression), code, raised)
        if key not in self._made:
            place = self._place(expression, code)
            if place is not None:
                self._made[key] = self._tabled(expression, place, code, raised)
            else:
                self._made[key] = self._node(expression, code, raised)
        return self._made[key]

    def _place(self, expression: Expression, code: str | None) -> GradePlace | None:
        """Give the one grade that an expression depends on; None where there is no such grade."""
        looks = self.tables.looks_at(expression)
        if looks is None:
            return None
        column, subject = looks
        one = subject or code or ""
        place = self.unknowns.grade(column, one)
        may_be_letter = self._letters and place is not None and place.varies
        return None if may_be_letter and self.tables.has_words(expression) else place

    def _tabled(
        self, expression: Expression, place: GradePlace, code: str | None, raised: _Raised
    ) -> _Value:
        column, subject = self.tables.looks_at(expression) or (REPORT, None)
        times = raised.count(subject or code or "") if column == REPORT else 0
        given = self.tables.of(expression, self._seen(place, times))
        if isinstance(given[0], Quantity):
            return numbers_of(
                self.program, place, [each for each in given if isinstance(each, Quantity)]
            )
        return truths_of(self.program, place, given)

    def _seen(self, place: GradePlace, times: int) -> Sequence[int]:
        """Give the grades so many points higher; those that cannot rise are guarded elsewhere."""
        if not times:
            return place.grades
        return [min(grade + times * SCALE, self._highest) for grade in place.grades]

    def _node(self, expression: Expression, code: str | None, raised: _Raised) -> _Value:
        match expression:
            case Number() | Text() | GradeOf() | PointsOf() | Size() | Taken() | Pattern():
                # A pattern has a meaning only where it is compared: see `_among`.
                return self._asked(expression, code)
            case Aggregate():
                return self._aggregate(expression, raised)
            case Measure(name=name):
                return self.read(self.tracer.ruleset.measures[name].expression, None, raised)
            case Input(name=name):
                return self._input(expression, name)
            case Arithmetic():
                return self._arithmetic(expression, code, raised)
            case Extreme(which=which, parts=parts):
                return extreme_of(
                    self.program, which, [self.number(part, code, raised) for part in parts]
                )
            case Comparison():
                return self._comparison(expression, code, raised)
            case Among():
                return self._among(expression, code, raised)
            case And(parts=parts):
                return conjunction(
                    self.program, [self.condition(part, code, raised) for part in parts]
                )
            case Or(parts=parts):
                return disjunction(
                    self.program, [self.condition(part, code, raised) for part in parts]
                )
            case Not(part=part):
                return self.condition(part, code, raised).opposite
            case AtLeast(number=number, parts=parts):
                return enough(
                    self.program, number, [self.condition(part, code, raised) for part in parts]
                )
            case OnePointMore(rule=rule):
                return self._one_point_more(self.tracer.target.rule(rule).when, raised)
            case _:
                assert_never(expression)

    def _asked(self, expression: Expression, code: str | None) -> _Value:
        """Read what no grade has a say in, as the judge does."""
        given = self.tracer.run(expression)(self.sheet, code).value
        match given:
            case bool():
                return sure(TRUE if given else FALSE)
            case Quantity():
                return exactly(given)
            case str():
                return {given: TRUE}
            case None:
                return None
            case _:
                assert_never(given)

    def _aggregate(self, expression: Aggregate, raised: _Raised) -> _Value:
        codes = self.sheet.members(expression.over)
        if codes is None:
            return None
        if expression.how == "count":
            counted = [self.condition(expression.of, code, raised) for code in codes]
            low = literal_sum((each.yes for each in counted), SCALE)
            return Between(low, literal_sum((~each.no for each in counted), SCALE))
        numbers = [self.number(expression.of, code, raised) for code in codes]
        match expression.how:
            case "sum":
                return sum_of(numbers)
            case "mean":
                found = sum_of(numbers)
                return found.times(1, len(codes)) if found is not None and codes else None
            case "lowest":
                return extreme_of(self.program, "min", numbers)
            case "highest":
                return extreme_of(self.program, "max", numbers)
            case _:
                assert_never(expression.how)

    def _input(self, expression: Expression, name: str) -> _Value:
        if name in self.sheet.inputs or not self.unknowns.varies(name):
            return self._asked(expression, None)
        place = self.unknowns.input(name)
        return told_of(self.program, place, self.tracer.ruleset.inputs[name])

    def _arithmetic(
        self, expression: Arithmetic, code: str | None, raised: _Raised
    ) -> Between | None:
        left = self.number(expression.left, code, raised)
        right = self.number(expression.right, code, raised)
        if left is None or right is None:
            return None
        match expression.operator:
            case "+":
                return sum_of((left, right))
            case "-":
                return sum_of((left, right.times(-1)))
            case "*":
                if isinstance(expression.left, Number):
                    return right.times(left.low.const, SCALE)
                return left.times(right.low.const, SCALE)
            case _:
                assert_never(expression.operator)

    def _comparison(self, expression: Comparison, code: str | None, raised: _Raised) -> Judged:
        sides = [self.number(operand, code, raised) for operand in expression.operands]
        links = zip(expression.operators, pairwise(sides), strict=True)
        return conjunction(
            self.program,
            [
                OPEN
                if left is None or right is None
                else compare(self.program, left, operator, right)
                for operator, (left, right) in links
            ],
        )

    def _among(self, expression: Among, code: str | None, raised: _Raised) -> Judged:
        if isinstance(expression.value, Pattern):
            return self._pattern_among(expression.value.over, _words(expression), raised)
        value = self.read(expression.value, code, raised)
        match value:
            case Between():
                numbers = [each.value for each in expression.choices if isinstance(each, Number)]
                found = equals_any(self.program, value, numbers)
                # A grade that is not known may still turn out to be a letter.
                return Judged(found.yes, FALSE) if _words(expression) else found
            case Judged() | None:
                return OPEN
            case _:
                return sure(
                    self.program.any_of(value.get(word, FALSE) for word in _words(expression))
                )

    def _pattern_among(self, over: Group, words: Sequence[str], raised: _Raised) -> Judged:
        codes = self.sheet.members(over)
        if codes is None:
            return OPEN
        found = [(self.unknowns.grade(REPORT, code), raised.count(code)) for code in codes]
        seen = [(place, self._seen(place, times)) for place, times in found if place is not None]
        if len(seen) < len(found):
            return OPEN
        return pattern_among(self.program, seen, words)

    def _one_point_more(self, rule: Expression, raised: _Raised) -> Judged:
        found = []
        for code in self.sheet.all:
            place = self.unknowns.grade(REPORT, code)
            if place is None or isinstance(self.sheet.entries.get(code), Letter):
                continue
            most = self._highest - SCALE * (raised.count(code) + 1)
            fits = sure(is_in(self.program, place, [grade <= most for grade in place.grades]))
            would = self.condition(rule, None, tuple(sorted((*raised, code))))
            found.append(conjunction(self.program, (fits, would)))
        return disjunction(self.program, found)


def _words(expression: Among) -> list[str]:
    return [choice.value for choice in expression.choices if isinstance(choice, Text)]
