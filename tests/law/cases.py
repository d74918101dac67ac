"""Drawing facts, days and cases of each kind, and telling less of one."""

from __future__ import annotations

from datetime import date
from typing import Final, TypeVar

from hypothesis import strategies as st

from overgang._model import Frozen
from overgang.law.conditional import ConditionalPromotion
from overgang.law.early_exam import EarlyExam
from overgang.law.finding import LawFinding
from overgang.law.leaving import LeavingStatement
from overgang.law.removal import Removal
from overgang.law.school_year import SchoolYear
from overgang.law.similar_school import Placement
from overgang.law.transfer import Transfer
from overgang.law.vocabulary import Answer
from overgang.school.level import Level
from overgang.school.years import pre_exam_year, years_of

Case = TypeVar("Case", bound=Frozen)

START: Final = date(2022, 8, 1)
DAY: Final = date(2026, 6, 25)
facts: Final = st.sampled_from((True, False, None))
days: Final = st.dates(date(2000, 1, 1), date(2099, 12, 31))
days_in_force: Final = st.dates(START, date(2099, 12, 31))


@st.composite
def places(draw: st.DrawFn) -> tuple[Level, int]:
    """A level with one of its years."""
    level = draw(st.sampled_from(Level))
    return level, draw(st.integers(1, years_of(level)))


@st.composite
def promotions(draw: st.DrawFn) -> ConditionalPromotion:
    """A promotion on conditions, with a day that is often near an end of the time for it."""
    level, year = draw(places())
    school_year = SchoolYear(start=draw(st.integers(2022, 2090)))
    near = st.sampled_from(
        [
            date(school_year.start, 9, 30),
            date(school_year.start, 10, 1),
            date(school_year.start, 10, 2),
            date(school_year.start, 12, 31),
            date(school_year.start + 1, 1, 1),
            date(school_year.start + 1, 1, 2),
        ]
    )
    return ConditionalPromotion(
        level=level,
        year=year,
        school_year=school_year,
        on_report=draw(facts),
        in_writing=draw(facts),
        names_day=draw(facts),
        settled_on=draw(st.none() | near | days),
        names_conditions=draw(facts),
    )


@st.composite
def transfers(draw: st.DrawFn) -> Transfer:
    """Somebody who asks to go on, often by a route that the law names."""
    known = st.sampled_from(
        [
            (Level.VMBO_TL, (Level.HAVO, 4)),
            (Level.VMBO_GL, (Level.HAVO, 4)),
            (Level.HAVO, (Level.VWO, 5)),
            (Level.HAVO, (Level.GYMNASIUM, 5)),
        ]
    )
    diploma, (to, year) = draw(known | st.tuples(st.sampled_from(Level), places()))
    return Transfer(
        diploma=diploma,
        to=to,
        to_year=year,
        has_diploma=draw(facts),
        extra_subject=draw(facts),
    )


@st.composite
def exams(draw: st.DrawFn) -> EarlyExam:
    """A central exam before the last year."""
    level = draw(st.sampled_from([each for each in Level if each is not Level.PRO]))
    return EarlyExam(
        level=level,
        year=draw(st.integers(1, pre_exam_year(level) or 1)),
        taken=draw(facts),
        all_subjects=draw(facts),
        promoted=draw(facts),
        decided_on=draw(st.none() | days),
    )


@st.composite
def removals(draw: st.DrawFn) -> Removal:
    """A removal, often at the turn of two school years and often at the step to an exam year."""
    turn = st.builds(
        date, st.integers(2022, 2090), st.just(7), st.sampled_from([30, 31])
    ) | st.builds(date, st.integers(2022, 2090), st.just(8), st.sampled_from([1, 2]))
    last = st.sampled_from([(Level.HAVO, 5), (Level.VWO, 6), (Level.GYMNASIUM, 6)])
    level, year = draw(last | places())
    return Removal(
        level=level,
        year=year,
        leaves=draw(turn | days_in_force),
        for_progress=draw(facts),
        not_promoted=draw(facts),
        by_origin=draw(facts),
    )


@st.composite
def placements(draw: st.DrawFn) -> Placement:
    """A change of schools, often between schools of one kind."""
    before, year = draw(places())
    after = draw(st.just(before) | st.sampled_from(Level))
    placed = draw(st.just(year) | st.integers(1, 6))
    return Placement(
        before=before,
        after=after,
        could_follow=draw(st.sampled_from((year, None))),
        placed=draw(st.sampled_from((min(placed, years_of(after)), None))),
    )


@st.composite
def statements(draw: st.DrawFn) -> LeavingStatement:
    """The statement of somebody who leaves, often with the right year."""
    level, year = draw(places())
    return LeavingStatement(
        level=level,
        given=draw(facts),
        says_day=draw(facts),
        year_said=draw(st.sampled_from((year, 1, None))),
        year_reached=draw(st.sampled_from((year, None))),
        says_onward=draw(facts),
    )


def told_less(case: Case, names: set[str]) -> Case:
    """Give the same case with these facts not known."""
    return case.model_copy(update=dict.fromkeys(names))


def what_can_be_unknown(case: Frozen) -> list[str]:
    """Give the names of the facts of a case."""
    return [name for name, field in type(case).model_fields.items() if field.default is None]


def never_otherwise(less: LawFinding, more: LawFinding) -> bool:
    """Tell whether what is found with fewer facts is kept, or open."""
    return less.answer in {more.answer, Answer.CANNOT_BE_SAID}
