"""How many years a level has, and which of them are lower, pre-exam and exam years."""

import pytest
from hypothesis import assume, given, strategies as st

from overgang.errors import LevelError
from overgang.school.level import Level
from overgang.school.years import (
    Division,
    Phase,
    exam_year,
    pre_exam_year,
    read_level_and_year,
    years_of,
)

levels = st.sampled_from(Level)
divisions = st.sampled_from(Division)


@st.composite
def level_years(draw: st.DrawFn) -> tuple[Level, int]:
    """A level with one of its years."""
    level = draw(levels)
    return level, draw(st.integers(1, years_of(level)))


@given(divisions, level_years())
def test_once_in_the_upper_years_always_in_the_upper_years(
    division: Division, level_year: tuple[Level, int]
) -> None:
    """Every level begins with lower years and ends with upper years."""
    level, year = level_year
    assume(not (division is Division.USUAL and level is Level.PRO))

    if division.phase(level, year) is Phase.LOWER:
        assert all(division.phase(level, y) is Phase.LOWER for y in range(1, year))
    else:
        last = years_of(level)
        assert all(division.phase(level, y) is Phase.UPPER for y in range(year, last + 1))


@given(levels)
def test_the_exam_year_is_the_last_and_the_pre_exam_year_comes_before_it(level: Level) -> None:
    """Exactly one of each, or neither where there is no exam."""
    exam, before = exam_year(level), pre_exam_year(level)

    assert (exam, before) in {(None, None), (years_of(level), years_of(level) - 1)}
    assert (exam is None) == (level is Level.PRO)


@given(level_years())
def test_a_level_and_year_read_back_in_either_order(level_year: tuple[Level, int]) -> None:
    """`havo 3`, `3 havo` and `HAVO/3` are one placement."""
    level, year = level_year

    assert read_level_and_year(f"{level} {year}") == level_year
    assert read_level_and_year(f"{year} {level}") == level_year
    assert read_level_and_year(f"{level.nl}/{year}".upper()) == level_year


@pytest.mark.parametrize(
    ("level", "pre_exam"), [(Level.VMBO_KB, 3), (Level.HAVO, 4), (Level.VWO, 5)]
)
def test_repeating_peaks_in_the_pre_exam_year(level: Level, pre_exam: int) -> None:
    """3 vmbo, 4 havo and 5 vwo."""
    assert pre_exam_year(level) == pre_exam


@pytest.mark.parametrize(
    ("division", "level", "year", "phase"),
    [
        (Division.INSPECTORATE, Level.HAVO, 2, Phase.LOWER),
        (Division.INSPECTORATE, Level.HAVO, 3, Phase.UPPER),
        (Division.INSPECTORATE, Level.PRO, 3, Phase.UPPER),
        (Division.USUAL, Level.HAVO, 3, Phase.LOWER),
        (Division.USUAL, Level.HAVO, 4, Phase.UPPER),
        (Division.USUAL, Level.GYMNASIUM, 3, Phase.LOWER),
        (Division.USUAL, Level.VMBO_TL, 2, Phase.LOWER),
        (Division.USUAL, Level.VMBO_TL, 3, Phase.UPPER),
    ],
)
def test_the_two_definitions_of_lower_years(
    division: Division, level: Level, year: int, phase: Phase
) -> None:
    """At and above the last lower year, by each definition."""
    assert division.phase(level, year) is phase


def test_practical_education_has_no_usual_division() -> None:
    """Without a common use there is nothing to assume."""
    with pytest.raises(LevelError, match=r"no usual division; name Division\.INSPECTORATE"):
        Division.USUAL.phase(Level.PRO, 1)


@pytest.mark.parametrize("year", [0, 6])
def test_a_year_that_a_level_does_not_have_is_an_error(year: int) -> None:
    """Havo has no year 0 and no year 6."""
    with pytest.raises(LevelError, match="havo has years 1 to 5"):
        Division.INSPECTORATE.phase(Level.HAVO, year)


@pytest.mark.parametrize(
    ("text", "placement"),
    [
        ("HAVO 3", (Level.HAVO, 3)),
        ("3havo", (Level.HAVO, 3)),
        ("VWO/2", (Level.VWO, 2)),
        ("vmbo-t 4", (Level.VMBO_TL, 4)),
        ("3e klas mavo", (Level.VMBO_TL, 3)),
        ("Havo leerjaar 3", (Level.HAVO, 3)),
        ("gymnasium", (Level.GYMNASIUM, None)),
    ],
)
def test_placements_are_read_as_schools_write_them(
    text: str, placement: tuple[Level, int | None]
) -> None:
    """Year first or level first, with or without words for the year."""
    assert read_level_and_year(text) == placement


@pytest.mark.parametrize("text", ["vwo 7", "havo/vwo 2", "3h2", "3", "mh 2", ""])
def test_a_text_that_is_no_placement_is_an_error(text: str) -> None:
    """A class name, two levels, a missing level or an impossible year is not settled by a guess."""
    with pytest.raises(LevelError):
        read_level_and_year(text)
