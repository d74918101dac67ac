"""Removal over progress: article 8.12 of the Uitvoeringsbesluit."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from pydantic import ValidationError

from overgang.law.removal import Removal, check_removal
from overgang.law.school_year import SchoolYear
from overgang.law.vocabulary import Answer, Check, FactName
from overgang.school.level import Level
from tests.law.cases import DAY, removals

MIDYEAR = Removal(level=Level.HAVO, year=4, leaves=date(2026, 3, 2), for_progress=True)
TOP = Removal(
    level=Level.HAVO,
    year=5,
    leaves=date(2026, 7, 31),
    for_progress=False,
    not_promoted=True,
    by_origin=True,
)


@given(removals())
def test_over_progress_a_student_leaves_at_the_turn_of_two_school_years(removal: Removal) -> None:
    """On each other day of each year the article stands in the way, and on those it does not."""
    year = SchoolYear.of(removal.leaves)
    turn = removal.leaves in {year.first, year.last}
    known = removal.for_progress is True

    for found in check_removal(removal, DAY):
        if found.check is Check.REMOVAL_NOT_DURING_YEAR:
            assert (found.answer is Answer.HOLDS) == turn
            assert (found.answer is Answer.DOES_NOT_HOLD) == (known and not turn)


@given(removals())
def test_an_article_that_is_not_about_it_is_left_out(removal: Removal) -> None:
    """Another ground is not judged by this article, nor a year that is not the last."""
    found = {each.check for each in check_removal(removal, DAY)}
    last = (removal.level.school_type, removal.year) in {(Level.HAVO, 5), (Level.VWO, 6)}

    assert (Check.REMOVAL_NOT_DURING_YEAR in found) == (removal.for_progress is not False)
    assert (Check.REMOVAL_NO_DISTINCTION in found) == (last and removal.not_promoted is not False)


@pytest.mark.parametrize(
    ("leaves", "answer"),
    [
        (date(2026, 7, 30), Answer.DOES_NOT_HOLD),
        (date(2026, 7, 31), Answer.HOLDS),
        (date(2026, 8, 1), Answer.HOLDS),
        (date(2026, 8, 2), Answer.DOES_NOT_HOLD),
        (date(2028, 2, 29), Answer.DOES_NOT_HOLD),
    ],
)
def test_the_edges_of_a_school_year(leaves: date, answer: Answer) -> None:
    """Article 8.12, paragraph 2: around the turn, and a leap day in between."""
    found = check_removal(MIDYEAR.model_copy(update={"leaves": leaves}), DAY)

    assert [each.answer for each in found] == [answer]
    assert found[0].article.said("en") == ("article 8.12, paragraph 2, Uitvoeringsbesluit WVO 2020")


def test_during_the_year_the_ground_has_to_be_known() -> None:
    """Whether it is about progress decides whether the article stands in the way."""
    (found,) = check_removal(MIDYEAR.model_copy(update={"for_progress": None}), DAY)

    assert (found.answer, found.missing) == (Answer.CANNOT_BE_SAID, (FactName.FOR_PROGRESS,))


@pytest.mark.parametrize(
    ("not_promoted", "by_origin", "answer", "missing"),
    [
        (True, True, Answer.DOES_NOT_HOLD, ()),
        (True, False, Answer.HOLDS, ()),
        (True, None, Answer.CANNOT_BE_SAID, (FactName.TREATS_ALIKE,)),
        (None, False, Answer.HOLDS, ()),
        (None, True, Answer.CANNOT_BE_SAID, (FactName.NOT_PROMOTED,)),
        (None, None, Answer.CANNOT_BE_SAID, (FactName.NOT_PROMOTED, FactName.TREATS_ALIKE)),
    ],
)
def test_a_school_makes_no_difference_by_origin(
    *,
    not_promoted: bool | None,
    by_origin: bool | None,
    answer: Answer,
    missing: tuple[FactName, ...],
) -> None:
    """Article 8.12, paragraph 1: who came from vmbo may repeat 4 havo as others may."""
    removal = TOP.model_copy(update={"not_promoted": not_promoted, "by_origin": by_origin})
    (found,) = check_removal(removal, DAY)

    assert (found.check, found.answer) == (Check.REMOVAL_NO_DISTINCTION, answer)
    assert found.missing == missing


@pytest.mark.parametrize("fact", [1, 0, "yes", "ja"])
def test_only_yes_and_no_are_facts(fact: object) -> None:
    """A number or a word is not taken for one, and what was given is not repeated."""
    with pytest.raises(ValidationError) as caught:
        Removal.model_validate({"level": "havo", "year": 5, "leaves": DAY, "for_progress": fact})

    assert "input_value" not in str(caught.value)


def test_a_year_that_is_not_there_is_refused() -> None:
    """Havo has no year 6."""
    with pytest.raises(ValueError, match="havo has years 1 to 5"):
        Removal(level=Level.HAVO, year=6, leaves=DAY)
