"""One subject under two codes on one list is told, by every reading alike; no grade is dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier.student import REPORT, Student
from overgang.errors import FaultsError
from overgang.norms.parts import SubjectDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.compiled import Compiled
from overgang.reading.frames import to_rows
from overgang.reading.judge import judge, judge_target, traced
from overgang.reading.sheet import declared, sheet_of
from overgang.school.grade import Grade
from overgang.school.subjects import SUBJECTS
from overgang.strategies import rule_sets, students_for
from tests.reading.norms import EVERYTHING

OTHERS: Final = {each.code: each.codes[1:] for each in SUBJECTS}
OWN: Final = EVERYTHING.model_copy(
    update={"subjects": {"design": SubjectDefinition(nl="3Design", en="3Design", also=("3d",))}}
)


@st.composite
def twins(draw: st.DrawFn) -> tuple[RuleSet, Student]:
    """Draw a rule set and a student, on whose lists a subject may stand under two of its codes."""
    ruleset = draw(rule_sets())
    student = draw(students_for(ruleset, complete=draw(st.booleans())))
    for name in draw(st.lists(st.sampled_from((REPORT, "se", "ce")), unique=True, max_size=3)):
        listed = dict(student.column(name)) or {"ne": Grade(6)}
        code = draw(st.sampled_from(sorted(listed)))
        also = ruleset.subjects[code].also if code in ruleset.subjects else OTHERS.get(code, ())
        listed[draw(st.sampled_from((code.upper(), *also)))] = listed[code]
        on = (
            {"grades": listed} if name == REPORT else {"columns": {**student.columns, name: listed}}
        )
        student = student.model_copy(update=on)
    return ruleset, student


def faults(of: Callable[[], object]) -> list[str]:
    """Give the faults of a reading, none where it can be read."""
    try:
        of()
    except FaultsError as error:
        return list(map(str, error.faults))
    return []


@given(twins())
def test_every_reading_has_the_same_faults(drawn: tuple[RuleSet, Student]) -> None:
    """The fast reading, the plain one, the sheet and the columns; one for each such subject."""
    ruleset, student = drawn
    target = ruleset.targets[0]
    found = faults(lambda: sheet_of(student, ruleset))
    lists = (student.grades, *student.columns.values())

    assert faults(lambda: judge_target(student, ruleset, target)) == found
    assert faults(lambda: judge(student, ruleset)) == found
    assert faults(lambda: traced(student, ruleset, target)) == found
    assert faults(lambda: to_rows([student], ruleset)) == found
    assert bool(found) == any(
        len({code_by_hand(code, ruleset) for code in each}) < len(each) for each in lists
    )
    if found:
        assert Compiled(ruleset, target).truths(student, declared(student, ruleset)) is None


def code_by_hand(listed: str, ruleset: RuleSet) -> str:
    """Give the code of a subject, by looking through the whole table and all that the norm has."""
    small = listed.casefold()
    own = (code for code, each in ruleset.subjects.items() if small in each.also)
    return next((each.code for each in SUBJECTS if small in each.codes), next(own, small))


def test_all_such_subjects_are_told_at_once_with_what_else_is_wrong() -> None:
    """Where, what, and what to write instead; another list by its number, and never a grade."""
    student = Student(
        id="900101", grades={"ne": "4.3", "en": "6"}, columns={"Jansen": {"wi": "8.7"}}
    ).model_copy(update={"inputs": {"nothing": True}})
    student = student.model_copy(
        update={
            "grades": {**student.grades} | dict.fromkeys(("NETL", "entl", "Zz", "zz"), Grade(7)),
            "columns": {
                "Jansen": {**student.columns["Jansen"]}
                | dict.fromkeys(("wis", "wiskunde"), Grade(7))
            },
        }
    )
    said = "one subject stands here under more than one code"
    told = [
        f"grades: {said}: 'ne', 'NETL'; keep one grade, under 'ne'",
        f"grades: {said}: 'en', 'entl'; keep one grade, under 'en'",
        f"grades: {said}: entry 5, entry 6; keep one grade",
        f"columns, list 1: {said}: 'wi', 'wis', 'wiskunde'; keep one grade, under 'wi'",
    ]
    found = faults(lambda: judge(student, EVERYTHING))

    assert found[:4] == told
    assert found[4].startswith("inputs: the norm asks for no such thing")
    assert len(found) == 5
    assert not any(text in line for line in found for text in ("4.3", "8.7", "900101", "Jansen"))


@pytest.mark.parametrize("column", [REPORT, "se", "nowhere"])
def test_a_subject_of_the_school_itself_is_one_subject_too(column: str) -> None:
    """Only the norm knows that both names are of one subject; also in a column that it skips."""
    both = {"design": "6", "3d": "8"}
    grades = both if column == REPORT else {}
    columns = {} if column == REPORT else {column: both}
    student = Student(id="900101", grades=grades, columns=columns)
    (found,) = faults(lambda: judge(student, OWN))

    assert found.endswith(
        "under more than one code: 'design', '3d'; keep one grade, under 'design'"
    )
    assert not faults(lambda: judge(student, EVERYTHING))


def test_one_subject_on_two_lists_is_no_fault() -> None:
    """Whichever code each of them has for it."""
    student = Student(id="900101", grades={"ne": "6"}, columns={"se": {"netl": "7"}})

    assert sheet_of(student, EVERYTHING).span("ne", "se") == (7000, 7000)
