"""A talk at the start of the year, with what all three expect of each other, signed as a contract.

The contract is complete once all three have signed, and not before. What the school promised
stands in it beside what the student and the parents will do.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from overgang.dossier import Agreements, Dossier
from overgang.dossier.agreements import AgreementsAbout, AgreementState
from overgang.dossier.roles import Party, Role
from overgang.dossier.talks import TalkKind
from overgang.practices.notes import Asks, Brings, Note, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["StartContract"]


class StartContract(Policy):
    """A talk at the start (*startgesprek*) whose agreements student, parents and school sign.

    >>> StartContract().missing(
    ...     Agreements(
    ...         on="2025-09-04", about="start", items=[{"by": "student", "what": "practise"}],
    ...         signed=[{"on": "2025-09-04", "party": "student"}],
    ...     ),
    ...     date(2025, 9, 5),
    ... )
    (<Party.PARENT: 'parent'>, <Party.SCHOOL: 'school'>)
    """

    kind: Literal["start-contract"] = "start-contract"

    def contract(self, dossier: Dossier, on: date) -> Agreements | None:
        """Give the latest agreements at the start of the school year of a day; None without any."""
        made = this_year(dossier.on(on).agreements, on)
        found = [each for each in made if each.about is AgreementsAbout.START]
        return found[-1] if found else None

    def missing(self, contract: Agreements, on: date) -> tuple[Party, ...]:
        """Give the parties that had not signed by a day; none where the contract is complete."""
        signed = contract.parties_signed(on)
        return tuple(each for each in Party if each not in signed)

    def words(self) -> Iterator[Said]:
        """Say that there is a talk, and what comes of it."""
        yield said("start-contract-talk")
        yield said("start-contract-signed")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell whether the contract is complete; then bring it along while something is open."""
        talks = this_year(at.dossier.talks, at.on)
        contract = self.contract(at.dossier, at.on)
        if contract is None:
            held = any(each.kind is TalkKind.START for each in talks)
            key = "start-contract-no-contract" if held else "start-contract-no-talk"
            yield Safeguard(said(key), SafeguardState.TO_DO)
        elif missing := self.missing(contract, at.on):
            told = said("start-contract-not-signed", parties=missing)
            yield Safeguard(told, SafeguardState.TO_DO)
        else:
            yield Safeguard(said("start-contract-complete"), SafeguardState.DONE)
            if any(each.state(at.on) is AgreementState.OPEN for each in contract.items):
                yield Brings(said("start-contract-bring"), Role.MENTOR)
                yield Asks(said("start-contract-ask"))
