"""Objections are always answered: the school looks for a solution, such as a new test.

An objection that is open is told until there is an answer. None is passed over, whatever it is
about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from overgang.dossier import Objection
from overgang.dossier.objections import AnswerKind, ObjectionAbout
from overgang.dossier.roles import Party, Role
from overgang.practices.notes import (
    Note,
    Question,
    Right,
    RightState,
    Safeguard,
    SafeguardState,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["Objections"]


class Objections(Policy):
    """Student and parents may object to a learning route; `answers` are what a school can do.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> policy = Objections(answers=["a new test"])
    >>> dossier = Dossier(student=Student(id="900101"), objections=[
    ...     {"on": "2026-06-03", "by": "parent", "about": "grade"}
    ... ])
    >>> len(policy.open_objections(Situation.of(dossier, date(2026, 6, 3))))
    1
    """

    kind: Literal["objections"] = "objections"
    answers: tuple[AnswerKind, ...] = Field(min_length=1)

    def open_objections(self, at: Situation) -> tuple[Objection, ...]:
        """Give every objection without an answer, whatever it is about, oldest first."""
        return tuple(each for each in at.dossier.objections if each.is_open(at.on))

    def response(self, objection: Objection, at: Situation) -> Safeguard:
        """Give how an objection stands: the answer to it, or that there is to be one."""
        if objection.is_open(at.on):
            key, state = "objections-open", SafeguardState.TO_DO
            return Safeguard(said(key, day=objection.on, about=objection.about), state)
        latest = max(objection.answers, key=lambda each: each.on)
        answered = said(
            "objections-answered",
            day=objection.on,
            about=objection.about,
            answer=latest.kind,
            answered=latest.on,
        )
        return Safeguard(answered, SafeguardState.DONE)

    def words(self) -> Iterator[Said]:
        """Say that there is always an answer, and which ones there can be."""
        yield said("objections-may")
        yield said("objections-always", answers=self.answers)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell how each objection stands, ask for a solution, and tell the right to object."""
        unanswered = self.open_objections(at)
        ours = this_year(at.dossier.objections, at.on)
        for each in at.dossier.objections:
            if each in unanswered or each in ours:
                yield self.response(each, at)
        if unanswered:
            yield Question(said("objections-solution", answers=self.answers), Role.TEAM_LEADER)
        for party in (
            (Party.STUDENT, Party.PARENT) if this_year(at.dossier.routes[-1:], at.on) else ()
        ):
            used = any(
                each.by is party and each.about is ObjectionAbout.LEARNING_ROUTE for each in ours
            )
            state = RightState.USED if used else RightState.OPEN
            yield Right(said("objections-right"), party, state)
