"""Strategies for what people notice, say, propose, advise, choose and object to."""

from __future__ import annotations

from hypothesis import strategies as st

from overgang.dossier.agreed import OwnAction, SchoolAction
from overgang.dossier.causes import Cause, CauseKind
from overgang.dossier.choices import ChoiceKind, SetAside, StudentChoice
from overgang.dossier.day import school_year_of
from overgang.dossier.joint_advice import (
    AdviceMoment,
    JointAdvice,
    JointAdviceKind,
    SubjectView,
    View,
)
from overgang.dossier.learning_route import LearningRoute, RouteSource, RouteStep, RouteStepKind
from overgang.dossier.objections import Answer, AnswerKind, Objection, ObjectionAbout
from overgang.dossier.repeating import ProposedGround, RepeatProposal
from overgang.dossier.roles import Party, Role
from overgang.dossier.signals import ActionKind, Signal, SignalAction, SignalKind
from overgang.dossier.talks import Communication, Outlook, Talk, TalkKind, Topic
from overgang.strategies.evidence import (
    ALL_THREE,
    codes,
    days,
    few,
    later,
    levels,
    school_roles,
)

__all__ = [
    "causes",
    "communications",
    "joint_advices",
    "learning_routes",
    "objections",
    "repeat_proposals",
    "set_aside",
    "signals",
    "student_choices",
    "talks",
]


@st.composite
def signals(draw: st.DrawFn) -> Signal:
    """Give a signal, with what was done upon it."""
    on = draw(days())
    action = st.builds(
        SignalAction, on=later(on), kind=st.sampled_from(ActionKind), by=school_roles()
    )
    return Signal(
        on=on,
        kind=draw(st.sampled_from(SignalKind)),
        subject=draw(st.none() | codes()),
        by=draw(school_roles()),
        act_by=draw(st.none() | later(on)),
        actions=tuple(draw(st.lists(action, max_size=2))),
    )


def causes() -> st.SearchStrategy[Cause]:
    """Give causes that somebody in the school named."""
    return st.builds(
        Cause,
        on=days(),
        kind=st.sampled_from(CauseKind),
        subject=st.none() | codes(),
        by=school_roles(),
    )


@st.composite
def talks(draw: st.DrawFn) -> Talk:
    """Give a talk with all three parties; a handover with the primary school as well."""
    kind = draw(st.sampled_from(TalkKind))
    there = (*ALL_THREE, Role.PRIMARY_SCHOOL) if kind is TalkKind.HANDOVER else ALL_THREE
    return Talk(
        on=draw(days()),
        kind=kind,
        participants=there,
        led_by=draw(st.sampled_from(there)),
        topics=draw(few(st.sampled_from(Topic))),
    )


def communications() -> st.SearchStrategy[Communication]:
    """Give what was told, to whom, and how the matter stood."""
    return st.builds(
        Communication,
        on=days(),
        by=school_roles(),
        to=few(st.sampled_from(Party), 1),
        topics=few(st.sampled_from(Topic), 1),
        outlook=st.none() | st.sampled_from(Outlook),
    )


@st.composite
def joint_advices(draw: st.DrawFn) -> JointAdvice:
    """Give a joint advice, with the views of some teachers."""
    on, of = draw(days()), draw(few(codes()))
    return JointAdvice(
        on=on,
        school_year=school_year_of(on),
        moment=draw(st.sampled_from(AdviceMoment)),
        kind=draw(st.sampled_from(JointAdviceKind)),
        level=draw(levels()),
        views=tuple(SubjectView(subject=code, view=draw(st.sampled_from(View))) for code in of),
    )


@st.composite
def set_aside(draw: st.DrawFn, advice: JointAdvice) -> SetAside:
    """Give that advice, set aside on its day or later."""
    return SetAside(
        on=draw(later(advice.on)),
        school_year=advice.school_year,
        moment=advice.moment,
        level=draw(levels()),
        student=draw(few(st.sampled_from(OwnAction), 1)),
        school=draw(few(st.sampled_from(SchoolAction), 1)),
    )


@st.composite
def student_choices(draw: st.DrawFn) -> StudentChoice:
    """Give a choice for the next year."""
    on = draw(days())
    return StudentChoice(
        on=on,
        school_year=school_year_of(on),
        kind=draw(st.sampled_from(ChoiceKind)),
        level=draw(levels()),
    )


@st.composite
def objections(draw: st.DrawFn) -> Objection:
    """Give an objection, with its answers."""
    on = draw(days())
    answer = st.builds(Answer, on=later(on), kind=st.sampled_from(AnswerKind), by=school_roles())
    return Objection(
        on=on,
        by=draw(st.sampled_from([Party.STUDENT, Party.PARENT])),
        about=draw(st.sampled_from(ObjectionAbout)),
        subject=draw(st.none() | codes()),
        answers=tuple(draw(st.lists(answer, max_size=2))),
    )


@st.composite
def learning_routes(draw: st.DrawFn) -> LearningRoute:
    """Give a learning route, as far as it has come; a final one may be talked about again."""
    steps = [RouteStep(on=draw(days()), kind=RouteStepKind.PROPOSED)]
    for _ in range(draw(st.integers(0, 4))):
        to_final = steps[-1].kind is RouteStepKind.DISCUSSED and draw(st.booleans())
        steps.append(
            RouteStep(
                on=draw(later(steps[-1].on)),
                kind=RouteStepKind.FINAL if to_final else RouteStepKind.DISCUSSED,
                participants=() if to_final else ALL_THREE,
            )
        )
    return LearningRoute(
        level=draw(levels()),
        sources=draw(few(st.sampled_from(RouteSource))),
        steps=tuple(steps),
    )


def repeat_proposals() -> st.SearchStrategy[RepeatProposal]:
    """Give proposals to repeat a year, also on grounds that no school accepts."""
    return st.builds(
        RepeatProposal,
        on=days(),
        by=school_roles(),
        grounds=few(st.sampled_from(ProposedGround), 1),
    )
