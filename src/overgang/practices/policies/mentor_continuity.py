"""The same mentor for some years, or from the first year to the diploma.

A mentor who stays knows the student. Where another mentor came within those years the school sees
that, and where two stand there at once, nobody knows who acts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, pairwise
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier import FollowedYear, MentorPeriod
from overgang.dossier.mentors import overlapping
from overgang.dossier.roles import Role
from overgang.practices.notes import Note, Question, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["MentorContinuity", "YearsTogether"]

_AUGUST = 8


class YearsTogether(Frozen):
    """Years in which a student keeps the same mentor: the first and the last of them."""

    first: int = Field(ge=1, le=6)
    last: int = Field(ge=1, le=6)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.last < self.first:
            raise PydanticCustomError("years", "the last year is before the first")
        return self


class MentorContinuity(Policy):
    """One mentor in each of the times in `together`; where none is named, the whole school time.

    >>> from overgang.dossier import Dossier, Student
    >>> dossier = Dossier(student=Student(id="900101"), mentors=[
    ...     {"on": "2024-08-26", "mentor": 1, "until": "2026-01-05"},
    ...     {"on": "2026-01-05", "mentor": 2},
    ... ])
    >>> at = Situation.of(dossier, date(2026, 2, 2))
    >>> MentorContinuity().changes(at)
    (datetime.date(2026, 1, 5),)
    """

    kind: Literal["mentor-continuity"] = "mentor-continuity"
    together: tuple[YearsTogether, ...] = ()

    @model_validator(mode="after")
    def _apart(self) -> Self:
        for one, other in combinations(self.together, 2):
            if one.first <= other.last and other.first <= one.last:
                raise PydanticCustomError("years", "a year stands in two of these times")
        return self

    def changes(self, at: Situation) -> tuple[date, ...]:
        """Give the days on which another mentor came within a time that has one mentor.

        Where the year of then is not known, a change is told only if it is the whole school time.
        """
        periods = sorted(at.dossier.mentors, key=lambda each: each.on)
        return tuple(
            new.on
            for old, new in pairwise(periods)
            if old.mentor != new.mentor and self._is_within(at, old, new)
        )

    def overlaps(self, at: Situation) -> bool:
        """Tell whether there are two mentors on the day itself."""
        now = [each for each in at.dossier.mentors if each.until is None or at.on < each.until]
        return bool(overlapping(now, at.on))

    def words(self) -> Iterator[Said]:
        """Say for how long a student keeps the same mentor."""
        if not self.together:
            yield said("mentor-continuity-whole")
        for each in self.together:
            two = "two-" if each.last == each.first + 1 else ""
            yield said(f"mentor-continuity-{two}years", first=each.first, last=each.last)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell whether the mentor stayed in the time of now; ask who it is where there are two."""
        changes, since = self._in_this_time(at), _since(at)
        if since is None:
            return
        if changes:
            changed = said("mentor-continuity-changed", day=changes[-1])
            yield Safeguard(changed, SafeguardState.MISSED)
        elif changes is not None:
            yield Safeguard(said("mentor-continuity-same", day=since), SafeguardState.DONE)
        if self.overlaps(at):
            yield Question(said("mentor-continuity-who"), Role.TEAM_LEADER)

    def _in_this_time(self, at: Situation) -> tuple[date, ...] | None:
        """Give the changes in the time in which the student is now; None in no such time."""
        changes = self.changes(at)
        if not self.together or at.year is None:
            return changes
        year = at.year
        now = [each for each in self.together if each.first <= year <= each.last]
        if not now:
            return None
        years = {day: _year_on(at, day) for day in changes}
        return tuple(
            day
            for day, then in years.items()
            if then is not None and now[0].first <= then <= now[0].last
        )

    def _is_within(self, at: Situation, old: MentorPeriod, new: MentorPeriod) -> bool:
        if not self.together:
            return True
        last_day = new.on if old.until is None else min(new.on, old.until)
        years = (_year_on(at, last_day - timedelta(days=1)), _year_on(at, new.on))
        return any(
            all(year is not None and each.first <= year <= each.last for year in years)
            for each in self.together
        )


def _since(at: Situation) -> date | None:
    """Give the day since which the latest mentor is there without another one between."""
    since, periods = None, sorted(at.dossier.mentors, key=lambda each: each.on)
    for each in reversed(periods):
        if each.mentor != periods[-1].mentor:
            break
        since = each.on
    return since


def _year_on(at: Situation, day: date) -> int | None:
    """Give the year that was followed on a day; one that is known before August begins then."""
    begun = [(max(each.on, _begin(each)), each.year) for each in at.dossier.years]
    return max((each for each in begun if each[0] <= day), default=(day, None))[1]


def _begin(followed: FollowedYear) -> date:
    return date(int(followed.school_year[:4]), _AUGUST, 1)
