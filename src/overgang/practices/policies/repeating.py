"""Doing a year again as a last resort: every ground that was given is looked at, and few count.

A year again is no answer to conduct, to little work or to some weak subjects, and it makes things
worse where motivation is the cause. A ground that a school does accept brings the option to the
table, always beside another way on. A ground that it does not accept brings a question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Final, Literal, assert_never

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from overgang.dossier import Dossier, Role
from overgang.dossier.causes import CauseKind
from overgang.dossier.followed_years import RepeatGround
from overgang.dossier.repeating import ProposedGround
from overgang.practices.notes import (
    Note,
    Offers,
    OptionCode,
    Question,
    Withholds,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["Rejected", "RejectedBecause", "Repeating", "Screened", "screen_grounds"]

_CAN_COUNT: Final = {
    ProposedGround.LONG_ILLNESS: RepeatGround.LONG_ILLNESS,
    ProposedGround.OTHER_EXTRAORDINARY: RepeatGround.OTHER_EXTRAORDINARY,
    ProposedGround.STUDENT_CHOICE: RepeatGround.STUDENT_CHOICE,
}
"""The grounds that can count at all; which of them do is the school's own."""


class RejectedBecause(StrEnum):
    """Why a ground does not count."""

    NO_PENALTY = "a year is no penalty"
    HELP_PER_SUBJECT = "a weak subject is helped in that subject"
    MADE_WORSE = "a year again makes it worse"
    NOT_HERE = "the school does not accept it"


_BECAUSE: Final = {
    ProposedGround.CONDUCT: RejectedBecause.NO_PENALTY,
    ProposedGround.LAZINESS: RejectedBecause.NO_PENALTY,
    ProposedGround.WEAK_SUBJECTS: RejectedBecause.HELP_PER_SUBJECT,
    ProposedGround.MOTIVATION: RejectedBecause.MADE_WORSE,
}


@dataclass(frozen=True, slots=True)
class Rejected:
    """A ground that does not count, and why."""

    ground: ProposedGround
    because: RejectedBecause


@dataclass(frozen=True, slots=True)
class Screened:
    """The grounds of a proposal: those that count and those that do not; together all of them."""

    valid: tuple[ProposedGround, ...]
    rejected: tuple[Rejected, ...]


def screen_grounds(
    grounds: Iterable[ProposedGround], accepts: Iterable[RepeatGround] = _CAN_COUNT.values()
) -> Screened:
    """Part the grounds of a proposal into those that count and those that do not.

    `accepts` names what a school accepts. Conduct, laziness, weak subjects and motivation cannot
    be among that, so they never count.

    >>> from overgang.dossier import RepeatProposal
    >>> proposal = RepeatProposal(
    ...     on="2026-06-15", by="subject teacher", grounds=["long illness", "laziness"]
    ... )
    >>> found = screen_grounds(proposal.grounds)
    >>> [str(ground) for ground in found.valid], [str(each.because) for each in found.rejected]
    (['long illness'], ['a year is no penalty'])
    """
    given, accepted = tuple(dict.fromkeys(grounds)), frozenset(accepts)
    valid = tuple(ground for ground in given if _CAN_COUNT.get(ground) in accepted)
    return Screened(
        valid,
        tuple(
            Rejected(ground, _BECAUSE.get(ground, RejectedBecause.NOT_HERE))
            for ground in given
            if ground not in valid
        ),
    )


def _a_ground(ground: RepeatGround) -> RepeatGround:
    if ground is RepeatGround.NOT_TOLD:
        raise PydanticCustomError("ground", "a ground that was not told cannot count; name one")
    return ground


class Repeating(Policy):
    """A year again is a last resort, on one of the grounds in `accepts`.

    `no_help_for` names causes for which, the school says, a year again does not help.

    >>> policy = Repeating(accepts=["long illness"])
    >>> from overgang.dossier import Student
    >>> dossier = Dossier(student=Student(id="900101"), repeat_proposals=[
    ...     {"on": "2026-06-15", "by": "subject teacher", "grounds": ["conduct"]}
    ... ])
    >>> at = Situation.of(dossier, date(2026, 6, 24))
    >>> [type(note).__name__ for note in policy.notes(at)]
    ['Withholds', 'Question']
    """

    kind: Literal["repeating"] = "repeating"
    accepts: tuple[Annotated[RepeatGround, AfterValidator(_a_ground)], ...] = Field(min_length=1)
    no_help_for: tuple[CauseKind, ...] = ()

    def screened(self, dossier: Dossier, on: date) -> Screened:
        """Look at every ground that was given in the school year of a day, up to that day."""
        given = (
            ground
            for proposal in this_year(dossier.on(on).repeat_proposals, on)
            for ground in proposal.grounds
        )
        return screen_grounds(given, self.accepts)

    def words(self) -> Iterator[Said]:
        """Say that it is a last resort, which grounds count, and which never do."""
        yield said("repeating-last-resort")
        yield said("repeating-accepts", grounds=self.accepts)
        yield said("repeating-never")
        if self.no_help_for:
            yield said("repeating-no-help-for", causes=self.no_help_for)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell what counts of a proposal; nothing where nobody proposed a year again."""
        found = self.screened(at.dossier, at.on)
        yield from self._on_the_table(at, found)
        rejected = self._of_the_latest(at)
        for because in dict.fromkeys(each.because for each in rejected):
            grounds = tuple(each.ground for each in rejected if each.because is because)
            yield Question(_asked(because, grounds), Role.TEAM_LEADER)

    def _of_the_latest(self, at: Situation) -> tuple[Rejected, ...]:
        """Give what does not count of the latest proposal, the one that people ask about."""
        proposals = this_year(at.dossier.repeat_proposals, at.on)
        return screen_grounds(proposals[-1].grounds, self.accepts).rejected if proposals else ()

    def _on_the_table(self, at: Situation, found: Screened) -> Iterator[Note]:
        if not (found.valid or found.rejected):
            return
        causes = {each.kind for each in at.dossier.causes} & set(self.no_help_for)
        if causes:
            named = tuple(cause for cause in self.no_help_for if cause in causes)
            yield Withholds(OptionCode.EXCEPTION, said("repeating-no-help", causes=named))
        elif any(each.because is RejectedBecause.MADE_WORSE for each in found.rejected):
            yield Withholds(OptionCode.EXCEPTION, said("exception-motivation"))
        elif not found.valid:
            yield Withholds(OptionCode.EXCEPTION, said("repeating-no-ground"))
        else:
            yield from _offered(found.valid)


def _offered(valid: tuple[ProposedGround, ...]) -> Iterator[Note]:
    """Offer the exception, with another way on beside it."""
    yield Offers(OptionCode.GO_ON_WITH_PLAN, said("repeating-other-way"))
    ground = _CAN_COUNT[valid[0]]
    yield Offers(OptionCode.EXCEPTION, said("repeating-offer", grounds=valid), ground)
    yield Question(said("repeating-best-means"), Role.TEAM_LEADER)


def _asked(because: RejectedBecause, grounds: tuple[ProposedGround, ...]) -> Said:
    match because:
        case RejectedBecause.NO_PENALTY:
            return said("repeating-ask-no-penalty")
        case RejectedBecause.HELP_PER_SUBJECT:
            return said("repeating-ask-per-subject")
        case RejectedBecause.MADE_WORSE:
            return said("repeating-ask-made-worse")
        case RejectedBecause.NOT_HERE:
            return said("repeating-ask-not-here", grounds=grounds)
        case _:
            assert_never(because)
