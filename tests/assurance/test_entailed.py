"""What is plain from the form of rules is so: held against every list of small programs."""

from __future__ import annotations

from itertools import product

from hypothesis import given, strategies as st

from overgang.assurance.entailed import Entailed
from overgang.reading.solver.definitions import holds, put
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import Program

_GRADES = range(4)


@st.composite
def _conditions(draw: st.DrawFn) -> tuple[Program, tuple[int, int, int], list[int]]:
    """Draw a program over three grades, and conditions made of each other and of sums."""
    program = Program()
    grades = (program.choose(_GRADES), program.choose(_GRADES), program.choose(_GRADES))
    numbers, literals = list(grades), list[int]()
    few = st.integers(-3, 3)
    for _ in range(draw(st.integers(2, 7))):
        line = Linear({draw(st.sampled_from(numbers)): draw(few) or 1 for _ in range(3)}, draw(few))
        match draw(st.sampled_from(["at most", "equal", "all", "any", "extreme", "floored"])):
            case "at most":
                literals.append(program.at_most(line, Linear({}, draw(few))))
            case "equal":
                literals.append(program.equal(line, Linear({}, draw(few))))
            case "extreme":
                parts = (line, Linear({draw(st.sampled_from(grades)): 1}, 0))
                found = program.extreme(draw(st.sampled_from(["min", "max"])), parts)
                numbers += found.terms
            case "floored":
                numbers += program.floored(line, 2).terms
            case how if literals:
                some = [draw(st.sampled_from(literals)) for _ in range(2)]
                some = [each if draw(st.booleans()) else ~each for each in some]
                literals.append(program.all_of(some) if how == "all" else program.any_of(some))
            case _:
                literals.append(program.at_most(line, Linear({}, 1)))
    return program, grades, literals


@given(_conditions())
def test_what_is_plain_of_a_higher_grade_is_so(
    made: tuple[Program, tuple[int, int, int], list[int]],
) -> None:
    """Both ways: from before the change to after it, and back."""
    program, (grade, *_), literals = made
    higher = program.choose(_GRADES)
    instead = program.again(literals, {grade: higher})
    entailed = Entailed(program, {grade: _GRADES[:-1], higher: _GRADES[1:]})
    lists = [
        program.run({1: one, 2: two, 3: three, higher: one + 1})
        for one, two, three in product(_GRADES[:-1], _GRADES, _GRADES)
    ]
    for one, other in product(literals, [put(each, instead) for each in literals]):
        if entailed.shows(one, other):
            assert all(holds(other, values) for values in lists if holds(one, values))
        if entailed.shows(other, one):
            assert all(holds(one, values) for values in lists if holds(other, values))


def test_a_copy_with_another_grade_comes_out_as_the_program_does_with_that_grade() -> None:
    """For each two grades, and each that stands instead."""
    program = Program()
    grade, other, instead = (program.choose(_GRADES) for _ in range(3))
    least = program.extreme("min", (Linear({grade: 1}, 0), Linear({other: 1}, 0)))
    half = program.floored(Linear({grade: 1, other: 1}, 0), 2)
    sums = (program.at_most(each, Linear({}, 1)) for each in (least, half))
    either = program.any_of([*sums, ~program.equal(Linear({grade: 1}, 0), Linear({}, 2))])
    copied = put(either, program.again([either], {grade: instead}))
    for one, two, three in product(_GRADES, repeat=3):
        values = program.run({grade: one, other: two, instead: three})
        same = program.run({grade: three, other: two, instead: three})
        assert holds(copied, values) == holds(either, same)
