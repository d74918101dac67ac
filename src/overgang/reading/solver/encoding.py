"""Turning the expressions of a norm into a program over the grades that can vary.

The three values of the judge are kept: a condition is a pair of literals, that it surely holds and
that it surely does not. Once the grades are chosen, the pair says what the judge would say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import assert_never

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
    Group,
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
from overgang.norms.parts import Target
from overgang.reading.membership import members
from overgang.reading.sheet import Sheet
from overgang.reading.solver.between import Between, exactly
from overgang.reading.solver.definitions import FALSE, TRUE
from overgang.reading.solver.following import pattern_among, told_of
from overgang.reading.solver.grades import OUT, Changed, Grades
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.numbers import looked_up, seen
from overgang.reading.solver.program import Program
from overgang.reading.solver.shared import measures_alike
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
from overgang.reading.solver.unknowns import Unknowns
from overgang.reading.supposing import ways_to_leave_out
from overgang.reading.trace import Quantity
from overgang.reading.tracing import Tracer
from overgang.school.grade import SCALE

__all__ = ["Encoder"]

_Words = Mapping[str, int]
"""The words that something can be, each with the literal that it is."""

_Value = Judged | Between | _Words | None


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
        self._grades = Grades(tables, unknowns, letters=letters)
        self._made: dict[tuple[int, str | None, Changed], _Value] = {}
        self._known: dict[str, _Value] = {}
        """Measures that were read for another norm, where they come to the same."""
        self._here = tracer.target

    def take_over(self, other: Encoder) -> None:
        """Take what the measures of another norm came to over the same unknowns, where alike."""
        ours = other.tracer.ruleset.measures
        for name in measures_alike(other.sheet, self.sheet):
            key = id(ours[name].expression), None, ()
            if key in other._made:
                self._known[name] = other._made[key]

    def condition(
        self, expression: Expression, code: str | None = None, changed: Changed = ()
    ) -> Judged:
        """Read an expression that gives a condition."""
        found = self.read(expression, code, changed)
        return found if isinstance(found, Judged) else OPEN

    def known(self, expression: Expression) -> Judged | None:
        """Give a condition that was read before, on the list as it is; None where it was not."""
        found = self._made.get((id(expression), None, ()))
        return found if isinstance(found, Judged) else None

    def number(self, expression: Expression, code: str | None, changed: Changed) -> Between | None:
        """Read an expression that gives a number; None where the number does not exist."""
        found = self.read(expression, code, changed)
        return found if isinstance(found, Between) else None

    def read(self, expression: Expression, code: str | None, changed: Changed) -> _Value:
        """Read an expression, for a subject where it stands inside an aggregate."""
        key = (id(expression), code, changed)
        if key not in self._made:
            found = self._grades.of_one(expression, code, changed)
            self._made[key] = self._node(expression, code, changed) if found is None else found
        return self._made[key]

    def _node(self, expression: Expression, code: str | None, changed: Changed) -> _Value:
        match expression:
            case Number() | Text() | GradeOf() | PointsOf() | Forced() | Size() | Taken():
                return self._asked(expression, code, changed)
            case Times(input=name, choice=choice):
                return self._times(expression, name, choice)
            case Pattern():
                # It has a meaning only where it is compared, and is read there: see `_among`.
                return None
            case Aggregate():
                return self._aggregate(expression, changed)
            case Measure(name=name):
                if name in self._known and not changed:
                    return self._known[name]
                return self.read(self.tracer.ruleset.measures[name].expression, None, changed)
            case Input(name=name):
                return self._input(expression, name)
            case Arithmetic():
                return self._arithmetic(expression, code, changed)
            case Extreme(which=which, parts=parts):
                return extreme_of(
                    self.program, which, [self.number(part, code, changed) for part in parts]
                )
            case Comparison():
                return self._comparison(expression, code, changed)
            case Among():
                return self._among(expression, code, changed)
            case And(parts=parts):
                return conjunction(
                    self.program, [self.condition(part, code, changed) for part in parts]
                )
            case Or(parts=parts):
                return disjunction(
                    self.program, [self.condition(part, code, changed) for part in parts]
                )
            case Not(part=part):
                return self.condition(part, code, changed).opposite
            case AtLeast(number=number, parts=parts):
                return enough(
                    self.program, number, [self.condition(part, code, changed) for part in parts]
                )
            case Seen() | Lookup():
                return self._of_number(expression, code, changed)
            case Would():
                return self._would(expression)
            case Holds(rule=rule, target=to):
                target = self._here if to is None else self.tracer.ruleset.target(to)
                return self._rule(target, rule, changed)
            case _:
                assert_never(expression)

    def _of_number(
        self, expression: Seen | Lookup, code: str | None, changed: Changed
    ) -> Between | None:
        of = self.number(expression.of, code, changed)
        if of is None:
            return None
        if isinstance(expression, Seen):
            return seen(self.program, expression.view, of)
        return looked_up(self.program, self.tracer.ruleset.lookups[expression.table], of)

    def _rule(self, target: Target, rule: str, changed: Changed) -> Judged:
        """Read a rule; the rules that it refers to are those of its own target."""
        outer, self._here = self._here, target
        found = self.condition(target.rule(rule).when, None, changed)
        self._here = outer
        return found

    def _asked(self, expression: Expression, code: str | None, changed: Changed) -> _Value:
        """Read what no grade has a say in, as the judge does."""
        given = self.tracer.run(expression)(self._grades.sheet(changed), code).value
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

    def _aggregate(self, expression: Aggregate, changed: Changed) -> _Value:
        codes = members(self._grades.sheet(changed), expression.over)
        if codes is None:
            return None
        if expression.how == "count":
            counted = [self.condition(expression.of, code, changed) for code in codes]
            low = literal_sum((each.yes for each in counted), SCALE)
            return Between(low, literal_sum((~each.no for each in counted), SCALE))
        numbers = [self.number(expression.of, code, changed) for code in codes]
        match expression.how:
            case "sum":
                return sum_of(self.program, numbers)
            case "mean":
                found = sum_of(self.program, numbers)
                return found.times(1, len(codes)) if found is not None and codes else None
            case "lowest":
                return extreme_of(self.program, "min", numbers)
            case "highest":
                return extreme_of(self.program, "max", numbers)
            case _:
                assert_never(expression.how)

    def _input(self, expression: Expression, name: str) -> _Value:
        if name in self.sheet.inputs or not self.unknowns.varies(name):
            return self._asked(expression, None, ())
        place = self.unknowns.input(name)
        return told_of(self.program, place, self.tracer.ruleset.inputs[name])

    def _times(self, expression: Expression, name: str, choice: str) -> _Value:
        if name in self.sheet.inputs or not self.unknowns.varies(name):
            return self._asked(expression, None, ())
        found = Linear({self.unknowns.times(name, choice): SCALE}, 0)
        return Between(found, found)

    def _arithmetic(
        self, expression: Arithmetic, code: str | None, changed: Changed
    ) -> Between | None:
        left = self.number(expression.left, code, changed)
        right = self.number(expression.right, code, changed)
        if left is None or right is None:
            return None
        match expression.operator:
            case "+":
                return sum_of(self.program, (left, right))
            case "-":
                return sum_of(self.program, (left, right.times(-1)))
            case "*":
                if isinstance(expression.left, Number):
                    return right.times(left.low.const, SCALE)
                return left.times(right.low.const, SCALE)
            case _:
                assert_never(expression.operator)

    def _comparison(self, expression: Comparison, code: str | None, changed: Changed) -> Judged:
        sides = [self.number(operand, code, changed) for operand in expression.operands]
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

    def _among(self, expression: Among, code: str | None, changed: Changed) -> Judged:
        if isinstance(expression.value, Pattern):
            return self._pattern_among(expression.value.over, _words(expression), changed)
        value = self.read(expression.value, code, changed)
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

    def _pattern_among(self, over: Group, words: Sequence[str], changed: Changed) -> Judged:
        codes = members(self._grades.sheet(changed), over)
        if codes is None:
            return OPEN
        changes = dict(changed)
        found = [(self._grades.place(code, changed), changes.get(code)) for code in codes]
        grades = [(place, self._grades.seen(place, change)) for place, change in found if place]
        if len(grades) < len(found):
            return OPEN
        return pattern_among(self.program, grades, words)

    def _would(self, expression: Would) -> Judged:
        """Read a question about a changed list: one way to change it will do."""
        codes = members(self.sheet, expression.among)
        if codes is None:
            return OPEN
        change, here = expression.change, self._here
        choices = ways_to_leave_out(codes) if change == "without_some" else zip(codes)
        ways: list[Changed] = [tuple((code, change) for code in way) for way in choices]
        found = []
        for way in ways:
            would = self._rule(here, expression.rule, tuple(sorted(way)))
            if change not in OUT:
                can = self._grades.can_rise(way[0][0], change)
                would = conjunction(self.program, (can, would))
            found.append(would)
        return disjunction(self.program, found)


def _words(expression: Among) -> list[str]:
    return [choice.value for choice in expression.choices if isinstance(choice, Text)]
