"""How one variable moves what follows from it: read once for all of its values, all else as it is.

What a variable comes to along the values of another is a column. Of a condition it is the places of
the values with which it holds, as bits; of a number it is the numbers, in order. What follows from
the moving variable alone is put together beforehand, for all lists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple, assert_never

from overgang.reading.solver.definitions import All, Definition, Extremest, Floored, Within, holds

__all__ = ["Course", "Joint", "Moves"]


@dataclass(slots=True)
class Course:
    """The columns along one variable of one list, as far as they have been run.

    `now` has the value of every variable of the list, and `sums` what each sum is; `here` is the
    place of the value that the moving variable has.
    """

    now: Sequence[int]
    sums: Sequence[int]
    here: int
    conditions: dict[int, int]
    numbers: dict[int, Sequence[int]] = field(default_factory=dict)


class Joint(NamedTuple):
    """A definition that may follow from several variables, and the numbers of its sums."""

    definition: Definition
    reads: frozenset[int]
    sums: Sequence[int]


class _All(NamedTuple):
    """All literals: where those hold that the variable settles alone, and the other ones."""

    alone: int
    still: tuple[int, ...]
    moving: tuple[int, ...]


class _Sum(NamedTuple):
    """A sum that the variable moves: what it adds itself, and what it moves that is added too."""

    number: int
    own: Sequence[int]
    apart: Mapping[int, int]
    """The same: where the values are that add so much, as bits."""
    conditions: tuple[tuple[int, int], ...]
    numbers: tuple[tuple[int, int], ...]

    def rest(self, course: Course) -> int:
        """Give what all that is not moved adds up to."""
        found, now = course.sums[self.number] - self.own[course.here], course.now
        return found - sum([now[each] * n for each, n in self.conditions + self.numbers])

    def column(self, course: Course) -> list[int]:
        """Give the sum with each value."""
        rest, added = self.rest(course), [self.own]
        for variable, many in self.conditions:
            places = course.conditions[variable]
            added.append([many * (places >> place & 1) for place in range(len(self.own))])
        for variable, many in self.numbers:
            added.append([many * number for number in course.numbers[variable]])
        if len(added) == 1:
            return [rest + more for more in self.own]
        return [rest + sum(each) for each in zip(*added, strict=True)]


class _Alone(NamedTuple):
    """A condition on a sum of which nothing else is moved: where it holds, by what the rest is."""

    variable: int
    number: int
    own: Sequence[int]
    known: dict[int, int]
    find: Callable[[int], int]


_Step = Callable[[Course], None]


class Moves:
    """What one variable moves: how to run each condition and each number that follows from it.

    `own` gives the columns, as numbers, of what follows from the variable alone; `joint` the
    definitions that may follow from more. `conditions` are the variables that can be nought or one.
    """

    def __init__(
        self,
        own: Mapping[int, Sequence[int]],
        joint: Iterable[Joint],
        conditions: frozenset[int],
    ) -> None:
        self._own, self._both = own, conditions
        self._size = len(next(iter(own.values())))
        self.every: int = (1 << self._size) - 1
        """The places of all values."""
        self._settled = {each: _places(own[each]) for each in own if each in conditions}
        self._alone: list[_Alone] = []
        self._steps: list[tuple[int, _All] | _Step] = []
        self._moved = set(own)
        self._sums: dict[int, _Sum] = {}
        for definition, reads, sums in joint:
            if not self._moved.isdisjoint(reads):
                self._add(definition, sums)
                self._moved.add(definition.variable)

    def run(self, now: Sequence[int], sums: Sequence[int], here: int) -> Course:
        """Give the columns for a list."""
        course = Course(now, sums, here, dict(self._settled))
        found = course.conditions
        for variable, number, own, known, find in self._alone:
            rest = sums[number] - own[here]
            places = known.get(rest)
            if places is None:
                places = known[rest] = find(rest)
            found[variable] = places
        for step in self._steps:
            if not isinstance(step, tuple):
                step(course)
                continue
            variable, (places, still, moving) = step
            for literal in still:
                if not holds(literal, now):
                    places = 0
            for literal in moving:
                if not places:
                    break
                places &= found[literal] if literal >= 0 else ~found[~literal]
            found[variable] = places
        return course

    def _add(self, definition: Definition, sums: Sequence[int]) -> None:
        at = definition.variable
        match definition:
            case All(literals=literals):
                self._steps.append((at, self._all(literals)))
            case Within(terms=terms):
                self._add_within(definition, self._sum(terms, sums[0]))
            case Floored(line=line, divisor=divisor):
                moving = self._sum(line.terms.items(), sums[0])
                self._add_number(at, lambda c: [each // divisor for each in moving.column(c)])
            case Extremest(which=which, parts=parts):
                numbered = dict(zip(sums, parts, strict=True))
                parts_moved = [
                    self._sum(part.terms.items(), number)
                    for number, part in numbered.items()
                    if not self._moved.isdisjoint(part.terms)
                ]
                still = [each for each in sums if each not in {one.number for one in parts_moved}]
                choose = min if which == "min" else max
                self._add_number(at, _most(choose, parts_moved, still))
            case _:
                assert_never(definition)

    def _add_number(self, at: int, number: Callable[[Course], Sequence[int]]) -> None:
        def condition(course: Course) -> None:
            course.conditions[at] = _places(number(course))

        def step(course: Course) -> None:
            course.numbers[at] = number(course)

        self._steps.append(condition if at in self._both else step)

    def _add_within(self, definition: Within, moving: _Sum) -> None:
        at, fits = definition.variable, definition.holds

        def inside(added: Mapping[int, int], rest: int) -> int:
            return sum([places for more, places in added.items() if fits(rest + more)])

        def with_numbers(course: Course) -> None:
            course.conditions[at] = _places(map(fits, moving.column(course)))

        def with_conditions(course: Course) -> None:
            added = _added(moving, course)
            course.conditions[at] = inside(added, moving.rest(course))

        if moving.numbers:
            self._steps.append(with_numbers)
        elif moving.conditions:
            self._steps.append(with_conditions)
        else:
            find = partial(inside, moving.apart)
            self._alone.append(_Alone(at, moving.number, moving.own, {}, find))

    def _all(self, literals: Iterable[int]) -> _All:
        alone, still, moving = self.every, [], []
        for literal in literals:
            variable = literal if literal >= 0 else ~literal
            if variable in self._settled:
                places = self._settled[variable]
                alone &= places if literal >= 0 else ~places
            elif variable in self._moved:
                moving.append(literal)
            else:
                still.append(literal)
        return _All(alone, tuple(still), tuple(moving))

    def _sum(self, terms: Iterable[tuple[int, int]], number: int) -> _Sum:
        if number not in self._sums:
            own, others = [0] * self._size, []
            for variable, many in terms:
                if variable in self._own:
                    own = [a + many * b for a, b in zip(own, self._own[variable], strict=True)]
                elif variable in self._moved:
                    others.append((variable, many))
            apart: dict[int, int] = {}
            for place, more in enumerate(own):
                apart[more] = apart.get(more, 0) | 1 << place
            conditions = tuple(term for term in others if term[0] in self._both)
            numbers = tuple(term for term in others if term[0] not in self._both)
            self._sums[number] = _Sum(number, own, apart, conditions, numbers)
        return self._sums[number]


def _added(moving: _Sum, course: Course) -> Mapping[int, int]:
    """Tell values apart by how much is added, where conditions add too."""
    found = moving.apart
    for variable, many in moving.conditions:
        column, apart = course.conditions[variable], dict[int, int]()
        for number, places in found.items():
            for more, part in ((number, places & ~column), (number + many, places & column)):
                if part:
                    apart[more] = apart.get(more, 0) | part
        found = apart
    return found


def _most(
    choose: Callable[[Iterable[int]], int], moving: Sequence[_Sum], still: Sequence[int]
) -> Callable[[Course], Sequence[int]]:
    """Give the least or the greatest of sums, of which some are moved."""

    def numbers(course: Course) -> Sequence[int]:
        found = [each.column(course) for each in moving]
        if still:
            one = choose([course.sums[number] for number in still])
            found.append([one] * len(found[0]))
        return [choose(each) for each in zip(*found, strict=True)]

    return numbers


def _places(numbers: Iterable[int]) -> int:
    """Give the places of the numbers that are not nought, as bits."""
    return sum([1 << place for place, number in enumerate(numbers) if number])
