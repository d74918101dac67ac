"""What is known of a subject at another level is what somebody gave there, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given

from overgang.dossier.day import school_year_of
from overgang.practices.followed_levels import level_per_subject
from overgang.practices.known_grades import KnownGrade, known_grades
from overgang.practices.situation import Situation
from overgang.school.grade import Grade
from overgang.school.level import Level
from tests.practices.policies.situations import of, situations

STUDENT = {"id": "900101", "level": "havo", "year": 3}
LISTED = {**STUDENT, "grades": {"ne": 6, "wi": 4}}
JANUARY = {"on": "2026-01-30", "name": "rapport 1", "grades": {"ne": 6, "wi": 8}}
JUNE = {"on": "2026-06-20", "name": "rapport 2", "grades": {"ne": 6, "wi": 4}}


def expected(
    on: str, level: str = "mavo", subject: str = "wi", value: int = 8
) -> dict[str, object]:
    """Give a prognosis."""
    return {"on": on, "subject": subject, "value": value, "level": level, "by": "mentor"}


def told(at: Situation) -> list[str]:
    """Give what is known in one line each."""
    return [
        f"{each.subject} {each.grade} at {each.level}, {each.rests_on} {each.on or ''}".strip()
        for each in known_grades(at)
    ]


def given_there(at: Situation) -> Iterator[KnownGrade]:
    """Give everything of a dossier that stands at some level, by going through it."""
    for name, listed in at.student.columns.items():
        yield from (
            KnownGrade(code, level, entry, "list", None)
            for code, entry in listed.items()
            for level in Level
            if name == level.value and isinstance(entry, Grade)
        )
    for moment in at.dossier.reports:
        yield from (
            KnownGrade(code, level, entry, "report", moment.on)
            for code, entry in moment.grades.items()
            for level in Level
            if isinstance(entry, Grade)
        )
    for each in at.dossier.prognoses:
        yield KnownGrade(each.subject, each.level, each.value, "prognosis", each.on)


@given(situations())
def test_what_is_known_was_given_this_year_at_another_level(at: Situation) -> None:
    """Each once for what was earned and once for what is expected; none of after the day."""
    followed, found = level_per_subject(at), known_grades(at)
    there = list(given_there(at))

    for each in found:
        here = followed.get(each.subject)
        assert each in there
        assert each.subject in at.student.grades
        assert here is None or here.school_type is not each.level.school_type
        assert each.on is None or school_year_of(each.on) == at.school_year
        assert each.on is None or each.on <= at.on
    kinds = [(each.subject, each.level, each.rests_on == "prognosis") for each in found]
    assert len(set(kinds)) == len(kinds)


def test_the_latest_prognosis_of_each_level_is_the_one_that_is_known() -> None:
    """Of a revision the earlier one is no longer what is expected; they are never averaged."""
    prognoses = [
        expected("2026-01-12", value=6),
        expected("2026-03-02", value=9),
        expected("2026-03-02", level="vwo", value=4),
        expected("2026-06-25", value=3),
    ]

    assert told(of(student=LISTED, prognoses=prognoses)) == [
        "wi 9 at vmbo-tl, prognosis 2026-03-02",
        "wi 4 at vwo, prognosis 2026-03-02",
    ] or told(of(student=LISTED, prognoses=prognoses)) == [
        "wi 4 at vwo, prognosis 2026-03-02",
        "wi 9 at vmbo-tl, prognosis 2026-03-02",
    ]


@pytest.mark.parametrize(
    ("one", "known"),
    [
        (expected("2025-07-31"), False),
        (expected("2025-08-01"), True),
        (expected("2026-06-24"), True),
        (expected("2026-06-25"), False),
        (expected("2026-03-02", level="havo"), False),
        (expected("2026-03-02", subject="fa"), False),
        (expected("2026-03-02", subject="wis"), True),
    ],
)
def test_a_prognosis_of_this_year_for_a_subject_of_the_list(
    one: dict[str, object], known: bool
) -> None:
    """Not of last year, not of after the day, not of the own level, not of another subject."""
    assert bool(told(of(student=LISTED, prognoses=[one]))) == known


@pytest.mark.parametrize(
    ("name", "known"),
    [("mavo", True), ("vmbo-tl", True), ("vwo", True), ("havo", False), ("se", False)],
)
def test_a_list_that_is_named_by_a_level_is_of_that_level(name: str, known: bool) -> None:
    """As schools write it; the own level is no other one."""
    lists = {"columns": {name: {"wi": "7", "ne": "inh", "fa": "8"}}}

    assert [each.rpartition(" at ")[0] for each in told(of(student=LISTED | lists))] == (
        ["wi 7"] if known else []
    )


def test_an_earlier_report_tells_the_grade_at_the_level_of_then() -> None:
    """A subject that was raised since; of a subject that was not there is nothing to tell."""
    raised = {"on": "2026-02-02", "level": "havo", "move": "raised"}
    steps = [{"on": "2025-08-25", "level": "mavo", "move": "placed"}, raised]
    levels = [{"subject": "wi", "steps": steps}]
    at = of(student=STUDENT, reports=[JANUARY, JUNE], levels=levels)

    assert told(at) == ["wi 8 at vmbo-tl, report 2026-01-30"]
    assert told(of(student=STUDENT, reports=[JANUARY, JUNE])) == []
    assert told(of(date(2026, 1, 30), student=STUDENT, reports=[JANUARY], levels=levels)) == []


def test_an_earlier_report_of_another_year_is_of_other_lessons() -> None:
    """Of another school year, or of another year of the school within this one."""
    at_vwo = {**JANUARY, "level": "vwo"}
    last_year = {**at_vwo, "on": "2025-06-20"}
    higher = {**at_vwo, "year": 4}

    assert told(of(student=STUDENT, reports=[at_vwo, JUNE])) == [
        "ne 6 at vwo, report 2026-01-30",
        "wi 8 at vwo, report 2026-01-30",
    ]
    assert told(of(student=STUDENT, reports=[last_year, JUNE])) == []
    assert told(of(student=STUDENT, reports=[higher, JUNE])) == []


def test_what_was_earned_and_what_is_expected_stand_apart() -> None:
    """At one level: the list of now goes before an earlier report, and a prognosis beside it."""
    columns = {"columns": {"vwo": {"wi": 5}}}
    at = of(
        student=STUDENT,
        reports=[{**JANUARY, "level": "vwo"}, {**JUNE, **columns}],
        prognoses=[expected("2026-03-02", level="vwo", value=6)],
    )

    assert [each for each in told(at) if each.startswith("wi")] == [
        "wi 5 at vwo, list",
        "wi 6 at vwo, prognosis 2026-03-02",
    ]


def test_a_known_grade_does_not_show_itself() -> None:
    """Where it is printed by accident."""
    (known,) = known_grades(of(student=LISTED, prognoses=[expected("2026-03-02", value=9)]))

    assert "9" not in repr(known)
