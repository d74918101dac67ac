"""The wish of a student is enough, whatever the grades are."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from overgang.dossier.roles import Party, Role
from overgang.practices.notes import (
    Attends,
    Note,
    Offers,
    OptionCode,
    Right,
    RightState,
    Safeguard,
    SafeguardState,
)
from overgang.practices.policies.guidance_on_request import GuidanceOnRequest
from overgang.practices.said import Subjects, said
from overgang.practices.situation import Situation
from tests.practices.policies.situations import YEAR_END, notes, of, situations

GUIDANCE = GuidanceOnRequest(from_year=2, asked_by=(Party.STUDENT, Party.SCHOOL))
EVER = GuidanceOnRequest(from_year=1, asked_by=(Party.STUDENT,))
PATHWAY = {"on": "2026-01-12", "kind": "pathway guidance", "asked_by": "student",
           "check_on": "2026-04-13"}  # fmt: skip
PLAN = {
    "subjects": ["wi"],
    "cycles": [
        {"on": "2026-01-16", "start": "2026-01-19", "due": "2026-03-02", "goals": ["catch up"],
         "student": ["practise"]}
    ],
}  # fmt: skip


def right(state: RightState) -> Note:
    """Give the right to ask for guidance."""
    return Right(said("guidance-on-request-right"), Party.STUDENT, state)


@given(situations())
def test_a_request_of_the_student_is_enough(at: Situation) -> None:
    """For any grades, from the first year on; and the student is told so."""
    assert EVER.may_open(at, Party.STUDENT)
    state = RightState.USED if EVER.running(at) else RightState.OPEN
    assert right(state) in notes(EVER, at)


@given(situations())
def test_nobody_else_has_to_agree(at: Situation) -> None:
    """A party that is not named cannot ask, and nothing that it says is needed."""
    assert not EVER.may_open(at, Party.PARENT)
    assert not any(isinstance(note, Offers) for note in notes(EVER, at))


@pytest.mark.parametrize(
    ("year", "state"),
    [(1, RightState.NOT_NOW), (2, RightState.OPEN), (3, RightState.OPEN), (None, RightState.OPEN)],
)
def test_from_which_year(year: int | None, state: RightState) -> None:
    """Before it, in it, after it; and where the year is not known nobody is refused."""
    assert notes(GUIDANCE, of(student={"id": "900102", "year": year})) == [right(state)]


@pytest.mark.parametrize(("grade", "offered"), [("5,4", True), ("5,5", False)])
def test_it_is_offered_where_a_subject_is_weak(grade: str, offered: bool) -> None:
    """Below the bound and at it; in the years for which it is."""
    subjects = said("guidance-on-request-offer", subjects=Subjects(("wi",)))
    offer = Offers(OptionCode.GO_ON_WITH_PLAN, subjects)
    for year in (1, 2):
        at = of(student={"id": "900102", "year": year, "grades": {"wi": grade}})
        assert (offer in notes(GUIDANCE, at)) == (offered and year == 2)


@pytest.mark.parametrize(
    ("plans", "state"), [([], SafeguardState.TO_DO), ([PLAN], SafeguardState.DONE)]
)
def test_with_guidance_goes_a_plan(plans: list[object], state: SafeguardState) -> None:
    """The guide takes part, and the plan is there or to be made."""
    at = of(support=[PATHWAY], plans=plans)
    with_plan = said("guidance-on-request-with-plan", day=date(2026, 1, 12))

    assert notes(GUIDANCE, at) == [
        Attends(Role.PATHWAY_GUIDE),
        Safeguard(with_plan, state),
        right(RightState.USED),
    ]


@pytest.mark.parametrize(
    ("day", "running"),
    [
        (date(2026, 1, 11), False),
        (date(2026, 1, 12), True),
        (date(2026, 5, 31), True),
        (date(2026, 6, 1), False),
    ],
)
def test_as_long_as_it_runs(day: date, running: bool) -> None:
    """The day before, the first day, the last day, and the day on which it was over."""
    at = of(day, support=[PATHWAY | {"until": "2026-06-01"}])

    assert bool(GUIDANCE.running(at)) == running


def test_other_support_is_no_guidance() -> None:
    """A support hour leaves the right as it was."""
    at = of(YEAR_END, support=[PATHWAY | {"kind": "support hour"}])

    assert notes(GUIDANCE, at) == [right(RightState.OPEN)]


def test_a_plan_of_the_year_before_does_not_count() -> None:
    """What was planned then is over."""
    at = of(date(2026, 9, 7), support=[PATHWAY], plans=[PLAN])

    assert not GUIDANCE.has_plan(at)
