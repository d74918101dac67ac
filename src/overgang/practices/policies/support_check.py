"""Support is looked at: does it help? Where nobody has looked, that is told; no more is assumed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from overgang.dossier import Dossier, Support
from overgang.dossier.improvement_plan import Effect
from overgang.dossier.roles import Role
from overgang.practices.notes import Note, Question, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["SupportCheck"]


class SupportCheck(Policy):
    """The school checks whether its support helps, on the day that was agreed for it.

    >>> SupportCheck().kind
    'support-check'
    """

    kind: Literal["support-check"] = "support-check"

    def unverified(self, dossier: Dossier, on: date) -> tuple[Support, ...]:
        """Give the support of a school year whose day of the check went by without one.

        >>> dossier = Dossier(student={"id": "900101"}, support=[{
        ...     "on": "2026-01-12", "kind": "support hour", "asked_by": "student",
        ...     "check_on": "2026-03-02",
        ... }])
        >>> [len(SupportCheck().unverified(dossier, date(2026, 3, day))) for day in (2, 3)]
        [0, 1]
        """
        known = this_year(dossier.on(on).support, on)
        return tuple(each for each in known if each.is_unchecked(on))

    def words(self) -> Iterator[Said]:
        """Say that support is looked at."""
        yield said("support-check-looked-at")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell which support nobody looked at, and ask what fits better where it did not help."""
        for each in self.unverified(at.dossier, at.on):
            told = said("support-check-late", support=each.kind, on=each.check_on)
            yield Safeguard(told, SafeguardState.LATE)
        for each in this_year(at.dossier.support, at.on):
            if each.checks and each.checks[-1].effect is Effect.NOT_SEEN:
                yield Question(said("support-check-other", support=each.kind), Role.MENTOR)
