"""A finished subject asks nothing of anybody any more."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from overgang.dossier.signals import open_signals
from overgang.practices.notes import Asks, OptionCode, Side, Weighs
from overgang.practices.policies.finished_subjects import FinishedSubjects
from overgang.practices.said import Subjects, said
from overgang.practices.situation import Situation
from tests.practices.policies.situations import notes, of, situations

DONE = FinishedSubjects()
FINISHED = [{"on": "2026-04-20", "subject": "en", "level": "havo"}]


@given(situations())
def test_a_finished_subject_gives_no_signal(at: Situation) -> None:
    """Neither an open signal nor a weak grade; whatever else was open stays open."""
    done, left = DONE.finished(at), DONE.open_signals(at)
    signals = open_signals(at.dossier.signals, at.on)

    assert not set(done) & {each.subject for each in left}
    assert not set(done) & set(at.weak)
    assert all(each in left or each.subject in done for each in signals)


@given(situations())
def test_each_finished_subject_is_told(at: Situation) -> None:
    """What is finished speaks for going on, and its time is asked about."""
    done = DONE.finished(at)

    assert len(set(done)) == len(done)
    assert bool(done) == bool(notes(DONE, at))


def test_what_is_finished_in_notes() -> None:
    """One sentence for, and one question for the talk."""
    english = Subjects(("en",))

    assert notes(DONE, of(finished=FINISHED)) == [
        Weighs(OptionCode.GO_ON, Side.FOR, said("finished-subjects-done", subjects=english)),
        Asks(said("finished-subjects-time", subjects=english)),
    ]


@pytest.mark.parametrize(("day", "weak"), [(19, ("en", "wi")), (20, ("wi",))])
def test_a_weak_grade_counts_until_the_subject_is_finished(day: int, weak: tuple[str, ...]) -> None:
    """The day before it was finished, and that day."""
    reports = [{"on": "2026-03-02", "name": "rapport", "grades": {"en": "5", "wi": "5"}}]

    assert of(date(2026, 4, day), reports=reports, finished=FINISHED).weak == weak


def test_a_subject_that_is_finished_twice_is_told_once() -> None:
    """At a lower level first, and then at a higher one."""
    before = FINISHED[0] | {"on": "2025-04-20", "level": "mavo"}

    assert DONE.finished(of(finished=[before, *FINISHED])) == ("en",)
