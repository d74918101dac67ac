"""Searching a program with CP-SAT: values under which something follows, or the proof of none.

One worker and a fixed seed, and a limit on work instead of time: the same question has the same
answer on every machine, and a question that is too hard raises instead of being answered wrongly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import gcd
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from overgang.errors import MissingExtraError, UnreadableError, UnsettledError
from overgang.reading.solver.constraints import Constraints
from overgang.reading.solver.program import Program, holds

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

__all__ = ["Cost", "Limit", "Search"]


class Limit(NamedTuple):
    """How much work CP-SAT may do on one question, in its own deterministic unit.

    It is `little` at first and `most` at last. Where a list is found and it is not known whether
    another costs less, `near` says that it will do.
    """

    little: float
    most: float
    near: bool


_LITTLE, _WORK = 0.1, 100.0
"""The limit for whoever is told that nothing costs less: it is proven, or the question raises."""


class Cost(NamedTuple):
    """What it costs that a variable is not at its centre: for each step, and for moving at all."""

    variable: int
    centre: int
    below: int
    above: int
    moved: int = 0


class Search:
    """One program, asked one question after another; what a goal needs is translated once."""

    def __init__(self, program: Program) -> None:
        self._cp = _cp_model()
        self.program = program
        self._made: dict[tuple[int, ...], Constraints] = {}

    def find(
        self,
        goals: Sequence[int],
        costs: Sequence[Cost] = (),
        only: Mapping[int, Iterable[int]] | None = None,
        below: int | None = None,
        *,
        falling: Iterable[Sequence[int]] = (),
        without: Sequence[Mapping[int, int]] = (),
        limit: Limit | None = None,
        once: bool = False,
    ) -> list[int] | None:
        """Give the value of every variable with all goals holding, at the least cost; None if none.

        `only` bounds what some variables can be, `below` the cost. `falling` holds rows of
        variables that the goals do not tell apart: they are searched in falling order only.
        `without` holds values, of the same variables each time, that are not wanted again.
        What is asked `once` is not kept for the next time.

        Raises:
            UnreadableError: if neither could be shown within the limit on work.
        """
        key = tuple(goals)
        made = self._made.get(key) or Constraints(self._cp, self.program, goals)
        if once:
            model = made.model
        else:
            self._made[key] = made
            model = made.model.clone()
        for row in falling:
            known = [made.variables[each] for each in row if each in made.variables]
            for higher, lower in pairwise(known):
                model.add(higher >= lower)
        chosen = {cost.variable: cost.centre for cost in costs}
        for variable, values in (only or {}).items():
            listed = sorted(values)
            chosen[variable] = listed[0]
            if variable in made.variables:
                domain = self._cp.Domain.from_values(listed)
                model.add_linear_expression_in_domain(made.variables[variable], domain)
        if without:
            taken = [each for each in without[0] if each in made.variables]
            model.add_forbidden_assignments(
                [made.variables[each] for each in taken],
                [tuple(values[each] for each in taken) for values in without],
            )
        if costs:
            _minimise(
                model, made, [cost for cost in costs if cost.variable in made.variables], below
            )
        found = self._solved(model, made, limit or Limit(_LITTLE, _WORK, near=False))
        return None if found is None else self._ran({**chosen, **found}, goals)

    def _solved(
        self, model: cp_model.CpModel, made: Constraints, limit: Limit
    ) -> dict[int, int] | None:
        """Give the values that the solver chose; of what follows from them it may know less.

        Most questions are so small that preparing them takes longer than answering them.
        """
        for prepared, work in ((False, limit.little), (True, limit.most)):
            solver = self._cp.CpSolver()
            solver.parameters.num_workers = 1
            solver.parameters.random_seed = 1
            solver.parameters.linearization_level = 2
            solver.parameters.cut_level = 0
            solver.parameters.symmetry_level = 0
            solver.parameters.cp_model_probing_level = 0
            solver.parameters.cp_model_presolve = prepared
            solver.parameters.max_deterministic_time = work
            status = solver.solve(model)
            if status == self._cp.INFEASIBLE:
                return None
            near = prepared and limit.near and status == self._cp.FEASIBLE
            if status == self._cp.OPTIMAL or near:
                return {number: solver.value(each) for number, each in made.variables.items()}
        raise UnsettledError("the solver could not settle a question about this norm")

    def _ran(self, found: Mapping[int, int], goals: Sequence[int]) -> list[int]:
        """Run the program on what was chosen: the solver's answer is taken from no one else."""
        defined = {definition.variable for definition in self.program.definitions}
        chosen = {
            number: found.get(number, domain[0])
            for number, domain in enumerate(self.program.domains)
            if number not in defined
        }
        values = self.program.run(chosen)
        if not all(holds(goal, values) for goal in goals):
            raise UnreadableError("the solver and the program that it solved do not agree")
        return values


def _minimise(
    model: cp_model.CpModel, made: Constraints, costs: Sequence[Cost], below: int | None
) -> None:
    unit = gcd(*(part for cost in costs for part in (cost.below, cost.above, cost.moved))) or 1
    terms: list[cp_model.IntVar] = []
    weights: list[int] = []
    for cost in costs:
        variable, domain = made.variables[cost.variable], made.program.domains[cost.variable]
        if cost.centre == domain[0] == 0 and not cost.moved:
            terms.append(variable)
            weights.append(cost.above // unit)
            continue
        up = model.new_int_var(0, max(domain[-1] - cost.centre, 0), "")
        down = model.new_int_var(0, max(cost.centre - domain[0], 0), "")
        model.add(variable == cost.centre + up - down)
        terms += [up, down]
        weights += [cost.above // unit, cost.below // unit]
        if cost.moved:
            moved = model.new_bool_var("")
            model.add(variable == cost.centre).only_enforce_if(~moved)
            terms.append(moved)
            weights.append(cost.moved // unit)
    total = made.cp.LinearExpr.weighted_sum(terms, weights)
    if below is not None:
        model.add(total <= (below - 1) // unit)
    model.minimize(total)


def _cp_model() -> ModuleType:
    try:
        from ortools.sat.python import cp_model
    except ImportError:
        raise MissingExtraError("proofs", "solving a norm") from None
    return cp_model
