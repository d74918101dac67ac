"""Searching a program with CP-SAT: values under which something follows, or the proof of none.

One worker and a fixed seed, and a limit on work instead of time: the same question has the same
answer on every machine, and a question that is too hard raises instead of being answered wrongly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import gcd
from types import ModuleType
from typing import NamedTuple

from overgang.errors import MissingExtraError, UnreadableError, UnsettledError
from overgang.reading.solver.constraints import Constraints, Made, runs_of, within
from overgang.reading.solver.definitions import holds
from overgang.reading.solver.program import Program

__all__ = ["Cost", "Limit", "Room", "Search", "ran"]


class Limit(NamedTuple):
    """How much work CP-SAT may do on one question, in its own deterministic unit.

    It is `little` at first and `most` at last. Where a list is found and it is not known whether
    another costs less, `near` says that it will do. A cost is bounded by that of parts of lists too
    where it is `relaxed`: what is hard is sooner proven with that, and what is easy later.
    """

    little: float
    most: float
    near: bool
    relaxed: bool = True


_LITTLE, _WORK = 0.1, 100.0
"""The limit for whoever is told that nothing costs less: it is proven, or the question raises."""


class Cost(NamedTuple):
    """What it costs that a variable is not at its centre, for each step."""

    variable: int
    centre: int
    below: int
    above: int

    def of(self, value: int) -> int:
        """Give what a value costs."""
        far = value - self.centre
        return far * self.above if far > 0 else -far * self.below

    def near(self, value: int) -> tuple[int, int]:
        """Give what a value costs, and how far it is where that costs nothing."""
        return self.of(value), abs(value - self.centre)


class Room(NamedTuple):
    """A sum of variables, each taken so often, and from where to where it may be."""

    terms: Mapping[int, int]
    least: int
    most: int | None


class Search:
    """One program, asked one question after another; what a goal needs is translated once."""

    def __init__(self, program: Program) -> None:
        self._cp = _cp_model()
        self.program = program
        self._constraints = Constraints(self._cp, program)
        self._made: dict[tuple[int, ...], Made | None] = {}

    def find(
        self,
        goals: Sequence[int],
        costs: Sequence[Cost] = (),
        only: Mapping[int, Iterable[int]] | None = None,
        *,
        rooms: Sequence[Room] = (),
        falling: Iterable[Sequence[int]] = (),
        without: Sequence[Mapping[int, int]] = (),
        limit: Limit | None = None,
        once: bool = False,
    ) -> list[int] | None:
        """Give the value of every variable with all goals holding, at the least cost; None if none.

        `only` bounds what some variables can be, `rooms` what sums can be. `falling` holds rows
        of variables that the goals do not tell apart: they are searched in falling order only.
        `without` holds values, of the same variables each time, that are not wanted again.
        What is asked `once` is not kept for the next time.

        Raises:
            UnreadableError: if neither could be shown within the limit on work.
        """
        made = self._model(tuple(goals), once=once)
        if made is None:
            return None
        constraints = made.model.proto.constraints
        for row in falling:
            known = [made.at[each] for each in row if each in made.at]
            for higher, lower in pairwise(known):
                within(constraints.add(), ([higher, lower], [1, -1]), [(0, None)])
        chosen = {cost.variable: cost.centre for cost in costs}
        for variable, values in (only or {}).items():
            listed = sorted(values)
            chosen[variable] = listed[0]
            if variable in made.at:
                within(constraints.add(), ([made.at[variable]], [1]), runs_of(listed))
        for room in rooms:
            _keep_within(made, room)
        if without:
            _exclude(made, without)
        if costs:
            _minimise(self.program, made, [cost for cost in costs if cost.variable in made.at])
        limit = limit or Limit(_LITTLE, _WORK, near=False)
        # Sums that have to be kept to are what is relaxed: where there are none it takes time.
        kept = bool(costs or rooms)
        found = self._solved(made, limit._replace(relaxed=limit.relaxed and kept))
        return None if found is None else ran(self.program, {**chosen, **found}, goals)

    def _model(self, goals: tuple[int, ...], *, once: bool) -> Made | None:
        if once and goals not in self._made:
            return self._constraints.of(goals)
        if goals not in self._made:
            self._made[goals] = self._constraints.of(goals)
        made = self._made[goals]
        return None if made is None else self._constraints.copy(made)

    def _solved(self, made: Made, limit: Limit) -> dict[int, int] | None:
        """Give the values that the solver chose; of what follows from them it may know less.

        Most questions are so small that preparing them takes longer than answering them.
        """
        for prepared, work in ((False, limit.little), (True, limit.most)):
            if not work:
                continue
            solver = self._cp.CpSolver()
            solver.parameters.num_workers = 1
            solver.parameters.random_seed = 1
            solver.parameters.linearization_level = 2 if limit.relaxed else 0
            solver.parameters.cut_level = 0
            solver.parameters.symmetry_level = 0
            solver.parameters.cp_model_probing_level = 0
            solver.parameters.cp_model_presolve = prepared
            solver.parameters.max_deterministic_time = work
            status = solver.solve(made.model)
            if status == self._cp.INFEASIBLE:
                return None
            near = prepared and limit.near and status == self._cp.FEASIBLE
            if status == self._cp.OPTIMAL or near:
                values = list(solver.response_proto.solution)
                return {variable: values[number] for variable, number in made.at.items()}
        raise UnsettledError("the solver could not settle a question about this norm")


def ran(program: Program, found: Mapping[int, int], goals: Sequence[int]) -> list[int]:
    """Run a program on what was chosen: the solver's answer is taken from no one else.

    Raises:
        UnreadableError: if the goals do not hold.
    """
    chosen = {
        number: found.get(number, domain[0])
        for number, domain in enumerate(program.domains)
        if number not in program.defined
    }
    values = program.run(chosen)
    if not all(holds(goal, values) for goal in goals):
        raise UnreadableError("the solver and the program that it solved do not agree")
    return values


def _exclude(made: Made, without: Sequence[Mapping[int, int]]) -> None:
    """Leave out values of variables, the same variables each time."""
    taken = [each for each in without[0] if each in made.at]
    table = made.model.proto.constraints.add().table
    for each in taken:
        line = table.exprs.add()
        line.vars.append(made.at[each])
        line.coeffs.append(1)
    table.values.extend([values[each] for values in without for each in taken])
    table.negated = True


def _keep_within(made: Made, room: Room) -> None:
    """Let a sum lie within its room; a variable that the goals do not need is nought."""
    terms = {made.at[each]: many for each, many in room.terms.items() if each in made.at}
    unit = gcd(*terms.values()) or 1
    many = [each // unit for each in terms.values()]
    ends = -(-room.least // unit), None if room.most is None else room.most // unit
    within(made.model.proto.constraints.add(), (list(terms), many), [ends])


def _minimise(program: Program, made: Made, costs: Sequence[Cost]) -> None:
    """Ask for the least cost: a variable is so far above or below its centre."""
    unit = gcd(*(part for cost in costs for part in (cost.below, cost.above))) or 1
    model = made.model.proto
    terms: dict[int, int] = {}
    number = len(model.variables)
    for cost in costs:
        variable = made.at[cost.variable]
        domain = program.domains[cost.variable]
        if cost.centre == domain[0] == 0:
            terms[variable] = cost.above // unit
            continue
        ends = max(domain[-1] - cost.centre, 0), max(cost.centre - domain[0], 0)
        for end in ends:
            model.variables.add().domain.extend([0, end])
        up, down = number, number + 1
        within(
            model.constraints.add(),
            ([variable, up, down], [1, -1, 1]),
            [(cost.centre, cost.centre)],
        )
        terms |= {up: cost.above // unit, down: cost.below // unit}
        number += 2
    model.objective.vars.extend(list(terms))
    model.objective.coeffs.extend(list(terms.values()))
    model.objective.scaling_factor = 1.0


def _cp_model() -> ModuleType:
    try:
        from ortools.sat.python import cp_model
    except ImportError:
        raise MissingExtraError("proofs", "solving a norm") from None
    return cp_model
