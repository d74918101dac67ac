"""What of the evidence belongs to the school year of a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from overgang.dossier.day import school_year_of
from overgang.dossier.evidence import Evidence

__all__ = ["this_year"]

_E = TypeVar("_E", bound=Evidence)


def this_year(evidence: Iterable[_E], on: date) -> tuple[_E, ...]:
    """Give what became known in the school year of a day, in the order given.

    A school year is not a calendar year: what is of October and of February is of one year.

    >>> from overgang.dossier import StandardTest
    >>> tests = [
    ...     StandardTest(on=day, instrument="Cito VAS")
    ...     for day in ("2025-07-31", "2025-08-01", "2026-02-09")
    ... ]
    >>> [str(each.on) for each in this_year(tests, date(2025, 10, 6))]
    ['2025-08-01', '2026-02-09']
    """
    year = school_year_of(on)
    return tuple(each for each in evidence if school_year_of(each.since) == year)
