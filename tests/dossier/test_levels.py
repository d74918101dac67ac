"""Prognoses, levels of subjects over the years, places in a kansklas, and years followed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import (
    FollowedYear,
    KansklasPlacement,
    LevelStep,
    PrognosisGrade,
    PrognosisSeries,
    Role,
    SubjectLevels,
)
from overgang.dossier.followed_years import repeated_years
from overgang.dossier.subject_levels import LevelMove
from overgang.school.grade import Grade
from overgang.school.level import Level
from overgang.strategies.evidence import days, grades
from overgang.strategies.results import followed_years, kansklas_placements, subject_levels

DAY = date(2026, 1, 12)
ONE = timedelta(days=1)
PLACED, RAISED, FELL_BACK = LevelMove


def prognosis(on: date = DAY, subject: str = "wi", value: Grade | None = None) -> PrognosisGrade:
    """Give a prognosis at havo."""
    return PrognosisGrade(
        on=on, subject=subject, value=value or Grade(6), level=Level.HAVO, by=Role.SUBJECT_TEACHER
    )


@given(st.dictionaries(days(), grades()), days())
def test_a_prognosis_holds_until_it_is_revised(given_on: dict[date, Grade], day: date) -> None:
    """A later revision is never looked at for an earlier day."""
    series = PrognosisSeries.of(
        [prognosis(on, value=value) for on, value in given_on.items()], "wi", Level.HAVO
    )
    held = {on: value for on, value in given_on.items() if on <= day}
    current = series.current(day)

    assert (current and current.value) == (held[max(held)] if held else None)
    assert len(series.revisions(day)) == max(0, len(held) - 1)


def test_a_prognosis_is_the_schools() -> None:
    """A student or a parent gives none."""
    with pytest.raises(ValidationError, match="a prognosis is given by the school"):
        PrognosisGrade(on=DAY, subject="wi", value=Grade(6), level=Level.HAVO, by=Role.STUDENT)


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (prognosis(DAY), "a revision is of a later day"),
        (prognosis(DAY - ONE), "a revision is of a later day"),
        (prognosis(DAY + ONE, "ne"), "of another series"),
    ],
)
def test_a_series_is_of_one_subject_in_order(second: PrognosisGrade, told: str) -> None:
    """One on the same day is refused, one a day later is a revision."""
    with pytest.raises(ValidationError, match=told):
        PrognosisSeries(subject="wi", level=Level.HAVO, grades=(prognosis(), second))
    later = (prognosis(), prognosis(DAY + ONE))
    assert PrognosisSeries(subject="wi", level=Level.HAVO, grades=later).revisions(DAY + ONE)


def levels(*steps: tuple[LevelMove, Level], gap: int = 1) -> SubjectLevels:
    """Give the levels of mathematics, a step each so many days."""
    return SubjectLevels(
        subject="wi",
        steps=tuple(
            LevelStep(on=DAY + at * gap * ONE, level=level, move=move)
            for at, (move, level) in enumerate(steps)
        ),
    )


@given(subject_levels(), days())
def test_the_level_of_a_day_is_that_of_its_last_step(series: SubjectLevels, day: date) -> None:
    """And to fall back never leads above it, nor anywhere but to a level that it had."""
    taken = [step.level for step in series.steps if step.on <= day]

    assert series.level(day) is (taken[-1] if taken else None)
    back = series.fall_back(day)
    assert back is None if not taken else back in taken and back <= taken[-1]


def test_a_subject_falls_back_to_where_it_was_raised_from() -> None:
    """Raise by raise; and where nothing is raised, it stays."""
    series = levels(
        (PLACED, Level.VMBO_TL),
        (RAISED, Level.HAVO),
        (RAISED, Level.VWO),
        (FELL_BACK, Level.HAVO),
        (FELL_BACK, Level.VMBO_TL),
    )

    assert [series.fall_back(DAY + at * ONE) for at in range(-1, 5)] == [
        None,
        Level.VMBO_TL,
        Level.VMBO_TL,
        Level.HAVO,
        Level.VMBO_TL,
        Level.VMBO_TL,
    ]


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ([(RAISED, Level.HAVO)], "a subject is placed first"),
        ([(PLACED, Level.VMBO_TL), (RAISED, Level.VMBO_KB)], "a raise goes to a level above"),
        ([(PLACED, Level.VMBO_TL), (RAISED, Level.VMBO_TL)], "a raise goes to a level above"),
        ([(PLACED, Level.VMBO_TL), (RAISED, Level.VMBO_GL)], "a raise goes to a level above"),
        ([(PLACED, Level.HAVO), (FELL_BACK, Level.HAVO)], "from which it was raised"),
        ([(PLACED, Level.HAVO), (FELL_BACK, Level.VMBO_TL)], "from which it was raised"),
        (
            [(PLACED, Level.HAVO), (RAISED, Level.VWO), (FELL_BACK, Level.VMBO_TL)],
            "from which it was raised",
        ),
    ],
)
def test_a_step_goes_where_its_move_says(
    steps: Sequence[tuple[LevelMove, Level]], told: str
) -> None:
    """Below, at, beside and above the level that was; a placing goes anywhere."""
    with pytest.raises(ValidationError, match=told):
        levels(*steps)
    assert levels((PLACED, Level.HAVO), (PLACED, Level.VMBO_BB)).level(DAY + ONE) is Level.VMBO_BB


def test_two_steps_of_one_day_are_refused() -> None:
    """And two of days that follow are not."""
    with pytest.raises(ValidationError, match="of a later day than the one before"):
        levels((PLACED, Level.HAVO), (RAISED, Level.VWO), gap=0)
    assert levels((PLACED, Level.HAVO), (RAISED, Level.VWO)).level(DAY) is Level.HAVO


@given(kansklas_placements(), st.lists(subject_levels()), days())
def test_nobody_is_below_the_intake_level(
    place: KansklasPlacement, series: list[SubjectLevels], day: date
) -> None:
    """Whatever was said of a subject."""
    found = place.levels(series, day)

    assert set(found) == set(place.subjects)
    assert all(level >= place.floor for level in found.values())
    assert set(place.raised(series, day)) <= set(place.subjects)


def kansklas(year: int = 1) -> KansklasPlacement:
    """Give a place at the intake level of mavo."""
    return KansklasPlacement(
        on=DAY,
        school_year="2025-2026",
        year=year,
        intake=Level.VMBO_TL,
        subjects=("ne", "wi"),
    )


def test_a_kansklas_is_of_the_first_two_years() -> None:
    """Below, at, and above both bounds."""
    assert [kansklas(year).year for year in (1, 2)] == [1, 2]
    for year in (0, 3):
        with pytest.raises(ValidationError):
            kansklas(year)


def test_some_subjects_are_raised_or_all() -> None:
    """From the day on which they are."""
    maths = levels((PLACED, Level.VMBO_TL), (RAISED, Level.HAVO))
    dutch = maths.model_copy(update={"subject": "ne"})
    place = kansklas()

    assert place.raised([maths, dutch], DAY) == ()
    assert place.raised([maths], DAY + ONE) == ("wi",)
    assert not place.raised_across_the_board([maths], DAY + ONE)
    assert place.raised_across_the_board([maths, dutch], DAY + ONE)


def followed(school_year: str, level: Level, year: int, on: date = DAY) -> FollowedYear:
    """Give a year that was followed."""
    return FollowedYear(on=on, school_year=school_year, level=level, year=year)


@given(st.lists(followed_years()), days())
def test_a_repeated_year_was_followed_before(found: list[FollowedYear], day: date) -> None:
    """By what was known on the day; and no more years were repeated than were followed."""
    repeated = repeated_years(found, day)

    assert all(each.on <= day for each in repeated)
    assert len(repeated) < max(1, len(found)) or not found


@pytest.mark.parametrize(
    ("level", "year", "school_year", "many"),
    [
        (Level.VWO, 4, "2025-2026", 1),
        (Level.GYMNASIUM, 4, "2025-2026", 1),
        (Level.VWO, 4, "2024-2025", 0),
        (Level.VWO, 5, "2025-2026", 0),
        (Level.HAVO, 4, "2025-2026", 0),
    ],
)
def test_the_same_year_of_the_same_type_of_school_is_a_repeated_one(
    level: Level, year: int, school_year: str, many: int
) -> None:
    """Another kind of vwo is; the same school year, the next year and another level are not."""
    both = [followed(school_year, level, year), followed("2024-2025", Level.ATHENEUM, 4)]

    assert len(repeated_years(both, DAY)) == many
    assert repeated_years(both, DAY - ONE) == ()


def test_a_level_has_only_its_years() -> None:
    """Havo ends with 5."""
    assert followed("2025-2026", Level.HAVO, 5).year == 5
    with pytest.raises(ValidationError, match="havo has years 1 to 5"):
        followed("2025-2026", Level.HAVO, 6)
