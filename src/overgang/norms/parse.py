"""Reading the text of a condition or a group, with every fault and its column."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final, Literal, cast

from overgang.errors import Fault, GradeError, RuleSetError, suggestion
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
    Operator,
    Or,
    Pattern,
    PointsOf,
    Size,
    Subjects,
    Taken,
    Text,
)
from overgang.norms.names import FUNCTIONS, Kind, Names
from overgang.school.grade import thousandths
from overgang.school.rounding import View

__all__ = ["kind_of", "parse", "parse_group"]

_OPERATORS: Final[dict[type[ast.cmpop], Operator]] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Eq: "==", ast.NotEq: "!=", ast.GtE: ">=", ast.Gt: ">",
}  # fmt: skip
_ARITHMETIC: Final[dict[type[ast.operator], Literal["+", "-", "*"]]] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*",
}  # fmt: skip
_SETS: Final[dict[type[ast.operator], Literal["+", "-", "&"]]] = {
    ast.Add: "+", ast.Sub: "-", ast.BitAnd: "&",
}  # fmt: skip
_VIEWS: Final = frozenset(View)
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


def kind_of(expression: Expression, names: Names) -> Kind:
    """Say what an expression gives, as `names` has it for measures and inputs."""
    match expression:
        case Measure(name=name):
            return names.measures[name]
        case Input(name=name):
            kinds: dict[str, Kind] = {"yes-no": "condition", "choice": "word"}
            return kinds.get(names.inputs[name], "number")
        case Text():
            return "word"
        case Pattern():
            return "pattern"
        case Comparison() | Among() | And() | Or() | Not() | AtLeast() | Taken() | OnePointMore():
            return "condition"
        case _:
            return "number"


class _Reader:
    """One reading of one text; collects faults and goes on."""

    def __init__(self, text: str, names: Names, where: str) -> None:
        self.text, self.names, self.where = " ".join(text.split()), names, where
        self.faults: list[Fault] = []
        self.inside = False
        """Whether we are inside an aggregate, where `grade` means each subject's grade in turn."""

    def fault(self, node: ast.AST, code: str, what: str, instead: str = "") -> None:
        column = getattr(node, "col_offset", 0) + 1
        place = f"{self.where}, column {column}" if self.where else f"column {column}"
        self.faults.append(Fault(code, place, what, instead))

    def tree(self) -> ast.expr | None:
        """Let the standard library read the text."""
        try:
            return ast.parse(self.text, mode="eval").body
        except SyntaxError as error:
            place = ast.Name(id="", col_offset=max((error.offset or 1) - 1, 0))
            self.fault(place, "syntax", *_syntax(self.text))
            return None

    def expression(self, node: ast.expr, want: Kind | None) -> Expression:
        """Read any expression, and see that it gives what is wanted here."""
        before = len(self.faults)
        found = self._read(node)
        if len(self.faults) == before and want is not None:
            got = kind_of(found, self.names)
            if got != want:
                self.fault(node, "wrong-kind", f"this is a {got}, and a {want} belongs here", _mend(got))
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
                self.fault(node, "comma", "a comma separates things here", "write a decimal with a point, as 6.5")
            case _:
                self.fault(node, "not-in-language", "this form is not in the rule language", "see the language page")
        return _NOTHING

    def _all(self, nodes: Iterable[ast.expr], want: Kind) -> tuple[Expression, ...]:
        return tuple(self.expression(node, want) for node in nodes)

    def _constant(self, node: ast.expr) -> Expression:
        text = ast.get_source_segment(self.text, node) or ""
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
            self.fault(node, "bad-number", "a number has at most three decimals", "write it as 6 or 6.5")
            return _NOTHING

    def _name(self, node: ast.expr, name: str, column: str | None = None) -> Expression:
        if name in _VIEWS:
            return self._each(node, GradeOf(view=View(name), column=column))
        match self.names.what(name):
            case "measure" if column is None:
                return Measure(name=name)
            case "input" if column is None and self.names.inputs[name] != "subjects":
                return Input(name=name)
            case "table":
                return self._each(node, PointsOf(table=name, column=column))
            case "subject":
                return GradeOf(subject=self.names.code(name), column=column)
            case None:
                self._unknown(node, name)
            case "group" | "input" if column is None:
                self.fault(
                    node, "wrong-kind", f"{name!r} is a group of subjects, and a value belongs here",
                    f"count, add or average it, as count({name}, grade < 5.5)",
                )  # fmt: skip
            case _:
                self.fault(node, "wrong-kind", f"{name!r} has no columns", "leave out the square brackets")
        return _NOTHING

    def _each(self, node: ast.expr, found: GradeOf | PointsOf) -> Expression:
        """See that something that is said of each subject stands inside an aggregate."""
        if not self.inside:
            name = found.view if isinstance(found, GradeOf) else found.table
            self.fault(
                node, "no-subject", f"{name!r} needs a subject here",
                f"write {name}(ne), or put it in an aggregate, as sum(all, {name})",
            )  # fmt: skip
        return found

    def _unknown(self, node: ast.AST, name: str) -> None:
        if name in self.names.later:
            self.fault(
                node, "circular", f"the measure {name!r} is declared further on (or is this one itself)",
                "declare a measure before the ones that use it",
            )  # fmt: skip
        else:
            known = (*self.names.known, *_VIEWS)
            self.fault(node, "unknown-name", f"nothing is called {name!r}", suggestion(name, known))

    def _subscript(self, node: ast.Subscript) -> Expression:
        match node:
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str() as column)):
                return self._name(node, name, column)
            case _:
                self.fault(node, "not-in-language", "a column is named in quotes", "write grade['se']")
                return _NOTHING

    def _call(self, node: ast.Call, name: str, arguments: list[ast.expr]) -> Expression:
        match name, arguments:
            case ("count", [over, where]):
                return Aggregate(how="count", over=self.group(over), of=self._item(where, "condition"))
            case ("sum" | "mean" | "lowest" | "highest", [over]):
                return Aggregate(how=_how(name), over=self.group(over), of=self._grade(node))
            case ("sum" | "mean" | "lowest" | "highest", [over, of]):
                return Aggregate(how=_how(name), over=self.group(over), of=self._item(of, "number"))
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
                return Taken(subject=self._code(arguments[0], code))
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

    def _item(self, node: ast.expr, want: Kind) -> Expression:
        """Read what an aggregate takes of each subject."""
        self._not_nested(node)
        outer, self.inside = self.inside, True
        found = self.expression(node, want)
        self.inside = outer
        return found

    def _not_nested(self, node: ast.AST) -> None:
        if self.inside:
            self.fault(node, "nested", "an aggregate cannot stand inside another", "name it as a measure first")

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
            self.fault(node, "bad-call", f"{name} is used with other things than it takes", _USES[name])
        else:
            known = (*FUNCTIONS, *_VIEWS, *self.names.tables)
            self.fault(node, "unknown-name", f"no function is called {name!r}", suggestion(name, known))

    def _arithmetic(
        self, node: ast.AST, operator: Literal["+", "-", "*"], left: ast.expr, right: ast.expr
    ) -> Expression:
        found = Arithmetic(
            operator=operator,
            left=self.expression(left, "number"),
            right=self.expression(right, "number"),
        )
        if operator == "*" and not (isinstance(found.left, Number) or isinstance(found.right, Number)):
            self.fault(node, "not-linear", "two changing numbers cannot be multiplied", "one side is a plain number")
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
                self.fault(node, "not-in-language", "this comparison is not in the rule language", "write x in ('a', 'b')")
                return _NOTHING

    def _among(self, value: ast.expr, choices: Sequence[ast.expr]) -> Expression:
        of = self.expression(value, None)
        found = tuple(self._constant(choice) if isinstance(choice, ast.Constant) else self._read(choice) for choice in choices)
        for node, choice in zip(choices, found, strict=True):
            if not isinstance(choice, Number | Text):
                self.fault(node, "wrong-kind", "only numbers and words in quotes can be listed here")
            elif not self._fits(of, choice):
                self.fault(node, "wrong-kind", "this cannot be equal to what stands before it", "compare like with like")
        return Among(value=of, choices=cast("tuple[Number | Text, ...]", tuple(_canonical(of, c) for c in found)))

    def _fits(self, value: Expression, choice: Number | Text) -> bool:
        if isinstance(choice, Number):
            return kind_of(value, self.names) == "number"
        match value:
            case Pattern():
                return _pattern(choice.value) is not None
            case GradeOf(view=View.GRADE):
                return True
            case _:
                return value is _NOTHING or kind_of(value, self.names) == "word"

    def group(self, node: ast.expr) -> Group:
        """Read a group of subjects."""
        match node:
            case ast.Name(id="all"):
                return AllSubjects()
            case ast.Name(id=name):
                return self._group_name(node, name)
            case ast.List(elts=[_, *_] as parts):
                return self._listed(parts)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _SETS:
                return Combined(operator=_SETS[type(op)], left=self.group(left), right=self.group(right))
            case _:
                self.fault(node, "wrong-kind", "a group of subjects belongs here", "write all, a group, or [ne, en]")
                return AllSubjects()

    def _group_name(self, node: ast.expr, name: str) -> Group:
        match self.names.what(name):
            case "group":
                return NamedGroup(name=name)
            case "input" if self.names.inputs[name] == "subjects":
                return Chosen(input=name)
            case "subject":
                return Subjects(codes=(self._code(node, name),))
            case None:
                self._unknown(node, name)
            case what:
                self.fault(node, "wrong-kind", f"{name!r} is a {what}, and a group of subjects belongs here")
        return AllSubjects()

    def _listed(self, parts: Sequence[ast.expr]) -> Group:
        codes = []
        for part in parts:
            match part:
                case ast.Name(id=name) | ast.Constant(value=str() as name):
                    codes.append(self._code(part, name))
                case _:
                    self.fault(part, "wrong-kind", "a subject code belongs here", "write [ne, en]")
        for part, code in zip(parts, codes, strict=False):
            if codes.count(code) > 1:
                self.fault(part, "twice", f"the subject {code!r} is listed twice", "list it once")
        return Subjects(codes=tuple(codes) or ("ne",))

    def _code(self, node: ast.AST, name: str) -> str:
        code = self.names.code(name)
        if code is None:
            self._unknown(node, name)
            return name
        return code


