"""A dossier is read as it was known on a day; it shows nothing; and it survives JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import Phase, given, settings, strategies as st
from pydantic import BaseModel, ValidationError

from overgang.dossier import (
    Dossier,
    JointAdvice,
    KansklasPlacement,
    LevelStep,
    PrognosisGrade,
    ReportMoment,
    Role,
    SetAside,
    Student,
    SubjectLevels,
    SubjectView,
    read_dossier,
    write_dossier,
)
from overgang.dossier.agreed import OwnAction, SchoolAction
from overgang.dossier.choices import times_set_aside
from overgang.dossier.day import school_year_of
from overgang.dossier.followed_years import repeated_years
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind, View, january_of
from overgang.dossier.mentors import overlapping
from overgang.dossier.signals import open_signals
from overgang.dossier.subject_levels import LevelMove
from overgang.dossier.talks import TalkKind, talks_in
from overgang.school.grade import Grade
from overgang.school.level import Level
from overgang.strategies import dossiers
from overgang.strategies.evidence import days
from overgang.strategies.results import prognoses, report_moments

fewer = settings(max_examples=60)
JUNE = date(2026, 6, 24)


def test_every_kind_of_evidence_is_drawn_twice() -> None:
    """So that a law of all dossiers is a law of each kind of evidence."""
    most = dict.fromkeys(set(Dossier.model_fields) - {"student"}, 0)

    @settings(max_examples=2_000, derandomize=True, database=None, phases=[Phase.generate])
    @given(dossiers())
    def look(dossier: Dossier) -> None:
        for name in most:
            most[name] = max(most[name], len(getattr(dossier, name)))
        assert dossier.on(date.min) == Dossier(student=dossier.student)
        assert dossier.on(date.max) == dossier
        if min(most.values()) == 2:
            raise _SeenAllError

    with pytest.raises(_SeenAllError):
        look()
    assert set(most.values()) == {2}


class _SeenAllError(Exception):
    """All that was looked for has been drawn: no more is needed."""


@fewer
@given(dossiers(), days())
def test_what_was_known_on_a_day_is_a_dossier_that_holds_together(
    dossier: Dossier, day: date
) -> None:
    """Leaving out what came later never breaks what is kept."""
    then = dossier.on(day)

    assert read_dossier(write_dossier(then)) == then


@fewer
@given(dossiers(), days(), days())
def test_a_day_is_looked_at_the_same_from_every_later_day(
    dossier: Dossier, one: date, other: date
) -> None:
    """What came later is left out, and nothing else: looking twice is looking at the earlier."""
    earlier, later = sorted((one, other))

    assert dossier.on(later).on(earlier) == dossier.on(earlier)
    assert dossier.on(earlier).on(later) == dossier.on(earlier)


@fewer
@given(dossiers(), days())
def test_the_student_of_a_day_is_made_of_what_was_known(dossier: Dossier, day: date) -> None:
    """Later evidence changes no list, no level and no fact of an earlier day."""
    assert dossier.on(day).student_on(day) == dossier.student_on(day)
    assert dossier.on(day).report(day) == dossier.report(day)


def views(dossier: Dossier, day: date) -> list[object]:
    """Give the answers for a day to all that can be asked of a dossier."""
    year = school_year_of(day)
    return [
        open_signals(dossier.signals, day),
        repeated_years(dossier.years, day),
        january_of(dossier.joint_advices, year, day),
        [talks_in(dossier.talks, year, kind, day) for kind in TalkKind],
        [times_set_aside(dossier.set_aside, level, day) for level in Level],
        [
            (series.current(day), series.revisions(day))
            for code in ("ne", "en", "wi", "fa")
            for level in Level
            for series in (dossier.prognosis(code, level),)
        ],
        {each.subject: levels for each in dossier.levels if (levels := each.level(day))},
        [back for each in dossier.levels if (back := each.fall_back(day))],
        [place.levels(dossier.levels, day) for place in dossier.kansklas if place.on <= day],
        [each.since for each in dossier.support if each.is_unchecked(day)],
        [each.since for each in dossier.objections if each.is_open(day)],
        [(each, each.state(day)) for plan in dossier.plans for each in plan.cycles_in(year, day)],
        [
            (each.on, each.parties_signed(day), [item.state(day) for item in each.items])
            for each in dossier.agreements
            if each.on <= day
        ],
        [
            state
            for each in dossier.routes
            if (state := each.state(day, dossier.objections)) is not None
        ],
        overlapping(dossier.mentors, day),
        [
            (each.since, each.reached(day), each.next_step(day))
            for each in dossier.delta_plans
            if each.since <= day
        ],
    ]


@fewer
@given(dossiers(), days())
def test_no_answer_for_a_day_rests_on_what_came_later(dossier: Dossier, day: date) -> None:
    """Each question that takes a day is answered alike from what was known on it."""
    assert views(dossier.on(day), day) == views(dossier, day)


@fewer
@given(dossiers(), days(), report_moments(), st.integers(1, 90))
def test_a_later_report_changes_nothing_of_today(
    dossier: Dossier, day: date, report: ReportMoment, days: int
) -> None:
    """The views for a day stay as they are when evidence of a later day is added."""
    later = report.model_copy(update={"on": day + timedelta(days=days)})
    kept = tuple(each for each in dossier.reports if each.on != later.on)
    before = dossier.model_copy(update={"reports": kept})
    after = Dossier.model_validate(dict(before) | {"reports": (*kept, later)})

    assert after.student_on(day) == before.student_on(day)
    assert after.on(day) == before.on(day)


@fewer
@given(dossiers(), st.data())
def test_the_order_in_which_evidence_is_given_does_not_matter(
    dossier: Dossier, data: st.DataObject
) -> None:
    """Also for what is of one day."""
    shuffled = {
        name: tuple(data.draw(st.permutations(value)))
        for name, value in dict(dossier).items()
        if isinstance(value, tuple)
    }

    assert Dossier.model_validate(dict(dossier) | shuffled) == dossier


@fewer
@given(dossiers(), prognoses(), days())
def test_a_prognosis_comes_on_no_list(
    dossier: Dossier, prognosis: PrognosisGrade, day: date
) -> None:
    """What is expected is never taken for what was earned."""
    more = dossier.model_copy(update={"prognoses": (*dossier.prognoses, prognosis)})

    assert more.student_on(day) == dossier.student_on(day)


def test_a_list_takes_no_prognosis() -> None:
    """Its type is not that of a grade."""
    prognosis = PrognosisGrade(
        on=JUNE, subject="wi", value=Grade(6), level=Level.HAVO, by=Role.MENTOR
    )

    with pytest.raises(ValidationError, match="a grade is text, a whole number or a Decimal"):
        Student.model_validate({"id": "900101", "grades": {"wi": prognosis}})


@fewer
@given(dossiers())
def test_a_dossier_survives_json(dossier: Dossier) -> None:
    """There and back it is the same; and what was written is written again to the byte."""
    text = write_dossier(dossier)

    assert read_dossier(text) == dossier
    assert write_dossier(read_dossier(text)) == text


def parts(value: object) -> Iterator[BaseModel]:
    """Give every part of a dossier, at any depth."""
    if isinstance(value, BaseModel):
        yield value
        for _, each in value:
            yield from parts(each)
    for each in value if isinstance(value, tuple) else ():
        yield from parts(each)


def test_no_part_shows_a_grade_or_an_id() -> None:
    """Not as it is printed, and not inside anything else that is."""
    dossier = Dossier(
        student=Student(id="900177", level=Level.HAVO, year=4),
        reports=(ReportMoment(on=JUNE, name="rapport", grades={"ne": Grade("7.777")}),),
        prognoses=(
            PrognosisGrade(
                on=JUNE, subject="ne", value=Grade("7.777"), level=Level.HAVO, by=Role.MENTOR
            ),
        ),
        joint_advices=(
            JointAdvice(
                on=JUNE,
                school_year="2025-2026",
                moment=AdviceMoment.YEAR_END,
                kind=JointAdviceKind.GO_ON,
                views=(SubjectView(subject="ne", view=View.IN_DOUBT),),
            ),
        ),
    )

    shown = " ".join(f"{part!r} {part} {list(part.__repr_args__())}" for part in parts(dossier))
    assert "7.777" not in shown
    assert "900177" not in shown
    assert "ReportMoment(since='2026-06-24')" in shown
    assert "SubjectView()" in shown


SPRING = ReportMoment(
    on=date(2026, 3, 20),
    name="rapport 2",
    year=3,
    grades={"ne": Grade(5)},
    inputs={"a": True, "b": "x"},
)
SUMMER = ReportMoment(
    on=JUNE,
    name="eindrapport",
    level=Level.HAVO,
    grades={"ne": Grade(6)},
    columns={"se": {"ne": Grade(7)}},
    inputs={"a": False},
)


def test_the_list_is_the_latest_on_or_before_the_day() -> None:
    """Below, at and above the day of a report."""
    student = Student(
        id="900101", level=Level.VWO, year=4, inputs={"c": Decimal(1)}, levels={"en": Level.HAVO}
    )
    dossier = Dossier(student=student, reports=(SUMMER, SPRING))

    assert dossier.student_on(date(2026, 3, 19)) is student
    for day in (date(2026, 3, 20), date(2026, 6, 23)):
        then = dossier.student_on(day)
        assert (then.level, then.year, then.grades) == (Level.VWO, 3, {"ne": Grade(5)})
        assert then.inputs == {"a": True, "b": "x", "c": 1}
    now = dossier.student_on(JUNE)
    assert (now.level, now.year, now.grades) == (Level.HAVO, 4, {"ne": Grade(6)})
    assert now.column("se") == {"ne": Grade(7)}
    assert now.inputs == {"a": False, "b": "x", "c": 1}
    assert now.levels == {"en": Level.HAVO}


def steps(code: str, *levels: Level) -> SubjectLevels:
    """Give a subject that is placed anew each day from 1 June 2026."""
    return SubjectLevels(
        subject=code,
        steps=tuple(
            LevelStep(on=date(2026, 6, at), level=level, move=LevelMove.PLACED)
            for at, level in enumerate(levels, 1)
        ),
    )


def test_the_levels_are_those_of_the_day_where_they_are_not_the_students_own() -> None:
    """What was known without a day stays where nothing else was said."""
    student = Student(
        id="900101", level=Level.HAVO, levels={"wi": Level.VWO, "ne": Level.VWO, "en": Level.HAVO}
    )
    dossier = Dossier(
        student=student,
        levels=(steps("ne", Level.VWO, Level.HAVO), steps("fa", Level.VMBO_TL, Level.VWO)),
    )

    undated = {"wi": Level.VWO, "en": Level.HAVO}
    assert dossier.student_on(date(2026, 5, 31)) is student
    assert dossier.student_on(date(2026, 6, 1)).levels == undated | {
        "ne": Level.VWO,
        "fa": Level.VMBO_TL,
    }
    assert dossier.student_on(date(2026, 6, 2)).levels == undated | {"fa": Level.VWO}


def test_the_prognoses_of_a_subject_make_a_series() -> None:
    """Of that subject and that level only."""
    grade = PrognosisGrade(on=JUNE, subject="wi", value=Grade(6), level=Level.HAVO, by=Role.MENTOR)
    other = grade.model_copy(update={"subject": "ne"})
    dossier = Dossier(student=Student(id="900101"), prognoses=(other, grade))

    assert dossier.prognosis("wi", Level.HAVO).grades == (grade,)


def refused(**parts: object) -> str:
    """Say what is wrong with a dossier of these parts."""
    with pytest.raises(ValidationError) as caught:
        Dossier.model_validate({"student": {"id": "900101"}} | parts)
    return str(caught.value)


def test_lists_stand_in_one_place() -> None:
    """With the student or with a day; a list of the report and a column alike."""
    for student in (
        Student(id="900101", grades={"ne": Grade(6)}),
        Student(id="900101", columns={"se": {}}),
    ):
        assert "put every list in a report" in refused(student=student, reports=(SUMMER,))
        assert Dossier(student=student).student_on(JUNE) is student


def test_what_is_there_once_is_not_there_twice() -> None:
    """A report of a day, a prognosis of a day, the levels of a subject, an advice of a moment."""
    prognosis = PrognosisGrade(on=JUNE, subject="wi", value=Grade(6), level=Level.HAVO, by="mentor")
    advice = JointAdvice(
        on=JUNE,
        school_year="2025-2026",
        moment=AdviceMoment.YEAR_END,
        kind=JointAdviceKind.GO_ON,
    )

    assert "a report stands here twice" in refused(reports=(SUMMER, SUMMER))
    assert "a prognosis of a subject at a level" in refused(prognoses=(prognosis, prognosis))
    series = steps("ne", Level.VWO)
    assert "the levels of a subject stands" in refused(levels=(series, series))
    assert "a joint advice of a moment" in refused(joint_advices=(advice, advice))


def test_an_advice_that_is_set_aside_was_known() -> None:
    """Of that school year and moment, and on or before the day of the choice."""
    advice = JointAdvice(
        on=JUNE,
        school_year="2025-2026",
        moment=AdviceMoment.YEAR_END,
        kind=JointAdviceKind.GO_ON,
    )
    choice = SetAside(
        on=JUNE,
        school_year="2025-2026",
        moment=AdviceMoment.YEAR_END,
        level=Level.HAVO,
        student=(OwnAction.PRACTISE,),
        school=(SchoolAction.COACHING,),
    )
    early = choice.model_copy(update={"on": JUNE - timedelta(days=1)})
    january = choice.model_copy(update={"moment": AdviceMoment.JANUARY})
    dossier = Dossier(student=Student(id="900101"), joint_advices=(advice,), set_aside=(choice,))

    assert dossier.on(JUNE) == dossier
    assert dossier.joint_advices == (advice,)
    for other in (early, january):
        said = refused(joint_advices=(advice,), set_aside=(other,))
        assert f"on {other.on} there is no such advice to set aside" in said


@pytest.mark.parametrize(
    ("level", "on", "subject", "below"),
    [
        (Level.VMBO_KB, date(2025, 8, 1), "ne", True),
        (Level.VMBO_GL, date(2025, 8, 1), "ne", True),
        (Level.VMBO_TL, date(2025, 8, 1), "ne", False),
        (Level.HAVO, date(2025, 8, 1), "ne", False),
        (Level.VMBO_KB, date(2025, 7, 31), "ne", False),
        (Level.VMBO_KB, date(2026, 7, 31), "ne", True),
        (Level.VMBO_KB, date(2026, 8, 1), "ne", False),
        (Level.VMBO_KB, date(2025, 8, 1), "fa", False),
    ],
)
def test_no_subject_goes_below_the_floor_in_the_year_of_the_kansklas(
    level: Level, on: date, subject: str, *, below: bool
) -> None:
    """Below, beside, at and above the level; before, in and after the year; in another subject."""
    place = KansklasPlacement(
        on=date(2025, 6, 20),
        school_year="2025-2026",
        year=1,
        intake=Level.VMBO_TL,
        subjects=("ne", "wi"),
    )
    step = LevelStep(on=on, level=level, move=LevelMove.PLACED)
    series = SubjectLevels(subject=subject, steps=(step,))
    parts = {"student": Student(id="900101"), "kansklas": (place,), "levels": (series,)}

    if below:
        assert "below the intake level" in refused(**parts)
    else:
        assert Dossier.model_validate(parts).kansklas == (place,)


def test_all_that_does_not_hold_together_is_told_at_once() -> None:
    """Two faults in one refusal."""
    said = refused(reports=(SUMMER, SUMMER), levels=(steps("ne", Level.VWO),) * 2)

    assert "a report stands here twice" in said
    assert "the levels of a subject stands here twice" in said
