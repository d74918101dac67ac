"""A talk with parents at the close of each period, and between times where that helps.

A report closes a period; reports of one week close one together. The talk belongs to the week of
the report; it is late after that week, and missed once the next report is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from overgang.dossier import ReportMoment, Talk
from overgang.dossier.roles import Party
from overgang.dossier.talks import TalkKind
from overgang.practices.notes import Asks, Note, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["PeriodClose"]


class PeriodClose(Policy):
    """Each period is closed with a week of talks (*afsluitende week*) in which parents take part.

    >>> from overgang.dossier import Dossier, Student
    >>> dossier = Dossier(
    ...     student=Student(id="900101"),
    ...     reports=[{"on": "2025-11-12", "name": "rapport 1", "grades": {"ne": 6}}],
    ...     talks=[{"on": "2025-11-13", "kind": "period talk", "led_by": "mentor",
    ...             "participants": ["student", "parent", "mentor"]}],
    ... )
    >>> policy = PeriodClose()
    >>> [str(policy.state(Situation.of(dossier, date(2025, 11, day)))) for day in (12, 13)]
    ['to-do', 'done']
    """

    kind: Literal["period-close"] = "period-close"

    def periods(self, at: Situation) -> tuple[tuple[ReportMoment, Talk | None], ...]:
        """Give each period of this school year by its report, with the talk that closed it."""
        by_week = {_monday(each.on): each for each in this_year(at.dossier.reports, at.on)}
        weeks = (*by_week, None)
        return tuple(
            (by_week[first], self._talk(at, first, end))
            for first, end in pairwise(weeks)
            if first is not None
        )

    def state(self, at: Situation) -> SafeguardState | None:
        """Tell how the talk of the latest period stands; None before the first report."""
        periods = self.periods(at)
        if not periods:
            return None
        report, talk = periods[-1]
        if talk is not None:
            return SafeguardState.DONE
        in_week = at.on < _monday(report.on) + timedelta(weeks=1)
        return SafeguardState.TO_DO if in_week else SafeguardState.LATE

    def words(self) -> Iterator[Said]:
        """Say when parents are spoken with."""
        yield said("period-close-week")
        yield said("period-close-between")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell whether parents were spoken with, and prepare the talk that is to come."""
        periods = self.periods(at)
        missed = sum(talk is None for _, talk in periods[:-1])
        if missed:
            yield Safeguard(said("period-close-missed", count=missed), SafeguardState.MISSED)
        state = self.state(at)
        if state is None:
            return
        report, talk = periods[-1]
        if talk is not None:
            yield Safeguard(said("period-close-held", day=talk.on), state)
            return
        yield Safeguard(said("period-close-to-hold", day=report.on), state)
        yield Asks(said("period-close-ask"))

    def _talk(self, at: Situation, first: date, end: date | None) -> Talk | None:
        return next(
            (
                each
                for each in at.dossier.talks
                if each.kind is TalkKind.PERIOD_CLOSE
                and Party.PARENT in {role.party for role in each.participants}
                and first <= each.on
                and (end is None or each.on < end)
            ),
            None,
        )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
