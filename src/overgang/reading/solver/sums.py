"""Sums and extremes of numbers that lie between two sums; none where one of them does not exist."""

from __future__ import annotations

from collections.abc import Sequence
from math import lcm
from typing import Literal

from overgang.reading.solver.between import Between
from overgang.reading.solver.linear import Linear, total
from overgang.reading.solver.program import Program

__all__ = ["extreme_of", "sum_of"]


def sum_of(program: Program, numbers: Sequence[Between | None]) -> Between | None:
    """Add numbers up."""
    known = [each for each in numbers if each is not None]
    if len(known) < len(numbers):
        return None
    nowhere = program.any_of(each.nowhere for each in known)
    low = total(each.low for each in known)
    if all(each.decided for each in known):
        return Between(low, low, nowhere)
    return Between(low, total(each.high for each in known), nowhere)


def extreme_of(
    program: Program, which: Literal["min", "max"], numbers: Sequence[Between | None]
) -> Between | None:
    """Give the least or the greatest; there is none of no numbers at all."""
    known = [each for each in numbers if each is not None]
    if not known or len(known) < len(numbers):
        return None
    over = lcm(*(line.over for each in known for line in (each.low, each.high)))
    nowhere = program.any_of(each.nowhere for each in known)
    low = program.extreme(which, [_over(each.low, over) for each in known])
    if all(each.decided for each in known):
        return Between(low, low, nowhere)
    high = program.extreme(which, [_over(each.high, over) for each in known])
    return Between(low, high, nowhere)


def _over(line: Linear, over: int) -> Linear:
    return line.times(over // line.over)._replace(over=over)
