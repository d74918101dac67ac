"""A subject is extra only where that was told, and a weak extra one speaks for going on."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

import overgang
from overgang.practices.notes import OptionCode, Question, Weighs
from overgang.practices.policies.extra_subject import ExtraSubject
from overgang.practices.situation import Situation
from overgang.school.grade import Grade
from overgang.school.level import Level
from overgang.strategies.evidence import codes, grade_lists
from tests.practices.policies.looked_at import (
    BELOW,
    dossier,
    keys_of,
    notes_of,
    student,
    words_of,
)

POLICY = ExtraSubject(level=Level.VMBO_TL, least=7, most=8)
ON = date(2026, 6, 24)
NORM = overgang.load("nl/landelijk/vmbo-tl-voor-het-examen")
CORE = ("ne", "en", "wi", "nask1", "ec", "bi")


@given(grade_lists(), st.none() | st.lists(codes(), max_size=3).map(tuple))
def test_no_subject_is_extra_that_nobody_told_of(
    grades: dict[str, object], told: tuple[str, ...] | None
) -> None:
    """What is called so is weak and told; where nothing was told it is asked, no more."""
    inputs = {} if told is None else {"extra": told}
    who = student(level="mavo", year=3, grades=grades, inputs=inputs)
    found = notes_of(POLICY, dossier(who), ON)
    weak = Situation.of(dossier(who), ON).weak

    assert set(POLICY.weak_extra(Situation.of(dossier(who), ON))) == set(weak) & set(told or ())
    if told is None:
        assert keys_of(found) == ["extra-subject-which"] * bool(weak)
    else:
        assert not any(isinstance(note, Question) for note in found)


@given(
    st.lists(st.integers(3, 9), min_size=len(CORE), max_size=len(CORE)),
    st.integers(1, 10),
)
def test_an_extra_subject_can_only_help(core: list[int], extra: int) -> None:
    """By the exam norm: a list that holds without it holds with it, whatever its grade."""
    grades = {code: Grade.of(1000 * value) for code, value in zip(CORE, core, strict=True)}

    def meets(more: dict[str, Grade], told: tuple[str, ...]) -> bool:
        who = overgang.Student(
            id="900103", level="mavo", year=3, grades=grades | more, inputs={"extra": told}
        )
        finding = overgang.judge(who, NORM)[0].finding
        return finding is not None and finding.kind == "meets"

    if meets({}, ()):
        assert meets({"ak": Grade.of(1000 * extra)}, ("ak",))


@pytest.mark.parametrize(
    ("level", "year", "says"),
    [("mavo", 2, False), ("mavo", 3, True), ("mavo", 4, True), ("havo", 4, False)],
)
def test_from_the_year_before_the_exam_on(level: str, year: int, says: bool) -> None:
    """In the second year it is too early; a student of another level has another exam."""
    who = student(level=level, year=year, inputs={"extra": ("wi",)})

    assert bool(notes_of(POLICY, dossier(who), ON)) is says


def test_a_weak_extra_subject_speaks_for_going_on() -> None:
    """Economics is weak as well, and no extra subject."""
    who = student(
        level="mavo",
        year=3,
        grades={"wi": "4,8", "ec": "5,0", "bi": "5,5"},
        inputs={"extra": ("wi", "bi")},
    )
    (note,) = notes_of(POLICY, dossier(who), ON)

    assert isinstance(note, Weighs)
    assert note.option is OptionCode.GO_ON
    assert note.said.text("en") == "The exam is also complete without mathematics."


def test_beside_a_norm_the_norm_asks_itself() -> None:
    """The fact is one of the norm, and is asked once."""
    whole = dossier(student(level="mavo", year=3))

    assert keys_of(notes_of(POLICY, whole, ON)) == ["extra-subject-which"]
    assert notes_of(POLICY, whole, ON, BELOW) == []


def test_with_nothing_weak_nothing_is_said() -> None:
    """Five and a half is sufficient, just below it is not."""
    for grade, says in (("5,5", False), ("5,4", True)):
        who = student(level="mavo", year=3, grades={"wi": grade})
        assert bool(notes_of(POLICY, dossier(who), ON)) is says


def test_a_policy_that_cannot_be() -> None:
    """At most fewer than at least, and a level without an exam; equal numbers can be."""
    assert ExtraSubject(level=Level.VMBO_TL, least=7, most=7).most == 7
    for wrong in (
        {"level": "mavo", "least": 7, "most": 6},
        {"level": "pro", "least": 7, "most": 8},
    ):
        with pytest.raises(ValidationError):
            ExtraSubject.model_validate(wrong)


def test_the_policy_in_words() -> None:
    """In how many, and that it helps."""
    assert words_of(POLICY) == ["extra-subject-many", "extra-subject-helps"]
