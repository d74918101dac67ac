"""A year at the Jan van Brabant College: two weak subjects, and a student who asks for guidance.

German was caught up by February, mathematics came closer, and physics and chemistry grew weak. The
student goes on all the same, and each weak subject has its plan or is to get one.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from overgang.advice.advise import advise
from overgang.dossier import RepeatProposal, Role
from overgang.dossier.repeating import ProposedGround
from overgang.practices import example_dossier, load_practice
from tests.practices.years.advised import Advised, advised

AUTUMN: Final = date(2025, 12, 1)
JANUARY: Final = date(2026, 1, 26)
SPRING: Final = date(2026, 3, 9)
YEAR_END: Final = date(2026, 6, 24)
MOMENTS: Final = (AUTUMN, JANUARY, SPRING, YEAR_END)


def on(day: date) -> Advised:
    """Give the advice of that day."""
    return advised("jan-van-brabant", day)


@pytest.mark.parametrize("day", MOMENTS)
def test_a_weak_subject_holds_nobody_back(day: date) -> None:
    """To go on, with a plan or without; nothing speaks against either."""
    found = on(day)

    assert found.options == ["go-on", "go-on-with-plan"]
    assert not any(option.speaks_against for option in found.document.options)


@pytest.mark.parametrize(
    ("day", "there", "to_make"),
    [
        (AUTUMN, None, "Duits en wiskunde"),
        (JANUARY, "Duits en wiskunde", None),
        (SPRING, "wiskunde", "natuur- en scheikunde"),
        (YEAR_END, "wiskunde", "natuur- en scheikunde"),
    ],
)
def test_each_weak_subject_has_its_plan_or_is_to_get_one(
    day: date, there: str | None, to_make: str | None
) -> None:
    """In autumn for neither, in January for both, and from spring on one is missing."""
    plan = on(day).document.options[1]

    assert (f"Er is al een plan of hulp voor: {there}." in plan.speaks_for) == bool(there)
    assert (f"Een plan of hulp, nog af te spreken voor: {to_make}." in plan.needs) == bool(to_make)


@pytest.mark.parametrize(
    ("day", "state"), [(AUTUMN, "open"), (JANUARY, "used"), (SPRING, "used"), (YEAR_END, "used")]
)
def test_the_student_asks_for_guidance(day: date, state: str) -> None:
    """It is a right, used in December; from then on the guide takes part in the talk."""
    found = on(day)
    agenda = found.document.agenda

    assert found.rights == {"guidance-on-request": state}
    assert agenda is not None
    assert ("trajectbegeleider" in agenda.who) == (state == "used")
    assert found.says("Trajectbegeleiding kan ook, met een plan") == (state == "open")


def test_with_the_guidance_goes_a_plan() -> None:
    """It was made a month later, in the first week after the holiday."""
    assert on(date(2025, 12, 8)).safeguards["guidance-on-request"] == ["to-do"]
    assert on(date(2026, 1, 8)).safeguards["guidance-on-request"] == ["to-do"]
    assert on(date(2026, 1, 9)).safeguards["guidance-on-request"] == ["done"]


@pytest.mark.parametrize("day", MOMENTS)
def test_the_mentor_is_the_same_from_the_first_day(day: date) -> None:
    """Since August of the first year."""
    found = on(day)

    assert found.safeguards["mentor-continuity"] == ["done"]
    assert found.says("De leerling heeft sinds 26 augustus 2024 dezelfde mentor.")


def test_the_end_of_the_year_is_no_surprise() -> None:
    """Nobody says before June that going on is uncertain; what is advised then was told before."""
    assert ["no-surprise" in on(day).safeguards for day in MOMENTS] == [False, False, False, True]
    assert on(YEAR_END).safeguards["no-surprise"] == ["done"]


@pytest.mark.parametrize(
    ("ground", "comes"),
    [(ProposedGround.WEAK_SUBJECTS, False), (ProposedGround.LONG_ILLNESS, True)],
)
def test_a_year_again_is_for_special_cases(ground: ProposedGround, comes: bool) -> None:
    """Somebody proposes it in June: on weak subjects it is no option, on a long illness it is."""
    proposal = RepeatProposal(on=date(2026, 6, 23), by=Role.SUBJECT_TEACHER, grounds=(ground,))
    dossier = example_dossier("jan-van-brabant").model_copy(
        update={"repeat_proposals": (proposal,)}
    )
    document = advise(dossier, None, load_practice("jan-van-brabant"), on=YEAR_END).document("nl")
    codes = [each.code for each in document.options]

    assert ("same-year-again" in codes) == comes
    assert codes[:2] == ["go-on", "go-on-with-plan"]


def test_the_moments_are_those_of_the_file() -> None:
    """What is printed in the documentation is what is looked at here."""
    example = load_practice("jan-van-brabant").example

    assert example is not None
    assert example.moments == MOMENTS
    assert example.rules is None
