"""Nobody stays under the radar: a signal of weak results is followed by a talk about the student.

That a signal was written down is not enough; it is there to be talked about. What was done upon it
beside that is for other policies.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Literal

from pydantic import Field

from overgang.dossier import Dossier, Signal
from overgang.dossier.signals import ActionKind, SignalKind
from overgang.dossier.talks import TalkKind
from overgang.practices.notes import Note, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["UnderRadar", "under_radar"]

_OF_RESULTS: Final = {SignalKind.WEAK_RESULT, SignalKind.FALLING_RESULTS, SignalKind.BEHIND}


def under_radar(dossier: Dossier, on: date) -> tuple[Signal, ...]:
    """Give this school year's signals of weak results upon which nobody talked about the student.

    A discussion clears every signal of its own day and before, whatever it was about.

    >>> from overgang.dossier import Student
    >>> dossier = Dossier(
    ...     student=Student(id="900101"),
    ...     signals=[{"on": "2025-10-06", "kind": "weak result", "by": "subject teacher"}],
    ...     talks=[{"on": "2025-10-13", "kind": "student discussion", "led_by": "mentor",
    ...             "participants": ["mentor", "team leader"]}],
    ... )
    >>> [len(under_radar(dossier, date(2025, 10, day))) for day in (5, 6, 12, 13)]
    [0, 1, 1, 0]
    """
    known = dossier.on(on)
    weak = [each for each in this_year(known.signals, on) if each.kind in _OF_RESULTS]
    talks = [each.on for each in known.talks if each.kind is TalkKind.STUDENT_DISCUSSION]
    talks += [
        action.on
        for signal in weak
        for action in signal.actions
        if action.kind is ActionKind.DISCUSSED_IN_TEAM
    ]
    last = max(talks, default=date.min)
    return tuple(each for each in weak if each.on > last)


class UnderRadar(Policy):
    """A signal of weak results is talked about, `within_days` days if the school names a number.

    >>> UnderRadar(within_days=14).within_days
    14
    """

    kind: Literal["under-radar"] = "under-radar"
    within_days: int | None = Field(default=None, ge=1)

    def words(self) -> Iterator[Said]:
        """Say that a signal is talked about, and within how many days."""
        yield said("under-radar-nobody")
        if self.within_days is not None:
            yield said("under-radar-within", days=self.within_days)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell since when a signal waits for a talk; nothing where there is no such signal."""
        waiting = under_radar(at.dossier, at.on)
        if not waiting:
            return
        first = waiting[0].on
        if self.within_days is None:
            yield Safeguard(said("under-radar-waits", since=first), SafeguardState.TO_DO)
            return
        due = first + timedelta(days=self.within_days)
        state = SafeguardState.TO_DO if at.on <= due else SafeguardState.LATE
        yield Safeguard(said(f"under-radar-{state}", since=first, due=due), state)
