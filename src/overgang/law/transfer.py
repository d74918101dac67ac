"""The right to go on (*doorstroomrecht*): from vmbo-gl and -tl to 4 havo, from havo to 5 vwo.

WVO 2020, article 8.9a, and Uitvoeringsbesluit WVO 2020, article 8.9. With the diploma a school
may not refuse over what it thinks of knowledge, skills or attitude to study. For 4 havo it may,
where the exam had no extra subject of those that the Uitvoeringsbesluit names: may, not must.
The same has been law since 1 August 2020, until 1 August 2022 under other numbers.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Final

from pydantic import model_validator

from overgang._model import Frozen
from overgang.law.article import Article, Law
from overgang.law.finding import LawFinding
from overgang.law.judged import judged
from overgang.law.vocabulary import Check, Fact, FactName, Unclear
from overgang.school.level import Level
from overgang.school.years import check_year

__all__ = ["Ground", "Transfer", "check_transfer", "check_transfer_ground"]

_RIGHT: Final = Article(law=Law.WVO, number="8.9a", paragraph=1)
_UNLESS: Final = Article(law=Law.WVO, number="8.9a", paragraph=2)
_EXTRA_SUBJECT: Final = {
    Level.VMBO_TL: Article(law=Law.UWVO, number="8.9", paragraph=1),
    Level.VMBO_GL: Article(law=Law.UWVO, number="8.9", paragraph=2),
}
_HAVO_YEAR: Final = 4
_VWO_YEAR: Final = 5


class Transfer(Frozen):
    """A student who asks to go on at a higher level; None stands for what is not known.

    `diploma` is the level of the diploma, and `has_diploma` whether the student has it.
    `extra_subject` is whether the exam had an extra subject that article 8.9 of the
    Uitvoeringsbesluit names; it matters from vmbo only.
    """

    diploma: Level
    to: Level
    to_year: int
    has_diploma: Fact = None
    extra_subject: Fact = None

    @model_validator(mode="after")
    def _year_exists(self) -> Transfer:
        check_year(self.to, self.to_year)
        return self


class Ground(StrEnum):
    """Over what a school would refuse.

    A mean or a grade that is asked is about knowledge or skills; a talk about motivation is about
    attitude. `PROFILE` is whether the subjects fit the profile. `OTHER` is all that is not about
    the student's learning, such as the number of places.
    """

    KNOWLEDGE = "knowledge"
    SKILLS = "skills"
    ATTITUDE = "attitude"
    PROFILE = "profile"
    OTHER = "other"


def check_transfer(transfer: Transfer, on: date) -> LawFinding:
    """Tell whether the law gives the right to go on, where a school decides on a day.

    >>> asked = Transfer(diploma="vmbo-tl", to="havo", to_year=4, has_diploma=True)
    >>> finding = check_transfer(asked, date(2026, 6, 20))
    >>> finding.answer, finding.missing
    (<Answer.CANNOT_BE_SAID: 'cannot-be-said'>, (<FactName.EXTRA_SUBJECT: 'extra-subject'>,))
    """
    check, articles, facts = _of(transfer)
    so = check is not Check.TRANSFER_ELSEWHERE
    return judged(check, articles, on, facts, so=so)


def check_transfer_ground(transfer: Transfer, ground: Ground, on: date) -> LawFinding:
    """Tell whether the law keeps a school from refusing on this ground.

    Where it does not, this article does not stand in the way; another rule may.

    >>> asked = Transfer(diploma="havo", to="vwo", to_year=5, has_diploma=True)
    >>> for ground in (Ground.KNOWLEDGE, Ground.PROFILE, Ground.OTHER):
    ...     print(ground, check_transfer_ground(asked, ground, date(2026, 6, 20)).answer)
    knowledge holds
    profile cannot-be-said
    other does-not-hold
    """
    check, articles, facts = _of(transfer)
    unclear = Unclear.PROFILE if ground is Ground.PROFILE else None
    so = check is not Check.TRANSFER_ELSEWHERE and ground is not Ground.OTHER
    return judged(Check.TRANSFER_GROUND, articles, on, facts, unclear, so=so)


def _of(
    transfer: Transfer,
) -> tuple[Check, tuple[Article, ...], dict[FactName, bool | None]]:
    """Give the check of a route, the articles it stands on, and the facts that it needs."""
    match transfer.diploma, transfer.to.school_type, transfer.to_year:
        case Level.HAVO, Level.VWO, year if year == _VWO_YEAR:
            return Check.TRANSFER_TO_VWO, (_RIGHT,), {FactName.HAS_DIPLOMA: transfer.has_diploma}
        case (Level.VMBO_TL | Level.VMBO_GL) as diploma, Level.HAVO, year if year == _HAVO_YEAR:
            return (
                Check.TRANSFER_TO_HAVO,
                (_RIGHT, _UNLESS, _EXTRA_SUBJECT[diploma]),
                {
                    FactName.HAS_DIPLOMA: transfer.has_diploma,
                    FactName.EXTRA_SUBJECT: transfer.extra_subject,
                },
            )
        case _:
            return Check.TRANSFER_ELSEWHERE, (_RIGHT,), {}
