"""Truths that may stay open, as pairs of literals, and comparisons of numbers between two sums.

This is `overgang.reading.arithmetic` over variables: the same three values, the same cases.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final, NamedTuple, assert_never

from overgang.norms.expression import Operator
from overgang.reading.arithmetic import Truth
from overgang.reading.solver.between import Between
from overgang.reading.solver.definitions import FALSE, holds
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import Program
from overgang.school.grade import thousandths

__all__ = [
    "OPEN",
    "Judged",
    "compare",
    "conjunction",
    "disjunction",
    "enough",
    "equals_any",
    "literal_sum",
    "sure",
]


class Judged(NamedTuple):
    """The literals that a condition surely holds, and that it surely does not."""

    yes: int
    no: int

    @property
    def opposite(self) -> Judged:
        """Not this."""
        return Judged(self.no, self.yes)

    def at(self, values: Sequence[int]) -> Truth:
        """Give how it comes out, given the value of every variable."""
        return True if holds(self.yes, values) else (False if holds(self.no, values) else None)


OPEN: Final = Judged(FALSE, FALSE)
"""A condition of which the judge can say nothing, whatever the grades are."""


def sure(literal: int) -> Judged:
    """Give a condition that is never left open."""
    return Judged(literal, ~literal)


def conjunction(program: Program, parts: Sequence[Judged]) -> Judged:
    """Give and."""
    return Judged(
        program.all_of(part.yes for part in parts), program.any_of(part.no for part in parts)
    )


def disjunction(program: Program, parts: Sequence[Judged]) -> Judged:
    """Give or."""
    return conjunction(program, [part.opposite for part in parts]).opposite


def enough(program: Program, number: int, parts: Sequence[Judged]) -> Judged:
    """Say that at least so many hold."""
    needed = Linear({}, number)
    surely = program.at_most(needed, literal_sum(part.yes for part in parts))
    at_all = program.at_most(needed, literal_sum(~part.no for part in parts))
    return Judged(surely, ~at_all)


def compare(program: Program, left: Between, operator: Operator, right: Between) -> Judged:
    """Compare two numbers; that stays open where one of them does not exist."""
    found = _compared(program, left, operator, right)
    if left.nowhere == right.nowhere == FALSE:
        return found
    there = ~left.nowhere, ~right.nowhere
    return Judged(*(program.all_of((each, *there)) for each in found))


def _compared(program: Program, left: Between, operator: Operator, right: Between) -> Judged:
    match operator:
        case "<=":
            return Judged(
                program.at_most(left.high, right.low), ~program.at_most(left.low, right.high)
            )
        case ">=":
            return _compared(program, right, "<=", left)
        case "<":
            return _compared(program, right, "<=", left).opposite
        case ">":
            return _compared(program, left, "<=", right).opposite
        case "==":
            return _equal(program, left, right)
        case "!=":
            return _equal(program, left, right).opposite
        case _:
            assert_never(operator)


def _equal(program: Program, left: Between, right: Between) -> Judged:
    if left.decided and right.decided:
        return sure(program.equal(left.low, right.low))
    apart = (~program.at_most(left.low, right.high), ~program.at_most(right.low, left.high))
    ends = ((left.low, left.high), (right.low, right.high), (left.low, right.low))
    return Judged(program.all_of(program.equal(*each) for each in ends), program.any_of(apart))


def equals_any(program: Program, value: Between, numbers: Iterable[Decimal]) -> Judged:
    """Say that a number is one of some that are given."""
    given = [Linear({}, thousandths(number)) for number in numbers]
    return disjunction(
        program, [compare(program, value, "==", Between(number, number)) for number in given]
    )


def literal_sum(literals: Iterable[int], worth: int = 1) -> Linear:
    """Count the literals that hold, each for so much."""
    terms: dict[int, int] = {}
    const = 0
    for literal in literals:
        if literal >= 0:
            terms[literal] = terms.get(literal, 0) + worth
        else:
            const += worth
            terms[~literal] = terms.get(~literal, 0) - worth
    const += terms.pop(0, 0)  # the literal that always holds
    return Linear({each: many for each, many in terms.items() if many}, const)
