"""The options: what speaks for and against each, and what it needs, for a finding of every kind."""

from __future__ import annotations

import pytest

from overgang.advice.advise import Advice
from overgang.advice.document import OptionDocument
from overgang.advice.options import options_of
from tests.advice.norm import NORM, TOLD, advised, parsed

WEIGHED = (
    "een afweging door de vergadering, met redenen",
    "een gesprek met de leerling en de ouders",
)
PLAN = "een plan met wat de leerling doet, wat de school doet en wat de ouders doen"


def options(advice: Advice) -> dict[str, OptionDocument]:
    """Give the Dutch options by code."""
    return {option.code: option for option in options_of(advice, "nl")}


def test_a_list_that_meets_the_norm_goes_on_and_needs_nothing() -> None:
    """Where the norm is met there is nothing to weigh."""
    found = options(advised(6, 6, 6, **TOLD))

    assert list(found) == ["go-on"]
    assert found["go-on"].text == "Naar 4 havo"
    assert found["go-on"].speaks_for == ("De norm zegt: ‘bevorderd’.",)
    assert found["go-on"].speaks_against == ()
    assert found["go-on"].needs == ()


def test_one_grade_off_is_told_and_opens_an_extra_opportunity() -> None:
    """One other grade would do: that speaks for a plan and for an extra opportunity."""
    found = options(advised(6, 6, 5, **TOLD))
    near = "Eén ander cijfer was genoeg, bij 3 vakken. Zie ‘Wat zou het veranderen?’."

    assert list(found) == ["go-on", "go-on-with-plan", "extra-opportunity", "other-level"]
    assert found["go-on"].speaks_for == ()
    assert found["go-on"].speaks_against == (
        "De norm zegt: ‘bespreken’.",
        "Niet vervuld voor ‘bevorderd’: punten: 17 (gevraagd: minstens 18; 1 onder de grens).",
    )
    assert found["go-on"].needs == WEIGHED
    assert found["go-on-with-plan"].speaks_for == (near,)
    assert found["go-on-with-plan"].needs == (PLAN, *WEIGHED)
    assert found["extra-opportunity"].speaks_for == (near,)
    assert found["extra-opportunity"].needs == (
        "een regel van de school die dit toestaat",
        WEIGHED[1],
    )


def test_far_off_there_is_no_extra_opportunity() -> None:
    """An extra opportunity for one subject helps nobody whom one subject does not help."""
    found = options(advised(1, 1, 1, **TOLD))

    assert list(found) == ["go-on", "go-on-with-plan", "other-level"]
    assert found["go-on-with-plan"].speaks_for == ()
    assert found["other-level"].speaks_for == ()
    assert found["other-level"].speaks_against == ("De norm noemt deze mogelijkheid niet.",)


def test_another_route_of_the_norm_speaks_for_another_level() -> None:
    """Where the norm names another route, that is said there, in the school's word."""
    found = options(advised(4, 5, 5, **TOLD))

    assert found["other-level"].speaks_for == ("De norm zegt: ‘mavo’.",)
    assert found["other-level"].speaks_against == ()


def test_a_silent_norm_stands_in_nobodys_way() -> None:
    """That no rule fits speaks for going on as much as the missed condition speaks against it."""
    found = options(advised(4, 4, 5, **TOLD))

    assert found["go-on"].speaks_for == (
        "De norm staat het niet in de weg: geen regel past op deze lijst.",
    )
    assert not any(said.startswith("De norm zegt") for said in found["go-on"].speaks_against)


def test_a_norm_that_contradicts_itself_says_so_against_going_on() -> None:
    """Both words are told, and the meeting weighs."""
    found = options(advised(10, 10, 10, **TOLD))

    assert found["go-on"].speaks_against == (
        (
            "De norm spreekt zichzelf tegen: ‘bevorderd’ en ‘afgewezen’ gelden allebei. "
            "De vergadering bespreekt het."
        ),
    )


def test_what_is_missing_is_needed_first() -> None:
    """A grade, and a question, that can still change the outcome; nothing that cannot."""
    told = {name: value for name, value in TOLD.items() if name not in {"done", "wish"}}
    found = options(advised("inh", 6, 6, **told))

    assert found["go-on"].speaks_for == ("Het kan nog: ‘bevorderd’ is nog mogelijk.",)
    assert found["go-on"].needs == (
        "het cijfer voor Nederlands",
        "een antwoord op de vraag: Zijn de opdrachten af?",
        "een antwoord op de vraag: Wat wil de leerling?",
        *WEIGHED,
    )


def test_what_can_no_longer_meet_the_norm_has_nothing_that_speaks_for_it() -> None:
    """An open list of which no outcome is the good one."""
    found = options(advised(4, 4, 5, **{k: v for k, v in TOLD.items() if k != "wish"}))

    assert found["go-on"].speaks_for == ()


@pytest.mark.parametrize(
    ("when", "condition"),
    [
        ("total >= 18 and (done or total > 20)",
         "de opdrachten zijn af of punten: meer dan 20"),
        ("total > 20 or lowest(all) > 9",
         "punten: meer dan 20 of laagste van de cijfers (alle vakken): meer dan 9"),
        ("not (total >= 18)", "punten: minder dan 18"),
        ("at_least(2, done, total > 20)",
         "minstens 2 van deze: de opdrachten zijn af en punten: meer dan 20"),
        ("done", "de opdrachten zijn af: nee"),
        ("total > 20", "punten: 18 (gevraagd: meer dan 20; 2 onder de grens)"),
    ],
)  # fmt: skip
def test_a_condition_that_failed_is_said_whatever_its_form(when: str, condition: str) -> None:
    """No 'all of the conditions below' where nothing stands below."""
    target = NORM.targets[0]
    rule = target.rules[0].model_copy(update={"when": parsed(when)})
    norm = NORM.model_copy(
        update={"targets": (target.model_copy(update={"rules": (rule, *target.rules[1:])}),)}
    )
    found = options(advised(6, 6, 6, norm=norm, **{**TOLD, "done": False}))

    assert f"Niet vervuld voor ‘bevorderd’: {condition}." in found["go-on"].speaks_against
