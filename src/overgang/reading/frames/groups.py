"""Which rows are in a group, and which number stands for a pattern of their grades."""

from __future__ import annotations

from collections.abc import Collection
from functools import reduce
from typing import Final, assert_never

import narwhals as nw

from overgang.norms.expression import AllSubjects, Chosen, Combined, Group, NamedGroup, Subjects
from overgang.norms.ruleset import RuleSet

__all__ = ["PLACE", "chosen", "is_member", "is_one_of", "pattern_code"]

PLACE: Final = 1000
"""A pattern is a number; each insufficient grade adds one at a place of its own."""

_FEW: Final = 4


def is_member(group: Group, ruleset: RuleSet) -> nw.Expr:
    """Say of each row whether it is in a group, if it counts."""
    match group:
        case AllSubjects():
            return nw.col("in_all")
        case NamedGroup(name=name):
            return is_member(ruleset.groups[name].contains, ruleset)
        case Subjects(codes=codes):
            return is_one_of(codes)
        case Chosen(input=name):
            return nw.col(name).fill_null(value=False)
        case Combined(operator=operator, left=left, right=right):
            ours, theirs = is_member(left, ruleset), is_member(right, ruleset)
            match operator:
                case "+":
                    return ours | theirs
                case "-":
                    return ours & ~theirs
                case "&":
                    return ours & theirs
                case _:
                    assert_never(operator)
        case _:
            assert_never(group)


def is_one_of(codes: Collection[str]) -> nw.Expr:
    """Say of each row whether its subject is one of these; a few comparisons beat a set."""
    subject = nw.col("subject")
    if len(codes) > _FEW:
        return subject.is_in(sorted(codes))
    return reduce(nw.Expr.__or__, [subject == code for code in sorted(codes)])


def chosen(group: Group, ruleset: RuleSet) -> set[str]:
    """Give the inputs that say who is in a group."""
    match group:
        case Chosen(input=name):
            return {name}
        case NamedGroup(name=name):
            return chosen(ruleset.groups[name].contains, ruleset)
        case Combined(left=left, right=right):
            return chosen(left, ruleset) | chosen(right, ruleset)
        case AllSubjects() | Subjects():
            return set()
        case _:
            assert_never(group)


def pattern_code(text: str) -> int | None:
    """Give the number that stands for a pattern; None where no list has it."""
    grades = text.split()
    if text != " ".join(sorted(grades, reverse=True)):
        return None
    return sum(int(PLACE ** (int(grade) - 1)) for grade in grades)
