"""A year at Marianum: a third-year havo student with a low spring, who in the end chooses.

The school's own guideline is not published; the norm of another school stands in for it here.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from overgang.advice.advise import advise
from overgang.practices import example_dossier, load_practice
from overgang.rulesets import load
from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 11, 24)
FEBRUARY: Final = date(2026, 2, 9)
SPRING: Final = date(2026, 4, 20)
YEAR_END: Final = date(2026, 6, 24)
AFTERWARDS: Final = date(2026, 7, 1)
MOMENTS: Final = (AUTUMN, FEBRUARY, SPRING, YEAR_END, AFTERWARDS)
DISCUSSED: Final = "De lijst voldoet niet aan de richtlijn van de onderbouw."


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("marianum", day)


def test_in_autumn_the_student_is_discussed_and_no_more() -> None:
    """Two fives and a four; to go on is an option like before, and nobody named a cause yet."""
    found = on(AUTUMN)

    assert found.options == ["go-on", "go-on-with-plan", "other-level"]
    assert found.says(DISCUSSED, "Ook wie niet aan de richtlijn voldoet, kan verder.")
    assert found.document.questions == (
        "Waardoor zijn de resultaten zwak? Er is nog geen oorzaak genoemd. (aan: mentor)",
    )
    assert found.says("Wat is volgend jaar haalbaar")


def test_in_autumn_neither_student_nor_parents_know_that_it_is_uncertain() -> None:
    """There is time, so it is to be done."""
    found = on(AUTUMN)

    assert found.safeguards == {"no-surprise": ["to-do"]}
    assert found.says("is nog niet verteld aan leerling en ouders")


def test_in_autumn_earlier_years_are_looked_at() -> None:
    """Two years of havo, none of them again."""
    assert on(AUTUMN).says("Eerder volgde de leerling 2 jaren, vanaf havo 1.")


def test_in_february_the_student_knows_and_the_parents_do_not() -> None:
    """The mentor found a cause that says nothing of the level."""
    found = on(FEBRUARY)

    assert found.safeguards == {"no-surprise": ["to-do"]}
    assert found.says("is nog niet verteld aan ouders", "zegt: puberteit.")
    assert not found.document.questions


def test_in_spring_a_list_below_the_norm_is_discussed_like_any_other() -> None:
    """Four insufficient grades; cause and progress speak for going on, and everybody knows."""
    found = on(SPRING)

    assert found.options[0] == "go-on"
    assert found.says(DISCUSSED)
    assert found.document.options[0].speaks_for == (
        "Er is een oorzaak genoemd die niets over het niveau zegt: puberteit.",
        "Op 13 april 2026 is vooruitgang gezien.",
    )
    assert found.safeguards == {"no-surprise": ["done"]}


@pytest.mark.parametrize("day", [AUTUMN, FEBRUARY, SPRING])
def test_who_may_not_go_on_yet_has_nothing_to_choose(day: date) -> None:
    """The right to do the year again is for whoever may go on; of nobody else is it spoken."""
    assert on(day).rights == {}
    assert "same-year-again" not in on(day).options
    assert not on(day).says("overdoen")


def test_at_the_end_of_the_year_nobody_is_surprised_and_nobody_votes() -> None:
    """The norm is met; what each teacher sees is told, and none of it is added up."""
    found = on(YEAR_END)

    assert found.options == ["go-on"]
    assert found.safeguards == {"no-surprise": ["done"]}
    assert not found.says(DISCUSSED)
    assert found.document.remarks == (
        "Docenten hebben er vertrouwen in bij economie en Engels.",
        "Docenten denken dat het met steun lukt bij Nederlands en wiskunde.",
        "Docenten twijfelen nog bij Frans.",
    )
    assert found.rights == {"own-choice": "open"}


def test_afterwards_the_choice_stands_beside_the_advice() -> None:
    """The student wants the year again; that comes last, and the advice stays to go on."""
    found = on(AFTERWARDS)

    assert found.options[0] == "go-on"
    assert found.options[-1] == "same-year-again"
    assert found.rights == {"own-choice": "used"}
    assert found.document.options[0] == on(YEAR_END).document.options[0]
    assert found.says(
        "De leerling koos hier op 29 juni 2026 zelf voor.",
        "Het advies blijft staan.",
        "Wat wil de leerling in dat extra jaar bereiken?",
    )


def test_the_choice_changes_nothing_but_what_is_said_of_it() -> None:
    """The same day without it: the same norm, the same options but one, the same safeguards."""
    dossier = example_dossier("marianum")
    without = dossier.model_copy(update={"choices": ()})
    rules, practice = load("nl/saenredam/3h-4h"), load_practice("marianum")
    chosen, unchosen = (
        advise(each, rules, practice, on=AFTERWARDS).document("nl") for each in (dossier, without)
    )

    assert chosen.targets == unchosen.targets
    assert chosen.options[:-1] == unchosen.options
    assert chosen.safeguards == unchosen.safeguards


def test_the_moments_are_those_of_the_file() -> None:
    """What is printed in the documentation is what is looked at here."""
    example = load_practice("marianum").example

    assert example is not None
    assert example.moments == MOMENTS
