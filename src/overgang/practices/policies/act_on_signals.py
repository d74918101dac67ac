"""Whoever notices acts: a signal is not kept until the report meeting.

What was noticed is open until something was done. The oldest comes first; that it is open is told
of the school, not of the student.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from pydantic import Field

from overgang.dossier import Dossier, Signal
from overgang.dossier.roles import SchoolRole
from overgang.dossier.signals import open_signals
from overgang.practices.notes import Note, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["ActOnSignals", "days_to_action"]


def days_to_action(signal: Signal, on: date) -> int | None:
    """Give the days from a signal to the first action that was known on a day; None without one.

    >>> signal = Signal(
    ...     on="2025-10-06", kind="behind", by="mentor",
    ...     actions=[{"on": "2025-10-09", "kind": "talked with the student", "by": "mentor"}],
    ... )
    >>> [days_to_action(signal, date(2025, 10, day)) for day in (8, 9)]
    [None, 3]
    """
    done = [action.on for action in signal.actions if action.on <= on]
    return (min(done) - signal.on).days if done else None


class ActOnSignals(Policy):
    """Upon a signal somebody (`by`) acts, before the next report where the school says so.

    `within_days` is the most days that it may take, where the school gives a number.

    >>> from overgang.dossier import Student
    >>> signal = {"on": "2025-10-06", "kind": "behind", "subject": "wi", "by": "mentor"}
    >>> dossier = Dossier(student=Student(id="900101"), signals=[signal])
    >>> policy = ActOnSignals(by="mentor", before_report=True, within_days=7)
    >>> [len(policy.late(dossier, date(2025, 10, day))) for day in (13, 14)]
    [0, 1]
    """

    kind: Literal["act-on-signals"] = "act-on-signals"
    by: SchoolRole
    before_report: bool
    within_days: int | None = Field(default=None, ge=0)

    def late(self, dossier: Dossier, on: date) -> tuple[Signal, ...]:
        """Give the open signals of a day upon which somebody should have acted, oldest first.

        That is so where the days are over, where the day to act by has gone, or where a report
        came out after the signal.
        """
        reports = [each.on for each in dossier.reports if each.on <= on]
        return tuple(
            each
            for each in open_signals(dossier.signals, on)
            if (self.within_days is not None and (on - each.on).days > self.within_days)
            or (each.act_by is not None and each.act_by < on)
            or (self.before_report and any(report > each.on for report in reports))
        )

    def words(self) -> Iterator[Said]:
        """Say who acts, and how soon."""
        yield said("act-on-signals-by", role=self.by)
        if self.before_report:
            yield said("act-on-signals-before-report")
        if self.within_days is not None:
            yield said("act-on-signals-within", days=self.within_days)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell of open signals together, and how soon somebody acted upon those of this year."""
        opened = open_signals(at.dossier.signals, at.on)
        if opened:
            late = bool(self.late(at.dossier, at.on))
            state = SafeguardState.LATE if late else SafeguardState.TO_DO
            yield Safeguard(_waiting(opened), state)
        days = [
            days
            for each in this_year(at.dossier.signals, at.on)
            if (days := days_to_action(each, at.on)) is not None
        ]
        if days and not opened:
            acted = said("act-on-signals-acted", count=len(days), days=max(days))
            yield Safeguard(acted, SafeguardState.DONE)


def _waiting(opened: tuple[Signal, ...]) -> Said:
    subjects = dict.fromkeys(each.subject for each in opened if each.subject is not None)
    oldest = opened[0].on
    if not subjects:
        return said("act-on-signals-open", count=len(opened), day=oldest)
    named = Subjects(tuple(subjects))
    return said("act-on-signals-open-in", count=len(opened), day=oldest, subjects=named)
