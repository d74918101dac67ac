"""A goal of a program as a CP-SAT model: only what the goal needs, and only in the way it needs it.

A condition that has to hold is bound in one direction: if the literal is chosen, the condition must
be true. Where a sum counts a literal, it is bound in both. What a goal does not need is not in its
model, so that the answer to a question does not depend on what else was asked. The parts of a model
are written as CP-SAT keeps them: to have its own expressions made takes longer than solving.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple, assert_never

from overgang.reading.solver.definitions import (
    All,
    Definition,
    Extremest,
    Floored,
    Within,
)
from overgang.reading.solver.intervals import Interval, outside
from overgang.reading.solver.narrowed import Narrowed
from overgang.reading.solver.program import Program

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

__all__ = ["Constraints", "Made", "runs_of", "within"]

_LEAST, _MOST = -(2**40), 2**40

_Message = Any
"""A part of a model as CP-SAT has it; some of its versions give these parts no type."""


class Made(NamedTuple):
    """A model of some goals, and the number in it of each variable that they need."""

    model: cp_model.CpModel
    at: Mapping[int, int]


class Constraints:
    """Makes the models of one program; what depends on what is looked up once."""

    def __init__(self, cp: ModuleType, program: Program) -> None:
        self._program = program
        self._new = _bare(cp)
        self._kept = self._new()
        self._behind: dict[int, tuple[int, ...]] = {}
        """The literals that the meaning of a literal depends on."""
        self._variables: dict[int, _Message] = {}
        """Each variable with its values, as it is copied into a model."""

    def of(self, goals: Sequence[int]) -> Made | None:
        """Give the model in which all goals hold; None where it is plain that they never do."""
        narrowed = Narrowed(self._program, goals)
        if narrowed.never:
            return None
        needed = self._needed(narrowed)
        building = _Building(self._new(), self._variable)
        defined = self._program.defined
        for variable in sorted({each if each >= 0 else ~each for each in needed}):
            if variable in defined:
                building.define(defined[variable], needed)
        for terms, intervals in narrowed.lying():
            within(building.constraints.add(), building.terms(terms), intervals)
        for group in (*((each,) for each in narrowed.held), *narrowed.either):
            literals = building.constraints.add().bool_or.literals
            literals.extend([building.numbers[each] for each in group])
        at = {each: number for each, number in building.numbers.items() if each >= 0}
        return Made(building.model, at)

    def copy(self, made: Made) -> Made:
        """Give the same model once more, to add something to."""
        model = self._new()
        model.proto.copy_from(made.model.proto)
        return Made(model, made.at)

    def _needed(self, narrowed: Narrowed) -> set[int]:
        """Give the literals whose meaning it depends on."""
        needed = {each for group in narrowed.either for each in group} | narrowed.held
        for terms, _ in narrowed.lying():
            for read, _ in terms:
                needed |= {read, ~read}
        left = list(needed)
        while left:
            literal = left.pop()
            behind = self._behind.get(literal)
            if behind is None:
                behind = self._behind[literal] = self._depends(literal)
            for each in behind:
                if each not in needed:
                    needed.add(each)
                    left.append(each)
        return needed

    def _depends(self, literal: int) -> tuple[int, ...]:
        definition = self._program.defined.get(literal if literal >= 0 else ~literal)
        if isinstance(definition, All):
            literals = definition.literals
            return literals if literal >= 0 else tuple(~each for each in literals)
        reads = () if definition is None else definition.reads
        return tuple(each for read in reads for each in (read, ~read))

    def _variable(self, number: int) -> _Message:
        found = self._variables.get(number)
        if found is None:
            values = self._program.domains[number]
            between = isinstance(self._program.defined.get(number), Extremest | Floored)
            runs = [(values[0], values[-1])] if between else runs_of(values)
            found = self._variables[number] = self._kept.proto.variables.add()
            found.domain.extend([end for run in runs for end in run])
        return found


class _Numbers(dict[int, int]):
    """The number of each literal in a model; a variable has the next one when it is first named."""

    def __init__(self, model: cp_model.CpModel, variable: Callable[[int], _Message]) -> None:
        super().__init__()
        self._variables, self._variable = model.proto.variables, variable

    def __missing__(self, literal: int) -> int:
        """Take the variable of a literal into the model."""
        variable, number = (literal if literal >= 0 else ~literal), len(self) // 2
        self._variables.append(self._variable(variable))
        self[variable], self[~variable] = number, ~number
        return self[literal]


class _Building:
    """A model while it is made."""

    def __init__(self, model: cp_model.CpModel, variable: Callable[[int], _Message]) -> None:
        self.model, self.constraints = model, model.proto.constraints
        self.numbers = _Numbers(model, variable)

    def define(self, definition: Definition, needed: set[int]) -> None:
        """Bind what is needed of a variable to what it is defined as."""
        variable, numbers = definition.variable, self.numbers
        match definition:
            case All(literals=literals):
                if variable in needed:
                    bound = self._under(variable)
                    bound.bool_and.literals.extend([numbers[each] for each in literals])
                if ~variable in needed:
                    bound = self._under(~variable)
                    bound.bool_or.literals.extend([numbers[~each] for each in literals])
            case Within(terms=terms):
                if variable in needed:
                    within(self._under(variable), self.terms(terms), definition.intervals)
                if ~variable in needed:
                    within(self._under(~variable), self.terms(terms), outside(definition.intervals))
            case Extremest(which=which, parts=parts):
                sign = 1 if which == "max" else -1
                number, found = numbers[variable], self.constraints.add().lin_max
                _line(found.target, [number], [sign])
                for part in parts:
                    line = found.exprs.add()
                    _line(line, *self.terms(part.times(sign).terms.items()))
                    line.offset = sign * part.const
            case Floored(line=line, divisor=divisor):
                number = numbers[variable]
                those, many = self.terms(line.terms.items())
                ends = (-line.const, divisor - 1 - line.const)
                rest = ([*those, number], [*many, -divisor])
                within(self.constraints.add(), rest, [ends])
            case _:
                assert_never(definition)

    def _under(self, literal: int) -> _Message:
        """Give a new constraint that is there if a literal holds."""
        number, bound = self.numbers[literal], self.constraints.add()
        bound.enforcement_literal.append(number)
        return bound

    def terms(self, terms: Iterable[tuple[int, int]]) -> Terms:
        listed, numbers = tuple(terms), self.numbers
        return [numbers[each] for each, _ in listed], [many for _, many in listed]


Terms = tuple[list[int], list[int]]
"""The variables of a sum by number, and how often each is taken."""


def within(bound: _Message, terms: Terms, intervals: Sequence[Interval]) -> None:
    """Let a constraint be that a sum lies in one of the intervals."""
    inside = bound.linear
    _line(inside, *terms)
    inside.domain.extend(
        [
            end
            for low, high in intervals
            for end in (_LEAST if low is None else low, _MOST if high is None else high)
        ]
    )


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


def _line(line: _Message, numbers: list[int], many: list[int]) -> None:
    line.vars.extend(numbers)
    line.coeffs.extend(many)


@cache
def _bare(cp: ModuleType) -> type[cp_model.CpModel]:
    """Give the class of a model without its older names: to make those takes longer than solving.

    A model has some hundred of them, and each is made anew for each model.
    """

    def nothing(_: object) -> None:
        """Make none."""

    return type("BareModel", (cp.CpModel,), {"_add_pre_pep8_methods": nothing})
