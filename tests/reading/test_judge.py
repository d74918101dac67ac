"""Findings: one outcome, none, several that clash, or those that are still possible."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given

from overgang.dossier.student import Student
from overgang.errors import FaultsError
from overgang.norms.parts import Meaning, Outcome, Precedence, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, finding_of, judge, judge_target, traced
from overgang.strategies import rule_sets, students_for
from tests.reading.norms import EVERYTHING, HAVO, SUBJECTS

SIXES = dict.fromkeys(SUBJECTS, "6")


def havo(grades: dict[str, str], precedence: Precedence = Precedence.UNSTATED) -> Judgement:
    """Judge a list of sixes in which some grades are changed; 84 points are asked."""
    target = HAVO.targets[0].model_copy(update={"precedence": precedence})
    ruleset = HAVO.model_copy(update={"targets": (target,)})
    listed = {**SIXES, **grades}
    kept = {code: grade for code, grade in listed.items() if grade != "gone"}
    return judge(Student(id="900101", grades=kept), ruleset)[0]


@pytest.mark.parametrize(
    ("fa", "du", "kind"),
    [("9", "8", "uncovered"), ("9", "9", "meets"), ("6", "9", "below"), ("9", "7", "uncovered")],
)
def test_a_list_just_below_at_and_above_the_bound_of_points(fa: str, du: str, kind: str) -> None:
    """81 points or fewer is below, 84 or more meets, and the norm is silent between."""
    found = havo({"fa": fa, "du": du}).finding

    assert found is not None
    assert found.kind == kind


def test_half_a_list_never_settles_that_a_norm_is_met() -> None:
    """However good the grades are that are there."""
    half = dict.fromkeys(SUBJECTS[6:], "gone") | dict.fromkeys(SUBJECTS[:6], "10")
    found = havo(half)

    assert found.finding is None
    assert {finding.kind for finding in found.possible} >= {"meets", "below"}


def test_two_rules_that_clash_are_a_conflict_that_shows_both() -> None:
    """Where the text does not say which goes first, nobody chooses for the school."""
    target = HAVO.targets[0]
    found = finding_of(target, (True, True))

    assert found.kind == "conflict"
    assert found.rules == ("bevorderen", "afwijzen")


@pytest.mark.parametrize(
    ("precedence", "says"),
    [
        (Precedence.FIRST, "bevorderen"),
        (Precedence.STRICTEST, "afwijzen"),
        (Precedence.MOST_FAVOURABLE, "bevorderen"),
    ],
)
def test_a_precedence_that_is_stated_chooses_one_outcome(precedence: Precedence, says: str) -> None:
    """The first, the least or the most in the student's favour."""
    found = finding_of(havo({}, precedence).target, (True, True))

    assert [outcome.says for outcome in found.outcomes] == [says]
    assert found.rules == (says,)


def test_the_remainder_is_what_the_text_gives_when_no_rule_holds() -> None:
    """An outcome, or that the norm does not cover the list."""
    everything = EVERYTHING.targets[0]
    none = (False,) * 4

    assert finding_of(everything, none).outcomes == (Outcome(says="afwijzen", means=Meaning.BELOW),)
    assert finding_of(everything, none).rules == ()
    assert finding_of(HAVO.targets[0], (False, False)).kind == "uncovered"


@given(rule_sets().flatmap(lambda ruleset: students_for(ruleset).map(lambda s: (ruleset, s))))
def test_the_findings_still_possible_are_those_of_every_way_to_fill_in_the_rules(
    drawn: tuple[RuleSet, Student],
) -> None:
    """And where they all have one outcome, that is the finding."""
    ruleset, student = drawn
    for judgement in judge(student, ruleset):
        choices = [(True, False) if truth is None else (truth,) for truth in judgement.truths]
        expected = {finding_of(judgement.target, truths) for truths in product(*choices)}

        assert set(judgement.possible) == expected
        assert (judgement.finding is not None) == (len({f.outcomes for f in expected}) == 1)


def test_the_steps_and_the_sheet_of_a_quick_judgement_are_made_when_asked_for() -> None:
    """They are those of the plain reading."""
    student = Student(id="900101", grades=SIXES)
    target: Target = HAVO.targets[0]
    quick, plain = judge_target(student, HAVO, target), traced(student, HAVO, target)

    assert "steps" not in quick.__dict__
    assert quick.steps == plain.steps
    assert quick.sheet == plain.sheet
    assert quick.truths == plain.truths


def test_a_rule_set_is_not_mistaken_for_another_that_has_its_name() -> None:
    """What was made for one rule set is used for that one only."""
    strict = HAVO.model_copy(update={"letters": {}})

    assert judge(Student(id="900101", grades=SIXES), strict)[0].ruleset is strict
    assert judge(Student(id="900101", grades=SIXES), HAVO)[0].steps


def test_what_nobody_asked_for_cannot_be_told() -> None:
    """A misspelt input is an error and not an unknown."""
    with pytest.raises(FaultsError, match="the norm asks for no such thing"):
        judge(Student(id="900101", grades=SIXES, inputs={"dome": True}), HAVO)


def test_what_was_made_for_many_rule_sets_is_forgotten_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is remembered has a bound, and forgetting changes nothing."""
    monkeypatch.setattr("overgang.reading.judge._MANY", 1)
    student = Student(id="900101", grades={**SIXES, "fa": ""})
    found = [judge(student, ruleset)[0] for ruleset in (HAVO, HAVO.model_copy(), HAVO)]

    assert len({judgement.truths for judgement in found}) == 1
