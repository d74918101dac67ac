"""A year at Odulphus: a first-year havo student, two rounds of a plan, and an advice set aside.

The norm beside it is the one that the school published for the first year; the havo team's way of
working is told of the lower years too, so both fit this student.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from overgang.dossier.joint_advice import AdviceMoment
from overgang.practices import load_practice
from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 12, 1)
JANUARY: Final = date(2026, 1, 26)
SPRING: Final = date(2026, 3, 16)
YEAR_END: Final = date(2026, 6, 24)
AFTERWARDS: Final = date(2026, 7, 1)
MOMENTS: Final = (AUTUMN, JANUARY, SPRING, YEAR_END, AFTERWARDS)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("odulphus", day)


def needs_of(found: Advised, code: str) -> tuple[str, ...]:
    """Give what an option needs."""
    return next(each.needs for each in found.document.options if each.code == code)


def test_in_autumn_the_first_round_runs_and_the_prognoses_were_talked_over() -> None:
    """Six weeks from 24 November; music has no prognosis yet, and there is no advice so far."""
    found = on(AUTUMN)

    assert found.safeguards == {"plan-cycles": ["to-do"], "prognosis": ["to-do", "done"]}
    assert found.says("Op 5 januari 2026 wordt teruggekeken", "Voor muziek is er nog geen prognose")
    assert found.rights == {"setting-aside": "not-now"}


def test_in_autumn_the_student_brings_the_plan() -> None:
    """The talk is of all three."""
    agenda = on(AUTUMN).document.agenda

    assert agenda is not None
    assert agenda.who == ("leerling", "ouder", "mentor")
    assert agenda.bring == ("Meenemen (leerling): het plan, met wat er gelukt is",)


def test_in_january_the_teachers_point_to_other_schools_in_time() -> None:
    """Their advice speaks for another level; nobody has to set it aside yet."""
    found = on(JANUARY)
    other = next(each for each in found.document.options if each.code == "other-level")

    assert found.safeguards["advice-moments"] == ["done"]
    assert other.speaks_for == (
        "De vakdocenten adviseerden samen op 22 januari 2026: kijk ook eens elders.",
    )
    assert found.rights == {"setting-aside": "not-now"}
    assert found.says("Welke scholen zijn bekeken")


def test_in_january_the_second_round_runs() -> None:
    """Begun after a look back on the first, and so no third is offered."""
    found = on(JANUARY)
    with_plan = next(each for each in found.document.options if each.code == "go-on-with-plan")

    assert found.safeguards["plan-cycles"] == ["to-do"]
    assert found.says("Op 2 maart 2026 wordt teruggekeken")
    assert with_plan.how == ()


def test_in_spring_both_sides_of_two_rounds_without_effect_are_asked_about() -> None:
    """It may be the student, and it may as well be the support; new prognoses ask for a talk."""
    found = on(SPRING)
    asked = [each for each in found.document.questions if "Het plan hielp niet" in each]

    assert len(asked) == 1
    assert "lukt het de leerling nu niet" in asked[0].lower()
    assert "gaf de school niet de steun die past" in asked[0]
    assert found.safeguards["prognosis"] == ["to-do"]
    assert found.says("nieuwe prognose om over te praten: Engels en Frans")


def test_in_spring_effort_is_not_weighed_once_more() -> None:
    """There was a signal of effort in February, and it is in the prognosis."""
    assert [each for each in on(SPRING).document.remarks if "inzet" in each]
    assert not [each for each in on(JANUARY).document.remarks if "inzet" in each]


def test_at_the_end_of_the_year_the_student_can_set_the_advice_aside() -> None:
    """January pointed the same way, so it is no surprise; a plan of both sides is needed."""
    found = on(YEAR_END)

    assert found.options == [
        "go-on", "go-on-with-plan", "set-aside", "extra-opportunity", "other-level",
    ]  # fmt: skip
    assert found.rights == {"setting-aside": "open"}
    assert found.safeguards == {"advice-moments": ["done"], "prognosis": ["done"]}
    assert "een plan met de ouders: wat de leerling doet, en hoe de school helpt" in needs_of(
        found, "set-aside"
    )
    assert found.says("vmbo-tl (mavo)", "een eigen plan voor het volgende schooljaar")


def test_afterwards_the_student_goes_on_and_the_advice_stands_as_it_was() -> None:
    """Once was once; until January the student has the chance to prove it."""
    found = on(AFTERWARDS)
    (january, end) = found.advice.dossier.joint_advices

    assert found.rights == {"setting-aside": "used"}
    assert "set-aside" not in found.options
    assert found.says(
        "De leerling legde het advies op 29 juni 2026 naast zich neer en gaat door op havo",
        "tot 29 januari 2027 de kans om het waar te maken",
        "De vakdocenten adviseerden samen op 22 juni 2026: vmbo-tl (mavo).",
    )
    assert (january.moment, end.moment) == (AdviceMoment.JANUARY, AdviceMoment.YEAR_END)


@pytest.mark.parametrize("day", MOMENTS)
def test_going_on_comes_first_and_a_year_again_is_not_spoken_of(day: date) -> None:
    """Nobody proposed it on a ground that counts."""
    found = on(day)

    assert found.options[0] == "go-on"
    assert not found.says("overdoen")


def test_the_moments_are_those_of_the_file() -> None:
    """What is printed in the documentation is what is looked at here."""
    example = load_practice("odulphus").example

    assert example is not None
    assert example.moments == MOMENTS
