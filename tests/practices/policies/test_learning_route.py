"""The learning route: only a talk with student and parents makes it final; no step is skipped."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from pydantic import ValidationError

from overgang.dossier import Answer, Dossier, LearningRoute, Objection, RouteStep, Student
from overgang.dossier.learning_route import RouteState, RouteStepKind
from overgang.dossier.objections import AnswerKind, ObjectionAbout
from overgang.dossier.roles import Party, Role
from overgang.practices.notes import (
    Asks,
    Brings,
    Offers,
    OptionCode,
    Safeguard,
    SafeguardState,
    Withholds,
)
from overgang.practices.policies.learning_route import LearningRoutes
from overgang.practices.policies.objections import Objections
from overgang.practices.said import said
from overgang.practices.situation import Situation
from overgang.school.level import Level
from overgang.strategies.voices import learning_routes
from tests.practices.policies.situations import YEAR_END, notes, of, situations

ROUTES = LearningRoutes(from_year=3)
OBJECTIONS = Objections(answers=(AnswerKind.NEW_TEST, AnswerKind.OTHER_SOLUTION))
PROPOSED, DISCUSSED, FINAL = RouteStepKind
THREE = (Role.STUDENT, Role.PARENT, Role.MENTOR)
STEPS = (
    {"on": "2026-05-11", "kind": "proposed"},
    {"on": "2026-05-20", "kind": "discussed", "participants": THREE},
    {"on": "2026-06-01", "kind": "final"},
)


def route(steps: int, **more: object) -> list[object]:
    """Give a learning route that has come so many steps far."""
    return [{"level": "vmbo-kb", "steps": STEPS[:steps], **more}]


def objection(on: str, about: str = "learning route") -> dict[str, object]:
    """Give an objection of the parents."""
    return {"on": on, "by": "parent", "about": about}


class TowardsFinal(RuleBasedStateMachine):
    """A school that takes steps, with anybody at a talk, and parents who object at any time."""

    def __init__(self) -> None:
        """Begin before any proposal."""
        super().__init__()
        self.day = date(2026, 4, 1)
        self.steps: tuple[RouteStep, ...] = ()
        self.objections: tuple[Objection, ...] = ()
        self.heard = False
        """Whether student and parents were heard since the proposal and the latest objection."""

    @property
    def at(self) -> Situation:
        """The student on the day."""
        routes = (LearningRoute(level=Level.VMBO_KB, steps=self.steps),) if self.steps else ()
        dossier = Dossier(
            student=Student(id="900104", year=2), routes=routes, objections=self.objections
        )
        return Situation.of(dossier, self.day)

    @initialize()
    def propose(self) -> None:
        """The school proposes."""
        assert ROUTES.next_step(self.at) is PROPOSED
        self.steps = (RouteStep(on=self.day, kind=PROPOSED),)

    @rule(days=st.integers(1, 5))
    def days_go_by(self, days: int) -> None:
        """Some days later."""
        self.day += timedelta(days=days)

    @rule(
        there=st.lists(
            st.sampled_from([*THREE, Role.PSYCHOLOGIST]), min_size=1, max_size=4, unique=True
        )
    )
    def talk(self, there: list[Role]) -> None:
        """A talk, with whoever is there; it counts only if all three parties are."""
        whole = {role.party for role in there} == set(Party)
        try:
            step = RouteStep(on=self.day, kind=DISCUSSED, participants=tuple(there))
        except ValidationError:
            assert not whole
            return
        assert whole
        self.steps = (*self.steps, step)
        self.heard = True
        self.day += timedelta(days=1)

    @rule()
    def make_final(self) -> None:
        """The school makes it final, if the policy says that this may be."""
        if ROUTES.may_finalise(self.at):
            self.steps = (*self.steps, RouteStep(on=self.day, kind=FINAL))

    @rule()
    def make_final_without_asking(self) -> None:
        """Refused where no talk is right before it; and it holds only if they were heard."""
        steps = (*self.steps, RouteStep(on=self.day, kind=FINAL))
        if self.steps[-1].kind is not DISCUSSED:
            with pytest.raises(ValidationError):
                LearningRoute(level=Level.VMBO_KB, steps=steps)
            return
        state = LearningRoute(level=Level.VMBO_KB, steps=steps).state(self.day, self.objections)
        assert state is RouteState.REOPENED or self.heard

    @rule(by=st.sampled_from([Party.STUDENT, Party.PARENT]), about=st.sampled_from(ObjectionAbout))
    def object(self, by: Party, about: ObjectionAbout) -> None:
        """Somebody objects, to the route or to something else."""
        self.objections = (*self.objections, Objection(on=self.day, by=by, about=about))
        if about is ObjectionAbout.LEARNING_ROUTE:
            self.heard = False

    @precondition(lambda self: any(not each.answers for each in self.objections))
    @rule(kind=st.sampled_from(AnswerKind))
    def answer(self, kind: AnswerKind) -> None:
        """The school answers the oldest open objection; that alone makes nothing final."""
        said_now = Answer(on=self.day, kind=kind, by=Role.TEAM_LEADER)
        at = next(n for n, each in enumerate(self.objections) if not each.answers)
        answered = self.objections[at].model_copy(update={"answers": (said_now,)})
        self.objections = (*self.objections[:at], answered, *self.objections[at + 1 :])

    @invariant()
    def final_only_after_a_talk(self) -> None:
        """Final, or free to be, is only what student and parents were heard about since."""
        state = ROUTES.state(self.at)
        if state is RouteState.FINAL or ROUTES.may_finalise(self.at):
            assert self.heard
        if state is RouteState.FINAL:
            assert [each.kind for each in self.steps[-2:]] == [DISCUSSED, FINAL]

    @invariant()
    def every_objection_is_told(self) -> None:
        """With its answer, or as one that waits for it."""
        at = self.at
        told = [note for note in OBJECTIONS.notes(at) if isinstance(note, Safeguard)]
        waiting = sum(not each.answers for each in self.objections)

        assert len(told) == len(self.objections)
        assert sum(note.state is SafeguardState.TO_DO for note in told) == waiting
        assert len(OBJECTIONS.open_objections(at)) == waiting

    @invariant()
    def there_is_always_a_way_on(self) -> None:
        """The next step can be taken, and none is left when it is final."""
        step = ROUTES.next_step(self.at)
        assert (step is None) == (ROUTES.state(self.at) is RouteState.FINAL)
        if step is DISCUSSED and self.steps:
            talk = RouteStep(on=self.day, kind=DISCUSSED, participants=THREE)
            LearningRoute(level=Level.VMBO_KB, steps=(*self.steps, talk))


TestTowardsFinal = TowardsFinal.TestCase


@given(learning_routes(), st.dates(date(2025, 8, 1), date(2026, 7, 31)))
def test_what_may_be_final_was_talked_about(one: LearningRoute, day: date) -> None:
    """For any route on any day: student and parent were at the talk before."""
    at = Situation.of(Dossier(student=Student(id="900104"), routes=(one,)), day)
    if ROUTES.may_finalise(at) or ROUTES.state(at) is RouteState.FINAL:
        talks = [each for each in at.dossier.routes[0].steps if each.kind is DISCUSSED]
        assert {Role.STUDENT, Role.PARENT} <= set(talks[-1].participants)


@given(situations())
def test_no_grade_decides(at: Situation) -> None:
    """With an empty list the policy brings the same."""
    student = at.dossier.student.model_copy(update={"grades": {}, "columns": {}})
    bare = at.dossier.model_copy(update={"student": student, "reports": ()})
    if bare.student.year == at.year:
        assert notes(ROUTES, Situation(bare, at.on)) == notes(ROUTES, at)


@pytest.mark.parametrize(("year", "due"), [(1, None), (2, PROPOSED), (3, None), (None, None)])
def test_a_route_is_due_in_the_year_before(year: int | None, due: RouteStepKind | None) -> None:
    """Before that year, in it, after it; and where the year is not known."""
    at = of(student={"id": "900104", "year": year})

    assert ROUTES.next_step(at) is due
    assert [note.state for note in notes(ROUTES, at) if isinstance(note, Safeguard)] == (
        [SafeguardState.TO_DO] if due else []
    )


def test_a_proposal_is_talked_about_first() -> None:
    """It is told as a proposal, with the talk that comes first and what is brought to it."""
    assert notes(ROUTES, of(routes=route(1))) == [
        Offers(OptionCode.GO_ON, said("learning-route-go-on-not-final", level=Level.VMBO_KB)),
        Withholds(OptionCode.OTHER_LEVEL, said("learning-route-decides")),
        Safeguard(said("learning-route-talk"), SafeguardState.TO_DO),
        Brings(said("learning-route-bring"), Role.MENTOR),
        Asks(said("learning-route-ask", level=Level.VMBO_KB)),
    ]


@pytest.mark.parametrize(("steps", "key"), [(2, "not-final"), (3, "final")])
def test_after_the_talk(steps: int, key: str) -> None:
    """It is told whether it is final by now, and that there was a talk."""
    talked = said("learning-route-talked", day=date(2026, 5, 20))

    assert notes(ROUTES, of(routes=route(steps))) == [
        Offers(OptionCode.GO_ON, said(f"learning-route-go-on-{key}", level=Level.VMBO_KB)),
        Withholds(OptionCode.OTHER_LEVEL, said("learning-route-decides")),
        Safeguard(talked, SafeguardState.DONE),
    ]


@pytest.mark.parametrize(
    ("steps", "on", "about", "step"),
    [
        (2, "2026-05-20", "learning route", FINAL),
        (2, "2026-05-21", "learning route", DISCUSSED),
        (2, "2026-05-21", "grade", FINAL),
        (3, "2026-05-20", "learning route", None),
        (3, "2026-06-01", "learning route", DISCUSSED),
        (3, "2026-06-03", "grade", None),
    ],
)
def test_an_objection_asks_for_another_talk(
    steps: int, on: str, about: str, step: RouteStepKind | None
) -> None:
    """On the day of the talk it was part of it, and later it is not; one about a grade is none."""
    at = of(routes=route(steps), objections=[objection(on, about)])

    assert ROUTES.next_step(at) is step
    again = Safeguard(said("learning-route-talk-again"), SafeguardState.TO_DO)
    assert (again in notes(ROUTES, at)) == (step is DISCUSSED)


def test_a_final_route_of_an_earlier_year_is_not_told_again() -> None:
    """It is where the student is now; one that is still open is told in every year."""
    autumn = date(2026, 10, 5)
    student = {"id": "900104", "year": 3}

    assert notes(ROUTES, of(autumn, student=student, routes=route(3))) == []
    open_one = of(autumn, student=student, routes=route(3), objections=[objection("2026-06-03")])
    assert Safeguard(said("learning-route-talk-again"), SafeguardState.TO_DO) in notes(
        ROUTES, open_one
    )


def test_the_latest_proposal_counts() -> None:
    """A school that comes with another proposal begins anew."""
    later = {"level": "mavo", "steps": [{"on": "2026-06-08", "kind": "proposed"}]}
    at = of(YEAR_END, routes=[*route(3), later])

    assert ROUTES.state(at) is RouteState.PROPOSED
