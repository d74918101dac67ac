"""The learning route (*leerweg*): the school proposes, all three talk, and only then it is final.

At some schools the school says at which level a student goes on and the student does not choose.
It is final only directly after a talk (*leerweggesprek*) with student and parents, and an
objection opens it again until there was another talk. No step is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import assert_never

from pydantic import Field

from overgang.dossier.evidence import Dated, Evidence, Slip, no_doubles
from overgang.dossier.objections import Objection, ObjectionAbout
from overgang.dossier.roles import Party, Role
from overgang.school.level import Level

__all__ = ["LearningRoute", "RouteSource", "RouteState", "RouteStep", "RouteStepKind"]


class RouteSource(StrEnum):
    """On what a proposal rests."""

    TEACHERS = "teachers"
    MARKS = "marks"
    STANDARD_TEST = "standard test"
    CARE_COORDINATOR = "care coordinator"
    PSYCHOLOGIST = "psychologist"


class RouteStepKind(StrEnum):
    """A step on the way to a learning route."""

    PROPOSED = "proposed"
    DISCUSSED = "discussed"
    FINAL = "final"


class RouteState(StrEnum):
    """Where a learning route stands; `REOPENED` says that an objection asks for another talk."""

    PROPOSED = "proposed"
    DISCUSSED = "discussed"
    FINAL = "final"
    REOPENED = "reopened"


class RouteStep(Dated):
    """A step that was taken, the day, and who took part in it."""

    kind: RouteStepKind
    participants: tuple[Role, ...] = ()

    def slips(self) -> Iterator[Slip]:
        """A talk on the learning route is held by all three parties."""
        yield from no_doubles("participants", self.participants)
        if self.kind is RouteStepKind.DISCUSSED:
            for party in sorted(set(Party) - {role.party for role in self.participants}):
                yield Slip(f"this talk is held with the {party} too", "name who", ("participants",))


class LearningRoute(Evidence):
    """A learning route: the level that is proposed, on what it rests, and the steps so far.

    >>> three = ["student", "parent", "mentor"]
    >>> route = LearningRoute(level="vmbo-kb", sources=["teachers", "marks"], steps=[
    ...     {"on": "2026-05-11", "kind": "proposed"},
    ...     {"on": "2026-05-20", "kind": "discussed", "participants": three},
    ...     {"on": "2026-06-01", "kind": "final"},
    ... ])
    >>> objection = Objection(on="2026-06-03", by="parent", about="learning route")
    >>> [route.state(date(2026, 6, day), [objection]).value for day in (2, 3)]
    ['final', 'reopened']
    """

    level: Level
    sources: tuple[RouteSource, ...] = ()
    steps: tuple[RouteStep, ...] = Field(min_length=1)

    @property
    def since(self) -> date:
        """The day of the proposal."""
        return self.steps[0].on

    def slips(self) -> Iterator[Slip]:
        """It is proposed once and first; final comes directly after a talk; days go forward."""
        yield from no_doubles("sources", self.sources)
        before: RouteStep | None = None
        for at, step in enumerate(self.steps):
            if not _may_follow(step.kind, None if before is None else before.kind):
                yield Slip(
                    "this step is out of order",
                    "first it is proposed, then discussed; final comes directly after a talk",
                    ("steps", at),
                )
            if before is not None and step.on < before.on:
                yield Slip(
                    "a step is not earlier than the one before", "give a later day", ("steps", at)
                )
            before = step

    def state(self, on: date, objections: Iterable[Objection]) -> RouteState | None:
        """Tell where the route stands on a day, with the objections of then; None before it.

        Where it is final, an objection to the learning route reopens it that is of the day on
        which it became final or later, or came after the talk before that: no talk was about it.
        """
        taken = [step for step in self.steps if step.on <= on]
        if not taken:
            return None
        match taken[-1].kind:
            case RouteStepKind.PROPOSED:
                return RouteState.PROPOSED
            case RouteStepKind.DISCUSSED:
                return RouteState.DISCUSSED
            case RouteStepKind.FINAL:
                talk, final = taken[-2].on, taken[-1].on
                reopened = any(
                    each.about is ObjectionAbout.LEARNING_ROUTE
                    and each.on <= on
                    and (each.on > talk or each.on >= final)
                    for each in objections
                )
                return RouteState.REOPENED if reopened else RouteState.FINAL
            case _:
                assert_never(taken[-1].kind)


def _may_follow(kind: RouteStepKind, before: RouteStepKind | None) -> bool:
    match kind:
        case RouteStepKind.PROPOSED:
            return before is None
        case RouteStepKind.DISCUSSED:
            return before is not None
        case RouteStepKind.FINAL:
            return before is RouteStepKind.DISCUSSED
        case _:
            assert_never(kind)
