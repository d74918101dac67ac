"""Leaving without a diploma: what stands on the statement (*verklaring*) that the student gets.

WVO 2020, article 2.59, paragraph 1. It holds for vwo, havo, mavo and vbo, and for whoever has no
certificate (*getuigschrift*) either. The year on it is the
one to which the student was last promoted *without* conditions, so a promotion on conditions that
was never settled does not count there.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import model_validator

from overgang._model import Frozen
from overgang.law.article import Article, Law
from overgang.law.finding import LawFinding
from overgang.law.judged import judged
from overgang.law.vocabulary import Check, Fact, FactName
from overgang.school.level import Level
from overgang.school.years import check_year

__all__ = ["LeavingStatement", "check_leaving"]


def _article(item: str | None = None) -> tuple[Article, ...]:
    return (Article(law=Law.WVO, number="2.59", paragraph=1, item=item),)


_GIVEN: Final = _article()
_DAY: Final = _article("a")
_YEAR: Final = _article("b")
_ONWARD: Final = _article("c")


class LeavingStatement(Frozen):
    """The statement of a student who leaves without a diploma; None is not known.

    `year_said` is the year on the statement, and `year_reached` the one to which the student was
    last promoted without conditions.
    """

    level: Level
    given: Fact = None
    says_day: Fact = None
    year_said: int | None = None
    year_reached: int | None = None
    says_onward: Fact = None

    @model_validator(mode="after")
    def _years_exist(self) -> LeavingStatement:
        for year in (self.year_said, self.year_reached):
            if year is not None:
                check_year(self.level, year)
        return self


def check_leaving(statement: LeavingStatement, on: date) -> tuple[LawFinding, ...]:
    """Check the statement on a day; praktijkonderwijs has another one, so no finding here.

    >>> statement = LeavingStatement(
    ...     level="havo", given=True, says_day=True, year_said=4, year_reached=3
    ... )
    >>> for finding in check_leaving(statement, date(2026, 7, 10)):
    ...     print(finding.article.item, finding.answer, *finding.missing)
    None holds
    a holds
    b does-not-hold
    c cannot-be-said says-onward
    """
    if statement.level is Level.PRO:
        return ()
    given = {FactName.GIVEN: statement.given}
    years = {
        FactName.YEAR_SAID: statement.year_said,
        FactName.YEAR_REACHED: statement.year_reached,
    }
    known = {name: None if year is None else True for name, year in years.items()}
    so = None in years.values() or statement.year_said == statement.year_reached
    return (
        judged(Check.LEAVING_GIVEN, _GIVEN, on, given),
        judged(Check.LEAVING_DAY, _DAY, on, given | {FactName.SAYS_DAY: statement.says_day}),
        judged(Check.LEAVING_YEAR, _YEAR, on, given | known, so=so),
        judged(
            Check.LEAVING_ONWARD, _ONWARD, on, given | {FactName.SAYS_ONWARD: statement.says_onward}
        ),
    )
