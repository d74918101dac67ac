"""Which subjects a row can be of, and which number stands for a pattern of grades."""

from __future__ import annotations

from collections.abc import Collection
from functools import reduce
from typing import Final

import narwhals as nw

__all__ = ["PLACE", "is_one_of", "pattern_code"]

PLACE: Final = 1000
"""A pattern is a number; each insufficient grade adds one at a place of its own."""

_FEW: Final = 4


def is_one_of(codes: Collection[str]) -> nw.Expr:
    """Say of each row whether its subject is one of these; a few comparisons beat a set."""
    subject = nw.col("subject")
    if len(codes) > _FEW:
        return subject.is_in(sorted(codes))
    return reduce(nw.Expr.__or__, [subject == code for code in sorted(codes)])


def pattern_code(text: str) -> int | None:
    """Give the number that stands for a pattern; None where no list has it."""
    grades = text.split()
    if text != " ".join(sorted(grades, reverse=True)):
        return None
    return sum(int(PLACE ** (int(grade) - 1)) for grade in grades)
