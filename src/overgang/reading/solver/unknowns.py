"""The variables of a sheet: the grades and the inputs that can still be one thing or another.

An unknown grade is one of the grades that the report can hold. A known one has one value, unless a
question about changes lets it vary.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from decimal import Decimal
from math import gcd
from typing import assert_never

from overgang.dossier.student import REPORT, InputValue
from overgang.norms.parts import InputDefinition
from overgang.reading.limits import MOST_TIMES
from overgang.reading.sheet import Sheet, Span
from overgang.reading.solver.definitions import TRUE
from overgang.reading.solver.linear import total
from overgang.reading.solver.numbers import rounded
from overgang.reading.solver.places import GradePlace, InputPlace, line_of
from overgang.reading.solver.program import Program
from overgang.school.grade import SCALE, thousandths

__all__ = ["Key", "Unknowns", "values_of"]


Key = tuple[str, str] | str
"""What is not known: the grade of a column and a subject, or an input by name."""


class Unknowns:
    """The variables of one sheet, made in a program when they are first needed."""

    program: Program
    sheet: Sheet

    def __init__(
        self,
        program: Program,
        sheet: Sheet,
        extra: Mapping[tuple[str, str], int] | None = None,
        only: Container[Key] | None = None,
    ) -> None:
        self.program, self.sheet = program, sheet
        self.grades: dict[tuple[str, str], GradePlace] = {}
        self.inputs: dict[str, InputPlace] = {}
        self.happened: dict[tuple[str, str], int] = {}
        """The variables that count how often something happened, by input and choice."""
        self._extra = extra or {}
        """A grade off the steps of the report that a subject has now, and so can keep."""
        self._only = only
        """What can vary; None for everything. The rest stays as little known as it is."""

    def twin(self, unknown: Key) -> tuple[Unknowns, dict[int, int]]:
        """Give the same unknowns in the same program, but for one, which gets its own variables.

        Told with them is for each variable that it had the one that it has instead.
        """
        found, instead = self.on(self.sheet), dict[int, int]()
        for key, place in self.grades.items():
            if key == unknown and place.varies:
                found.grades[key] = place._replace(variable=self._another(place.variable, instead))
        for name, told in self.inputs.items():
            if name == unknown:
                found.inputs[name] = told._replace(variable=self._another(told.variable, instead))
        for event, often in self.happened.items():
            if event[0] == unknown:
                found.happened[event] = self._another(often, instead)
        return found, instead

    def _another(self, variable: int, instead: dict[int, int]) -> int:
        other = instead[variable] = self.program.choose(self.program.domains[variable])
        return other

    def on(self, sheet: Sheet) -> Unknowns:
        """Give the same unknowns in the same program for a sheet with other facts."""
        found = Unknowns(self.program, sheet, self._extra, self._only)
        found.grades, found.inputs = dict(self.grades), dict(self.inputs)
        found.happened = dict(self.happened)
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
        if column == REPORT and code in self.sheet.parts:
            return self.derived(code, lambda _code, place: place.grades)
        if key not in self.grades:
            span = self.sheet.span(code, column)
            if span is None or (span[0] != span[1] and not self.varies(key)):
                return None
            grades = set(self._steps(span))
            if key in self._extra:
                grades.add(self._extra[key])
            self.grades[key] = self._place(tuple(sorted(grades)))
        return self.grades[key]

    def derived(
        self, name: str, after: Callable[[str, GradePlace], Sequence[int] | None]
    ) -> GradePlace | None:
        """Give the place of a grade that follows from others, and so is never chosen itself.

        `after` gives the grades of a part as they are taken; None where the part is left out.
        """
        definition = self.sheet.ruleset.derived[name]
        known: list[GradePlace] = []
        taken: list[Sequence[int]] = []
        for code in self.sheet.parts[name]:
            place = self.grade(REPORT, code)
            if place is None:
                return None
            if (grades := after(code, place)) is not None:
                known.append(place)
                taken.append(grades)
        if not known:
            return None
        seen = [[definition.part.of(grade) for grade in grades] for grades in taken]
        # From a whole grade at most as high as it can be, so that no rounding is any different.
        lowest = definition.of([min(grades) for grades in seen]) // SCALE * SCALE
        highest = definition.of([max(grades) for grades in seen])
        parts = [
            line_of(self.program, place, place.shape([grade - lowest for grade in grades]), 1)
            for place, grades in zip(known, seen, strict=True)
        ]
        found = rounded(self.program, definition.view, total(parts)._replace(over=len(parts)))
        if not found.terms:
            return GradePlace((lowest + found.const,), TRUE, 0)
        ((variable, unit),) = found.terms.items()
        return GradePlace(tuple(range(lowest, highest + 1, unit)), variable, unit)

    def input(self, name: str) -> InputPlace:
        """Give the place of an input that is not known."""
        if name not in self.inputs:
            values = values_of(self.sheet.ruleset.inputs[name])
            self.inputs[name] = InputPlace(values, self.program.choose(range(len(values))))
        return self.inputs[name]

    def times(self, name: str, choice: str) -> int:
        """Give the variable that counts how often something happened that nobody has told."""
        key = (name, choice)
        if key not in self.happened:
            self.happened[key] = self.program.choose(range(MOST_TIMES + 1))
        return self.happened[key]

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
        case "choice" | "subjects" | "list":
            # What chooses subjects, or tells what happened, is never a value in the rules.
            return tuple(each.choices)
        case _:
            assert_never(each.type)
