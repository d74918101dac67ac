"""A condition as a school writer types it: text to tree and back.

The text is a small part of Python's expression grammar, read with the standard library, so there
is no parser here to trust. `parse` finds every fault of a text at once, each with its column;
`write` gives the one canonical text of a tree, and reading that text gives the same tree.
"""

from __future__ import annotations

from typing import assert_never

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
    Either,
    Expression,
    Extreme,
    Forced,
    GradeOf,
    Group,
    Holds,
    Input,
    Lookup,
    Measure,
    NamedGroup,
    Not,
    Number,
    Or,
    Pattern,
    PointsOf,
    Seen,
    Size,
    Subjects,
    Taken,
    Text,
    Times,
    Would,
)
from overgang.school.rounding import View

__all__ = ["write", "write_group"]

# How tightly a form binds, loosest first, as in Python's own grammar.
_IF, _OR, _AND, _NOT, _COMPARE, _SUM, _PRODUCT, _ATOM = range(8)


def write(expression: Expression) -> str:
    """Give the canonical text of an expression.

    >>> write(Comparison(operands=(Size(over=AllSubjects()), Number(value=9)), operators=(">=",)))
    'size(all) >= 9'
    """
    return _written(expression)[0]


def write_group(group: Group) -> str:
    """Give the canonical text of a group.

    >>> write_group(Combined(operator="-", left=AllSubjects(), right=Subjects(codes=("lo",))))
    'all - lo'
    """
    return _written_group(group)[0]


def _written(expression: Expression) -> tuple[str, int]:
    """Write an expression, and say how tightly its outermost form binds."""
    match expression:
        case Number(value=value):
            return _number(expression), _ATOM if value >= 0 else _PRODUCT
        case Text(value=value):
            return repr(value), _ATOM
        case GradeOf() | PointsOf():
            return _looked_up(expression), _ATOM
        case Aggregate():
            return _aggregate(expression), _ATOM
        case Size(over=over):
            return f"size({write_group(over)})", _ATOM
        case Pattern(over=over):
            return f"pattern({write_group(over)})", _ATOM
        case Measure(name=name) | Input(name=name):
            return name, _ATOM
        case Arithmetic(operator=operator, left=left, right=right):
            level = _PRODUCT if operator == "*" else _SUM
            return f"{_in(left, level)} {operator} {_in(right, level + 1)}", level
        case Extreme(which=which, parts=parts):
            return f"{which}({', '.join(map(write, parts))})", _ATOM
        case Comparison(operands=operands, operators=operators):
            rest = (f" {o} {_in(e, _SUM)}" for o, e in zip(operators, operands[1:], strict=True))
            return _in(operands[0], _SUM) + "".join(rest), _COMPARE
        case Among():
            return _among(expression), _COMPARE
        case And(parts=parts):
            return " and ".join(_in(part, _NOT) for part in parts), _AND
        case Or(parts=parts):
            return " or ".join(_in(part, _AND) for part in parts), _OR
        case Not(part=part):
            return f"not {_in(part, _NOT)}", _NOT
        case AtLeast(number=number, parts=parts):
            return f"at_least({number}, {', '.join(map(write, parts))})", _ATOM
        case Taken(subject=subject):
            return f"taken({subject})", _ATOM
        case Seen(view=view, of=of):
            return f"{view.value}({write(of)})", _ATOM
        case Lookup(table=table, of=of):
            return f"{table}({write(of)})", _ATOM
        case Forced(table=table, subject=subject, column=column):
            return f"forced({write(PointsOf(table=table, subject=subject, column=column))})", _ATOM
        case Times(input=name, choice=choice):
            return f"times({name}, {choice!r})", _ATOM
        case Would(change=change, rule=rule, among=among):
            within = "" if among == AllSubjects() else f", {write_group(among)}"
            return f"{change}({rule!r}{within})", _ATOM
        case Holds(rule=rule, target=target):
            return f"holds({rule!r}{'' if target is None else f', {target!r}'})", _ATOM
        case _:
            assert_never(expression)


def _in(expression: Expression, level: int) -> str:
    """Write an expression for a place that binds so tightly, in brackets where it must."""
    text, own = _written(expression)
    return text if own >= level else f"({text})"


def _number(number: Number) -> str:
    text = f"{number.value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _aggregate(expression: Aggregate) -> str:
    how, over = expression.how, write_group(expression.over)
    if expression.of == GradeOf() and how != "count":
        return f"{how}({over})"
    return f"{how}({over}, {write(expression.of)})"


def _looked_up(expression: GradeOf | PointsOf) -> str:
    match expression:
        case GradeOf(view=View.GRADE, subject=str() as subject, column=column):
            return subject + _column(column)
        case GradeOf(view=view, subject=None, column=column):
            return view + _column(column)
        case GradeOf(view=view, subject=subject, column=column):
            return f"{view}({subject}{_column(column)})"
        case PointsOf(table=table, subject=None, column=column):
            return table + _column(column)
        case PointsOf(table=table, subject=subject, column=column):
            return f"{table}({subject}{_column(column)})"
        case _:
            assert_never(expression)


def _column(column: str | None) -> str:
    return "" if column is None else f"[{column!r}]"


def _among(expression: Among) -> str:
    value = _in(expression.value, _SUM)
    choices = tuple(write(choice) for choice in expression.choices)
    if len(choices) == 1 and isinstance(expression.choices[0], Text):
        return f"{value} == {choices[0]}"
    return f"{value} in ({', '.join(choices)}{',' if len(choices) == 1 else ''})"


def _written_group(group: Group) -> tuple[str, int]:
    match group:
        case AllSubjects():
            return "all", _ATOM
        case NamedGroup(name=name) | Chosen(input=name):
            return name, _ATOM
        case Subjects(codes=(code,)):
            return code, _ATOM
        case Subjects(codes=codes):
            return f"[{', '.join(codes)}]", _ATOM
        case Combined(operator=operator, left=left, right=right):
            level = _NOT if operator == "&" else _SUM
            return f"{_group_in(left, level)} {operator} {_group_in(right, level + 1)}", level
        case Either(when=when, then=then, otherwise=otherwise):
            text = f"{_group_in(then, _OR)} if {write(when)} else {_group_in(otherwise, _IF)}"
            return text, _IF
        case _:
            assert_never(group)


def _group_in(group: Group, level: int) -> str:
    text, own = _written_group(group)
    return text if own >= level else f"({text})"
