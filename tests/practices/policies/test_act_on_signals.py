"""Whoever notices acts: the oldest open signal first, and an action never opens one again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier, ReportMoment, Role, Signal, SignalAction, Student
from overgang.dossier.signals import ActionKind, SignalKind, open_signals
from overgang.practices.notes import Safeguard, SafeguardState
from overgang.practices.policies.act_on_signals import ActOnSignals, days_to_action
from overgang.strategies.evidence import days
from overgang.strategies.voices import signals
from tests.practices.policies.noted import keys, noted, of_kind, words

AT_ONCE: Final = ActOnSignals(by="mentor", before_report=True)
WEEK: Final = ActOnSignals(by="mentor", before_report=False, within_days=7)
ON: Final = date(2025, 10, 6)
ONE: Final = timedelta(days=1)
NOTICED: Final = st.lists(signals(), max_size=5)


def signal(
    on: date = ON,
    *,
    after: int | None = None,
    subject: str | None = "wi",
    act_by: date | None = None,
) -> Signal:
    """Give a signal; `after` is in how many days somebody acted."""
    action = (
        ()
        if after is None
        else (SignalAction(on=on + ONE * after, kind=ActionKind.TALKED, by=Role.MENTOR),)
    )
    return Signal(
        on=on,
        kind=SignalKind.WEAK_RESULT,
        subject=subject,
        by=Role.SUBJECT_TEACHER,
        act_by=act_by,
        actions=action,
    )


def dossier(*noticed: Signal, reports: tuple[date, ...] = ()) -> Dossier:
    """Give a dossier with signals, and reports on some days."""
    return Dossier(
        student=Student(id="900102", level="havo", year=4),
        signals=noticed,
        reports=tuple(ReportMoment(on=on, name="rapport") for on in reports),
    )


@given(NOTICED, days())
def test_open_signals_come_oldest_first_and_days_are_never_negative(
    noticed: list[Signal], day: date
) -> None:
    """A signal of a day is open exactly where it is known and nobody has acted yet."""
    opened = open_signals(noticed, day)

    assert [each.on for each in opened] == sorted(each.on for each in opened)
    for each in noticed:
        taken = days_to_action(each, day)
        assert taken is None or taken >= 0
        assert (each.on <= day and taken is None) is each.is_open(day)


@given(
    noticed=NOTICED,
    day=days(),
    more=days(),
    within=st.none() | st.integers(0, 60),
    before_report=st.booleans(),
)
def test_an_action_never_opens_a_signal_again(
    *, noticed: list[Signal], day: date, more: date, within: int | None, before_report: bool
) -> None:
    """Nor does it make another one late."""
    policy = ActOnSignals(by="mentor", before_report=before_report, within_days=within)
    acted = [
        each.model_copy(
            update={
                "actions": (
                    *each.actions,
                    SignalAction(on=max(each.on, more), kind=ActionKind.TALKED, by=Role.MENTOR),
                )
            }
        )
        for each in noticed
    ]
    late = [
        {(each.on, each.kind, each.subject) for each in policy.late(dossier(*some), day)}
        for some in (noticed, acted)
    ]

    assert len(open_signals(acted, day)) <= len(open_signals(noticed, day))
    assert late[1] <= late[0]


@given(NOTICED, days(), st.lists(days(), max_size=2, unique=True))
def test_only_what_is_open_is_late(noticed: list[Signal], day: date, reports: list[date]) -> None:
    """And one sentence tells of all that wait, with the day of the oldest."""
    known = dossier(*noticed, reports=tuple(reports))
    opened = open_signals(known.on(day).signals, day)
    waiting = [
        each
        for each in of_kind(noted(AT_ONCE, known, day), Safeguard)
        if each.state is not SafeguardState.DONE
    ]

    assert set(AT_ONCE.late(known, day)) <= set(open_signals(known.signals, day))
    assert len(waiting) == bool(opened)
    for each in waiting:
        told = dict(each.said.args)
        assert (told["count"], told["day"]) == (len(opened), opened[0].on)


@pytest.mark.parametrize(("many", "late"), [(6, 0), (7, 0), (8, 1)])
def test_a_school_can_give_a_number_of_days(many: int, late: int) -> None:
    """Below, at and above it; a school that gives none is late for none."""
    assert len(WEEK.late(dossier(signal()), ON + ONE * many)) == late
    assert AT_ONCE.late(dossier(signal()), ON + ONE * many) == ()


@pytest.mark.parametrize(("day", "days_"), [(1, None), (2, 2), (3, 2), (9, 2)])
def test_the_first_action_counts_from_its_day_on(day: int, days_: int | None) -> None:
    """Whatever was done after it, and in whichever order it was written down."""
    twice = signal(after=5)
    first = SignalAction(on=ON + ONE * 2, kind=ActionKind.TALKED, by=Role.MENTOR)
    for actions in ((first, *twice.actions), (*twice.actions, first)):
        acted = twice.model_copy(update={"actions": actions})

        assert days_to_action(acted, ON + ONE * day) == days_


@pytest.mark.parametrize(("many", "state"), [(7, SafeguardState.TO_DO), (8, SafeguardState.LATE)])
def test_what_waits_too_long_is_late(many: int, state: SafeguardState) -> None:
    """On the last day it is still to do."""
    (told,) = of_kind(noted(WEEK, dossier(signal()), ON + ONE * many), Safeguard)

    assert told.state is state


@pytest.mark.parametrize(("report", "late"), [(-1, 0), (0, 0), (1, 1)])
def test_nobody_waits_for_the_report(report: int, late: int) -> None:
    """One of a day later, not of the day itself; and only where the school says so."""
    known = dossier(signal(), reports=(ON + ONE * report,))

    assert len(AT_ONCE.late(known, ON + ONE * 3)) == late
    assert len(AT_ONCE.late(known, ON + ONE)) == late
    assert WEEK.late(known, ON + ONE * 3) == ()
    assert AT_ONCE.late(dossier(signal(), reports=(ON + ONE * 5,)), ON + ONE * 3) == ()


@pytest.mark.parametrize(("many", "late"), [(1, 0), (2, 0), (3, 1)])
def test_the_day_to_act_by_holds_in_every_school(many: int, late: int) -> None:
    """Up to that day itself."""
    assert len(AT_ONCE.late(dossier(signal(act_by=ON + ONE * 2)), ON + ONE * many)) == late


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ((0,), "Na 1 signaal is er iets gedaan, dezelfde dag."),
        ((1,), "Na 1 signaal is er iets gedaan, de dag erna."),
        ((4,), "Na 1 signaal is er iets gedaan, binnen 4 dagen."),
        ((0, 0), "Na 2 signalen is er iets gedaan, telkens dezelfde dag."),
        ((0, 1), "Na 2 signalen is er iets gedaan, hoogstens een dag later."),
        ((2, 5), "Na 2 signalen is er iets gedaan, steeds binnen 5 dagen."),
    ],
)
def test_how_soon_somebody_acted_is_told(after: tuple[int, ...], told: str) -> None:
    """The longest of this school year; while one waits, that is told instead."""
    known = [signal(ON + ONE * at, after=days_) for at, days_ in enumerate(after)]
    day = date(2026, 7, 31)
    found = of_kind(noted(AT_ONCE, dossier(*known), day), Safeguard)

    assert [(each.state, each.said.text("nl")) for each in found] == [(SafeguardState.DONE, told)]
    assert noted(AT_ONCE, dossier(*known), day + ONE) == ()
    assert keys(noted(AT_ONCE, dossier(*known, signal(day)), day)) == ["act-on-signals-open-in"]


def test_what_waits_is_told_with_its_subjects() -> None:
    """Each once, in the order of the signals; a signal of the whole has none."""
    several = dossier(signal(), signal(ON + ONE), signal(ON + ONE * 2, subject="ne"))
    whole = dossier(signal(subject=None))
    texts = [
        of_kind(noted(AT_ONCE, known, ON + ONE * 2), Safeguard)[0].said.text("nl")
        for known in (several, whole)
    ]

    assert texts == [
        (
            "3 signalen (wiskunde en Nederlands) wachten nog op een eerste stap."
            " Het oudste is van 6 oktober 2025."
        ),
        "1 signaal wacht nog op een eerste stap, sinds 6 oktober 2025.",
    ]


def test_who_acts_and_how_soon_is_said() -> None:
    """Without a number where the school gives none; on the day itself is a number too."""
    today = ActOnSignals(by="mentor", before_report=False, within_days=0)
    assert [len(today.late(dossier(signal()), ON + ONE * many)) for many in (0, 1)] == [0, 1]
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        ActOnSignals(by="mentor", before_report=False, within_days=-1)
    assert words(AT_ONCE) == (
        "Bij een signaal doet de mentor meteen iets. Niemand wacht daarmee op de rapportbespreking."
    )
    assert words(WEEK) == "Bij een signaal doet de mentor meteen iets. Dat gebeurt binnen 7 dagen."
