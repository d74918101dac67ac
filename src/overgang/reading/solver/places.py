"""Where a grade or an input stands among the variables, and what it can be there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from overgang.dossier.student import InputValue
from overgang.reading.solver.linear import Linear, total
from overgang.reading.solver.program import Interval, Program
from overgang.reading.solver.truths import literal_sum
from overgang.school.grade import Grade

__all__ = ["GradePlace", "InputPlace", "line_of"]


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

    def intervals(self, wanted: Iterable[bool]) -> tuple[Interval, ...]:
        """Give the values of the variable for the grades that are wanted, joined."""
        marked = list(zip(self.grades, wanted, strict=True))
        runs = [
            (is_wanted, [grade for grade, _ in run])
            for is_wanted, run in groupby(marked, key=lambda each: each[1])
        ]
        last = len(runs) - 1
        return tuple(
            (None if number == 0 else self.at(run[0]), None if number == last else self.at(run[-1]))
            for number, (is_wanted, run) in enumerate(runs)
            if is_wanted
        )


class InputPlace(NamedTuple):
    """An input that is not known: what it can be, and the variable that numbers these values."""

    values: tuple[InputValue, ...]
    variable: int

    @property
    def options(self) -> dict[int, InputValue]:
        """The values, by the value of the variable."""
        return dict(enumerate(self.values))


def line_of(program: Program, place: GradePlace, numbers: Sequence[int], over: int) -> Linear:
    """Give the sum that is each of the numbers for each of the grades.

    Where the numbers rise with the grade in one line, that is the variable itself; else there is a
    step at each grade from which the number is another. The norm's bounds and points share these
    steps, which keeps a program small.
    """
    if not place.varies:
        return Linear({}, numbers[0], over)
    at = [place.at(grade) for grade in place.grades]
    slope, rest = divmod(numbers[-1] - numbers[0], at[-1])
    line = [numbers[0] + slope * each for each in at]
    if rest == 0 and slope and line == list(numbers):
        return Linear({place.variable: slope}, numbers[0], over)
    parts = [Linear({}, numbers[0])]
    for lower, (before, after) in zip(at, pairwise(numbers), strict=False):
        if before != after:
            above = ~program.within({place.variable: 1}, ((None, lower),))
            parts.append(literal_sum((above,), after - before))
    return total(parts)._replace(over=over)
