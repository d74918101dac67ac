"""A year at Liudger Waskemeer: a third-year tl student who came there outside the norm.

The agreements of last June are kept, mathematics stays weak, and in German a higher level is seen.
At the end of the year student, parents and school make agreements again.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 10, 27)
JANUARY: Final = date(2026, 1, 26)
SPRING: Final = date(2026, 4, 13)
YEAR_END: Final = date(2026, 6, 22)
AFTER_THE_TALK: Final = date(2026, 7, 1)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("liudger-waskemeer", day)


def test_in_autumn_the_agreements_of_june_are_asked_about() -> None:
    """They are open still; the mentor watches, and talked with the student that day."""
    found = on(AUTUMN)

    assert [each for each in found.document.questions if "24 juni 2025" in each]
    assert found.safeguards == {"monitoring": ["done"]}


def test_in_january_it_is_asked_once_which_subject_is_extra() -> None:
    """The norm asks it; until it is told nobody can say whether the norm is met."""
    asked = on(JANUARY).document.questions

    assert sum("weglaten" in each or "extra" in each for each in asked) == 1


def test_in_january_outside_the_norm_is_not_at_issue_yet() -> None:
    """Whether the norm is met is open, so only support is offered, of the kind not there yet."""
    found = on(JANUARY)

    assert not found.says("duidelijke afspraken")
    assert found.says("Mogelijk vanaf nu voor wiskunde, economie en biologie: ondersteuningsuur")


def test_in_spring_going_on_outside_the_norm_is_open() -> None:
    """The norm is told not to be met; agreements are still to be made and to be signed."""
    found = on(SPRING)
    plan = next(each for each in found.document.options if each.code == "go-on-with-plan")

    assert found.says("De norm zegt: ‘voldoet nog niet’")
    assert any("Met duidelijke afspraken" in each for each in plan.how)
    assert any("alle drie ondertekenen" in each for each in plan.needs)
    assert [each for each in found.document.questions if "even minder" in each]


def test_in_spring_what_speaks_for_the_student_is_told() -> None:
    """Last year's agreements were kept, and biology is an extra subject."""
    go_on = next(each for each in on(SPRING).document.options if each.code == "go-on")

    assert any("24 juni 2025 zijn nagekomen" in each for each in go_on.speaks_for)
    assert any("compleet zonder biologie" in each for each in go_on.speaks_for)


def test_in_spring_the_mentor_is_late_and_nobody_watches_absence() -> None:
    """Four weeks without a talk; and in German a higher level was seen."""
    found = on(SPRING)

    assert found.safeguards == {"monitoring": ["late"]}
    assert found.says("Sinds 16 maart 2026", "afwezigheid. Wie volgt dat?", "In Duits is een hoger")


def test_at_the_end_of_the_year_a_signature_lacks() -> None:
    """Student and school signed, the parents did not yet."""
    found = on(YEAR_END)

    assert found.safeguards == {"outside-norm": ["to-do"], "monitoring": ["done"]}
    assert found.says("nog op een handtekening van: ouders")
    assert found.document.agenda is not None
    assert any("de afspraken" in each for each in found.document.agenda.bring)


def test_after_the_talk_all_three_have_signed() -> None:
    """Nobody asks any more whether it is for a while; a year again was never at issue."""
    found = on(AFTER_THE_TALK)

    assert found.safeguards == {"outside-norm": ["done"], "monitoring": ["done"]}
    assert not [each for each in found.document.questions if "even minder" in each]
    assert "same-year-again" not in found.options


@pytest.mark.parametrize("day", [AUTUMN, JANUARY, SPRING, YEAR_END, AFTER_THE_TALK])
def test_going_on_always_comes_first(day: date) -> None:
    """Whatever the norm says."""
    assert on(day).options[0] == "go-on"
