"""The whole picture: every kind that is looked at is there or told, and each level is its own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, Student
from overgang.practices import OptionCode, Situation
from overgang.practices.notes import Offers, Question, Weighs
from overgang.practices.policies import LevelPerSubject, WholePicture
from overgang.practices.policies.whole_picture import Coverage, EvidenceKind
from overgang.school.grade import Grade
from overgang.school.level import Level
from overgang.strategies import dossiers
from tests.practices.policies.noted import noted

ON: Final = date(2026, 3, 2)
ALL: Final = WholePicture(kinds=tuple(EvidenceKind))
LEVELS: Final = LevelPerSubject()
CODES: Final = ("ne", "en", "wi")
TALK: Final = {"kind": "mentor talk", "participants": ["student", "mentor"], "led_by": "mentor"}
YEAR: Final = {"on": "2024-08-26", "school_year": "2024-2025", "level": "havo", "year": 1}


@st.composite
def students(draw: st.DrawFn) -> Student:
    """A student with some grades, and some subjects at another level."""
    return Student(
        id="900131",
        level=draw(st.sampled_from(Level)),
        grades={
            code: Grade.of(draw(st.integers(10, 100)) * 100)
            for code in draw(st.lists(st.sampled_from(CODES), unique=True))
        },
        levels=draw(st.dictionaries(st.sampled_from(CODES), st.sampled_from(Level))),
    )


def present(**known: object) -> set[EvidenceKind]:
    """Give the kinds of which there is something."""
    dossier = Dossier.model_validate({"student": {"id": "900131"}} | known)
    return {each.kind for each in ALL.coverage(Situation.of(dossier, ON)) if each.present}


@given(dossiers(), st.lists(st.sampled_from(EvidenceKind), min_size=1, unique=True))
def test_every_kind_is_listed_as_there_or_not(dossier: Dossier, kinds: list[EvidenceKind]) -> None:
    """In the order of the school; what is not there is asked for in one question."""
    policy = WholePicture(kinds=tuple(kinds))
    at = Situation.of(dossier, ON)
    coverage = policy.coverage(at)

    assert [each.kind for each in coverage] == kinds
    absent = tuple(each.kind for each in coverage if not each.present)
    asked = [
        dict(each.said.args)["kinds"] for each in policy.notes(at) if isinstance(each, Question)
    ]
    assert asked == ([absent] if absent else [])


@given(dossiers())
def test_what_is_known_later_only_adds(dossier: Dossier) -> None:
    """Within a school year a kind that is there stays."""
    early, late = (
        {each.kind for each in ALL.coverage(Situation.of(dossier, on)) if each.present}
        for on in (date(2025, 8, 1), ON)
    )

    assert early - {EvidenceKind.GRADES} <= late


def test_of_grades_alone_the_rest_is_told_to_be_absent() -> None:
    """A list is a part of the picture."""
    assert present(student={"id": "900131", "grades": {"ne": "8"}}) == {EvidenceKind.GRADES}


@pytest.mark.parametrize(
    ("known", "kinds"),
    [
        (
            {"observations": [{"on": "2026-02-02", "by": "coach", "development": "growing"}]},
            {EvidenceKind.DEVELOPMENT},
        ),
        (
            {
                "observations": [
                    {"on": "2026-02-02", "by": "coach", "development": "stable", "level": "havo"}
                ]
            },
            {EvidenceKind.DEVELOPMENT, EvidenceKind.POTENTIAL},
        ),
        ({"tests": [{"on": "2026-02-02", "instrument": "other"}]}, {EvidenceKind.STANDARD_TEST}),
        ({"tests": [{"on": "2025-07-31", "instrument": "other"}]}, set()),
        ({"talks": [TALK | {"on": "2026-03-02"}]}, {EvidenceKind.TALKS}),
        ({"talks": [TALK | {"on": "2026-03-03"}]}, set()),
        (
            {"causes": [{"on": "2026-02-02", "kind": "not known", "by": "mentor"}]},
            {EvidenceKind.CAUSES},
        ),
        ({"years": [YEAR]}, {EvidenceKind.EARLIER_YEARS}),
        ({"years": [YEAR | {"school_year": "2025-2026"}]}, set()),
    ],
)
def test_each_kind_is_seen_where_it_is(known: dict[str, object], kinds: set[EvidenceKind]) -> None:
    """This year, known by the day; an earlier year is one before this."""
    assert present(**known) == kinds


def test_without_anything_absent_nothing_is_asked() -> None:
    """A whole picture is no news."""
    dossier = Dossier.model_validate({"student": {"id": "900131", "grades": {"ne": "6"}}})
    policy = WholePicture(kinds=(EvidenceKind.GRADES,))
    at = Situation.of(dossier, ON)

    assert policy.coverage(at) == (Coverage(EvidenceKind.GRADES, present=True),)
    assert noted(policy, dossier, ON) == ()


@given(students(), st.sampled_from(CODES), st.sampled_from(Level))
def test_raising_a_subject_with_the_same_grade_is_never_worse(
    student: Student, code: str, level: Level
) -> None:
    """What falls short of the own level gets no longer; each weak subject is in one of the two."""
    own = student.level
    assert own is not None
    higher = max(student.levels.get(code, own), level)
    raised = student.model_copy(update={"levels": {**student.levels, code: higher}})
    before, after = (Situation.of(Dossier(student=each), ON) for each in (student, raised))

    assert set(LEVELS.short(after)) <= set(LEVELS.short(before))
    for at in (before, after):
        assert {*LEVELS.short(at), *LEVELS.stretched(at)} == set(at.weak)
        assert not set(LEVELS.short(at)) & set(LEVELS.stretched(at))


@pytest.mark.parametrize(
    ("grade", "level", "stretched"),
    [
        ("5,4", "havo", True),
        ("5,5", "havo", False),
        ("5,4", "mavo", False),
        ("5,4", "vmbo-kb", False),
    ],
)
def test_weak_above_the_own_level_speaks_for_going_on(
    grade: str, level: str, *, stretched: bool
) -> None:
    """A mavo student with English at havo, at mavo and below it."""
    student = {"id": "900131", "level": "mavo", "grades": {"en": grade}, "levels": {"en": level}}
    at = Situation.of(Dossier.model_validate({"student": student}), ON)
    notes = noted(LEVELS, at.dossier, ON)

    assert any(isinstance(each, Weighs) for each in notes) is stretched
    offered = [each.option for each in notes if isinstance(each, Offers)]
    assert offered == (
        [OptionCode.LEVEL_PER_SUBJECT] if Decimal(grade.replace(",", ".")) < Decimal("5.5") else []
    )
