"""A signal of weak results waits until somebody talks about the student, and no longer."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, Role, Talk
from overgang.dossier.signals import SignalKind
from overgang.dossier.talks import TalkKind
from overgang.practices.notes import SafeguardState
from overgang.practices.policies.under_radar import UnderRadar, under_radar
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.voices import signals, talks
from tests.practices.policies.looked_at import dossier, dossiers_of, notes_of, states_of, words_of

DOSSIERS = dossiers_of(signals=up_to_two(signals()), talks=up_to_two(talks()))
SIGNAL = {"on": "2025-10-06", "kind": "weak result", "subject": "wi", "by": "subject teacher"}


def discussed(on: date) -> Talk:
    """Give a discussion of the student by the teachers."""
    return Talk(
        on=on,
        kind=TalkKind.STUDENT_DISCUSSION,
        participants=(Role.MENTOR, Role.TEAM_LEADER),
        led_by=Role.MENTOR,
    )


@given(DOSSIERS, days())
def test_a_discussion_clears_every_signal_up_to_its_day(whole: Dossier, on: date) -> None:
    """Whatever there was: with a discussion on the day itself nobody is under the radar."""
    more = whole.model_copy(update={"talks": (*whole.talks, discussed(on))})

    assert under_radar(more, on) == ()


@given(DOSSIERS, days(), days())
def test_one_more_discussion_never_adds_a_signal(whole: Dossier, talk: date, on: date) -> None:
    """It can only clear some."""
    more = whole.model_copy(update={"talks": (*whole.talks, discussed(talk))})

    assert set(under_radar(more, on)) <= set(under_radar(whole, on))


@given(DOSSIERS, days(), st.none() | st.integers(1, 30))
def test_there_is_a_safeguard_exactly_where_a_signal_waits(
    whole: Dossier, on: date, within: int | None
) -> None:
    """One, however many wait."""
    found = notes_of(UnderRadar(within_days=within), whole, on)

    assert len(found) == bool(under_radar(whole, on))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2025, 10, 5), []),
        (date(2025, 10, 6), [SafeguardState.TO_DO]),
        (date(2025, 10, 20), [SafeguardState.TO_DO]),
        (date(2025, 10, 21), [SafeguardState.LATE]),
    ],
)
def test_it_is_late_after_the_number_of_days(on: date, expected: list[SafeguardState]) -> None:
    """The day before, the day, the fourteenth day and the fifteenth."""
    assert (
        states_of(notes_of(UnderRadar(within_days=14), dossier(signals=[SIGNAL]), on)) == expected
    )


def test_without_a_number_it_is_never_late() -> None:
    """The school did not name one."""
    found = notes_of(UnderRadar(), dossier(signals=[SIGNAL]), date(2026, 7, 1))

    assert states_of(found) == [SafeguardState.TO_DO]


@pytest.mark.parametrize("kind", list(SignalKind))
def test_only_signals_of_results_count(kind: SignalKind) -> None:
    """Absence and the like are followed up elsewhere."""
    found = under_radar(dossier(signals=[SIGNAL | {"kind": kind}]), date(2025, 10, 6))

    assert bool(found) is (kind.value in {"weak result", "falling results", "behind"})


def test_talked_about_in_the_team_is_talked_about() -> None:
    """The action upon the signal says so; a talk with the student does not."""
    for kind, waits in (("discussed in the team", 0), ("talked with the student", 1)):
        action = {"on": "2025-10-08", "kind": kind, "by": "mentor"}
        whole = dossier(signals=[SIGNAL | {"actions": [action]}])
        assert len(under_radar(whole, date(2025, 10, 8))) == waits


def test_a_signal_of_last_year_is_of_last_year() -> None:
    """The new school year begins on 1 August."""
    whole = dossier(signals=[SIGNAL | {"on": "2025-07-10"}])

    assert len(under_radar(whole, date(2025, 7, 31))) == 1
    assert under_radar(whole, date(2025, 8, 1)) == ()


def test_the_policy_in_words() -> None:
    """With a number and without."""
    assert words_of(UnderRadar()) == ["under-radar-nobody"]
    assert words_of(UnderRadar(within_days=14)) == ["under-radar-nobody", "under-radar-within"]
