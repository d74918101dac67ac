"""A level for each subject, and a way back: who tried a higher level may return to the old one.

That makes it safe to try. The way back leads to the level before the raise, never below it, and
in a kansklas never below its floor.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from overgang.dossier.observations import Development
from overgang.dossier.roles import Party
from overgang.dossier.signals import open_signals
from overgang.dossier.subject_levels import LevelMove
from overgang.practices.followed_levels import place_in_kansklas
from overgang.practices.notes import Note, Offers, OptionCode, Right, RightState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year
from overgang.school.level import Level

__all__ = ["FallBack", "WayBack"]


@dataclass(frozen=True, slots=True)
class WayBack:
    """A subject at a level to which it was raised, and the level to which it may return."""

    subject: str
    now: Level
    to: Level


class FallBack(Policy):
    """A subject may return (*terugvallen*) to the level from which it was raised.

    >>> from overgang.dossier import Dossier, Student
    >>> dossier = Dossier(student=Student(id="900101"), levels=[{"subject": "wi", "steps": [
    ...     {"on": "2025-08-25", "level": "mavo", "move": "placed"},
    ...     {"on": "2026-02-02", "level": "havo", "move": "raised"},
    ... ]}])
    >>> [str(way.to) for way in FallBack().ways_back(Situation.of(dossier, date(2026, 2, 2)))]
    ['vmbo-tl']
    """

    kind: Literal["fall-back"] = "fall-back"

    def fall_back(self, at: Situation, subject: str) -> Level | None:
        """Give the level to which a subject may return; where it was not raised, that it has."""
        series = next((each for each in at.dossier.levels if each.subject == subject), None)
        to = None if series is None else series.fall_back(at.on)
        place = place_in_kansklas(at)
        if to is None or place is None or subject not in place.subjects or to >= place.floor:
            return to
        return place.floor

    def ways_back(self, at: Situation) -> tuple[WayBack, ...]:
        """Give the subjects that were raised and may return."""
        found: list[WayBack] = []
        for each in at.dossier.levels:
            now, to = each.level(at.on), self.fall_back(at, each.subject)
            if now is not None and to is not None and to < now:
                found.append(WayBack(each.subject, now, to))
        return tuple(found)

    def returned(self, at: Situation) -> tuple[tuple[str, Level, date], ...]:
        """Give the subjects that returned in this school year and stayed, the level and the day."""
        last = [
            (each.subject, step)
            for each in at.dossier.levels
            for step in this_year(each.steps[-1:], at.on)
        ]
        return tuple(
            (subject, step.level, step.on)
            for subject, step in last
            if step.move is LevelMove.FELL_BACK
        )

    def words(self) -> Iterator[Said]:
        """Say that each subject has a level of its own, and that there is a way back."""
        yield said("fall-back-per-subject")
        yield said("fall-back-may")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell the right to return; offer it where something asks for it."""
        strained = self._strained(at)
        for way in self.ways_back(at):
            subject = Subjects((way.subject,))
            right = said("fall-back-right", subject=subject, level=way.to)
            yield Right(right, Party.STUDENT, RightState.OPEN)
            if way.subject in strained:
                offered = said("fall-back-offer", subject=subject, level=way.to)
                yield Offers(OptionCode.LEVEL_PER_SUBJECT, offered)
        for code, level, day in self.returned(at):
            used = said("fall-back-used", subject=Subjects((code,)), level=level, day=day)
            yield Right(used, Party.STUDENT, RightState.USED)

    def _strained(self, at: Situation) -> frozenset[str | None]:
        """Give the subjects that look too high now: weak, less growth, or an open signal."""
        latest = {each.subject: each for each in this_year(at.dossier.observations, at.on)}
        falling = {code for code, seen in latest.items() if seen.development is Development.FALLING}
        signals = {each.subject for each in open_signals(at.dossier.signals, at.on)}
        return frozenset({*at.weak, *falling, *signals})
