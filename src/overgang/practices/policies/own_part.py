"""Whoever an agreement is about has a part in it: what the student will do belongs in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from overgang.dossier import Agreements, Dossier
from overgang.dossier.roles import Role
from overgang.practices.notes import Note, Question
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["OwnPart"]


class OwnPart(Policy):
    """In every set of agreements stands something that the student will do.

    >>> items = [{"by": "school", "what": "coaching"}]
    >>> made = {"on": "2026-02-02", "about": "plan", "items": items}
    >>> dossier = Dossier(student={"id": "900101"}, agreements=[made])
    >>> [len(OwnPart().lacking(dossier, date(2026, 2, day))) for day in (1, 2)]
    [0, 1]
    """

    kind: Literal["own-part"] = "own-part"

    def lacking(self, dossier: Dossier, on: date) -> tuple[Agreements, ...]:
        """Give the agreements of a school year in which the student has no part."""
        known = this_year(dossier.on(on).agreements, on)
        return tuple(each for each in known if each.without_student_action)

    def words(self) -> Iterator[Said]:
        """Say whose agreements they are."""
        yield said("own-part-three")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Ask what the student will do, where nothing of it stands in the agreements."""
        for each in self.lacking(at.dossier, at.on):
            yield Question(said("own-part-question", on=each.on), Role.STUDENT)
