"""Reading the text of a group, and what every reading has: a text, names, and its faults."""

from __future__ import annotations

import ast
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Final, Literal

from overgang.errors import Fault, SubjectError, suggestion
from overgang.norms.expression import (
    AllSubjects,
    Among,
    And,
    AtLeast,
    Chosen,
    Combined,
    Comparison,
    Either,
    Expression,
    Group,
    Input,
    NamedGroup,
    Not,
    Number,
    Or,
    Subjects,
    Taken,
    Text,
    parts_of,
)
from overgang.norms.names import Kind, Names
from overgang.norms.place import place
from overgang.norms.syntax import column_of, comma_of, tree_of
from overgang.school.rounding import View
from overgang.school.subjects import is_ambiguous, subject

__all__ = ["GroupReader"]

_SETS: Final[dict[type[ast.operator], Literal["+", "-", "&"]]] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.BitAnd: "&",
}


_MEANT: Final = "did you mean"


class GroupReader(ABC):
    """One reading of one text; it collects faults and goes on, so as to find the others."""

    text: str
    names: Names
    where: str

    def __init__(self, text: str, names: Names, where: str) -> None:
        self.text, self.names, self.where = text, names, where
        self.faults: list[Fault] = []

    def fault(self, node: ast.AST | int, code: str, what: str, instead: str = "") -> None:
        """Note a fault at a node or at a column."""
        column = node if isinstance(node, int) else column_of(self.text, node)
        place = f"{self.where}, column {column}" if self.where else f"column {column}"
        self.faults.append(Fault(code, place, what, instead))

    def comma(self, node: ast.expr) -> None:
        """Note a comma that people write in a number; it would make two things of one."""
        at = comma_of(self.text, node) or node
        said = "a comma separates things here"
        self.fault(at, "comma", said, "write a decimal with a point, as 6.5")

    def tree(self) -> ast.expr | None:
        """Let the standard library read the text; None, with a fault, where it cannot."""
        found = tree_of(self.text)
        if isinstance(found, ast.expr):
            return found
        self.fault(*found)
        return None

    @abstractmethod
    def expression(self, node: ast.expr, want: Kind | None) -> Expression:
        """Read any expression, and see that it gives what is wanted here."""

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
                return Combined(
                    operator=_SETS[type(op)], left=self.group(left), right=self.group(right)
                )
            case ast.IfExp(test=test, body=then, orelse=otherwise):
                return Either(
                    when=self._of_the_student(test),
                    then=self.group(then),
                    otherwise=self.group(otherwise),
                )
            case _:
                self.fault(
                    node,
                    "wrong-kind",
                    "a group of subjects belongs here",
                    "write all, a group, or [ne, en]",
                )
                return AllSubjects()

    def _of_the_student(self, node: ast.expr) -> Expression:
        """Read a condition that decides which group it is: no grade can have a say in that."""
        before = len(self.faults)
        found = self.expression(node, "condition")
        if len(self.faults) == before and not _is_of_the_student(found):
            said = "which subjects are meant cannot depend on a grade"
            self.fault(node, "wrong-kind", said, "ask for an input, or for taken(wi)")
        return found

    def _group_name(self, node: ast.expr, name: str) -> Group:
        match self.names.what(name):
            case "group":
                return NamedGroup(name=name)
            case "input" if self.names.inputs[name] == "subjects":
                return Chosen(input=name)
            case "subject":
                return Subjects(codes=(self.code(node, name),))
            case None:
                self.unknown(node, name)
            case what:
                self.fault(
                    node,
                    "wrong-kind",
                    f"{name!r} is a {what}, and a group of subjects belongs here",
                )
        return AllSubjects()

    def _listed(self, parts: Sequence[ast.expr]) -> Group:
        codes: list[str] = []
        for part in parts:
            match part:
                case ast.Name(id=name) | ast.Constant(value=str() as name):
                    code = self.code(part, name)
                    if code in codes:
                        said = f"the subject {code!r} is listed twice"
                        self.fault(part, "twice", said, "list it once")
                    codes.append(code)
                case _:
                    self.fault(part, "wrong-kind", "a subject code belongs here", "write [ne, en]")
        return Subjects(codes=tuple(codes) or ("ne",))

    def code(self, node: ast.AST, name: str) -> str:
        """Give the one code of a subject, with a fault where there is no such subject."""
        code = self.names.code(name)
        if code is None:
            self.unknown(node, name)
            return name
        return code

    def unknown(self, node: ast.AST, name: str) -> None:
        """Note that a name means nothing, or nothing yet."""
        if name in self.names.later:
            if self.where == place("measures", name, "is"):
                said, instead = (
                    f"the measure {name!r} is counted from itself",
                    "count it from grades",
                )
            else:
                said = f"the measure {name!r} is declared further on"
                instead = "declare a measure before the ones that use it"
            self.fault(node, "circular", said, instead)
        elif is_ambiguous(name):
            self.fault(node, "ambiguous-subject", *_from_subjects(name))
        else:
            said = f"nothing is called {name!r}"
            self.fault(node, "unknown-name", said, self._meant(name))

    def _meant(self, name: str) -> str:
        """Say which name was probably meant: one of the rule set, or else a subject."""
        found = suggestion(name, (*self.names.known, *View, "all"))
        _, hint = _from_subjects(name)
        return hint if _MEANT in hint and _MEANT not in found else found


def _is_of_the_student(expression: Expression) -> bool:
    match expression:
        case Input() | Taken() | Number() | Text():
            return True
        case And() | Or() | Not() | AtLeast() | Comparison() | Among():
            return all(map(_is_of_the_student, parts_of(expression)))
        case _:
            return False


def _from_subjects(name: str) -> tuple[str, str]:
    """Give what the table of subjects says of a name that it does not know, in two parts."""
    try:
        said = str(subject(name))
    except SubjectError as error:
        said = str(error)
    what, _, instead = said.partition("; ")
    return what, instead
