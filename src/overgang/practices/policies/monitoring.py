"""Watching how it goes: who in the school follows which signals of a student, and how often.

The people who know the student best make the agreement together, and somebody keeps to it. A signal
of a kind that nobody watches is told as long as nobody acts upon it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from pydantic import Field

from overgang.dossier import Dossier, Monitoring
from overgang.dossier.roles import Role, SchoolRole
from overgang.dossier.signals import SignalKind, open_signals
from overgang.practices.notes import Note, Question, Safeguard, SafeguardState
from overgang.practices.policies.cadence import cadence_gaps
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["MonitoringAgreed"]


class MonitoringAgreed(Policy):
    """The roles in `agreed_by` agree together on who watches what; the first of them asks.

    >>> MonitoringAgreed(agreed_by=["mentor", "student coordinator"]).agreed_by[0]
    <Role.MENTOR: 'mentor'>
    """

    kind: Literal["monitoring"] = "monitoring"
    agreed_by: tuple[SchoolRole, ...] = Field(min_length=1)

    def unwatched(self, dossier: Dossier, on: date) -> tuple[SignalKind, ...]:
        """Give the kinds of signals of this school year that nobody watches on a day."""
        known = dossier.on(on)
        watched = {kind for each in this_year(known.monitoring, on) for kind in each.watches}
        kinds = dict.fromkeys(each.kind for each in this_year(known.signals, on))
        return tuple(kind for kind in kinds if kind not in watched)

    def words(self) -> Iterator[Said]:
        """Say who agree on it, and that the student is talked with often."""
        yield said("monitoring-agreed", roles=self.agreed_by)
        yield said("monitoring-talks")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Ask for an agreement where there is reason for one; tell whether it is kept to."""
        agreed = this_year(at.dossier.monitoring, at.on)
        if not agreed:
            if at.weak or this_year(at.dossier.signals, at.on):
                told = said("monitoring-to-do", roles=self.agreed_by)
                yield Safeguard(told, SafeguardState.TO_DO)
            return
        yield _kept(agreed[-1], at)
        still_open = {each.kind for each in open_signals(at.dossier.signals, at.on)}
        kinds = tuple(each for each in self.unwatched(at.dossier, at.on) if each in still_open)
        if kinds:
            yield Question(said("monitoring-unwatched", kinds=kinds), self.agreed_by[0])


def _kept(agreed: Monitoring, at: Situation) -> Safeguard:
    """Tell whether whoever watches talks with the student as often as was agreed."""
    talks = [
        each.on
        for each in at.dossier.talks
        if each.on >= agreed.on and {agreed.owner, Role.STUDENT} <= set(each.participants)
    ]
    gaps = cadence_gaps(talks, agreed.every_days, since=agreed.on, until=at.on)
    late = any(gap.last == at.on for gap in gaps)
    state = SafeguardState.LATE if late else SafeguardState.DONE
    key = "monitoring-quiet" if late else "monitoring-watches"
    last = max(talks, default=agreed.on)
    told = said(key, owner=agreed.owner, watches=agreed.watches, days=agreed.every_days, last=last)
    return Safeguard(told, state)
