"""Who was the mentor when, so that a change of mentor can be seen. A mentor is a number here.

The first mentor of a student is 1, another one is 2, and whoever comes back keeps the number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from pydantic import Field

from overgang.dossier.day import Day
from overgang.dossier.evidence import Dated, Slip

__all__ = ["MentorPeriod", "overlapping"]


class MentorPeriod(Dated):
    """A time with one mentor: from `on`, up to the day `until` on which it was over.

    >>> MentorPeriod(on="2024-08-26", mentor=1, until="2026-08-01").mentor
    1
    """

    mentor: int = Field(ge=1)
    until: Day | None = None

    def slips(self) -> Iterator[Slip]:
        """It ends once it is there."""
        if self.until is not None and self.until <= self.on:
            yield Slip("this is not after the start", "give a later day", ("until",))


def overlapping(
    mentors: Iterable[MentorPeriod], on: date
) -> tuple[tuple[MentorPeriod, MentorPeriod], ...]:
    """Give the pairs of periods, known on a day, in which two mentors were there at once.

    The day on which one ends and the other begins is no overlap.

    >>> first = MentorPeriod(on="2024-08-26", mentor=1, until="2025-08-25")
    >>> second = MentorPeriod(on="2025-08-25", mentor=2)
    >>> overlapping([first, second], date(2025, 8, 25))
    ()
    >>> early = MentorPeriod(on="2025-08-24", mentor=2)
    >>> len(overlapping([first, early], date(2025, 8, 24)))
    1
    """
    found = sorted((each for each in mentors if each.on <= on), key=lambda each: each.on)
    return tuple(
        (one, other)
        for one, other in combinations(found, 2)
        if one.mentor != other.mentor and (one.until is None or other.on < one.until)
    )
