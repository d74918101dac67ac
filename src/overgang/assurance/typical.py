"""Typical lists, to tell how much of them a region is: an assumption, stated and counted exactly.

Each grade stands by itself. Of twenty grades one is a 4, three are a 5, six are a 6, six are a 7,
three are an 8 and one is a 9. Facts are as the rule set calls them usual, and of what has happened
nothing has. Nothing is drawn: all lists are counted, by what the rules add up.

This is no prediction. It tells a hole that a school will meet from one that it will not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from operator import add
from typing import Final, Literal, assert_never

from overgang.assurance.lists import Scene
from overgang.reading.solver.places import GradePlace
from overgang.reading.solver.program import (
    All,
    Definition,
    Extremest,
    Floored,
    Program,
    Within,
    holds,
)
from overgang.school.grade import SCALE

__all__ = ["TYPICAL", "share_of"]

TYPICAL: Final[Mapping[int, int]] = {4: 1, 5: 3, 6: 6, 7: 6, 8: 3, 9: 1}
"""How many of twenty grades are which."""

_MOST: Final = 60_000
"""So many steps of counting are taken for one share."""


def share_of(scene: Scene, goals: Sequence[int]) -> Fraction | None:
    """Give the share of the typical lists with which all goals hold; None if too much to count."""
    program = scene.model.program
    fixed = _fixed(scene)
    if fixed is None:
        return None
    needed = _needed(program, goals)
    places = [
        place
        for place in scene.model.unknowns.grades.values()
        if place.varies and place.variable in needed
    ]
    return _Counted(program, needed, fixed, places).share(goals)


def _fixed(scene: Scene) -> dict[int, int] | None:
    """Give the facts as they usually are; None where nothing is usual."""
    unknowns = scene.model.unknowns
    found = dict.fromkeys(unknowns.happened.values(), 0)
    for name, place in unknowns.inputs.items():
        usual = scene.lists.ruleset.inputs[name].usual
        if usual not in place.values:
            return None
        found[place.variable] = place.values.index(usual)
    return found


def _needed(program: Program, goals: Sequence[int]) -> set[int]:
    needed = {max(goal, ~goal) for goal in goals}
    for definition in reversed(program.definitions):
        if definition.variable in needed:
            needed.update(definition.reads)
    return needed


_How = Literal["sum", "min", "max"]
_Line = tuple[tuple[tuple[int, int], ...], int]
"""The terms of a sum, and what is added to it."""

_Kept = tuple[_How, tuple[_Line, ...]]
"""A sum over grades, or the least or the greatest of sums that each follow from one grade."""

_JOINS: Final[Mapping[_How, Callable[[int, int], int]]] = {"sum": add, "min": min, "max": max}
_NOTHING: Final[Mapping[_How, int]] = {"sum": 0, "min": 10**12, "max": -(10**12)}


class _Counted:
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
    ) -> None:
        self._program, self._fixed, self._places = program, fixed, places
        self._defined = [each for each in program.definitions if each.variable in needed]
        self._of: dict[int, int | None] = {place.variable: place.variable for place in places}
        """Each variable with the one grade that it follows from; None if from more."""
        self._kept: dict[_Kept, int] = {}
        """What is kept while grades are added, numbered."""
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
            self._kept.setdefault(_kept(definition), len(self._kept))

    def _keep(self, variable: int) -> None:
        """Keep what follows from one grade until the end."""
        if self._of.get(variable) is not None:
            self._kept.setdefault(("sum", ((((variable, 1),), 0),)), len(self._kept))

    def share(self, goals: Sequence[int]) -> Fraction | None:
        """Count the lists with which all goals hold; None where that is too much work."""
        if not self._countable:
            return None
        for goal in goals:
            self._keep(max(goal, ~goal))
        joins = [_JOINS[how] for how, _ in self._kept]
        states = {tuple(_NOTHING[how] for how, _ in self._kept): 1}
        total, steps = 1, 0
        for place in self._places:
            given = self._given(place)
            steps += len(states) * len(given)
            if steps > _MOST:
                return None
            total *= sum(given.values())
            reached: dict[tuple[int, ...], int] = {}
            for state, many in states.items():
                for added, often in given.items():
                    pairs = zip(joins, state, added, strict=True)
                    kept = tuple([join(a, b) for join, a, b in pairs])
                    reached[kept] = reached.get(kept, 0) + many * often
            states = reached
        held = sum(many for state, many in states.items() if self._holds(state, goals))
        return Fraction(held, total)

    def _given(self, place: GradePlace) -> dict[tuple[int, ...], int]:
        """Give what each typical grade of a subject adds, and how often."""
        found: dict[tuple[int, ...], int] = {}
        follows = [each for each in self._defined if self._of.get(each.variable) == place.variable]
        for grade, often in TYPICAL.items():
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

    def _holds(self, state: tuple[int, ...], goals: Sequence[int]) -> bool:
        """Say whether the goals hold where this is what was kept."""
        values = self._started()
        known: dict[_Kept, int] = {}
        for kept, number in self._kept.items():
            how, lines = kept
            known[kept] = _JOINS[how](state[number], self._joined(kept, values, None))
            if how == "sum" and len(lines[0][0]) == 1:
                values[lines[0][0][0][0]] = state[number]
        for each in self._defined:
            if each.variable in self._of and self._of[each.variable] is None:
                found = None
                if not isinstance(each, All):
                    kept_of = _kept(each)
                    if kept_of in known:
                        found = _made(each, known[kept_of])
                values[each.variable] = each.run(values) if found is None else found
        return all(holds(goal, values) for goal in goals)

    def _started(self) -> list[int]:
        values = [1] * len(self._program.domains)
        for variable, value in self._fixed.items():
            values[variable] = value
        _run([each for each in self._defined if each.variable not in self._of], values)
        return values


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
