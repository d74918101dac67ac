"""Strategies for evidence of how a student does: reports, prognoses, levels, years, tests."""

from __future__ import annotations

from hypothesis import strategies as st

from overgang.dossier.class_results import ClassResult
from overgang.dossier.day import school_year_of
from overgang.dossier.early_exams import EarlyExam
from overgang.dossier.finished import FinishedSubject
from overgang.dossier.followed_years import FollowedYear, RepeatGround
from overgang.dossier.kansklas import KansklasPlacement
from overgang.dossier.observations import Development, Observation
from overgang.dossier.placement import Placement, PlacementReason
from overgang.dossier.primary_advice import PrimaryAdvice
from overgang.dossier.prognosis import PrognosisGrade
from overgang.dossier.report_moment import MOMENTS, ReportMoment
from overgang.dossier.standard_tests import Instrument, StandardTest
from overgang.dossier.subject_levels import LevelMove, LevelStep, SubjectLevels
from overgang.school.level import Level
from overgang.school.years import years_of
from overgang.strategies.evidence import (
    codes,
    days,
    few,
    grade_lists,
    grades,
    later,
    levels,
    school_roles,
    told_inputs,
)

__all__ = [
    "class_results",
    "early_exams",
    "finished_subjects",
    "followed_years",
    "kansklas_placements",
    "observations",
    "placements",
    "primary_advices",
    "prognoses",
    "report_moments",
    "standard_tests",
    "subject_levels",
]


def report_moments() -> st.SearchStrategy[ReportMoment]:
    """Give report moments, with a list, now and then a column and what people told."""
    return st.builds(
        ReportMoment,
        on=days(),
        name=st.sampled_from(MOMENTS),
        level=st.none() | levels(),
        year=st.none() | st.integers(1, 6),
        grades=grade_lists(),
        columns=st.dictionaries(st.just("se"), grade_lists(), max_size=1),
        inputs=told_inputs(),
    )


def prognoses() -> st.SearchStrategy[PrognosisGrade]:
    """Give prognoses of a subject at a level."""
    return st.builds(
        PrognosisGrade,
        on=days(),
        subject=codes(),
        value=grades(),
        level=levels(),
        by=school_roles(),
    )


@st.composite
def subject_levels(draw: st.DrawFn) -> SubjectLevels:
    """Give a subject that is placed, raised now and then, and falls back to where it was."""
    on, under = draw(days()), [draw(levels())]
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
            under, move = [draw(levels())], LevelMove.PLACED
        on = draw(later(on, 1))
        steps.append(LevelStep(on=on, level=under[-1], move=move))
    return SubjectLevels(subject=draw(codes()), steps=tuple(steps))


@st.composite
def kansklas_placements(draw: st.DrawFn) -> KansklasPlacement:
    """Give a place in a kansklas, of the school year in which it became known."""
    on = draw(days())
    return KansklasPlacement(
        on=on,
        school_year=school_year_of(on),
        year=draw(st.integers(1, 2)),
        intake=draw(levels()),
        subjects=draw(few(codes(), 1)),
    )


@st.composite
def followed_years(draw: st.DrawFn) -> FollowedYear:
    """Give a year that was followed, now and then with a ground to repeat it."""
    on, level = draw(days()), draw(levels())
    return FollowedYear(
        on=on,
        school_year=school_year_of(on),
        level=level,
        year=draw(st.integers(1, years_of(level))),
        ground=draw(st.none() | st.sampled_from(RepeatGround)),
    )


def observations() -> st.SearchStrategy[Observation]:
    """Give what somebody in the school saw of a student."""
    return st.builds(
        Observation,
        on=days(),
        subject=st.none() | codes(),
        by=school_roles(),
        development=st.sampled_from(Development),
        level=st.none() | levels(),
    )


def standard_tests() -> st.SearchStrategy[StandardTest]:
    """Give standard tests, of which not every one points at a level."""
    return st.builds(
        StandardTest,
        on=days(),
        instrument=st.sampled_from(Instrument),
        subject=st.none() | codes(),
        level=st.none() | levels(),
    )


def finished_subjects() -> st.SearchStrategy[FinishedSubject]:
    """Give subjects that were finished."""
    return st.builds(FinishedSubject, on=days(), subject=codes(), level=levels())


def primary_advices() -> st.SearchStrategy[PrimaryAdvice]:
    """Give advice of a primary school, for one to three levels."""
    some = st.lists(levels(), min_size=1, max_size=3, unique=True).map(tuple)
    return st.builds(PrimaryAdvice, on=days(), levels=some)


@st.composite
def placements(draw: st.DrawFn) -> Placement:
    """Give a placement in a year that the level has."""
    level = draw(levels())
    return Placement(
        on=draw(days()),
        level=level,
        year=draw(st.integers(1, years_of(level))),
        reasons=draw(few(st.sampled_from(PlacementReason), 1)),
    )


@st.composite
def early_exams(draw: st.DrawFn) -> EarlyExam:
    """Give an exam that was taken early, at a level that has one."""
    on = draw(days())
    return EarlyExam(
        on=on,
        subject=draw(codes()),
        level=draw(st.sampled_from([level for level in Level if level is not Level.PRO])),
        school_year=school_year_of(on),
    )


@st.composite
def class_results(draw: st.DrawFn) -> ClassResult:
    """Give how a class did in a subject: from nobody weak to everybody."""
    students = draw(st.integers(1, 32))
    return ClassResult(
        on=draw(days()),
        subject=draw(codes()),
        students=students,
        weak=draw(st.integers(0, students)),
    )
