"""What is known of one student, and how it was known on any day.

What has no day (the `student`) is taken to be known always. Everything else has the day since
which it is known, and `on` gives the dossier as it stood then: later evidence is never used for an
earlier day. Nothing is overwritten; a correction is later evidence.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from typing import Annotated, TypeVar

from pydantic import AfterValidator

from overgang.dossier.agreements import Agreements
from overgang.dossier.causes import Cause
from overgang.dossier.choices import SetAside, StudentChoice
from overgang.dossier.class_results import ClassResult
from overgang.dossier.day import school_year_of
from overgang.dossier.delta_plan import DeltaPlan
from overgang.dossier.early_exams import EarlyExam
from overgang.dossier.evidence import Evidence, Part, Slip, trimmed
from overgang.dossier.finished import FinishedSubject
from overgang.dossier.followed_years import FollowedYear
from overgang.dossier.groups import Group
from overgang.dossier.improvement_plan import ImprovementPlan
from overgang.dossier.joint_advice import JointAdvice
from overgang.dossier.kansklas import KansklasPlacement
from overgang.dossier.learning_route import LearningRoute
from overgang.dossier.mentors import MentorPeriod
from overgang.dossier.monitoring import Monitoring
from overgang.dossier.objections import Objection
from overgang.dossier.observations import Observation
from overgang.dossier.placement import Placement
from overgang.dossier.primary_advice import PrimaryAdvice
from overgang.dossier.prognosis import PrognosisGrade, PrognosisSeries
from overgang.dossier.repeating import RepeatProposal
from overgang.dossier.report_moment import ReportMoment
from overgang.dossier.signals import Signal
from overgang.dossier.standard_tests import StandardTest
from overgang.dossier.student import Student
from overgang.dossier.subject_levels import SubjectLevels
from overgang.dossier.support import Support
from overgang.dossier.talks import Communication, Talk
from overgang.school.level import Level

__all__ = ["Dossier"]

_E = TypeVar("_E", bound=Evidence)


def _in_order(evidence: tuple[_E, ...]) -> tuple[_E, ...]:
    """Put evidence by day, and what is of one day in an order that does not depend on the giver."""
    return tuple(sorted(evidence, key=lambda each: (each.since, each.model_dump_json())))


_ByDay = Annotated[tuple[_E, ...], AfterValidator(_in_order)]


class Dossier(Part):
    """A student's file (*dossier*): who it is about, and everything that has a day.

    A student of whom there is one list and no history needs no more than `student`. Where there
    are reports, the grades stand in them and not with the student as well.

    >>> Dossier(student=Student(id="900101", grades={"ne": "6"}))
    Dossier(student=Student(level=None, year=None, subjects=1))
    >>> dossier = Dossier(student=Student(id="900101", level="havo", year=4), reports=[
    ...     {"on": "2026-01-30", "name": "rapport 1", "grades": {"ne": "5,4"}},
    ...     {"on": "2026-06-24", "name": "eindrapport", "grades": {"ne": "6,1"}},
    ... ])
    >>> dossier
    Dossier(student=Student(level=havo, year=4, subjects=0), reports=2)
    >>> dossier.student_on(date(2026, 6, 23)).grades["ne"]
    Grade('5.4')
    """

    student: Student
    reports: _ByDay[ReportMoment] = ()
    prognoses: _ByDay[PrognosisGrade] = ()
    levels: _ByDay[SubjectLevels] = ()
    kansklas: _ByDay[KansklasPlacement] = ()
    years: _ByDay[FollowedYear] = ()
    signals: _ByDay[Signal] = ()
    support: _ByDay[Support] = ()
    plans: _ByDay[ImprovementPlan] = ()
    delta_plans: _ByDay[DeltaPlan] = ()
    talks: _ByDay[Talk] = ()
    communications: _ByDay[Communication] = ()
    joint_advices: _ByDay[JointAdvice] = ()
    objections: _ByDay[Objection] = ()
    choices: _ByDay[StudentChoice] = ()
    set_aside: _ByDay[SetAside] = ()
    agreements: _ByDay[Agreements] = ()
    monitoring: _ByDay[Monitoring] = ()
    routes: _ByDay[LearningRoute] = ()
    observations: _ByDay[Observation] = ()
    tests: _ByDay[StandardTest] = ()
    causes: _ByDay[Cause] = ()
    repeat_proposals: _ByDay[RepeatProposal] = ()
    finished: _ByDay[FinishedSubject] = ()
    mentors: _ByDay[MentorPeriod] = ()
    groups: _ByDay[Group] = ()
    primary_advice: _ByDay[PrimaryAdvice] = ()
    placements: _ByDay[Placement] = ()
    early_exams: _ByDay[EarlyExam] = ()
    class_results: _ByDay[ClassResult] = ()

    def on(self, day: date) -> Dossier:
        """Give the dossier as it was known at the end of a day.

        >>> signal = Signal(on="2026-02-02", kind="absence", by="mentor")
        >>> dossier = Dossier(student=Student(id="900101"), signals=[signal])
        >>> len(dossier.on(date(2026, 2, 1)).signals), len(dossier.on(date(2026, 2, 2)).signals)
        (0, 1)
        """
        return trimmed(self, day)

    def report(self, day: date) -> ReportMoment | None:
        """Give the latest report moment on or before a day."""
        return max(self._reports(day), key=lambda each: each.on, default=None)

    def student_on(self, day: date) -> Student:
        """Give the student as a norm sees one on a day: the latest list, and the levels of then.

        Before the first report there is no list, unless the student came with one. What people
        told with a report holds until they tell something else with a later one.
        """
        moment, student = self.report(day), self.student
        found: dict[str, object] = {}
        if moment is not None:
            told = [each.inputs for each in self._reports(day)]
            found |= {"grades": moment.grades, "columns": moment.columns}
            found["level"] = student.level if moment.level is None else moment.level
            found["year"] = student.year if moment.year is None else moment.year
            found["inputs"] = {
                name: value for each in (student.inputs, *told) for name, value in each.items()
            }
        if known := self._levels_on(day):
            own = found.get("level", student.level)
            kept = {code: level for code, level in student.levels.items() if code not in known}
            found["levels"] = kept | {
                code: level for code, level in known.items() if level is not own
            }
        return student.model_copy(update=found) if found else student

    def prognosis(self, subject: str, level: Level) -> PrognosisSeries:
        """Give the prognoses of a subject at a level, oldest first."""
        return PrognosisSeries.of(self.prognoses, subject, level)

    def _levels_on(self, day: date) -> dict[str, Level]:
        found = ((each.subject, each.level(day)) for each in self.levels)
        return {code: level for code, level in found if level is not None}

    def _reports(self, day: date) -> tuple[ReportMoment, ...]:
        return tuple(each for each in self.reports if each.on <= day)

    def slips(self) -> Iterator[Slip]:
        """What has to be there once is there once, and what leans on something leans on it."""
        if self.reports and (self.student.grades or self.student.columns):
            yield Slip(
                "there are lists with the student and reports with a day",
                "put every list in a report",
                ("student",),
            )
        yield from _twice("reports", "a report", (each.on for each in self.reports))
        series = ((each.subject, each.level, each.on) for each in self.prognoses)
        yield from _twice("prognoses", "a prognosis of a subject at a level", series)
        yield from _twice("levels", "the levels of a subject", (one.subject for one in self.levels))
        moments = [(each.school_year, each.moment) for each in self.joint_advices]
        yield from _twice("joint_advices", "a joint advice of a moment", moments)
        yield from self._set_aside_nothing()
        yield from self._below_the_floor()

    def _set_aside_nothing(self) -> Iterator[Slip]:
        for choice in self.set_aside:
            if not any(
                (advice.school_year, advice.moment) == (choice.school_year, choice.moment)
                and advice.on <= choice.on
                for advice in self.joint_advices
            ):
                yield Slip(
                    f"on {choice.on} there is no such advice to set aside",
                    "add the joint advice, or see its school year and moment",
                    ("set_aside",),
                )

    def _below_the_floor(self) -> Iterator[Slip]:
        for place in self.kansklas:
            for each in self.levels:
                for step in each.steps if each.subject in place.subjects else ():
                    if (
                        school_year_of(step.on) == place.school_year
                        and not step.level >= place.floor
                    ):
                        yield Slip(
                            f"on {step.on} a subject goes below the intake level of the kansklas",
                            "no subject is placed below it in that year",
                            ("levels",),
                        )

    def __repr_args__(self) -> Iterator[tuple[str, object]]:
        """Give what a dossier shows of itself: the student, and how much there is of what."""
        yield "student", self.student
        for name in type(self).model_fields:
            if name != "student" and (several := getattr(self, name)):
                yield name, len(several)


def _twice(name: str, what: str, keys: Iterable[Hashable]) -> Iterator[Slip]:
    listed = list(keys)
    if len(listed) > len(set(listed)):
        yield Slip(f"{what} stands here twice", "keep one of them", (name,))
