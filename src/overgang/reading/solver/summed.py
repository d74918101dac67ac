"""A definition of one program read over the sums of another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

from overgang.reading.solver.definitions import All, Definition, Extremest, Floored, Within
from overgang.reading.solver.linear import Linear, total
from overgang.reading.solver.program import Program
from overgang.reading.solver.truths import literal_sum

__all__ = ["holding", "read_over"]


def read_over(
    program: Program, definition: Definition, own: Sequence[Linear], known: Mapping[int, Linear]
) -> Linear:
    """Read a definition over other sums: `own` are its own, `known` holds those of earlier ones."""
    match definition:
        case Within(terms=terms, intervals=intervals):
            line = _with(own[0], dict(terms), known)
            shifted = [
                (
                    None if low is None else low - line.const,
                    None if high is None else high - line.const,
                )
                for low, high in intervals
            ]
            return literal_sum((program.within(line.terms, shifted),))
        case All(literals=literals):
            # Its own sum counts those that do not hold.
            every = [program.within(own[0].terms, ((None, -own[0].const),))]
            every += [
                holding(program, each, known[max(each, ~each)])
                for each in literals
                if max(each, ~each) in known
            ]
            return literal_sum((program.all_of(every),))
        case Extremest(which=which, parts=parts):
            lines = [_with(line, part.terms, known) for line, part in zip(own, parts, strict=True)]
            return program.extreme(which, lines)
        case Floored(line=line, divisor=divisor):
            return program.floored(_with(own[0], line.terms, known), divisor)
        case _:
            assert_never(definition)


def _with(own: Linear, terms: Mapping[int, int], known: Mapping[int, Linear]) -> Linear:
    """Add to a sum what it has of joint variables."""
    joint = [known[each].times(many) for each, many in terms.items() if each in known]
    return total((own, *joint)) if joint else own


def holding(program: Program, literal: int, line: Linear) -> int:
    """Give the literal of: this literal holds, of which the variable is a sum of 0 or 1."""
    yes = program.within(line.terms, ((1 - line.const, None),))
    return yes if literal >= 0 else ~yes
