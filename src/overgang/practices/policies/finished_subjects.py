"""Subjects that are finished: nothing is due in them any more, and there is time for something new.

What stands on a list of a finished subject, or in a signal about it, asks nothing of anybody.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from overgang.dossier import Signal
from overgang.dossier.signals import open_signals
from overgang.practices.notes import Asks, Note, OptionCode, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation

__all__ = ["FinishedSubjects"]


class FinishedSubjects(Policy):
    """Who has finished a subject may do something else in its time.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> dossier = Dossier(
    ...     student=Student(id="900101"),
    ...     finished=[{"on": "2026-04-20", "subject": "en", "level": "havo"}],
    ...     signals=[{"on": "2026-03-02", "kind": "behind", "subject": "en", "by": "coach"}],
    ... )
    >>> for day in (19, 20):
    ...     at = Situation.of(dossier, date(2026, 4, day))
    ...     print(FinishedSubjects().finished(at), len(FinishedSubjects().open_signals(at)))
    () 1
    ('en',) 0
    """

    kind: Literal["finished-subjects"] = "finished-subjects"

    def finished(self, at: Situation) -> tuple[str, ...]:
        """Give the subjects that are finished, in the order in which they were."""
        return tuple(dict.fromkeys(each.subject for each in at.dossier.finished))

    def open_signals(self, at: Situation) -> tuple[Signal, ...]:
        """Give the open signals that are not about a finished subject."""
        done = self.finished(at)
        found = open_signals(at.dossier.signals, at.on)
        return tuple(each for each in found if each.subject not in done)

    def words(self) -> Iterator[Said]:
        """Say what a finished subject makes room for."""
        yield said("finished-subjects-may")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell what is finished, and ask what comes in its time."""
        done = self.finished(at)
        if done:
            finished = said("finished-subjects-done", subjects=Subjects(done))
            yield Weighs(OptionCode.GO_ON, Side.FOR, finished)
            yield Asks(said("finished-subjects-time", subjects=Subjects(done)))
