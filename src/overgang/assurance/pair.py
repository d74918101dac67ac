"""Two targets over the same grades and facts in one program, so that one list is read by both.

The old target may be asked against many new ones: what they have in common is in the program once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from overgang._model import Frozen
from overgang.assurance.kinds import Alike
from overgang.assurance.places import Place, on
from overgang.assurance.pool import Pool
from overgang.dossier import InputValue, Student
from overgang.dossier.student import REPORT
from overgang.errors import UnsettledError
from overgang.norms.ruleset import RuleSet
from overgang.reading.solver.cheapest import Cheapest
from overgang.reading.solver.model import Model
from overgang.reading.solver.places import GradePlace
from overgang.reading.solver.search import Cost, Limit
from overgang.school.grade import SCALE, Entry, Grade, Letter, NoGrade

__all__ = ["ORDINARY", "QUICK", "Base", "Pair", "Told", "ordinary", "told_of"]

_ORDINARY = 6 * SCALE
"""A grade that is neither good nor bad; a list stays as near to it as it can."""
_BELOW, _ABOVE = 2, 1
"""An insufficient grade is less ordinary than a good one."""
_BOTH: Final = 2
ORDINARY: Final = Limit(0.1, 2.0, near=True)
"""The work that may go into how ordinary a list is."""
QUICK: Final = Limit(0.05, 0.3, near=True)
"""The same, where many lists are looked for one after another."""
_MUCH: Final = Limit(0.1, 20.0, near=True)
"""The work that may go into finding any list at all, or proving that there is none."""


class Told(Frozen):
    """A list as one of the norms reads it: the grades, other columns, and what is told with it."""

    grades: Mapping[str, str]
    columns: Mapping[str, Mapping[str, str]] = {}
    inputs: Mapping[str, InputValue] = {}

    def student(self) -> Student:
        """Give a student with this list."""
        return Student(id="witness", **dict(self))


@dataclass(frozen=True)
class Base:
    """The old target over the lists of one place."""

    place: Place
    model: Model

    @classmethod
    def of(cls, place: Place, to: str) -> Base:
        """Translate a target of the old norm."""
        return cls(place, Model(place.old, to, letters=False))

    def beside(self, new: RuleSet, to: str, apart: Collection[str] = ()) -> Pair:
        """Put a target of another norm beside it.

        `apart` names the facts that are not the same fact for both, though they are called so.
        """
        sheet = self.place.new
        if sheet.ruleset is not new:
            sheet = on(sheet, new)
        unknowns = self.model.unknowns.on(sheet)
        for name in apart:
            unknowns.inputs.pop(name, None)
        return Pair(self, Model(sheet, to, letters=False, unknowns=unknowns, beside=self.model))


@dataclass(frozen=True)
class Pair:
    """An old and a new target over the same lists."""

    base: Base
    new: Model

    @property
    def old(self) -> Model:
        """The old target."""
        return self.base.model

    @cached_property
    def rows(self) -> tuple[tuple[int, ...], ...]:
        """The grades of subjects that neither of the norms can tell apart, each kind a row.

        Of the lists that differ only in which of these subjects has which grade, one is looked at.
        A subject with grades in two columns changes places with both, so one column is enough.
        """
        signs: dict[str, list[int]] = {}
        for model in (self.old, self.new):
            alike = Alike((model.sheet.ruleset,), model.target)
            for number, codes in enumerate(alike.kinds(model.sheet)):
                for code in codes:
                    signs.setdefault(code, []).append(number)
        kinds: dict[tuple[int, ...], list[int]] = {}
        first: dict[str, int] = {}
        for (column, code), place in self.new.unknowns.grades.items():
            if place.varies and (column == REPORT or code not in first):
                first[code] = place.variable
        for code, variable in first.items():
            kinds.setdefault(tuple(signs.get(code, ())), []).append(variable)
        return tuple(tuple(row) for sign, row in kinds.items() if len(sign) == _BOTH)

    def find(self, goal: int, limit: Limit = ORDINARY) -> tuple[Told, Told] | None:
        """Give an ordinary list for which a literal holds, as each of the norms reads it.

        None if there is no such list. Within the limit on work it is the most ordinary one, or one
        that is near to it.

        Raises:
            UnreadableError: if neither could be shown within the limit on work.
        """
        cheapest = Cheapest(self.old.program, [goal], ordinary(self.old, self.new))
        try:
            values = cheapest.soon()
        except UnsettledError:
            values = self.old.search.find([goal], falling=self.rows, limit=_MUCH, once=True)
            if values is not None:
                with suppress(UnsettledError):
                    values = cheapest.find(limit)
        return None if values is None else self.told(values)

    def exists(self, goals: Sequence[int]) -> bool:
        """Say whether there is a list with which all goals hold.

        Raises:
            UnsettledError: if neither could be shown within the limit on work.
        """
        values = self.old.search.find(goals, falling=self.rows, limit=ORDINARY, once=True)
        if values is not None:
            self.pool.add(values)
        return values is not None

    @cached_property
    def pool(self) -> Pool:
        """Lists that are tried before one is searched for."""
        return Pool(self.new, [[code for _, code in self.new.unknowns.grades]])

    def told(self, values: Sequence[int]) -> tuple[Told, Told]:
        """Give the list at these values, as each of the norms reads it."""
        one, other = self.base.place.students
        # The new model knows the grades of both: it was made with those of the old one.
        grades = self.new.grades(values)
        return told_of(self.old, one, grades, values), told_of(self.new, other, grades, values)


def ordinary(*models: Model) -> list[Cost]:
    """Price a list such that the cheapest is the most ordinary one."""
    costs: dict[int, Cost] = {}
    for model in models:
        for cost in _prices(model):
            costs.setdefault(cost.variable, cost)
    return list(costs.values())


def _prices(model: Model) -> Iterator[Cost]:
    places = [place for place in model.unknowns.grades.values() if place.varies]
    for place in places:
        yield Cost(place.variable, _centre(place), _BELOW, _ABOVE)
    for often in model.unknowns.happened.values():
        yield Cost(often, 0, 0, _ABOVE)
    much = 1 + _BELOW * sum(len(place.grades) for place in places)
    for name, told in model.unknowns.inputs.items():
        asked = model.sheet.ruleset.inputs.get(name)
        if asked is not None and asked.usual in told.values:
            yield Cost(told.variable, told.values.index(asked.usual), much, much)
        elif asked is not None:
            yield Cost(told.variable, 0, _ABOVE, _ABOVE)


def _centre(place: GradePlace) -> int:
    return place.at(min(place.grades, key=lambda grade: abs(grade - _ORDINARY)))


def told_of(
    model: Model,
    student: Student,
    found: Mapping[tuple[str, str], int],
    values: Sequence[int],
) -> Told:
    """Give the list of one norm; a subject that no rule looks at has an ordinary grade."""
    report = {
        code: str(Grade.of(found.get((REPORT, code), _ORDINARY))) if entry is NoGrade.MISSING
        else _written(entry)
        for code, entry in student.grades.items()
    }  # fmt: skip
    columns: dict[str, dict[str, str]] = {}
    for (column, code), grade in found.items():
        if column != REPORT:
            columns.setdefault(column, {})[code] = str(Grade.of(grade))
    asked = model.sheet.ruleset.inputs
    told = {**model.sheet.inputs, **model.inputs(values)}
    inputs = {name: value for name, value in told.items() if name in asked}
    return Told(grades=report, columns=columns, inputs=inputs)


def _written(entry: Entry) -> str:
    match entry:
        case Letter():
            return entry.value
        case Grade():
            return str(entry)
        case NoGrade():
            return "vr"
