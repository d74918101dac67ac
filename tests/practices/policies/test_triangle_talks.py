"""Talks of all three: counted by the school year, and led by the student."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, Party, Role, Student, Talk
from overgang.dossier.day import school_year_of
from overgang.dossier.talks import TalkKind
from overgang.practices.notes import Attends, Right, RightState, Safeguard, SafeguardState
from overgang.practices.policies import TriangleTalks
from tests.practices.policies.noted import noted

POLICY: Final = TriangleTalks(in_year=5, student_leads=True, school=Role.COACH)
THREE: Final = (Role.STUDENT, Role.PARENT, Role.COACH)
TALKS: Final = st.builds(
    Talk,
    on=st.dates(date(2025, 1, 1), date(2026, 12, 31)),
    kind=st.sampled_from([TalkKind.TRIANGLE, TalkKind.MENTOR]),
    participants=st.just(THREE),
    led_by=st.sampled_from(THREE),
)
DOSSIERS: Final = st.lists(TALKS, max_size=9).map(
    lambda talks: Dossier(student=Student(id="900132"), talks=tuple(talks))
)
DAYS: Final = st.dates(date(2025, 8, 1), date(2026, 7, 31))


def held(*days: str, led_by: str = "student") -> Dossier:
    """Give a dossier with talks on these days."""
    talks = [
        {"on": day, "kind": "triangle talk", "participants": THREE, "led_by": led_by}
        for day in days
    ]
    return Dossier.model_validate({"student": {"id": "900132"}, "talks": talks})


def safeguards(dossier: Dossier, on: date = date(2026, 6, 24)) -> list[tuple[str, SafeguardState]]:
    """Give how the talks stand, in words."""
    notes = noted(POLICY, dossier, on)
    return [(each.said.text("nl"), each.state) for each in notes if isinstance(each, Safeguard)]


@given(DOSSIERS, DAYS)
def test_talks_are_counted_by_the_school_year(dossier: Dossier, on: date) -> None:
    """Those of the school year of the day, up to that day, and none of another kind."""
    wanted = [
        each
        for each in dossier.talks
        if each.kind is TalkKind.TRIANGLE
        and each.on <= on
        and school_year_of(each.on) == school_year_of(on)
    ]

    assert list(POLICY.held(dossier, on)) == wanted
    assert POLICY.left(dossier, on) == max(0, 5 - len(wanted))


@given(DOSSIERS, TALKS, DAYS)
def test_one_more_talk_never_leaves_more_to_do(dossier: Dossier, talk: Talk, on: date) -> None:
    """It takes away one, or it is of another year or kind, or still to come."""
    more = Dossier(student=dossier.student, talks=(*dossier.talks, talk))

    assert 0 <= POLICY.left(dossier, on) - POLICY.left(more, on) <= 1


@given(DOSSIERS, DAYS)
def test_the_student_leads_the_next_talk_whoever_led_before(dossier: Dossier, on: date) -> None:
    """All three parties are there, and one of them leads."""
    notes = noted(POLICY, dossier, on)
    there = [each for each in notes if isinstance(each, Attends)]

    assert {each.role.party for each in there} == set(Party)
    assert [each.role for each in there if each.leads] == [Role.STUDENT]
    assert [each.state for each in notes if isinstance(each, Right)] == [RightState.OPEN]


@pytest.mark.parametrize(
    ("count", "state"),
    [(4, SafeguardState.TO_DO), (5, SafeguardState.DONE), (6, SafeguardState.DONE)],
)
def test_below_at_and_above_five(count: int, state: SafeguardState) -> None:
    """The fifth is the last of the plan; a sixth is no fault."""
    dossier = held(*(f"2026-0{month}-09" for month in range(1, count + 1)))

    assert [each for _, each in safeguards(dossier)] == [state]


def test_a_calendar_year_is_no_school_year() -> None:
    """31 July is of the year before."""
    found = safeguards(held("2025-07-31", "2025-08-01", "2026-01-12"))

    said = "Van de 5 gesprekken met leerling en ouders zijn er dit jaar 2 geweest."
    assert found == [(said, SafeguardState.TO_DO)]


def test_a_talk_that_the_coach_led_counts_and_is_told() -> None:
    """It was held; the promise that the student leads was not kept."""
    found = safeguards(held("2025-10-06", led_by="coach"))

    assert found[1:] == [("Eén gesprek werd niet door de leerling geleid.", SafeguardState.MISSED)]


def test_where_somebody_else_leads_nothing_is_promised() -> None:
    """The same talks at a school where the mentor leads: no right, and nobody is named to lead."""
    policy = TriangleTalks(in_year=2, student_leads=False, school=Role.MENTOR)
    dossier = held("2025-10-06", led_by="coach")
    notes = noted(policy, dossier, date(2026, 1, 12))

    assert not any(isinstance(each, Right) for each in notes)
    assert not any(each.leads for each in notes if isinstance(each, Attends))
    assert sum(isinstance(each, Safeguard) for each in notes) == 1
