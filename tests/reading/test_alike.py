"""What is said to be alike is so on every list, and what can only help never harms."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import assume, given, strategies as st

from overgang.dossier.student import Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver import Said, said_of
from overgang.reading.solver.alike import Alike
from overgang.reading.solver.definitions import TRUE, holds
from overgang.reading.solver.freed import Freed, freed_of
from overgang.reading.solver.program import Program
from tests.reading.freed import cases
from tests.reading.norms import HAVO, SUBJECTS


def drawn(draw: st.DrawFn, freed: Freed, judgement: Judgement) -> dict[int, int]:
    """Give a value for each variable that can be chosen, as drawn."""
    values = freed.at(judgement.sheet)
    chosen = freed.chosen(judgement.sheet)
    defined = {definition.variable for definition in freed.program.definitions}
    for number, domain in enumerate(freed.program.domains):
        if number not in defined and number != TRUE:
            chosen[number] = draw(st.sampled_from(domain)) if len(domain) > 1 else values[number]
    return chosen


def looked_at(
    case: tuple[Student, RuleSet], data: st.DataObject
) -> tuple[Freed, Said, dict[int, int], bool]:
    """Give a finding to look at, with a list that is drawn and whether it is said of that list."""
    student, ruleset = case
    judgement = judge_target(student, ruleset, ruleset.targets[0])
    assume(judgement.finding is not None)
    assert judgement.finding is not None
    freed, said = freed_of(judgement), said_of(judgement.finding)
    chosen = data.draw(st.composite(drawn)(freed, judgement))
    return freed, said, chosen, holds(freed.goal(said), freed.program.run({TRUE: 1, **chosen}))


@given(cases(), st.data())
def test_what_is_alike_can_change_places(
    case: tuple[Student, RuleSet], data: st.DataObject
) -> None:
    """Alike: on any list, with the grades of two such subjects exchanged, the same is said."""
    freed, said, chosen, now = looked_at(case, data)
    _, groups = freed.alike(said)
    for group in groups:
        for one, other in pairwise(group):
            turned = {**chosen, one: chosen[other], other: chosen[one], TRUE: 1}

            assert holds(freed.goal(said), freed.program.run(turned)) == now


@given(cases(), st.data())
def test_what_has_a_worst_side_is_never_better_there(
    case: tuple[Student, RuleSet], data: st.DataObject
) -> None:
    """Worst: on any list, a grade at its worst side keeps no finding that another would not."""
    freed, said, chosen, now = looked_at(case, data)
    alike, _ = freed.alike(said)
    for variable in chosen:
        side = alike.worst.get(variable, 0)
        domain = freed.program.domains[variable]
        if side:
            worst = {**chosen, variable: domain[-1 if side > 0 else 0], TRUE: 1}

            assert now or not holds(freed.goal(said), freed.program.run(worst))


def test_subjects_in_the_same_groups_are_alike() -> None:
    """Found: the three core subjects, and the ten others, where no other groups are asked about."""
    student = Student(id="900101", grades=dict.fromkeys(SUBJECTS, "7"))
    judgement = judge_target(student, HAVO, HAVO.targets[0])
    assert judgement.finding is not None
    _, groups = freed_of(judgement).alike(said_of(judgement.finding))

    assert sorted(map(len, groups)) == [3, 10]


def test_a_difference_of_two_grades_is_not_alike_both_ways() -> None:
    """Apart: in `a - b <= 2` the two have other parts; in `a + b <= 2` the same."""
    program = Program()
    one, other = program.choose(range(5)), program.choose(range(5))
    apart = program.within({one: 1, other: -1}, ((None, 2),))
    together = program.within({one: 1, other: 1}, ((None, 2),))

    assert not Alike(program, apart).exchange(one, other)
    assert Alike(program, together).exchange(one, other)
    assert Alike(program, apart).worst == {apart: -1, one: 1, other: -1}


def test_a_bound_that_is_turned_round_is_still_found() -> None:
    """Turned: `a - b <= 2 and b - a <= 2` is the same with the two exchanged."""
    program = Program()
    one, other = program.choose(range(5)), program.choose(range(5))
    near = program.all_of(
        [
            program.within({one: 1, other: -1}, ((None, 2),)),
            ~program.within({one: 1, other: -1}, ((None, -3),)),
        ]
    )

    assert Alike(program, near).exchange(one, other)
    assert Alike(program, near).worst[one] == 0
