"""What other values of some variables give is what running the whole program gives."""

from __future__ import annotations

from hypothesis import given, strategies as st

from overgang.dossier.student import Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target
from overgang.reading.solver.definitions import TRUE, Within
from overgang.reading.solver.freed import Freed, freed_of
from overgang.reading.solver.nearby import Around
from overgang.reading.solver.parted import Parted
from overgang.reading.solver.program import Program
from tests.reading.freed import cases


def freed(case: tuple[Student, RuleSet]) -> Freed:
    """Give the program of a case."""
    student, ruleset = case
    return freed_of(judge_target(student, ruleset, ruleset.targets[0]))


def chosen(program: Program) -> list[int]:
    """Give the variables that can be chosen."""
    defined = {definition.variable for definition in program.definitions}
    return [each for each in range(len(program.domains)) if each not in defined and each != TRUE]


@given(cases(), st.data())
def test_a_changed_list_is_what_the_whole_program_gives(
    case: tuple[Student, RuleSet], data: st.DataObject
) -> None:
    """Same: on any list, with any other values of any variables, asked twice of one list."""
    found = freed(case)
    variables = chosen(found.program)
    values = [st.sampled_from(found.program.domains[each]) for each in variables]
    now = dict(zip(variables, data.draw(st.tuples(*values)), strict=True)) | {TRUE: 1}
    around = Around(Parted(found.program), found.program.run(now))
    for _ in range(2):
        drawn = dict(zip(variables, data.draw(st.tuples(*values)), strict=True))
        some = data.draw(st.sets(st.sampled_from(variables)) if variables else st.just(set[int]()))
        changed = {each: drawn[each] for each in some}

        assert around.run(changed) == found.program.run({**now, **changed})


@given(cases(), st.data())
def test_what_follows_from_one_variable_alone_is_known_for_each_value(
    case: tuple[Student, RuleSet], data: st.DataObject
) -> None:
    """Parted: whatever the others are, what one owns comes to what is known of its value."""
    program = freed(case).program
    parted, variables = Parted(program), chosen(program)
    now = {each: data.draw(st.sampled_from(program.domains[each])) for each in variables}
    values = program.run({**now, TRUE: 1})

    for each in variables:
        own = parted.own.get(each, [])
        assert parted.at(each, now[each]) == tuple(values[one.variable] for one in own)
    joint = {definition.variable for definition in parted.joint}
    assert joint.isdisjoint(parted.owner)
    assert len(parted.joint) + sum(map(len, parted.own.values())) == len(program.definitions)


def test_one_grade_and_several_are_told_apart() -> None:
    """Parted: a bound on one grade has one owner; a sum of two, and what rests on it, has none."""
    program = Program()
    one, other = program.choose(range(10)), program.choose(range(10))
    low = program.within({one: 1}, ((None, 4),))
    total = program.within({one: 1, other: 1}, ((None, 9),))
    both = program.all_of([low, total])
    parted = Parted(program)

    assert parted.owner[max(low, ~low)] == one
    assert [each.variable for each in parted.joint] == [max(total, ~total), both]
    assert isinstance(parted.own[one][0], Within)
    assert parted.readers[one] == [(0, 1)]
    assert parted.at(one, 4) != parted.at(one, 5)
