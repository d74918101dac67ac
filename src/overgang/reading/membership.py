"""Which subjects of a sheet are in a group; that may depend on what people have told."""

from __future__ import annotations

from typing import assert_never

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
from overgang.reading.answers import Value, connected, is_among, link, taken, told
from overgang.reading.arithmetic import Truth, all_of
from overgang.reading.sheet import Sheet
from overgang.reading.trace import Quantity
from overgang.school.grade import thousandths

__all__ = ["fact", "members"]


def members(sheet: Sheet, group: Group) -> tuple[str, ...] | None:
    """Give the counted subjects of a group in order; None where it is not known which."""
    match group:
        case AllSubjects():
            return sheet.all
        case NamedGroup(name=name):
            return members(sheet, sheet.ruleset.groups[name].contains)
        case Subjects(codes=codes):
            return tuple(code for code in codes if sheet.span(code) is not None)
        case Chosen(input=name):
            chosen = sheet.inputs.get(name)
            if not isinstance(chosen, tuple):
                return None
            return tuple(code for code in chosen if sheet.span(code) is not None)
        case Combined(operator=operator, left=left, right=right):
            ours, theirs = members(sheet, left), members(sheet, right)
            return None if ours is None or theirs is None else _combined(operator, ours, theirs)
        case Either(when=when, then=then, otherwise=otherwise):
            holds = fact(sheet, when)
            return None if holds is None else members(sheet, then if holds else otherwise)
        case _:
            assert_never(group)


def fact(sheet: Sheet, condition: Expression) -> Truth:
    """Say whether something holds that no grade has a say in."""
    found = _fact(sheet, condition)
    return found if isinstance(found, bool) else None


def _fact(sheet: Sheet, expression: Expression) -> Value:
    match expression:
        case Input(name=name):
            return told(sheet, name)
        case Taken(subject=subject):
            return taken(sheet, subject)
        case Number(value=value):
            return Quantity(thousandths(value), thousandths(value))
        case And() | Or() | Not() | AtLeast():
            return connected(expression)([fact(sheet, part) for part in parts_of(expression)])
        case Comparison(operands=operands, operators=operators):
            sides = [_fact(sheet, operand) for operand in operands]
            return all_of(map(link, sides, operators, sides[1:]))
        case Among(value=value, choices=choices):
            numbers = [_fact(sheet, each) for each in choices if isinstance(each, Number)]
            return is_among(
                _fact(sheet, value),
                [number for number in numbers if isinstance(number, Quantity)],
                {each.value for each in choices if isinstance(each, Text)},
            )
        case _:
            return None


def _combined(operator: str, ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    match operator:
        case "+":
            return (*ours, *(code for code in theirs if code not in ours))
        case "-":
            return tuple(code for code in ours if code not in theirs)
        case _:
            return tuple(code for code in ours if code in theirs)
