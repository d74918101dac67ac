"""What holds of the exception in every practice: no cause that it would make worse, no floor.

To do a year again does not help where motivation is the cause, and it is not at issue for whoever
has a floor. So in these two cases it is left out, whatever a policy offers, and that is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from overgang.dossier.causes import CauseKind
from overgang.practices.notes import OptionCode, Withholds
from overgang.practices.said import said
from overgang.practices.situation import Situation

__all__ = ["kept_in_bounds"]


def kept_in_bounds(at: Situation) -> Iterator[Withholds]:
    """Give why the exception is left out; nothing where it need not be.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> dossier = Dossier(
    ...     student=Student(id="900101"),
    ...     causes=[{"on": "2026-02-02", "kind": "motivation", "by": "mentor"}],
    ... )
    >>> [len(list(kept_in_bounds(Situation.of(dossier, date(2026, 2, day))))) for day in (1, 2)]
    [0, 1]
    """
    if any(each.kind is CauseKind.MOTIVATION for each in at.dossier.causes):
        yield Withholds(OptionCode.EXCEPTION, said("exception-motivation"))
    if any(each.school_year == at.school_year for each in at.dossier.kansklas):
        yield Withholds(OptionCode.EXCEPTION, said("exception-floor"))
