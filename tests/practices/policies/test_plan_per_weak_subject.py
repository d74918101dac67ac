"""Every weak subject has its plan item, and none holds anybody back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given

from overgang.dossier import Dossier, Student
from overgang.practices.notes import Asks, Offers, OptionCode, Side, Weighs, Withholds
from overgang.practices.policies.plan_per_weak_subject import PlanItem, PlanPerWeakSubject
from overgang.practices.said import Subjects, said
from overgang.practices.situation import Situation
from overgang.school.grade import Entry
from overgang.strategies.evidence import grade_lists
from tests.practices.policies.situations import YEAR_END, notes, of, situations

PLANS = PlanPerWeakSubject()
WITH_PLAN = OptionCode.GO_ON_WITH_PLAN
CYCLE = {"on": "2026-01-16", "start": "2026-01-19", "due": "2026-03-02", "goals": ["catch up"],
         "student": ["practise"]}  # fmt: skip


def student(**grades: str) -> dict[str, object]:
    """Give a student with grades."""
    return {"id": "900103", "level": "mavo", "year": 3, "grades": grades}


@given(situations())
def test_every_weak_subject_has_its_item(at: Situation) -> None:
    """Exactly one; and it is told as there or as still to be made."""
    items = PLANS.items(at)

    assert tuple(each.subject for each in items) == at.weak
    told = [
        (note.side, value.codes)
        for note in notes(PLANS, at)
        if isinstance(note, Weighs)
        for _, value in note.said.args
        if isinstance(value, Subjects)
    ]
    sides = {code: side for side, codes in told for code in codes}
    assert sides == {e.subject: Side.FOR if e.is_there else Side.NEEDS for e in items}


@given(grade_lists())
def test_no_grades_hold_anybody_back(grades: Mapping[str, Entry]) -> None:
    """Whatever stands on the list, nothing speaks against going on and nothing is left out."""
    at = Situation.of(Dossier(student=Student(id="900103", grades=grades)), YEAR_END)

    for note in notes(PLANS, at):
        assert not isinstance(note, Withholds)
        assert not isinstance(note, Weighs) or note.side is not Side.AGAINST


def test_a_list_with_two_weak_subjects() -> None:
    """One with a plan and one without: both are named, each in its place."""
    at = of(
        student=student(ne="6", wi="4", en="5,4"), plans=[{"subjects": ["wi"], "cycles": [CYCLE]}]
    )

    assert notes(PLANS, at) == [
        Offers(WITH_PLAN, said("plan-per-weak-subject-offer", subjects=Subjects(("wi", "en")))),
        Weighs(
            WITH_PLAN, Side.FOR, said("plan-per-weak-subject-there", subjects=Subjects(("wi",)))
        ),
        Weighs(
            WITH_PLAN, Side.NEEDS, said("plan-per-weak-subject-needs", subjects=Subjects(("en",)))
        ),
        Asks(said("plan-per-weak-subject-ask", subjects=Subjects(("wi", "en")))),
    ]


@pytest.mark.parametrize(("grade", "many"), [("5,4", 1), ("5,5", 0), ("5,6", 0), ("O", 1)])
def test_from_which_grade(grade: str, many: int) -> None:
    """Below the bound, at it, above it, and a letter."""
    assert len(PLANS.items(of(student=student(wi=grade)))) == many


@pytest.mark.parametrize(
    ("day", "there"),
    [
        (date(2026, 1, 15), False),
        (date(2026, 1, 16), True),
        (date(2026, 7, 31), True),
        (date(2026, 8, 1), False),
    ],
)
def test_a_plan_is_there_in_its_school_year(day: date, there: bool) -> None:
    """The day before it was made, that day, the last day of the year, and after."""
    at = of(day, student=student(wi="4"), plans=[{"subjects": ["wi"], "cycles": [CYCLE]}])

    assert PLANS.items(at) == (PlanItem("wi", is_there=there),)


@pytest.mark.parametrize(
    ("day", "there"),
    [(date(2026, 5, 31), True), (date(2026, 6, 1), False)],
)
def test_support_in_the_subject_counts_as_long_as_it_runs(day: date, there: bool) -> None:
    """The last day of it, and the day on which it was over."""
    support = {"on": "2026-01-12", "kind": "support hour", "subjects": ["wi"],
               "asked_by": "student", "check_on": "2026-04-13", "until": "2026-06-01"}  # fmt: skip
    at = of(day, student=student(wi="4"), support=[support])

    assert PLANS.items(at) == (PlanItem("wi", is_there=there),)
