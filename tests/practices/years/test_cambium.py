"""A year at Cambium: a fourth-year havo student who writes two delta plans, without any norm.

The one for mathematics goes as it should. The one for economics is presented a talk too late.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from overgang.practices import load_practice
from tests.practices.years.advised import Advised, advised

OCTOBER: Final = date(2025, 10, 20)
DECEMBER: Final = date(2025, 12, 1)
FEBRUARY: Final = date(2026, 2, 16)
YEAR_END: Final = date(2026, 6, 24)
MOMENTS: Final = (OCTOBER, DECEMBER, FEBRUARY, YEAR_END)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("cambium", day)


def asked(found: Advised) -> tuple[str, ...]:
    """Give what the talk is about."""
    agenda = found.document.agenda
    assert agenda is not None
    return agenda.ask


def test_in_october_the_mentor_acted_on_the_next_day() -> None:
    """Nobody waited for the report of November."""
    found = on(OCTOBER)

    assert found.safeguards["act-on-signals"] == ["done"]
    assert found.says("Na 1 signaal is er iets gedaan, de dag erna.")


def test_in_october_the_student_is_to_present_the_plan_and_leads_the_talk() -> None:
    """It was talked over with the teacher and worked out with the mentor."""
    found = on(OCTOBER)
    agenda = found.document.agenda

    assert found.safeguards["delta-plan"] == ["to-do"]
    assert agenda is not None
    assert agenda.led_by == "leerling"
    assert agenda.bring == ("Meenemen (leerling): het deltaplan, om er zelf over te vertellen",)
    assert found.options == ["go-on", "go-on-with-plan", "extra-opportunity"]
    assert found.says("toegezegd voor wiskunde", "Van 4 afspraken uit het plan")


def test_in_december_a_signal_waits_and_has_no_plan() -> None:
    """Of economics, four days old; no report came out since, so it is not late."""
    found = on(DECEMBER)

    assert found.safeguards["act-on-signals"] == ["to-do"]
    assert found.safeguards["delta-plan"] == ["to-do", "to-do"]
    assert found.says(
        "1 signaal (economie) wacht nog op een eerste stap, sinds 27 november 2025.",
        "De leerling maakt zelf een deltaplan voor economie.",
        "De leerling gaat door met het eigen deltaplan voor wiskunde.",
    )


def test_in_december_what_was_kept_speaks_for_going_on() -> None:
    """Three agreements of four; of the re-sit nothing is known yet."""
    found = on(DECEMBER)

    assert found.document.options[0].speaks_for == ("3 afspraken uit het plan zijn gelukt.",)
    assert found.document.remarks == (
        "Van één afspraak uit het plan is nog niet bekend hoe het ging.",
    )


def test_in_february_a_talk_went_by_without_the_plan() -> None:
    """That is late and can still be done; the plan does not say what is needed of home."""
    found = on(FEBRUARY)

    assert found.safeguards == {"act-on-signals": ["done"], "delta-plan": ["late", "done"]}
    assert found.says("Over het deltaplan voor economie vertelt de leerling nog aan de ouders.")
    assert "Wat is er thuis nodig voor economie?" in asked(found)


def test_in_february_what_was_not_kept_is_asked_about() -> None:
    """What is needed, not whose doing it is."""
    assert "Eén afspraak uit het plan lukte niet. Wat is er nodig?" in asked(on(FEBRUARY))


def test_at_the_end_of_the_year_an_extra_re_sit_is_open() -> None:
    """Economics is at 5,3, and the teacher promised one; mathematics is finished."""
    found = on(YEAR_END)
    extra = next(each for each in found.document.options if each.code == "extra-opportunity")

    assert found.options == ["go-on", "go-on-with-plan", "extra-opportunity"]
    assert extra.how == ("Voor economie kan een extra herkansing.",)
    assert extra.speaks_for == ("Een extra herkansing is toegezegd voor economie.",)
    assert not any("vakdocent" in each for each in extra.needs)
    assert found.says("Het deltaplan voor wiskunde is afgerond.")


@pytest.mark.parametrize("day", MOMENTS)
def test_a_year_again_is_not_spoken_of(day: date) -> None:
    """A plan follows upon a signal, and nothing else does."""
    found = on(day)

    assert found.options[0] == "go-on"
    assert not found.says("overdoen")
    assert not found.document.rights


def test_the_moments_are_those_of_the_file() -> None:
    """What is printed in the documentation is what is looked at here."""
    example = load_practice("cambium").example

    assert example is not None
    assert (example.moments, example.rules) == (MOMENTS, None)
