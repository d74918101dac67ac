"""A norm over columns says of every student what the judge says."""

from __future__ import annotations

import importlib
import sys
from decimal import Decimal

import polars as pl
import pytest
from hypothesis import given, settings, strategies as st

import overgang.reading.frames
from overgang.dossier.student import InputValue, Student
from overgang.errors import MissingExtraError, UnreadableError
from overgang.norms.files import parse_toml
from overgang.norms.parts import ListDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.frames import findings_of, to_rows
from overgang.reading.judge import judge, judge_target
from overgang.reading.solver import possible
from overgang.rulesets import load, whole
from overgang.strategies import rule_sets, students_for
from tests.advice.norm import HEAD
from tests.reading.norms import EVERYTHING, HAVO, SUBJECTS, with_rule, written

SIXES = dict.fromkeys(SUBJECTS, "6")


@st.composite
def classes(draw: st.DrawFn, ruleset: RuleSet | None = None) -> tuple[RuleSet, list[Student]]:
    """Draw a rule set and a few students, of some of whom all is known."""
    ruleset = ruleset or draw(rule_sets())
    one = st.booleans().flatmap(lambda complete: students_for(ruleset, complete=complete))
    drawn = draw(st.lists(one, min_size=1, max_size=4))
    return ruleset, [
        student.model_copy(update={"id": f"{900101 + number}"})
        for number, student in enumerate(drawn)
    ]


def assert_alike(ruleset: RuleSet, students: list[Student]) -> None:
    """Assert that the columns say what the judge says, of every student and target."""
    rows, inputs = to_rows(students, ruleset)
    for place, target in enumerate(ruleset.targets):
        found = findings_of(rows, ruleset, target, inputs=inputs)
        by_student = {row["student"]: row for row in found.to_dicts()}
        for student in students:
            judgement, row = judge(student, ruleset)[place], by_student.pop(student.id)
            finding = judgement.finding
            said = " / ".join(each.says for each in finding.outcomes) if finding else ""

            assert tuple(row[f"rule:{rule.id}"] for rule in target.rules) == judgement.truths
            assert row["kind"] == ("open" if finding is None else finding.kind)
            assert row["says"] == (said or None)
            assert row["possible"].split(", ") == sorted({f.kind for f in judgement.possible})
        assert not by_student


