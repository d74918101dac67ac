"""From the primary school: a talk about each new student, and somebody who shows the way.

This is of the first year. Later it is past, and nothing is said of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

from overgang.dossier import Dossier
from overgang.dossier.support import SupportKind
from overgang.dossier.talks import TalkKind
from overgang.practices.notes import Note, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["Handover"]

_FIRST_YEAR: Final = 1


class Handover(Policy):
    """A talk with the primary school (*warme overdracht*); perhaps a buddy and a day to try.

    >>> Handover(buddy=True, trial_day=True).buddy
    True
    """

    kind: Literal["handover"] = "handover"
    buddy: bool
    trial_day: bool

    def was_handed_over(self, dossier: Dossier, on: date) -> bool:
        """Tell whether the talk with the primary school was held by a day."""
        return any(each.kind is TalkKind.HANDOVER for each in dossier.on(on).talks)

    def has_buddy(self, dossier: Dossier, on: date) -> bool:
        """Tell whether there was a buddy by a day."""
        return any(each.kind is SupportKind.BUDDY for each in dossier.on(on).support)

    def words(self) -> Iterator[Said]:
        """Say what is done for a new student."""
        yield said("handover-talk")
        if self.trial_day:
            yield said("handover-trial-day")
        if self.buddy:
            yield said("handover-buddy")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell how that stands for a student in the first year."""
        if at.year != _FIRST_YEAR:
            return
        done = self.was_handed_over(at.dossier, at.on)
        yield _told("handover-talk", done=done)
        if self.buddy:
            yield _told("handover-buddy", done=self.has_buddy(at.dossier, at.on))


def _told(key: str, *, done: bool) -> Safeguard:
    if done:
        return Safeguard(said(f"{key}-done"), SafeguardState.DONE)
    return Safeguard(said(f"{key}-to-do"), SafeguardState.TO_DO)
