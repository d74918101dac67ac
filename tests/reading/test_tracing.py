"""What each form of the language gives, below, at and above every bound, with its steps."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from overgang.dossier.student import InputValue, Student
from overgang.reading.arithmetic import Truth
from overgang.reading.judge import traced
from overgang.reading.trace import Step
from tests.reading.norms import EVERYTHING, with_rule

FIVE = {"ne": "6", "en": "6", "wi": "6", "gs": "6", "ak": "6"}


def truths(
    when: str,
    grades: dict[str, str],
    inputs: dict[str, InputValue] | None = None,
    se: dict[str, str] | None = None,
) -> Truth:
    """Say whether a rule holds of a list of five subjects, in which some grades are changed."""
    student = Student(
        id="900101",
        grades={code: grade for code, grade in {**FIVE, **grades}.items() if grade != "gone"},
        columns={} if se is None else {"se": se},
        inputs=inputs or {},
    )
    ruleset = with_rule(when)
    return traced(student, ruleset, ruleset.targets[0]).truths[0]


@pytest.mark.parametrize(
    ("when", "grades", "expected"),
    [
        ("ne >= 5.5", {"ne": "5.4"}, False),
        ("ne >= 5.5", {"ne": "5.5"}, True),
        ("ne >= 5.5", {"ne": "5.6"}, True),
        ("ne > 5.5", {"ne": "5.5"}, False),
        ("ne < 5.5", {"ne": "5.5"}, False),
        ("ne <= 5.5", {"ne": "5.5"}, True),
        ("ne == 5.5", {"ne": "5.5"}, True),
        ("ne != 5.5", {"ne": "5.5"}, False),
        ("5 < ne < 6", {"ne": "5"}, False),
        ("5 < ne < 6", {"ne": "5.5"}, True),
        ("5 < ne < 6", {"ne": "6"}, False),
        ("whole(ne) >= 6", {"ne": "5.4"}, False),
        ("whole(ne) >= 6", {"ne": "5.5"}, True),
        ("twice(ne) >= 6", {"ne": "5.44"}, False),
        ("twice(ne) >= 6", {"ne": "5.45"}, True),
        ("cut(ne) >= 5.5", {"ne": "5.49"}, False),
        ("tenth(ne) >= 5.5", {"ne": "5.45"}, True),
        ("half(ne) >= 5.5", {"ne": "5.24"}, False),
        ("half(ne) >= 5.5", {"ne": "5.25"}, True),
        ("count(all, grade < 5.5) <= 1", {"ne": "5.4", "en": "5.5"}, True),
        ("count(all, grade < 5.5) <= 1", {"ne": "5.4", "en": "5.4"}, False),
        ("sum(all) >= 30", {"ne": "5.9"}, False),
        ("sum(all) >= 30", {}, True),
        ("mean(all) >= 6", {"ne": "5.9"}, False),
        ("mean(all) >= 6", {"ne": "5.9", "en": "6.1"}, True),
        ("lowest(all) >= 5", {"ne": "4.9"}, False),
        ("lowest(all) >= 5", {"ne": "5"}, True),
        ("highest(all) <= 8", {"ne": "8.1"}, False),
        ("highest(all) <= 8", {"ne": "8"}, True),
        ("size(all) == 5", {}, True),
        ("pattern(all) in ('5 4', '5')", {"ne": "4.4", "en": "5.4"}, True),
        ("pattern(all) in ('5 4', '5')", {"ne": "4.4", "en": "4.4"}, False),
        ("pattern(all) == ''", {"ne": "5.5"}, True),
        ("sum(core, tekort) <= 4", {"ne": "5.4", "en": "5.45"}, None),
        ("sum(core, balans) >= -1", {"ne": "5.4"}, True),
        ("sum(core, balans) >= -1", {"ne": "4.4"}, False),
        ("balans(ne) == -2", {"ne": "1"}, True),
        ("ne - en * 0.5 >= 2.5", {"ne": "5.5"}, True),
        ("ne - en * 0.5 >= 2.5", {"ne": "5.4"}, False),
        ("min(ne, en, mean(all)) >= 5.8", {"ne": "5.8"}, True),
        ("min(ne, en, mean(all)) >= 5.8", {"ne": "5.7"}, False),
        ("max(ne, en) == 6", {"ne": "5"}, True),
        ("mean(all, grade - average) == 0", {"ne": "5.3"}, True),
        ("sum(all, min(grade, average)) <= 26.3", {"ne": "4"}, False),
        ("sum(all, min(grade, average)) <= 26.4", {"ne": "4"}, True),
        ("lo in ('V', 'G')", {"lo": "V"}, True),
        ("lo in ('V', 'G')", {"lo": "O"}, False),
        ("lo in ('V', 8)", {"lo": "G"}, True),
        ("lo == 'V'", {"lo": "6"}, False),
        ("lo == 'V'", {"lo": "exempt"}, None),
        ("lo == 'V'", {"lo": ""}, None),
        ("lo == 'V'", {}, None),
        ("lo in (6, 7)", {"lo": "7"}, True),
        ("lo >= 6", {"lo": "V"}, None),
        ("balans(lo) >= 0", {"lo": "V"}, None),
        ("lo - 1 >= 6", {"lo": "V"}, None),
        ("min(lo, 6) >= 6", {"lo": "V"}, None),
        ("sum(all, grade - lo) >= 6", {"lo": "V"}, None),
        ("sum(all, lo) >= 6", {"lo": "V"}, None),
        ("lowest(all, grade - lo) >= 6", {"lo": "V"}, None),
        ("taken(lo)", {"lo": "V"}, True),
        ("taken(ne)", {"ne": ""}, True),
        ("taken(lo)", {"lo": "exempt"}, False),
        ("taken(lo)", {}, False),
        ("taken(lo)", {"ne": "gone"}, None),
        ("mean([lo]) >= 6", {"lo": "V"}, None),
        ("sum([lo]) == 0", {"lo": "V"}, True),
        ("lowest([lo]) >= 6", {"lo": "V"}, None),
        ("highest([lo]) >= 6", {"lo": "exempt"}, None),
        ("at_least(2, ne > 6, en > 5, wi > 5)", {}, True),
        ("at_least(3, ne > 6, en > 5, wi > 5)", {}, False),
        ("not (ne > 6 or en > 6)", {}, True),
    ],
)
def test_a_form_gives_what_a_school_would_work_out_by_hand(
    when: str, grades: dict[str, str], expected: Truth
) -> None:
    """Five subjects with a 6, but for what is changed."""
    assert truths(when, grades) is expected


@pytest.mark.parametrize(
    ("when", "grades", "expected"),
    [
        ("count(all, grade < 5.5) <= 1", {"ne": ""}, True),
        ("count(all, grade < 5.5) <= 0", {"ne": ""}, None),
        ("count(all, grade < 5.5) >= 2", {"ne": ""}, False),
        ("sum(all) >= 25", {"ne": ""}, True),
        ("sum(all) >= 25.1", {"ne": ""}, None),
        ("sum(all) > 34", {"ne": ""}, False),
        ("lowest(all) >= 5.5", {"ne": ""}, None),
        ("lowest(all) <= 6", {"ne": ""}, True),
        ("pattern(all) == '5'", {"ne": ""}, None),
        ("pattern(all) == '5'", {"ne": "inh", "en": "5"}, None),
        ("sum(all, tekort) <= 7", {"ne": "", "en": "5.4", "wi": "5.4"}, None),
        ("balans(ne) <= 4", {"ne": ""}, True),
        ("lowest(rest) >= 5", {}, None),
        ("size(rest) >= 1", {}, None),
        ("pattern(rest) == ''", {}, None),
        ("sum(all) >= 25", {"ne": "gone"}, True),
        ("sum(all) >= 25.1", {"ne": "gone"}, None),
        ("ne >= 1", {"ne": "gone"}, True),
        ("mean(core) >= 4.4", {"ne": "gone"}, None),
        ("ne in (5, 6)", {"ne": ""}, None),
        ("ne in (0, 11)", {"ne": ""}, False),
        ("ne in ('V', 11)", {"ne": ""}, None),
    ],
)
def test_what_is_missing_settles_nothing_that_it_could_still_change(
    when: str, grades: dict[str, str], expected: Truth
) -> None:
    """Missing is not nought and not a pass; it is any grade of the scale."""
    assert truths(when, grades) is expected


@pytest.mark.parametrize(
    ("when", "inputs", "expected"),
    [
        ("done", {}, None),
        ("done", {"done": False}, False),
        ("advice == 'yes'", {}, None),
        ("advice == 'yes'", {"advice": "yes"}, True),
        ("advice in ('yes', 'no')", {"advice": "no"}, True),
        ("score >= 0", {}, True),
        ("score >= 5.5", {}, None),
        ("score >= 5.5", {"score": Decimal(5)}, False),
        ("score >= 5.5", {"score": Decimal("5.5")}, True),
        ("sum(chosen) >= 12", {}, None),
        ("sum(chosen) >= 12", {"chosen": ("gs", "en")}, True),
        ("sum(chosen) > 12", {"chosen": ("gs", "en")}, False),
        ("size(chosen) == 0", {"chosen": ()}, True),
    ],
)
def test_a_fact_is_unknown_until_people_have_told_it(
    when: str, inputs: dict[str, InputValue], expected: Truth
) -> None:
    """It is never taken for granted."""
    assert truths(when, {}, inputs) is expected


@pytest.mark.parametrize(
    ("when", "se", "expected"),
    [
        ("ne['se'] >= 5.5", {"ne": "5.4"}, False),
        ("ne['se'] >= 5.5", {"ne": "5.5"}, True),
        ("ne['se'] >= 5.5", {}, None),
        ("sum(core, grade['se']) >= 15", {"ne": "5", "en": "5", "wi": "5"}, True),
        ("sum(core, balans['se']) >= -2", {"ne": "5", "en": "5", "wi": "6"}, True),
        ("count(core, whole['se'] < grade) == 3", {"ne": "5", "en": "5", "wi": "5"}, True),
        ("balans(ne['se']) >= -1", {"ne": "5"}, True),
    ],
)
def test_a_rule_can_look_at_another_column(when: str, se: dict[str, str], expected: Truth) -> None:
    """A grade that is not in that column is not known."""
    assert truths(when, {}, se=se) is expected


@pytest.mark.parametrize(
    ("grades", "expected"),
    [
        ({"ne": "5"}, True),
        ({"ne": "4.9"}, False),
        ({"ne": "5", "en": "5"}, False),
        ({"ne": ""}, None),
        ({"ne": "10", "en": "10"}, True),
        ({"ne": "4.9", "en": "G", "wi": "G", "gs": "G", "ak": "G"}, False),
    ],
)
def test_one_point_more_raises_each_grade_in_turn(grades: dict[str, str], expected: Truth) -> None:
    """A letter cannot rise, nor a grade that would pass the top of the scale."""
    ruleset = with_rule("lowest(all) >= 6", "one_point_more('a')")
    student = Student(id="900101", grades={**FIVE, **grades})

    assert traced(student, ruleset, ruleset.targets[0]).truths[1] is expected


@given(st.permutations(list(FIVE)))
def test_the_order_of_a_list_does_not_matter(order: list[str]) -> None:
    """Every rule says the same of the same grades in another order."""
    grades = {"ne": "5.5", "en": "6.5", "wi": "", "gs": "7", "ak": "G"}
    target = EVERYTHING.targets[0]
    one = traced(Student(id="900101", grades=grades), EVERYTHING, target)
    mixed = Student(id="900101", grades={code: grades[code] for code in order})

    assert traced(mixed, EVERYTHING, target).truths == one.truths


def test_a_step_tells_which_grades_it_used_and_what_each_gave() -> None:
    """A reader with a pencil can work it out again."""
    ruleset = with_rule("count(core, grade < 6) <= 1 and lo == 'V'")
    student = Student(id="900101", grades={**FIVE, "ne": "5.4", "wi": "inh", "lo": "V"})
    (step,) = traced(student, ruleset, ruleset.targets[0]).steps
    counted = step.parts[0].parts[0]

    assert [(each.code, each.low, each.high, each.gives) for each in counted.used] == [
        ("ne", 5400, 5400, True),
        ("en", 6000, 6000, False),
        ("wi", 1000, 10000, None),
    ]
    assert step.parts[1].parts[0].value == "V"


def test_a_measure_is_worked_out_once_for_a_list() -> None:
    """Each rule that names it has the very same step below it."""
    target = EVERYTHING.targets[0]
    steps = traced(Student(id="900101", grades=FIVE), EVERYTHING, target).steps
    measures = [
        step for step in _all(steps) if step.of.kind == "measure" and step.of.name == "average"
    ]

    assert len({id(step) for step in measures}) == 1


def test_what_was_worked_out_for_many_grades_is_forgotten_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is remembered has a bound, and forgetting changes nothing."""
    monkeypatch.setattr("overgang.reading.aggregates._MANY", 2)
    monkeypatch.setattr("overgang.reading.tracing._MANY", 2)
    ruleset = with_rule("sum(all, whole) >= 30 and sum(core) >= 18")
    for grade in ("4", "5", "6", "7"):
        student = Student(id="900101", grades={**FIVE, "ne": grade})
        found = traced(student, ruleset, ruleset.targets[0]).truths

        assert found == (grade >= "6",)


def _all(steps: tuple[Step, ...]) -> list[Step]:
    return [one for step in steps for one in (step, *_all(step.parts))]
