"""The student's own choice: to do the year again though he or she may go on.

The choice stands beside the advice and never changes it. It is the student's, so nobody else can
bring it in.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from overgang.dossier import Dossier, StudentChoice
from overgang.dossier.choices import ChoiceKind
from overgang.dossier.day import school_year_of
from overgang.dossier.followed_years import RepeatGround
from overgang.dossier.joint_advice import JointAdviceKind, latest_of
from overgang.dossier.roles import Party
from overgang.practices.notes import Asks, Note, Offers, OptionCode, Remark, Right, RightState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["OwnChoice"]


class OwnChoice(Policy):
    """Whoever may go on may choose to do the year again.

    >>> from overgang.dossier import Student
    >>> choice = StudentChoice(
    ...     on="2026-06-29", school_year="2025-2026", kind="the same year again"
    ... )
    >>> dossier = Dossier(student=Student(id="900101"), choices=[choice])
    >>> [OwnChoice().chosen(dossier, date(2026, 6, day)) is choice for day in (28, 29)]
    [False, True]
    """

    kind: Literal["own-choice"] = "own-choice"

    def chosen(self, dossier: Dossier, on: date) -> StudentChoice | None:
        """Give the latest choice of the school year of a day, up to it."""
        year = school_year_of(on)
        found = [each for each in dossier.choices if each.on <= on and each.school_year == year]
        return max(found, key=lambda each: each.on, default=None)

    def words(self) -> Iterator[Said]:
        """Say what the student may choose, and that the advice stays."""
        yield said("own-choice-again")
        yield said("own-choice-beside")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell the right of whoever may go on, and a choice beside the advice."""
        choice = self.chosen(at.dossier, at.on)
        again = choice is not None and choice.kind is ChoiceKind.SAME_YEAR_AGAIN
        may_go_on = _may_go_on(at)
        if may_go_on:
            state = RightState.USED if again else RightState.OPEN
            yield Right(said("own-choice-right"), Party.STUDENT, state)
        if choice is None or not again:
            return
        yield Asks(said("own-choice-ask"))
        if not may_go_on:
            yield Remark(said("own-choice-not-for-this"))
            return
        chosen = said("own-choice-chosen", day=choice.on)
        yield Offers(OptionCode.EXCEPTION, chosen, RepeatGround.STUDENT_CHOICE)
        yield Remark(said("own-choice-advice-stays"))


def _may_go_on(at: Situation) -> bool:
    """Tell whether the norm is met, or the teachers advised to go on."""
    latest = latest_of(at.dossier.joint_advices, at.school_year, at.on)
    advised = latest is not None and latest.kind in {
        JointAdviceKind.GO_ON,
        JointAdviceKind.GO_ON_WITH_PLAN,
    }
    return at.meets or advised
