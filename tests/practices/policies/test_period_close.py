"""A talk with parents closes each period: to be held, held, late or missed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Talk
from overgang.practices.notes import Asks, Safeguard, SafeguardState
from overgang.practices.policies.period_close import PeriodClose
from overgang.practices.said import said
from overgang.practices.situation import Situation
from tests.practices.policies.situations import YEAR_END, notes, of, situations

CLOSE = PeriodClose()
TO_DO, LATE, DONE = SafeguardState.TO_DO, SafeguardState.LATE, SafeguardState.DONE
WITH_PARENTS = ("student", "parent", "mentor")
REPORT = {"on": "2025-11-12", "name": "rapport 1", "grades": {"ne": "6"}}
NEXT = REPORT | {"on": "2026-02-04", "name": "rapport 2"}


def talk(
    on: str, kind: str = "period talk", who: tuple[str, ...] = WITH_PARENTS
) -> dict[str, object]:
    """Give a talk."""
    return {"on": on, "kind": kind, "participants": who, "led_by": "mentor"}


@given(situations())
def test_every_period_of_the_year_is_there_once(at: Situation) -> None:
    """Each with a talk that came in its own week or later, and of no other period."""
    periods = CLOSE.periods(at)
    talks = [closing for _, closing in periods if closing is not None]

    assert len(talks) == len({id(each) for each in talks})
    for report, closing in periods:
        if closing is not None:
            assert closing.on > report.on - timedelta(days=7)


@given(situations(), st.integers(0, 60))
def test_a_talk_more_never_makes_it_worse(at: Situation, days: int) -> None:
    """With a talk on the day itself, or some days before it, nothing is to do that was not."""
    order = [DONE, TO_DO, LATE, None]
    held = Talk.model_validate(talk(str(at.on - timedelta(days=days))))
    talks = (*at.dossier.talks, held)
    with_talk = Situation(at.dossier.model_copy(update={"talks": talks}), at.on)

    assert order.index(CLOSE.state(with_talk)) <= order.index(CLOSE.state(at))


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2025, 11, 11), None),
        (date(2025, 11, 12), TO_DO),
        (date(2025, 11, 16), TO_DO),
        (date(2025, 11, 17), LATE),
        (date(2026, 7, 31), LATE),
        (date(2026, 8, 1), None),
    ],
)
def test_there_is_time_until_the_week_is_over(day: date, state: SafeguardState | None) -> None:
    """Before the report, on its day, the Sunday, the Monday after, and to the end of the year."""
    assert CLOSE.state(of(day, reports=[REPORT])) is state


@pytest.mark.parametrize(
    ("held", "closes"),
    [
        (talk("2025-11-09"), False),
        (talk("2025-11-10"), True),
        (talk("2026-01-19"), True),
        (talk("2025-11-13", "report talk"), False),
        (talk("2025-11-13", who=("student", "mentor")), False),
    ],
)
def test_what_closes_a_period(held: dict[str, object], closes: bool) -> None:
    """The Sunday before the week, its Monday, much later; another talk; one without parents."""
    at = of(date(2026, 1, 30), reports=[REPORT], talks=[held])

    assert (CLOSE.state(at) is DONE) == closes


def test_a_period_that_another_followed_is_missed() -> None:
    """Once the next report is there, the talk of the one before cannot be held any more."""
    at = of(YEAR_END, reports=[REPORT, NEXT], talks=[talk("2026-02-05")])

    assert notes(CLOSE, at) == [
        Safeguard(said("period-close-missed", count=1), SafeguardState.MISSED),
        Safeguard(said("period-close-held", day=date(2026, 2, 5)), DONE),
    ]


def test_two_reports_of_one_week_close_one_period() -> None:
    """One talk is enough for both."""
    friday = REPORT | {"on": "2025-11-14", "name": "tussenrapport"}
    at = of(YEAR_END, reports=[REPORT, friday], talks=[talk("2025-11-13")])

    assert notes(CLOSE, at) == [Safeguard(said("period-close-held", day=date(2025, 11, 13)), DONE)]


def test_the_talk_that_is_to_come_is_prepared() -> None:
    """What it is about is asked of everybody there."""
    assert notes(CLOSE, of(date(2025, 11, 12), reports=[REPORT])) == [
        Safeguard(said("period-close-to-hold", day=date(2025, 11, 12)), TO_DO),
        Asks(said("period-close-ask")),
    ]
    assert notes(CLOSE, of()) == []
