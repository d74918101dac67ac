"""Reading the text of a condition or a group, with every fault and its column."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Final, Literal

from overgang.errors import RuleSetError, suggestion
from overgang.norms.expression import (
    AllSubjects,
    Among,
    And,
    Arithmetic,
    Comparison,
    Expression,
    GradeOf,
    Group,
    Not,
    Number,
    Operator,
    Or,
    Pattern,
    Text,
)
from overgang.norms.kinds import canonical, kind_of, mend, pattern_of
from overgang.norms.names import Kind, Names
from overgang.norms.read_call import CallReader
from overgang.norms.read_value import NOTHING
from overgang.school.grade import Letter
from overgang.school.rounding import View

__all__ = ["kind_of", "parse", "parse_group"]

_OPERATORS: Final[dict[type[ast.cmpop], Operator]] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Eq: "==", ast.NotEq: "!=", ast.GtE: ">=", ast.Gt: ">",
}  # fmt: skip
_ARITHMETIC: Final[dict[type[ast.operator], Literal["+", "-", "*"]]] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*",
}  # fmt: skip
_LETTERS: Final = tuple(letter.value for letter in Letter)


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
    found = reader.expression(tree, want) if tree is not None else NOTHING
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


class _Reader(CallReader):
    """One reading of one text; collects faults and goes on."""

    def expression(self, node: ast.expr, want: Kind | None) -> Expression:
        """Read any expression, and see that it gives what is wanted here."""
        before = len(self.faults)
        found = self._read(node)
        if len(self.faults) == before and want is not None and found is not NOTHING:
            got = kind_of(found, self.names)
            if got != want:
                self.fault(
                    node, "wrong-kind", f"this is a {got}, and a {want} belongs here", mend(got)
                )
        return found

    def gives(self, found: Expression) -> Kind:
        """Say what an expression gives."""
        return kind_of(found, self.names)

    def _read(self, node: ast.expr) -> Expression:
        match node:
            case ast.Constant() | ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
                return self.constant(node)
            case ast.Name(id=name):
                return self.name(node, name)
            case ast.Subscript():
                return self.subscript(node)
            case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
                return self.call(node, name, arguments)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _ARITHMETIC:
                return self._arithmetic(node, _ARITHMETIC[type(op)], left, right)
            case ast.Compare():
                return self._compare(node)
            case ast.BoolOp(op=op, values=values):
                parts = self.all_of(values, "condition")
                return And(parts=parts) if isinstance(op, ast.And) else Or(parts=parts)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return Not(part=self.expression(operand, "condition"))
            case ast.Tuple():
                self.comma(node)
            case ast.BinOp(op=ast.Div()):
                said = "nothing is divided in the rule language"
                instead = "multiply the other side, as sum(all) >= 6 * size(all)"
                self.fault(node, "not-in-language", said, instead)
            case _:
                self.fault(
                    node,
                    "not-in-language",
                    "this form is not in the rule language",
                    "see the language page",
                )
        return NOTHING

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
                    operands=self.all_of((node.left, *others), "number"),
                    operators=tuple(_OPERATORS[type(operator)] for operator in operators),
                )
            case _:
                self.fault(
                    node,
                    "not-in-language",
                    "this comparison is not in the rule language",
                    "write x in ('a', 'b')",
                )
                return NOTHING

    def _among(self, value: ast.expr, choices: Sequence[ast.expr]) -> Expression:
        of = self.expression(value, None)
        found = [self._read(choice) for choice in choices]
        listed: list[Number | Text] = []
        for node, choice in zip(choices, found, strict=True):
            if of is NOTHING or choice is NOTHING:
                continue
            if not isinstance(choice, Number | Text):
                said = "only numbers and words in quotes can be listed here"
                self.fault(node, "wrong-kind", said)
            elif self._fits(node, of, choice):
                listed.append(canonical(of, choice))
        return Among(value=of, choices=tuple(listed)) if listed else NOTHING

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
            case _ if kind_of(value, self.names) == "condition":
                said = "what stands before it is a yes or no by itself"
                self.fault(node, "wrong-kind", said, "write that alone, or 'not' before it")
                return False
            case _:
                fits = kind_of(value, self.names) == "word"
        if not fits:
            said = "this cannot be equal to what stands before it"
            self.fault(node, "wrong-kind", said, "compare like with like")
        return fits
