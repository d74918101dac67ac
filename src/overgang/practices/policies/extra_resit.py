"""An extra re-sit (*extra herkansing*): one chance more, if the teacher grants it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Literal, assert_never

from overgang.dossier import Dossier
from overgang.dossier.agreed import SchoolAction
from overgang.dossier.day import SubjectCode, school_year_of
from overgang.dossier.delta_plan import DeltaStepKind
from overgang.dossier.roles import SchoolRole
from overgang.practices.notes import Note, Offers, OptionCode, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.school.grade import Grade

__all__ = ["Counts", "ExtraResit"]


class Counts(StrEnum):
    """Which grade counts after a re-sit."""

    HIGHEST = "highest"
    LAST = "last"


class ExtraResit(Policy):
    """An extra re-sit that somebody (`granted_by`) may grant; `counts` says which grade counts.

    >>> ExtraResit(granted_by="subject teacher", counts="highest").result(Grade(5), Grade(4))
    Grade('5')
    """

    kind: Literal["extra-resit"] = "extra-resit"
    granted_by: SchoolRole
    counts: Counts

    def result(self, before: Grade, resit: Grade) -> Grade:
        """Give the grade that counts after a re-sit."""
        match self.counts:
            case Counts.HIGHEST:
                return max(before, resit)
            case Counts.LAST:
                return resit
            case _:
                assert_never(self.counts)

    def granted(self, dossier: Dossier, on: date) -> tuple[SubjectCode, ...]:
        """Give the subjects for which plans of this school year promise one, as of a day.

        A promise stands in a delta plan from the talk with the teacher on until it is closed, or
        in a cycle of a plan until there was a look back on it.
        """
        year, found = school_year_of(on), set[str]()
        for delta in dossier.delta_plans:
            talked = [each.on for each in delta.steps if each.kind is DeltaStepKind.DISCUSSED]
            if (
                SchoolAction.EXTRA_RESIT in delta.school
                and delta.next_step(on) is not None
                and any(day <= on and school_year_of(day) == year for day in talked)
            ):
                found.add(delta.subject)
        for plan in dossier.plans:
            if any(
                SchoolAction.EXTRA_RESIT in each.school and each.outcome is None
                for each in plan.cycles_in(year, on)
            ):
                found.update(plan.subjects)
        return tuple(sorted(found))

    def words(self) -> Iterator[Said]:
        """Say who may grant one, and which grade counts."""
        yield said("extra-resit-granted-by", role=self.granted_by)
        yield said(f"extra-resit-counts-{self.counts}")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Offer one for weak subjects; tell for which it was promised, or what it needs."""
        granted = self.granted(at.dossier, at.on)
        subjects = at.weak or granted
        if not subjects:
            return
        offered = said("extra-resit-offer", subjects=Subjects(subjects))
        yield Offers(OptionCode.EXTRA_OPPORTUNITY, offered)
        if granted:
            promised = said("extra-resit-granted", subjects=Subjects(granted))
            yield Weighs(OptionCode.EXTRA_OPPORTUNITY, Side.FOR, promised)
        if any(code not in granted for code in subjects):
            needed = said("extra-resit-needs", role=self.granted_by)
            yield Weighs(OptionCode.EXTRA_OPPORTUNITY, Side.NEEDS, needed)
