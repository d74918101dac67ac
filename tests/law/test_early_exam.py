"""The early exam: article 2.56 of the law and article 3.36 of the Uitvoeringsbesluit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from overgang.law.early_exam import EarlyExam, check_early_exam, check_early_results
from overgang.law.vocabulary import Answer, FactName, Unclear
from overgang.school.level import Level
from tests.law.cases import days, exams

DECIDED = date(2026, 7, 3)
LOST = EarlyExam(level=Level.HAVO, year=4, taken=True, promoted=False, decided_on=DECIDED)


@given(exams(), days, st.integers(0, 4000))
def test_no_later_day_brings_lapsed_results_back(exam: EarlyExam, on: date, more: int) -> None:
    """What has lapsed on a day has lapsed on each day after it."""
    if check_early_results(exam, on).answer is Answer.HOLDS:
        assert check_early_results(exam, on + timedelta(more)).answer is Answer.HOLDS


@given(exams(), days)
def test_who_is_promoted_loses_nothing(exam: EarlyExam, on: date) -> None:
    """Only a student who is not promoted loses results, and only results that there are."""
    if check_early_results(exam, on).answer is Answer.HOLDS:
        assert exam.taken
        assert exam.promoted is False


@pytest.mark.parametrize(
    ("step", "answer"),
    [(-1, Answer.CANNOT_BE_SAID), (0, Answer.HOLDS), (1, Answer.HOLDS), (3000, Answer.HOLDS)],
)
def test_results_lapse_on_the_day_of_the_decision(step: int, answer: Answer) -> None:
    """The day before, the day, and after it."""
    assert check_early_results(LOST, DECIDED + timedelta(step)).answer is answer


def test_a_decision_under_an_older_text_is_not_judged() -> None:
    """The last day of the older text, whenever one asks, and the first of this one."""
    for decided, unclear in ((date(2022, 7, 31), Unclear.EARLIER_TEXT), (date(2022, 8, 1), None)):
        exam = LOST.model_copy(update={"decided_on": decided})

        assert check_early_results(exam, DECIDED).unclear is unclear


@pytest.mark.parametrize(
    ("facts", "answer", "missing"),
    [
        ({"promoted": True}, Answer.DOES_NOT_HOLD, ()),
        ({"taken": False}, Answer.DOES_NOT_HOLD, ()),
        ({"promoted": None}, Answer.CANNOT_BE_SAID, (FactName.PROMOTED,)),
        ({"decided_on": None}, Answer.CANNOT_BE_SAID, (FactName.DECIDED_ON,)),
        ({"taken": None}, Answer.CANNOT_BE_SAID, (FactName.TOOK_EARLY_EXAM,)),
    ],
)
def test_what_the_lapse_stands_on(
    facts: dict[str, bool | None], answer: Answer, missing: tuple[FactName, ...]
) -> None:
    """An exam, no promotion, and a day; take one away and see."""
    found = check_early_results(LOST.model_copy(update=facts), DECIDED)

    assert (found.answer, found.missing) == (answer, missing)


@pytest.mark.parametrize(
    ("level", "year", "answer"),
    [
        (Level.VMBO_TL, 1, Answer.DOES_NOT_HOLD),
        (Level.VMBO_TL, 2, Answer.HOLDS),
        (Level.VMBO_TL, 3, Answer.HOLDS),
        (Level.HAVO, 2, Answer.DOES_NOT_HOLD),
        (Level.HAVO, 3, Answer.HOLDS),
        (Level.HAVO, 4, Answer.HOLDS),
        (Level.VWO, 3, Answer.DOES_NOT_HOLD),
        (Level.VWO, 4, Answer.HOLDS),
        (Level.ATHENEUM, 5, Answer.HOLDS),
    ],
)
def test_the_years_of_an_early_exam(level: Level, year: int, answer: Answer) -> None:
    """The year before the last and the one before that, and the year below them."""
    found = check_early_exam(EarlyExam(level=level, year=year), DECIDED)[0]

    assert found.answer is answer
    assert found.article.said("nl") == "artikel 2.56, lid 4, WVO 2020"


@pytest.mark.parametrize(
    ("all_subjects", "answer"),
    [(False, Answer.HOLDS), (True, Answer.DOES_NOT_HOLD), (None, Answer.CANNOT_BE_SAID)],
)
def test_never_in_all_subjects_at_once(all_subjects: bool | None, answer: Answer) -> None:
    """Some subjects, all of them, and not known."""
    exam = EarlyExam(level=Level.VWO, year=5, all_subjects=all_subjects)

    assert check_early_exam(exam, DECIDED)[1].answer is answer


@pytest.mark.parametrize(("level", "year"), [(Level.HAVO, 5), (Level.VWO, 6), (Level.PRO, 5)])
def test_an_exam_in_the_last_year_is_not_an_early_one(level: Level, year: int) -> None:
    """Nor is there one where there is no exam."""
    with pytest.raises(ValueError, match="before the last year"):
        EarlyExam(level=level, year=year)
