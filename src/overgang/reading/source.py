"""The source of a target: its rules written as Python, to be compiled once.

Every name and word goes in by its `repr`, and every grade is a number; nothing else gets in. A
source declines, by `LookupError` or `ValueError`, what is not known of a student.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, assert_never

from overgang.dossier.student import REPORT
from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
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
    parts_of,
)
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.source_groups import Code, GroupWriter
from overgang.reading.supplied import Memo, decline, listed, looking_up, pattern, raised
from overgang.school.grade import SCALE, thousandths
from overgang.school.rounding import View

__all__ = ["Writer"]


class Writer(GroupWriter):
    """Writes the source of the rules of a target."""

    target: Target

    def __init__(self, ruleset: RuleSet, target: Target) -> None:
        super().__init__(ruleset)
        self.target = target
        self.names: dict[str, Any] = {
            "decline": decline,
            "listed": listed,
            "pattern": pattern,
            "raised": raised,
            "thousandths": thousandths,
            **{view.value: Memo(view.of).__getitem__ for view in View if view is not View.GRADE},
        }
        self._tables = {name: f"table{number}" for number, name in enumerate(ruleset.points)}
        for name, known_as in self._tables.items():
            self.names[known_as] = Memo(ruleset.points[name].of).__getitem__
            self.names[f"forced_{known_as}"] = ruleset.points[name].forces
        self._lookups = {name: f"lookup{number}" for number, name in enumerate(ruleset.lookups)}
        for name, known_as in self._lookups.items():
            self.names[known_as] = looking_up(ruleset.lookups[name])
        self._here = target
        self._rules = {rule.id: f"rule{number}" for number, rule in enumerate(target.rules)}
        self._needed: set[str] = set()
        self._each = "v"

    def source(self) -> str:
        """Give the source: a function for each rule that others refer to, and one for them all."""
        written = [self._function("truths", [rule.when for rule in self.target.rules])]
        # A rule refers to earlier ones only, so all that refer to it are written before it.
        written.extend(
            self._function(self._rules[rule.id], [rule.when])
            for rule in reversed(self.target.rules)
            if rule.id in self._needed
        )
        return "\n".join(written)

    def _function(self, name: str, conditions: list[Expression]) -> str:
        self.locals.clear()
        found = [self.code(condition).text for condition in conditions]
        given = f"({', '.join(found)},)" if name == "truths" else found[0]
        body = [f"    {local} = {text}" for text, local in self.locals.items()]
        return "\n".join([f"def {name}(g, at, u, l, i):", *body, f"    return {given}"])

    def code(self, expression: Expression) -> Code:
        """Give the source of an expression; inside an aggregate, `v` is the grade of a subject."""
        match expression:
            case Number(value=value):
                return Code(str(thousandths(value)))
            case Text(value=value):
                return Code(repr(value))
            case GradeOf() | PointsOf():
                seen = self._seen(expression)
                return Code("v" if seen == self._each else seen)
            case Aggregate():
                return self._aggregate(expression)
            case Size(over=over):
                return Code(f"len({self.values(over)}) * {SCALE}")
            case Pattern(over=over):
                return Code(self.local(f"pattern({self.values(over)})"))
            case Measure(name=name):
                measure = self.code(self.ruleset.measures[name].expression)
                return Code(self.local(measure.text), measure.over)
            case Input(name=name):
                number = self.ruleset.inputs[name].type == "number"
                return Code(f"thousandths(i[{name!r}])" if number else f"i[{name!r}]")
            case Arithmetic():
                return self._arithmetic(expression)
            case Extreme(which=which, parts=parts):
                return _extreme(which, [self.code(part) for part in parts])
            case Comparison():
                return self._comparison(expression)
            case Among():
                return self._among(expression)
            case And() | Or() | Not() | AtLeast():
                return self._connective(expression)
            case Taken(subject=subject):
                return Code(f"({subject!r} in at or u.get({subject!r}) is not None)")
            case Seen(view=view, of=of):
                inner = self.code(of)
                return Code(f"{view.value}({inner.text} // ({inner.over}))")
            case Lookup(table=table, of=of):
                inner = self.code(of)
                return Code(f"{self._lookups[table]}({inner.text}, {inner.over})")
            case Forced():
                return self._forced(expression)
            case Times(input=name, choice=choice):
                return Code(f"i[{name!r}].count({choice!r}) * {SCALE}")
            case Would(rule=rule):
                return self._would(expression, rule)
            case Holds(rule=rule, target=to):
                return self._holds(rule, self._here if to is None else self.ruleset.target(to))
            case _:
                assert_never(expression)

    def _would(self, expression: Would, rule: str) -> Code:
        """Ask for one point more; other changes, and rules of another target, are declined."""
        plain = expression.change == "one_point_more" and expression.among == AllSubjects()
        if not plain or self._here is not self.target:
            return Code("decline()")
        self._needed.add(rule)
        highest = thousandths(self.ruleset.scale.highest)
        risen = f"raised(g, at, l, {highest})"
        return Code(f"any({self._rules[rule]}(r, at, u, l, i) for r in {risen})")

    def _holds(self, rule: str, target: Target) -> Code:
        outer, self._here = self._here, target
        found = self.code(target.rule(rule).when)
        self._here = outer
        return found

    def _forced(self, expression: Forced) -> Code:
        if (expression.column or REPORT) != REPORT:
            return Code("decline()")
        grade = "v" if expression.subject is None else f"g[at[{expression.subject!r}]]"
        return Code(f"forced_{self._tables[expression.table]}({grade})")

    def _connective(self, expression: And | Or | Not | AtLeast) -> Code:
        parts = [self.code(part).text for part in parts_of(expression)]
        match expression:
            case And():
                return Code(f"({' and '.join(parts)})")
            case Or():
                return Code(f"({' or '.join(parts)})")
            case Not():
                return Code(f"(not {parts[0]})")
            case AtLeast(number=number):
                return Code(f"({' + '.join(parts)} >= {number})")
            case _:
                assert_never(expression)

    def _aggregate(self, expression: Aggregate) -> Code:
        values, item = self.values(expression.over), expression.of
        views = {self._seen(leaf) for leaf in _leaves(item)}
        if len(views) == 1 and views != {"v"}:
            # All that is asked of a subject is one view of its grade: take that view but once.
            (self._each,) = views
            view = self._each.removesuffix("(v)")
            each = f"list(map({view}, {values}))"
            values = self.local(each if view in self.names else f"[{view} for v in {values}]")
        of = self.code(item)
        self._each = "v"
        return self._combined(expression, values, of)

    def _seen(self, expression: GradeOf | PointsOf) -> str:
        """Give the source of a grade as it is seen."""
        if (expression.column or REPORT) != REPORT:
            return "decline()"
        grade = "v" if expression.subject is None else f"g[at[{expression.subject!r}]]"
        if isinstance(expression, PointsOf):
            return f"{self._tables[expression.table]}({grade})"
        return grade if expression.view is View.GRADE else f"{expression.view.value}({grade})"

    def _combined(self, expression: Aggregate, values: str, of: Code) -> Code:
        if expression.how == "count":
            return Code(f"len([v for v in {values} if {of.text}]) * {SCALE}")
        each = values if of.text == "v" else self.local(f"[{of.text} for v in {values}]")
        match expression.how:
            case "sum":
                return Code(f"sum({each})", of.over)
            case "mean":
                number = self.local(f"len({values}) or decline()")
                return Code(f"sum({each})", _times(of.over, number))
            case "lowest":
                return Code(f"min({each})", of.over)
            case "highest":
                return Code(f"max({each})", of.over)
            case _:
                assert_never(expression.how)

    def _arithmetic(self, expression: Arithmetic) -> Code:
        left, right = self.code(expression.left), self.code(expression.right)
        if expression.operator == "*":
            over = _times(_times(left.over, right.over), str(SCALE))
            return Code(f"({left.text} * {right.text})", over)
        one, other = _alike(left, right)
        over = left.over if left.over == right.over else _times(left.over, right.over)
        return Code(f"({one} {expression.operator} {other})", over)

    def _comparison(self, expression: Comparison) -> Code:
        sides = [self.code(operand) for operand in expression.operands]
        links = []
        for operator, left, right in zip(expression.operators, sides, sides[1:], strict=False):
            one, other = _alike(left, right)
            links.append(f"{one} {operator} {other}")
        return Code(f"({' and '.join(links)})")

    def _among(self, expression: Among) -> Code:
        value = self.code(expression.value)
        text, of = value.text, expression.value
        if isinstance(of, GradeOf) and of.subject is not None and text != "decline()":
            # A letter without a number stands among what is not counted.
            code = repr(of.subject)
            text = f"({text} if {code} in at else u[{code}] or decline())"
        choices = [
            repr(choice.value) if isinstance(choice, Text)
            else _times(str(thousandths(choice.value)), value.over)
            for choice in expression.choices
        ]  # fmt: skip
        return Code(f"({text} in ({', '.join(choices)},))")


def _leaves(expression: Expression) -> Iterator[GradeOf | PointsOf]:
    """Give what is asked of each subject in turn."""
    if isinstance(expression, GradeOf | PointsOf):
        if expression.subject is None:
            yield expression
        return
    for part in parts_of(expression):
        yield from _leaves(part)


def _times(left: str, right: str) -> str:
    if left == "1" or right == "1":
        return left if right == "1" else right
    return f"{left} * {right}"


def _alike(left: Code, right: Code) -> tuple[str, str]:
    """Give the sources of two numbers over one denominator."""
    if left.over == right.over:
        return left.text, right.text
    return _times(left.text, right.over), _times(right.text, left.over)


def _extreme(which: str, parts: list[Code]) -> Code:
    overs = list(dict.fromkeys(part.over for part in parts if part.over != "1"))
    texts = []
    for part in parts:
        text = part.text
        for over in overs:
            text = text if over == part.over else _times(text, over)
        texts.append(text)
    whole = "1"
    for over in overs:
        whole = _times(whole, over)
    return Code(f"{which}({', '.join(texts)})", whole)
