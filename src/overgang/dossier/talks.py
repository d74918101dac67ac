"""Talks (*gesprekken*) and communications: who was there, who led, and what was told to whom.

What was said is not kept, only what it was about and how the matter stood. So it can be seen
afterwards whether a student and the parents could know what was coming.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from pydantic import Field

from overgang.dossier.day import school_year_of
from overgang.dossier.evidence import Dated, Slip, no_doubles
from overgang.dossier.roles import Party, Role

__all__ = ["Communication", "Outlook", "Talk", "TalkKind", "Topic", "talks_in"]


class TalkKind(StrEnum):
    """What kind of talk it is."""

    START = "start talk"
    TRIANGLE = "triangle talk"
    LEARNING_ROUTE = "learning route talk"
    REPORT = "report talk"
    PLAN = "plan talk"
    MENTOR = "mentor talk"
    STUDENT_DISCUSSION = "student discussion"
    CLOSING = "closing talk"
    HANDOVER = "handover"
    PERIOD_CLOSE = "period talk"


class Topic(StrEnum):
    """What a talk or a message was about."""

    EXPECTATIONS = "expectations"
    RESULTS = "results"
    PROGNOSIS = "prognosis"
    PLAN = "plan"
    PRESENCE = "presence"
    BEHAVIOUR = "behaviour"
    WELL_BEING = "well-being"
    LEVEL = "level"
    MOVING_UP = "moving up"


class Outlook(StrEnum):
    """How the matter stood when it was told, from well to uncertain."""

    ON_COURSE = "on course"
    NEEDS_ATTENTION = "needs attention"
    UNCERTAIN = "uncertain"
    OTHER_LEVEL_POSSIBLE = "another level is possible"


_ALL_THREE = frozenset({TalkKind.TRIANGLE, TalkKind.LEARNING_ROUTE})
"""Talks that are none without the student, a parent and the school."""
_GIVING = Role.PRIMARY_SCHOOL
"""Who hands over to the school."""


class Talk(Dated):
    """A talk that was held: its kind, who took part, who led it, and what it was about.

    A triangle talk (*driehoeksgesprek*) and a talk on the learning route (*leerweggesprek*) need
    student, parent and school; a handover (*warme overdracht*) needs the primary school and
    somebody of the school itself.

    >>> Talk(
    ...     on="2025-11-20", kind="triangle talk", participants=["student", "parent", "mentor"],
    ...     led_by="student", topics=["results"],
    ... ).led_by
    <Role.STUDENT: 'student'>
    """

    kind: TalkKind
    participants: tuple[Role, ...] = Field(min_length=1)
    led_by: Role
    topics: tuple[Topic, ...] = ()

    def slips(self) -> Iterator[Slip]:
        """Who led it was there; and so were all those whose talk it is."""
        yield from no_doubles("participants", self.participants)
        yield from no_doubles("topics", self.topics)
        if self.led_by not in self.participants:
            yield Slip("whoever leads a talk takes part in it", "add the role", ("led_by",))
        if self.kind in _ALL_THREE:
            for party in sorted(set(Party) - {role.party for role in self.participants}):
                yield Slip(f"this talk is held with the {party} too", "name who", ("participants",))
        if self.kind is TalkKind.HANDOVER:
            receiving = {role.party for role in self.participants if role is not _GIVING}
            if _GIVING not in self.participants or Party.SCHOOL not in receiving:
                yield Slip(
                    "a handover is held by the primary school and the school",
                    "name both",
                    ("participants",),
                )


def talks_in(talks: Iterable[Talk], school_year: str, kind: TalkKind, on: date) -> tuple[Talk, ...]:
    """Give the talks of a kind that were held in a school year, up to a day.

    A school year is not a calendar year.
    """
    return tuple(
        each
        for each in talks
        if each.on <= on and each.kind is kind and school_year_of(each.on) == school_year
    )


class Communication(Dated):
    """Something that was told: by whom, to whom, about what, and how the matter stood.

    >>> Communication(
    ...     on="2026-02-02", by="mentor", to=["student", "parent"], topics=["moving up"],
    ...     outlook="uncertain",
    ... ).outlook
    <Outlook.UNCERTAIN: 'uncertain'>
    """

    by: Role
    to: tuple[Party, ...] = Field(min_length=1)
    topics: tuple[Topic, ...] = Field(min_length=1)
    outlook: Outlook | None = None

    def slips(self) -> Iterator[Slip]:
        """Nobody and nothing is named twice."""
        yield from no_doubles("to", self.to)
        yield from no_doubles("topics", self.topics)
