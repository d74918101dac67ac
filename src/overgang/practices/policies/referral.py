"""A mentor does not stand alone: there is a team to which a student can be referred.

Where a signal is open or a plan showed no effect, the advice tells that this is possible. Whether
it is done is for people.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from overgang.dossier import Signal
from overgang.dossier.roles import SchoolRole
from overgang.dossier.signals import ActionKind, open_signals
from overgang.practices.notes import Attends, Note, Remark
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["Referral"]


class Referral(Policy):
    """The role `by` can refer a student to the role `to`, with `helped_by` at hand.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> policy = Referral(by="mentor", to="consultation team")
    >>> dossier = Dossier(student=Student(id="900101"), signals=[
    ...     {"on": "2026-01-12", "kind": "socio-emotional", "by": "mentor",
    ...      "actions": [{"on": "2026-01-19", "kind": "referred", "by": "mentor"}]}
    ... ])
    >>> [len(policy.referred(Situation.of(dossier, date(2026, 1, day)))) for day in (18, 19)]
    [0, 1]
    """

    kind: Literal["referral"] = "referral"
    by: SchoolRole
    to: SchoolRole
    helped_by: SchoolRole | None = None

    def referred(self, at: Situation) -> tuple[Signal, ...]:
        """Give the signals of this school year upon which the student was referred."""
        return tuple(
            each
            for each in this_year(at.dossier.signals, at.on)
            if any(action.kind is ActionKind.REFERRED for action in each.actions)
        )

    def words(self) -> Iterator[Said]:
        """Say who can refer to whom, and who helps with it."""
        yield said("referral-may", by=self.by, to=self.to)
        if self.helped_by is not None:
            yield said("referral-helped", by=self.by, helped_by=self.helped_by)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Have those to whom the student was referred take part; tell where it is possible."""
        if self.referred(at):
            yield Attends(self.to)
        elif open_signals(at.dossier.signals, at.on):
            yield Remark(said("referral-may", by=self.by, to=self.to))
