"""The right to go on: article 8.9a of the law and article 8.9 of the Uitvoeringsbesluit."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from overgang.law.transfer import Ground, Transfer, check_transfer, check_transfer_ground
from overgang.law.vocabulary import Answer, Check, FactName, Unclear
from overgang.school.level import Level
from tests.law.cases import DAY, days_in_force, transfers

NAMED = [Ground.KNOWLEDGE, Ground.SKILLS, Ground.ATTITUDE]


def asked(
    diploma: Level, to: Level, to_year: int, *, has: bool | None = None, extra: bool | None = None
) -> Transfer:
    """Give a transfer, with whether there is a diploma and an extra subject."""
    return Transfer(diploma=diploma, to=to, to_year=to_year, has_diploma=has, extra_subject=extra)


@given(transfers(), days_in_force, days_in_force)
def test_the_right_does_not_depend_on_the_day(transfer: Transfer, one: date, other: date) -> None:
    """A diploma is not lost with time, as far as this article goes."""
    found = [check_transfer(transfer, day) for day in (one, other)]

    assert found[0].model_copy(update={"on": other}) == found[1]


@given(transfers(), st.sampled_from(NAMED))
def test_a_ground_that_the_article_names_is_forbidden_exactly_where_the_right_holds(
    transfer: Transfer, ground: Ground
) -> None:
    """Knowledge, skills and attitude are treated alike."""
    right, refusal = check_transfer(transfer, DAY), check_transfer_ground(transfer, ground, DAY)

    assert (refusal.answer, refusal.missing) == (right.answer, right.missing)
    assert refusal.articles == right.articles


@given(transfers())
def test_no_other_ground_is_forbidden_by_this_article(transfer: Transfer) -> None:
    """The number of places is no judgement about a student; whether a profile fits is unclear."""
    other = check_transfer_ground(transfer, Ground.OTHER, DAY)
    profile = check_transfer_ground(transfer, Ground.PROFILE, DAY)

    assert other.answer is Answer.DOES_NOT_HOLD
    assert profile.answer is not Answer.HOLDS


@pytest.mark.parametrize(
    ("transfer", "check", "answer"),
    [
        (asked(Level.HAVO, Level.VWO, 5, has=True), Check.TRANSFER_TO_VWO, Answer.HOLDS),
        (asked(Level.HAVO, Level.GYMNASIUM, 5, has=True), Check.TRANSFER_TO_VWO, Answer.HOLDS),
        (
            asked(Level.HAVO, Level.VWO, 5, has=True, extra=False),
            Check.TRANSFER_TO_VWO,
            Answer.HOLDS,
        ),
        (asked(Level.HAVO, Level.VWO, 5, has=False), Check.TRANSFER_TO_VWO, Answer.DOES_NOT_HOLD),
        (asked(Level.HAVO, Level.VWO, 4, has=True), Check.TRANSFER_ELSEWHERE, Answer.DOES_NOT_HOLD),
        (asked(Level.HAVO, Level.VWO, 6, has=True), Check.TRANSFER_ELSEWHERE, Answer.DOES_NOT_HOLD),
        (
            asked(Level.VMBO_TL, Level.HAVO, 4, has=True, extra=True),
            Check.TRANSFER_TO_HAVO,
            Answer.HOLDS,
        ),
        (
            asked(Level.VMBO_GL, Level.HAVO, 4, has=True, extra=True),
            Check.TRANSFER_TO_HAVO,
            Answer.HOLDS,
        ),
        (
            asked(Level.VMBO_TL, Level.HAVO, 4, has=True, extra=False),
            Check.TRANSFER_TO_HAVO,
            Answer.DOES_NOT_HOLD,
        ),
        (
            asked(Level.VMBO_TL, Level.HAVO, 3, has=True, extra=True),
            Check.TRANSFER_ELSEWHERE,
            Answer.DOES_NOT_HOLD,
        ),
        (
            asked(Level.VMBO_TL, Level.HAVO, 5, has=True, extra=True),
            Check.TRANSFER_ELSEWHERE,
            Answer.DOES_NOT_HOLD,
        ),
        (
            asked(Level.VMBO_KB, Level.HAVO, 4, has=True, extra=True),
            Check.TRANSFER_ELSEWHERE,
            Answer.DOES_NOT_HOLD,
        ),
    ],
)
def test_who_has_the_right(transfer: Transfer, check: Check, answer: Answer) -> None:
    """Each route, the year below and above it, and a level from which there is none."""
    found = check_transfer(transfer, DAY)

    assert (found.check, found.answer) == (check, answer)


@pytest.mark.parametrize(("level", "paragraph"), [(Level.VMBO_TL, 1), (Level.VMBO_GL, 2)])
def test_the_extra_subject_has_a_paragraph_for_each_programme(level: Level, paragraph: int) -> None:
    """The lists of subjects differ, so the place does too."""
    found = check_transfer(asked(level, Level.HAVO, 4, has=True), DAY)

    assert found.missing == (FactName.EXTRA_SUBJECT,)
    assert [article.said("en") for article in found.articles] == [
        "article 8.9a, paragraph 1, WVO 2020",
        "article 8.9a, paragraph 2, WVO 2020",
        f"article 8.9, paragraph {paragraph}, Uitvoeringsbesluit WVO 2020",
    ]


def test_without_the_extra_subject_a_school_may_refuse_but_need_not() -> None:
    """That there is no right is not that there is a refusal."""
    found = check_transfer(asked(Level.VMBO_TL, Level.HAVO, 4, has=True, extra=False), DAY)

    assert found.text("nl").endswith(
        "Zonder zo’n vak mag de school weigeren, maar dat hoeft niet. Dat geldt hier niet."
    )


def test_whether_a_profile_may_be_asked_is_not_decided() -> None:
    """The article does not name it; that a guide reads it as forbidden is told."""
    found = check_transfer_ground(asked(Level.HAVO, Level.VWO, 5, has=True), Ground.PROFILE, DAY)

    assert (found.answer, found.unclear) == (Answer.CANNOT_BE_SAID, Unclear.PROFILE)


def test_a_year_that_is_not_there_is_refused() -> None:
    """Havo has no year 6."""
    with pytest.raises(ValueError, match="havo has years 1 to 5"):
        asked(Level.VMBO_TL, Level.HAVO, 6)
