"""Where an article stands, since when it holds, and what a finding cannot be."""

from __future__ import annotations

import re
from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.law.article import Article, Law
from overgang.law.finding import LawFinding
from overgang.law.school_year import SchoolYear
from overgang.law.vocabulary import Answer, Check, FactName, Unclear
from overgang.wording import keys
from tests.law.cases import START, days

PLACE = Article(law=Law.UWVO, number="8.8", paragraph=2, item="a")


@given(days, st.integers(0, 4000))
def test_a_text_that_held_holds_on_every_later_day(when: date, more: int) -> None:
    """A text comes into force once."""
    assert PLACE.held_on(when) <= PLACE.held_on(when + timedelta(more))


def test_a_text_holds_from_its_first_day() -> None:
    """The day before, the day, the day after."""
    around = [START + timedelta(step) for step in (-1, 0, 1)]

    assert [PLACE.held_on(when) for when in around] == [False, True, True]


@pytest.mark.parametrize("law", Law)
def test_a_law_was_read_after_it_came_into_force(law: Law) -> None:
    """What was read is the text that holds since."""
    assert law.since < law.read


def test_a_place_is_cited_as_far_as_it_goes() -> None:
    """Article, paragraph, item, in both languages."""
    places = [
        Article(law=Law.WVO, number="8.16"),
        Article(law=Law.WVO, number="8.16", paragraph=1),
        PLACE,
    ]

    assert [place.said("nl") for place in places] == [
        "artikel 8.16, WVO 2020",
        "artikel 8.16, lid 1, WVO 2020",
        "artikel 8.8, lid 2, onder a, Uitvoeringsbesluit WVO 2020",
    ]
    assert places[0].said("en") == "article 8.16, WVO 2020"
    assert PLACE.dated("nl") == (
        "Artikel 8.8, lid 2, onder a, Uitvoeringsbesluit WVO 2020 "
        "(https://wetten.overheid.nl/BWBR0045787), geldt sinds 1 augustus 2022; "
        "gelezen zoals het luidde op 1 oktober 2025."
    )


def test_an_item_without_a_paragraph_is_refused() -> None:
    """An item is part of a paragraph."""
    with pytest.raises(ValidationError, match="an item stands in a paragraph"):
        Article(law=Law.UWVO, number="8.8", item="a")


@pytest.mark.parametrize("answer", [Answer.HOLDS, Answer.DOES_NOT_HOLD])
def test_an_answer_with_a_missing_fact_is_refused(answer: Answer) -> None:
    """What is not known makes no finding, also for whoever builds one by hand."""
    with pytest.raises(ValidationError, match="open exactly where"):
        LawFinding(
            check=Check.CONDITIONAL_DAY,
            on=START,
            articles=(PLACE,),
            answer=answer,
            missing=(FactName.NAMES_DAY,),
        )


def test_an_open_answer_without_a_reason_is_refused() -> None:
    """Open is open for want of something."""
    with pytest.raises(ValidationError, match="open exactly where"):
        LawFinding(
            check=Check.CONDITIONAL_DAY, on=START, articles=(PLACE,), answer=Answer.CANNOT_BE_SAID
        )


def test_a_finding_without_an_article_is_refused() -> None:
    """A finding says on what it stands."""
    with pytest.raises(ValidationError, match="names its article"):
        LawFinding(check=Check.CONDITIONAL_DAY, on=START, articles=(), answer=Answer.HOLDS)


@pytest.mark.parametrize("law", Law)
def test_a_case_later_than_the_text_that_was_read_is_told_so(law: Law) -> None:
    """The day of the text, and the day after it."""
    article = Article(law=law, number="8.8")
    for step, later in ((-1, False), (0, False), (1, True)):
        finding = LawFinding(
            check=Check.CONDITIONAL_DAY,
            on=law.read + timedelta(step),
            articles=(article,),
            answer=Answer.HOLDS,
        )

        assert finding.text_may_have_changed == later
        assert ("look the article up" in finding.source("en")) == later


def test_every_name_has_its_words_and_no_words_are_left_over() -> None:
    """The catalogue of the law is the names of the law."""
    named = {
        *(f"law-{check}" for check in Check),
        *(f"law-{kind}-{answer}" for kind in ("rule", "demand") for answer in Answer),
        *(f"law-fact-{name}" for name in FactName),
        *(f"law-unclear-{name}" for name in Unclear),
        *("law-article", "law-article-paragraph", "law-article-item", "law-article-dated"),
        *("law-missing", "law-later"),
    }

    file = files("overgang.wording").joinpath("nl", "law.ftl")
    written = set(
        re.findall(r"^(law-[a-z0-9-]+) =", file.read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert written == named
    assert written <= keys("nl") & keys("en")


@given(days)
def test_a_day_lies_in_its_school_year_and_in_no_other(when: date) -> None:
    """School years follow one another without a hole and without an overlap."""
    year = SchoolYear.of(when)

    assert when in year
    assert when not in SchoolYear(start=year.start - 1)
    assert when not in SchoolYear(start=year.start + 1)
    assert SchoolYear.of(year.last + timedelta(1)).first == year.last + timedelta(1)


@pytest.mark.parametrize("start", [2023, 2024, 2099])
def test_a_school_year_ends_where_the_next_begins(start: int) -> None:
    """Also with a leap day in it (2023-2024)."""
    year = SchoolYear(start=start)
    leap = start == 2023

    assert (year.last - year.first).days + 1 == 365 + leap
    assert str(SchoolYear.of(date(start, 7, 31))) == f"{start - 1}-{start}"
    assert str(SchoolYear.of(date(start, 8, 1))) == f"{start}-{start + 1}"
