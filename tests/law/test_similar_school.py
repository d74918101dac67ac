"""A change of schools: article 8.7 of the Uitvoeringsbesluit."""

from __future__ import annotations

import pytest
from hypothesis import given

from overgang.law.similar_school import Placement, check_placement
from overgang.law.vocabulary import Answer, FactName, Unclear
from overgang.school.level import Level
from tests.law.cases import DAY, placements

MOVED = Placement(before=Level.HAVO, after=Level.HAVO, could_follow=4, placed=4)


@given(placements())
def test_it_holds_exactly_where_the_year_is_the_same(placement: Placement) -> None:
    """One type of school, both years known, and equal."""
    same_type = placement.before.school_type is placement.after.school_type
    same_year = placement.placed is not None and placement.placed == placement.could_follow
    found = [each.answer for each in check_placement(placement, DAY)]

    assert (found == [Answer.HOLDS]) == (same_type and same_year)


@pytest.mark.parametrize(
    ("placed", "answer"),
    [(3, Answer.DOES_NOT_HOLD), (4, Answer.HOLDS), (5, Answer.DOES_NOT_HOLD)],
)
def test_the_year_of_a_placement(placed: int, answer: Answer) -> None:
    """Promoted to 4 havo at the old school: a year below it, it, and a year above it."""
    (found,) = check_placement(MOVED.model_copy(update={"placed": placed}), DAY)

    assert found.answer is answer
    assert found.article.said("nl") == "artikel 8.7, Uitvoeringsbesluit WVO 2020"


@pytest.mark.parametrize(
    ("before", "after", "unclear"),
    [
        (Level.ATHENEUM, Level.GYMNASIUM, None),
        (Level.VMBO_TL, Level.VMBO_TL, None),
        (Level.VMBO_KB, Level.VMBO_KB, None),
        (Level.VMBO_KB, Level.VMBO_BB, Unclear.SIMILAR_SCHOOL),
        (Level.VMBO_GL, Level.VMBO_KB, Unclear.SIMILAR_SCHOOL),
    ],
)
def test_which_schools_are_similar(before: Level, after: Level, unclear: Unclear | None) -> None:
    """Both kinds of vwo are one type; programmes of vbo are one type too, and that is unclear."""
    update = {"before": before, "after": after, "could_follow": 3, "placed": 3}
    (found,) = check_placement(MOVED.model_copy(update=update), DAY)

    assert found.unclear is unclear


@pytest.mark.parametrize(
    ("before", "after"),
    [(Level.HAVO, Level.VWO), (Level.VMBO_TL, Level.VMBO_GL), (Level.VMBO_TL, Level.HAVO)],
)
def test_a_school_of_another_kind_is_not_what_the_article_is_about(
    before: Level, after: Level
) -> None:
    """Mavo and vbo are two types, as are havo and vwo."""
    update = {"before": before, "after": after, "could_follow": 3, "placed": 3}

    assert check_placement(MOVED.model_copy(update=update), DAY) == ()


def test_a_year_that_is_not_known_is_asked_for() -> None:
    """Neither year can be guessed from the other."""
    update = {"could_follow": None, "placed": None}
    (found,) = check_placement(MOVED.model_copy(update=update), DAY)

    assert found.missing == (FactName.COULD_FOLLOW, FactName.PLACED)


def test_a_year_that_is_not_there_is_refused() -> None:
    """Havo has no year 6."""
    with pytest.raises(ValueError, match="havo has years 1 to 5"):
        Placement(before=Level.VWO, after=Level.HAVO, could_follow=6, placed=6)
