"""A year at De Joost: a third-year kader student whose results fall in autumn.

First the cause is looked for: growing up, and in spring the lessons as well. The norm is a guide,
the school answers for the level that it chose, and in the last week of school there are tasks.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 11, 10)
JANUARY: Final = date(2026, 1, 26)
SPRING: Final = date(2026, 3, 23)
YEAR_END: Final = date(2026, 6, 24)
LAST_WEEK: Final = date(2026, 7, 14)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("heerenlanden-de-joost", day)


def test_in_autumn_the_cause_comes_first() -> None:
    """Two signals and no cause yet: it is asked for; the parents do not know."""
    found = on(AUTUMN)

    assert [each for each in found.document.questions if "Waardoor lukt het nu niet?" in each]
    assert found.safeguards == {"keeping-informed": ["to-do"]}
    assert found.says("na het signaal van 13 oktober 2025")


def test_in_autumn_support_can_begin() -> None:
    """A signal is open; tasks of the last week are far away and not spoken of."""
    found = on(AUTUMN)

    assert found.says("coaching en ondersteuningsuur")
    assert not found.says("laatste schoolweek")


def test_in_january_the_norm_is_a_guide() -> None:
    """It is not met, a plan is open all the same, and teachers are asked what else they see."""
    found = on(JANUARY)
    plan = next(each for each in found.document.options if each.code == "go-on-with-plan")

    assert any("De norm is een gids" in each for each in plan.how)
    assert [each for each in found.document.questions if "naast de cijfers" in each]


def test_in_january_the_cause_was_found_before_the_help() -> None:
    """Coaching began a week after it; the parents know of results and well-being."""
    found = on(JANUARY)

    assert found.safeguards == {"cause-first": ["done"], "keeping-informed": ["done"]}
    assert found.says("Genoemd is: puberteit")


def test_in_january_the_school_answers_for_the_level() -> None:
    """Why it was chosen speaks for the student, and the team leader is asked what helps."""
    found = on(JANUARY)
    go_on = next(each for each in found.document.options if each.code == "go-on")

    assert any("koos vmbo-kader vanwege" in each for each in go_on.speaks_for)
    assert [each for each in found.document.questions if "om dat te laten lukken" in each]


def test_in_spring_the_teacher_is_asked_what_can_be_different() -> None:
    """The way of teaching was named for mathematics; the talk is about the next step."""
    found = on(SPRING)
    asked = [each for each in found.document.questions if "lessen wiskunde" in each]

    assert len(asked) == 1
    assert "vakdocent" in asked[0]
    assert found.document.agenda is not None
    assert "Wat is er nodig voor een volgende stap?" in found.document.agenda.ask


def test_at_the_end_of_the_year_a_year_again_does_not_help() -> None:
    """A teacher proposed it for weak subjects; that is no ground, and growing up passes."""
    found = on(YEAR_END)

    assert "same-year-again" not in found.options
    assert [each for each in found.document.remarks if "puberteit" in each]
    assert [each for each in found.document.questions if "Welke hulp in die vakken past" in each]


def test_at_the_end_of_the_year_the_last_week_is_told_of_and_then_offered() -> None:
    """In June it is ahead; in July it can begin."""
    before, then = on(YEAR_END), on(LAST_WEEK)
    chance = [each for each in then.document.options if each.code == "extra-opportunity"]

    assert [each for each in before.document.remarks if "13 juli 2026" in each]
    assert not [each for each in then.document.remarks if "13 juli 2026" in each]
    assert any("opdrachten in de laatste schoolweek" in how for each in chance for how in each.how)


@pytest.mark.parametrize("day", [AUTUMN, JANUARY, SPRING, YEAR_END, LAST_WEEK])
def test_nobody_is_blamed(day: date) -> None:
    """Neither the student nor a teacher; and going on always comes first."""
    found = on(day)
    text = found.advice.text("nl").lower()

    assert found.options[0] == "go-on"
    assert not any(word in text for word in ("schuld", "lui ", "fout van", "blijft zitten"))
