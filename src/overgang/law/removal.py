"""Removal from a school (*verwijdering*) over progress: not during the year, and for all alike.

Uitvoeringsbesluit WVO 2020, article 8.12. Nobody is removed in the course of a school year over
too little progress. And where a school removes students who were not promoted to 6 vwo or 5 havo,
it makes no difference by the level from which they came. That is all that this article says of
repeating a year: how often a student of vmbo, havo or vwo may do one again is left to schools.
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
from overgang.law.vocabulary import Check, Fact, FactName
from overgang.school.level import Level
from overgang.school.years import check_year, exam_year

__all__ = ["Removal", "check_removal"]

_SCHOOL_YEAR: Final = Article(law=Law.WVO, number="1.1")
_DURING: Final = (Article(law=Law.UWVO, number="8.12", paragraph=2), _SCHOOL_YEAR)
_TURN: Final = (*_DURING, Article(law=Law.UWVO, number="8.13", paragraph=1, item="a"))
_ALIKE: Final = (Article(law=Law.UWVO, number="8.12", paragraph=1),)


class Removal(Frozen):
    """A removal that a school has in mind or has made; None stands for what is not known.

    `level` and `year` are the year to which the student wanted to be promoted. `leaves` is the day
    with which the student is no longer enrolled. `for_progress` is whether too little progress
    is the ground, `not_promoted` whether it is that the student was not promoted to `year`, and
    `by_origin` whether the school treats students differently by the level they came from.
    """

    level: Level
    year: int
    leaves: date
    for_progress: Fact = None
    not_promoted: Fact = None
    by_origin: Fact = None

    @model_validator(mode="after")
    def _year_exists(self) -> Removal:
        check_year(self.level, self.year)
        return self


def check_removal(removal: Removal, on: date) -> tuple[LawFinding, ...]:
    """Check a removal that was decided on a day; an article that is not about it is left out.

    >>> removal = Removal(
    ...     level="havo", year=5, leaves=date(2026, 3, 2), for_progress=True, not_promoted=False
    ... )
    >>> [finding.text("en") for finding in check_removal(removal, date(2026, 2, 20))]
    ['A student is not removed over too little progress in the course of a school year. \
That is not so here.']
    """
    found: list[LawFinding] = []
    if removal.for_progress is not False:
        found.append(_not_during_the_year(removal, on))
    top = removal.level >= Level.HAVO and removal.year == exam_year(removal.level)
    if top and removal.not_promoted is not False:
        found.append(_no_distinction(removal, on))
    return tuple(found)


def _not_during_the_year(removal: Removal, on: date) -> LawFinding:
    """Judge the day: with the end of a school year, which is 31 July or the day after it."""
    year = SchoolYear.of(removal.leaves)
    if removal.leaves in {year.first, year.last}:
        return judged(Check.REMOVAL_NOT_DURING_YEAR, _TURN, on, {})
    other_ground = None if removal.for_progress is None else not removal.for_progress
    return judged(Check.REMOVAL_NOT_DURING_YEAR, _DURING, on, {FactName.FOR_PROGRESS: other_ground})


def _no_distinction(removal: Removal, on: date) -> LawFinding:
    """Judge the difference; while the ground is not known, a difference settles nothing."""
    facts: dict[FactName, bool | None] = {FactName.TREATS_ALIKE: None}
    if removal.by_origin is False:
        facts = {FactName.TREATS_ALIKE: True}
    elif removal.not_promoted is None:
        facts = {FactName.NOT_PROMOTED: None, **(facts if removal.by_origin is None else {})}
    elif removal.by_origin is True:
        facts = {FactName.TREATS_ALIKE: False}
    return judged(Check.REMOVAL_NO_DISTINCTION, _ALIKE, on, facts)
