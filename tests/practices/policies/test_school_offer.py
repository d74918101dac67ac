"""What a school offers, and the look back in the last year of it."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier, Role, Student
from overgang.practices import OptionCode, Situation
from overgang.practices.notes import Note, Remark, Safeguard, SafeguardState, Weighs
from overgang.practices.policies import ClosingReview, SchoolOffer
from overgang.practices.policies.closing_review import LastYear
from overgang.practices.policies.school_offer import OfferedYears
from overgang.school.level import Level
from overgang.school.years import years_of
from tests.practices.policies.noted import noted

ON: Final = date(2026, 6, 24)
OFFERED: Final = st.builds(
    OfferedYears,
    levels=st.lists(st.sampled_from(Level), min_size=1, max_size=4).map(tuple),
    first=st.integers(1, 3),
    last=st.integers(3, 6),
)
OFFERS: Final = st.lists(OFFERED, min_size=1, max_size=3).map(
    lambda offered: SchoolOffer(offered=tuple(offered), hands_over=Role.MENTOR)
)
ISLAND: Final = SchoolOffer(
    offered=(
        OfferedYears(levels=(Level.VMBO_BB, Level.VMBO_KB), last=4),
        OfferedYears(levels=(Level.HAVO, Level.VWO), last=2),
    ),
    hands_over=Role.COACH,
)
REVIEW: Final = ClosingReview(
    last_years=(LastYear(level=Level.VMBO_KB, year=4), LastYear(level=Level.HAVO, year=2))
)


@st.composite
def level_and_year(draw: st.DrawFn) -> tuple[Level, int]:
    """A level and one of its years."""
    level = draw(st.sampled_from(Level))
    return level, draw(st.integers(1, years_of(level)))


def notes(policy: SchoolOffer | ClosingReview, level: Level, year: int) -> list[Note]:
    """Give what a policy says of a student in a year of a level."""
    student = Student(id="900132", level=level, year=year)
    return list(noted(policy, Dossier(student=student), ON))


@given(OFFERS, level_and_year())
def test_going_on_to_a_year_that_is_not_offered_is_always_told(
    offer: SchoolOffer, followed: tuple[Level, int]
) -> None:
    """There is a remark exactly where the level has a next year that no part of the offer has."""
    level, year = followed
    there = any(
        level in each.levels and year + 1 in range(each.first, each.last + 1)
        for each in offer.offered
    )
    found = notes(offer, level, year)

    assert any(isinstance(each, Remark) for each in found) == (
        year + 1 <= years_of(level) and not there
    )


@given(OFFERS, level_and_year())
def test_to_go_on_stays_an_option_and_needs_a_place(
    offer: SchoolOffer, followed: tuple[Level, int]
) -> None:
    """A transfer weighs nothing against going on: it tells what that needs."""
    for each in notes(offer, *followed):
        if isinstance(each, Weighs):
            assert each.side == "needs"
            assert each.option in {OptionCode.GO_ON, OptionCode.GO_ON_WITH_PLAN}


@pytest.mark.parametrize(
    ("level", "year", "elsewhere"),
    [
        (Level.HAVO, 1, False),
        (Level.HAVO, 2, True),
        (Level.VWO, 2, True),
        (Level.VMBO_KB, 2, False),
        (Level.VMBO_KB, 3, False),
        (Level.VMBO_KB, 4, False),
        (Level.VMBO_TL, 1, True),
        (Level.PRO, 6, False),
    ],
)
def test_an_island_with_two_years_of_havo(level: Level, year: int, *, elsewhere: bool) -> None:
    """Before, at and after the last year here; after the exam year there is no next one."""
    assert ISLAND.requires_transfer(level, year) is elsewhere


def test_the_remark_names_the_year_and_the_level() -> None:
    """What is not here."""
    (remark,) = (each for each in notes(ISLAND, Level.HAVO, 2) if isinstance(each, Remark))

    assert remark.said.text("en").startswith("Year 3 of havo is not offered here.")


def test_of_whom_no_level_is_known_nothing_is_said() -> None:
    """Nor of whom no year is known."""
    for student in (Student(id="900132", year=2), Student(id="900132", level=Level.HAVO)):
        at = Situation.of(Dossier(student=student), ON)
        assert list(ISLAND.notes(at)) == list(REVIEW.notes(at)) == []


def test_years_go_up() -> None:
    """From the first to the last."""
    with pytest.raises(ValidationError, match="the last year is before the first"):
        OfferedYears(levels=(Level.HAVO,), first=3, last=2)


@given(level_and_year())
def test_a_look_back_is_of_the_last_year_here(followed: tuple[Level, int]) -> None:
    """In the years before it nobody misses one."""
    level, year = followed
    found = notes(REVIEW, level, year)

    assert bool(found) == REVIEW.is_last(level, year)
    assert all(isinstance(each, Safeguard) for each in found)


@pytest.mark.parametrize(
    ("day", "with_", "state"),
    [
        ("2026-06-24", "parent", SafeguardState.DONE),
        ("2026-06-25", "parent", SafeguardState.TO_DO),
        ("2025-07-31", "parent", SafeguardState.TO_DO),
        ("2026-06-24", "student", SafeguardState.TO_DO),
    ],
)
def test_the_look_back_is_held_with_a_parent_this_year(
    day: str, with_: str, state: SafeguardState
) -> None:
    """One that is still to come, one of last year and one without parents do not count."""
    talk = {"on": day, "kind": "closing talk", "participants": [with_, "coach"], "led_by": "coach"}
    dossier = Dossier.model_validate(
        {"student": {"id": "900132", "level": "havo", "year": 2}, "talks": [talk]}
    )
    found = noted(REVIEW, dossier, ON)

    assert [each.state for each in found if isinstance(each, Safeguard)] == [state]
