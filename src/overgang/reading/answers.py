"""What single conditions make of what is known: facts, letters, words, and how truths connect."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import assert_never

from overgang.dossier.student import REPORT
from overgang.norms.expression import (
    Among,
    And,
    Arithmetic,
    AtLeast,
    Comparison,
    Expression,
    Extreme,
    Forced,
    GradeOf,
    Lookup,
    Not,
    Number,
    Operator,
    Or,
    PointsOf,
    Seen,
    Text,
    parts_of,
)
from overgang.reading.arithmetic import Truth, all_of, any_of, at_least, compare, opposite
from overgang.reading.sheet import Sheet, is_unnamed
from overgang.reading.trace import Quantity
from overgang.school.grade import SCALE, Letter, NoGrade, thousandths

__all__ = [
    "Value", "connected", "depends_on_grade_only", "is_among", "letter", "link", "taken", "times",
    "told",
]  # fmt: skip

Value = bool | Quantity | str | None
"""A truth, a number or a word; None where it is not known or does not exist."""


def link(left: Value, operator: Operator, right: Value) -> Truth:
    """Compare two values; not known where one of them is no number."""
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return compare(left, operator, right)
    return None


def told(sheet: Sheet, name: str) -> Value:
    """Give what people have told; a number lies between its bounds until they have."""
    each, value = sheet.ruleset.inputs[name], sheet.inputs.get(name)
    if value is None and each.type == "number":
        return Quantity(
            thousandths(each.lowest or Decimal(0)), thousandths(each.highest or Decimal(0))
        )
    if value is None or isinstance(value, bool | str):
        return value
    return None if isinstance(value, tuple) else Quantity(thousandths(value), thousandths(value))


def letter(sheet: Sheet, code: str) -> str | None:
    """Give the letter that stands on the list for a subject."""
    entry = sheet.entries.get(code)
    return str(entry) if isinstance(entry, Letter) else None


def taken(sheet: Sheet, code: str) -> Truth:
    """Say whether a subject is on the list and not exempt."""
    if code in sheet.parts:
        return True
    if code in sheet.entries:
        return sheet.entries[code] is not NoGrade.EXEMPT
    if code in sheet.all or any(map(is_unnamed, sheet.all)):
        return None
    return False


def times(sheet: Sheet, name: str, choice: str) -> Quantity | None:
    """Give how many times something has happened; None until people have told."""
    happened = sheet.inputs.get(name)
    if not isinstance(happened, tuple):
        return None
    number = happened.count(choice) * SCALE
    return Quantity(number, number)


def is_among(value: Value, bounds: list[Quantity], words: set[str]) -> Truth:
    """Say whether a value is one of some numbers or words."""
    match value:
        case Quantity():
            numbers = any_of(compare(value, "==", bound) for bound in bounds)
            # A grade is not a letter; one that is not known may still turn out to be.
            return None if words and not value.known and numbers is not True else numbers
        case str():
            return value in words
        case _:
            return None


def connected(expression: And | Or | Not | AtLeast) -> Callable[[Iterable[Truth]], Truth]:
    """Give what a connective makes of its truths."""
    match expression:
        case And():
            return all_of
        case Or():
            return any_of
        case Not():
            return lambda truths: opposite(*truths)
        case AtLeast(number=number):
            return lambda truths: at_least(number, truths)
        case _:
            assert_never(expression)


def depends_on_grade_only(expression: Expression, column: str) -> bool:
    """Say whether what is asked of a subject depends on its grade in one column alone."""
    match expression:
        case (
            GradeOf(subject=subject, column=own)
            | PointsOf(subject=subject, column=own)
            | Forced(subject=subject, column=own)
        ):
            return subject is None and (own or REPORT) == column
        case Number() | Text() | Arithmetic() | Extreme() | Comparison() | Among():
            pass
        case Seen() | Lookup():
            pass
        case And() | Or() | Not() | AtLeast():
            pass
        case _:
            return False
    return all(depends_on_grade_only(part, column) for part in parts_of(expression))
