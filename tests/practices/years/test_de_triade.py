"""A year at De Triade: a third-year havo student who falls ill in spring.

The mentors talk about the student every two weeks, with a gap after the holidays. In spring a
teacher proposes a year again because of little effort; in June the teachers do because of a long
illness. The first is turned down, the second is on the table, and last.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 10, 27)
JANUARY: Final = date(2026, 1, 26)
SPRING: Final = date(2026, 4, 7)
YEAR_END: Final = date(2026, 6, 24)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("de-triade", day)


def test_in_autumn_the_parents_have_not_heard_of_behaviour() -> None:
    """The signal was told and talked about in time; there is no list yet, so nothing is weak."""
    found = on(AUTUMN)

    assert found.options == ["go-on"]
    assert found.safeguards == {"keeping-informed": ["to-do"], "cadence": ["done"]}
    assert found.says("nog niets over gedrag", "14 oktober 2025")
    assert not found.document.questions


def test_in_january_a_signal_has_gone_unseen() -> None:
    """Of 8 January: not talked about for 18 days, the parents do not know, the mentors are late."""
    found = on(JANUARY)

    assert found.safeguards == {
        "under-radar": ["late"],
        "cadence": ["late"],
        "keeping-informed": ["to-do", "done"],
    }
    assert found.says("uiterlijk 22 januari 2026", "nog niets na het signaal van 8 januari 2026")


def test_in_january_a_lower_level_can_be_thought_of_and_a_year_again_is_not_at_issue() -> None:
    """French and mathematics are weak; nobody proposed anything."""
    found = on(JANUARY)

    assert found.options == ["go-on", "other-level"]
    assert not found.says("overdoen")


def test_in_spring_little_effort_is_no_ground() -> None:
    """It is told and asked about, and the option is not there."""
    found = on(SPRING)

    assert found.options == ["go-on", "other-level"]
    assert [each for each in found.document.remarks if "telt hier niet als reden" in each]
    assert [each for each in found.document.questions if "geen straf" in each]


def test_in_spring_the_school_is_up_to_date_again() -> None:
    """Every signal was talked about and the parents know how it goes."""
    assert on(SPRING).safeguards == {"cadence": ["done"], "keeping-informed": ["done"]}


def test_at_the_end_of_the_year_the_illness_puts_it_on_the_table_last() -> None:
    """Going on, with a plan or at another level come before it; it is asked whether it is best."""
    found = on(YEAR_END)

    assert found.options == ["go-on", "go-on-with-plan", "other-level", "same-year-again"]
    assert found.says("een reden genoemd die telt: langdurige ziekte")
    assert [each for each in found.document.questions if "echt het beste" in each]


def test_at_the_end_of_the_year_weak_subjects_are_asked_about_and_effort_no_more() -> None:
    """The proposal of June names weak subjects as well; they are no ground, help is."""
    asked = " ".join(on(YEAR_END).document.questions)

    assert "Welke hulp in die vakken past" in asked
    assert "geen straf" not in asked


@pytest.mark.parametrize("day", [AUTUMN, JANUARY, SPRING, YEAR_END])
def test_nobody_reads_a_verdict(day: date) -> None:
    """At no moment, in no language; and going on always comes first."""
    found = on(day)

    assert found.options[0] == "go-on"
    for language in ("nl", "en"):
        text = found.advice.text("nl" if language == "nl" else "en").lower()
        assert not any(word in text for word in ("blijft zitten", "moet ", "lui ", "must repeat"))
