"""On outside the norm (*buiten de norm*): a student who is doing less well for a while goes on.

It rests on clear agreements of student, parents and school, all three. The norm stays what it is:
it is told that it is not met, and the agreements are looked at in the next year.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from overgang.dossier import Agreements
from overgang.dossier.agreements import AgreementsAbout, AgreementState
from overgang.dossier.roles import Party, Role
from overgang.norms.parts import Meaning
from overgang.practices.notes import (
    Brings,
    Note,
    Offers,
    OptionCode,
    Question,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["OutsideNorm"]


class OutsideNorm(Policy):
    """A student may go on outside the norm, with agreements that all three parties sign.

    >>> OutsideNorm().kind
    'outside-norm'
    """

    kind: Literal["outside-norm"] = "outside-norm"

    def not_met(self, at: Situation) -> tuple[str, ...]:
        """Give the targets of the norm that are not met; none where one of them is.

        >>> from overgang.dossier import Dossier, Student
        >>> from overgang.practices import NormSays
        >>> norm = (NormSays("havo 4", Meaning.BELOW), NormSays("mavo 4", None))
        >>> at = Situation(Dossier(student=Student(id="900101")), date(2026, 6, 24), norm)
        >>> OutsideNorm().not_met(at)
        ('havo 4',)
        """
        if at.meets:
            return ()
        return tuple(each.to for each in at.norm if each.means not in {None, Meaning.MEETS})

    def missing(self, agreements: Agreements | None, on: date) -> tuple[Party, ...]:
        """Give the parties that have not signed by a day; all of them where nothing was agreed."""
        signed = frozenset[Party]() if agreements is None else agreements.parties_signed(on)
        return tuple(party for party in Party if party not in signed)

    def words(self) -> Iterator[Said]:
        """Say when a student goes on outside the norm, and on what that rests."""
        yield said("outside-norm-may")
        yield said("outside-norm-agreements")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Offer it where the norm is not met or there is none; look back on what was agreed."""
        yield from self._earlier(at)
        not_met = self.not_met(at)
        if at.weak and (not_met or not at.norm):
            yield from self._offered(at, is_known=bool(not_met))

    def _offered(self, at: Situation, *, is_known: bool) -> Iterator[Note]:
        option = OptionCode.GO_ON_WITH_PLAN
        key = "outside-norm-offer" if is_known else "outside-norm-offer-no-norm"
        yield Offers(option, said(key))
        made = _about_norm(this_year(at.dossier.agreements, at.on))
        missing = self.missing(made, at.on)
        if not missing:
            yield Safeguard(said("outside-norm-signed"), SafeguardState.DONE)
            return
        yield Question(said("outside-norm-for-a-while"), Role.MENTOR)
        if made is None:
            yield Weighs(option, Side.NEEDS, said("outside-norm-needs"))
        else:
            told = said("outside-norm-not-signed", parties=missing)
            yield Safeguard(told, SafeguardState.TO_DO)
            yield Brings(said("outside-norm-bring"), Role.MENTOR)

    def _earlier(self, at: Situation) -> Iterator[Note]:
        """Ask how agreements of before this school year go, as long as some are open."""
        of_now = this_year(at.dossier.agreements, at.on)
        made = _about_norm(each for each in at.dossier.agreements if each not in of_now)
        if made is None:
            return
        states = [item.state(at.on) for item in made.items]
        if AgreementState.OPEN in states:
            yield Question(said("outside-norm-how-now", on=made.on), Role.MENTOR)
        elif AgreementState.NOT_KEPT not in states:
            yield Weighs(OptionCode.GO_ON, Side.FOR, said("outside-norm-kept", on=made.on))


def _about_norm(agreements: Iterable[Agreements]) -> Agreements | None:
    """Give the latest agreements on going on outside the norm."""
    found = [each for each in agreements if each.about is AgreementsAbout.OUTSIDE_NORM]
    return found[-1] if found else None
