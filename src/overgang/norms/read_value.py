"""Reading the smallest texts that give a value: numbers, words, names and columns."""

from __future__ import annotations

import ast
from abc import abstractmethod
from decimal import Decimal
from typing import Final

from overgang.errors import GradeError
from overgang.norms.expression import Expression, GradeOf, Input, Measure, Number, PointsOf, Text
from overgang.norms.names import Kind
from overgang.norms.read_group import GroupReader
from overgang.norms.syntax import source_of
from overgang.school.grade import thousandths
from overgang.school.rounding import View

__all__ = ["NOTHING", "VIEWS", "ValueReader"]

VIEWS: Final = frozenset(View)
"""The words that stand for a grade as a rule sees it."""

NOTHING: Final = Number(value=Decimal(0))
"""Stands where a fault was found, so that reading can go on and find the others."""


class ValueReader(GroupReader):
    """Reads numbers, words and names."""

    inside: bool = False
    """Whether we are inside an aggregate, where `grade` means each subject's grade in turn."""

    @abstractmethod
    def gives(self, found: Expression) -> Kind:
        """Say what an expression gives."""

    def constant(self, node: ast.expr) -> Expression:
        """Read a number, exactly as typed, or a word in quotes."""
        text = source_of(self.text, node).replace(" ", "")
        value = node.value if isinstance(node, ast.Constant) else 0
        if isinstance(value, str):
            return Text(value=value)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.fault(node, "not-in-language", "only numbers and words in quotes can stand here")
            return NOTHING
        try:
            thousandths(text)
            return Number(value=Decimal(text))
        except (ArithmeticError, GradeError):
            self.fault(
                node, "bad-number", "a number has at most three decimals", "write it as 6 or 6.5"
            )
            return NOTHING

    def name(self, node: ast.expr, name: str, column: str | None = None) -> Expression:
        """Read a name by what it was declared to be."""
        if name in VIEWS:
            return self._each(node, GradeOf(view=View(name), column=column))
        match self.names.what(name):
            case "measure" if name in self.names.broken:
                return NOTHING
            case "measure" if column is None:
                return Measure(name=name)
            case "input" if column is None and self.names.inputs[name] not in {"subjects", "list"}:
                return Input(name=name)
            case "table":
                return self._each(node, PointsOf(table=name, column=column))
            case "subject":
                return GradeOf(subject=self.names.code(name), column=column)
            case None:
                self.unknown(node, name)
            case "lookup":
                said = f"{name!r} is a lookup table, and needs a number to look up"
                self.fault(node, "wrong-kind", said, f"write {name}(what it is looked up by)")
            case "input" if column is None and self.names.inputs[name] == "list":
                said = f"{name!r} is a list of what happened, and a value belongs here"
                self.fault(node, "wrong-kind", said, f"count it, as times({name}, 'choice')")
            case "group" | "input" if column is None:
                said = f"{name!r} is a group of subjects, and a value belongs here"
                instead = f"count, add or average it, as count({name}, grade < 5.5)"
                self.fault(node, "wrong-kind", said, instead)
            case _:
                self.fault(
                    node, "wrong-kind", f"{name!r} has no columns", "leave out the square brackets"
                )
        return NOTHING

    def _each(self, node: ast.expr, found: GradeOf | PointsOf) -> Expression:
        """See that something that is said of each subject stands inside an aggregate."""
        if not self.inside:
            name = found.view.value if isinstance(found, GradeOf) else found.table
            self.fault(
                node, "no-subject", f"{name!r} needs a subject here",
                f"write {name}(ne), or put it in an aggregate, as sum(all, {name})",
            )  # fmt: skip
        return found

    def subscript(self, node: ast.Subscript) -> Expression:
        """Read a name with a column, as `grade['se']`."""
        match node:
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str() as column)):
                return self.name(node, name, column)
            case _:
                self.fault(
                    node, "not-in-language", "a column is named in quotes", "write grade['se']"
                )
                return NOTHING
