"""A learning route is final only after a talk of three, and an objection opens it again."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import LearningRoute, Objection, Party, Role, RouteStep
from overgang.dossier.learning_route import RouteSource, RouteState, RouteStepKind
from overgang.dossier.objections import ObjectionAbout
from overgang.school.level import Level
from overgang.strategies.evidence import ALL_THREE, days
from overgang.strategies.voices import learning_routes, objections

DAY = date(2026, 5, 11)
ONE = timedelta(days=1)
PROPOSED, DISCUSSED, FINAL = RouteStepKind


def taken(kind: RouteStepKind, at: int = 0) -> RouteStep:
    """Give a step of so many days later."""
    there = ALL_THREE if kind is DISCUSSED else ()
    return RouteStep(on=DAY + at * ONE, kind=kind, participants=there)


def route(*steps: RouteStep) -> LearningRoute:
    """Give a learning route of these steps."""
    return LearningRoute(level=Level.VMBO_KB, sources=(RouteSource.TEACHERS,), steps=steps)


def objection(at: int, about: ObjectionAbout = ObjectionAbout.LEARNING_ROUTE) -> Objection:
    """Give an objection of so many days later."""
    return Objection(on=DAY + at * ONE, by=Party.PARENT, about=about)


@given(st.lists(st.sampled_from(RouteStepKind), min_size=1, max_size=6))
def test_no_step_can_be_skipped(kinds: list[RouteStepKind]) -> None:
    """Proposed once and first; then talks, each of which may make it final."""
    steps = [taken(kind, at) for at, kind in enumerate(kinds)]
    in_order = re.fullmatch("p(d|df)*", "".join(kind[0] for kind in kinds))

    if in_order:
        assert route(*steps).steps == tuple(steps)
    else:
        with pytest.raises(ValidationError, match="this step is out of order"):
            route(*steps)


@pytest.mark.parametrize("left_out", ALL_THREE)
def test_a_talk_on_the_learning_route_is_held_by_three(left_out: Role) -> None:
    """With one of them left out it is none; the other steps need nobody."""
    two = tuple(role for role in ALL_THREE if role is not left_out)

    assert RouteStep(on=DAY, kind=PROPOSED, participants=two).participants == two
    with pytest.raises(ValidationError, match=f"held with the {left_out.party} too"):
        RouteStep(on=DAY, kind=DISCUSSED, participants=two)
    with pytest.raises(ValidationError, match="this stands here before"):
        RouteStep(on=DAY, kind=DISCUSSED, participants=(*ALL_THREE, Role.PARENT))


def test_days_go_forward() -> None:
    """The same day will do; a day before will not."""
    assert route(taken(PROPOSED, 1), taken(DISCUSSED, 1)).since == DAY + ONE
    with pytest.raises(ValidationError, match="not earlier than the one before"):
        route(taken(PROPOSED, 1), taken(DISCUSSED, 0))
    with pytest.raises(ValidationError, match="this stands here before"):
        LearningRoute(level=Level.HAVO, sources=(RouteSource.MARKS,) * 2, steps=(taken(PROPOSED),))


@given(learning_routes(), st.lists(objections(), max_size=3), days())
def test_the_state_is_that_of_what_was_known(
    found: LearningRoute, raised: list[Objection], day: date
) -> None:
    """A final one with an objection that no talk has followed is open again."""
    steps = [step for step in found.steps if step.on <= day]
    heard = [each for each in raised if each.on <= day and each.about == "learning route"]
    talks = [step.on for step in steps if step.kind is DISCUSSED]
    unheard = [
        each
        for each in heard
        if not any(each.on <= talk for talk in talks) or each.on >= steps[-1].on
    ]
    state = found.state(day, raised)
    then = found.as_known(day)

    if not steps:
        assert state is None
        assert then is None
    elif steps[-1].kind is FINAL and unheard:
        assert state is RouteState.REOPENED
    else:
        assert state == steps[-1].kind.value
    assert then is None or then.state(day, heard) == state


@given(learning_routes(), st.lists(objections(), max_size=3), objections(), days())
def test_an_objection_never_makes_a_route_final(
    found: LearningRoute, raised: list[Objection], one: Objection, day: date
) -> None:
    """It leaves the state as it is, or opens it again."""
    before, after = found.state(day, raised), found.state(day, [*raised, one])

    assert after is before or (before, after) == (RouteState.FINAL, RouteState.REOPENED)


@given(learning_routes())
def test_a_learning_route_survives_json(found: LearningRoute) -> None:
    """There and back."""
    assert LearningRoute.model_validate_json(found.model_dump_json()) == found


def test_the_state_by_the_day() -> None:
    """Below, at and above the day of each step."""
    found = route(taken(PROPOSED), taken(DISCUSSED, 2), taken(FINAL, 4))

    states = [found.state(DAY + at * ONE, ()) for at in range(-1, 6)]
    assert [str(state) for state in states] == [
        "None",
        *["proposed"] * 2,
        *["discussed"] * 2,
        *["final"] * 2,
    ]


@pytest.mark.parametrize(
    ("at", "state"),
    [
        (1, RouteState.FINAL),
        (2, RouteState.FINAL),
        (3, RouteState.REOPENED),
        (4, RouteState.REOPENED),
        (5, RouteState.REOPENED),
        (6, RouteState.FINAL),
    ],
)
def test_an_objection_that_no_talk_was_about_opens_it_again(at: int, state: RouteState) -> None:
    """Below, at and above the day of the talk and of the final step; not before it is there."""
    found = route(taken(PROPOSED), taken(DISCUSSED, 2), taken(FINAL, 4))

    assert found.state(DAY + 5 * ONE, [objection(at)]) is state
    assert found.state(DAY + 5 * ONE, [objection(at, ObjectionAbout.GRADE)]) is RouteState.FINAL


def test_another_talk_closes_it() -> None:
    """Discussed once more, and final once more; a talk on the day of the objection will do."""
    again = route(
        taken(PROPOSED), taken(DISCUSSED), taken(FINAL, 1), taken(DISCUSSED, 3), taken(FINAL, 4)
    )

    for at in (2, 3):
        states = [str(again.state(DAY + on * ONE, [objection(at)])) for on in (1, 2, 3, 4)]
        assert states == ["final", "reopened" if at == 2 else "final", "discussed", "final"]
