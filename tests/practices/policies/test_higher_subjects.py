"""Subjects at a higher level: some or all of them, and each on the list at its own."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from overgang.practices.followed_levels import (
    level_per_subject,
    own_level,
    place_in_kansklas,
)
from overgang.practices.notes import Note, Offers, OptionCode, Remark, Side, Weighs
from overgang.practices.policies.higher_subjects import HigherSubjects
from overgang.practices.said import Subjects, said
from overgang.practices.situation import Situation
from overgang.school.level import Level
from tests.practices.policies.situations import YEAR_END, in_kansklas, notes, of, situations

HIGHER = HigherSubjects(on_list=True)
PER_SUBJECT = OptionCode.LEVEL_PER_SUBJECT
LIST = {"ne": "6", "en": "7", "wi": "6"}


def student(levels: dict[str, str] | None = None, year: int = 2) -> dict[str, object]:
    """Give a student of mavo with three subjects, some at another level."""
    return {"id": "900102", "level": "mavo", "year": year, "grades": LIST, "levels": levels or {}}


@given(situations())
def test_what_is_raised_is_among_the_subjects(at: Situation) -> None:
    """A full raise is one of all subjects, where a list or a place tells which those are."""
    raised, all_of_them = HIGHER.raised(at), level_per_subject(at)
    has_list = bool(at.student.grades) or place_in_kansklas(at) is not None

    assert set(raised) <= set(all_of_them)
    assert HIGHER.is_full_raise(at) == (has_list and set(raised) == set(all_of_them))


@given(situations())
def test_each_raised_subject_is_listed_at_its_higher_level(at: Situation) -> None:
    """The list shows the level that is followed, for every subject and once."""
    listed, own = HIGHER.listed(at), own_level(at)

    assert {each.subject: each.level for each in listed} == level_per_subject(at)
    for each in listed:
        assert each.is_higher == (own is not None and each.level > own)


@given(in_kansklas())
def test_in_a_kansklas_higher_is_above_the_intake(at: Situation) -> None:
    """The place says of its own subjects the same, where only it says something of levels."""
    place = at.dossier.kansklas[0]
    bare = at.student.model_copy(update={"level": None, "levels": {}, "grades": {}})
    same = Situation(at.dossier.model_copy(update={"student": bare}), at.on)

    raised = HIGHER.raised(same)
    series = {each.subject for each in at.dossier.levels}

    assert set(place.raised(at.dossier.levels, at.on)) == set(raised) & set(place.subjects)
    assert set(raised) <= series


@pytest.mark.parametrize(
    ("levels", "raised", "full"),
    [
        ({}, (), False),
        ({"en": "havo"}, ("en",), False),
        ({"en": "havo", "wi": "vmbo-kb"}, ("en",), False),
        ({"ne": "havo", "en": "havo"}, ("ne", "en"), False),
        ({"ne": "havo", "en": "havo", "wi": "vwo"}, ("ne", "en", "wi"), True),
        ({"ne": "vmbo-gl"}, (), False),
    ],
)
def test_some_or_all(levels: dict[str, str], raised: tuple[str, ...], full: bool) -> None:
    """None, one, one above and one below, all but one, all; and one that does not compare."""
    at = of(student=student(levels))

    assert (HIGHER.raised(at), HIGHER.is_full_raise(at)) == (raised, full)


def test_where_no_subject_is_known_nothing_is_raised_in_full() -> None:
    """An empty list is no full raise, and neither is one raised subject without a list."""
    bare = {"id": "900102", "level": "mavo", "levels": {"en": "havo"}}
    assert HIGHER.raised(of(student=bare)) == ("en",)
    assert not HIGHER.is_full_raise(of(student=bare))
    assert not HIGHER.is_full_raise(of(student={"id": "900102"}))
    assert notes(HIGHER, of()) == []


def test_a_subject_that_was_observed_is_known() -> None:
    """Without any list; one of the year before is not."""
    for on, known in (("2025-07-31", {}), ("2025-08-01", {"ne": Level.VMBO_TL})):
        seen = {"on": on, "by": "coach", "subject": "ne", "development": "stable"}

        assert level_per_subject(of(observations=[seen])) == known


def test_what_is_higher_is_told_by_level() -> None:
    """Two subjects at one level stand in one sentence."""
    at = of(student=student({"ne": "havo", "en": "havo"}))

    assert notes(HIGHER, at) == [
        Offers(PER_SUBJECT, said("higher-subjects-offer")),
        _for("higher-subjects-now", subjects=Subjects(("ne", "en")), level=Level.HAVO),
    ]


def test_all_at_a_higher_level_is_told_in_one_sentence() -> None:
    """There is no list of all subjects then."""
    at = of(student=student({"ne": "havo", "en": "havo", "wi": "vwo"}))

    assert notes(HIGHER, at) == [
        Offers(PER_SUBJECT, said("higher-subjects-offer")),
        _for("higher-subjects-all"),
    ]


@pytest.mark.parametrize("year", [2, 3, 4])
def test_the_list_is_told_of_from_the_year_before_the_exam(year: int) -> None:
    """In the years below that it is too early to speak of it."""
    told = Remark(said("higher-subjects-on-list", subjects=Subjects(("en",)), level=Level.HAVO))

    at = of(student=student({"en": "havo"}, year))
    assert (told in notes(HIGHER, at)) == (year >= 3)
    assert told not in notes(HigherSubjects(on_list=False), at)


@pytest.mark.parametrize(
    ("level", "pointed"), [("vmbo-kb", ()), ("mavo", ()), ("vmbo-gl", ()), ("havo", ("wi",))]
)
@pytest.mark.parametrize("where", ["tests", "observations", "prognoses"])
def test_what_points_above_is_told(where: str, level: str, pointed: tuple[str, ...]) -> None:
    """A test, an observation and a prognosis: below the level, at it, beside it and above it."""
    seen = {"on": "2026-02-09", "subject": "wi", "level": level}
    extra = {
        "tests": {"instrument": "Cito VAS"},
        "observations": {"by": "coach", "development": "stable"},
        "prognoses": {"value": "6", "by": "subject teacher"},
    }
    at = of(YEAR_END, student=student(), **{where: [seen | extra[where]]})

    assert HIGHER.pointed_at(at) == pointed
    more = _for("higher-subjects-signs", subjects=Subjects(pointed))
    assert (more in notes(HIGHER, at)) == bool(pointed)


@pytest.mark.parametrize(("level", "whole"), [("mavo", False), ("havo", True)])
def test_what_points_above_as_a_whole_is_told(level: str, whole: bool) -> None:
    """A test of no single subject points at a level as a whole."""
    test = {"on": "2026-02-09", "instrument": "Cito VAS", "level": level}
    at = of(student=student(), tests=[test])

    assert HIGHER.points_up_as_a_whole(at) == whole
    assert (_for("higher-subjects-signs-whole") in notes(HIGHER, at)) == whole


@pytest.mark.parametrize(
    ("development", "level", "pointed"),
    [("stable", "mavo", ()), ("falling", "havo", ()), ("stable", "havo", ("wi",))],
)
def test_only_the_latest_that_was_seen_points(
    development: str, level: str, pointed: tuple[str, ...]
) -> None:
    """After an observation above: a later one at the level, one that falls, and one above."""
    seen = {"on": "2025-11-10", "by": "coach", "subject": "wi", "development": "growing"}
    later = seen | {"on": "2026-02-09", "development": development, "level": level}
    at = of(student=student(), observations=[seen | {"level": "havo"}, later])

    assert HIGHER.pointed_at(at) == pointed


def test_what_pointed_above_a_year_ago_does_not_count() -> None:
    """A test of the last day of the school year before, and of the first of this one."""
    test = {"instrument": "Cito VAS", "subject": "wi", "level": "havo"}
    for day, pointed in ((date(2025, 7, 31), ()), (date(2025, 8, 1), ("wi",))):
        at = of(student=student(), tests=[test | {"on": day}])

        assert HIGHER.pointed_at(at) == pointed


def _for(key: str, **args: Subjects | Level) -> Note:
    return Weighs(PER_SUBJECT, Side.FOR, said(key, **args))
