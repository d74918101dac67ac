"""Worked cases: right, wrong, without a rule set, and every way in which a line is no case."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from hypothesis import given, strategies as st

from overgang import rulesets
from overgang.assurance.cases import (
    Case,
    check_case,
    examples_of,
    read_cases,
    usual_inputs,
)
from overgang.errors import FaultsError, RulesNotFoundError
from overgang.norms.parts import Rule
from overgang.norms.ruleset import RuleSet
from tests.reading.norms import EVERYTHING, HAVO, SUBJECTS, with_rule

SIXES: Final = dict.fromkeys(SUBJECTS, 7)
LIST: Final[dict[str, Any]] = {"ne": "6,4", "en": 7, "wi": 7, "gs": 6, "lo": "V"}


def load(id: str) -> RuleSet:
    """Give one of the norms of the tests."""
    known = {each.id: each for each in (HAVO, EVERYTHING)}
    if id not in known:
        message = f"there is no {id}"
        raise RulesNotFoundError(message)
    return known[id]


def case(  # a case has as many parts
    ruleset: RuleSet = HAVO,
    *,
    grades: dict[str, Any] = SIXES,
    inputs: dict[str, Any] | None = None,
    says: tuple[str, ...] | None = ("bevorderen",),
    kinds: tuple[str, ...] | None = ("meets",),
    id: str = "c1",
) -> Case:
    """Give a case that is right unless told otherwise."""
    return Case(id, ruleset.id, grades, inputs or {}, says, kinds)


@given(grades=st.fixed_dictionaries({code: st.integers(3, 9) for code in SUBJECTS}))
def test_what_the_judge_finds_is_what_is_held_against_the_case(grades: dict[str, int]) -> None:
    """A case whose outcome was taken from the library is always right, and another never is."""
    found = check_case(case(grades=grades, says=None, kinds=None), load)
    same = case(grades=grades, says=found.found_says, kinds=found.found_kinds)
    other = case(grades=grades, says=("iets anders",), kinds=found.found_kinds)

    assert found.status == check_case(same, load).status == "right"
    assert check_case(other, load).status == "wrong"


@given(
    lines=st.lists(
        st.sampled_from(["{", "[]", "3", "{}", '{"ruleset": "x"}', '{"ruleset": "x", "grades": 3}'])
    )
)
def test_every_bad_line_is_told_at_once(lines: list[str]) -> None:
    """One fault a line, in the order of the file, and blank lines do not count as lines less."""
    good = json.dumps({"ruleset": "x", "grades": {}})
    text = "\n".join([good, "", *lines])
    if not lines:
        assert len(read_cases(text)) == 1
        return

    with pytest.raises(FaultsError) as caught:
        read_cases(text, "cases.jsonl")

    places = [fault.where.split(",")[0] for fault in caught.value.faults]
    assert places == [f"cases.jsonl: line {number}" for number in range(3, len(lines) + 3)]


@pytest.mark.parametrize("id_", rulesets.whole())
def test_the_examples_of_every_shipped_norm_are_right(id_: str) -> None:
    """What a norm ships as example is what `overgang check` finds."""
    ruleset = rulesets.load(id_)
    results = [check_case(each, lambda _: ruleset) for each in examples_of(ruleset)]

    assert {each.status for each in results} == {"right"}
    assert results[0].case.id == f"{id_} example 1"


@pytest.mark.parametrize(
    ("says", "kinds", "status"),
    [
        (("bevorderen",), ("meets",), "right"),
        (("Bevorderen",), None, "right"),
        (None, ("meets",), "right"),
        (None, None, "right"),
        (("afwijzen",), ("meets",), "wrong"),
        (("bevorderen",), ("below",), "wrong"),
        ((), None, "wrong"),
        (None, ("uncovered",), "wrong"),
    ],
)
def test_says_and_kinds_are_each_held_where_they_are_given(
    says: tuple[str, ...] | None, kinds: tuple[str, ...] | None, status: str
) -> None:
    """A case may speak of either, of both, or of neither; capitals do not matter."""
    checked = check_case(case(says=says, kinds=kinds), load)

    assert checked.status == status
    assert checked.found_says == ("bevorderen",)
    assert checked.found_kinds == ("meets",)
    assert checked.reason == "rules that hold: bevorderen"


def test_a_list_that_no_rule_covers_says_nothing_and_is_uncovered() -> None:
    """Silence is an outcome that a case can expect."""
    grades = SIXES | dict.fromkeys(("fa", "du", "gs"), 5)
    checked = check_case(case(grades=grades, says=(), kinds=("uncovered",)), load)

    assert checked.status == "right"
    assert checked.reason == "no rule holds"


def test_a_conflict_has_both_words() -> None:
    """A norm that contradicts itself is found to say both, in any order."""
    target = HAVO.targets[0]
    twice = Rule(id="ook", says="bespreken", means="discuss", when=target.rules[0].when)
    clashing = HAVO.model_copy(
        update={"targets": (target.model_copy(update={"rules": (*target.rules, twice)}),)}
    )
    both = case(says=("bespreken", "bevorderen"), kinds=("discuss", "meets"))

    assert check_case(both, lambda _: clashing).status == "right"


def test_a_norm_that_is_not_there_is_no_wrong_answer() -> None:
    """What is not shipped is counted apart."""
    checked = check_case(Case("c1", "nl/nergens", {}, {}, (), None), load)

    assert checked.status == "no-ruleset"


def test_a_case_that_leaves_it_open_is_wrong_and_says_so() -> None:
    """A list with a grade missing has no outcome to hold anything against."""
    checked = check_case(case(grades=SIXES | {"mu": "inh", "fa": 5, "du": 5, "te": 5}), load)

    assert (checked.status, checked.reason) == ("wrong", "the list leaves it open")


@pytest.mark.parametrize("value", ["55", "x", 11, True, None, 1.5, [6]])
def test_a_grade_that_is_none_is_wrong_and_says_why(value: object) -> None:
    """The reason names the cause, and never the text."""
    checked = check_case(case(grades=SIXES | {"mu": value}), load)

    assert checked.status == "wrong"
    assert checked.reason
    assert checked.found_says == ()


def test_a_target_is_found_by_name_and_has_to_be_named_where_there_are_more() -> None:
    """Where a norm has several targets, a case says which."""
    ruleset = rulesets.load("nl/teylingen-duinzigt/2m")
    grades = dict.fromkeys(ruleset.list.subjects, 8)
    found = {
        name: check_case(
            Case("c1", ruleset.id, grades, {} if name is None else {"target": name}, None, None),
            lambda _: ruleset,
        )
        for name in (None, "3 HAVO", "3 vwo")
    }

    assert found["3 HAVO"].status == "right"
    assert found[None].status == found["3 vwo"].status == "wrong"
    assert found[None].reason == found["3 vwo"].reason == "the rule set has no such target"


def everything(inputs: dict[str, Any], when: str, grades: dict[str, Any] = LIST) -> Any:  # noqa: ANN401 - JSON is anything
    """Check a case against one rule of the norm that asks for everything."""
    ruleset = with_rule(when)
    return check_case(case(ruleset, grades=grades, inputs=inputs, says=("ja",)), lambda _: ruleset)


@pytest.mark.parametrize(
    ("inputs", "when"),
    [
        ({"done": True}, "done"),
        ({"done": "V"}, "done"),
        ({"lo": "V"}, "done"),
        ({"lo": "O"}, "not done"),
        ({"score": 7}, "score == 7"),
        ({"advice": "yes"}, "advice == 'yes'"),
        ({"chosen": ["gs", "en"]}, "size(chosen) == 2"),
        ({"chosen": "gs"}, "size(chosen) == 1"),
    ],
)
def test_a_fact_of_every_kind_is_taken_over(inputs: dict[str, Any], when: str) -> None:
    """Yes and no, a letter that answers, a number, a word, and one subject or more."""
    grades = {code: value for code, value in LIST.items() if code != "lo"} | {"lo": 7}

    assert everything(inputs, when, grades).status == "right"


def test_numbers_with_decimals_stay_exact() -> None:
    """What JSON writes as 6.5 is never a float."""
    line = json.dumps(
        {"ruleset": "x", "grades": LIST | {"ne": 6.4}, "inputs": {"score": 6.5}, "says": "ja"}
    )
    ruleset = with_rule("score == 6.5 and ne == 6.4")

    assert check_case(read_cases(line)[0], lambda _: ruleset).status == "right"


@pytest.mark.parametrize(
    ("inputs", "reason"),
    [
        ({"done": "G"}, "input done: this letter is no yes and no no"),
        ({"done": "?"}, "this is not a grade; write a number from 1 to 10, such as 5,5"),
        ({"done": None}, "input done: a fact cannot be of this kind"),
        ({"score": {"a": 1}}, "input score: a fact cannot be of this kind"),
        ({"score": 11}, "input score: this cannot be the value of a number input"),
        ({"advice": "misschien"}, "input advice: this cannot be the value of a choice input"),
    ],
)
def test_a_fact_that_cannot_be_is_wrong_and_says_why(inputs: dict[str, Any], reason: str) -> None:
    """A case with an odd fact is told, and stops no other case."""
    checked = everything(inputs, "done")

    assert (checked.status, checked.reason) == ("wrong", reason)


def test_what_a_letter_on_the_list_tells_needs_no_fact() -> None:
    """A letter answers the question, also where something else is usual."""
    usual = {"done": EVERYTHING.inputs["done"].model_copy(update={"usual": False})}
    ruleset = with_rule("done")
    ruleset = ruleset.model_copy(update={"inputs": {**ruleset.inputs, **usual}})

    assert usual_inputs(ruleset) == {"done": False}
    assert status_of(ruleset, {"lo": "V"}) == "right"
    assert status_of(ruleset, {"lo": 7}) == "wrong"
    assert status_of(ruleset, {}) == "wrong"


def status_of(ruleset: RuleSet, grades: dict[str, Any]) -> str:
    """Check a case that says nothing about facts."""
    return check_case(case(ruleset, grades=grades, says=("ja",)), lambda _: ruleset).status


def test_facts_that_the_norm_does_not_ask_for_are_named_and_not_used() -> None:
    """A case may tell more than a norm wants to know."""
    checked = check_case(case(inputs={"gedrag": "goed", "lo": "V", "target": "4 havo"}), load)

    assert checked.status == "right"
    assert checked.unused == ("gedrag", "lo")


def test_a_line_is_read_whole() -> None:
    """Absent parts are absent, a single word is one word, and a case without an id has its line."""
    text = "\n".join(
        [
            json.dumps({"id": 7, "ruleset": "x", "grades": {"ne": "5,5"}, "says": "bevorderd"}),
            json.dumps(
                {"ruleset": "x", "grades": {}, "inputs": None, "says": [], "kinds": ["meets"]}
            ),
        ]
    )

    assert read_cases(text) == (
        Case("7", "x", {"ne": "5,5"}, {}, ("bevorderd",), None),
        Case("line 2", "x", {}, {}, (), ("meets",)),
    )


def test_a_fact_that_is_a_list_of_grades_is_another_column() -> None:
    """The last week of tests, told beside the report, is a list of its own and no fact."""
    line = {"ruleset": "x", "grades": {}, "inputs": {"testweek": {"ne": 6}, "pos": 3}}
    named = {"ruleset": "x", "grades": {}, "inputs": {"pos": 3}, "columns": {"testweek": {"ne": 6}}}

    [told] = read_cases(json.dumps(line))

    assert (told.inputs, told.columns) == ({"pos": 3}, {"testweek": {"ne": 6}})
    assert read_cases(json.dumps(named)) == (told,)


def test_a_bad_line_says_where_and_what_instead() -> None:
    """The place is the line, and for broken JSON the column."""
    with pytest.raises(FaultsError) as caught:
        read_cases('{"ruleset": }\n{}')

    assert str(caught.value) == (
        "line 1, column 13: this is not JSON\n"
        "line 2: this is not a case; give ruleset, grades, inputs, says, kinds"
    )
