"""A year at the KWC: the second year of a student who came in at mavo, with English at havo.

Mathematics, French and more grew weak. The level of intake stays sure all year, history goes up to
havo in March, and what the teachers advise in June is asked about.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from overgang.advice.advise import advise
from overgang.practices import example_dossier, load_practice
from overgang.rulesets import load
from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 10, 20)
JANUARY: Final = date(2026, 1, 19)
SPRING: Final = date(2026, 3, 23)
YEAR_END: Final = date(2026, 6, 24)
MOMENTS: Final = (AUTUMN, JANUARY, SPRING, YEAR_END)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("kwc", day)


@pytest.mark.parametrize("day", MOMENTS)
def test_the_level_of_intake_is_sure_all_year(day: date) -> None:
    """Nothing speaks against going on, and a lower level or a year again is no option."""
    found = on(day)
    go_on = found.document.options[0]

    assert found.options == ["go-on", "level-per-subject"]
    assert go_on.speaks_for == (
        "Verder op vmbo-tl (mavo) is zeker. Op dat niveau kwam de leerling binnen.",
    )
    assert go_on.speaks_against == ()


def test_with_a_norm_that_is_not_met_it_is_just_as_sure() -> None:
    """A norm of another school says 'afgewezen' in June; that brings no lower level."""
    dossier, practice = example_dossier("kwc"), load_practice("kwc")
    norm = load("nl/zuyderzee-lemmer/1-of-2")
    document = advise(dossier, norm, practice, on=YEAR_END).document("nl")

    assert document.targets[0].finding is not None
    assert document.targets[0].finding.kind == "below"
    assert [each.code for each in document.options] == [
        "go-on",
        "go-on-with-plan",
        "level-per-subject",
    ]


@pytest.mark.parametrize(
    ("day", "at_havo"),
    [
        (AUTUMN, "Nu al op havo: Engels."),
        (JANUARY, "Nu al op havo: Engels."),
        (SPRING, "Nu al op havo: Engels en geschiedenis."),
        (YEAR_END, "Nu al op havo: Engels en geschiedenis."),
    ],
)
def test_subjects_at_havo_stay_there(day: date, at_havo: str) -> None:
    """English all year, and history from the middle of March."""
    higher = on(day).document.options[1]

    assert higher.speaks_for[0] == at_havo
    assert higher.speaks_against == ()


def test_a_test_of_february_points_at_more() -> None:
    """Biology was tested at havo; mathematics, tested below mavo, brings no lower level."""
    assert not on(JANUARY).says("Er lijkt meer mogelijk")
    for day in (SPRING, YEAR_END):
        found = on(day)
        assert found.says("Er lijkt meer mogelijk bij: biologie.")
        assert not any("wiskunde" in line for line in found.document.options[1].speaks_for)


@pytest.mark.parametrize(
    ("day", "state"), [(AUTUMN, "done"), (JANUARY, "done"), (SPRING, "late"), (YEAR_END, "done")]
)
def test_each_period_is_closed_with_the_parents(day: date, state: str) -> None:
    """In March the week of the report went by; the talk was held four days after the advice."""
    assert on(day).safeguards == {"period-close": [state]}


@pytest.mark.parametrize(
    ("day", "weak"),
    [
        (AUTUMN, "wiskunde."),
        (JANUARY, "wiskunde, Frans en natuur- en scheikunde."),
        (YEAR_END, "wiskunde, Frans, natuur- en scheikunde en economie."),
    ],
)
def test_what_is_needed_in_the_lessons_is_asked(day: date, weak: str) -> None:
    """For every weak subject, each time."""
    agenda = on(day).document.agenda

    assert agenda is not None
    assert f"Wat is er in de les nodig om verder te komen? Het gaat om {weak}" in agenda.ask


def test_a_lower_level_that_the_teachers_advise_is_asked_about() -> None:
    """Only in June, when they do; and what a teacher proposed on weak subjects is no option."""
    assert [len(on(day).document.questions) for day in MOMENTS] == [0, 0, 0, 1]
    assert on(YEAR_END).says(
        "De leerling kwam binnen op vmbo-tl (mavo), en nu is vmbo-kader genoemd."
    )
    assert "same-year-again" not in on(YEAR_END).options


def test_the_moments_are_those_of_the_file() -> None:
    """What is printed in the documentation is what is looked at here."""
    example = load_practice("kwc").example

    assert example is not None
    assert example.moments == MOMENTS
    assert example.rules is None
