"""Keeping people informed: what the school tells of a student, to whom, and how long ago.

A talk in which somebody took part informs as much as a message does. How often is often is the
school's own; where it names no number, none is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pydantic import Field

from overgang.dossier import Dossier
from overgang.dossier.roles import Party
from overgang.dossier.signals import ActionKind
from overgang.dossier.talks import Topic
from overgang.practices.notes import Note, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["Informed", "KeepingInformed"]


@dataclass(frozen=True, slots=True, order=True)
class Informed:
    """That somebody was told something: the day, and what it was about."""

    on: date
    topics: tuple[Topic, ...]


class KeepingInformed(Policy):
    """The school tells `to` about each of the `topics`, every `every_days` days if it says so.

    >>> policy = KeepingInformed(to="parent", topics=["results", "behaviour"])
    >>> dossier = Dossier(student={"id": "900101"}, communications=[
    ...     {"on": "2025-10-06", "by": "mentor", "to": ["parent"], "topics": ["results"]}
    ... ])
    >>> [str(topic) for topic in policy.not_yet(dossier, date(2025, 10, 6))]
    ['behaviour']
    """

    kind: Literal["keeping-informed"] = "keeping-informed"
    to: Literal[Party.STUDENT, Party.PARENT]
    topics: tuple[Topic, ...] = Field(min_length=1)
    every_days: int | None = Field(default=None, ge=1)

    def told(self, dossier: Dossier, on: date) -> tuple[Informed, ...]:
        """Give what was told in the school year of a day, up to that day, oldest first."""
        known = dossier.on(on)
        messages = (
            Informed(each.on, each.topics)
            for each in this_year(known.communications, on)
            if self.to in each.to
        )
        talks = (
            Informed(each.on, each.topics)
            for each in this_year(known.talks, on)
            if self.to in {role.party for role in each.participants}
        )
        return tuple(sorted((*messages, *talks)))

    def not_yet(self, dossier: Dossier, on: date) -> tuple[Topic, ...]:
        """Give the topics of which nothing was told in the school year up to a day."""
        told = {topic for each in self.told(dossier, on) for topic in each.topics}
        return tuple(topic for topic in self.topics if topic not in told)

    def words(self) -> Iterator[Said]:
        """Say who hears what, and how often."""
        if self.every_days is None:
            yield said(f"keeping-informed-often-{self.to}", topics=self.topics)
        else:
            key = f"keeping-informed-every-{self.to}"
            yield said(key, topics=self.topics, days=self.every_days)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell of what nothing was told yet, when it was last told, and of a signal not told.

        Where nothing at all was told yet, a signal goes before the rest.
        """
        told = self.told(at.dossier, at.on)
        signal = self._untold(at, told)
        not_yet = self.not_yet(at.dossier, at.on)
        if not_yet and (told or signal is None):
            nothing = said(f"keeping-informed-not-yet-{self.to}", topics=not_yet)
            yield Safeguard(nothing, SafeguardState.TO_DO)
        elif not not_yet and (last := self._least_recent(told)) is not None:
            late = self.every_days is not None and (at.on - last).days > self.every_days
            key = "keeping-informed-late" if late else "keeping-informed-kept"
            state = SafeguardState.LATE if late else SafeguardState.DONE
            yield Safeguard(said(f"{key}-{self.to}", topics=self.topics, last=last), state)
        if signal is not None:
            quiet = said(f"keeping-informed-signal-{self.to}", on=signal)
            yield Safeguard(quiet, SafeguardState.TO_DO)

    def _least_recent(self, told: tuple[Informed, ...]) -> date | None:
        """Give the day since which one of the topics was not told again."""
        latest = {topic: each.on for each in told for topic in each.topics}
        return min((latest[topic] for topic in self.topics if topic in latest), default=None)

    def _untold(self, at: Situation, told: tuple[Informed, ...]) -> date | None:
        """Give the day of the first signal after which nothing was told; None where all were."""
        days = [each.on for each in told]
        signals = this_year(at.dossier.signals, at.on)
        if self.to is Party.PARENT:
            days += [
                action.on
                for signal in signals
                for action in signal.actions
                if action.kind is ActionKind.TOLD_PARENTS
            ]
        last = max(days, default=date.min)
        return min((each.on for each in signals if each.on > last), default=None)
