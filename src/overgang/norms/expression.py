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
    AllSubjects,
    Chosen,
    Combined,
    Either,
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
    "Change",
    "Chosen",
    "Combined",
    "Comparison",
    "Either",
    "Expression",
    "Extreme",
    "Forced",
    "GradeOf",
    "Group",
    "Holds",
    "Input",
    "Lookup",
    "Measure",
    "NamedGroup",
    "Not",
    "Number",
    "Operator",
    "Or",
    "Pattern",
    "PointsOf",
    "Seen",
    "Size",
    "Subjects",
    "Taken",
    "Text",
    "Times",
    "Would",
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


class Seen(Frozen):
    """Any number, such as a mean, looked at in one of the ways that schools round."""

    kind: Literal["seen"] = "seen"
    view: View
    of: Expression

    @model_validator(mode="after")
    def _not_a_grade(self) -> Self:
        if self.view is View.GRADE or (isinstance(self.of, GradeOf) and self.of.subject):
            raise PydanticCustomError("seen", "a grade has a view of its own")
        return self


class Lookup(Frozen):
    """What a lookup table gives for a number; it does not exist where the table has no row."""

    kind: Literal["lookup"] = "lookup"
    table: str
    of: Expression


class Forced(Frozen):
    """A grade has no points in a table but an entry that forces an outcome; which, as `GradeOf`."""

    kind: Literal["forced"] = "forced"
    table: str
    subject: str | None = None
    column: str | None = None


class Times(Frozen):
    """How many times something has happened, as people have told it."""

    kind: Literal["times"] = "times"
    input: str
    choice: str


Change = Literal["one_point_more", "after_one_resit", "without_one", "without_some"]
"""A change to the list: one grade a point higher, or the highest that there is; one subject left
out, or any number of them, none as well."""


class Would(Frozen):
    """An earlier rule of the same target would hold after one change within a group."""

    kind: Literal["would"] = "would"
    change: Change
    rule: str
    among: Group = Field(default_factory=AllSubjects)


class Holds(Frozen):
    """An earlier rule holds: of the same target, or of an earlier one."""

    kind: Literal["holds"] = "holds"
    rule: str
    target: str | None = None


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
    | Seen
    | Lookup
    | Forced
    | Times
    | Would
    | Holds,
    Field(discriminator="kind"),
]
"""A number, a condition, a word or a pattern."""

for _node in (
    Either,
    Combined,
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
    Seen,
    Lookup,
    Would,
):
    _node.model_rebuild(_types_namespace={"Expression": Expression, "Group": Group})

GROUP: Final[TypeAdapter[Group]] = TypeAdapter(Group)
"""Reads and writes a group as JSON."""

EXPRESSION: Final[TypeAdapter[Expression]] = TypeAdapter(Expression)
"""Reads and writes an expression as JSON."""


def parts_of(expression: Expression) -> Iterator[Expression]:
    """Give the expressions directly inside this one, in reading order.

    >>> [part.kind for part in parts_of(Not(part=Input(name="advice")))]
    ['input']
    """
    match expression:
        case Aggregate(of=of) | Seen(of=of) | Lookup(of=of):
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
