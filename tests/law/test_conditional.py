"""Promotion on conditions: article 8.8 of the Uitvoeringsbesluit, paragraph by paragraph."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from overgang.errors import LevelError
from overgang.law.conditional import ConditionalPromotion, check_conditional, check_first_year
from overgang.law.finding import LawFinding
from overgang.law.school_year import SchoolYear
from overgang.law.vocabulary import Answer, Check, FactName, Unclear
from overgang.school.level import Level
from overgang.school.years import exam_year
from tests.law.cases import DAY, places, promotions

WHOLE = ConditionalPromotion(
    level=Level.HAVO,
    year=4,
    school_year=SchoolYear(start=2026),
    on_report=True,
    in_writing=True,
    names_day=True,
    settled_on=date(2026, 12, 1),
    names_conditions=True,
)
PLACES = ["8.8 1", "8.8 2", "8.8 2a", "8.8 2b", "8.8 3"]


def by_check(promotion: ConditionalPromotion) -> dict[Check, LawFinding]:
    """Give the findings of a promotion by what they are about."""
    return {each.check: each for each in check_conditional(promotion, DAY)}


@given(promotions())
def test_all_holds_exactly_where_the_form_the_day_and_the_year_are_right(
    promotion: ConditionalPromotion,
) -> None:
    """The article and nothing besides it."""
    start = promotion.school_year.start
    day = promotion.settled_on
    right = (
        bool(promotion.on_report)
        and bool(promotion.in_writing)
        and bool(promotion.names_day)
        and bool(promotion.names_conditions)
        and day is not None
        and date(start, 10, 2) <= day <= date(start, 12, 31)
        and promotion.level is not Level.PRO
        and promotion.year != exam_year(promotion.level)
    )

    answers = {each.answer for each in check_conditional(promotion, DAY)}
    assert (answers == {Answer.HOLDS}) == right


@given(places(), st.integers(2022, 2090), st.integers(-40, 140))
def test_a_day_is_in_out_or_one_of_the_two_ends(
    place: tuple[Level, int], start: int, step: int
) -> None:
    """Each day of a school year, leap years too, around the time for a final decision."""
    day = date(start, 10, 1) + timedelta(step)
    level, year = place
    promotion = WHOLE.model_copy(
        update={
            "level": level,
            "year": year,
            "school_year": SchoolYear(start=start),
            "settled_on": day,
        }
    )
    found = by_check(promotion)[Check.CONDITIONAL_DAY]
    ends = {(10, 1): Unclear.FIRST_OCTOBER, (1, 1): Unclear.FIRST_JANUARY}

    assert found.unclear is ends.get((day.month, day.day))
    if found.unclear is None:
        assert (found.answer is Answer.HOLDS) == (day.year == start and day.month >= 10)


def test_what_is_whole_holds_in_every_paragraph() -> None:
    """The article from top to bottom."""
    found = check_conditional(WHOLE, DAY)

    assert [each.answer for each in found] == [Answer.HOLDS] * 5
    assert [
        f"{each.article.number} {each.article.paragraph}{each.article.item or ''}" for each in found
    ] == PLACES


@pytest.mark.parametrize(
    ("settled", "answer", "unclear"),
    [
        (date(2026, 9, 30), Answer.DOES_NOT_HOLD, None),
        (date(2026, 10, 1), Answer.CANNOT_BE_SAID, Unclear.FIRST_OCTOBER),
        (date(2026, 10, 2), Answer.HOLDS, None),
        (date(2026, 12, 31), Answer.HOLDS, None),
        (date(2027, 1, 1), Answer.CANNOT_BE_SAID, Unclear.FIRST_JANUARY),
        (date(2027, 1, 2), Answer.DOES_NOT_HOLD, None),
        (date(2025, 11, 1), Answer.DOES_NOT_HOLD, None),
        (date(2027, 11, 1), Answer.DOES_NOT_HOLD, None),
    ],
)
def test_the_day_of_the_final_decision(
    settled: date, answer: Answer, unclear: Unclear | None
) -> None:
    """Article 8.8, paragraph 2 under a: below, at and above either end, and a year off."""
    found = by_check(WHOLE.model_copy(update={"settled_on": settled}))[Check.CONDITIONAL_DAY]

    assert (found.answer, found.unclear) == (answer, unclear)


def test_an_end_of_the_time_is_said_to_be_unclear() -> None:
    """The text does not settle it, so nothing here does."""
    october = WHOLE.model_copy(update={"settled_on": date(2026, 10, 1)})

    assert by_check(october)[Check.CONDITIONAL_DAY].text("nl") == (
        "In de brief over een voorwaardelijke bevordering staat op welke dag de school "
        "definitief beslist. Die dag ligt tussen 1 oktober en de 1 januari daarna. "
        "Of dat hier zo is, is niet te zeggen. "
        "De tekst zegt niet of 1 oktober zelf nog meetelt."
    )


def test_a_promotion_under_an_older_text_is_said_to_be_one() -> None:
    """The day before the text held, in words."""
    found = check_first_year(conditional=False, on=date(2022, 7, 31))

    assert found.text("nl").endswith(
        "De tekst die gold voor 1 augustus 2022, is hier niet gelezen."
    )


@pytest.mark.parametrize(
    ("level", "year", "answer"),
    [
        (Level.VMBO_TL, 3, Answer.HOLDS),
        (Level.VMBO_TL, 4, Answer.DOES_NOT_HOLD),
        (Level.VMBO_BB, 4, Answer.DOES_NOT_HOLD),
        (Level.HAVO, 4, Answer.HOLDS),
        (Level.HAVO, 5, Answer.DOES_NOT_HOLD),
        (Level.VWO, 5, Answer.HOLDS),
        (Level.VWO, 6, Answer.DOES_NOT_HOLD),
        (Level.GYMNASIUM, 6, Answer.DOES_NOT_HOLD),
        (Level.PRO, 5, Answer.CANNOT_BE_SAID),
    ],
)
def test_the_top_year_is_never_on_conditions(level: Level, year: int, answer: Answer) -> None:
    """Article 8.8, paragraph 3; practical education has no fixed top year."""
    promotion = WHOLE.model_copy(update={"level": level, "year": year})

    assert by_check(promotion)[Check.CONDITIONAL_NOT_TOP_YEAR].answer is answer


@pytest.mark.parametrize(
    ("less", "missing"),
    [
        ({"on_report": None}, {Check.CONDITIONAL_ON_REPORT: (FactName.ON_REPORT,)}),
        (
            {"in_writing": None},
            {
                Check.CONDITIONAL_IN_WRITING: (FactName.IN_WRITING,),
                Check.CONDITIONAL_DAY: (FactName.IN_WRITING,),
                Check.CONDITIONAL_CONDITIONS: (FactName.IN_WRITING,),
            },
        ),
        ({"settled_on": None}, {Check.CONDITIONAL_DAY: (FactName.SETTLED_ON,)}),
        ({"names_day": None}, {Check.CONDITIONAL_DAY: (FactName.NAMES_DAY,)}),
    ],
)
def test_what_is_missing_is_named(
    less: dict[str, None], missing: dict[Check, tuple[FactName, ...]]
) -> None:
    """One fact less: the paragraphs that need it are open, and say which."""
    found = check_conditional(WHOLE.model_copy(update=less), DAY)

    assert {each.check: each.missing for each in found if each.missing} == missing


def test_without_a_letter_no_letter_names_anything() -> None:
    """What is told in some other way is not what paragraph 2 asks."""
    found = by_check(WHOLE.model_copy(update={"in_writing": False}))
    failing = {check for check, each in found.items() if each.answer is Answer.DOES_NOT_HOLD}

    assert failing == {
        Check.CONDITIONAL_IN_WRITING,
        Check.CONDITIONAL_DAY,
        Check.CONDITIONAL_CONDITIONS,
    }


def test_admission_to_the_first_year_is_without_conditions() -> None:
    """WVO 2020, article 8.6, paragraph 3."""
    found = check_first_year(None, DAY)

    assert found.article.said("en") == "article 8.6, paragraph 3, WVO 2020"
    assert found.text("nl") == (
        "Een school laat leerlingen zonder voorwaarden toe tot het eerste leerjaar. "
        "Of dat hier zo is, is niet te zeggen. Niet bekend: of er voorwaarden zijn gesteld."
    )


def test_a_year_that_is_not_there_is_refused() -> None:
    """Havo has no year 6."""
    with pytest.raises((LevelError, ValueError), match="havo has years 1 to 5"):
        ConditionalPromotion(level=Level.HAVO, year=6, school_year=SchoolYear(start=2026))
