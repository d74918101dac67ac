"""The fast reading says what the plain reading says, or declines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from overgang.dossier.student import Student
from overgang.norms.parts import ListDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.compiled import Compiled
from overgang.reading.judge import compiled_of, traced
from overgang.reading.sheet import declared
from overgang.rulesets import load, whole
from overgang.strategies import rule_sets, students_for
from tests.reading.norms import EVERYTHING, HAVO, SUBJECTS, with_rule

SIXES = dict.fromkeys(SUBJECTS, "6")


@st.composite
def cases(draw: st.DrawFn, ruleset: RuleSet | None = None) -> tuple[RuleSet, Student]:
    """Draw a rule set and a student, oftener than not one of whom all is known."""
    ruleset = ruleset or draw(rule_sets())
    return ruleset, draw(students_for(ruleset, complete=draw(st.sampled_from((True, True, False)))))


def fast(student: Student, ruleset: RuleSet) -> tuple[bool, ...] | None:
    """Give the truths of the rules of the first target, or None where the fast reading declines."""
    target = ruleset.targets[0]
    return compiled_of(ruleset, target).truths(student, declared(student, ruleset))


@pytest.mark.language
@given(cases())
def test_the_fast_reading_is_the_plain_reading_or_declines(case: tuple[RuleSet, Student]) -> None:
    """On drawn rule sets and students."""
    ruleset, student = case
    for target in ruleset.targets:
        found = Compiled(ruleset, target).truths(student, declared(student, ruleset))

        assert found is None or found == traced(student, ruleset, target).truths


@pytest.mark.parametrize("id_", whole())
@settings(max_examples=20)
@given(st.data())
def test_on_a_shipped_rule_set_it_is_the_plain_reading_too(id_: str, data: st.DataObject) -> None:
    """On every norm that comes with the library."""
    ruleset = load(id_)
    _, student = data.draw(cases(ruleset))
    for target in ruleset.targets:
        found = compiled_of(ruleset, target).truths(student, declared(student, ruleset))

        assert found is None or found == traced(student, ruleset, target).truths


@given(students_for(EVERYTHING, complete=True))
def test_on_the_norm_that_says_everything_it_is_the_plain_reading_too(student: Student) -> None:
    """With every form of the language, but for the columns of which it knows nothing."""
    for when in WITHOUT_COLUMNS:
        ruleset = with_rule(when)
        found = fast(student, ruleset)

        assert found is None or found == traced(student, ruleset, ruleset.targets[0]).truths


WITHOUT_COLUMNS = (
    "at_least(2, done, score * 2 - 1 >= size(all), advice == 'yes', taken(gs))",
    "lo in ('V', 'G', 8) or not (wi in (6, 7)) or average in (6, 7)",
    "max(highest(rest, twice), min(average, cut(ne)), average) != 7",
    "count(all, grade < average or balans <= -1) > 1 and sum(chosen) + balans(en) >= 8",
    "mean(all, grade - average) >= lowest(all - core) - 7 and short < 5",
    "size(all & core + [gs]) >= 3 and sum(core, ne) >= 18 and pattern(all) in ('', '5')",
    "sum(all, min(grade, average)) < average * 5",
)


@pytest.mark.parametrize(
    ("when", "grades"),
    [
        ("ne['se'] > 5", {}),
        ("sum(core, grade['se']) > 5", {}),
        ("done", {}),
        ("sum(chosen) > 5", {}),
        ("bi > 5", {}),
        ("lo > 5", {"lo": "V"}),
        ("lo == 'V'", {"lo": "exempt"}),
        ("sum(core, tekort) > 5", {"ne": "6"}),
        ("mean([lo]) > 5", {"lo": "V"}),
        ("lowest([lo]) > 5", {"lo": "V"}),
        ("ne > 5", {"ne": ""}),
        ("ne > 5", {"ak": "gone"}),
    ],
)
def test_it_declines_what_is_not_known_or_not_its_business(
    when: str, grades: dict[str, str]
) -> None:
    """Then the plain reading answers."""
    base = {"ne": "6", "en": "6", "wi": "6", "gs": "6", "ak": "6"}
    listed = {code: grade for code, grade in {**base, **grades}.items() if grade != "gone"}

    assert fast(Student(id="900101", grades=listed), with_rule(when)) is None


def test_it_knows_letters_exempt_subjects_and_raised_grades() -> None:
    """A complete list need not be all grades."""
    ruleset = with_rule("sum(all) == 26 and taken(gs) and not taken(ak) and lo == 'V'")
    grades = {"ne": "6", "en": "6", "wi": "6", "gs": "G", "lo": "V", "ak": "exempt"}

    assert fast(Student(id="900101", grades=grades), ruleset) == (True,)


def test_a_list_that_lacks_a_published_subject_is_declined() -> None:
    """Whatever else is on it."""
    made = ListDefinition(subjects=SUBJECTS, published=True)
    ruleset = HAVO.model_copy(update={"list": made})

    assert fast(Student(id="900101", grades=SIXES), ruleset) is not None
    assert fast(Student(id="900101", grades={**SIXES, "lo": "7"}), ruleset) is not None
    del (lacking := {**SIXES, "lo": "7"})["mu"]
    assert fast(Student(id="900101", grades=lacking), ruleset) is None


def test_many_different_lists_are_forgotten_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is remembered of lists has a bound."""
    monkeypatch.setattr("overgang.reading.compiled._MANY", 2)
    reading = Compiled(HAVO, HAVO.targets[0])
    for extra in ("lo", "gd", "pws", "ckv"):
        student = Student(id="900101", grades={**SIXES, extra: "7"})

        assert reading.truths(student, {}) == traced(student, HAVO, HAVO.targets[0]).truths


def test_a_letter_on_the_report_does_not_answer_for_another_column() -> None:
    """Whether the exam list has that grade is not known, so the fast reading declines."""
    ruleset = with_rule("ne['se'] in (1,)")
    student = Student(id="900101", grades={"ne": "V"})
    target = ruleset.targets[0]

    assert Compiled(ruleset, target).truths(student, {}) is None
    assert traced(student, ruleset, target).truths == (None,)
