"""The learning route (*leerweg*): the school decides, and only a talk makes that final.

The school proposes a level from what several people see; student and parents talk about it
(*leerweggesprek*); then it is final. After an objection there is another talk first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, assert_never

from pydantic import Field

from overgang.dossier import LearningRoute
from overgang.dossier.learning_route import RouteState, RouteStepKind
from overgang.dossier.objections import ObjectionAbout
from overgang.dossier.roles import Role
from overgang.practices.notes import (
    Asks,
    Brings,
    Note,
    Offers,
    OptionCode,
    Safeguard,
    SafeguardState,
    Withholds,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year
from overgang.school.level import Level

__all__ = ["LearningRoutes"]


class LearningRoutes(Policy):
    """From year `from_year` on a student follows a learning route that the school decides on.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> three = ["student", "parent", "mentor"]
    >>> dossier = Dossier(student=Student(id="900101", year=2), routes=[
    ...     {"level": "vmbo-kb", "steps": [
    ...         {"on": "2026-05-11", "kind": "proposed"},
    ...         {"on": "2026-05-20", "kind": "discussed", "participants": three},
    ...     ]}
    ... ])
    >>> policy = LearningRoutes(from_year=3)
    >>> for day in (19, 20):
    ...     at = Situation.of(dossier, date(2026, 5, day))
    ...     print(policy.state(at), policy.may_finalise(at))
    proposed False
    discussed True
    """

    kind: Literal["learning-route"] = "learning-route"
    from_year: int = Field(ge=2, le=6)

    def route(self, at: Situation) -> LearningRoute | None:
        """Give the latest learning route that was proposed."""
        return at.dossier.routes[-1] if at.dossier.routes else None

    def state(self, at: Situation) -> RouteState | None:
        """Tell where the learning route stands; None where none was proposed."""
        route = self.route(at)
        return None if route is None else route.state(at.on, at.dossier.objections)

    def may_finalise(self, at: Situation) -> bool:
        """Tell whether it can become final now: after a talk, with no objection since then."""
        route = self.route(at)
        if route is None or self.state(at) is not RouteState.DISCUSSED:
            return False
        return not any(
            each.about is ObjectionAbout.LEARNING_ROUTE and each.on > route.steps[-1].on
            for each in at.dossier.objections
        )

    def next_step(self, at: Situation) -> RouteStepKind | None:
        """Give the step that comes next; None where it is final, or where no route is due."""
        match self.state(at):
            case None:
                due = at.year == self.from_year - 1
                return RouteStepKind.PROPOSED if due else None
            case RouteState.PROPOSED | RouteState.REOPENED:
                return RouteStepKind.DISCUSSED
            case RouteState.DISCUSSED:
                return RouteStepKind.FINAL if self.may_finalise(at) else RouteStepKind.DISCUSSED
            case RouteState.FINAL:
                return None
            case state:
                assert_never(state)

    def words(self) -> Iterator[Said]:
        """Say from when on, who decides, and what comes before it is final."""
        yield said("learning-route-from", year=self.from_year)
        yield said("learning-route-final")
        yield said("learning-route-again")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell how the route stands, what comes first, and prepare the talk."""
        route, step = self.route(at), self.next_step(at)
        if step is RouteStepKind.PROPOSED:
            yield Safeguard(said("learning-route-propose"), SafeguardState.TO_DO)
        if route is None or (step is None and not this_year(at.dossier.routes[-1:], at.on)):
            return
        yield Offers(OptionCode.GO_ON, self._offered(at, route.level))
        yield Withholds(OptionCode.OTHER_LEVEL, said("learning-route-decides"))
        if step is RouteStepKind.DISCUSSED:
            again = any(each.kind is RouteStepKind.DISCUSSED for each in route.steps)
            first = "learning-route-talk-again" if again else "learning-route-talk"
            yield Safeguard(said(first), SafeguardState.TO_DO)
            yield Brings(said("learning-route-bring"), Role.MENTOR)
            yield Asks(said("learning-route-ask", level=route.level))
        else:
            talk = next(e for e in reversed(route.steps) if e.kind is RouteStepKind.DISCUSSED)
            yield Safeguard(said("learning-route-talked", day=talk.on), SafeguardState.DONE)

    def _offered(self, at: Situation, level: Level) -> Said:
        state = "final" if self.state(at) is RouteState.FINAL else "not-final"
        return said(f"learning-route-go-on-{state}", level=level)
