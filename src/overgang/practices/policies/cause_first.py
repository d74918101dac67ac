"""First the cause: no help begins before people have looked for what lies behind it.

The cause may lie with the lessons as well as with the student. That nobody found one is an answer;
that nobody looked is not. What is asked is what is needed for a next step.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

from overgang.dossier import Cause, Dossier
from overgang.dossier.causes import CauseKind
from overgang.dossier.roles import Role
from overgang.practices.notes import Asks, Note, Question, Remark, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["CauseFirst"]

_IN_THE_LESSONS: Final = {CauseKind.TEACHING, CauseKind.MARKING}


class CauseFirst(Policy):
    """The school looks for a cause before it helps.

    >>> dossier = Dossier(student={"id": "900101"}, support=[
    ...     {"on": "2025-11-10", "kind": "support hour", "asked_by": "school",
    ...      "check_on": "2026-01-12"}
    ... ])
    >>> CauseFirst().without_cause(dossier, date(2025, 11, 10))
    (datetime.date(2025, 11, 10),)
    """

    kind: Literal["cause-first"] = "cause-first"

    def without_cause(self, dossier: Dossier, on: date) -> tuple[date, ...]:
        """Give the days of this school year on which help began before anybody named a cause."""
        known = dossier.on(on)
        began = [
            each.since
            for evidence in (known.support, known.plans, known.delta_plans, known.groups)
            for each in this_year(evidence, on)
        ]
        first = min((each.on for each in this_year(known.causes, on)), default=date.max)
        return tuple(sorted(day for day in began if day < first))

    def words(self) -> Iterator[Said]:
        """Say that the cause comes first, and where it can lie."""
        yield said("cause-first-look")
        yield said("cause-first-lessons")
        yield said("cause-first-needed")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Ask for the cause where nobody named one, and for what is needed where somebody did."""
        causes = this_year(at.dossier.causes, at.on)
        if causes:
            yield from _named(causes)
        elif days := self.without_cause(at.dossier, at.on):
            yield Safeguard(said("cause-first-late", on=days[0]), SafeguardState.LATE)
        elif at.weak or this_year(at.dossier.signals, at.on):
            yield Question(said("cause-first-ask"), Role.MENTOR)
        if causes or at.weak:
            yield Asks(said("cause-first-next-step"))


def _named(causes: tuple[Cause, ...]) -> Iterator[Note]:
    """Tell what was found; what lies in the lessons is asked of whoever gives them."""
    kinds = tuple(dict.fromkeys(each.kind for each in causes))
    found = tuple(kind for kind in kinds if kind is not CauseKind.NOT_KNOWN)
    if not found:
        yield Remark(said("cause-first-not-found"))
        return
    yield Safeguard(said("cause-first-found", causes=found), SafeguardState.DONE)
    lessons = [each for each in causes if each.kind in _IN_THE_LESSONS]
    subjects = tuple(dict.fromkeys(e.subject for e in lessons if e.subject is not None))
    if subjects:
        told = said("cause-first-in-subjects", subjects=Subjects(subjects))
        yield Question(told, Role.SUBJECT_TEACHER)
    elif lessons:
        yield Question(said("cause-first-in-lessons"), Role.TEACHERS)
