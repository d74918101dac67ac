"""A look at the marking first: where a large part of the class is weak, ask whether that is why.

This is about the class. The grades of the student stay as they are, and so do the options.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from pydantic import Field

from overgang.dossier import ClassResult
from overgang.dossier.causes import CauseKind
from overgang.dossier.roles import Role
from overgang.dossier.signals import ActionKind
from overgang.practices.notes import Note, Question, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["ClassCheck"]

_HUNDRED = 100


class ClassCheck(Policy):
    """From this `share` of weak results in a class on, the marking is looked at first.

    >>> half = ClassCheck(share="0.5")
    >>> [
    ...     half.is_large(ClassResult(on="2025-12-08", subject="wi", students=26, weak=weak))
    ...     for weak in (12, 13)
    ... ]
    [False, True]
    """

    kind: Literal["class-check"] = "class-check"
    share: Decimal = Field(gt=0, le=1, max_digits=3, decimal_places=2)

    def is_large(self, result: ClassResult) -> bool:
        """Tell whether so many in the class are weak that the marking is looked at; exactly."""
        return result.weak >= self.share * result.students

    def checks(self, at: Situation) -> tuple[ClassResult, ...]:
        """Give the latest result of each subject in this school year, where it is a large part."""
        latest = {each.subject: each for each in this_year(at.dossier.class_results, at.on)}
        return tuple(each for each in latest.values() if self.is_large(each))

    def words(self) -> Iterator[Said]:
        """Say that the school asks about its own marking, and from where on."""
        yield said("class-check-ask")
        yield said("class-check-from", percent=self.share * _HUNDRED)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Ask about the marking of a subject until somebody has looked at it."""
        for each in self.checks(at):
            subject = Subjects((each.subject,))
            if _was_looked_at(each, at):
                yield Safeguard(said("class-check-done", subject=subject), SafeguardState.DONE)
            else:
                asked = said(
                    "class-check-question",
                    subject=subject,
                    weak=each.weak,
                    students=each.students,
                )
                yield Question(asked, Role.SUBJECT_TEACHER)


def _was_looked_at(result: ClassResult, at: Situation) -> bool:
    """Tell whether the marking was looked at since: that was done, or a cause was found."""
    causes = any(
        each.on >= result.on
        and each.subject == result.subject
        and each.kind in {CauseKind.MARKING, CauseKind.TEACHING}
        for each in at.dossier.causes
    )
    return causes or any(
        action.kind is ActionKind.CHECKED_MARKING and action.on >= result.on
        for signal in at.dossier.signals
        if signal.subject == result.subject
        for action in signal.actions
    )
