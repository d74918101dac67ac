"""What the law asks around this advice, as far as the dossier says what it is about.

Only what can matter here is told: what a promotion on conditions would ask where the norm is not
met, early exams that were taken, and the right to go on from the last year of a level. Where a
school works by a practice, that is looked at; a bare list of grades says too little.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from overgang.advice.document import LawDocument
from overgang.law.conditional import ConditionalPromotion, check_conditional
from overgang.law.early_exam import EarlyExam, check_early_exam, check_early_results
from overgang.law.finding import LawFinding
from overgang.law.school_year import SchoolYear
from overgang.law.transfer import Transfer, check_transfer
from overgang.law.vocabulary import Answer, Check
from overgang.practices import Situation
from overgang.school.level import Level
from overgang.school.years import pre_exam_year, years_of
from overgang.wording import say

if TYPE_CHECKING:
    from overgang.advice.advise import Advice
    from overgang.wording import Language

__all__ = ["law_of"]

_ON_FROM: Final = {Level.VMBO_TL: Level.HAVO, Level.VMBO_GL: Level.HAVO, Level.HAVO: Level.VWO}
"""Where a diploma gives a right to go on, and the level at which that is."""

_ASKED: Final = {
    Check.CONDITIONAL_IN_WRITING: "lawful-conditional-in-writing",
    Check.CONDITIONAL_DAY: "lawful-conditional-day",
}
"""What a school sees to when it promotes on conditions. Nobody has done so yet, so it is told."""


def law_of(advice: Advice, language: Language) -> tuple[LawDocument, ...]:
    """Say what the law asks here; nothing where level or year is not known.

    What is told beforehand has no answer; what is checked has one.
    """
    at = Situation(advice.dossier, advice.on)
    if advice.practice is None or at.level is None or at.year is None:
        return ()
    level, year, last = at.level, at.year, years_of(at.level)
    found: list[LawDocument] = []
    if year < last and not advice.meets and (advice.targets or at.weak):
        found += _on_conditions(advice, level, year, language)
    found += (
        LawDocument(
            article=each.article.said(language), answer=each.answer, text=each.text(language)
        )
        for each in _checked(advice, at, level, year)
    )
    return tuple(found)


def _on_conditions(
    advice: Advice, level: Level, year: int, language: Language
) -> Iterator[LawDocument]:
    """Tell what a promotion on conditions would ask; into the top year there is none."""
    following = SchoolYear(start=SchoolYear.of(advice.on).start + 1)
    promotion = ConditionalPromotion(level=level, year=year + 1, school_year=following)
    found = {each.check: each for each in check_conditional(promotion, advice.on)}
    top = found[Check.CONDITIONAL_NOT_TOP_YEAR]
    said = dict(_ASKED)
    if top.answer is Answer.DOES_NOT_HOLD:
        said = {top.check: "lawful-conditional-not-top-year"}
    for check, key in said.items():
        article = found[check].article.said(language)
        yield LawDocument(article=article, answer=None, text=say(language, key))


def _checked(advice: Advice, at: Situation, level: Level, year: int) -> Iterator[LawFinding]:
    if year == years_of(level) and level in _ON_FROM:
        to = _ON_FROM[level]
        asked = Transfer(diploma=level, to=to, to_year=years_of(to) - 1)
        yield check_transfer(asked, advice.on)
    before = pre_exam_year(level)
    taken = [each for each in at.dossier.early_exams if each.school_year == at.school_year]
    if taken and before is not None and year <= before:
        exam = EarlyExam(level=level, year=year, taken=True, all_subjects=_all(at))
        yield from check_early_exam(exam, advice.on)
        yield check_early_results(exam, advice.on)


def _all(at: Situation) -> bool | None:
    """Tell whether every subject of the list was taken early; None where there is no list."""
    listed = set(at.student.grades)
    return listed <= {each.subject for each in at.dossier.early_exams} if listed else None
