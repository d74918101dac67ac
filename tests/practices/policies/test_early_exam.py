"""Early exams: never in all subjects, and the results stay with whoever goes on."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from overgang.dossier.roles import Role
from overgang.law.vocabulary import Answer, Check
from overgang.practices.notes import OptionCode, Question, Remark, Side, Weighs
from overgang.practices.policies.early_exam import EarlyExams
from overgang.practices.said import Subjects, said
from overgang.practices.situation import Situation
from overgang.school.grade import Letter
from tests.practices.policies.situations import YEAR_END, notes, of, situations

EARLY = EarlyExams()
TWO = {"en": "7", "ne": "6"}


def exam(subject: str = "en", year: str = "2025-2026", on: str = "2026-05-11") -> dict[str, str]:
    """Give an exam that was taken early."""
    return {"on": on, "subject": subject, "level": "havo", "school_year": year}


def student(grades: dict[str, str], level: str = "havo", year: int = 4) -> dict[str, object]:
    """Give a student of the year before the exam."""
    return {"id": "900102", "level": level, "year": year, "grades": grades}


def followed(year: int, school_year: str, level: str = "havo") -> dict[str, object]:
    """Give a year that was followed."""
    on = f"{school_year[:4]}-08-25"
    return {"on": on, "school_year": school_year, "level": level, "year": year}


@given(situations())
def test_all_subjects_at_once_are_never_allowed(at: Situation) -> None:
    """Where every subject with a grade was taken early the law does not hold; else it does."""
    graded = {c for c, entry in at.student.grades.items() if not isinstance(entry, Letter)}
    for each in at.dossier.early_exams:
        taken = {e.subject for e in at.dossier.early_exams if e.school_year == each.school_year}
        for finding in EARLY.checked(at, each):
            if finding.check is Check.EARLY_EXAM_NOT_ALL:
                holds = finding.answer is Answer.HOLDS
                assert holds == bool(graded - taken)
                assert (finding.answer is Answer.CANNOT_BE_SAID) == (not graded)


@given(situations())
def test_each_exam_of_the_year_is_told_of(at: Situation) -> None:
    """It is among those that are kept, or the year of it is asked for; never passed over."""
    found = notes(EARLY, at)
    named = [
        value.codes
        for note in found
        if isinstance(note, Weighs | Question)
        for name, value in note.said.args
        if name == "subjects" and isinstance(value, Subjects)
    ]
    ours = {each.subject for each in at.dossier.early_exams if each.school_year == at.school_year}

    assert {code for codes in named for code in codes} == ours


@pytest.mark.parametrize(
    ("grades", "answer"),
    [
        ({}, Answer.CANNOT_BE_SAID),
        ({"en": "7", "ne": "6"}, Answer.HOLDS),
        ({"en": "7"}, Answer.DOES_NOT_HOLD),
        ({"en": "7", "lo": "V"}, Answer.DOES_NOT_HOLD),
    ],
)
def test_in_all_subjects(grades: dict[str, str], answer: Answer) -> None:
    """No list, one of two, all, and all but one that has no grade in numbers."""
    at = of(student=student(grades), early_exams=[exam()])
    found = {f.check: f.answer for f in EARLY.checked(at, at.dossier.early_exams[0])}

    assert found[Check.EARLY_EXAM_NOT_ALL] is answer


@pytest.mark.parametrize(
    ("level", "year", "answer"),
    [
        ("havo", 2, Answer.DOES_NOT_HOLD),
        ("havo", 3, Answer.HOLDS),
        ("havo", 4, Answer.HOLDS),
        ("havo", 5, None),
        ("pro", 4, None),
        ("mavo", 2, Answer.HOLDS),
    ],
)
def test_in_which_year(level: str, year: int, answer: Answer | None) -> None:
    """Too early, in both years in which it can be, in the last year, and where there is no exam."""
    at = of(student=student(TWO, level, year), early_exams=[exam()])
    found = {f.check: f.answer for f in EARLY.checked(at, at.dossier.early_exams[0])}

    assert found.get(Check.EARLY_EXAM_YEAR) is answer


def test_what_hangs_on_going_on_is_told() -> None:
    """The result speaks for going on, and its loss against the exception."""
    at = of(student=student(TWO), early_exams=[exam()])

    assert notes(EARLY, at) == [
        Weighs(OptionCode.GO_ON, Side.FOR, said("early-exam-keeps", subjects=Subjects(("en",)))),
        Weighs(OptionCode.EXCEPTION, Side.AGAINST, said("early-exam-loses")),
    ]


def test_where_the_year_is_not_known_it_is_asked_for() -> None:
    """And nothing is said of what would be lost."""
    at = of(student={"id": "900102"}, early_exams=[exam()])

    assert notes(EARLY, at) == [
        Question(said("early-exam-which-year", subjects=Subjects(("en",))), Role.EXAM_COORDINATOR)
    ]


@pytest.mark.parametrize(
    ("year", "day", "lapsed"),
    [
        (4, date(2025, 8, 24), False),
        (4, date(2025, 8, 25), True),
        (5, date(2025, 8, 25), False),
    ],
)
def test_a_result_lapses_where_the_year_is_done_again(
    year: int,
    day: date,
    lapsed: bool,
) -> None:
    """The day before it is known, that day, and for somebody who went on."""
    at = of(
        day,
        student={"id": "900102"},
        early_exams=[exam(year="2024-2025", on="2025-05-12")],
        years=[followed(4, "2024-2025"), followed(year, "2025-2026")],
    )

    assert EARLY.has_lapsed(at, at.dossier.early_exams[0]) is lapsed
    told = Remark(said("early-exam-lapsed", subjects=Subjects(("en",))))
    assert notes(EARLY, at) == [told] * lapsed


def test_an_exam_of_an_earlier_year_speaks_for_nothing_now() -> None:
    """It was kept or lost when that year was over."""
    at = of(
        YEAR_END,
        student={"id": "900102"},
        early_exams=[exam(year="2024-2025", on="2025-05-12")],
        years=[followed(4, "2024-2025")],
    )

    assert notes(EARLY, at) == []
