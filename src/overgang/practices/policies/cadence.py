"""Talks at a steady pace: every so many days at most, so that nobody is left waiting for long.

A pace is of the school. A gap that is running now can still be closed, so only that one is told;
`gaps` gives all of a school year to whoever asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Literal

from pydantic import Field

from overgang.dossier import Dossier
from overgang.dossier.day import school_year_of
from overgang.dossier.roles import SchoolRole
from overgang.dossier.talks import TalkKind, talks_in
from overgang.practices.notes import Note, Safeguard, SafeguardState
from overgang.practices.period import Period
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["Cadence", "Gap", "Whom", "cadence_gaps"]


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without a talk, from the talk before it to the talk after it, or to the day itself."""

    first: date
    last: date
    days: int
    """How many days that is, without those in a holiday."""


def cadence_gaps(
    meetings: Iterable[date],
    max_days: int,
    *,
    since: date | None = None,
    until: date | None = None,
    holidays: Iterable[Period] = (),
) -> tuple[Gap, ...]:
    """Give the gaps of more than so many days between meetings, oldest first.

    With `since` and `until` the time before the first meeting and after the last one counts too,
    and meetings outside are left out.

    >>> [gap.days for gap in cadence_gaps([date(2026, 1, 5), date(2026, 1, 19)], 14)]
    []
    >>> [gap.days for gap in cadence_gaps([date(2026, 1, 5), date(2026, 1, 20)], 14)]
    [15]
    """
    ends = {day for day in (since, until) if day is not None}
    inside = {day for day in meetings if (since or date.min) <= day <= (until or date.max)} | ends
    free = tuple(holidays)
    found = (Gap(first, last, _days(first, last, free)) for first, last in pairwise(sorted(inside)))
    return tuple(gap for gap in found if gap.days > max_days)


def _days(first: date, last: date, holidays: tuple[Period, ...]) -> int:
    """Count the days after the first up to the last, without those in a holiday."""
    after = (first + timedelta(days=at) for at in range(1, (last - first).days + 1))
    return sum(not any(day in each for each in holidays) for day in after)


class Whom(StrEnum):
    """For whom the pace holds."""

    EVERYBODY = "everybody"
    WITH_SIGNAL = "with a signal"


class Cadence(Policy):
    """A talk of the kind `of` at least every `every_days` days.

    For whom there is a signal it counts from the first signal of the school year; for everybody,
    from the first such talk. `reports_to` hears what was said. Days in a holiday do not count.

    >>> policy = Cadence(of="student discussion", every_days=14, whom="with a signal")
    >>> from overgang.dossier import Student
    >>> dossier = Dossier(
    ...     student=Student(id="900101"),
    ...     signals=[{"on": "2025-10-06", "kind": "weak result", "by": "subject teacher"}],
    ... )
    >>> [gap.days for gap in policy.gaps(dossier, date(2025, 10, 21))]
    [15]
    """

    kind: Literal["cadence"] = "cadence"
    of: TalkKind
    every_days: int = Field(ge=1)
    whom: Whom
    reports_to: SchoolRole | None = None
    holidays: tuple[Period, ...] = ()

    def gaps(self, dossier: Dossier, on: date) -> tuple[Gap, ...]:
        """Give the gaps of the school year of a day, up to that day; the last may be running."""
        since = self._since(dossier, on)
        if since is None:
            return ()
        return cadence_gaps(
            self._held(dossier, on),
            self.every_days,
            since=since,
            until=on,
            holidays=self.holidays,
        )

    def words(self) -> Iterator[Said]:
        """Say which talk there is, how often, for whom, and who hears of it."""
        yield said("cadence-every", kind=self.of, days=self.every_days)
        if self.whom is Whom.WITH_SIGNAL:
            yield said("cadence-with-signal")
        if self.reports_to is not None:
            yield said("cadence-reported", role=self.reports_to)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell when the last talk was and whether the next one is late."""
        if self.whom is Whom.WITH_SIGNAL and self._since(at.dossier, at.on) is None:
            return
        held = self._held(at.dossier, at.on)
        late = any(gap.last == at.on for gap in self.gaps(at.dossier, at.on))
        if not held:
            state = SafeguardState.LATE if late else SafeguardState.TO_DO
            yield Safeguard(said("cadence-none", kind=self.of), state)
        elif late:
            told = said("cadence-late", kind=self.of, last=held[-1], days=self.every_days)
            yield Safeguard(told, SafeguardState.LATE)
        else:
            told = said("cadence-kept", kind=self.of, last=held[-1])
            yield Safeguard(told, SafeguardState.DONE)

    def _held(self, dossier: Dossier, on: date) -> tuple[date, ...]:
        found = talks_in(dossier.talks, school_year_of(on), self.of, on)
        return tuple(sorted(each.on for each in found))

    def _since(self, dossier: Dossier, on: date) -> date | None:
        """Give the day from which the pace counts; None where nothing has begun yet."""
        if self.whom is Whom.EVERYBODY:
            return min(self._held(dossier, on), default=None)
        year = school_year_of(on)
        days = (each.on for each in dossier.signals if each.on <= on)
        return min((day for day in days if school_year_of(day) == year), default=None)