_USES: Final = {
    "count": "write count(group, condition), as count(all, grade < 5.5)",
    "sum": "write sum(group) or sum(group, what), as sum(all, whole)",
    "mean": "write mean(group) or mean(group, what), as mean(all, whole)",
    "lowest": "write lowest(group) or lowest(group, what), as lowest(all, whole)",
    "highest": "write highest(group) or highest(group, what), as highest(all, whole)",
    "size": "write size(group), as size(all)",
    "pattern": "write pattern(group), as pattern(all) in ('', '5')",
    "min": "write min(a, b)",
    "max": "write max(a, b)",
    "at_least": "write at_least(2, condition, condition, condition)",
    "taken": "write taken(wi)",
    "one_point_more": "write one_point_more('a')",
}


def _how(name: str) -> Literal["count", "sum", "mean", "lowest", "highest"]:
    return cast("Literal['count', 'sum', 'mean', 'lowest', 'highest']", name)


def _pattern(text: str) -> str | None:
    """Give a pattern highest grade first, or None where it is none."""
    grades = text.split()
    if all(grade in {"1", "2", "3", "4", "5"} for grade in grades):
        return " ".join(sorted(grades, reverse=True))
    return None


def _canonical(value: Expression, choice: Expression) -> Expression:
    if isinstance(value, Pattern) and isinstance(choice, Text):
        return Text(value=_pattern(choice.value) or "")
    return choice


def _mend(got: Kind) -> str:
    match got:
        case "number":
            return "compare the number, as x >= 6"
        case "condition":
            return "count or compare instead of using a yes or no"
        case "word" | "pattern":
            return "compare it, as x in ('a', 'b')"


def _syntax(text: str) -> tuple[str, str]:
    """Name the likeliest slip in a text that is no expression at all."""
    if "=<" in text or "=>" in text:
        return "a comparison is written with the = last", "write <= or >="
    if "&&" in text or "||" in text:
        return "conditions are joined by words", "write 'and' or 'or'"
    if any(sign in text for sign in "≤≥≠"):
        return "a comparison is written with plain signs", "write <=, >= or !="
    if "=" in text.replace("==", "").replace("<=", "").replace(">=", "").replace("!=", ""):
        return "a single = does not compare", "write =="
    return "this is not a whole expression", "look for a bracket, quote or comparison that is not finished"
