"""Strategies for evidence of guidance: plans, agreements, support, groups, mentors."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from overgang.dossier.agreed import Goal, OwnAction, ParentAction, SchoolAction
from overgang.dossier.agreements import (
    WORDS,
    Agreement,
    Agreements,
    AgreementsAbout,
    AgreementState,
    AgreementStep,
    Signature,
)
from overgang.dossier.delta_plan import STEPS, DeltaPlan, DeltaStep
from overgang.dossier.groups import Group, GroupKind
from overgang.dossier.improvement_plan import CycleOutcome, Effect, ImprovementPlan, PlanCycle
from overgang.dossier.mentors import MentorPeriod
from overgang.dossier.monitoring import Monitoring
from overgang.dossier.roles import Party
from overgang.dossier.signals import SignalKind
from overgang.dossier.support import EffectCheck, Support, SupportKind
from overgang.strategies.evidence import codes, days, few, later, school_roles

__all__ = [
    "agreements",
    "delta_plans",
    "groups_of_students",
    "improvement_plans",
    "mentor_periods",
    "monitoring",
    "support",
]


@st.composite
def improvement_plans(draw: st.DrawFn) -> ImprovementPlan:
    """Give a plan of one or two cycles; the last one may have no look back yet."""
    cycles: list[PlanCycle] = []
    on, many = draw(days()), draw(st.integers(1, 2))
    for ordinal in range(1, many + 1):
        start = draw(later(on))
        outcome = CycleOutcome(
            on=draw(later(start)),
            effect=draw(st.sampled_from(Effect)),
            goes_on=ordinal < many or draw(st.booleans()),
        )
        cycles.append(
            PlanCycle(
                on=on,
                start=start,
                due=start + timedelta(weeks=6),
                goals=draw(few(st.sampled_from(Goal), 1)),
                student=draw(few(st.sampled_from(OwnAction), 1)),
                school=draw(few(st.sampled_from(SchoolAction))),
                parents=draw(few(st.sampled_from(ParentAction))),
                outcome=outcome if ordinal < many or draw(st.booleans()) else None,
            )
        )
        on = outcome.on
    return ImprovementPlan(subjects=draw(few(codes())), cycles=tuple(cycles))


@st.composite
def delta_plans(draw: st.DrawFn) -> DeltaPlan:
    """Give a delta plan, as far as it has come."""
    on = draw(days())
    steps: list[DeltaStep] = []
    for kind in STEPS[: draw(st.integers(1, len(STEPS)))]:
        steps.append(DeltaStep(on=on, kind=kind))
        on = draw(later(on))
    return DeltaPlan(
        subject=draw(codes()),
        goal=draw(st.sampled_from(Goal)),
        student=draw(few(st.sampled_from(OwnAction), 1)),
        steps=tuple(steps),
    )


@st.composite
def agreements(draw: st.DrawFn) -> Agreements:
    """Give agreements of one day: of some or all parties, signed or not, kept or still open."""
    on = draw(days())
    items = draw(st.lists(_agreement(on), min_size=1, max_size=3, unique_by=lambda one: one.what))
    parties = draw(st.lists(st.sampled_from(Party), unique=True))
    return Agreements(
        on=on,
        about=draw(st.sampled_from(AgreementsAbout)),
        items=tuple(items),
        signed=tuple(Signature(on=draw(later(on)), party=party) for party in parties),
    )


def _agreement(on: date) -> st.SearchStrategy[Agreement]:
    closed = [state for state in AgreementState if state is not AgreementState.OPEN]
    step = st.builds(AgreementStep, on=later(on), state=st.sampled_from(closed))
    steps = st.lists(step, max_size=1).map(tuple)
    return st.one_of(
        [
            st.builds(Agreement, by=st.just(party), what=st.sampled_from(words), steps=steps)
            for party, words in WORDS.items()
        ]
    )


def monitoring() -> st.SearchStrategy[Monitoring]:
    """Give agreements on who watches which signals."""
    return st.builds(
        Monitoring,
        on=days(),
        owner=school_roles(),
        watches=few(st.sampled_from(SignalKind), 1),
        every_days=st.integers(1, 60),
    )


@st.composite
def support(draw: st.DrawFn) -> Support:
    """Give support, with its checks."""
    on = draw(days())
    check = st.builds(EffectCheck, on=later(on), effect=st.sampled_from(Effect), by=school_roles())
    return Support(
        on=on,
        kind=draw(st.sampled_from(SupportKind)),
        subjects=draw(few(codes())),
        goals=draw(few(st.sampled_from(Goal))),
        asked_by=draw(st.sampled_from(Party)),
        until=draw(st.none() | later(on, 1)),
        check_on=draw(later(on, 1)),
        checks=tuple(draw(st.lists(check, max_size=2))),
    )


@st.composite
def groups_of_students(draw: st.DrawFn) -> Group:
    """Give a small group that a student is in."""
    on = draw(days())
    return Group(
        on=on,
        kind=draw(st.sampled_from(GroupKind)),
        students=draw(st.integers(1, 12)),
        teachers=draw(st.integers(1, 3)),
        contacts_per_week=draw(st.none() | st.integers(1, 5)),
        until=draw(st.none() | later(on, 1)),
    )


@st.composite
def mentor_periods(draw: st.DrawFn) -> MentorPeriod:
    """Give a time with one of a few mentors; it may go on."""
    on = draw(days())
    return MentorPeriod(on=on, mentor=draw(st.integers(1, 3)), until=draw(st.none() | later(on, 1)))
