"""Drawing dossiers: every kind of evidence, on days of two school years."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, TypeVar

from hypothesis import strategies as st

from overgang.dossier import (
    Answer,
    Communication,
    CycleOutcome,
    DeltaPlan,
    DeltaStep,
    Dossier,
    EffectCheck,
    FollowedYear,
    ImprovementPlan,
    JointAdvice,
    KansklasPlacement,
    LevelStep,
    Objection,
    Party,
    PlanCycle,
    PrognosisGrade,
    ReportMoment,
    Role,
    SetAside,
    Signal,
    SignalAction,
    Student,
    StudentChoice,
    SubjectLevels,
    SubjectView,
    Support,
    Talk,
)
from overgang.dossier.agreed import Goal, OwnAction, ParentAction, SchoolAction
from overgang.dossier.choices import ChoiceKind
from overgang.dossier.day import school_year_of
from overgang.dossier.delta_plan import STEPS
from overgang.dossier.followed_years import RepeatGround
from overgang.dossier.improvement_plan import Effect
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind, View
from overgang.dossier.objections import AnswerKind, ObjectionAbout
from overgang.dossier.report_moment import MOMENTS
from overgang.dossier.signals import ActionKind, SignalKind
from overgang.dossier.subject_levels import LevelMove
from overgang.dossier.support import SupportKind
from overgang.dossier.talks import Outlook, TalkKind, Topic
from overgang.school.grade import Entry, Grade, Letter, NoGrade
from overgang.school.level import Level

FIRST: Final = date(2024, 8, 1)
DAYS: Final = st.dates(FIRST, date(2026, 7, 31))
CODES: Final = st.sampled_from(["ne", "en", "wi", "fa"])
LEVELS: Final = st.sampled_from(Level)
SCHOOL: Final = st.sampled_from([role for role in Role if role.party is Party.SCHOOL])
GRADES: Final = st.integers(1000, 10000).map(Grade.of)
ENTRIES: Final[st.SearchStrategy[Entry]] = st.one_of(
    GRADES, st.sampled_from(Letter), st.sampled_from(NoGrade)
)
LISTS: Final = st.dictionaries(CODES, ENTRIES, max_size=4)
TOLD: Final = st.one_of(
    st.booleans(),
    st.decimals(-99, 99, places=2),
    st.sampled_from(["4", "ja"]),
    st.lists(CODES, max_size=2).map(tuple),
)
INPUTS: Final = st.dictionaries(st.sampled_from(["a", "b"]), TOLD, max_size=2)
LATER: Final = st.integers(0, 90).map(lambda days: timedelta(days=days))
THREE: Final = (Role.STUDENT, Role.PARENT, Role.MENTOR)


_T = TypeVar("_T")


def few(each: st.SearchStrategy[_T], lowest: int = 0) -> st.SearchStrategy[tuple[_T, ...]]:
    """Give a few of them, none twice."""
    return st.lists(each, min_size=lowest, max_size=2, unique=True).map(tuple)


@st.composite
def reports(draw: st.DrawFn) -> ReportMoment:
    """A report moment."""
    return ReportMoment(
        on=draw(DAYS),
        name=draw(st.sampled_from(MOMENTS)),
        level=draw(st.none() | LEVELS),
        year=draw(st.none() | st.integers(1, 6)),
        grades=draw(LISTS),
        columns=draw(st.dictionaries(st.just("se"), LISTS, max_size=1)),
        inputs=draw(INPUTS),
    )


PROGNOSES: Final = st.builds(
    PrognosisGrade, on=DAYS, subject=CODES, value=GRADES, level=LEVELS, by=SCHOOL
)


@st.composite
def subject_levels(draw: st.DrawFn) -> SubjectLevels:
    """A subject that is placed, raised now and then, and falls back to where it was."""
    on, under = draw(DAYS), [draw(LEVELS)]
    steps = [LevelStep(on=on, level=under[0], move=LevelMove.PLACED)]
    for _ in range(draw(st.integers(0, 3))):
        above = [level for level in Level if level > under[-1]]
        go: bool = draw(st.booleans())
        if len(under) > 1 and go:
            under.pop()
            move = LevelMove.FELL_BACK
        elif above and not go:
            under.append(draw(st.sampled_from(above)))
            move = LevelMove.RAISED
        else:
            under, move = [draw(LEVELS)], LevelMove.PLACED
        on += timedelta(days=1) + draw(LATER)
        steps.append(LevelStep(on=on, level=under[-1], move=move))
    return SubjectLevels(subject=draw(CODES), steps=tuple(steps))


@st.composite
def placements(draw: st.DrawFn) -> KansklasPlacement:
    """A place in a kansklas."""
    on = draw(DAYS)
    return KansklasPlacement(
        on=on,
        school_year=school_year_of(on),
        year=draw(st.integers(1, 2)),
        intake=draw(LEVELS),
        subjects=draw(few(CODES, 1)),
    )


@st.composite
def years(draw: st.DrawFn) -> FollowedYear:
    """A year that was followed."""
    on = draw(DAYS)
    return FollowedYear(
        on=on,
        school_year=school_year_of(on),
        level=draw(LEVELS),
        year=draw(st.integers(1, 4)),
        ground=draw(st.none() | st.sampled_from(RepeatGround)),
    )


@st.composite
def signals(draw: st.DrawFn) -> Signal:
    """A signal, with what was done upon it."""
    on = draw(DAYS)
    action = st.builds(
        SignalAction, on=LATER.map(on.__add__), kind=st.sampled_from(ActionKind), by=SCHOOL
    )
    return Signal(
        on=on,
        kind=draw(st.sampled_from(SignalKind)),
        subject=draw(st.none() | CODES),
        by=draw(SCHOOL),
        act_by=draw(st.none() | LATER.map(on.__add__)),
        actions=tuple(draw(st.lists(action, max_size=2))),
    )


@st.composite
def support(draw: st.DrawFn) -> Support:
    """Support, with its checks."""
    on = draw(DAYS)
    check = st.builds(
        EffectCheck, on=LATER.map(on.__add__), effect=st.sampled_from(Effect), by=SCHOOL
    )
    return Support(
        on=on,
        kind=draw(st.sampled_from(SupportKind)),
        subjects=draw(few(CODES)),
        asked_by=draw(st.sampled_from(Party)),
        check_on=on + timedelta(days=1) + draw(LATER),
        checks=tuple(draw(st.lists(check, max_size=2))),
    )


@st.composite
def plans(draw: st.DrawFn) -> ImprovementPlan:
    """A plan of one or two cycles; the last one may have no look back yet."""
    cycles: list[PlanCycle] = []
    on, many = draw(DAYS), draw(st.integers(1, 2))
    for ordinal in range(1, many + 1):
        start = on + draw(LATER)
        looked = start + draw(LATER)
        outcome = CycleOutcome(
            on=looked,
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
        on = looked
    return ImprovementPlan(subjects=draw(few(CODES)), cycles=tuple(cycles))


@st.composite
def delta_plans(draw: st.DrawFn) -> DeltaPlan:
    """A delta plan, as far as it has come."""
    on = draw(DAYS)
    steps: list[DeltaStep] = []
    for kind in STEPS[: draw(st.integers(1, len(STEPS)))]:
        steps.append(DeltaStep(on=on, kind=kind))
        on += draw(LATER)
    return DeltaPlan(
        subject=draw(CODES),
        goal=draw(st.sampled_from(Goal)),
        student=draw(few(st.sampled_from(OwnAction), 1)),
        steps=tuple(steps),
    )


TALKS: Final = st.builds(
    Talk,
    on=DAYS,
    kind=st.sampled_from(TalkKind),
    participants=st.just((*THREE, Role.PRIMARY_SCHOOL)),
    led_by=st.sampled_from(THREE),
    topics=few(st.sampled_from(Topic)),
)
COMMUNICATIONS: Final = st.builds(
    Communication,
    on=DAYS,
    by=SCHOOL,
    to=few(st.sampled_from(Party), 1),
    topics=few(st.sampled_from(Topic), 1),
    outlook=st.none() | st.sampled_from(Outlook),
)


@st.composite
def joint_advices(draw: st.DrawFn) -> JointAdvice:
    """A joint advice, with the views of some teachers."""
    on = draw(DAYS)
    codes = draw(few(CODES))
    return JointAdvice(
        on=on,
        school_year=school_year_of(on),
        moment=draw(st.sampled_from(AdviceMoment)),
        kind=draw(st.sampled_from(JointAdviceKind)),
        level=draw(LEVELS),
        views=tuple(SubjectView(subject=code, view=draw(st.sampled_from(View))) for code in codes),
    )


@st.composite
def objections(draw: st.DrawFn) -> Objection:
    """An objection, with its answers."""
    on = draw(DAYS)
    answer = st.builds(
        Answer, on=LATER.map(on.__add__), kind=st.sampled_from(AnswerKind), by=SCHOOL
    )
    return Objection(
        on=on,
        by=draw(st.sampled_from([Party.STUDENT, Party.PARENT])),
        about=draw(st.sampled_from(ObjectionAbout)),
        answers=tuple(draw(st.lists(answer, max_size=2))),
    )


@st.composite
def choices(draw: st.DrawFn) -> StudentChoice:
    """A choice for the next year."""
    on = draw(DAYS)
    return StudentChoice(
        on=on,
        school_year=school_year_of(on),
        kind=draw(st.sampled_from(ChoiceKind)),
        level=draw(LEVELS),
    )


@st.composite
def set_aside(draw: st.DrawFn, advice: JointAdvice) -> SetAside:
    """That advice, set aside some days later."""
    return SetAside(
        on=advice.on + draw(LATER),
        school_year=advice.school_year,
        moment=advice.moment,
        level=draw(LEVELS),
        student=draw(few(st.sampled_from(OwnAction), 1)),
        school=draw(few(st.sampled_from(SchoolAction), 1)),
    )


def _up_to_two(
    each: st.SearchStrategy[_T], once: Callable[[_T], object] | None = None
) -> st.SearchStrategy[tuple[_T, ...]]:
    return st.lists(each, max_size=2, unique_by=once or id).map(tuple)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """A dossier with evidence of every kind."""
    advices = draw(_up_to_two(joint_advices(), lambda each: (each.school_year, each.moment)))
    aside = [draw(set_aside(each)) for each in advices if draw(st.booleans())]
    levels = draw(_up_to_two(subject_levels(), lambda each: each.subject))
    subjects = {each.subject for each in levels}
    places = draw(_up_to_two(placements()))
    return Dossier(
        student=Student(
            id=f"{draw(st.integers(900101, 900199))}",
            level=draw(st.none() | LEVELS),
            levels=draw(st.dictionaries(CODES, LEVELS, max_size=2)),
            inputs=draw(INPUTS),
        ),
        reports=draw(_up_to_two(reports(), lambda each: each.on)),
        prognoses=draw(_up_to_two(PROGNOSES, lambda each: (each.subject, each.level, each.on))),
        levels=levels,
        kansklas=tuple(each for each in places if not subjects & set(each.subjects)),
        years=draw(_up_to_two(years())),
        signals=draw(_up_to_two(signals())),
        support=draw(_up_to_two(support())),
        plans=draw(_up_to_two(plans())),
        delta_plans=draw(_up_to_two(delta_plans())),
        talks=draw(_up_to_two(TALKS)),
        communications=draw(_up_to_two(COMMUNICATIONS)),
        joint_advices=advices,
        objections=draw(_up_to_two(objections())),
        choices=draw(_up_to_two(choices())),
        set_aside=tuple(aside),
    )
