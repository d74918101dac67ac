"""The columns that an expression asks for, in stages: rows are seen, added up, and compared.

What is asked of each subject becomes a column of the rows; what an aggregate makes of those becomes
a column of the students. Where an aggregate looks at what another has given (`grade < average`),
it is added up one stage later, with the earlier columns put beside the rows.
"""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import NamedTuple, assert_never

import narwhals as nw

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
    parts_of,
)
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write, write_group
from overgang.reading.frames.groups import PLACE, pattern_code
from overgang.reading.frames.leaves import How
from overgang.reading.frames.members import Member, Members
from overgang.reading.frames.points import looked_up, seen
from overgang.reading.frames.values import (
    NULL,
    Value,
    add,
    among,
    at_least,
    compare,
    extreme,
    multiply,
    truth,
)
from overgang.school.grade import SCALE, thousandths
from overgang.school.points import LookupTable
from overgang.school.rounding import View

__all__ = ["Changed", "Reader"]

_SIX = 6 * SCALE


class Changed(NamedTuple):
    """A question about a changed list, the target whose rule it asks about, and who can change."""

    question: Would
    target: Target
    member: Member


class Reader(Members):
    """Turns expressions into columns, and remembers which rows must be added up for them."""

    target: Target

    def __init__(self, ruleset: RuleSet, target: Target, *, exact: bool, plain: bool) -> None:
        super().__init__(ruleset, exact=exact, plain=plain)
        self.target = target
        self.changed: dict[str, Changed] = {}
        """For each question about a changed list the column of its answer."""

    def value(self, expression: Expression) -> Value:
        """Turn an expression into columns."""
        match expression:
            case Number(value=value):
                return _constant(nw.lit(thousandths(value), nw.Int64))
            case Text(value=value):
                return Value(NULL, NULL, word=nw.lit(value))
            case GradeOf() | PointsOf():
                return self.grade(expression)
            case Aggregate():
                return self._aggregate(expression)
            case Size(over=over):
                return self._size(over)
            case Pattern(over=over):
                return self._pattern(over)
            case Measure(name=name):
                return self.value(self.ruleset.measures[name].expression)
            case Input(name=name):
                return self.input(name)
            case Arithmetic():
                return self._arithmetic(expression)
            case Extreme(which=which, parts=parts):
                return extreme(which, [self.value(part) for part in parts])
            case Comparison():
                return self._comparison(expression)
            case Among():
                return self._among(expression)
            case And() | Or() | Not() | AtLeast():
                return self._connective(expression)
            case Taken(subject=subject):
                return self.taken(subject)
            case Seen(view=view, of=of):
                return self._seen(view, self.value(of))
            case Lookup(table=table, of=of):
                return self._lookup(self.ruleset.lookups[table], self.value(of))
            case Forced():
                return self.forced(expression)
            case Times(input=name, choice=choice):
                column = nw.col(f"input {name}: {choice}") * SCALE
                return Value(column, column, outside=True)
            case Would():
                return self._would(expression)
            case Holds(rule=rule, target=to):
                return self._holds(rule, self.target if to is None else self.ruleset.target(to))
            case _:
                assert_never(expression)

    def _holds(self, rule: str, target: Target) -> Value:
        outer, self.target = self.target, target
        found = self.value(target.rule(rule).when)
        self.target = outer
        return found

    def _would(self, expression: Would) -> Value:
        member = self.member(expression.among)
        name = f"{self.target.to} {write(expression)}"
        self.changed.setdefault(name, Changed(expression, self.target, member))
        return Value(nw.col(name), nw.col(name), stage=1, outside=True)

    def _seen(self, view: View, of: Value) -> Value:
        whole = isinstance(of.over, int) and of.over == 1
        least = seen(view, of.least if whole else of.least // of.over)
        if of.exact:
            return replace(of, least=least, most=least, over=1)
        most = seen(view, of.most if whole else of.most // of.over)
        return replace(of, least=least, most=most, over=1)

    def _lookup(self, table: LookupTable, of: Value) -> Value:
        found = looked_up(table, of.least, of.most, of.over)
        return replace(of, least=found, most=found, over=1, void=True)

    def _connective(self, expression: And | Or | Not | AtLeast) -> Value:
        values = [self.value(part) for part in parts_of(expression)]
        truths = [value.least for value in values]
        match expression:
            case And():
                return truth(reduce(nw.Expr.__and__, truths), *values)
            case Or():
                return truth(reduce(nw.Expr.__or__, truths), *values)
            case Not():
                return truth(~truths[0], *values)
            case AtLeast(number=number):
                return truth(at_least(number, truths), *values)
            case _:
                assert_never(expression)

    def _comparison(self, expression: Comparison) -> Value:
        sides = [self.value(operand) for operand in expression.operands]
        links = [
            compare(left, operator, right)
            for operator, left, right in zip(expression.operators, sides, sides[1:], strict=False)
        ]
        return truth(reduce(nw.Expr.__and__, links), *sides)

    def _among(self, expression: Among) -> Value:
        value = self.value(expression.value)
        numbers = [self.value(c) for c in expression.choices if isinstance(c, Number)]
        words = [c.value for c in expression.choices if isinstance(c, Text)]
        if isinstance(expression.value, Pattern):
            codes = [code for code in map(pattern_code, words) if code is not None]
            return truth(value.least.is_in(codes) | value.least.is_null() & NULL, value)
        return truth(among(value, numbers, words), value)

    def _arithmetic(self, expression: Arithmetic) -> Value:
        match expression:
            case (
                Arithmetic(operator="*", left=Number(value=factor), right=of)
                | Arithmetic(operator="*", left=of, right=Number(value=factor))
            ):
                return multiply(self.value(of), thousandths(factor))
            case _:
                left, right = self.value(expression.left), self.value(expression.right)
                return add(left, right, 1 if expression.operator == "+" else -1)

    def _aggregate(self, expression: Aggregate) -> Value:
        item, member = self.value(expression.of), self.member(expression.over)
        key, stage, mask = write(expression), max(item.stage, member.stage), member.row
        if item.outside or member.outside:
            self.stage(stage).beside = True
        told = member.told
        if expression.how == "count":
            return self._counted(key, replace(item, stage=stage), mask, told)
        how: How = {"lowest": "min", "highest": "max"}.get(expression.how, "sum")  # type: ignore[assignment]  # three of the four
        bounds: list[nw.Expr] = []
        for name, each in (("least", item.least), ("most", item.most)):
            if name == "most" and item.exact:
                bounds.append(bounds[0])
                continue
            # What is not in the group adds nothing, and is no lowest or highest.
            rest = nw.lit(0, nw.Int64) if how == "sum" else nw.lit(None, nw.Int64)
            row = each if mask is None else nw.when(mask).then(each).otherwise(rest)
            found = self.added(f"{name} {key}", row, how, stage)
            if item.outside or item.void:
                void = each.is_null() if mask is None else mask & each.is_null()
                found = _unless(self.added(f"void {name} {key}", void, "any", stage), found)
            bounds.append(_where(told, found))
        over = item.over
        if expression.how == "mean":
            number = self._number_of(expression.over, member)
            over = number if isinstance(over, int) and over == 1 else number * over
            bounds = [nw.when(number > 0).then(bound) for bound in bounds]
            bounds = [bounds[0], bounds[0]] if item.exact else bounds
        return Value(bounds[0], bounds[1], over, stage=stage + 1, outside=True)

    def _counted(self, key: str, item: Value, mask: nw.Expr | None, told: nw.Expr | None) -> Value:
        row = item.least if mask is None else mask & item.least
        if self.exact and not item.outside:
            sure = self.added(key, row, "sum", item.stage).cast(nw.Int64) * SCALE
            sure = _where(told, sure)
            return Value(sure, sure, stage=item.stage + 1, outside=True)
        certain = row.fill_null(value=False)
        sure = self.added(key, certain, "sum", item.stage).cast(nw.Int64) * SCALE
        open_ = self.added(f"open {key}", row.is_null(), "sum", item.stage).cast(nw.Int64) * SCALE
        least, most = _where(told, sure), _where(told, sure + open_)
        return Value(least, most, stage=item.stage + 1, outside=True)

    def _size(self, group: Group) -> Value:
        member = self.member(group)
        found = _where(member.told, self._number_of(group, member) * SCALE)
        return Value(found, found, stage=member.stage + 1, outside=True)

    def _number_of(self, group: Group, member: Member) -> nw.Expr:
        if member.row is None:
            return nw.col("len").cast(nw.Int64)
        if member.outside:
            self.stage(member.stage).beside = True
        key = f"size {write_group(group)}"
        return self.added(key, member.row, "sum", member.stage).cast(nw.Int64)

    def _pattern(self, group: Group) -> Value:
        """Give a pattern as one number, null where it is not known."""
        grades, member = self.each(GradeOf(view=View.WHOLE)), self.member(group)
        mask, stage = member.row, member.stage
        if member.outside:
            self.stage(stage).beside = True
        code: nw.Expr = nw.lit(0, nw.Int64)
        for grade in range(1, _SIX // SCALE):
            is_so = grades.least == grade * SCALE
            code = nw.when(is_so).then(PLACE ** (grade - 1)).otherwise(code)
        key = f"pattern {write_group(group)}"
        row = code if mask is None else nw.when(mask).then(code).otherwise(nw.lit(0, nw.Int64))
        found = self.added(key, row, "sum", stage)
        if not self.exact:
            unsure = (grades.least != grades.most) & (grades.least < _SIX)
            row = unsure if mask is None else mask & unsure
            found = _unless(self.added(f"open {key}", row, "any", stage), found)
        found = _where(member.told, found)
        return Value(found, found, stage=stage + 1, outside=True)


def _constant(of: nw.Expr) -> Value:
    return Value(of, of)


def _where(told: nw.Expr | None, found: nw.Expr) -> nw.Expr:
    return found if told is None else nw.when(told).then(found)


def _unless(void: nw.Expr, found: nw.Expr) -> nw.Expr:
    return nw.when(~void).then(found)
