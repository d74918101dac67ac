"""A year at PENTA Hoogvliet: a second-year mavo student with two weak subjects.

In English much of the class is weak, and the cause is found in the marking. In mathematics the
student works in a small group for a month, and then has quality time.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from overgang.practices import load_practice
from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 11, 24)
JANUARY: Final = date(2026, 1, 26)
SPRING: Final = date(2026, 4, 20)
YEAR_END: Final = date(2026, 6, 24)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("penta-hoogvliet", day)


def test_in_autumn_both_ways_of_support_are_open() -> None:
    """Quality time for the two weak subjects, and a month in a small group."""
    found = on(AUTUMN)

    assert found.options == ["go-on", "go-on-with-plan", "extra-opportunity"]
    assert found.says("quality time voor Engels en wiskunde", "4 tot 6 leerlingen")


def test_in_autumn_the_school_asks_itself_about_the_marking_first() -> None:
    """Fifteen of 26 are weak in English; in mathematics eight are, and nobody asks."""
    asked = [each for each in on(AUTUMN).document.questions if "normering" in each]

    assert len(asked) == 1
    assert "Engels" in asked[0]
    assert "15 van de 26" in asked[0]


def test_in_autumn_the_test_confirms_one_subject_and_questions_the_other() -> None:
    """In mathematics it points below mavo as the teacher did; in English it does not."""
    found = on(AUTUMN).document

    assert [each for each in found.remarks if "toets voor wiskunde past" in each]
    assert [each for each in found.questions if "toets voor Engels" in each]


def test_in_autumn_the_parents_have_not_signed_yet() -> None:
    """The team met within the week; one signature is still to come."""
    found = on(AUTUMN)

    assert found.safeguards == {"start-contract": ["to-do"], "cadence": ["done"]}
    assert found.says("nog niet getekend door: ouders")


def test_in_january_the_student_is_in_the_small_group() -> None:
    """Back in class a month later; a second group is not offered, and the marking was looked at."""
    found = on(JANUARY)

    assert found.options == ["go-on", "go-on-with-plan"]
    assert found.says("Op 12 februari 2026 is de leerling terug in de klas.")
    assert found.safeguards == {
        "small-group": ["to-do"],
        "cadence": ["done"],
        "class-check": ["done"],
        "start-contract": ["done"],
    }
    assert not found.document.questions


def test_in_january_the_contract_goes_along_to_the_talk() -> None:
    """It is signed by all three, and what was agreed in it is still open."""
    agenda = on(JANUARY).document.agenda

    assert agenda is not None
    assert any("startcontract" in each for each in agenda.bring)
    assert any("startgesprek" in each for each in agenda.ask)


def test_in_spring_a_meeting_is_late() -> None:
    """Twenty days since the last one; English is in order, and mathematics has quality time."""
    found = on(SPRING)

    assert found.safeguards["cadence"] == ["late"]
    assert found.options == ["go-on", "go-on-with-plan"]
    assert found.says("de extra lestijd die er al is voor wiskunde")
    assert not found.says("Engels en wiskunde")


def test_at_the_end_of_the_year_the_student_goes_on() -> None:
    """What helped speaks for it; with mathematics at 5,4 a plan is possible, and no year again."""
    found = on(YEAR_END)

    assert found.options == ["go-on", "go-on-with-plan"]
    assert found.document.options[0].speaks_for == (
        "De extra lestijd heeft geholpen bij wiskunde.",
    )
    assert found.safeguards["cadence"] == ["done"]
    assert not found.document.rights


def test_the_moments_are_those_of_the_file() -> None:
    """What is printed in the documentation is what is looked at here."""
    example = load_practice("penta-hoogvliet").example

    assert example is not None
    assert example.moments == (AUTUMN, JANUARY, SPRING, YEAR_END)


@pytest.mark.parametrize("day", [AUTUMN, JANUARY, SPRING, YEAR_END])
def test_a_year_again_is_at_no_moment_among_the_options(day: date) -> None:
    """Nobody had a reason that counts, so nobody speaks of it."""
    assert not on(day).says("overdoen")
