"""Counting lists by what the rules add up, grade by grade, over all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from operator import add
from typing import Final, Literal, assert_never

from overgang.reading.solver.definitions import All, Definition, Extremest, Floored, Within, holds
from overgang.reading.solver.places import GradePlace
from overgang.reading.solver.program import Program
from overgang.school.grade import SCALE

__all__ = ["Shares"]

_MOST: Final = 100_000
"""So many steps of counting are taken for the shares of one hole."""

_How = Literal["sum", "min", "max"]
_Line = tuple[tuple[tuple[int, int], ...], int]
"""The terms of a sum, and what is added to it."""

_Kept = tuple[_How, tuple[_Line, ...]]
"""A sum over grades, or the least or the greatest of sums that each follow from one grade."""

_State = tuple[int, ...]
"""What is kept, by number."""

_Limit = tuple[int, int, int]
"""The number of a sum, and between which ends it matters."""

_JOINS: Final[Mapping[_How, Callable[[int, int], int]]] = {"sum": add, "min": min, "max": max}
_NOTHING: Final[Mapping[_How, int]] = {"sum": 0, "min": 10**12, "max": -(10**12)}


class Shares:
    """A program whose sums are added up grade by grade, over all typical lists at once.

    What follows from one grade is known as soon as that grade is. Of what follows from more, the
    sums and the extremes are kept while grades are added; the rest follows from those at the end.
    """

    def __init__(
        self,
        program: Program,
        needed: set[int],
        fixed: Mapping[int, int],
        places: Sequence[GradePlace],
        often: Mapping[int, int],
    ) -> None:
        self._often = often
        """How many of some grades are which."""
        self._program, self._fixed, self._places = program, fixed, places
        self._defined = [each for each in program.definitions if each.variable in needed]
        self._of: dict[int, int | None] = {place.variable: place.variable for place in places}
        """Each variable with the one grade that it follows from; None if from more."""
        self._kept: dict[_Kept, int] = {}
        """What is kept while grades are added, numbered."""
        self._ends: dict[_Kept, set[int]] = {}
        """Where something changes with a sum: below the first and from the last nothing does."""
        self._exact: set[_Kept] = set()
        """What has to be known exactly, and not only between which ends it lies."""
        self._countable = True
        """Whether each part of a least or a greatest follows from one grade alone."""
        for each in self._defined:
            self._follow(each)

    def _follow(self, definition: Definition) -> None:
        grades = {self._of[read] for read in definition.reads if read in self._of}
        if not grades:
            return
        if len(grades) == 1 and None not in grades:
            self._of[definition.variable] = grades.pop()
            return
        self._of[definition.variable] = None
        if isinstance(definition, Extremest):
            ways = (
                {self._of.get(variable) for variable in part.terms} for part in definition.parts
            )
            self._countable &= all(len(way) <= 1 for way in ways)
        if None in grades or isinstance(definition, All):
            for read in definition.reads:
                self._keep(read)
        else:
            kept = _kept(definition)
            self._kept.setdefault(kept, len(self._kept))
            if isinstance(definition, Within):
                self._ends.setdefault(kept, set()).update(_ends(definition))
            else:
                self._exact.add(kept)

    def _keep(self, variable: int) -> None:
        """Keep what follows from one grade until the end."""
        if self._of.get(variable) is not None:
            self._kept.setdefault(("sum", ((((variable, 1),), 0),)), len(self._kept))

    def shares(self, parts: Sequence[Sequence[int]]) -> tuple[Fraction, ...] | None:
        """Count the lists with which all goals of a part hold; None where it is too much work."""
        if not self._countable:
            return None
        for goal in (goal for goals in parts for goal in goals):
            self._keep(max(goal, ~goal))
        joins = [_JOINS[how] for how, _ in self._kept]
        mixed = any(join is not add for join in joins)
        states: dict[_State, int] = {tuple(_NOTHING[how] for how, _ in self._kept): 1}
        total, steps = 1, 0
        every = [self._given(place) for place in self._places]
        for given, limits in zip(every, self._limits(every), strict=True):
            steps += len(states) * len(given)
            if steps > _MOST:
                return None
            total *= sum(given.values())
            reached: dict[_State, int] = {}
            for state, many in states.items():
                for added, often in given.items():
                    now = tuple(
                        map(_join, joins, state, added) if mixed else map(add, state, added)
                    )
                    reached[now] = reached.get(now, 0) + many * often
            states = _limited(reached, limits)
        held = [0] * len(parts)
        for state, many in states.items():
            values = self._valued(state)
            for number, goals in enumerate(parts):
                if all(holds(goal, values) for goal in goals):
                    held[number] += many
        return tuple(Fraction(each, total) for each in held)

    def _limits(self, every: Sequence[Mapping[_State, int]]) -> list[list[_Limit]]:
        """Give for each grade between which ends a sum matters, with what is still to come.

        A sum so low that nothing can lift it to the first end may as well be a little lower, and
        one that cannot but reach the last may as well be just there.
        """
        values = self._started()
        found: list[list[_Limit]] = [[] for _ in every]
        for kept, at in self._kept.items():
            ends = self._ends.get(kept)
            if kept in self._exact or not ends:
                continue
            least = most = self._joined(kept, values, None)
            for number, given in reversed(list(enumerate(every))):
                found[number].append((at, min(ends) - 1 - most, max(ends) - least))
                least += min(added[at] for added in given)
                most += max(added[at] for added in given)
        return found

    def _given(self, place: GradePlace) -> dict[_State, int]:
        """Give what each typical grade of a subject adds, and how often."""
        found: dict[_State, int] = {}
        follows = [each for each in self._defined if self._of.get(each.variable) == place.variable]
        for grade, often in self._often.items():
            near = min(place.grades, key=lambda each: abs(each - grade * SCALE))
            values = self._started()
            values[place.variable] = place.at(near)
            _run(follows, values)
            added = tuple(self._joined(each, values, place.variable) for each in self._kept)
            found[added] = found.get(added, 0) + often
        return found

    def _joined(self, kept: _Kept, values: Sequence[int], grade: int | None) -> int:
        """Give what the lines of something kept add that follow from a grade, or from none."""
        how, lines = kept
        join, found = _JOINS[how], _NOTHING[how]
        for terms, const in lines:
            if how == "sum":
                found += sum(values[v] * many for v, many in terms if self._of.get(v) == grade)
            elif {self._of.get(v) for v, _ in terms} == {grade} or not (terms or grade):
                found = join(found, const + sum(values[v] * many for v, many in terms))
        return found

    def _valued(self, state: _State) -> list[int]:
        """Give the value of every variable that goals need, where this is what was kept."""
        values = self._started()
        known: dict[_Kept, int] = {}
        for kept, number in self._kept.items():
            how, lines = kept
            known[kept] = _JOINS[how](state[number], self._before[kept])
            if how == "sum" and len(lines[0][0]) == 1:
                values[lines[0][0][0][0]] = state[number]
        for each, kept_of in self._last:
            made = known.get(kept_of) if kept_of is not None else None
            if made is None or isinstance(each, All):
                values[each.variable] = each.run(values)
            else:
                values[each.variable] = _made(each, made)
        return values

    @cached_property
    def _before(self) -> dict[_Kept, int]:
        """What is kept, of what follows from no grade."""
        return {kept: self._joined(kept, self._start, None) for kept in self._kept}

    @cached_property
    def _last(self) -> tuple[tuple[Definition, _Kept | None], ...]:
        """What follows from more than one grade, with what is kept of it."""
        return tuple(
            (each, None if isinstance(each, All) else _kept(each))
            for each in self._defined
            if each.variable in self._of and self._of[each.variable] is None
        )

    def _started(self) -> list[int]:
        return self._start.copy()

    @cached_property
    def _start(self) -> list[int]:
        """The value of what follows from no grade."""
        values = [1] * len(self._program.domains)
        for variable, value in self._fixed.items():
            values[variable] = value
        _run([each for each in self._defined if each.variable not in self._of], values)
        return values


def _join(join: Callable[[int, int], int], one: int, other: int) -> int:
    return join(one, other)


def _limited(reached: dict[_State, int], limits: Sequence[_Limit]) -> dict[_State, int]:
    """Take for one what beyond the ends of sums makes no difference."""
    if not limits:
        return reached
    found: dict[_State, int] = {}
    for state, many in reached.items():
        kept = list(state)
        for at, low, high in limits:
            kept[at] = min(max(kept[at], low), high)
        now = tuple(kept)
        found[now] = found.get(now, 0) + many
    return found


def _kept(definition: Within | Extremest | Floored) -> _Kept:
    """Give what has to be kept of the grades to know what is defined."""
    match definition:
        case Within(terms=terms):
            return "sum", ((terms, 0),)
        case Floored(line=line):
            return "sum", ((tuple(sorted(line.terms.items())), 0),)
        case Extremest(which=which, parts=parts):
            return which, tuple((tuple(part.terms.items()), part.const) for part in parts)
        case _:
            assert_never(definition)


def _ends(definition: Within) -> Iterator[int]:
    """Give the sums at which what is defined can change."""
    for low, high in definition.intervals:
        if low is not None:
            yield low
        if high is not None:
            yield high + 1


def _made(definition: Within | Extremest | Floored, kept: int) -> int:
    """Give the value of what is defined."""
    match definition:
        case Within():
            return int(definition.holds(kept))
        case Floored(line=line, divisor=divisor):
            return (line.const + kept) // divisor
        case Extremest():
            return kept
        case _:
            assert_never(definition)


def _run(definitions: Sequence[Definition], values: list[int]) -> None:
    for each in definitions:
        values[each.variable] = each.run(values)
