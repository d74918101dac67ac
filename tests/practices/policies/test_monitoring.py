"""Whoever agreed to watch a student does so, and a signal that nobody watches is told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given

from overgang.dossier import Dossier, Monitoring, Role
from overgang.dossier.signals import SignalKind
from overgang.practices.notes import Safeguard, SafeguardState
from overgang.practices.policies.monitoring import MonitoringAgreed
from overgang.practices.this_year import this_year
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.guidance import monitoring
from overgang.strategies.voices import signals, talks
from tests.practices.policies.looked_at import (
    dossier,
    dossiers_of,
    keys_of,
    notes_of,
    states_of,
    student,
    words_of,
)

POLICY = MonitoringAgreed(agreed_by=(Role.MENTOR, Role.STUDENT_COORDINATOR))
DOSSIERS = dossiers_of(
    monitoring=up_to_two(monitoring()), signals=up_to_two(signals()), talks=up_to_two(talks())
)
WATCHED = {"on": "2025-10-06", "owner": "mentor", "watches": ["weak result"], "every_days": 14}
SIGNAL = {"on": "2025-10-01", "kind": "weak result", "by": "subject teacher"}
TALK = {
    "on": "2025-10-13",
    "kind": "mentor talk",
    "participants": ["student", "mentor"],
    "led_by": "mentor",
}
STRONG = student(grades={"ne": "7"})


@given(DOSSIERS, days())
def test_a_signal_is_watched_or_told(whole: Dossier, on: date) -> None:
    """Of each signal of the year the kind is watched, or it is among those that nobody watches."""
    known = whole.on(on)
    kinds = {each.kind for each in this_year(known.signals, on)}
    watched = {kind for each in this_year(known.monitoring, on) for kind in each.watches}

    assert set(POLICY.unwatched(whole, on)) == kinds - watched


@given(DOSSIERS, monitoring(), days())
def test_one_more_agreement_leaves_no_more_unwatched(
    whole: Dossier, more: Monitoring, on: date
) -> None:
    """It can only watch more."""
    with_more = whole.model_copy(update={"monitoring": (*whole.monitoring, more)})

    assert set(POLICY.unwatched(with_more, on)) <= set(POLICY.unwatched(whole, on))


@given(DOSSIERS, days())
def test_there_is_one_safeguard_where_there_is_reason_for_it(whole: Dossier, on: date) -> None:
    """An agreement of this year, a signal or a weak subject; otherwise nothing is said."""
    found = notes_of(POLICY, whole, on)
    agreed = this_year(whole.on(on).monitoring, on)
    reason = this_year(whole.on(on).signals, on)

    assert len(states_of(found)) <= 1
    assert not (agreed or reason) or states_of(found)
    assert agreed or set(keys_of(found)) <= {"monitoring-to-do"}


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2025, 10, 6), SafeguardState.DONE),
        (date(2025, 10, 20), SafeguardState.DONE),
        (date(2025, 10, 21), SafeguardState.LATE),
    ],
)
def test_without_a_talk_it_is_late_after_the_days_agreed(on: date, state: SafeguardState) -> None:
    """The day of the agreement, the fourteenth after it, the fifteenth."""
    assert states_of(notes_of(POLICY, dossier(STRONG, monitoring=[WATCHED]), on)) == [state]


def test_only_a_talk_of_that_person_with_the_student_counts() -> None:
    """The mentor with the student; not the mentor alone, nor a coach."""
    on = date(2025, 10, 21)
    for talk, state in (
        (TALK, SafeguardState.DONE),
        (TALK | {"participants": ["mentor", "parent"]}, SafeguardState.LATE),
        (TALK | {"participants": ["student", "coach"], "led_by": "coach"}, SafeguardState.LATE),
        (TALK | {"on": "2025-10-05"}, SafeguardState.LATE),
    ):
        whole = dossier(STRONG, monitoring=[WATCHED], talks=[talk])
        (kept,) = notes_of(POLICY, whole, on)
        last = date(2025, 10, 13) if state is SafeguardState.DONE else date(2025, 10, 6)
        assert isinstance(kept, Safeguard)
        assert kept.state is state
        assert ("last", last) in kept.said.args


def test_reason_for_an_agreement() -> None:
    """A signal, or a weak subject; without either nobody is asked for one."""
    on = date(2025, 10, 6)

    assert keys_of(notes_of(POLICY, dossier(STRONG, signals=[SIGNAL]), on)) == ["monitoring-to-do"]
    assert keys_of(notes_of(POLICY, dossier(student()), on)) == ["monitoring-to-do"]
    assert notes_of(POLICY, dossier(STRONG), on) == []


def test_a_signal_of_another_kind_is_asked_about() -> None:
    """Weak results are watched, absence is not; once somebody acted upon it nobody asks."""
    acted = [{"on": "2025-10-10", "kind": "talked with the student", "by": "mentor"}]
    absent = SIGNAL | {"on": "2025-10-08", "kind": "absence", "actions": acted}
    whole = dossier(STRONG, monitoring=[WATCHED], signals=[SIGNAL, absent])

    assert POLICY.unwatched(whole, date(2025, 10, 7)) == ()
    assert POLICY.unwatched(whole, date(2025, 10, 8)) == (SignalKind.ABSENCE,)
    assert POLICY.unwatched(whole, date(2025, 10, 10)) == (SignalKind.ABSENCE,)
    asked = [
        "monitoring-unwatched" in keys_of(notes_of(POLICY, whole, date(2025, 10, day)))
        for day in (7, 8, 9, 10)
    ]
    assert asked == [False, True, True, False]


def test_an_agreement_of_last_year_is_over() -> None:
    """On 1 August a new one is to be made, where there is reason."""
    old = WATCHED | {"on": "2025-05-05"}

    assert states_of(notes_of(POLICY, dossier(monitoring=[old]), date(2025, 7, 31))) == [
        SafeguardState.LATE
    ]
    assert keys_of(notes_of(POLICY, dossier(monitoring=[old]), date(2025, 8, 1))) == [
        "monitoring-to-do"
    ]


def test_a_later_agreement_is_the_one_that_counts() -> None:
    """Every 28 days from then on."""
    later = WATCHED | {"on": "2025-10-13", "every_days": 28}
    whole = dossier(STRONG, monitoring=[WATCHED, later])
    last = date(2025, 10, 13) + timedelta(days=28)

    assert states_of(notes_of(POLICY, whole, last)) == [SafeguardState.DONE]
    assert states_of(notes_of(POLICY, whole, last + timedelta(days=1))) == [SafeguardState.LATE]


def test_the_policy_in_words() -> None:
    """Who agree, and that there are talks."""
    assert words_of(POLICY) == ["monitoring-agreed", "monitoring-talks"]
