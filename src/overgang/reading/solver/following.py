"""What follows from one grade: a table of the judge, as literals and sums over its variable."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from math import lcm

from overgang.norms.parts import InputDefinition
from overgang.reading.gathering import insufficient
from overgang.reading.solver.linear import Between, Linear
from overgang.reading.solver.places import GradePlace, InputPlace, line_of
from overgang.reading.solver.program import FALSE, TRUE, Program
from overgang.reading.solver.tables import Given
from overgang.reading.solver.truths import NOWHERE, Judged, literal_sum, sure
from overgang.reading.trace import Quantity
from overgang.school.grade import thousandths

__all__ = ["is_in", "numbers_of", "pattern_among", "told_of", "truths_of"]


def truths_of(program: Program, place: GradePlace, given: Sequence[Given]) -> Judged:
    """Give a condition from what the judge gives for each of the grades."""
    return Judged(
        is_in(program, place, [each is True for each in given]),
        is_in(program, place, [each is False for each in given]),
    )


def is_in(program: Program, place: GradePlace, wanted: Sequence[bool]) -> int:
    """Give the literal of: the grade is one that is wanted."""
    if not place.varies:
        return TRUE if wanted[0] else FALSE
    if wanted[-1]:
        return ~is_in(program, place, [not each for each in wanted])
    return program.within({place.variable: 1}, place.intervals(wanted))


def numbers_of(program: Program, place: GradePlace, given: Sequence[Quantity | None]) -> Between:
    """Give a number from what the judge gives for each of the grades.

    A number that does not exist lies between ends so far apart that no comparison is settled.
    """
    over = lcm(*(1 if each is None else each.over for each in given))
    least = [-NOWHERE if each is None else each.least * (over // each.over) for each in given]
    low = line_of(program, place, least, over)
    if all(each is not None and each.known for each in given):
        return Between(low, low)
    most = [NOWHERE if each is None else each.most * (over // each.over) for each in given]
    return Between(low, line_of(program, place, most, over))


def told_of(
    program: Program, place: InputPlace, each: InputDefinition
) -> Judged | Between | dict[str, int]:
    """Give what an input can be: a condition, a number, or words each with its literal."""
    if each.type == "number":
        step = thousandths(each.step)
        found = Linear({place.variable: step}, thousandths(each.lowest or Decimal(0)))
        return Between(found, found)
    literals = [
        program.within({place.variable: 1}, ((number, number),))
        for number in range(len(place.values))
    ]
    if each.type == "yes-no":
        return sure(literals[1])
    return dict(zip(map(str, place.values), literals, strict=True))


def pattern_among(
    program: Program, seen: Sequence[tuple[GradePlace, Sequence[int]]], patterns: Sequence[str]
) -> Judged:
    """Give the condition that the insufficient whole grades make one of the patterns.

    `seen` gives each subject's place with the grades as the rule sees them.
    """
    counts = {
        grade: literal_sum(
            is_in(program, place, [insufficient([(each, each)]) == grade for each in grades])
            for place, grades in seen
        )
        for grade in _INSUFFICIENT
    }
    return sure(
        program.any_of(
            program.all_of(
                program.equal(count, Linear({}, pattern.split().count(grade)))
                for grade, count in counts.items()
            )
            for pattern in patterns
        )
    )


_INSUFFICIENT = ("1", "2", "3", "4", "5")
