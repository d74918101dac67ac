"""Where a grade or an input stands among the variables, and what it can be there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from overgang.dossier.student import InputValue
from overgang.reading.solver.intervals import Interval
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import Program
from overgang.school.grade import Grade

__all__ = ["GradePlace", "InputPlace", "Marks", "Shape", "is_in", "line_of"]


class Marks(NamedTuple):
    """Values of a variable, as intervals; with `others` all values but those."""

    intervals: tuple[Interval, ...]
    others: bool


class Shape(NamedTuple):
    """Numbers by the value of a variable: in one line, or a first one and what each step adds."""

    slope: int
    first: int
    steps: tuple[tuple[int, int], ...]
    """The values after which there is another number, and how much more it is."""


class GradePlace(NamedTuple):
    """The grade of one subject in one column: what it can be, and the variable that says which.

    The variable counts units from the lowest: grade = lowest + unit × variable.
    """

    grades: tuple[int, ...]
    variable: int
    unit: int

    @property
    def varies(self) -> bool:
        """Whether it can be more than one grade."""
        return len(self.grades) > 1

    def at(self, grade: int) -> int:
        """Give the value of the variable for a grade."""
        return (grade - self.grades[0]) // self.unit

    def grade(self, values: Sequence[int]) -> int:
        """Give the grade, when these are the values of the variables."""
        return self.grades[0] + self.unit * values[self.variable]

    @property
    def options(self) -> dict[int, Grade]:
        """The grades, by the value of the variable."""
        return {self.at(grade): Grade.of(grade) for grade in self.grades}

    def marks(self, wanted: Sequence[bool]) -> Marks:
        """Give the values of the variable for the grades that are wanted, or for the others."""
        others = bool(wanted[-1])
        marked = list(zip(self.grades, wanted, strict=True))
        runs = [
            (is_wanted, [grade for grade, _ in run])
            for is_wanted, run in groupby(marked, key=lambda each: bool(each[1]))
        ]
        last = len(runs) - 1
        intervals = tuple(
            (None if number == 0 else self.at(run[0]), None if number == last else self.at(run[-1]))
            for number, (is_wanted, run) in enumerate(runs)
            if is_wanted != others
        )
        return Marks(intervals, others)

    def shape(self, numbers: Sequence[int]) -> Shape:
        """Give how numbers rise and fall with the grade: in one line, or with steps."""
        if not self.varies:
            return Shape(0, numbers[0], ())
        at = [self.at(grade) for grade in self.grades]
        slope, rest = divmod(numbers[-1] - numbers[0], at[-1])
        if rest == 0 and slope and [numbers[0] + slope * each for each in at] == list(numbers):
            return Shape(slope, numbers[0], ())
        pairs = zip(at, pairwise(numbers), strict=False)
        steps = tuple((low, after - before) for low, (before, after) in pairs if before != after)
        return Shape(0, numbers[0], steps)


class InputPlace(NamedTuple):
    """An input that is not known: what it can be, and the variable that numbers these values."""

    values: tuple[InputValue, ...]
    variable: int

    @property
    def options(self) -> dict[int, InputValue]:
        """The values, by the value of the variable."""
        return dict(enumerate(self.values))


def is_in(program: Program, place: GradePlace, marks: Marks) -> int:
    """Give the literal of: the grade is one that is wanted."""
    inside = program.within({place.variable: 1}, marks.intervals)
    return ~inside if marks.others else inside


def line_of(program: Program, place: GradePlace, shape: Shape, over: int) -> Linear:
    """Give the sum that is each of the numbers for each of the grades.

    Where the numbers rise with the grade in one line, that is the variable itself; else there is a
    step at each grade from which the number is another. The norm's bounds and points share these
    steps, which keeps a program small.
    """
    if shape.slope:
        return Linear({place.variable: shape.slope}, shape.first, over)
    terms, const = dict[int, int](), shape.first
    for lower, change in shape.steps:
        below = program.within({place.variable: 1}, ((None, lower),))
        if below >= 0:
            terms[below], const = -change, const + change
        else:
            terms[~below] = change
    return Linear(terms, const, over)
