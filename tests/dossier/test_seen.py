"""What is seen without a grade, of a class, of a primary school; and where a student is placed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from pydantic import BaseModel, ValidationError

from overgang.dossier import (
    Cause,
    ClassResult,
    Dossier,
    EarlyExam,
    FinishedSubject,
    FollowedYear,
    Observation,
    Party,
    Placement,
    PrimaryAdvice,
    RepeatProposal,
    Role,
    StandardTest,
    Student,
    read_dossier,
    write_dossier,
)
from overgang.dossier.causes import CauseKind
from overgang.dossier.day import school_year_of
from overgang.dossier.evidence import Evidence
from overgang.dossier.followed_years import RepeatGround
from overgang.dossier.observations import Development
from overgang.dossier.placement import PlacementReason
from overgang.dossier.repeating import ProposedGround
from overgang.dossier.standard_tests import Instrument
from overgang.law import early_exam as law
from overgang.school.level import Level
from overgang.school.years import years_of
from overgang.strategies import results, voices
from overgang.strategies.evidence import days

DAY = date(2026, 1, 12)
ONE = timedelta(days=1)

SEEN = [
    results.observations(),
    results.standard_tests(),
    results.finished_subjects(),
    results.primary_advices(),
    results.placements(),
    results.early_exams(),
    results.class_results(),
    voices.causes(),
    voices.repeat_proposals(),
]


@given(st.one_of(SEEN), days())
def test_it_is_known_from_its_day_and_survives_json(one: Evidence, day: date) -> None:
    """Whole or not at all; there and back it is the same."""
    assert one.as_known(day) == (one if one.since <= day else None)
    assert type(one).model_validate_json(one.model_dump_json()) == one


@given(st.lists(results.observations(), min_size=1, max_size=3), days())
def test_a_dossier_of_observations_alone_is_a_whole_one(
    found: list[Observation], day: date
) -> None:
    """No grade is needed; and no list comes of it."""
    dossier = Dossier(student=Student(id="900101"), observations=tuple(found))

    assert read_dossier(write_dossier(dossier)) == dossier
    assert dossier.student_on(day) is dossier.student
    assert dossier.report(day) is None


@pytest.mark.parametrize("role", Role)
def test_it_is_the_school_that_sees_names_and_proposes(role: Role) -> None:
    """The student and a parent are refused, each with what to do instead."""
    made: list[tuple[type[BaseModel], dict[str, object]]] = [
        (Observation, {"on": DAY, "by": role, "development": Development.STABLE}),
        (Cause, {"on": DAY, "by": role, "kind": CauseKind.NOT_KNOWN}),
        (RepeatProposal, {"on": DAY, "by": role, "grounds": [ProposedGround.LONG_ILLNESS]}),
    ]
    for model, fields in made:
        if role.party is Party.SCHOOL:
            assert model.model_validate(fields).model_dump()["by"] is role
        else:
            with pytest.raises(ValidationError, match="name a role in the school"):
                model.model_validate(fields)


def test_what_may_be_left_out_may_be_left_out() -> None:
    """The subject and the level; a test that points at no level is a test all the same."""
    assert Observation(on=DAY, by=Role.COACH, development=Development.NOT_SEEN).level is None
    assert StandardTest(on=DAY, instrument=Instrument("Cito VAS")).level is None
    assert Cause(on=DAY, kind=CauseKind.TEACHING, by=Role.HEAD).subject is None
    assert FinishedSubject(on=DAY, subject="en", level=Level.HAVO).level is Level.HAVO


@pytest.mark.parametrize("words", ["diagnosis", "adhd", "depression", "dyslexia", "illness"])
def test_a_cause_has_no_word_for_the_health_of_a_student(words: str) -> None:
    """There are circumstances; which, is not told."""
    with pytest.raises(ValidationError, match="Input should be"):
        Cause.model_validate({"on": DAY, "kind": words, "by": "mentor"})


def test_a_proposal_has_a_ground_and_each_once() -> None:
    """Also one that counts nowhere; and all that counts can be proposed."""
    grounds = (ProposedGround.LAZINESS, ProposedGround.CONDUCT)
    counting = {str(each) for each in RepeatGround} - {str(RepeatGround.NOT_TOLD)}

    assert RepeatProposal(on=DAY, by=Role.MENTOR, grounds=grounds).grounds == grounds
    assert counting < {str(each) for each in ProposedGround}
    with pytest.raises(ValidationError, match="at least 1 item"):
        RepeatProposal(on=DAY, by=Role.MENTOR, grounds=())
    with pytest.raises(ValidationError, match="this stands here before"):
        RepeatProposal(on=DAY, by=Role.MENTOR, grounds=grounds[:1] * 2)


@pytest.mark.parametrize(("many", "fits"), [(0, False), (1, True), (3, True), (4, False)])
def test_a_primary_school_advises_one_to_three_levels(many: int, *, fits: bool) -> None:
    """Below, at, at and above; none twice."""
    levels = tuple(Level)[:many]

    if fits:
        assert PrimaryAdvice(on=DAY, levels=levels).levels == levels
    else:
        with pytest.raises(ValidationError, match=r"at (least 1|most 3) item"):
            PrimaryAdvice(on=DAY, levels=levels)
    with pytest.raises(ValidationError, match="this stands here before"):
        PrimaryAdvice(on=DAY, levels=(Level.HAVO, Level.HAVO))


@pytest.mark.parametrize("level", Level)
def test_a_placement_is_in_a_year_of_the_level_with_a_reason(level: Level) -> None:
    """Below, at and above the years that there are; the school answers for it."""
    reason, last = (PlacementReason.POTENTIAL,), years_of(level)

    for year in (1, last):
        placed = Placement(on=DAY, level=level, year=year, reasons=reason)
        assert placed.responsible is Party.SCHOOL
    for year in (0, last + 1):
        with pytest.raises(ValidationError, match=r"has years 1 to|greater than|less than"):
            Placement(on=DAY, level=level, year=year, reasons=reason)
    with pytest.raises(ValidationError, match="at least 1 item"):
        Placement(on=DAY, level=level, year=1, reasons=())
    with pytest.raises(ValidationError, match="this stands here before"):
        Placement(on=DAY, level=level, year=1, reasons=reason * 2)


@pytest.mark.parametrize("level", Level)
@given(on=days())
def test_an_early_exam_is_taken_in_its_school_year(level: Level, on: date) -> None:
    """At a level that has an exam; in no year before or after."""
    exam = {"on": on, "subject": "en", "level": level, "school_year": school_year_of(on)}
    other = exam | {"school_year": school_year_of(on + 365 * ONE)}

    if level is Level.PRO:
        with pytest.raises(ValidationError, match="this level has no central exam"):
            EarlyExam.model_validate(exam)
    else:
        assert EarlyExam.model_validate(exam).level is level
    with pytest.raises(ValidationError, match="this day is not in the school year"):
        EarlyExam.model_validate(other)


@pytest.mark.parametrize(("year", "answer"), [(2, "does-not-hold"), (3, "holds"), (4, "holds")])
def test_the_law_can_be_asked_about_an_early_exam(year: int, answer: str) -> None:
    """With the year that was followed then: below, at and above the first that the law allows."""
    exam = EarlyExam(on=DAY, subject="en", level=Level.HAVO, school_year="2025-2026")
    followed = FollowedYear(on=DAY, school_year="2025-2026", level=Level.HAVO, year=year)
    dossier = Dossier(student=Student(id="900101"), early_exams=(exam,), years=(followed,))

    taken = {each.school_year for each in dossier.early_exams}
    (then,) = (each for each in dossier.years if each.school_year in taken)
    asked = law.EarlyExam(level=then.level, year=then.year, taken=True)
    assert [str(found.answer) for found in law.check_early_exam(asked, DAY)] == [
        answer,
        "cannot-be-said",
    ]


@pytest.mark.parametrize(
    ("students", "weak", "fits"),
    [(1, 0, True), (1, 1, True), (1, 2, False), (0, 0, False), (26, -1, False), (26, 26, True)],
)
def test_no_more_of_a_class_are_weak_than_there_are(
    students: int, weak: int, *, fits: bool
) -> None:
    """Below, at and above nobody and everybody; a class has somebody in it."""
    parts = {"on": DAY, "subject": "wi", "students": students, "weak": weak}

    if fits:
        assert ClassResult.model_validate(parts).weak == weak
    else:
        with pytest.raises(ValidationError, match=r"more are weak|greater than or equal"):
            ClassResult.model_validate(parts)
