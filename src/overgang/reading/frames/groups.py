"""Which subjects a row can be of, and which number stands for a pattern of grades."""

from __future__ import annotations

from collections.abc import Collection
from functools import reduce
from typing import Final, assert_never

import narwhals as nw

from overgang.norms.expression import (
    AllSubjects,
    Chosen,
    Combined,
    Either,
    Group,
    NamedGroup,
    Subjects,
)
from overgang.norms.ruleset import RuleSet

__all__ = ["PLACE", "could_be", "is_one_of", "pattern_code"]

PLACE: Final = 1000
"""A pattern is a number; each insufficient grade adds one at a place of its own."""

_FEW: Final = 4


def is_one_of(codes: Collection[str]) -> nw.Expr:
    """Say of each row whether its subject is one of these; a few comparisons beat a set."""
    subject = nw.col("subject")
    if len(codes) > _FEW:
        return subject.is_in(sorted(codes))
    return reduce(nw.Expr.__or__, [subject == code for code in sorted(codes)])


def could_be(group: Group, ruleset: RuleSet) -> frozenset[str]:
    """Give every subject that could be in a group for some student."""
    match group:
        case AllSubjects():
            return frozenset(ruleset.list.subjects)
        case NamedGroup(name=name):
            return could_be(ruleset.groups[name].contains, ruleset)
        case Subjects(codes=codes):
            return frozenset(codes)
        case Chosen(input=name):
            return frozenset(ruleset.inputs[name].among)
        case Combined(operator="-" | "&", left=left):
            return could_be(left, ruleset)
        case Combined(left=left, right=right) | Either(then=left, otherwise=right):
            return could_be(left, ruleset) | could_be(right, ruleset)
        case _:
            assert_never(group)


def pattern_code(text: str) -> int | None:
    """Give the number that stands for a pattern; None where no list has it."""
    grades = text.split()
    if text != " ".join(sorted(grades, reverse=True)):
        return None
    return sum(int(PLACE ** (int(grade) - 1)) for grade in grades)
