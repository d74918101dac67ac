"""Agreements (*afspraken*) of student, parents and school: what each will do, and what came of it.

They are made at the start of a year, where a student goes on outside the norm, or with a plan,
and may be signed as a contract. What was agreed is open until somebody says what came of it;
that is said once, and nothing is opened again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticKnownError

from overgang.dossier.agreed import OwnAction, ParentAction, SchoolAction
from overgang.dossier.evidence import Dated, Part, Slip, no_doubles
from overgang.dossier.roles import Party

__all__ = [
    "WORDS",
    "Agreement",
    "AgreementState",
    "AgreementStep",
    "Agreements",
    "AgreementsAbout",
    "Signature",
]


class AgreementState(StrEnum):
    """How an agreement stands; `OPEN` says only that nobody has told what came of it."""

    OPEN = "open"
    KEPT = "kept"
    NOT_KEPT = "not kept"
    WITHDRAWN = "withdrawn"


class AgreementsAbout(StrEnum):
    """What agreements are about."""

    START = "start"
    OUTSIDE_NORM = "outside the norm"
    PLAN = "plan"


class AgreementStep(Dated):
    """What came of an agreement, and the day on which that was told."""

    state: AgreementState


WORDS: Final[Mapping[Party, type[OwnAction | SchoolAction | ParentAction]]] = {
    Party.STUDENT: OwnAction,
    Party.SCHOOL: SchoolAction,
    Party.PARENT: ParentAction,
}
"""In which words each party says what it will do."""
_ACTIONS: Final = {str(each): each for words in WORDS.values() for each in words}


def _action(value: object) -> object:
    """Find the word among those of all three parties, so that a fault is told once."""
    if isinstance(value, str) and value in _ACTIONS:
        return _ACTIONS[value]
    *most, last = (f"'{word}'" for word in sorted(_ACTIONS))
    raise PydanticKnownError("enum", {"expected": f"{', '.join(most)} or {last}"})


_Action = Annotated[OwnAction | SchoolAction | ParentAction, BeforeValidator(_action)]


class Agreement(Part):
    """What one party will do, in a word of that party, and what came of it.

    It is open since the day on which it was made, so `steps` has at most one.

    >>> agreement = Agreement(
    ...     by="student", what="do homework", steps=[{"on": "2026-03-02", "state": "kept"}]
    ... )
    >>> agreement.state(date(2026, 3, 1)), agreement.state(date(2026, 3, 2))
    (<AgreementState.OPEN: 'open'>, <AgreementState.KEPT: 'kept'>)
    """

    by: Party
    what: _Action
    steps: tuple[AgreementStep, ...] = ()

    def slips(self) -> Iterator[Slip]:
        """A party does what is its own, and an agreement goes forward, once."""
        if not isinstance(self.what, WORDS[self.by]):
            known = ", ".join(sorted(WORDS[self.by]))
            yield Slip(f"the {self.by} does something else", f"choose from: {known}", ("what",))
        for at, step in enumerate(self.steps):
            if step.state is AgreementState.OPEN:
                yield Slip("an agreement is open from the start", "leave it out", ("steps", at))
            elif at:
                yield Slip(
                    "it was told before what came of this", "keep one of them", ("steps", at)
                )

    def state(self, on: date) -> AgreementState:
        """Tell how the agreement stands on a day."""
        return next((step.state for step in self.steps if step.on <= on), AgreementState.OPEN)


class Signature(Dated):
    """The day on which a party signed."""

    party: Party


class Agreements(Dated):
    """Agreements that were made on a day: what they are about, the items, and who signed.

    >>> made = Agreements(
    ...     on="2025-09-04", about="start",
    ...     items=[{"by": "student", "what": "practise"}, {"by": "school", "what": "coaching"}],
    ...     signed=[
    ...         {"on": "2025-09-04", "party": "student"}, {"on": "2025-09-04", "party": "school"},
    ...         {"on": "2025-09-11", "party": "parent"},
    ...     ],
    ... )
    >>> made.is_complete(date(2025, 9, 10)), made.is_complete(date(2025, 9, 11))
    (False, True)
    """

    about: AgreementsAbout
    items: tuple[Agreement, ...] = Field(min_length=1)
    signed: tuple[Signature, ...] = ()

    def slips(self) -> Iterator[Slip]:
        """Each is agreed once and signed once, and nothing comes before they were made."""
        yield from no_doubles("items", (each.what for each in self.items))
        yield from no_doubles("signed", (each.party for each in self.signed))
        later = {("signed", at): each.on for at, each in enumerate(self.signed)} | {
            ("items", at, "steps", nth): step.on
            for at, each in enumerate(self.items)
            for nth, step in enumerate(each.steps)
        }
        for at, on in later.items():
            if on < self.on:
                yield Slip("this is before the agreements", "see `on`", (*at, "on"))

    def parties_signed(self, on: date) -> frozenset[Party]:
        """Give the parties that had signed by a day."""
        return frozenset(each.party for each in self.signed if each.on <= on)

    def is_complete(self, on: date) -> bool:
        """Tell whether all three parties had signed by a day."""
        return self.parties_signed(on) == frozenset(Party)

    @property
    def without_student_action(self) -> bool:
        """Whether nothing in it is for the student to do."""
        return all(each.by is not Party.STUDENT for each in self.items)
