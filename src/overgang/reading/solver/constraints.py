"""A goal of a program as a CP-SAT model: only what the goal needs, and only in the way it needs it.

A condition that has to hold is bound in one direction: if the literal is chosen, the condition must
be true. Where a sum counts a literal, it is bound in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, assert_never

from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import (
    TRUE,
    All,
    Definition,
    Extremest,
    Floored,
    Program,
    Within,
)

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

__all__ = ["Constraints"]

_LEAST, _MOST = -(2**40), 2**40


class Constraints:
    """The CP-SAT model of some goals, and its variables by their number in the program."""

    cp: ModuleType
    program: Program

    def __init__(self, cp: ModuleType, program: Program, goals: Sequence[int]) -> None:
        self.cp, self.program = cp, program
        self.model: cp_model.CpModel = _bare(cp)()
        self.variables: dict[int, cp_model.IntVar] = {}
        needed = _needed(program, goals)
        for definition in program.definitions:
            if not needed.isdisjoint((definition.variable, ~definition.variable)):
                self._define(definition, needed)
        for goal in goals:
            self.model.add_bool_or([self._literal(goal)])

    def _define(self, definition: Definition, needed: set[int]) -> None:
        if isinstance(definition, Extremest):
            self._extreme(definition)
            return
        if isinstance(definition, Floored):
            self._floored(definition)
            return
        for literal in (definition.variable, ~definition.variable):
            if literal in needed:
                self._bind(definition, holds=literal >= 0)

    def _bind(self, definition: Within | All, *, holds: bool) -> None:
        """Let a literal, where it holds (does not hold), have the meaning that it has."""
        literal = self._literal(definition.variable if holds else ~definition.variable)
        match definition:
            case All(literals=literals):
                if holds:
                    every = [self._literal(each) for each in literals]
                    self.model.add_bool_and(every).only_enforce_if(literal)
                else:
                    some = [self._literal(~each) for each in literals]
                    self.model.add_bool_or(some).only_enforce_if(literal)
            case Within(terms=terms, intervals=intervals):
                line = self._line(Linear(dict(terms), 0))
                ends = [
                    [_LEAST if low is None else low, _MOST if high is None else high]
                    for low, high in intervals
                ]
                if len(ends) == 1 and (holds or ends[0][0] == _LEAST):
                    low, high = ends[0] if holds else [ends[0][1] + 1, _MOST]
                    bound = self.model.add_linear_constraint(line, low, high)
                else:
                    domain = self.cp.Domain.from_intervals(ends)
                    inside = domain if holds else domain.complement()
                    bound = self.model.add_linear_expression_in_domain(line, inside)
                bound.only_enforce_if(literal)
            case _:
                assert_never(definition)

    def _extreme(self, definition: Extremest) -> None:
        low, high = self.program.domains[definition.variable]
        found = self.variables[definition.variable] = self.model.new_int_var(low, high, "")
        lines = [self._line(part) for part in definition.parts]
        if definition.which == "min":
            self.model.add_min_equality(found, lines)
        else:
            self.model.add_max_equality(found, lines)

    def _floored(self, definition: Floored) -> None:
        low, high = self.program.domains[definition.variable]
        found = self.variables[definition.variable] = self.model.new_int_var(low, high, "")
        rest = self._line(definition.line) - found * definition.divisor
        self.model.add_linear_constraint(rest, 0, definition.divisor - 1)

    def _variable(self, number: int) -> cp_model.IntVar:
        if number not in self.variables:
            values = self.program.domains[number]
            if values in {(0, 1), (1,)}:
                self.variables[number] = self.model.new_bool_var("")
            else:
                domain = self.cp.Domain.from_values(values)
                self.variables[number] = self.model.new_int_var_from_domain(domain, "")
            if number == TRUE:
                self.model.add_bool_or([self.variables[number]])
        return self.variables[number]

    def _literal(self, literal: int) -> cp_model.LiteralT:
        return self._variable(literal) if literal >= 0 else ~self._variable(~literal)

    def _line(self, line: Linear) -> cp_model.LinearExpr:
        variables = [self._variable(each) for each in line.terms]
        many = list(line.terms.values())
        found: cp_model.LinearExpr = self.cp.LinearExpr.weighted_sum(variables, many) + line.const
        return found


@cache
def _bare(cp: ModuleType) -> type[cp_model.CpModel]:
    """Give the class of a model without its older names: to make those takes longer than solving.

    A model has some hundred of them, and each is made anew for each model.
    """

    def nothing(_: object) -> None:
        """Make none."""

    return type("BareModel", (cp.CpModel,), {"_add_pre_pep8_methods": nothing})


def _needed(program: Program, goals: Sequence[int]) -> set[int]:
    """Give the literals whose meaning the goals depend on."""
    needed = set(goals)
    for definition in reversed(program.definitions):
        variable = definition.variable
        if isinstance(definition, All):
            if variable in needed:
                needed.update(definition.literals)
            if ~variable in needed:
                needed.update(~literal for literal in definition.literals)
        elif not needed.isdisjoint((variable, ~variable)):
            needed.update(definition.reads)
            needed.update(~each for each in definition.reads)
    return needed
