"""Numbers that are rounded or looked up while grades are still variables."""

from __future__ import annotations

from typing import Final, assert_never

from overgang.reading.solver.between import Between
from overgang.reading.solver.linear import Linear, total
from overgang.reading.solver.program import Program
from overgang.reading.solver.truths import literal_sum
from overgang.school.grade import SCALE, thousandths
from overgang.school.points import LookupTable
from overgang.school.rounding import View

__all__ = ["looked_up", "rounded", "seen"]

_TENTH: Final = SCALE // 10


def seen(program: Program, view: View, number: Between) -> Between:
    """Look at a number as a view does."""
    low = rounded(program, view, number.low)
    high = low if number.decided else rounded(program, view, number.high)
    return Between(low, high, number.nowhere)


def rounded(program: Program, view: View, line: Linear) -> Linear:
    """Look at a sum as a view does."""
    match view:
        case View.GRADE:
            return line
        case View.WHOLE:
            return _floored(program, line, SCALE, SCALE // 2)
        case View.TENTH:
            return _floored(program, line, _TENTH, _TENTH // 2)
        case View.CUT:
            return _floored(program, line, _TENTH, 0)
        case View.HALF:
            return _floored(program, line, SCALE // 2, SCALE // 4)
        case View.TWICE:
            return rounded(program, View.WHOLE, rounded(program, View.TENTH, line))
        case _:
            assert_never(view)


def _floored(program: Program, line: Linear, step: int, up: int) -> Linear:
    """Cut a number off to a multiple of a step, after adding `up`."""
    raised = Linear(line.terms, line.const + up * line.over)
    return program.floored(raised, step * line.over).times(step)


def looked_up(program: Program, table: LookupTable, number: Between) -> Between:
    """Look a number up; where no row holds both its bounds, what it gives does not exist."""
    rows = []
    for row in table.rows:
        ends = []
        if row.lowest is not None:
            ends.append(program.at_most(Linear({}, thousandths(row.lowest)), number.low))
        if row.highest is not None:
            ends.append(program.at_most(number.high, Linear({}, thousandths(row.highest))))
        rows.append((program.all_of(ends), thousandths(row.gives)))
    found = total(literal_sum((literal,), gives) for literal, gives in rows)
    in_a_row = program.any_of(literal for literal, _ in rows)
    return Between(found, found, program.any_of((number.nowhere, ~in_a_row)))
