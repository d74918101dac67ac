"""Changing to a school of the same kind: a promotion travels with the student.

Uitvoeringsbesluit WVO 2020, article 8.7. A student who comes from a similar school (*gelijksoortige
school*) is placed in the year that he or she could have followed there. Similar is a school of
the same type, or of the same type and programme. For bb, kb and gl, which are programmes of one
type, those two differ, and which one counts the text does not say: that is not decided here.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import model_validator

from overgang._model import Frozen
from overgang.law.article import Article, Law
from overgang.law.finding import LawFinding
from overgang.law.judged import judged
from overgang.law.vocabulary import Check, FactName, Unclear
from overgang.school.level import Level
from overgang.school.years import check_year

__all__ = ["Placement", "check_placement"]

_PLACED: Final = (
    Article(law=Law.UWVO, number="8.7"),
    Article(law=Law.WVO, number="1.1"),
)
_ONE_TYPE: Final = frozenset({Level.VMBO_BB, Level.VMBO_KB, Level.VMBO_GL})


class Placement(Frozen):
    """A student who changes to another school; None stands for a year that is not known.

    `could_follow` is the year in which the student could have been taught at the old school, and
    `placed` the year in which the new school places him or her.
    """

    before: Level
    after: Level
    could_follow: int | None = None
    placed: int | None = None

    @model_validator(mode="after")
    def _years_exist(self) -> Placement:
        for level, year in ((self.before, self.could_follow), (self.after, self.placed)):
            if year is not None:
                check_year(level, year)
        return self


def check_placement(placement: Placement, on: date) -> tuple[LawFinding, ...]:
    """Check the year of a placement; there is no finding where the schools are of two kinds.

    >>> moved = Placement(before="havo", after="havo", could_follow=4, placed=3)
    >>> [str(finding.answer) for finding in check_placement(moved, date(2026, 8, 20))]
    ['does-not-hold']
    >>> check_placement(moved.model_copy(update={"after": Level.VWO}), date(2026, 8, 20))
    ()
    """
    before, after = placement.before.school_type, placement.after.school_type
    two_programmes = before is not after and {before, after} <= _ONE_TYPE
    if before is not after and not two_programmes:
        return ()
    years = {
        FactName.COULD_FOLLOW: placement.could_follow,
        FactName.PLACED: placement.placed,
    }
    facts = {name: None if year is None else True for name, year in years.items()}
    unclear = Unclear.SIMILAR_SCHOOL if two_programmes else None
    settled = not two_programmes and None not in years.values()
    so = not settled or placement.could_follow == placement.placed
    return (judged(Check.SAME_YEAR, _PLACED, on, facts, unclear, so=so),)
