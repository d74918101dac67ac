"""What follows at once from goals, and the list that costs least: by trying every list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

import pytest
from hypothesis import given, strategies as st

from overgang.errors import UnsettledError
from overgang.reading.solver import cheapest as module
from overgang.reading.solver.cheapest import Cheapest
from overgang.reading.solver.definitions import holds
from overgang.reading.solver.intervals import Interval
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.narrowed import Narrowed
from overgang.reading.solver.program import Program
from overgang.reading.solver.search import Cost, Limit

VALUES: Final = range(4)
ENOUGH: Final = Limit(0.1, 100.0, near=False)
BOUNDS: Final = st.integers(-4, 8)


class Made(NamedTuple):
    """A program, the variables that are chosen, and goals."""

    program: Program
    chosen: list[int]
    goals: list[int]

    def lists(self) -> Iterator[list[int]]:
        """Give every list with all goals, as the value of every variable."""
        for values in product(*(self.program.domains[each] for each in self.chosen)):
            run = self.program.run(dict(zip(self.chosen, values, strict=True)))
            if all(holds(goal, run) for goal in self.goals):
                yield run


@st.composite
def made(draw: st.DrawFn) -> Made:
    """Give a program of sums, extremes, rounding and conditions over a few variables."""
    program = Program()
    chosen = [program.choose(VALUES) for _ in range(3)]
    chosen.append(program.choose((0, 1)))
    numbers, literals = list(chosen), [chosen[-1]]
    for _ in range(draw(st.integers(2, 9))):
        match draw(st.sampled_from(("within", "within", "all", "any", "extreme", "floored"))):
            case "within":
                sum_ = draw_sum(draw, numbers)
                literals.append(program.within(sum_.terms, draw(intervals())))
            case "extreme":
                parts = [draw_sum(draw, numbers) for _ in range(2)]
                line = program.extreme(draw(st.sampled_from(("min", "max"))), parts)
                numbers += line.terms
            case "floored":
                numbers += program.floored(draw_sum(draw, numbers), 2).terms
            case how:
                some = draw(st.lists(signed(literals), min_size=1, max_size=3))
                literals.append((program.all_of if how == "all" else program.any_of)(some))
        numbers += [each for each in literals[-1:] if each > 0 and each not in numbers]
    return Made(program, chosen, draw(st.lists(signed(literals), min_size=1, max_size=3)))


def draw_sum(draw: st.DrawFn, numbers: Sequence[int]) -> Linear:
    """Give a sum of some numbers, often of the same ones."""
    terms = draw(
        st.dictionaries(
            st.sampled_from(numbers), st.sampled_from((1, 1, 1, -1, 2)), min_size=1, max_size=3
        )
    )
    return Linear(terms, 0)


def signed(literals: Sequence[int]) -> st.SearchStrategy[int]:
    """Give a literal or its opposite."""
    return st.sampled_from([*literals, *(~each for each in literals)])


@st.composite
def intervals(draw: st.DrawFn) -> tuple[Interval, ...]:
    """Give a bound on one side, or one or two intervals."""
    low = draw(BOUNDS)
    high = low + draw(st.integers(0, 2))
    one = draw(st.sampled_from(((None, low), (low, None), (low, high))))
    more = ((high + 2, None),) if one == (low, high) and draw(st.booleans()) else ()
    return (one, *more)


@given(made())
def test_what_goals_come_to_holds_for_the_same_lists(case: Made) -> None:
    """Narrowed: whatever is left out, and never where it says so."""
    narrowed = Narrowed(case.program, case.goals)
    if narrowed.never:
        assert not list(case.lists())
        return
    copy = case.program.copy()
    same = Made(copy, case.chosen, list(narrowed.goals(copy)))
    many = len(case.program.domains)

    assert [values[:many] for values in same.lists()] == list(case.lists())


@given(made(), st.lists(st.tuples(*[st.integers(0, 3)] * 3), min_size=4, max_size=4))
def test_no_list_costs_less(case: Made, prices: list[tuple[int, int, int]]) -> None:
    """Cheapest: it has all goals, and none is given where none has."""
    costs = [Cost(each, *price) for each, price in zip(case.chosen, prices, strict=True)]
    costs[-1] = costs[-1]._replace(centre=0)

    def price_of(values: Sequence[int]) -> int:
        return sum(cost.of(values[cost.variable]) for cost in costs)

    found = Cheapest(case.program, case.goals, costs).find(ENOUGH)
    every = list(case.lists())

    assert (found is None) == (not every)
    assert found is None or found in every
    assert found is None or price_of(found) == min(map(price_of, every))


def test_of_variables_that_come_to_the_same_the_first_are_the_highest() -> None:
    """An eight and two sixes, where the grade is not to be a seven."""
    program = Program()
    grades = [program.choose(range(10)) for _ in range(3)]
    many = program.within(dict.fromkeys(grades, 1), ((17, 17),))
    seven = [program.within({each: 1}, ((6, 6),)) for each in grades]
    values = Cheapest(
        program, (many, *(~each for each in seven)), [Cost(each, 5, 2, 1) for each in grades]
    ).soon()

    assert values is not None
    assert [values[each] for each in grades] == [7, 5, 5]


def test_what_is_plain_takes_no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sum that lies within bounds does not lie beyond them, whichever way it is said."""
    program = Program()
    grades = {program.choose(range(10)): 1 for _ in range(3)}
    few, many = (program.within(grades, each) for each in (((None, 9),), ((12, None),)))
    other = program.choose((0, 1))
    goals = (few, program.any_of((program.all_of((many, other)), program.all_of((many, ~other)))))
    monkeypatch.delattr(module, "Search")

    assert Cheapest(program, goals, ()).soon() is None


def test_a_question_about_many_conditions_is_not_settled_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is for who asks to say how much work it may take."""
    program = Program()
    grades = [program.choose(range(10)) for _ in range(3)]
    bounds = [program.within({each: 1}, ((None, 4),)) for each in grades]
    goal = program.within(dict.fromkeys(bounds, 1), ((2, None),))
    monkeypatch.setattr(module, "_MANY", 3)
    cheapest = Cheapest(program, (goal,), ())

    with pytest.raises(UnsettledError):
        cheapest.soon()
    assert cheapest.find(ENOUGH) is not None
