"""On with a weak subject, and a plan for that subject: no norm holds anybody back.

Every weak subject has its plan or still needs one; none is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from overgang.practices.notes import Asks, Note, Offers, OptionCode, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation

__all__ = ["PlanItem", "PlanPerWeakSubject"]


@dataclass(frozen=True, slots=True)
class PlanItem:
    """A weak subject, and whether there is a plan or support for it in this school year."""

    subject: str
    is_there: bool


class PlanPerWeakSubject(Policy):
    """For every weak subject there is a plan; the student goes on.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> student = Student(id="900101", level="mavo", year=3, grades={"ne": 6, "wi": 4})
    >>> at = Situation.of(Dossier(student=student), date(2026, 6, 24))
    >>> PlanPerWeakSubject().items(at)
    (PlanItem(subject='wi', is_there=False),)
    """

    kind: Literal["plan-per-weak-subject"] = "plan-per-weak-subject"

    def items(self, at: Situation) -> tuple[PlanItem, ...]:
        """Give a plan item for every weak subject, in the order of the list."""
        planned = {
            code
            for plan in at.dossier.plans
            if plan.cycles_in(at.school_year, at.on)
            for code in plan.subjects
        }
        supported = {
            code
            for each in at.dossier.support
            if each.until is None or at.on < each.until
            for code in each.subjects
        }
        return tuple(PlanItem(code, code in planned | supported) for code in at.weak)

    def words(self) -> Iterator[Said]:
        """Say that a weak subject holds nobody back, and what comes with it."""
        yield said("plan-per-weak-subject-on")
        yield said("plan-per-weak-subject-why")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Offer to go on with a plan, and tell for which subjects it is still to be made."""
        items = self.items(at)
        if not items:
            return
        option = OptionCode.GO_ON_WITH_PLAN
        all_weak = Subjects(tuple(each.subject for each in items))
        yield Offers(option, said("plan-per-weak-subject-offer", subjects=all_weak))
        there = tuple(each.subject for each in items if each.is_there)
        if there:
            has_plan = said("plan-per-weak-subject-there", subjects=Subjects(there))
            yield Weighs(option, Side.FOR, has_plan)
        still = tuple(each.subject for each in items if not each.is_there)
        if still:
            needs = said("plan-per-weak-subject-needs", subjects=Subjects(still))
            yield Weighs(option, Side.NEEDS, needs)
        yield Asks(said("plan-per-weak-subject-ask", subjects=all_weak))
