"""Causes and course: who is weak is seen over the years, also where nothing of them is known."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Cause, Dossier, FollowedYear, Observation, Role, Student
from overgang.dossier.causes import CauseKind
from overgang.dossier.day import school_year_of
from overgang.dossier.observations import Development
from overgang.norms.parts import Meaning
from overgang.practices.notes import Asks, OptionCode, Question, Remark, Side, Weighs
from overgang.practices.policies.causes_and_course import CausesAndCourse
from overgang.practices.situation import NormSays, Situation
from overgang.school.level import Level
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.results import followed_years, observations, report_moments
from overgang.strategies.voices import causes
from tests.practices.policies.noted import keys, noted, of_kind, words

APART: Final = CausesAndCourse(not_the_level=("growing up", "circumstances"))
KNOWN: Final = st.builds(
    Dossier,
    student=st.just(Student(id="900103")),
    reports=up_to_two(report_moments(), lambda each: each.on),
    years=up_to_two(followed_years()),
    causes=up_to_two(causes()),
    observations=up_to_two(observations()),
)
ON: Final = date(2026, 6, 24)
ONE: Final = timedelta(days=1)
MEETS: Final = (NormSays("4 havo", Meaning.MEETS),)


def followed(start: int, year: int, level: Level = Level.HAVO) -> FollowedYear:
    """Give a year that was followed, from the August of a calendar year."""
    return FollowedYear(
        on=date(start, 8, 25), school_year=f"{start}-{start + 1}", level=level, year=year
    )


def cause(kind: CauseKind, on: date = ON) -> Cause:
    """Give a cause that the mentor named."""
    return Cause(on=on, kind=kind, by=Role.MENTOR)


def dossier(*evidence: Cause | FollowedYear | Observation, grade: str = "5,4") -> Dossier:
    """Give a dossier with these, and one grade."""
    return Dossier(
        student=Student(id="900103", level="havo", year=3, grades={"wi": grade}),
        causes=tuple(each for each in evidence if isinstance(each, Cause)),
        years=tuple(each for each in evidence if isinstance(each, FollowedYear)),
        observations=tuple(each for each in evidence if isinstance(each, Observation)),
    )


@given(KNOWN, days(), st.sampled_from([(), MEETS, (NormSays("x", None),)]))
def test_the_course_is_told_of_everybody_who_is_weak(
    whole: Dossier, day: date, norm: tuple[NormSays, ...]
) -> None:
    """Once, also where no earlier year is known; of nobody else is anything told."""
    at = Situation.of(whole, day, norm)
    discussed = bool(at.weak) and norm != MEETS
    found = noted(APART, whole, day, norm)
    earlier = {each for each in whole.years if each.on <= day}
    earlier = {each for each in earlier if each.school_year < school_year_of(day)}
    key = "known-years" if earlier else "no-years"

    assert keys(of_kind(found, Remark)) == [f"causes-and-course-{key}"] * discussed
    assert discussed or found == ()
    assert set(APART.earlier_years(whole, day)) == earlier


@given(KNOWN, days(), st.lists(st.sampled_from(CauseKind), min_size=1).map(tuple))
def test_no_cause_speaks_against_going_on(
    whole: Dossier, day: date, apart: tuple[CauseKind, ...]
) -> None:
    """What a cause weighs, it weighs for something."""
    found = of_kind(noted(CausesAndCourse(not_the_level=apart), whole, day), Weighs)

    assert all(each.side is Side.FOR for each in found)
    assert all(each.option in {OptionCode.GO_ON, OptionCode.OTHER_LEVEL} for each in found)


@pytest.mark.parametrize(("grade", "told"), [("5,4", True), ("5,5", False), ("5,6", False)])
def test_it_is_about_weak_results(grade: str, *, told: bool) -> None:
    """Below, at and above sufficient; not where the norm is met all the same."""
    assert bool(noted(APART, dossier(grade=grade), ON)) is told
    assert noted(APART, dossier(grade=grade), ON, MEETS) == ()


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        ((), ["which"]),
        ((CauseKind.NOT_KNOWN,), ["which"]),
        ((CauseKind.NOT_KNOWN, CauseKind.GROWING_UP), ["apart"]),
        ((CauseKind.GROWING_UP, CauseKind.GROWING_UP), ["apart"]),
        ((CauseKind.LEVEL,), ["level"]),
        ((CauseKind.TEACHING,), []),
        ((CauseKind.LEVEL, CauseKind.CIRCUMSTANCES), ["apart", "level"]),
    ],
)
def test_what_each_cause_brings(kinds: tuple[CauseKind, ...], found: list[str]) -> None:
    """One that nobody found yet is asked for."""
    notes = noted(APART, dossier(*map(cause, kinds)), ON)
    told = keys([*of_kind(notes, Question), *of_kind(notes, Weighs)])

    weighed = {each.said.key: (each.option, each.side) for each in of_kind(notes, Weighs)}

    assert told == [f"causes-and-course-{each}" for each in found]
    for key, option in (("apart", OptionCode.GO_ON), ("level", OptionCode.OTHER_LEVEL)):
        said = (option, Side.FOR)
        assert weighed.get(f"causes-and-course-{key}", said) == said


def test_a_school_can_say_that_the_level_as_a_cause_says_nothing_of_the_level() -> None:
    """Then it does not speak for another one."""
    policy = CausesAndCourse(not_the_level=("level",))
    notes = noted(policy, dossier(cause(CauseKind.LEVEL)), ON)

    assert keys(of_kind(notes, Weighs)) == ["causes-and-course-apart"]


def test_earlier_years_are_in_order_and_known_on_the_day() -> None:
    """Also where one was written down later than a year that came after it."""
    later = followed(2022, 1).model_copy(update={"on": ON})
    known = dossier(followed(2024, 3), later)

    assert [each.year for each in APART.earlier_years(known, ON)] == [1, 3]
    assert [each.year for each in APART.earlier_years(known, ON - ONE)] == [3]


def test_causes_are_those_of_this_year() -> None:
    """From the first of August; a day later than the day is not known."""
    known = dossier(
        cause(CauseKind.GROWING_UP, date(2025, 7, 31)),
        cause(CauseKind.TEACHING, date(2025, 8, 1)),
        cause(CauseKind.MARKING, ON + ONE),
    )

    assert [each.kind for each in APART.causes(known, ON)] == [CauseKind.TEACHING]


@pytest.mark.parametrize(
    ("years", "text"),
    [
        ((), "Over eerdere jaren is hier niets bekend."),
        ((followed(2025, 3),), "Over eerdere jaren is hier niets bekend."),
        ((followed(2024, 2),), "Eerder volgde de leerling havo 2."),
        (
            (followed(2024, 3), followed(2025, 3)),
            "Eerder volgde de leerling havo 3, en deed 1 keer een jaar over.",
        ),
        (
            (followed(2023, 1), followed(2024, 2)),
            "Eerder volgde de leerling 2 jaren, vanaf havo 1. Geen jaar werd overgedaan.",
        ),
        (
            (followed(2022, 1), followed(2023, 2), followed(2024, 2)),
            "Eerder volgde de leerling 3 jaren, vanaf havo 1. Eén jaar werd overgedaan.",
        ),
    ],
)
def test_earlier_years_are_told(years: tuple[FollowedYear, ...], text: str) -> None:
    """None, one, more; this year is no earlier one."""
    notes = noted(APART, dossier(*years), ON)

    assert [each.said.text("nl") for each in of_kind(notes, Remark)] == [text]


@pytest.mark.parametrize("development", Development)
def test_what_lies_ahead_is_seen_or_asked(development: Development) -> None:
    """The latest of this year; growth speaks for going on and nothing speaks against."""
    old = Observation(on=ON - ONE, by=Role.MENTOR, development=Development.GROWING)
    seen = Observation(on=ON, by=Role.MENTOR, development=development)
    notes = noted(APART, dossier(cause(CauseKind.TEACHING), old, seen), ON)
    growing = development is Development.GROWING

    assert keys(of_kind(notes, Weighs)) == ["causes-and-course-growing"] * growing
    for each in of_kind(notes, Weighs):
        assert (each.option, each.side) == (OptionCode.GO_ON, Side.FOR)
        assert each.said.text("nl") == "Op 24 juni 2026 is vooruitgang gezien."
    assert of_kind(notes, Asks) == []
    assert of_kind(noted(APART, dossier(), ON), Asks)
    last_year = Observation(on=date(2025, 7, 31), by=Role.MENTOR, development=development)
    assert of_kind(noted(APART, dossier(last_year), ON), Asks)


def test_what_is_looked_at_is_said() -> None:
    """With the causes that say nothing of the level; one at least."""
    with pytest.raises(ValidationError, match="at least 1 item"):
        CausesAndCourse(not_the_level=())
    assert words(APART) == (
        "Bij zwakke resultaten zoekt de school eerst naar de oorzaak. "
        "Sommige oorzaken zeggen niets over het niveau, zoals puberteit en omstandigheden. "
        "De bespreking kijkt ook naar eerdere jaren, en naar wat haalbaar is."
    )
