"""The delta plan: the student writes the plan, talks it over, works it out and presents it.

The steps and their order stand in the dossier. This policy tells which step comes next, whether
a talk with the parents went by without the plan, and how the agreements are kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal, assert_never

from pydantic import Field

from overgang.dossier import DeltaPlan, Dossier
from overgang.dossier.agreements import AgreementsAbout, AgreementState
from overgang.dossier.day import SubjectCode, school_year_of
from overgang.dossier.delta_plan import DeltaStepKind
from overgang.dossier.evidence import known
from overgang.dossier.roles import Role
from overgang.dossier.signals import SignalKind
from overgang.practices.notes import (
    Asks,
    Attends,
    Brings,
    Note,
    Offers,
    OptionCode,
    Remark,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["DeltaPlans"]


class DeltaPlans(Policy):
    """A plan of the student upon a signal of one of the kinds `upon`.

    >>> from overgang.dossier import Student
    >>> signal = {"on": "2025-10-06", "kind": "weak result", "subject": "wi", "by": "mentor"}
    >>> plan = DeltaPlan(
    ...     subject="wi", goal="catch up", student=["practise"],
    ...     steps=[{"on": "2025-10-09", "kind": "drafted"}],
    ... )
    >>> dossier = Dossier(student=Student(id="900101"), signals=[signal], delta_plans=[plan])
    >>> policy = DeltaPlans(upon=["weak result"])
    >>> [policy.wanting(dossier, date(2025, 10, day)) for day in (8, 9)]
    [('wi',), ()]
    """

    kind: Literal["delta-plan"] = "delta-plan"
    upon: tuple[SignalKind, ...] = Field(min_length=1)

    def wanting(self, dossier: Dossier, on: date) -> tuple[SubjectCode, ...]:
        """Give the subjects with such a signal this school year and no plan since, as of a day.

        A signal of the whole asks for no plan, because a plan is about a subject.
        """
        noticed = this_year(known(dossier.signals, on), on)
        last: dict[str, date] = {}
        for each in noticed:
            if each.kind in self.upon and each.subject is not None:
                last[each.subject] = max(each.on, last.get(each.subject, each.on))
        plans = [each for each in dossier.delta_plans if each.since <= on]
        return tuple(
            subject
            for subject in sorted(last)
            if not any(
                plan.subject == subject and _covers_until(plan, on) >= last[subject]
                for plan in plans
            )
        )

    def words(self) -> Iterator[Said]:
        """Say who writes the plan, whom it is shown to, and who follows it."""
        yield said("delta-plan-upon", signals=self.upon)
        yield said("delta-plan-way")
        yield said("delta-plan-present")
        yield said("delta-plan-holds")
        yield said("delta-plan-followed")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell which plan is wanting, what comes next for each, and what came of agreements."""
        if wanting := self.wanting(at.dossier, at.on):
            yield Offers(
                OptionCode.GO_ON_WITH_PLAN, said("delta-plan-offer", subjects=Subjects(wanting))
            )
            yield Safeguard(
                said("delta-plan-wanting", subjects=Subjects(wanting)), SafeguardState.TO_DO
            )
        running = {
            each.subject for each in at.dossier.delta_plans if each.next_step(at.on) is not None
        }
        if running:
            goes_on = said("delta-plan-goes-on", subjects=Subjects(tuple(sorted(running))))
            yield Offers(OptionCode.GO_ON_WITH_PLAN, goes_on)
        for plan in at.dossier.delta_plans:
            if _is_of_year(plan, at):
                yield from _of(plan, at)
        yield from _agreements(at)


def _covers_until(plan: DeltaPlan, on: date) -> date:
    """Give the day up to which signals are covered: while a plan is under way, up to now."""
    return on if plan.next_step(on) is not None else plan.steps[-1].on


def _is_of_year(plan: DeltaPlan, at: Situation) -> bool:
    """Tell whether the plan runs, or had a step in this school year."""
    return plan.next_step(at.on) is not None or school_year_of(plan.steps[-1].on) == at.school_year


def _of(plan: DeltaPlan, at: Situation) -> Iterator[Note]:
    subject = Subjects((plan.subject,))
    step = plan.next_step(at.on)
    match step:
        case None:
            closed = said("delta-plan-closed", subject=subject)
            yield Safeguard(closed, SafeguardState.DONE)
        case DeltaStepKind.DRAFTED | DeltaStepKind.DISCUSSED:  # what is known was drafted
            yield _next("delta-plan-to-discuss", subject)
            yield Brings(said("delta-plan-bring"), Role.STUDENT)
        case DeltaStepKind.ELABORATED:
            yield _next("delta-plan-to-elaborate", subject)
        case DeltaStepKind.PRESENTED:
            late = _talk_without(plan, at)
            state = SafeguardState.LATE if late else SafeguardState.TO_DO
            yield Safeguard(said("delta-plan-to-present", subject=subject), state)
            yield Attends(Role.STUDENT, leads=True)
            yield Brings(said("delta-plan-bring-and-tell"), Role.STUDENT)
            yield from _needs(plan, subject)
        case DeltaStepKind.FOLLOWED:
            yield _next("delta-plan-to-follow", subject)
        case DeltaStepKind.CLOSED:
            yield _next("delta-plan-to-close", subject)
            yield Asks(said("delta-plan-ask", subject=subject))
        case _:
            assert_never(step)


def _next(key: str, subject: Subjects) -> Safeguard:
    return Safeguard(said(key, subject=subject), SafeguardState.TO_DO)


def _talk_without(plan: DeltaPlan, at: Situation) -> bool:
    """Tell whether student and parents were at a talk after the plan was worked out.

    The plan is presented at the next of these; a talk of the day itself may have come before it.
    """
    worked_out = plan.steps[-1].on
    return any(
        talk.on > worked_out and {Role.STUDENT, Role.PARENT} <= set(talk.participants)
        for talk in at.dossier.talks
    )


def _needs(plan: DeltaPlan, subject: Subjects) -> Iterator[Note]:
    """Ask for what a plan leaves out: what is needed of the teachers, and of the parents."""
    if not plan.school:
        yield Asks(said("delta-plan-needs-of-teachers", subject=subject))
    if not plan.parents:
        yield Asks(said("delta-plan-needs-of-parents", subject=subject))


def _agreements(at: Situation) -> Iterator[Note]:
    """Tell how the agreements of this year's plans stand; what was not kept is asked about."""
    states = [
        item.state(at.on)
        for made in this_year(at.dossier.agreements, at.on)
        if made.about is AgreementsAbout.PLAN
        for item in made.items
    ]
    kept, open_ = (states.count(each) for each in (AgreementState.KEPT, AgreementState.OPEN))
    if kept:
        yield Weighs(OptionCode.GO_ON, Side.FOR, said("delta-plan-kept", count=kept))
    if not_kept := states.count(AgreementState.NOT_KEPT):
        yield Asks(said("delta-plan-not-kept", count=not_kept))
    if open_:
        yield Remark(said("delta-plan-open", count=open_))
