"""The columns that an expression asks for, in stages: rows are seen, added up, and compared.

What is asked of each subject becomes a column of the rows; what an aggregate makes of those becomes
a column of the students. Where an aggregate looks at what another has given (`grade < average`),
it is added up one stage later, with the earlier columns put beside the rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import reduce
from typing import Literal, assert_never

import narwhals as nw

from overgang.dossier.student import REPORT
from overgang.errors import UnreadableError
from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    Among,
    And,
    Arithmetic,
    AtLeast,
    Chosen,
    Combined,
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
    Or,
    Pattern,
    PointsOf,
    Size,
    Subjects,
    Taken,
    Text,
)
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write, write_group
from overgang.reading.frames.points import points, seen, worth
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
from overgang.reading.sheet import UNNAMED, span_of_unknown
from overgang.school.grade import SCALE, thousandths
from overgang.school.rounding import View

__all__ = ["Reader", "Stage"]

_How = Literal["sum", "min", "max", "any"]
_SIX = 6 * SCALE
_PLACE = 1000
"""A pattern is a number with so many values for how often each insufficient grade is there."""


@dataclass
class Stage:
    """Columns of the rows, what they are added up to, and whether earlier ones must be beside."""

    rows: dict[str, nw.Expr] = field(default_factory=dict)
    sums: dict[str, nw.Expr] = field(default_factory=dict)
    beside: bool = False


class Reader:
    """Turns expressions into columns; `exact` gives one column for the least and the most.

    An exact reading holds for students of whom all is known. `plain` says that all rows count.
    """

    ruleset: RuleSet
    exact: bool
    plain: bool

    def __init__(self, ruleset: RuleSet, *, exact: bool, plain: bool) -> None:
        self.ruleset, self.exact, self.plain = ruleset, exact, plain
        self.stages: list[Stage] = [Stage()]
        self.raised: dict[str, str] = {}
        """For each rule of which is asked whether one point more would do: the column of that."""
        self.unsure: list[nw.Expr] = []
        """Where a row is not exact after all: the table has no points for its grade."""

    def value(self, expression: Expression) -> Value:
        """Turn an expression into columns."""
        match expression:
            case Number(value=value):
                return _constant(nw.lit(thousandths(value), nw.Int64))
            case Text(value=value):
                return Value(NULL, NULL, word=nw.lit(value))
            case GradeOf() | PointsOf():
                return (
                    self._each(expression)
                    if expression.subject is None
                    else self._named(expression)
                )
            case Aggregate():
                return self._aggregate(expression)
            case Size(over=over):
                return self._size(over)
            case Pattern(over=over):
                return self._pattern(over)
            case Measure(name=name):
                return self.value(self.ruleset.measures[name].expression)
            case Input(name=name):
                return self._input(name)
            case Arithmetic():
                return self._arithmetic(expression)
            case Extreme(which=which, parts=parts):
                return extreme(which, [self.value(part) for part in parts])
            case Comparison():
                return self._comparison(expression)
            case Among():
                return self._among(expression)
            case And(parts=parts):
                return self._joined(parts, lambda truths: reduce(nw.Expr.__and__, truths))
            case Or(parts=parts):
                return self._joined(parts, lambda truths: reduce(nw.Expr.__or__, truths))
            case Not(part=part):
                return self._joined((part,), lambda truths: ~truths[0])
            case AtLeast(number=number, parts=parts):
                return self._joined(parts, lambda truths: at_least(number, truths))
            case Taken(subject=subject):
                return self._taken(subject)
            case OnePointMore(rule=rule):
                name = self.raised.setdefault(rule, f"raised {rule}")
                return Value(nw.col(name), nw.col(name), stage=1, outside=True)
            case _:
                assert_never(expression)

    def _joined(
        self, parts: tuple[Expression, ...], join: Callable[[list[nw.Expr]], nw.Expr]
    ) -> Value:
        values = [self.value(part) for part in parts]
        return truth(join([value.least for value in values]), *values)

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
            codes = [code for code in map(_pattern_code, words) if code is not None]
            return truth(value.least.is_in(codes) | value.least.is_null() & NULL, value)
        return truth(among(value, numbers, words), value)

    def _arithmetic(self, expression: Arithmetic) -> Value:
        left, right = self.value(expression.left), self.value(expression.right)
        if expression.operator != "*":
            return add(left, right, 1 if expression.operator == "+" else -1)
        if isinstance(expression.left, Number):
            return multiply(right, thousandths(expression.left.value))
        return multiply(left, _factor(expression.right))

    def _input(self, name: str) -> Value:
        each, column = self.ruleset.inputs[name], nw.col(f"input {name}")
        match each.type:
            case "number":
                if self.exact:
                    return Value(column, column, outside=True)
                low = thousandths(each.lowest) if each.lowest is not None else 0
                high = thousandths(each.highest) if each.highest is not None else 0
                return Value(column.fill_null(low), column.fill_null(high), outside=True)
            case "choice":
                return Value(NULL, NULL, word=column, outside=True)
            case "yes-no" | "subjects":
                return Value(column, column, outside=True)
            case _:
                assert_never(each.type)

    def _each(self, expression: GradeOf | PointsOf) -> Value:
        """Give the columns of the rows for a grade as it is seen, or for its points."""
        column = expression.column or REPORT
        if self.exact:
            low = high = nw.col("grade" if column == REPORT else f"grade {column}")
        elif column == REPORT:
            low, high = nw.col("low"), nw.col("high")
        else:
            low, high = map(nw.col(f"grade {column}").fill_null, span_of_unknown(self.ruleset))
        if isinstance(expression, GradeOf):
            least = seen(expression.view, low)
            return Value(least, least if self.exact else seen(expression.view, high))
        table = self.ruleset.points[expression.table]
        known = points(table, low)
        if self.exact:
            if table.otherwise == "unknown":
                self.unsure.append(known.is_null())
            return Value(known, known)
        fewest, most = worth(table)
        known = nw.when(low == high).then(known)
        return Value(known.fill_null(fewest), known.fill_null(most))

    def _named(self, expression: GradeOf | PointsOf) -> Value:
        """Give a grade of one subject, and the letter that may stand there instead."""
        each = self._each(expression)
        report = (expression.column or REPORT) == REPORT
        row = nw.col("subject") == expression.subject
        counted = row & nw.col("counted") if report else row
        key = f"{write(expression)}"
        least = self.added(f"least {key}", nw.when(counted).then(each.least), "max")
        most = least
        if not self.exact:
            most = self.added(f"most {key}", nw.when(counted).then(each.most), "max")
        word = None
        if report and isinstance(expression, GradeOf):
            letter = nw.when(row & ~nw.col("counted")).then(nw.col("letter"))
            word = self.added(f"letter {expression.subject}", letter, "max")
        return Value(least, most, word=word, stage=1, outside=True)

    def _taken(self, subject: str) -> Value:
        row, listed = nw.col("subject") == subject, nw.col("listed")
        taken = row & listed & (nw.col("counted") | ~nw.col("letter").is_null())
        found = self.added(f"taken {subject}", taken, "any")
        if not self.exact:
            exempt = self.added(f"exempt {subject}", row & listed & ~taken, "any")
            place = ~listed & nw.col("in_all") & (row | nw.col("subject").str.starts_with(UNNAMED))
            lacking = self.added(f"lacking {subject}", place, "any")
            found = found | (~exempt & lacking & NULL)
        return Value(found, found, stage=1, outside=True)

    def _aggregate(self, expression: Aggregate) -> Value:
        item, mask = self.value(expression.of), self._mask(expression.over)
        key, stage = write(expression), item.stage
        if item.outside:
            self._stage(stage).beside = True
        told = self._told(expression.over)
        if expression.how == "count":
            return self._counted(key, item, mask, told)
        how: _How = {"lowest": "min", "highest": "max"}.get(expression.how, "sum")  # type: ignore[assignment]  # three of the four
        bounds: list[nw.Expr] = []
        for name, each in (("least", item.least), ("most", item.most)):
            if name == "most" and item.exact:
                bounds.append(bounds[0])
                continue
            # What is not in the group adds nothing, and is no lowest or highest.
            rest = nw.lit(0, nw.Int64) if how == "sum" else nw.lit(None, nw.Int64)
            row = each if mask is None else nw.when(mask).then(each).otherwise(rest)
            found = self.added(f"{name} {key}", row, how, stage)
            if item.outside:
                void = each.is_null() if mask is None else mask & each.is_null()
                found = _unless(self.added(f"void {name} {key}", void, "any", stage), found)
            bounds.append(_where(told, found))
        over = item.over
        if expression.how == "mean":
            number = self._number_of(expression.over, mask)
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
        number = self._number_of(group, self._mask(group)) * SCALE
        found = _where(self._told(group), number)
        return Value(found, found, stage=1, outside=True)

    def _number_of(self, group: Group, mask: nw.Expr | None) -> nw.Expr:
        if mask is None:
            return nw.col("len").cast(nw.Int64)
        return self.added(f"size {write_group(group)}", mask, "sum").cast(nw.Int64)

    def _pattern(self, group: Group) -> Value:
        """Give a pattern as one number, null where it is not known."""
        grades, mask = self._each(GradeOf(view=View.WHOLE)), self._mask(group)
        code: nw.Expr = nw.lit(0, nw.Int64)
        for grade in range(1, _SIX // SCALE):
            is_so = grades.least == grade * SCALE
            code = nw.when(is_so).then(_PLACE ** (grade - 1)).otherwise(code)
        key = f"pattern {write_group(group)}"
        row = code if mask is None else nw.when(mask).then(code).otherwise(nw.lit(0, nw.Int64))
        found = self.added(key, row, "sum")
        if not self.exact:
            unsure = (grades.least != grades.most) & (grades.least < _SIX)
            row = unsure if mask is None else mask & unsure
            found = _unless(self.added(f"open {key}", row, "any"), found)
        found = _where(self._told(group), found)
        return Value(found, found, stage=1, outside=True)

    def _mask(self, group: Group) -> nw.Expr | None:
        """Say of each row whether it is in a group; None where all rows are."""
        if isinstance(group, AllSubjects):
            return None if self.plain else nw.col("counted") & nw.col("in_all")
        return self._in(group) if self.plain else nw.col("counted") & self._in(group)

    def _in(self, group: Group) -> nw.Expr:
        match group:
            case AllSubjects():
                return nw.col("in_all")
            case NamedGroup(name=name):
                return self._in(self.ruleset.groups[name].contains)
            case Subjects(codes=codes):
                return nw.col("subject").is_in(sorted(codes))
            case Chosen(input=name):
                return nw.col(name).fill_null(value=False)
            case Combined(operator=operator, left=left, right=right):
                ours, theirs = self._in(left), self._in(right)
                match operator:
                    case "+":
                        return ours | theirs
                    case "-":
                        return ours & ~theirs
                    case "&":
                        return ours & theirs
                    case _:
                        assert_never(operator)
            case _:
                assert_never(group)

    def _told(self, group: Group) -> nw.Expr | None:
        """Say whether it is known who is in a group; None where it always is."""
        names = sorted(_chosen(group, self.ruleset))
        told = [self.added(f"told {name}", ~nw.col(name).is_null(), "any") for name in names]
        return reduce(nw.Expr.__and__, told) if told else None

    def added(self, name: str, row: nw.Expr, how: _How, stage: int = 0) -> nw.Expr:
        """Give a column of the students that adds up a column of their rows, made once."""
        place = self._stage(stage)
        place.rows.setdefault(name, row)
        place.sums.setdefault(name, getattr(nw.col(name), how)())
        return nw.col(name)

    def _stage(self, stage: int) -> Stage:
        while len(self.stages) <= stage:
            self.stages.append(Stage(beside=True))
        return self.stages[stage]


def _constant(of: nw.Expr) -> Value:
    return Value(of, of)


def _factor(expression: Expression) -> int:
    match expression:
        case Number(value=value):
            return thousandths(value)
        case _:
            raise UnreadableError("two changing numbers cannot be multiplied")


def _where(told: nw.Expr | None, found: nw.Expr) -> nw.Expr:
    return found if told is None else nw.when(told).then(found)


def _unless(void: nw.Expr, found: nw.Expr) -> nw.Expr:
    return nw.when(~void).then(found)


def _chosen(group: Group, ruleset: RuleSet) -> set[str]:
    match group:
        case Chosen(input=name):
            return {name}
        case NamedGroup(name=name):
            return _chosen(ruleset.groups[name].contains, ruleset)
        case Combined(left=left, right=right):
            return _chosen(left, ruleset) | _chosen(right, ruleset)
        case AllSubjects() | Subjects():
            return set()
        case _:
            assert_never(group)


def _pattern_code(text: str) -> int | None:
    """Give the number that stands for a pattern; None where no list has it."""
    grades = text.split()
    if text != " ".join(sorted(grades, reverse=True)):
        return None
    return sum(int(_PLACE ** (int(grade) - 1)) for grade in grades)
