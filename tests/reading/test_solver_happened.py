"""What is possible while nobody has told what happened: exact, over every past."""

from __future__ import annotations

from itertools import product

from hypothesis import given, strategies as st

from overgang.dossier.student import Student
from overgang.reading.judge import judge_target
from overgang.reading.solver import decides, possible
from tests.assurance.test_happened import GRADES, MOST, judged, rules, texts


@given(texts())
def test_what_is_possible_is_what_some_past_gives(text: str) -> None:
    """No finding is missed and none is invented."""
    ruleset = rules(text)
    silent = judge_target(Student(id="900101", grades=GRADES), ruleset, ruleset.targets[0])
    pasts = [("four",) * a + ("five",) * b for a, b in product(range(MOST), repeat=2)]

    assert set(possible(silent)) == {judged(ruleset, past) for past in pasts}


@given(texts(), st.lists(st.sampled_from(["four", "five"]), max_size=4))
def test_what_has_been_told_leaves_nothing_open(text: str, past: list[str]) -> None:
    """A past that is told is no variable any more."""
    ruleset = rules(text)
    student = Student(id="900101", grades=GRADES, inputs={"past": past})
    judgement = judge_target(student, ruleset, ruleset.targets[0])

    assert possible(judgement) == (judged(ruleset, tuple(past)),)
    assert decides(judgement) == ()