@pytest.mark.language
@settings(max_examples=max(15, settings().max_examples // 8))  # each is a class of lists
@given(classes())
def test_the_columns_say_what_the_judge_says(drawn: tuple[RuleSet, list[Student]]) -> None:
    """On drawn rule sets and students, with what is missing, exempt, lettered and not told."""
    assert_alike(*drawn)


@pytest.mark.corpus
@pytest.mark.parametrize("id_", whole())
@settings(max_examples=5)
@given(st.data())
def test_on_a_shipped_rule_set_too(id_: str, data: st.DataObject) -> None:
    """On every norm that comes with the library."""
    assert_alike(*data.draw(classes(load(id_))))


@given(classes(EVERYTHING))
@settings(max_examples=settings().max_examples // 4)
def test_on_the_norm_that_says_everything_too(drawn: tuple[RuleSet, list[Student]]) -> None:
    """With another column, and one point more."""
    assert_alike(*drawn)


def rows_of(*lists: dict[str, int | None]) -> pl.DataFrame:
    """Make plain rows, as somebody writes them who has nothing but grades."""
    return pl.DataFrame(
        [
            {"student": number, "subject": code, "grade": grade}
            for number, grades in enumerate(lists)
            for code, grade in grades.items()
        ],
        schema={"student": pl.Int64, "subject": pl.String, "grade": pl.Int32},
    )


def kinds(rows: pl.DataFrame | pl.LazyFrame, ruleset: RuleSet = HAVO) -> list[str]:
    """Give the kind of the finding of each student."""
    found: pl.DataFrame = findings_of(rows, ruleset, ruleset.targets[0])
    return found.sort("student").get_column("kind").to_list()


ALL_SIX: dict[str, int | None] = dict.fromkeys(SUBJECTS, 6000)


def test_plain_rows_are_enough_and_what_is_missing_is_no_nought() -> None:
    """Below, at and above the bound of points; a null; a list that is too short."""
    lists: list[dict[str, int | None]] = [
        {**ALL_SIX, "fa": 9000, "du": 8000},
        {**ALL_SIX, "fa": 9000, "du": 9000},
        ALL_SIX,
        {**ALL_SIX, "fa": None},
        dict.fromkeys(SUBJECTS[:6], 10_000),
        dict.fromkeys(SUBJECTS[:6], 1000),
    ]

    assert kinds(rows_of(*lists)) == ["uncovered", "meets", "below", "open", "open", "below"]
    assert kinds(rows_of(*lists).lazy()) == kinds(rows_of(*lists))
    assert kinds(rows_of(lists[1])) == ["meets"]
    assert kinds(rows_of()) == []


def test_a_subject_that_a_rule_names_and_that_has_no_row_is_not_known() -> None:
    """A group is not smaller because one of its subjects is not there."""
    without = {code: grade for code, grade in ALL_SIX.items() if code != "wi"} | {"lo": 9000}
    ruleset = HAVO.model_copy(update={"targets": with_rule("lowest(core) >= 6").targets})

    assert kinds(rows_of(ALL_SIX, without), ruleset) == ["meets", "open"]


def of_parts(*whens: str) -> RuleSet:
    """Give a norm with a subject that is worked out from two, and rules `a`, `b`, … of our own."""
    text = """
[derived.cc]
nl = "samen"
en = "together"
parts = ["maat", "ckv"]

[[target]]
to = "4 havo"
name = { nl = "4 havo", en = "4 havo" }
precedence = "unstated"
otherwise = "uncovered"
"""
    return parse_toml(HEAD + text + written(*whens), "norm.toml")


def test_a_whole_of_which_no_part_has_a_grade_has_none() -> None:
    """A rule that names it does not wait for it; where a part can still come, it does."""
    ruleset = of_parts("count([cc, ne], whole < 6) == 0")
    students = [
        Student(id=f"{900101 + at}", grades={"ne": "6", "en": "6", "wi": "6", **parts})
        for at, parts in enumerate(
            ({"maat": "V", "ckv": "V"}, {"maat": "V"}, {"maat": "V", "ckv": "5"}, {})
        )
    ]
    truths = [judge_target(each, ruleset, ruleset.targets[0]).truths[0] for each in students]

    assert truths == [True, None, False, None]
    assert_alike(ruleset, students)


@pytest.mark.parametrize("question", ["without_one('a', [cc])", "without_some('a', [cc])"])
def test_the_parts_of_a_whole_that_is_left_out_stay_known(question: str) -> None:
    """A rule that names a part says the same; the judge, the columns and the solver agree."""
    ruleset = of_parts("maat >= 5.5 and count(all, grade < 5.5) == 0", question)
    students = [
        Student(id=f"{900101 + at}", grades={"ne": "6", "en": "6", "wi": "6", **parts})
        for at, parts in enumerate(
            ({"maat": "6", "ckv": "4"}, {"maat": "5", "ckv": "6"}, {"maat": "inh", "ckv": "4"})
        )
    ]
    found = [judge_target(each, ruleset, ruleset.targets[0]) for each in students]

    assert [each.truths for each in found] == [(False, True), (False, False), (None, None)]
    assert [each.rules for each in possible(found[2])] == [("a", "b"), ("b",), ()]
    assert_alike(ruleset, students)


def test_the_number_of_plain_rows_is_the_size_of_a_list() -> None:
    """All rows count."""
    targets = with_rule("size(all) == 13 and mean(all) >= 6").targets
    ruleset = HAVO.model_copy(update={"targets": targets})

    assert kinds(rows_of(ALL_SIX, {**ALL_SIX, "lo": 6000}), ruleset) == ["meets", "below"]


def test_a_published_subject_that_has_no_row_is_not_known() -> None:
    """It counts among all."""
    made = ListDefinition(subjects=SUBJECTS, published=True)
    ruleset = HAVO.model_copy(update={"list": made, "targets": with_rule("sum(all) >= 78").targets})
    without = {code: grade for code, grade in ALL_SIX.items() if code != "mu"}

    assert kinds(rows_of(ALL_SIX, without), ruleset) == ["meets", "open"]


def test_inputs_stand_in_a_frame_of_their_own() -> None:
    """A column that is not there has not been told; numbers are in thousandths."""
    ruleset = with_rule("advice == 'yes' and score >= 5.5 and done")
    five: dict[str, int | None] = dict.fromkeys(("ne", "en", "wi", "gs", "ak"), 6000)
    inputs = pl.DataFrame(
        {"student": [0, 1], "advice": ["yes", "yes"], "score": [5500, 5499], "done": [True, True]}
    )
    rows, target = rows_of(five, five, five), ruleset.targets[0]
    told = findings_of(rows, ruleset, target, inputs=inputs).sort("student")
    silent = findings_of(rows, ruleset, target, inputs=inputs.drop("score")).sort("student")

    assert told.get_column("rule:a").to_list() == [True, False, None]
    assert silent.get_column("rule:a").to_list() == [None, None, None]
    assert kinds(rows, ruleset) == ["open"] * 3


@pytest.mark.parametrize(("lo", "expected"), [("V", True), ("O", False), ("G", None)])
def test_a_letter_on_the_list_answers_the_question_here_too(
    lo: str,
    expected: bool | None,
) -> None:
    """What people have told goes first."""
    ruleset = with_rule("done")
    told: list[dict[str, InputValue]] = [{}, {"done": True}]
    students = [
        Student(id=f"{900101 + number}", grades={"lo": lo}, inputs=each)
        for number, each in enumerate(told)
    ]
    rows, inputs = to_rows(students, ruleset)
    found = findings_of(rows, ruleset, ruleset.targets[0], inputs=inputs).sort("student")

    assert found.get_column("rule:a").to_list() == [expected, True]


@pytest.mark.parametrize(
    "when",
    [
        "sum(all, tekort) <= 7 and sum(core, balans) >= 0",
        "ne * 2 - 1 >= en and 2 * min(ne, average, 6) < 12 and max(ne, en) * -1 < -6",
        "pattern(core) in ('5 5', '5') or pattern(chosen) == ''",
        "ne != 6 and en == 6 and ne > 5 and ne < 7 and wi <= 6",
        "count(core, grade != 6) == 1 and count(all, not (whole == 6)) >= 1",
        "count(all, score > grade) >= 1 and sum(all, score) > 5",
        "mean(chosen, grade - lo) > 1 or lowest(chosen, grade - average) >= 0",
        "highest(all - core + [gs], half) >= 6 and size([ne, lo] - all) >= 1",
        "at_least(2, ne > 5, taken(lo), done)",
    ],
)
def test_each_form_is_the_same_where_grades_are_missing_and_where_they_are_not(when: str) -> None:
    """By hand-picked lists: whole, with a gap, with letters, with an exempt subject."""
    base = {"ne": "5.5", "en": "6", "wi": "6", "gs": "7", "ak": "6"}
    lists = [
        base, {**base, "ne": "6.4"}, {**base, "ne": ""}, {**base, "gs": "exempt", "lo": "V"},
        {**base, "lo": "G"}, {"ne": "6"}, {}, {**base, "wi": "V", "en": "4.6"},
    ]  # fmt: skip
    told: list[dict[str, InputValue]] = [
        {}, {"chosen": ("gs", "lo"), "score": Decimal("6.5"), "done": True}, {"chosen": ()},
    ]  # fmt: skip
    students = [
        Student(id=f"{900101 + 10 * number + place}", grades=grades, inputs=inputs)
        for number, grades in enumerate(lists)
        for place, inputs in enumerate(told)
    ]

    assert_alike(with_rule(when), students)


def test_without_the_packages_it_says_which_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing extra names itself."""
    monkeypatch.setitem(sys.modules, "narwhals", None)

    with pytest.raises(MissingExtraError, match=r"overgang-advies\[frames\]"):
        importlib.reload(overgang.reading.frames)


def test_a_number_that_is_no_grade_can_be_one_of_some_numbers() -> None:
    """How many subjects count is compared as a number, and no letter stands for it."""
    ruleset = with_rule("size(all) in (2, 3)")
    few = Student(id="900101", grades={"ne": "6", "en": ""})

    assert_alike(ruleset, [few, Student(id="900102", grades=SIXES)])


def test_each_list_has_subjects_of_its_own_to_leave_out() -> None:
    """Two students who may leave out other subjects, also one that only one of them has."""
    ruleset = with_rule("lowest(all) >= 6", "without_some('a', all)")
    students = [
        Student(id="900101", grades={"ne": "6", "en": "5", "mu": "4"}),
        Student(id="900102", grades={"ne": "7", "gs": "5", "te": "6"}),
        Student(id="900103", grades={"ne": "6"}),
    ]

    assert_alike(ruleset, students)


def test_too_many_subjects_to_leave_out_are_refused() -> None:
    """Twelve make four thousand lists of one student; thirteen are not looked through."""
    ruleset = with_rule("lowest(all) >= 6", "without_some('a', all)")
    codes = ("ne", "en", "wi", "gs", "fa", "du", "ak", "ec", "na", "sk", "bi", "te", "mu")
    twelve, thirteen = (dict.fromkeys(codes[:many], "6") for many in (12, 13))

    assert_alike(ruleset, [Student(id="900101", grades=twelve)])
    with pytest.raises(UnreadableError, match="more than 12 subjects can be left out"):
        assert_alike(ruleset, [Student(id="900101", grades=thirteen)])
