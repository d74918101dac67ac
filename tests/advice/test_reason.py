"""A sufficient reason forces the finding, whatever the other grades of thirteen subjects are."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from overgang.advice.reason import SufficientReason, sufficient_reason
from overgang.dossier.student import Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver import forcing, possible, said_of
from overgang.rulesets import load
from overgang.school.grade import Grade, NoGrade
from tests.reading.norms import HAVO, SUBJECTS

GRADES = st.integers(1, 10).map(Grade)


def havo(**grades: str) -> Judgement:
    """Judge a list of sixes and sevens for 4 havo: 84 points, the least that the norm asks."""
    listed = dict.fromkeys(SUBJECTS, "6") | dict.fromkeys(SUBJECTS[3:9], "7") | grades
    return judge_target(Student(id="900101", grades=listed), HAVO, HAVO.targets[0])


def reason_for(judgement: Judgement) -> SufficientReason:
    """Give the reason of a list with a finding."""
    found = sufficient_reason(judgement)
    assert found is not None
    return found


@given(st.lists(GRADES, min_size=13, max_size=13), st.lists(GRADES, min_size=13, max_size=13))
def test_no_completion_breaks_it_and_each_part_is_needed(
    grades: list[Grade], others: list[Grade]
) -> None:
    """Sufficient: with all other grades drawn anew, the finding is the same."""
    judgement = judge_target(
        Student(id="900101", grades=dict(zip(SUBJECTS, grades, strict=True))),
        HAVO,
        HAVO.targets[0],
    )
    reason = reason_for(judgement)
    kept = {each.subject: each.grade for each in reason.grades}
    drawn = dict(zip(SUBJECTS, others, strict=True)) | kept
    again = judge_target(Student(id="900101", grades=drawn), HAVO, HAVO.targets[0])

    assert again.finding is not None
    assert said_of(again.finding) == said_of(reason.finding)
    assert reason.proven == "smallest"
    assert reason.size == len(kept)


@given(st.lists(GRADES, min_size=13, max_size=13))
def test_what_it_names_alone_gives_the_same_finding(grades: list[Grade]) -> None:
    """Complete: with every other grade missing, nothing else is possible."""
    judgement = judge_target(
        Student(id="900101", grades=dict(zip(SUBJECTS, grades, strict=True))),
        HAVO,
        HAVO.targets[0],
    )
    reason = reason_for(judgement)
    named: dict[str, Grade | NoGrade] = dict.fromkeys(SUBJECTS, NoGrade.MISSING)
    named |= {each.subject: each.grade for each in reason.grades}
    alone = judge_target(Student(id="900101", grades=named), HAVO, HAVO.targets[0])

    assert {said_of(finding) for finding in possible(alone)} == {said_of(reason.finding)}
    for each in reason.grades:
        less = Student(id="900101", grades=named | {each.subject: NoGrade.MISSING})
        without = judge_target(less, HAVO, HAVO.targets[0])
        assert len({said_of(finding) for finding in possible(without)}) > 1


def test_where_the_norm_looks_at_totals_it_is_the_whole_list() -> None:
    """Whole: and the type says so."""
    reason = reason_for(havo())

    assert reason.whole
    assert reason.of == len(SUBJECTS)


def test_a_few_grades_can_be_all_that_it_takes() -> None:
    """Few: two shortfalls in the core, and the other eleven grades do not matter."""
    reason = reason_for(havo(ne="5", en="5"))

    assert [(each.subject, str(each.grade)) for each in reason.grades] == [("ne", "5"), ("en", "5")]
    assert not reason.whole
    assert "grade=" not in repr(reason.grades[0])


def test_of_an_open_finding_there_is_no_reason() -> None:
    """None: what is missing can still change it."""
    assert sufficient_reason(havo(ne="inh")) is None


def test_a_finding_that_only_a_search_settles_has_a_reason_too() -> None:
    """Settled: the rules one by one leave a conflict open that no grades can bring about."""
    norm = load("nl/zwin/3h-4h")
    grades = dict.fromkeys(norm.list.subjects, "6") | {"ne": "4", "fa": "inh"}
    student = Student(id="900101", grades=grades, inputs={"cm_zonder_wi": False})
    judgement = judge_target(student, norm, norm.targets[0])
    reason = reason_for(judgement)

    assert [(each.subject, str(each.grade)) for each in reason.grades] == [("ne", "4")]


def test_a_reason_that_was_not_proven_smallest_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Told: what was too much work to settle is not claimed."""
    monkeypatch.setattr(forcing, "_MOST_SEARCHES", 0)
    reason = reason_for(havo(ne="5", en="5"))

    assert reason.proven == "subset-minimal"


def test_facts_stand_in_it_beside_grades() -> None:
    """Facts: one that people have told can be what it rests on."""
    ruleset: RuleSet = load("nl/sancta-maria-mavo/1-2")
    student = Student(
        id="900101",
        grades=dict.fromkeys(ruleset.list.subjects, "7"),
        inputs={"ict_voldoende": False},
    )
    reason = reason_for(judge_target(student, ruleset, ruleset.targets[0]))

    assert [each.name for each in reason.facts] == ["ict_voldoende"]


def test_a_reason_is_the_same_whatever_was_asked_before() -> None:
    """Deterministic: other lists, looked at first, change nothing."""
    first = reason_for(havo(ne="5", en="5", wi="5"))
    for grades in ({"wi": "4"}, {"ne": "9"}, dict.fromkeys(SUBJECTS, "4")):
        reason_for(havo(**grades))

    assert reason_for(havo(ne="5", en="5", wi="5")) == first
    assert first.size == 2
