"""A rule set that does not hold together cannot be made, from a file or in Python."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang import rulesets
from overgang.norms.check import faults_of, names_of, place
from overgang.norms.expression import (
    Among,
    Comparison,
    Expression,
    GradeOf,
    Input,
    Measure,
    NamedGroup,
    Number,
    Size,
    Subjects,
    Taken,
    Text,
)
from overgang.norms.names import Names
from overgang.norms.parts import Meaning, Outcome, Words
from overgang.norms.ruleset import RuleSet
from overgang.strategies import rule_sets, students_for

TEYLINGEN = "nl/teylingen-duinzigt/2m"


@given(rule_sets())
def test_a_drawn_rule_set_holds_together(ruleset: RuleSet) -> None:
    """What can be made has no faults, and its names are those that it declares."""
    assert faults_of(ruleset) == ()
    names = names_of(ruleset)
    assert set(names.measures) == set(ruleset.measures)
    assert names.groups == frozenset(ruleset.groups)


@given(st.data())
def test_a_drawn_student_takes_what_is_on_the_list(data: st.DataObject) -> None:
    """A complete student lacks no subject and no input of the rule set."""
    ruleset = data.draw(rule_sets())
    student = data.draw(students_for(ruleset, complete=True))

    assert set(ruleset.list.subjects) <= set(student.grades)
    assert set(student.inputs) == set(ruleset.inputs)


def _with_rule(ruleset: RuleSet, when: Expression) -> Callable[[], RuleSet]:
    """Give what makes the same rule set with another condition in its first rule."""
    first, *others = ruleset.targets
    rule = first.rules[0].model_copy(update={"when": when})
    target = first.model_copy(update={"rules": (rule, *first.rules[1:])})
    changed = ruleset.model_copy(update={"targets": (target, *others)})
    return lambda: RuleSet.model_validate(dict(changed.model_dump(by_alias=True)))


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (
            Comparison(
                operands=(Measure(name="nothing"), Number(value=Decimal(1))), operators=(">",)
            ),
            "target 1, rule 1, when, column 1: nothing is called 'nothing'",
        ),
        (
            Comparison(
                operands=(Size(over=NamedGroup(name="nothing")), Number(value=Decimal(1))),
                operators=(">",),
            ),
            "target 1, rule 1, when, column 6: nothing is called 'nothing'",
        ),
        (Number(value=Decimal(1)), "target 1, rule 1, when, column 1: this is a number"),
        (
            Among(value=GradeOf(subject="lo"), choices=(Text(value="goood"),)),
            "'goood' is not a letter of a list",
        ),
        (
            Among(value=Input(name="nothing"), choices=(Text(value="x"),)),
            "target 1, rule 1, when, column 1: nothing is called 'nothing'",
        ),
    ],
    ids=str,
)
def test_a_tree_is_judged_as_a_text_is(when: Expression, said: str) -> None:
    """A condition built in Python is refused for what would be refused in a file."""
    make = _with_rule(rulesets.load("nl/zwin/3h-4h"), when)

    with pytest.raises(ValidationError, match=said):
        make()


def test_a_group_built_in_python_is_judged_too() -> None:
    """A group may name only subjects that exist and groups before it."""
    ruleset = rulesets.load("nl/zwin/3h-4h")
    core = ruleset.groups["kern"].model_copy(update={"contains": Subjects(codes=("ne", "xx"))})

    faults = faults_of(ruleset.model_copy(update={"groups": {"kern": core}}))
    assert str(faults[0]).startswith(
        "groups, kern, is, column 6: nothing is called 'xx'; there are:"
    )


def test_what_uses_a_measure_with_a_fault_has_none_of_its_own() -> None:
    """Of a measure that is wrong, the measure is told and not its users."""
    ruleset = rulesets.load("nl/zwin/3h-4h")
    wrong = ruleset.measures["tekorten"].model_copy(update={"expression": GradeOf()})

    faults = faults_of(
        ruleset.model_copy(update={"measures": {**ruleset.measures, "tekorten": wrong}})
    )
    assert [fault.where for fault in faults] == ["measures, tekorten, is, column 1"]


def test_a_target_is_found_by_its_name() -> None:
    """Capitals do not matter; what is not there is an error."""
    ruleset = rulesets.load(TEYLINGEN)

    assert ruleset.target("3 MAVO").rule("bevorderd").outcome == Outcome(
        says="bevorderd", means=Meaning.MEETS
    )
    with pytest.raises(KeyError):
        ruleset.target("4 mavo")
    with pytest.raises(KeyError):
        ruleset.target("3 mavo").rule("afgewezen")


def test_one_target_can_be_taken_from_a_rule_set() -> None:
    """With its own examples, and those alone."""
    ruleset = rulesets.load(TEYLINGEN)
    alone = ruleset.only("nl/teylingen-duinzigt/2m-3h")

    assert [target.to for target in alone.targets] == ["3 havo"]
    assert {example.target for example in alone.examples} == {"3 havo"}
    assert ruleset.only(TEYLINGEN) is ruleset
    with pytest.raises(KeyError):
        ruleset.only("nl/teylingen-duinzigt/2m-3v")


def test_names_are_found_once() -> None:
    """A name is what it was declared to be, and else a subject under any of its codes."""
    names = Names(
        groups=frozenset({"core"}),
        tables=frozenset({"tekort"}),
        inputs={"advies": "yes-no"},
        measures={"tekorten": "number"},
        subjects=frozenset({"robotica"}),
    )

    assert {
        name: names.what(name)
        for name in ("core", "tekort", "advies", "tekorten", "robotica", "schk", "ma")
    } == {
        "core": "group",
        "tekort": "table",
        "advies": "input",
        "tekorten": "measure",
        "robotica": "subject",
        "schk": "subject",
        "ma": None,
    }
    assert names.code("schk") == "sk"


def test_words_are_had_in_a_language() -> None:
    """Each word stands there in Dutch and in English."""
    words = Words(nl="onvoldoendes", en="insufficient grades")

    assert (words.in_("nl"), words.in_("en")) == ("onvoldoendes", "insufficient grades")


def test_a_place_counts_from_one() -> None:
    """As people do; what has no key before it stands as it is."""
    assert place(0, "rule", 0) == "0, rule 1"


def test_a_rule_set_cannot_change() -> None:
    """A rule set is a value."""
    with pytest.raises(ValidationError):
        setattr(rulesets.load(TEYLINGEN), "version", 2)  # noqa: B010  # mypy refuses the plain form


def test_a_condition_may_be_about_a_subject_that_is_taken() -> None:
    """A yes or no is a condition by itself."""
    assert _with_rule(rulesets.load("nl/zwin/3h-4h"), Taken(subject="fa"))().targets[0].rules[
        0
    ].when == Taken(subject="fa")
