"""A steady pace: a gap is longer than the pace, and one more talk never makes a gap longer."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, Role, Signal, Student, Talk
from overgang.dossier.signals import SignalKind
from overgang.dossier.talks import TalkKind
from overgang.practices.notes import Safeguard, SafeguardState
from overgang.practices.period import Period
from overgang.practices.policies.cadence import Cadence, Gap, Whom, cadence_gaps
from overgang.practices.situation import Situation

FIRST: Final = date(2025, 8, 25)
LAST: Final = date(2026, 7, 10)
DAYS: Final = st.dates(FIRST, LAST)
MEETINGS: Final = st.lists(DAYS, max_size=8)
PACES: Final = st.integers(1, 60)
POLICY: Final = Cadence(of=TalkKind.STUDENT_DISCUSSION, every_days=14, whom=Whom.WITH_SIGNAL)


def longest(gaps: tuple[Gap, ...]) -> int:
    """Give the longest of some gaps."""
    return max((gap.days for gap in gaps), default=0)


def dossier(*talks: date, signal: date | None = None) -> Dossier:
    """Give a dossier with discussions of the student, and perhaps a signal."""
    return Dossier(
        student=Student(id="900102"),
        talks=tuple(
            Talk(
                on=day,
                kind=TalkKind.STUDENT_DISCUSSION,
                participants=(Role.MENTOR, Role.TEAM_LEADER),
                led_by=Role.MENTOR,
            )
            for day in talks
        ),
        signals=()
        if signal is None
        else (Signal(on=signal, kind=SignalKind.WEAK_RESULT, by=Role.SUBJECT_TEACHER),),
    )


def state(policy: Cadence, dossier: Dossier, on: date) -> SafeguardState | None:
    """Give how the safeguard stands on a day, if there is one."""
    found = list(policy.notes(Situation.of(dossier, on)))
    assert all(isinstance(note, Safeguard) and note.said.text("nl") for note in found)
    return next((note.state for note in found if isinstance(note, Safeguard)), None)


@given(MEETINGS, PACES)
def test_there_is_no_gap_exactly_where_every_pair_is_within_the_pace(
    meetings: list[date], pace: int
) -> None:
    """Told by hand, from each meeting to the next."""
    kept = all((last - first).days <= pace for first, last in pairwise(sorted(meetings)))

    assert (cadence_gaps(meetings, pace) == ()) is kept


@given(MEETINGS, DAYS, PACES)
def test_one_more_meeting_never_makes_a_longer_gap(
    meetings: list[date], more: date, pace: int
) -> None:
    """Between two bounds, whatever day it is on."""
    before = cadence_gaps(meetings, pace, since=FIRST, until=LAST)
    after = cadence_gaps([*meetings, more], pace, since=FIRST, until=LAST)

    assert longest(after) <= longest(before)


@given(MEETINGS, PACES)
def test_the_order_of_meetings_does_not_matter(meetings: list[date], pace: int) -> None:
    """Nor does a meeting that is told twice."""
    assert cadence_gaps([*reversed(meetings), *meetings], pace) == cadence_gaps(meetings, pace)


@given(MEETINGS, PACES, DAYS, st.integers(0, 30))
def test_a_holiday_never_makes_a_gap_longer(
    meetings: list[date], pace: int, first: date, long: int
) -> None:
    """Its days do not count."""
    holiday = Period(first=first, last=first + timedelta(days=long))

    assert longest(cadence_gaps(meetings, pace, holidays=[holiday])) <= longest(
        cadence_gaps(meetings, pace)
    )


@given(MEETINGS, DAYS, DAYS)
def test_what_comes_later_does_not_change_an_earlier_day(
    meetings: list[date], signal: date, on: date
) -> None:
    """The gaps of a day are those of the talks up to that day."""
    whole = dossier(*set(meetings), signal=signal)

    assert POLICY.gaps(whole, on) == POLICY.gaps(whole.on(on), on)


@pytest.mark.parametrize(("days", "gaps"), [(13, []), (14, []), (15, [15])])
def test_below_at_and_above_the_pace(days: int, gaps: list[int]) -> None:
    """Fourteen days is in time."""
    meetings = [date(2026, 1, 5), date(2026, 1, 5) + timedelta(days=days)]

    assert [gap.days for gap in cadence_gaps(meetings, 14)] == gaps


def test_a_holiday_counts_for_none_of_its_days() -> None:
    """Two weeks of holiday: four weeks between two talks are two."""
    christmas = Period(first=date(2025, 12, 20), last=date(2026, 1, 4))
    meetings = [date(2025, 12, 12), date(2026, 1, 11), date(2026, 1, 26)]

    assert [gap.days for gap in cadence_gaps(meetings, 14)] == [30, 15]
    assert [gap.days for gap in cadence_gaps(meetings, 14, holidays=[christmas])] == [15]


def test_meetings_outside_the_bounds_are_left_out() -> None:
    """The time before the first and after the last counts."""
    meetings = [date(2025, 9, 1), date(2026, 1, 10), date(2026, 3, 1)]
    found = cadence_gaps(meetings, 14, since=date(2026, 1, 1), until=date(2026, 1, 31))

    assert found == (Gap(date(2026, 1, 10), date(2026, 1, 31), 21),)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2025, 10, 5), None),
        (date(2025, 10, 6), SafeguardState.TO_DO),
        (date(2025, 10, 20), SafeguardState.TO_DO),
        (date(2025, 10, 21), SafeguardState.LATE),
    ],
)
def test_a_signal_starts_the_clock(on: date, expected: SafeguardState | None) -> None:
    """The day before the signal, the day of it, the fourteenth day after it, and the fifteenth."""
    assert state(POLICY, dossier(signal=date(2025, 10, 6)), on) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2025, 10, 13), SafeguardState.DONE),
        (date(2025, 10, 27), SafeguardState.DONE),
        (date(2025, 10, 28), SafeguardState.LATE),
    ],
)
def test_after_a_talk_the_next_is_due_so_many_days_on(on: date, expected: SafeguardState) -> None:
    """On the day, fourteen days on, fifteen days on."""
    assert state(POLICY, dossier(date(2025, 10, 13), signal=date(2025, 10, 6)), on) is expected


def test_a_pace_for_everybody_needs_no_signal() -> None:
    """It counts from the first talk of the school year; before that it is still to be done."""
    policy = POLICY.model_copy(update={"whom": Whom.EVERYBODY})

    assert state(policy, dossier(), date(2025, 10, 6)) is SafeguardState.TO_DO
    assert state(policy, dossier(date(2025, 9, 22)), date(2025, 10, 6)) is SafeguardState.DONE
    assert state(policy, dossier(date(2025, 9, 22)), date(2025, 10, 7)) is SafeguardState.LATE


def test_a_new_school_year_begins_anew() -> None:
    """A signal of last year starts nothing."""
    assert state(POLICY, dossier(signal=date(2025, 7, 31)), date(2025, 9, 1)) is None


def test_the_policy_in_words() -> None:
    """The pace, for whom, and who hears of it."""
    whole = POLICY.model_copy(update={"reports_to": Role.HEAD})
    everybody = POLICY.model_copy(update={"whom": Whom.EVERYBODY})

    assert [each.key for each in whole.words()] == [
        "cadence-every",
        "cadence-with-signal",
        "cadence-reported",
    ]
    assert [each.key for each in everybody.words()] == ["cadence-every"]
    assert all(each.text(language) for each in whole.words() for language in ("nl", "en"))
