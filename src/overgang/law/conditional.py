"""Promotion on conditions (*voorwaardelijke bevordering*): its form, its day, and where it ends.

Uitvoeringsbesluit WVO 2020, article 8.8. The promotion stands on the final report; the parents
hear of it in writing, with the conditions and the day of the final decision; and into the top
year it does not exist. The day lies between 1 October and the next 1 January. Whether those two
days themselves are in, the text does not say, and so it is not decided here.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import model_validator

from overgang._model import Frozen
from overgang.law.article import Article, Law
from overgang.law.finding import LawFinding
from overgang.law.judged import judged
from overgang.law.school_year import SchoolYear
from overgang.law.vocabulary import Check, Fact, FactName, Unclear
from overgang.school.level import Level
from overgang.school.years import check_year, exam_year

__all__ = ["ConditionalPromotion", "check_conditional", "check_first_year"]


def _article(paragraph: int, item: str | None = None) -> tuple[Article, ...]:
    return (Article(law=Law.UWVO, number="8.8", paragraph=paragraph, item=item),)


_ON_REPORT: Final = _article(1)
_IN_WRITING: Final = _article(2)
_DAY: Final = _article(2, "a")
_CONDITIONS: Final = _article(2, "b")
_NOT_TOP: Final = _article(3)
_FIRST_YEAR: Final = (Article(law=Law.WVO, number="8.6", paragraph=3),)


class ConditionalPromotion(Frozen):
    """A promotion on conditions as a school made it; None stands for what is not known.

    `level` and `year` are those into which the student is promoted, and `school_year` is when
    that year is followed. `names_day` and `names_conditions` are whether the letter to the
    parents names them; `settled_on` is the day of the final decision.
    """

    level: Level
    year: int
    school_year: SchoolYear
    on_report: Fact = None
    in_writing: Fact = None
    names_day: Fact = None
    settled_on: date | None = None
    names_conditions: Fact = None

    @model_validator(mode="after")
    def _year_exists(self) -> ConditionalPromotion:
        check_year(self.level, self.year)
        return self


def check_conditional(promotion: ConditionalPromotion, on: date) -> tuple[LawFinding, ...]:
    """Check a promotion on conditions that was decided on a day, in the order of the article.

    >>> promotion = ConditionalPromotion(
    ...     level="havo", year=5, school_year=SchoolYear(start=2026), on_report=True
    ... )
    >>> for finding in check_conditional(promotion, date(2026, 7, 1)):
    ...     print(finding.article.said("en"), finding.answer)
    article 8.8, paragraph 1, Uitvoeringsbesluit WVO 2020 holds
    article 8.8, paragraph 2, Uitvoeringsbesluit WVO 2020 cannot-be-said
    article 8.8, paragraph 2, under a, Uitvoeringsbesluit WVO 2020 cannot-be-said
    article 8.8, paragraph 2, under b, Uitvoeringsbesluit WVO 2020 cannot-be-said
    article 8.8, paragraph 3, Uitvoeringsbesluit WVO 2020 does-not-hold
    """
    told = {FactName.IN_WRITING: promotion.in_writing}
    named = told | {FactName.NAMES_CONDITIONS: promotion.names_conditions}
    reported = {FactName.ON_REPORT: promotion.on_report}
    return (
        judged(Check.CONDITIONAL_ON_REPORT, _ON_REPORT, on, reported),
        judged(Check.CONDITIONAL_IN_WRITING, _IN_WRITING, on, told),
        _day(promotion, on),
        judged(Check.CONDITIONAL_CONDITIONS, _CONDITIONS, on, named),
        _not_top_year(promotion, on),
    )


def check_first_year(conditional: Fact, on: date) -> LawFinding:
    """Check an admission to year 1, which cannot be on conditions; None is not known.

    >>> check_first_year(True, date(2026, 4, 20)).text("en")
    'Admission to the first year of a school is without conditions. That is not so here.'
    """
    fact = None if conditional is None else not conditional
    return judged(Check.FIRST_YEAR_UNCONDITIONAL, _FIRST_YEAR, on, {FactName.UNCONDITIONAL: fact})


def _day(promotion: ConditionalPromotion, on: date) -> LawFinding:
    facts: dict[FactName, bool | None] = {
        FactName.IN_WRITING: promotion.in_writing,
        FactName.NAMES_DAY: promotion.names_day,
    }
    settled = promotion.settled_on
    if settled is None:
        return judged(Check.CONDITIONAL_DAY, _DAY, on, facts | {FactName.SETTLED_ON: None})
    start = promotion.school_year.start
    ends = {
        date(start, 10, 1): Unclear.FIRST_OCTOBER,
        date(start + 1, 1, 1): Unclear.FIRST_JANUARY,
    }
    so = min(ends) <= settled <= max(ends)
    return judged(Check.CONDITIONAL_DAY, _DAY, on, facts, ends.get(settled), so=so)


def _not_top_year(promotion: ConditionalPromotion, on: date) -> LawFinding:
    top = exam_year(promotion.level)
    unclear = Unclear.TOP_YEAR_OF_PRACTICAL if top is None else None
    so = promotion.year != top
    return judged(Check.CONDITIONAL_NOT_TOP_YEAR, _NOT_TOP, on, {}, unclear, so=so)
