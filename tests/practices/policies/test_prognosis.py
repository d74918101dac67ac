"""Prognoses: the latest of the year holds, each one is a reason to talk, and effort is in it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, PrognosisGrade, Role, Signal, Student, Talk
from overgang.dossier.day import school_year_of
from overgang.dossier.signals import SignalKind
from overgang.dossier.talks import TalkKind, Topic
from overgang.practices.notes import OptionCode, Remark, Safeguard, SafeguardState, Side, Weighs
from overgang.practices.policies.prognosis import Prognosis
from overgang.school.grade import Grade
from overgang.school.level import Level
from overgang.strategies.evidence import days
from overgang.strategies.results import prognoses
from tests.practices.policies.noted import keys, noted, of_kind, words

HAVO: Final = Prognosis(at="havo")
ON: Final = date(2026, 2, 2)
ONE: Final = timedelta(days=1)
SERIES: Final = st.lists(
    prognoses(), max_size=6, unique_by=lambda each: (each.subject, each.level, each.on)
).map(tuple)


def prognosis(subject: str = "wi", value: str = "5,4", on: date = ON) -> PrognosisGrade:
    """Give a prognosis at havo."""
    return PrognosisGrade(
        on=on, subject=subject, value=value, level="havo", by=Role.SUBJECT_TEACHER
    )


def dossier(
    *given_: PrognosisGrade, talks: tuple[Talk, ...] = (), signals: tuple[Signal, ...] = ()
) -> Dossier:
    """Give a dossier with these, and two subjects on the list."""
    student = Student(id="900101", level="havo", year=1, grades={"ne": 6, "wi": 5})
    return Dossier(student=student, prognoses=given_, talks=talks, signals=signals)


def talk(on: date, topic: Topic = Topic.PROGNOSIS) -> Talk:
    """Give a talk with the student."""
    return Talk(
        on=on,
        kind=TalkKind.MENTOR,
        participants=(Role.STUDENT, Role.MENTOR),
        led_by=Role.STUDENT,
        topics=(topic,),
    )


@given(SERIES, days(), st.sampled_from(Level))
def test_the_latest_of_the_year_holds_and_none_that_is_later(
    given_: tuple[PrognosisGrade, ...], day: date, level: Level
) -> None:
    """As the series of each subject has it, so long as it is of this school year."""
    whole = dossier(*given_)
    found = Prognosis(at=level).current(whole, day)
    series = {each.subject: whole.prognosis(each.subject, level).current(day) for each in given_}
    year = school_year_of(day)

    assert set(found) == {
        each for each in series.values() if each is not None and school_year_of(each.on) == year
    }
    assert all(each.on <= day for each in found)


@given(SERIES, days(), st.sampled_from(Level), st.lists(days(), max_size=2))
def test_effort_changes_no_more_than_what_is_remarked(
    given_: tuple[PrognosisGrade, ...], day: date, level: Level, noticed: list[date]
) -> None:
    """It is in the prognosis, so nothing weighs more or less for it."""
    effort = tuple(Signal(on=on, kind=SignalKind.EFFORT, by=Role.MENTOR) for on in noticed)
    without, with_it = (
        noted(Prognosis(at=level), dossier(*given_, signals=signals), day)
        for signals in ((), effort)
    )

    assert [note for note in with_it if not isinstance(note, Remark)] == list(without)


@given(SERIES, st.lists(days(), max_size=3), days())
def test_a_talk_takes_away_reasons_to_talk(
    given_: tuple[PrognosisGrade, ...], talked: list[date], day: date
) -> None:
    """What is left is newer than every talk; one talk more leaves no more."""
    fewer, more = (
        set(HAVO.to_talk_about(dossier(*given_, talks=tuple(map(talk, days_))), day))
        for days_ in (talked[1:], talked)
    )

    assert more <= fewer
    current = {each.subject: each.on for each in HAVO.current(dossier(*given_), day)}
    assert all(current[code] > on for code in more for on in talked if on <= day)


@pytest.mark.parametrize(
    ("value", "side"), [("5,4", Side.AGAINST), ("5,5", Side.FOR), ("5,6", Side.FOR)]
)
def test_a_prognosis_below_sufficient_is_told(value: str, side: Side) -> None:
    """Below, at and above."""
    notes = noted(HAVO, dossier(prognosis(value=value), prognosis("ne", "7")), ON)

    assert [(each.option, each.side) for each in of_kind(notes, Weighs)] == [
        (OptionCode.GO_ON, side)
    ]


def test_where_a_subject_has_none_nothing_speaks_for_all() -> None:
    """And it is told which; before the first prognosis nothing is."""
    notes = noted(HAVO, dossier(prognosis(value="7")), ON)

    assert "prognosis-missing" in keys(notes)
    assert of_kind(notes, Weighs) == []
    assert noted(HAVO, dossier(prognosis()), ON - ONE) == ()


@pytest.mark.parametrize(
    ("talked", "state"),
    [
        (talk(ON - ONE), SafeguardState.TO_DO),
        (talk(ON), SafeguardState.DONE),
        (talk(ON + ONE), SafeguardState.DONE),
        (talk(ON, Topic.RESULTS), SafeguardState.TO_DO),
    ],
)
def test_a_new_one_is_a_reason_to_talk(talked: Talk, state: SafeguardState) -> None:
    """Before, on and after its day; a talk of something else was no talk of it."""
    known = dossier(prognosis(), prognosis("ne"), talks=(talked,))

    assert [each.state for each in of_kind(noted(HAVO, known, ON + ONE), Safeguard)] == [state]


def test_the_last_talk_counts() -> None:
    """Whichever was the first."""
    known = dossier(prognosis(), prognosis("ne"), talks=(talk(ON - ONE * 30), talk(ON + ONE)))

    assert HAVO.to_talk_about(known, ON) == ("ne", "wi")
    assert HAVO.to_talk_about(known, ON + ONE) == ()


def test_a_revision_is_one_again_and_another_year_begins_anew() -> None:
    """What was expected of last year is not current."""
    known = dossier(
        prognosis(), prognosis(value="6", on=ON + ONE * 30), talks=(talk(ON + ONE * 2),)
    )

    assert HAVO.to_talk_about(known, ON + ONE * 29) == ()
    assert HAVO.to_talk_about(known, ON + ONE * 30) == ("wi",)
    assert [each.value for each in HAVO.current(known, date(2026, 7, 31))] == [Grade(6)]
    assert HAVO.current(known, date(2026, 8, 1)) == ()


def test_what_a_prognosis_is_is_said() -> None:
    """At the level of the school."""
    assert "straks op havo" in words(HAVO)
    effort = Signal(on=ON, kind=SignalKind.EFFORT, by=Role.MENTOR)
    assert "prognosis-effort-counted" in keys(
        noted(HAVO, dossier(prognosis(), signals=(effort,)), ON)
    )
    assert noted(HAVO, dossier(signals=(effort,)), ON) == ()
