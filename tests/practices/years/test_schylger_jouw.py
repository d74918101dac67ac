"""A year at 't Schylger Jouw: the second and last year of havo here, with talks of all three.

German was weak in autumn; the student asked for choice hours and caught up. After the summer the
student goes on at a school on the mainland.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from overgang.practices import load_practice
from tests.practices.years.advised import Advised, advised

FIRST_YEAR: Final = date(2024, 9, 16)
AUTUMN: Final = date(2025, 11, 24)
JANUARY: Final = date(2026, 1, 26)
SPRING: Final = date(2026, 4, 13)
YEAR_END: Final = date(2026, 6, 24)
MOMENTS: Final = (AUTUMN, JANUARY, SPRING, YEAR_END)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("schylger-jouw", day)


def test_a_new_student_was_handed_over_and_has_a_buddy() -> None:
    """The September of the first year, which comes before the year that is worked out."""
    found = on(FIRST_YEAR)

    assert found.safeguards["handover"] == ["done", "done"]
    assert not found.says("andere school")


@pytest.mark.parametrize("day", MOMENTS)
def test_in_the_second_year_the_start_is_past(day: date) -> None:
    """Nothing more of the primary school; the coach group is as small as it should be."""
    found = on(day)

    assert "handover" not in found.safeguards
    assert found.safeguards["small-group"] == ["done"]


@pytest.mark.parametrize("day", MOMENTS)
def test_to_go_on_is_to_go_to_another_school(day: date) -> None:
    """It is told at every moment, and it speaks against nothing."""
    found = on(day)
    go_on = found.document.options[0]

    assert go_on.code == "go-on"
    assert "een plek op een andere school, en een overdracht" in go_on.needs
    assert not go_on.speaks_against
    assert found.says("Klas 3 van havo is er hier niet.")


@pytest.mark.parametrize("day", MOMENTS)
def test_the_student_leads_the_talk(day: date) -> None:
    """That is a right, and the agenda says who leads."""
    found = on(day)
    agenda = found.document.agenda

    assert found.rights == {"triangle-talks": "open"}
    assert agenda is not None
    assert agenda.led_by == "leerling"
    assert agenda.who == ("leerling", "ouder", "coach")


@pytest.mark.parametrize(
    ("day", "held", "state"),
    [(AUTUMN, 1, "to-do"), (JANUARY, 3, "to-do"), (SPRING, 4, "to-do"), (YEAR_END, 5, "done")],
)
def test_five_talks_in_the_year(day: date, held: int, state: str) -> None:
    """One in autumn, and the fifth in June."""
    found = on(day)

    assert state in found.safeguards["triangle-talks"]
    assert found.says(f"er dit jaar {held} geweest")


def test_in_autumn_german_can_be_caught_up_in_the_choice_hours() -> None:
    """A 5,1, and no support yet."""
    found = on(AUTUMN)

    assert found.options == ["go-on", "go-on-with-plan"]
    assert found.says("Duits in de keuze-uren")


def test_in_january_the_choice_hours_run() -> None:
    """The list is still that of November."""
    found = on(JANUARY)

    assert found.options == ["go-on", "go-on-with-plan"]
    assert found.says("de extra lestijd die er al is voor Duits")


def test_in_spring_the_hours_have_helped() -> None:
    """5,6 in February: no plan is needed, and what helped speaks for going on."""
    found = on(SPRING)

    assert found.options == ["go-on"]
    assert found.document.options[0].speaks_for == ("De extra lestijd heeft geholpen bij Duits.",)


def test_a_talk_that_the_coach_led_is_told_from_spring_on() -> None:
    """It was the fourth, in March."""
    told = [on(day).safeguards["triangle-talks"].count("missed") for day in MOMENTS]

    assert told == [0, 0, 1, 1]


def test_the_look_back_is_the_day_after_the_last_moment() -> None:
    """On 24 June it is still to do, and on the 25th it was held."""
    assert on(YEAR_END).safeguards["closing-review"] == ["to-do"]
    assert on(date(2026, 6, 25)).safeguards["closing-review"] == ["done"]


def test_the_moments_are_those_of_the_file() -> None:
    """What is printed in the documentation is what is looked at here."""
    example = load_practice("schylger-jouw").example

    assert example is not None
    assert example.moments == MOMENTS
