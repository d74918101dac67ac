"""Which variables a goal cannot tell apart, and which can only help it or only harm it.

Subjects in the same groups of a norm are such. What is proven of one of them need not be searched
for again with each of the others. What is missed here costs time and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

from overgang.reading.solver.definitions import All, Definition, Extremest, Floored, Within
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import Program

__all__ = ["Alike", "form_of"]


class Alike:
    """Goals of a program, asked which variables can change places."""

    def __init__(self, program: Program, *goals: int) -> None:
        self._domains, self._goals = program.domains, goals
        self.definitions: tuple[Definition, ...] = tuple(program.behind(goals))
        read = (each for definition in self.definitions for each in definition.reads)
        self.variables: frozenset[int] = frozenset({*(max(goal, ~goal) for goal in goals), *read})
        self.worst: dict[int, int] = _worst(goals, self.definitions)
        """The side at which a variable is worst for the goals: -1 low, 1 high, 0 not known."""
        self._made = {form_of(each, {}): each.variable for each in self.definitions}

    def groups(self, variables: Iterable[int]) -> list[list[int]]:
        """Put together the variables any two of which can change places."""
        found: list[list[int]] = []
        for variable in variables:
            for group in found:
                if self.exchange(group[0], variable):
                    group.append(variable)
                    break
            else:
                found.append([variable])
        return found

    def exchange(self, one: int, other: int) -> bool:
        """Say whether each goal is surely the same after two variables have changed places."""
        if self._domains[one] != self._domains[other]:
            return False
        becomes = {one: other, other: one}
        for definition in self.definitions:
            if becomes.keys().isdisjoint(definition.reads):
                continue
            image = self._image(definition, becomes)
            if image is None:
                return False
            if image != definition.variable:
                becomes[definition.variable] = image
        return all(_moved(goal, becomes) == goal for goal in self._goals)

    def _image(self, definition: Definition, becomes: Mapping[int, int]) -> int | None:
        """Give the literal that a definition becomes; None where the program does not have it."""
        found = self._made.get(form_of(definition, becomes))
        if found is None and isinstance(definition, Within):
            # A sum is kept with its first coefficient above nought, so its bound may be turned.
            match definition.intervals:
                case ((None, int(high)),):
                    terms = [(v, -many) for v, many in definition.terms]
                    turned = self._made.get((_terms(terms, becomes), ((None, -high - 1),)))
                    return None if turned is None else ~turned
                case _:
                    return None
        return found


def _moved(literal: int, becomes: Mapping[int, int]) -> int:
    return becomes.get(literal, literal) if literal >= 0 else ~becomes.get(~literal, ~literal)


def form_of(definition: Definition, becomes: Mapping[int, int]) -> object:
    """Give what a definition says, with other variables in it."""
    match definition:
        case All(literals=literals):
            return frozenset(_moved(literal, becomes) for literal in literals)
        case Within(terms=terms, intervals=intervals):
            return _terms(terms, becomes), intervals
        case Extremest(which=which, parts=parts):
            return which, frozenset(_line(part, becomes) for part in parts)
        case Floored(line=line, divisor=divisor):
            return divisor, _line(line, becomes)
        case _:
            assert_never(definition)


def _terms(terms: Iterable[tuple[int, int]], becomes: Mapping[int, int]) -> tuple[object, ...]:
    """Give the terms of a sum in order; two that have become one stay two, and so fit nothing."""
    return tuple(sorted((becomes.get(variable, variable), many) for variable, many in terms))


def _line(line: Linear, becomes: Mapping[int, int]) -> object:
    return _terms(line.terms.items(), becomes), line.const


def _worst(goals: Iterable[int], definitions: Sequence[Definition]) -> dict[int, int]:
    """Give for each variable the side at which it is worst for the goals."""
    found: dict[int, int] = {}

    def note(literal: int, side: int) -> None:
        variable, side = (literal, side) if literal >= 0 else (~literal, -side)
        found[variable] = side if found.get(variable, side) == side else 0

    for goal in goals:
        note(goal, -1)
    for definition in reversed(definitions):
        side = found[definition.variable]
        match definition:
            case All(literals=literals):
                for literal in literals:
                    note(literal, side)
            case Within(terms=terms, intervals=intervals):
                turned = -side if len(intervals) == 1 and intervals[0][0] is None else 0
                for variable, many in terms:
                    note(variable, turned if many > 0 else -turned)
            case Extremest(parts=parts):
                for part in parts:
                    for variable, many in part.terms.items():
                        note(variable, side if many > 0 else -side)
            case Floored(line=line):
                for variable, many in line.terms.items():
                    note(variable, side if many > 0 else -side)
            case _:
                assert_never(definition)
    return found
