"""A goal of a program as a CP-SAT model: only what the goal needs, and only in the way it needs it.

A condition that has to hold is bound in one direction: if the literal is chosen, the condition must
be true. Where a sum counts a literal, it is bound in both. A variable has the number in the model
that it has in the program, and so has a literal: what a condition comes down to is written once,
and copied into every model that needs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple, assert_never

from overgang.reading.solver.program import (
    All,
    Definition,
    Extremest,
    Floored,
    Interval,
    Program,
    Within,
)

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

__all__ = ["Constraints", "Made", "runs_of", "within"]

_LEAST, _MOST = -(2**40), 2**40

_Message = Any
"""A part of a model as CP-SAT has it; some of its versions give these parts no type."""


class Made(NamedTuple):
    """A model of some goals, and the variables that they need; what any other is does not matter."""

    model: cp_model.CpModel
    needed: frozenset[int]


class Constraints:
    """What the conditions of a program come down to, each made when it is first needed."""

    def __init__(self, cp: ModuleType, program: Program) -> None:
        self._program = program
        self._new = _bare(cp)
        self._kept = self._new().proto
        self._bound: dict[int, tuple[_Message, ...]] = {}
        """What binds a literal, where it holds, to the meaning that it has."""
        self._behind: dict[int, tuple[int, ...]] = {}
        """The literals that the meaning of a literal depends on."""
        self._free: dict[int, tuple[_Message, _Message]] = {}
        """Each variable as it is where it is needed, and where it is not."""

    def of(self, goals: Sequence[int]) -> Made:
        """Give the model in which all goals hold."""
        literals = self._needed(goals)
        needed = frozenset(each if each >= 0 else ~each for each in literals)
        model = self._new()
        variables, constraints = model.proto.variables, model.proto.constraints
        for number in range(len(self._program.domains)):
            variables.append(self._variable(number)[number not in needed])
        for number in sorted(needed):
            for literal in (number, ~number):
                if literal in literals:
                    for each in self._bound[literal]:
                        constraints.append(each)
        for goal in goals:
            constraints.add().bool_or.literals.append(goal)
        return Made(model, needed)

    def copy(self, made: Made) -> Made:
        """Give the same model once more, to add something to."""
        model = self._new()
        model.proto.copy_from(made.model.proto)
        return Made(model, made.needed)

    def _needed(self, goals: Iterable[int]) -> set[int]:
        """Give the literals whose meaning the goals depend on."""
        needed = set(goals)
        left = list(needed)
        while left:
            literal = left.pop()
            if literal not in self._behind:
                self._make(literal)
            for each in self._behind[literal]:
                if each not in needed:
                    needed.add(each)
                    left.append(each)
        return needed

    def _make(self, literal: int) -> None:
        definition = self._program.defined.get(literal if literal >= 0 else ~literal)
        if isinstance(definition, All):
            literals = definition.literals
            behind = literals if literal >= 0 else tuple(~each for each in literals)
        else:
            reads = () if definition is None else definition.reads
            behind = tuple(each for read in reads for each in (read, ~read))
        self._behind[literal] = behind
        self._bound[literal] = () if definition is None else tuple(self._bind(literal, definition))

    def _bind(self, literal: int, definition: Definition) -> Iterator[_Message]:
        """Let a literal, where it holds, have the meaning that it has."""
        match definition:
            case All(literals=literals):
                bound = self._kept.constraints.add()
                bound.enforcement_literal.append(literal)
                if literal >= 0:
                    bound.bool_and.literals.extend(literals)
                else:
                    bound.bool_or.literals.extend([~each for each in literals])
            case Within(terms=terms):
                intervals = definition.intervals if literal >= 0 else definition.outside
                bound = self._kept.constraints.add()
                bound.enforcement_literal.append(literal)
                within(bound, dict(terms), intervals)
            case Extremest(variable=variable, which=which, parts=parts) if literal >= 0:
                bound = self._kept.constraints.add()
                sign = 1 if which == "max" else -1
                _line(bound.lin_max.target, {variable: sign})
                for part in parts:
                    terms = {each: sign * many for each, many in part.terms.items()}
                    _line(bound.lin_max.exprs.add(), terms, sign * part.const)
            case Floored(variable=variable, line=line, divisor=divisor) if literal >= 0:
                bound = self._kept.constraints.add()
                ends = (-line.const, divisor - 1 - line.const)
                within(bound, {**line.terms, variable: -divisor}, [ends])
            case _:
                return
        yield bound

    def _variable(self, number: int) -> tuple[_Message, _Message]:
        if number not in self._free:
            values = self._program.domains[number]
            between = isinstance(self._program.defined.get(number), Extremest | Floored)
            both = self._kept.variables.add(), self._kept.variables.add()
            runs = [(values[0], values[-1])] if between else runs_of(values)
            both[0].domain.extend([end for run in runs for end in run])
            both[1].domain.extend([values[0], values[0]])
            self._free[number] = both
        return self._free[number]


def within(bound: _Message, terms: Mapping[int, int], intervals: Sequence[Interval]) -> None:
    """Let a constraint be that a sum lies in one of the intervals."""
    sum_ = bound.linear
    _line(sum_, terms)
    for low, high in intervals:
        sum_.domain.extend([_LEAST if low is None else low, _MOST if high is None else high])


def runs_of(values: Sequence[int]) -> list[Interval]:
    """Give values that rise as intervals, each run of them one.

    >>> runs_of((1, 2, 3, 7))
    [(1, 3), (7, 7)]
    """
    found: list[Interval] = []
    start = values[0]
    for value, after in pairwise((*values, values[-1] + 2)):
        if after != value + 1:
            found.append((start, value))
            start = after
    return found


def _line(line: _Message, terms: Mapping[int, int], const: int = 0) -> None:
    line.vars.extend(list(terms))
    line.coeffs.extend(list(terms.values()))
    if const:
        line.offset = const


@cache
def _bare(cp: ModuleType) -> type[cp_model.CpModel]:
    """Give the class of a model without its older names: to make those takes longer than solving.

    A model has some hundred of them, and each is made anew for each model.
    """

    def nothing(_: object) -> None:
        """Make none."""

    return type("BareModel", (cp.CpModel,), {"_add_pre_pep8_methods": nothing})
