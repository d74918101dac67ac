"""The rule language as a closed set of frozen nodes: what a norm can say, and nothing else.

Because the set is closed, every way to *read* a norm (judge it, word it, run it over columns, prove
something about it) handles every node or fails a type check. A node says what a condition means;
no reading adds meaning of its own.

There are two unions: `Expression` gives a number, a condition, a word or a pattern; `Group` gives a
set of subjects.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final, Literal, Self

from pydantic import Field, TypeAdapter, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.norms.group import (
    GROUP,
    AllSubjects,
    Chosen,
    Combined,
    Group,
    NamedGroup,
    Subjects,
)
from overgang.school.points import Number as Exact
from overgang.school.rounding import View

__all__ = [
    "EXPRESSION",
    "GROUP",
    "Aggregate",
    "AllSubjects",
    "Among",
    "And",
    "Arithmetic",
    "AtLeast",
    "Chosen",
    "Combined",
    "Comparison",
    "Expression",
    "Extreme",
    "GradeOf",
    "Group",
    "Input",
    "Measure",
    "NamedGroup",
    "Not",
    "Number",
    "OnePointMore",
    "Operator",
    "Or",
    "Pattern",
    "PointsOf",
    "Size",
    "Subjects",
    "Taken",
    "Text",
    "parts_of",
]

Operator = Literal["<", "<=", "==", "!=", ">=", ">"]


class Number(Frozen):
    """An exact number, such as a bound."""

    kind: Literal["number"] = "number"
    value: Exact


class Text(Frozen):
    """A word to compare with: a letter, a choice, or a pattern of grades such as '5 5 4'."""

    kind: Literal["text"] = "text"
    value: str


class GradeOf(Frozen):
    """A grade, seen in one way: of a named subject, or of each subject of an aggregate in turn."""

    kind: Literal["grade"] = "grade"
    view: View = View.GRADE
    subject: str | None = None
    column: str | None = None


class PointsOf(Frozen):
    """The points that a table gives for a grade; which grade, as for `GradeOf`."""

    kind: Literal["points"] = "points"
    table: str
    subject: str | None = None
    column: str | None = None


class Aggregate(Frozen):
    """A count, sum, mean, lowest or highest over the subjects of a group.

    The mean of an empty group, and its lowest and highest, do not exist: a comparison with them is
    unknown.
    """

    kind: Literal["aggregate"] = "aggregate"
    how: Literal["count", "sum", "mean", "lowest", "highest"]
    over: Group
    of: Expression


class Size(Frozen):
    """The number of subjects of a group that have a grade or still have to get one."""

    kind: Literal["size"] = "size"
    over: Group


class Pattern(Frozen):
    """The insufficient whole grades of a group, highest first, such as '5 5 4'; '' if none."""

    kind: Literal["pattern"] = "pattern"
    over: Group


class Measure(Frozen):
    """A measure of the rule set, by name."""

    kind: Literal["measure"] = "measure"
    name: str


class Input(Frozen):
    """A fact that is not a grade, as people have told it; unknown until they have."""

    kind: Literal["input"] = "input"
    name: str


class Arithmetic(Frozen):
    """A sum, difference or product of two numbers; one side of a product is constant."""

    kind: Literal["arithmetic"] = "arithmetic"
    operator: Literal["+", "-", "*"]
    left: Expression
    right: Expression


class Extreme(Frozen):
    """The least or the greatest of two or more numbers."""

    kind: Literal["extreme"] = "extreme"
    which: Literal["min", "max"]
    parts: tuple[Expression, ...] = Field(min_length=2)


class Comparison(Frozen):
    """Two or more numbers in a chain, each compared with the next: `81 < points < 84`."""

    kind: Literal["comparison"] = "comparison"
    operands: tuple[Expression, ...] = Field(min_length=2)
    operators: tuple[Operator, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _one_between_each(self) -> Self:
        if len(self.operators) != len(self.operands) - 1:
            raise PydanticCustomError("chain", "one comparison stands between each two numbers")
        return self


class Among(Frozen):
    """A number, letter, word or pattern is one of the given ones."""

    kind: Literal["among"] = "among"
    value: Expression
    choices: tuple[Annotated[Number | Text, Field(discriminator="kind")], ...] = Field(min_length=1)


class And(Frozen):
    """All of the conditions hold."""

    kind: Literal["and"] = "and"
    parts: tuple[Expression, ...] = Field(min_length=2)


class Or(Frozen):
    """At least one of the conditions holds."""

    kind: Literal["or"] = "or"
    parts: tuple[Expression, ...] = Field(min_length=2)


class Not(Frozen):
    """The condition does not hold."""

    kind: Literal["not"] = "not"
    part: Expression


class AtLeast(Frozen):
    """At least so many of the conditions hold."""

    kind: Literal["at_least"] = "at_least"
    number: int = Field(ge=1)
    parts: tuple[Expression, ...] = Field(min_length=1)


class Taken(Frozen):
    """The student takes the subject: it is on the list and not exempt."""

    kind: Literal["taken"] = "taken"
    subject: str


class OnePointMore(Frozen):
    """A rule of the same target would hold if one grade were one point higher."""

    kind: Literal["one_point_more"] = "one_point_more"
    rule: str


Expression = Annotated[
    Number
    | Text
    | GradeOf
    | PointsOf
    | Aggregate
    | Size
    | Pattern
    | Measure
    | Input
    | Arithmetic
    | Extreme
    | Comparison
    | Among
    | And
    | Or
    | Not
    | AtLeast
    | Taken
    | OnePointMore,
    Field(discriminator="kind"),
]
"""A number, a condition, a word or a pattern."""

for _node in (
    Aggregate,
    Size,
    Pattern,
    Arithmetic,
    Extreme,
    Comparison,
    Among,
    And,
    Or,
    Not,
    AtLeast,
):
    _node.model_rebuild()

EXPRESSION: Final[TypeAdapter[Expression]] = TypeAdapter(Expression)
"""Reads and writes an expression as JSON."""


def parts_of(expression: Expression) -> Iterator[Expression]:
    """Give the expressions directly inside this one, in reading order.

    >>> [part.kind for part in parts_of(Not(part=Input(name="advice")))]
    ['input']
    """
    match expression:
        case Aggregate(of=of):
            yield of
        case Arithmetic(left=left, right=right):
            yield from (left, right)
        case Comparison(operands=operands):
            yield from operands
        case Among(value=value, choices=choices):
            yield from (value, *choices)
        case Extreme(parts=parts) | And(parts=parts) | Or(parts=parts) | AtLeast(parts=parts):
            yield from parts
        case Not(part=part):
            yield part
        case _:
            return
