"""No surprise at the end: what is said then was told before, to the student and to the parents.

Whether there is a surprise is found in what was told, not in who is right. Something told earlier
that is as cautious, or more so, takes a surprise away, and nothing told can add one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import Literal, assert_never

from pydantic import Field

from overgang.dossier import Communication, Dossier, JointAdvice
from overgang.dossier.day import school_year_of
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind, latest_of
from overgang.dossier.roles import Party
from overgang.dossier.talks import Outlook, Topic
from overgang.practices.notes import Note, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["Caution", "NoSurprise", "Surprise"]


class Caution(IntEnum):
    """How cautious something is that was told about the next year; nothing told is the least."""

    NOTHING_TOLD = 0
    ON_COURSE = 1
    WITH_CARE = 2
    UNCERTAIN = 3
    OTHER_LEVEL = 4


@dataclass(frozen=True, slots=True)
class Surprise:
    """A party to whom the advice of the year end is a surprise: what is said, what was told."""

    party: Party
    said: Caution
    told: Caution


class NoSurprise(Policy):
    """Who of `tells` hears in time how the next year stands.

    `lead_days` is how long before the advice of the year end it is told; where the school gives no
    number, any earlier day will do.

    >>> from overgang.dossier import Student
    >>> advice = JointAdvice(
    ...     on="2026-06-25", school_year="2025-2026", moment="year end", kind="another level",
    ...     level="mavo",
    ... )
    >>> told = Communication(
    ...     on="2026-03-02", by="mentor", to=["parent"], topics=["level"],
    ...     outlook="another level is possible",
    ... )
    >>> dossier = Dossier(
    ...     student=Student(id="900101"), joint_advices=[advice], communications=[told]
    ... )
    >>> policy = NoSurprise(tells=["student", "parent"])
    >>> [each.party.value for each in policy.surprises(dossier, date(2026, 6, 25))]
    ['student']
    """

    kind: Literal["no-surprise"] = "no-surprise"
    tells: tuple[Party, ...] = Field(min_length=1)
    lead_days: int | None = Field(default=None, ge=1)

    def told(self, dossier: Dossier, party: Party, school_year: str, before: date) -> Caution:
        """Give the most cautious thing that a party was told in a school year, before a day.

        A joint advice was told to everybody. What was told about something else, or without how
        it stands, tells nothing of the next year.
        """
        found = [
            _of_advice(each)
            for each in dossier.joint_advices
            if each.on < before and each.school_year == school_year
        ]
        found += [
            _of_outlook(each.outlook)
            for each in dossier.communications
            if each.on < before and school_year_of(each.on) == school_year
            if party in each.to and each.outlook is not None and _is_about_next_year(each)
        ]
        return max(found, default=Caution.NOTHING_TOLD)

    def surprises(self, dossier: Dossier, on: date) -> tuple[Surprise, ...]:
        """Give the parties to whom the advice of the year end, known on a day, is a surprise.

        It is one where it is more cautious than all that was told in time.
        """
        final = latest_of(dossier.joint_advices, school_year_of(on), on)
        if final is None or final.moment is not AdviceMoment.YEAR_END:
            return ()
        in_time = final.on - timedelta(days=(self.lead_days or 1) - 1)
        caution = _of_advice(final)
        found = (
            (party, self.told(dossier, party, final.school_year, in_time)) for party in self.tells
        )
        return tuple(
            Surprise(party, caution, told)
            for party, told in found
            if told < caution and caution > Caution.ON_COURSE
        )

    def words(self) -> Iterator[Said]:
        """Say who hears in time, and how long before."""
        yield said("no-surprise-told", parties=self.tells)
        if self.lead_days is not None:
            yield said("no-surprise-lead", days=self.lead_days)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell of a surprise; before the advice of the year end, what is still to be told.

        Where there is no norm a weak list alone makes nothing uncertain, and nothing is to be told.
        """
        final = latest_of(at.dossier.joint_advices, at.school_year, at.on)
        if final is not None and final.moment is AdviceMoment.YEAR_END:
            surprised = tuple(each.party for each in self.surprises(at.dossier, at.on))
            if surprised:
                missed = said("no-surprise-missed", parties=surprised)
                yield Safeguard(missed, SafeguardState.MISSED)
            elif _of_advice(final) > Caution.ON_COURSE:
                yield Safeguard(said("no-surprise-done"), SafeguardState.DONE)
        elif at.norm and at.weak and not at.meets:
            tomorrow = at.on + timedelta(days=1)
            unaware = tuple(
                party
                for party in self.tells
                if self.told(at.dossier, party, at.school_year, tomorrow) < Caution.UNCERTAIN
            )
            if unaware:
                to_tell = said("no-surprise-to-tell", parties=unaware)
                yield Safeguard(to_tell, SafeguardState.TO_DO)
            else:
                yield Safeguard(said("no-surprise-told-now"), SafeguardState.DONE)


def _is_about_next_year(message: Communication) -> bool:
    return not {Topic.MOVING_UP, Topic.LEVEL}.isdisjoint(message.topics)


def _of_advice(advice: JointAdvice) -> Caution:
    match advice.kind:
        case JointAdviceKind.GO_ON:
            return Caution.ON_COURSE
        case JointAdviceKind.GO_ON_WITH_PLAN:
            return Caution.WITH_CARE
        case JointAdviceKind.ORIENT_ELSEWHERE | JointAdviceKind.OTHER_LEVEL:
            return Caution.OTHER_LEVEL
        case _:
            assert_never(advice.kind)


def _of_outlook(outlook: Outlook) -> Caution:
    match outlook:
        case Outlook.ON_COURSE:
            return Caution.ON_COURSE
        case Outlook.NEEDS_ATTENTION:
            return Caution.WITH_CARE
        case Outlook.UNCERTAIN:
            return Caution.UNCERTAIN
        case Outlook.OTHER_LEVEL_POSSIBLE:
            return Caution.OTHER_LEVEL
        case _:
            assert_never(outlook)
