"""Lists that are tried before one is searched for: most questions of whether are answered by one.

A search costs some milliseconds, and running the rules on a list some microseconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain, product
from typing import Final

from overgang.reading.solver import Model
from overgang.reading.solver.definitions import holds
from overgang.reading.solver.places import GradePlace
from overgang.school.grade import SCALE

__all__ = ["Pool"]

_ALL: Final = (1, 3, 4, 5, 6, 7, 8, 10)
"""Every subject has this grade."""
_LOW, _REST, _MANY = (4, 5), (6, 8), (1, 2, 3, 4, 6)
"""So many subjects have a low grade, and the others another one."""


class Pool:
    """Lists of one model: a few dozen plain ones, and those that were found on the way."""

    def __init__(self, model: Model, kinds: Sequence[Sequence[str]]) -> None:
        self._model, self._kinds = model, kinds
        self._program = model.program
        self._ran: set[int] = set()
        """The variables that the lists have been run for."""
        self._found: list[list[int]] = []

    def add(self, values: Sequence[int]) -> None:
        """Keep a list that was found, with the value of every variable."""
        self._found.append(list(values))

    def shows(self, goals: Sequence[int]) -> bool:
        """Say whether with one of the lists all goals hold."""
        return self._first(goals) is not None

    def first(self, goals: Sequence[int]) -> list[int] | None:
        """Give the value of every variable for the first list with which all goals hold."""
        found = self._first(goals)
        if found is None:
            return None
        defined = self._program.defined
        return self._program.run(
            {number: value for number, value in enumerate(found) if number not in defined}
        )

    def _first(self, goals: Sequence[int]) -> list[int] | None:
        self._run(goals)
        for values in (*self._plain, *self._found):
            if all(holds(goal, values) for goal in goals):
                return values
        return None

    @cached_property
    def _plain(self) -> list[list[int]]:
        domains = self._program.domains
        return [
            [chosen.get(number, domain[0]) for number, domain in enumerate(domains)]
            for chosen in _plain(self._model, self._kinds)
        ]

    def _run(self, goals: Sequence[int]) -> None:
        """Run the lists through what the goals follow from, as far as they have not been."""
        domains, definitions = self._program.domains, self._program.behind(goals, self._ran)
        self._ran.update(definition.variable for definition in definitions)
        for values in (*self._plain, *self._found):
            values += [domain[0] for domain in domains[len(values) :]]
            for definition in definitions:
                values[definition.variable] = definition.run(values)


def _plain(model: Model, kinds: Sequence[Sequence[str]]) -> Iterator[dict[int, int]]:
    """Give plain lists: one grade for all, or some low ones, first of one kind and then another."""
    places = model.unknowns.grades
    inputs = model.unknowns.inputs.values()
    first = list(chain.from_iterable(kinds))
    orders = [first, first[::-1]] if len(kinds) > 1 else [first]
    wanted = [dict.fromkeys(first, grade) for grade in _ALL]
    wanted += [
        dict.fromkeys(order, rest) | dict.fromkeys(order[:many], low)
        for order, low, rest, many in product(orders, _LOW, _REST, _MANY)
    ]
    for number, grades in enumerate(wanted):
        chosen = {
            place.variable: place.at(_nearest(place, grades.get(code, 6)))
            for (_, code), place in places.items()
            if place.varies
        }
        for at, place in enumerate(inputs):
            chosen[place.variable] = (len(place.values) - 1) * (number >> at & 1)
        yield chosen


@lru_cache(maxsize=256)
def _nearest(place: GradePlace, grade: int) -> int:
    return min(place.grades, key=lambda each: abs(each - grade * SCALE))
