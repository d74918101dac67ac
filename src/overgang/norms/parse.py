"""Reading the text of a condition or a group, with every fault and its column."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final, Literal, cast

from overgang.errors import GradeError, RuleSetError, suggestion
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
    GradeOf,
    Group,
    Input,
    Measure,
    Not,
    Number,
    OnePointMore,
    Operator,
    Or,
    Pattern,
    PointsOf,
    Size,
    Taken,
    Text,
)
from overgang.norms.kinds import USES, kind_of, mend, pattern_of
from overgang.norms.names import FUNCTIONS, Kind, Names
from overgang.norms.read_group import GroupReader
from overgang.norms.syntax import source_of
from overgang.school.grade import Letter, thousandths
from overgang.school.rounding import View

__all__ = ["kind_of", "parse", "parse_group"]

_OPERATORS: Final[dict[type[ast.cmpop], Operator]] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Eq: "==", ast.NotEq: "!=", ast.GtE: ">=", ast.Gt: ">",
}  # fmt: skip
_ARITHMETIC: Final[dict[type[ast.operator], Literal["+", "-", "*"]]] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*",
}  # fmt: skip
_VIEWS: Final = frozenset(View)
_LETTERS: Final = tuple(letter.value for letter in Letter)
_NOTHING: Final = Number(value=Decimal(0))
"""Stands where a fault was found, so that reading can go on and find the others."""


def parse(text: str, names: Names, *, want: Kind | None = None, where: str = "") -> Expression:
    """Read the text of an expression that gives a number or a condition.

    Raises:
        RuleSetError: with every fault of the text, each with its column.

    >>> from overgang.norms.text import write
    >>> write(parse("count(all,grade<5.50) <=3", Names()))
    'count(all, grade < 5.5) <= 3'
    """
    reader = _Reader(text, names, where)
    tree = reader.tree()
    found = reader.expression(tree, want) if tree is not None else _NOTHING
    if reader.faults:
        raise RuleSetError(reader.faults)
    return found


def parse_group(text: str, names: Names, *, where: str = "") -> Group:
    """Read the text of a group.

    Raises:
        RuleSetError: with every fault of the text, each with its column.

    >>> parse_group("all - lo", Names()).operator
    '-'
    """
    reader = _Reader(text, names, where)
    tree = reader.tree()
    found = reader.group(tree) if tree is not None else AllSubjects()
    if reader.faults:
        raise RuleSetError(reader.faults)
    return found


class _Reader(GroupReader):
    """One reading of one text; collects faults and goes on."""

    inside = False
    """Whether we are inside an aggregate, where `grade` means each subject's grade in turn."""

    def expression(self, node: ast.expr, want: Kind | None) -> Expression:
        """Read any expression, and see that it gives what is wanted here."""
        before = len(self.faults)
        found = self._read(node)
        if len(self.faults) == before and want is not None and found is not _NOTHING:
            got = kind_of(found, self.names)
            if got != want:
                self.fault(
                    node, "wrong-kind", f"this is a {got}, and a {want} belongs here", mend(got)
                )
        return found

    def _read(self, node: ast.expr) -> Expression:
        match node:
            case ast.Constant() | ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
                return self._constant(node)
            case ast.Name(id=name):
                return self._name(node, name)
            case ast.Subscript():
                return self._subscript(node)
            case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
                return self._call(node, name, arguments)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _ARITHMETIC:
                return self._arithmetic(node, _ARITHMETIC[type(op)], left, right)
            case ast.Compare():
                return self._compare(node)
            case ast.BoolOp(op=op, values=values):
                parts = self._all(values, "condition")
                return And(parts=parts) if isinstance(op, ast.And) else Or(parts=parts)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return Not(part=self.expression(operand, "condition"))
            case ast.Tuple():
                self.fault(
                    node,
                    "comma",
                    "a comma separates things here",
                    "write a decimal with a point, as 6.5",
                )
            case _:
                self.fault(
                    node,
                    "not-in-language",
                    "this form is not in the rule language",
                    "see the language page",
                )
        return _NOTHING

    def _all(self, nodes: Iterable[ast.expr], want: Kind) -> tuple[Expression, ...]:
        return tuple(self.expression(node, want) for node in nodes)

    def _constant(self, node: ast.expr) -> Expression:
        text = source_of(self.text, node).replace(" ", "")
        value = node.value if isinstance(node, ast.Constant) else 0
        if isinstance(value, str):
            return Text(value=value)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.fault(node, "not-in-language", "only numbers and words in quotes can stand here")
            return _NOTHING
        try:
            thousandths(text)
            return Number(value=Decimal(text))
        except (ArithmeticError, GradeError):
            self.fault(
                node, "bad-number", "a number has at most three decimals", "write it as 6 or 6.5"
            )
            return _NOTHING

    def _name(self, node: ast.expr, name: str, column: str | None = None) -> Expression:
        if name in _VIEWS:
            return self._each(node, GradeOf(view=View(name), column=column))
        match self.names.what(name):
            case "measure" if name in self.names.broken:
                return _NOTHING
            case "measure" if column is None:
                return Measure(name=name)
            case "input" if column is None and self.names.inputs[name] != "subjects":
                return Input(name=name)
            case "table":
                return self._each(node, PointsOf(table=name, column=column))
            case "subject":
                return GradeOf(subject=self.names.code(name), column=column)
            case None:
                self.unknown(node, name)
            case "group" | "input" if column is None:
                said = f"{name!r} is a group of subjects, and a value belongs here"
                instead = f"count, add or average it, as count({name}, grade < 5.5)"
                self.fault(node, "wrong-kind", said, instead)
            case _:
                self.fault(
                    node, "wrong-kind", f"{name!r} has no columns", "leave out the square brackets"
                )
        return _NOTHING

    def _each(self, node: ast.expr, found: GradeOf | PointsOf) -> Expression:
        """See that something that is said of each subject stands inside an aggregate."""
        if not self.inside:
            name = found.view.value if isinstance(found, GradeOf) else found.table
            self.fault(
                node, "no-subject", f"{name!r} needs a subject here",
                f"write {name}(ne), or put it in an aggregate, as sum(all, {name})",
            )  # fmt: skip
        return found

    def _subscript(self, node: ast.Subscript) -> Expression:
        match node:
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str() as column)):
                return self._name(node, name, column)
            case _:
                self.fault(
                    node, "not-in-language", "a column is named in quotes", "write grade['se']"
                )
                return _NOTHING

    def _call(self, node: ast.Call, name: str, arguments: list[ast.expr]) -> Expression:
        match name, arguments:
            case ("count", [over, where]):
                return Aggregate(
                    how="count", over=self.group(over), of=self._item(node, where, "condition")
                )
            case ("sum" | "mean" | "lowest" | "highest", [over]):
                return Aggregate(how=_how(name), over=self.group(over), of=self._grade(node))
            case ("sum" | "mean" | "lowest" | "highest", [over, of]):
                return Aggregate(
                    how=_how(name), over=self.group(over), of=self._item(node, of, "number")
                )
            case ("size", [over]):
                return Size(over=self.group(over))
            case ("pattern", [over]):
                return Pattern(over=self.group(over))
            case ("min" | "max", [_, _, *_]):
                which: Literal["min", "max"] = "min" if name == "min" else "max"
                return Extreme(which=which, parts=self._all(arguments, "number"))
            case ("at_least", [ast.Constant(value=int() as number), _, *_]):
                return self._at_least(node, number, arguments[1:])
            case ("taken", [ast.Name(id=code)]):
                return Taken(subject=self.code(arguments[0], code))
            case ("one_point_more", [ast.Constant(value=str() as rule)]):
                return self._one_point_more(arguments[0], rule)
            case (_, [ast.Name() | ast.Subscript()]) if name in _VIEWS or name in self.names.tables:
                return self._of_subject(name, arguments[0])
            case _:
                self._bad_call(node, name)
                return _NOTHING

    def _grade(self, node: ast.Call) -> Expression:
        self._not_nested(node)
        return GradeOf()

    def _item(self, call: ast.Call, node: ast.expr, want: Kind) -> Expression:
        """Read what an aggregate takes of each subject."""
        self._not_nested(call)
        outer, self.inside = self.inside, True
        found = self.expression(node, want)
        self.inside = outer
        return found

    def _not_nested(self, node: ast.AST) -> None:
        if self.inside:
            self.fault(
                node,
                "nested",
                "an aggregate cannot stand inside another",
                "name it as a measure first",
            )

    def _at_least(self, node: ast.AST, number: int, conditions: Sequence[ast.expr]) -> Expression:
        parts = self._all(conditions, "condition")
        if not 1 <= number <= len(parts):
            self.fault(node, "bad-number", f"at_least takes a number from 1 to {len(parts)} here")
            return _NOTHING
        return AtLeast(number=number, parts=parts)

    def _one_point_more(self, node: ast.AST, rule: str) -> Expression:
        if rule not in self.names.rules:
            self.fault(
                node, "unknown-rule", f"no earlier rule of this target is called {rule!r}",
                suggestion(rule, self.names.rules),
            )  # fmt: skip
        return OnePointMore(rule=rule)

    def _of_subject(self, name: str, node: ast.expr) -> Expression:
        found = self._read(node)
        if not isinstance(found, GradeOf) or found.subject is None or found.view != View.GRADE:
            if found is not _NOTHING:
                self.fault(node, "wrong-kind", "a subject belongs here", f"write {name}(ne)")
            return _NOTHING
        if name in self.names.tables:
            return PointsOf(table=name, subject=found.subject, column=found.column)
        return GradeOf(view=View(name), subject=found.subject, column=found.column)

    def _bad_call(self, node: ast.AST, name: str) -> None:
        if name in FUNCTIONS:
            self.fault(
                node, "bad-call", f"{name} is used with other things than it takes", USES[name]
            )
        else:
            known = (*FUNCTIONS, *_VIEWS, *self.names.tables)
            self.fault(
                node, "unknown-name", f"no function is called {name!r}", suggestion(name, known)
            )

    def _arithmetic(
        self, node: ast.AST, operator: Literal["+", "-", "*"], left: ast.expr, right: ast.expr
    ) -> Expression:
        found = Arithmetic(
            operator=operator,
            left=self.expression(left, "number"),
            right=self.expression(right, "number"),
        )
        if operator == "*" and not (
            isinstance(found.left, Number) or isinstance(found.right, Number)
        ):
            self.fault(
                node,
                "not-linear",
                "two changing numbers cannot be multiplied",
                "one side is a plain number",
            )
        return found

    def _compare(self, node: ast.Compare) -> Expression:
        match node.ops, node.comparators:
            case [ast.In()], [ast.Tuple(elts=[_, *_] as choices)]:
                return self._among(node.left, choices)
            case [ast.NotIn()], [ast.Tuple(elts=[_, *_] as choices)]:
                return Not(part=self._among(node.left, choices))
            case [ast.Eq()], [ast.Constant(value=str()) as choice]:
                return self._among(node.left, [choice])
            case [ast.NotEq()], [ast.Constant(value=str()) as choice]:
                return Not(part=self._among(node.left, [choice]))
            case operators, others if all(type(operator) in _OPERATORS for operator in operators):
                return Comparison(
                    operands=self._all((node.left, *others), "number"),
                    operators=tuple(_OPERATORS[type(operator)] for operator in operators),
                )
            case _:
                self.fault(
                    node,
                    "not-in-language",
                    "this comparison is not in the rule language",
                    "write x in ('a', 'b')",
                )
                return _NOTHING

    def _among(self, value: ast.expr, choices: Sequence[ast.expr]) -> Expression:
        of = self.expression(value, None)
        found = [self._read(choice) for choice in choices]
        listed: list[Number | Text] = []
        for node, choice in zip(choices, found, strict=True):
            if of is _NOTHING or choice is _NOTHING:
                continue
            if not isinstance(choice, Number | Text):
                said = "only numbers and words in quotes can be listed here"
                self.fault(node, "wrong-kind", said)
            elif self._fits(node, of, choice):
                listed.append(_canonical(of, choice))
        return Among(value=of, choices=tuple(listed)) if listed else _NOTHING

    def _fits(self, node: ast.expr, value: Expression, choice: Number | Text) -> bool:
        """See that a choice can be equal to the value: a misspelt letter never would be."""
        match choice, value:
            case Number(), _:
                fits = kind_of(value, self.names) == "number"
            case Text(), Pattern():
                fits = pattern_of(choice.value) is not None
            case Text(), GradeOf(view=View.GRADE):
                if choice.value not in _LETTERS:
                    said = f"{choice.value!r} is not a letter of a list"
                    self.fault(node, "unknown-letter", said, suggestion(choice.value, _LETTERS))
                    return False
                fits = True
            case _:
                fits = kind_of(value, self.names) == "word"
        if not fits:
            said = "this cannot be equal to what stands before it"
            self.fault(node, "wrong-kind", said, "compare like with like")
        return fits


def _how(name: str) -> Literal["count", "sum", "mean", "lowest", "highest"]:
    return cast("Literal['count', 'sum', 'mean', 'lowest', 'highest']", name)


def _canonical(value: Expression, choice: Number | Text) -> Number | Text:
    if isinstance(value, Pattern) and isinstance(choice, Text):
        return Text(value=pattern_of(choice.value) or "")
    return choice
