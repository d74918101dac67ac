"""An advice of a day is made of what was known on that day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings, strategies as st

from overgang.advice.advise import advise
from overgang.dossier import Dossier, ReportMoment, Student
from overgang.rulesets import load
from overgang.school.grade import Grade

NORM = load("nl/zuyderzee-lemmer/1-of-2")
DAY = date(2026, 6, 24)


def report(on: date, lowest: int) -> ReportMoment:
    """Give a report with one grade that can be low."""
    grades = {"ne": Grade(lowest), "en": Grade(7), "wi": Grade(6), "fa": Grade(6)}
    return ReportMoment(on=on, name="rapport", grades=grades)


@settings(max_examples=10)
@given(st.integers(1, 10), st.integers(1, 10), st.integers(1, 40))
def test_later_evidence_changes_no_earlier_advice(lowest: int, later: int, days: int) -> None:
    """To the byte; and an advice from a dossier is that of the student of the day."""
    student = Student(id="900101")
    first = report(DAY, lowest)
    before = Dossier(student=student, reports=(first,))
    after = Dossier(student=student, reports=(first, report(DAY + timedelta(days=days), later)))

    advice = advise(before, NORM, on=DAY).json("en")
    assert advise(after, NORM, on=DAY).json("en") == advice
    assert advise(before.student_on(DAY), NORM, on=DAY).json("en") == advice


def test_an_advice_takes_the_latest_report_on_or_before_the_day() -> None:
    """Below, at and above the day of a report; before the first there is no list."""
    dossier = Dossier(
        student=Student(id="900101"), reports=(report(DAY, 1), report(DAY + timedelta(days=2), 7))
    )

    found = [
        advise(dossier, NORM, on=DAY + timedelta(days=at)).student.grades.get("ne")
        for at in range(-1, 4)
    ]
    assert found == [None, Grade(1), Grade(1), Grade(7), Grade(7)]


@pytest.mark.parametrize("part", ["finished", "early_exams"])
def test_what_cannot_change_any_more_is_no_change(part: str) -> None:
    """A subject that is finished, or of which the exam is taken, keeps its grade from then on."""
    said = {"on": DAY, "subject": "wi", "level": "havo"}
    if part == "early_exams":
        said["school_year"] = "2025-2026"
    grades = {"ne": "5", "en": "7", "wi": "4", "fa": "6"}
    dossier = Dossier.model_validate({"student": {"id": "900101", "grades": grades}, part: [said]})
    moved = [
        {
            move.subject
            for target in advise(dossier, NORM, on=day).targets
            for change in target.changes.changes
            for move in change.moves
        }
        for day in (DAY - timedelta(days=1), DAY)
    ]
    assert "wi" in moved[0]
    assert "wi" not in moved[1]
