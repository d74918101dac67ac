"""The central exam taken early (*vervroegd*): when that can be, and when its results lapse.

WVO 2020, article 2.56, paragraph 4, and Uitvoeringsbesluit WVO 2020, article 3.36, paragraph 2.
A school may let students take the central exam in one subject or more, never in all, in the year
before the last or the one before that. Who is then not promoted loses the results of it. That
cost of repeating a year is often not known, so it is worth showing before a meeting decides.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.law.article import Article, Law
from overgang.law.finding import LawFinding
from overgang.law.judged import judged
from overgang.law.vocabulary import Check, Fact, FactName, Unclear
from overgang.school.level import Level
from overgang.school.years import check_year, pre_exam_year

__all__ = ["EarlyExam", "check_early_exam", "check_early_results"]

_ALLOWED: Final = (Article(law=Law.WVO, number="2.56", paragraph=4),)
_LAPSE: Final = (Article(law=Law.UWVO, number="3.36", paragraph=2),)


class EarlyExam(Frozen):
    """A central exam before the last year; None stands for what is not known.

    `level` and `year` are where the student is. `taken` is whether such an exam was taken, and
    `all_subjects` whether it was in all subjects at once. `promoted` is whether the student was
    promoted to the next year, and `decided_on` the day of that decision.
    """

    level: Level
    year: int
    taken: Fact = None
    all_subjects: Fact = None
    promoted: Fact = None
    decided_on: date | None = None

    @model_validator(mode="after")
    def _before_the_last_year(self) -> EarlyExam:
        check_year(self.level, self.year)
        before = pre_exam_year(self.level)
        if before is None or self.year > before:
            raise PydanticCustomError(
                "early_exam", "an early exam is one before the last year, at a level with an exam"
            )
        return self


def check_early_exam(exam: EarlyExam, on: date) -> tuple[LawFinding, ...]:
    """Check whether an early exam on a day is one that the law allows.

    >>> exam = EarlyExam(level="vwo", year=5, all_subjects=False)
    >>> [str(finding.answer) for finding in check_early_exam(exam, date(2026, 5, 11))]
    ['holds', 'holds']
    """
    before = pre_exam_year(exam.level)
    one_of_two = before is not None and exam.year >= before - 1
    not_all = None if exam.all_subjects is None else not exam.all_subjects
    return (
        judged(Check.EARLY_EXAM_YEAR, _ALLOWED, on, {}, so=one_of_two),
        judged(Check.EARLY_EXAM_NOT_ALL, _ALLOWED, on, {FactName.NOT_ALL_SUBJECTS: not_all}),
    )


def check_early_results(exam: EarlyExam, on: date) -> LawFinding:
    """Tell whether on a day the results of an early exam have lapsed.

    They lapse where the student is not promoted. Before that is decided it cannot be said, and
    once they have lapsed no later day brings them back.

    >>> exam = EarlyExam(
    ...     level="havo", year=4, taken=True, promoted=False, decided_on=date(2026, 7, 3)
    ... )
    >>> for day in (date(2026, 7, 2), date(2026, 7, 3), date(2027, 7, 3)):
    ...     print(check_early_results(exam, day).answer)
    cannot-be-said
    holds
    holds
    """
    facts = {FactName.TOOK_EARLY_EXAM: exam.taken, **_not_promoted(exam, on)}
    older = exam.decided_on is not None and not _LAPSE[0].held_on(exam.decided_on)
    unclear = Unclear.EARLIER_TEXT if older else None
    return judged(Check.EARLY_RESULTS_LAPSE, _LAPSE, on, facts, unclear)


def _not_promoted(exam: EarlyExam, on: date) -> dict[FactName, bool | None]:
    """Give what is known on a day of the decision; one that comes later is not known yet."""
    if exam.promoted is None:
        return {FactName.PROMOTED: None}
    if exam.decided_on is None:
        return {FactName.DECIDED_ON: None}
    return {FactName.PROMOTED: not exam.promoted if exam.decided_on <= on else None}
