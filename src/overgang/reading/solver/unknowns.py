"""The variables of a sheet: the grades and the inputs that can still be one thing or another.

An unknown grade is one of the grades that the report can hold. A known one has one value, unless a
question about changes lets it vary.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from math import gcd
from typing import NamedTuple, assert_never

from overgang.dossier.student import REPORT, InputValue
from overgang.norms.parts import InputDefinition
from overgang.reading.sheet import Sheet, Span
from overgang.reading.solver.program import TRUE, Interval, Program
from overgang.school.grade import Grade, thousandths

__all__ = ["GradePlace", "InputPlace", "Key", "Unknowns", "values_of"]


Key = tuple[str, str] | str
"""What is not known: the grade of a column and a subject, or an input by name."""


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


class Unknowns:
    """The variables of one sheet, made in a program when they are first needed."""

    program: Program
    sheet: Sheet

    def __init__(
        self,
        program: Program,
        sheet: Sheet,
        extra: Mapping[str, int] | None = None,
        only: Container[Key] | None = None,
    ) -> None:
        self.program, self.sheet = program, sheet
        self.grades: dict[tuple[str, str], GradePlace] = {}
        self.inputs: dict[str, InputPlace] = {}
        self._extra = extra or {}
        """A grade off the steps of the report that a subject has now, and so can keep."""
        self._only = only
        """What can vary; None for everything. The rest stays as little known as it is."""

    def without(self, unknown: Key) -> Unknowns:
        """Give the same unknowns in the same program, but for one, which gets its own variable."""
        found = Unknowns(self.program, self.sheet, self._extra, self._only)
        found.grades = {key: place for key, place in self.grades.items() if key != unknown}
        found.inputs = {name: place for name, place in self.inputs.items() if name != unknown}
        return found

    def varies(self, key: Key) -> bool:
        """Say whether something that is not known can vary here."""
        return self._only is None or key in self._only

    def varying(self) -> dict[Key, GradePlace | InputPlace]:
        """Give everything that can vary, and that a rule looks at."""
        found: dict[Key, GradePlace | InputPlace] = {}
        found.update((key, place) for key, place in self.grades.items() if place.varies)
        found.update(self.inputs)
        return found

    def grade(self, column: str, code: str) -> GradePlace | None:
        """Give the place of a grade; None where there is no grade, or none that can vary."""
        key = (column, code)
        if key not in self.grades:
            span = self.sheet.span(code, column)
            if span is None or (span[0] != span[1] and not self.varies(key)):
                return None
            grades = set(self._steps(span))
            if column == REPORT and code in self._extra:
                grades.add(self._extra[code])
            self.grades[key] = self._place(tuple(sorted(grades)))
        return self.grades[key]

    def input(self, name: str) -> InputPlace:
        """Give the place of an input that is not known."""
        if name not in self.inputs:
            values = values_of(self.sheet.ruleset.inputs[name])
            self.inputs[name] = InputPlace(values, self.program.choose(range(len(values))))
        return self.inputs[name]

    def _steps(self, span: Span) -> Iterable[int]:
        low, high = span
        if low == high:
            return (low,)
        step = thousandths(self.sheet.ruleset.scale.step)
        return range(-(-low // step) * step, high + 1, step)

    def _place(self, grades: tuple[int, ...]) -> GradePlace:
        if len(grades) == 1:
            return GradePlace(grades, TRUE, 0)
        unit = gcd(*(grade - grades[0] for grade in grades))
        variable = self.program.choose((grade - grades[0]) // unit for grade in grades)
        return GradePlace(grades, variable, unit)


def values_of(each: InputDefinition) -> tuple[InputValue, ...]:
    """Give what an input can be, in order; a number goes by its steps."""
    match each.type:
        case "yes-no":
            return (False, True)
        case "number":
            lowest, highest = each.lowest or Decimal(0), each.highest or Decimal(0)
            count = int((highest - lowest) // each.step) + 1
            return tuple(lowest + number * each.step for number in range(count))
        case "choice" | "subjects":
            # What chooses subjects stands for a group in the rules, never for a value.
            return tuple(each.choices)
        case "list":
            # What has happened can have happened any number of times.
            return ()
        case _:
            assert_never(each.type)
