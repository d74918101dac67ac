"""Exams that are taken early (*versneld*, *vervroegd*): kept by who goes on, lost by who does not.

A school may let a student take the exam in a subject, or in several, before the last year; by law
never in all. What the law says of each exam is asked of `overgang.law`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from overgang.dossier import EarlyExam, FollowedYear
from overgang.dossier.roles import Role
from overgang.law.early_exam import EarlyExam as ExamInLaw, check_early_exam, check_early_results
from overgang.law.finding import LawFinding
from overgang.law.vocabulary import Answer
from overgang.practices.notes import Note, OptionCode, Question, Remark, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.school.grade import Letter
from overgang.school.level import Level
from overgang.school.years import pre_exam_year

__all__ = ["EarlyExams"]


class EarlyExams(Policy):
    """A student can take exams early; the results stay where the student goes on.

    >>> from overgang.dossier import Dossier, Student
    >>> student = Student(id="900101", level="havo", year=4, grades={"en": 7, "ne": 6})
    >>> dossier = Dossier(student=student, early_exams=[
    ...     {"on": "2026-05-11", "subject": "en", "level": "havo", "school_year": "2025-2026"}
    ... ])
    >>> at = Situation.of(dossier, date(2026, 6, 24))
    >>> [str(each.answer) for each in EarlyExams().checked(at, at.dossier.early_exams[0])]
    ['holds', 'holds', 'cannot-be-said']
    """

    kind: Literal["early-exam"] = "early-exam"

    def in_law(self, at: Situation, exam: EarlyExam) -> ExamInLaw | None:
        """Give an exam as the law asks of it; None where the year is not known or is the last.

        Whether it was one of all subjects is asked of the subjects with a grade in numbers.
        """
        place = _place(at, exam.school_year)
        before = None if place is None else pre_exam_year(place[0])
        if place is None or before is None or place[1] > before:
            return None
        promoted, decided_on = _promoted(at, exam, place[1])
        return ExamInLaw(
            level=place[0],
            year=place[1],
            taken=True,
            all_subjects=self._in_all(at, exam.school_year),
            promoted=promoted,
            decided_on=decided_on,
        )

    def checked(self, at: Situation, exam: EarlyExam) -> tuple[LawFinding, ...]:
        """Give what the law says of an exam; nothing where that cannot be asked."""
        asked = self.in_law(at, exam)
        if asked is None:
            return ()
        return (*check_early_exam(asked, exam.on), check_early_results(asked, at.on))

    def has_lapsed(self, at: Situation, exam: EarlyExam) -> bool:
        """Tell whether the result of an exam has lapsed by now."""
        asked = self.in_law(at, exam)
        return asked is not None and check_early_results(asked, at.on).answer is Answer.HOLDS

    def words(self) -> Iterator[Said]:
        """Say that it can be done, and what the law leaves out."""
        yield said("early-exam-may")
        yield said("early-exam-law")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell which results hang on going on, and which have lapsed."""
        exams = at.dossier.early_exams
        lapsed = [each.subject for each in exams if self.has_lapsed(at, each)]
        if lapsed:
            yield Remark(said("early-exam-lapsed", subjects=Subjects(tuple(lapsed))))
        ours = [each for each in exams if each.school_year == at.school_year]
        unasked = tuple(each.subject for each in ours if self.in_law(at, each) is None)
        taken = tuple(each.subject for each in ours if each.subject not in unasked)
        if unasked:
            asked = said("early-exam-which-year", subjects=Subjects(unasked))
            yield Question(asked, Role.EXAM_COORDINATOR)
        if taken:
            keeps = said("early-exam-keeps", subjects=Subjects(taken))
            yield Weighs(OptionCode.GO_ON, Side.FOR, keeps)
            yield Weighs(OptionCode.EXCEPTION, Side.AGAINST, said("early-exam-loses"))

    def _in_all(self, at: Situation, school_year: str) -> bool | None:
        taken = {e.subject for e in at.dossier.early_exams if e.school_year == school_year}
        graded = {
            code for code, entry in at.student.grades.items() if not isinstance(entry, Letter)
        }
        return graded <= taken if graded else None


def _place(at: Situation, school_year: str) -> tuple[Level, int] | None:
    """Give the level and the year that the student followed in a school year."""
    found = _followed(at, school_year)
    if found is not None:
        return found.level, found.year
    if school_year == at.school_year and at.level is not None and at.year is not None:
        return at.level, at.year
    return None


def _followed(at: Situation, school_year: str) -> FollowedYear | None:
    return next((e for e in reversed(at.dossier.years) if e.school_year == school_year), None)


def _promoted(at: Situation, exam: EarlyExam, year: int) -> tuple[bool | None, date | None]:
    """Tell from the year that came next whether the student went on, and since when it is known."""
    first = int(exam.school_year[:4]) + 1
    following = _followed(at, f"{first:04}-{first + 1:04}")
    return (None, None) if following is None else (following.year > year, following.on)
