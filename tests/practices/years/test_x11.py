"""A year at X11: no grade at all, English at havo, and mathematics that went up and back again.

What people saw is all that there is, and it is enough for an advice at every moment.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from overgang.practices import example_dossier, load_practice
from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 11, 24)
WINTER: Final = date(2026, 2, 9)
SPRING: Final = date(2026, 4, 20)
YEAR_END: Final = date(2026, 6, 24)
MOMENTS: Final = (AUTUMN, WINTER, SPRING, YEAR_END)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("x11", day)


def test_there_is_no_grade_in_the_whole_dossier() -> None:
    """Neither a report nor a list with the student."""
    dossier = example_dossier("x11")

    assert dossier.reports == ()
    assert not dossier.student.grades


@pytest.mark.parametrize("day", MOMENTS)
def test_there_is_full_advice_without_any_grade(day: date) -> None:
    """Options with reasons, and a talk that is prepared; nothing speaks against going on."""
    found = on(day)
    go_on = found.document.options[0]

    assert found.options == ["go-on", "level-per-subject"]
    assert go_on.speaks_for
    assert go_on.speaks_against == ()
    assert found.document.agenda is not None
    assert (
        "Wat kan de leerling nu, en waar ligt de volgende uitdaging?" in found.document.agenda.ask
    )
    assert found.document.targets == ()


@pytest.mark.parametrize(
    ("day", "growth"),
    [
        (AUTUMN, "Engels en wiskunde"),
        (WINTER, "Engels en wiskunde"),
        (SPRING, "Engels en Nederlands"),
        (YEAR_END, "Engels, Nederlands en wiskunde"),
    ],
)
def test_growth_speaks_for_going_on(day: date, growth: str) -> None:
    """By the latest that was seen in each subject."""
    assert f"Er zit groei in: {growth}." in on(day).document.options[0].speaks_for


@pytest.mark.parametrize(
    ("day", "rights"),
    [
        (AUTUMN, ["Engels: open"]),
        (WINTER, ["Engels: open", "wiskunde: open"]),
        (SPRING, ["Engels: open", "wiskunde: open"]),
        (YEAR_END, ["Engels: open", "wiskunde: used"]),
    ],
)
def test_the_way_back_is_a_right(day: date, rights: list[str]) -> None:
    """For English all year; for mathematics from February, and used in May."""
    found = [
        f"{subject}: {each.state}"
        for each in on(day).document.rights
        for subject in ("Engels", "wiskunde")
        if subject in each.text
    ]

    assert found == rights


def test_in_april_the_way_back_is_offered() -> None:
    """Mathematics was seen to fall, so what it needs is asked; at other moments it is not."""
    offered = "Voor wiskunde weer naar vmbo-tl (mavo)."
    assert [offered in on(day).document.options[1].how for day in MOMENTS] == [
        False,
        False,
        True,
        False,
    ]
    assert on(SPRING).says("Wat is er nodig om weer verder te komen? Het gaat om wiskunde.")


def test_after_the_way_back_nobody_asks_for_the_higher_level() -> None:
    """Growth at the own level again is growth."""
    assert not on(YEAR_END).says("Er lijkt meer mogelijk")


def test_a_finished_subject_makes_room_and_gives_no_signal() -> None:
    """From April on; the signal of March about it is settled by that."""
    asked = "Al afgerond: kunstvakken inclusief ckv."

    assert [on(day).says(asked) for day in MOMENTS] == [False, False, True, True]
    for day in (SPRING, YEAR_END):
        found = on(day).document
        assert (found.questions, found.safeguards) == ((), ())
        assert not any("kunstvakken" in each.text for each in found.rights)


def test_the_moments_are_those_of_the_file() -> None:
    """What is printed in the documentation is what is looked at here."""
    example = load_practice("x11").example

    assert example is not None
    assert example.moments == MOMENTS
    assert example.rules is None
