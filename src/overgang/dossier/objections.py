"""Objections (*bezwaar*) of a student or parents, and the answers of the school.

An objection is never dropped: it stays in the dossier with its answer, and until there is one it
is open.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated, Slip
from overgang.dossier.roles import Party, Role

__all__ = ["Answer", "AnswerKind", "Objection", "ObjectionAbout"]


class ObjectionAbout(StrEnum):
    """What an objection is about."""

    JOINT_ADVICE = "joint advice"
    LEARNING_ROUTE = "learning route"
    LEVEL = "level"
    GRADE = "grade"
    PROGNOSIS = "prognosis"
    PLAN = "plan"


class AnswerKind(StrEnum):
    """What the school answered; each is something that is done."""

    NEW_TEST = "a new test"
    NEW_TALK = "a new talk"
    CHANGED = "changed"
    EXPLAINED = "explained"
    OTHER_SOLUTION = "another solution"


class Answer(Dated):
    """An answer to an objection, and the role of whoever gave it."""

    kind: AnswerKind
    by: Role

    def slips(self) -> Iterator[Slip]:
        """The school answers."""
        if self.by.party is not Party.SCHOOL:
            yield Slip("the school answers an objection", "name a role in the school", ("by",))


class Objection(Dated):
    """An objection: by whom, about what, and the answers to it.

    >>> objection = Objection(
    ...     on="2026-06-26", by="parent", about="learning route",
    ...     answers=[{"on": "2026-06-29", "kind": "a new test", "by": "team leader"}],
    ... )
    >>> objection.is_open(date(2026, 6, 28)), objection.is_open(date(2026, 6, 29))
    (True, False)
    """

    by: Party
    about: ObjectionAbout
    subject: SubjectCode | None = None
    answers: tuple[Answer, ...] = ()

    def slips(self) -> Iterator[Slip]:
        """It comes from student or parents, and is answered once it is there."""
        if self.by is Party.SCHOOL:
            yield Slip("an objection is of the student or a parent", "name which", ("by",))
        for at, answer in enumerate(self.answers):
            if answer.on < self.on:
                yield Slip("this is before the objection", "see `on`", ("answers", at, "on"))

    def is_open(self, on: date) -> bool:
        """Tell whether the objection is there on a day and has no answer by then."""
        return self.on <= on and all(answer.on > on for answer in self.answers)
