"""Signals (*signalering*) and what was done upon them: whoever notices, acts.

A signal is open until something was done about it. It says what was noticed and in which subject;
why it is so is for people to find out, and is not kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from overgang.dossier.day import Day, SubjectCode
from overgang.dossier.evidence import Dated, Slip, known
from overgang.dossier.roles import Role

__all__ = ["ActionKind", "Signal", "SignalAction", "SignalKind", "open_signals"]


class SignalKind(StrEnum):
    """What was noticed."""

    WEAK_RESULT = "weak result"
    FALLING_RESULTS = "falling results"
    BEHIND = "behind"
    STANDARD_TEST = "standard test"
    ABSENCE = "absence"
    EFFORT = "effort"
    SOCIO_EMOTIONAL = "socio-emotional"


class ActionKind(StrEnum):
    """What was done upon a signal."""

    TALKED = "talked with the student"
    TOLD_PARENTS = "told the parents"
    DISCUSSED_IN_TEAM = "discussed in the team"
    STARTED_SUPPORT = "started support"
    STARTED_PLAN = "started a plan"
    REFERRED = "referred"
    CHECKED_MARKING = "checked the marking"


class SignalAction(Dated):
    """Something that was done upon a signal, and the role of whoever did it."""

    kind: ActionKind
    by: Role


class Signal(Dated):
    """A signal: what was noticed, by whom, by when to act, and what was done.

    >>> signal = Signal(
    ...     on="2025-10-06", kind="weak result", subject="wi", by="subject teacher",
    ...     actions=[{"on": "2025-10-09", "kind": "talked with the student", "by": "mentor"}],
    ... )
    >>> signal.is_open(date(2025, 10, 8)), signal.is_open(date(2025, 10, 9))
    (True, False)
    """

    kind: SignalKind
    subject: SubjectCode | None = None
    by: Role
    act_by: Day | None = None
    actions: tuple[SignalAction, ...] = ()

    def slips(self) -> Iterator[Slip]:
        """Nothing is done, or is to be done, upon a signal before it is there."""
        if self.act_by is not None and self.act_by < self.on:
            yield Slip("this is before the signal", "give a later day", ("act_by",))
        for at, action in enumerate(self.actions):
            if action.on < self.on:
                yield Slip("this is before the signal", "give a later day", ("actions", at, "on"))

    def is_open(self, on: date) -> bool:
        """Tell whether the signal is there on a day and nothing was done about it by then."""
        return self.on <= on and all(action.on > on for action in self.actions)


def open_signals(signals: Iterable[Signal], on: date) -> tuple[Signal, ...]:
    """Give the signals that were open on a day, as they were known then, oldest first."""
    opened = known((each for each in signals if each.is_open(on)), on)
    return tuple(sorted(opened, key=lambda each: each.on))
