"""Searching a program with CP-SAT: values under which something follows, or the proof of none.

One worker and a fixed seed, and a limit on work instead of time: the same question has the same
answer on every machine, and a question that is too hard raises instead of being answered wrongly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple, assert_never

from overgang.errors import MissingExtraError, UnreadableError
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import All, Definition, Extremest, Program, Within, holds

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

__all__ = ["Cost", "Search"]

_WORK = 100.0
"""How much work CP-SAT may do on one question, in its own deterministic unit."""


class Cost(NamedTuple):
    """What it costs that a variable is not at its centre: for each step, and for moving at all."""

    variable: int
    centre: int
    below: int
    above: int
    moved: int = 0


class Search:
    """One program in CP-SAT, that takes in what is added to the program between two questions."""

    def __init__(self, program: Program) -> None:
        self._cp = _cp_model()
        self.program = program
        self._model = self._cp.CpModel()
        self._variables: list[cp_model.IntVar] = []
        self._defined = 0

    def find(
        self,
        goals: Sequence[int],
        costs: Sequence[Cost] = (),
        only: Mapping[int, Iterable[int]] | None = None,
    ) -> list[int] | None:
        """Give the value of every variable with all goals holding, at the least cost; None if none.

        Raises:
            UnreadableError: if neither could be shown within the limit on work.
        """
        self._take_in()
        model = self._model.clone()
        for goal in goals:
            model.add_bool_or([self._literal(goal)])
        for variable, values in (only or {}).items():
            domain = self._cp.Domain.from_values(sorted(values))
            model.add_linear_expression_in_domain(self._variables[variable], domain)
        if costs:
            model.minimize(sum(self._cost(model, cost) for cost in costs))
        return self._solved(model, goals)

    def _solved(self, model: cp_model.CpModel, goals: Sequence[int]) -> list[int] | None:
        solver = self._cp.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 1
        solver.parameters.max_deterministic_time = _WORK
        solver.parameters.linearization_level = 0
        status = solver.solve(model)
        if status == self._cp.INFEASIBLE:
            return None
        if status != self._cp.OPTIMAL:
            raise UnreadableError("the solver could not settle a question about this norm")
        defined = {definition.variable for definition in self.program.definitions}
        chosen = {
            number: solver.value(variable)
            for number, variable in enumerate(self._variables)
            if number not in defined
        }
        values = self.program.run(chosen)
        if not all(holds(goal, values) for goal in goals):
            raise UnreadableError("the solver and the program it solved do not agree")
        return values

    def _cost(self, model: cp_model.CpModel, cost: Cost) -> cp_model.LinearExpr:
        variable = self._variables[cost.variable]
        domain = self.program.domains[cost.variable]
        up = model.new_int_var(0, max(domain[-1] - cost.centre, 0), "")
        down = model.new_int_var(0, max(cost.centre - domain[0], 0), "")
        model.add(variable == cost.centre + up - down)
        found = up * cost.above + down * cost.below
        if cost.moved:
            moved = model.new_bool_var("")
            model.add(variable == cost.centre).only_enforce_if(~moved)
            found += moved * cost.moved
        return found

    def _take_in(self) -> None:
        """Bring the variables and definitions that are new in the program into CP-SAT."""
        new = self.program.definitions[self._defined :]
        spread = {each.variable for each in new if isinstance(each, Extremest)}
        for number in range(len(self._variables), len(self.program.domains)):
            values = self.program.domains[number]
            if values in {(0, 1), (1,)} and number not in spread:
                self._variables.append(self._model.new_bool_var(""))
            elif number in spread:
                self._variables.append(self._model.new_int_var(values[0], values[-1], ""))
            else:
                domain = self._cp.Domain.from_values(values)
                self._variables.append(self._model.new_int_var_from_domain(domain, ""))
        if not self._defined and self._variables:
            self._model.add_bool_or([self._variables[0]])
        for definition in new:
            self._define(definition)
        self._defined += len(new)

    def _define(self, definition: Definition) -> None:
        model = self._model
        match definition:
            case All(variable=variable, literals=literals):
                inside = [self._literal(literal) for literal in literals]
                whole = self._variables[variable]
                model.add_bool_and(inside).only_enforce_if(whole)
                model.add_bool_or([~each for each in inside]).only_enforce_if(~whole)
            case Within(variable=variable, terms=terms, intervals=intervals):
                line = self._line(Linear(dict(terms), 0))
                domain = self._cp.Domain.from_intervals(
                    [
                        [_LEAST if low is None else low, _MOST if high is None else high]
                        for low, high in intervals
                    ]
                )
                literal = self._variables[variable]
                model.add_linear_expression_in_domain(line, domain).only_enforce_if(literal)
                outside = domain.complement()
                model.add_linear_expression_in_domain(line, outside).only_enforce_if(~literal)
            case Extremest(variable=variable, which=which, parts=parts):
                lines = [self._line(part) for part in parts]
                add = model.add_min_equality if which == "min" else model.add_max_equality
                add(self._variables[variable], lines)
            case _:
                assert_never(definition)

    def _literal(self, literal: int) -> cp_model.LiteralT:
        return self._variables[literal] if literal >= 0 else ~self._variables[~literal]

    def _line(self, line: Linear) -> cp_model.LinearExpr:
        variables = [self._variables[each] for each in line.terms]
        many = list(line.terms.values())
        found: cp_model.LinearExpr = self._cp.LinearExpr.weighted_sum(variables, many) + line.const
        return found


_LEAST, _MOST = -(2**40), 2**40


def _cp_model() -> ModuleType:
    try:
        from ortools.sat.python import cp_model
    except ImportError:
        raise MissingExtraError("proofs", "solving a norm") from None
    return cp_model
