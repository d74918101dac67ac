"""What follows along one variable is what running the whole program gives for each value."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from overgang.dossier.student import Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target
from overgang.reading.solver.along import Along
from overgang.reading.solver.definitions import TRUE, holds
from overgang.reading.solver.freed import freed_of
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.parted import Parted
from overgang.reading.solver.program import Program
from tests.reading.freed import cases
from tests.reading.test_nearby import chosen


def hold_to(program: Program, goals: list[int], now: dict[int, int]) -> None:
    """Hold the places of each goal to running the program, along each chosen variable."""
    line = Along(Parted(program), goals).through(program.run(now))
    for variable in chosen(program):
        found = line.holding(variable)
        for place, value in enumerate(program.domains[variable]):
            values = program.run({**now, variable: value})
            assert [places >> place & 1 for places in found] == [holds(g, values) for g in goals]
        assert all(places >> len(program.domains[variable]) == 0 for places in found)


@pytest.mark.language
@given(cases(), st.data())
def test_the_places_along_a_variable_are_those_where_the_whole_program_holds(
    case: tuple[Student, RuleSet], data: st.DataObject
) -> None:
    """Same: on any list, along any variable, for the rules and for any other condition."""
    student, ruleset = case
    found = freed_of(judge_target(student, ruleset, ruleset.targets[0]))
    program = found.program
    variables = chosen(program)
    now = {each: data.draw(st.sampled_from(program.domains[each])) for each in variables}
    conditions = [each for each, domain in enumerate(program.domains) if domain == (0, 1)]
    some = data.draw(st.sets(st.sampled_from(conditions)) if conditions else st.just(set[int]()))

    hold_to(program, [*found.along.goals, *some], {**now, TRUE: 1})


def test_sums_of_numbers_that_are_moved_together_are_added() -> None:
    """Together: a rounded sum, a least of sums and a condition in one sum, and as a literal."""
    program = Program()
    one, other, last = (program.choose(range(4)) for _ in range(3))
    rounded = program.floored(Linear({one: 1, other: 2}, 1), 2)
    least = program.extreme("min", [Linear({one: 1}, 0), Linear({other: 1, last: -1}, 2)])
    most = program.extreme("max", [rounded, least])
    few = program.at_most(Linear({one: 1, other: 1}, 0), Linear({}, 3))
    both = program.floored(Linear({one: 1, last: 1}, 0), 4)
    terms = {**rounded.terms, **least.terms, **most.terms, one: 1, few: -2}
    goals = [
        program.within(terms, ((None, 3), (6, 7))),
        program.within({**both.terms, few: 1, other: 3}, ((2, 5),)),
        program.all_of([~few, *both.terms]),
    ]

    for number in range(64):
        hold_to(program, goals, {one: number % 4, other: number // 4 % 4, last: number // 16})
