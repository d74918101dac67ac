"""What follows from one grade: a table of the judge, as literals and sums over its variable."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate
from math import lcm
from typing import NamedTuple

from overgang.norms.parts import InputDefinition
from overgang.reading.gathering import insufficient
from overgang.reading.solver.between import Between
from overgang.reading.solver.definitions import FALSE
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.places import GradePlace, InputPlace, Marks, Shape, is_in, line_of
from overgang.reading.solver.program import Program
from overgang.reading.solver.truths import Judged, literal_sum, sure
from overgang.reading.trace import Quantity
from overgang.school.grade import thousandths

__all__ = ["Given", "Numbers", "Truths", "followed", "following", "pattern_among", "told_of"]


Given = bool | Quantity | str | None
"""What a step of the judge can give."""


class Truths(NamedTuple):
    """The grades for which a condition holds, and those for which it does not.

    These are all others where it is never left open; then they are None.
    """

    yes: Marks
    no: Marks | None


class Numbers(NamedTuple):
    """A number for each grade, or the least and the most that it can be.

    `nowhere` has the grades for which there is no number; None where there always is one.
    """

    low: Shape
    high: Shape | None
    over: int
    nowhere: Marks | None


def followed(place: GradePlace, given: Sequence[Given]) -> Truths | Numbers:
    """Give what the judge gives for each grade in the form that a program is made of."""
    if not any(isinstance(each, Quantity) for each in given):
        yes, no = ([each is truth for each in given] for truth in (True, False))
        closed = all(isinstance(each, bool) for each in given)
        return Truths(place.marks(yes), None if closed else place.marks(no))
    numbers = [each if isinstance(each, Quantity) else None for each in given]
    nowhere = place.marks([each is None for each in numbers]) if None in numbers else None
    known = [each for each in numbers if each is not None]
    filled = list(accumulate(numbers, _last_known, initial=known[0]))[1:]
    over = lcm(*(each.over for each in known))
    least = [each.least * (over // each.over) for each in filled]
    if all(each.known for each in known):
        return Numbers(place.shape(least), None, over, nowhere)
    most = [each.most * (over // each.over) for each in filled]
    return Numbers(place.shape(least), place.shape(most), over, nowhere)


def _last_known(last: Quantity, each: Quantity | None) -> Quantity:
    """Where there is no number it may be said to be any; the one before makes the fewest steps."""
    return last if each is None else each


def following(program: Program, place: GradePlace, what: Truths | Numbers) -> Judged | Between:
    """Give what follows from a grade, as literals or as a sum over its variable."""
    if isinstance(what, Truths):
        yes = is_in(program, place, what.yes)
        return sure(yes) if what.no is None else Judged(yes, is_in(program, place, what.no))
    low = line_of(program, place, what.low, what.over)
    high = low if what.high is None else line_of(program, place, what.high, what.over)
    nowhere = FALSE if what.nowhere is None else is_in(program, place, what.nowhere)
    return Between(low, high, nowhere)


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
    below = [(place, _insufficient(place, tuple(grades))) for place, grades in seen]
    counts = {
        grade: literal_sum(is_in(program, place, marks[number]) for place, marks in below)
        for number, grade in enumerate(_INSUFFICIENT)
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


@lru_cache(maxsize=1024)
def _insufficient(place: GradePlace, grades: tuple[int, ...]) -> tuple[Marks, ...]:
    """Give for each insufficient whole grade where it stands, as a rule sees the grades."""
    patterns = [insufficient([(each, each)]) for each in grades]
    return tuple(place.marks([each == grade for each in patterns]) for grade in _INSUFFICIENT)


_INSUFFICIENT = ("1", "2", "3", "4", "5")
