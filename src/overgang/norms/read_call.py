"""Reading the functions of the language: what stands before a pair of brackets."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from typing import Literal

from overgang.errors import suggestion
from overgang.norms.expression import (
    Aggregate,
    AllSubjects,
    AtLeast,
    Change,
    Expression,
    Extreme,
    Forced,
    GradeOf,
    Holds,
    Lookup,
    Pattern,
    PointsOf,
    Seen,
    Size,
    Taken,
    Times,
    Would,
)
from overgang.norms.kinds import USES
from overgang.norms.names import FUNCTIONS, Kind
from overgang.norms.read_value import NOTHING, VIEWS, ValueReader
from overgang.norms.syntax import comma_of
from overgang.school.rounding import View

__all__ = ["CallReader"]


class CallReader(ValueReader):
    """Reads what is called: aggregates, extremes, views, tables, and questions about rules."""

    inside: bool

    def all_of(self, nodes: Iterable[ast.expr], want: Kind) -> tuple[Expression, ...]:
        """Read expressions that all give the same kind of thing."""
        return tuple(self.expression(node, want) for node in nodes)

    def call(self, node: ast.Call, name: str, arguments: list[ast.expr]) -> Expression:
        """Read a function by its name and what it is given."""
        match name, arguments:
            case ("count", [over, where]):
                return Aggregate(
                    how="count", over=self.group(over), of=self._item(node, where, "condition")
                )
            case ("sum" | "mean" | "lowest" | "highest", [over]):
                return Aggregate(how=name, over=self.group(over), of=self._own(node))
            case ("sum" | "mean" | "lowest" | "highest", [over, of]):
                return Aggregate(
                    how=name,
                    over=self.group(over),
                    of=self._item(node, of, "number"),
                )
            case ("size", [over]):
                return Size(over=self.group(over))
            case ("pattern", [over]):
                return Pattern(over=self.group(over))
            case ("min" | "max", [_, _, *_]):
                which: Literal["min", "max"] = "min" if name == "min" else "max"
                return Extreme(which=which, parts=self.all_of(arguments, "number"))
            case ("at_least", [ast.Constant(value=int() as number), _, *_]):
                return self._at_least(node, number, arguments[1:])
            case (_, [of]) if name in VIEWS or name in self.names.tables:
                return self._looked_at(name, of)
            case (_, [of]) if name in self.names.lookups:
                return Lookup(table=name, of=self.expression(of, "number"))
            case _:
                return self._asked(node, name, arguments)

    def _asked(self, node: ast.Call, name: str, arguments: list[ast.expr]) -> Expression:
        """Read a question: about a subject, about what happened, or about another rule."""
        match name, arguments:
            case ("taken", [ast.Name(id=code)]):
                return Taken(subject=self.code(arguments[0], code))
            case ("forced", [table]):
                return self._forced(table)
            case ("times", [ast.Name(id=of), ast.Constant(value=str() as choice)]):
                return self._times(arguments[0], of, choice)
            case ("holds", [ast.Constant(value=str() as rule)]):
                return self._holds(arguments[0], rule, None)
            case (
                "holds",
                [ast.Constant(value=str() as rule), ast.Constant(value=str() as target)],
            ):
                return self._holds(arguments[0], rule, target)
            case (
                "one_point_more" | "after_one_resit" | "without_one" | "without_some",
                [ast.Constant(value=str() as rule), *rest],
            ) if len(rest) <= 1:
                return self._would(arguments[0], name, rule, rest)
            case _:
                self._bad_call(node, name)
                return NOTHING

    def _own(self, node: ast.Call) -> Expression:
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
        parts = self.all_of(conditions, "condition")
        if not 1 <= number <= len(parts):
            self.fault(node, "bad-number", f"at_least takes a number from 1 to {len(parts)} here")
            return NOTHING
        return AtLeast(number=number, parts=parts)

    def _looked_at(self, name: str, node: ast.expr) -> Expression:
        """Read a view or a table of one subject, or a view of any number."""
        found = self.expression(node, None)
        match found:
            case _ if found is NOTHING:
                return NOTHING
            case GradeOf(view=View.GRADE, subject=str()) if name in self.names.tables:
                return PointsOf(table=name, subject=found.subject, column=found.column)
            case GradeOf(view=View.GRADE, subject=str()):
                return GradeOf(view=View(name), subject=found.subject, column=found.column)
            case _ if name in VIEWS and name != View.GRADE and self.gives(found) == "number":
                return Seen(view=View(name), of=found)
            case _:
                self.fault(node, "wrong-kind", "a subject belongs here", f"write {name}(ne)")
                return NOTHING

    def _forced(self, node: ast.expr) -> Expression:
        found = self.expression(node, None)
        if isinstance(found, PointsOf):
            return Forced(table=found.table, subject=found.subject, column=found.column)
        if found is not NOTHING:
            self.fault(node, "wrong-kind", "a point table belongs here", USES["forced"])
        return NOTHING

    def _times(self, node: ast.AST, name: str, choice: str) -> Expression:
        if self.names.inputs.get(name) == "list":
            return Times(input=name, choice=choice)
        lists = [each for each, kind in self.names.inputs.items() if kind == "list"]
        said = f"{name!r} is no input that is a list"
        self.fault(node, "unknown-name", said, suggestion(name, lists))
        return NOTHING

    def _holds(self, node: ast.AST, rule: str, target: str | None) -> Expression:
        key = None if target is None else target.casefold()
        rules = self.names.earlier.get(key)
        if rules is None and target is not None:
            known = [each for each in self.names.earlier if each is not None]
            said = f"no earlier target is called {target!r}"
            self.fault(node, "unknown-target", said, suggestion(target, known))
        elif rule not in (rules or ()):
            said = f"no earlier rule of {target or 'this target'} is called {rule!r}"
            self.fault(node, "unknown-rule", said, suggestion(rule, rules or ()))
        return Holds(rule=rule, target=target)

    def _would(
        self, node: ast.AST, change: Change, rule: str, rest: Sequence[ast.expr]
    ) -> Expression:
        if rule not in self.names.rules:
            self.fault(
                node, "unknown-rule", f"no earlier rule of this target is called {rule!r}",
                suggestion(rule, self.names.rules),
            )  # fmt: skip
        among = self.group(rest[0]) if rest else AllSubjects()
        return Would(change=change, rule=rule, among=among)

    def _bad_call(self, node: ast.expr, name: str) -> None:
        if comma_of(self.text, node) is not None:
            self.comma(node)
        elif name in FUNCTIONS:
            self.fault(
                node, "bad-call", f"{name} is used with other things than it takes", USES[name]
            )
        else:
            known = (*FUNCTIONS, *VIEWS, *self.names.tables, *self.names.lookups)
            self.fault(
                node, "unknown-name", f"no function is called {name!r}", suggestion(name, known)
            )
