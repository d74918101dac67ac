"""Up and down are each other's opposite, and neither is a rank of students."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier
from overgang.practices.notes import OptionCode, Question
from overgang.practices.policies.level_moves import Direction, LevelMoves, Stance, direction
from overgang.practices.situation import NormSays
from overgang.school.level import Level
from overgang.strategies.evidence import days, levels, up_to_two
from overgang.strategies.results import observations, standard_tests
from tests.practices.policies.looked_at import (
    BELOW,
    MET,
    dossier,
    dossiers_of,
    keys_of,
    notes_of,
    offered_of,
    student,
    words_of,
)

BOTH = LevelMoves(up=Stance.ENCOURAGED, down=Stance.IF_IT_FITS)
DOSSIERS = dossiers_of(observations=up_to_two(observations()), tests=up_to_two(standard_tests()))
ON = date(2026, 6, 24)


@given(levels(), levels())
def test_up_and_down_are_each_others_opposite(start: Level, end: Level) -> None:
    """And where neither holds the way there, neither holds the way back."""
    back = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP, None: None}

    assert direction(end, start) is back[direction(start, end)]
    assert (direction(start, end) is None) is (start is end or not start.compares_with(end))


@given(levels(), levels(), levels())
def test_two_moves_one_way_are_a_move_that_way(one: Level, two: Level, three: Level) -> None:
    """Up and up is up."""
    if direction(one, two) is direction(two, three) is Direction.UP:
        assert direction(one, three) is Direction.UP


@given(DOSSIERS, days(), st.sampled_from([(), BELOW, MET]))
def test_no_move_is_offered_that_the_school_does_not_know(
    whole: Dossier, on: date, norm: tuple[NormSays, ...]
) -> None:
    """Up only: nothing below is told. Down only: nothing above. And a student who meets stays."""
    up = keys_of(notes_of(LevelMoves(up=Stance.ENCOURAGED), whole, on, norm))
    down = keys_of(notes_of(LevelMoves(down=Stance.IF_IT_FITS), whole, on, norm))

    assert "level-moves-down" not in up
    assert set(down) <= {"level-moves-down"}
    assert keys_of(notes_of(BOTH, whole, on, norm)) == up + down
    assert norm != MET or not down


def test_a_lower_level_is_told_of_where_it_is_not_sure() -> None:
    """Weak and not met; not where the norm is met, nothing is weak, or there is none below."""
    strong = dossier(student(grades={"ne": "6,4"}))
    lowest = dossier(student(level="pro"))

    assert offered_of(notes_of(BOTH, dossier(), ON, BELOW)) == [OptionCode.OTHER_LEVEL]
    assert offered_of(notes_of(BOTH, dossier(), ON)) == [OptionCode.OTHER_LEVEL]
    assert notes_of(BOTH, dossier(), ON, MET) == []
    assert notes_of(BOTH, strong, ON, BELOW) == []
    assert notes_of(BOTH, lowest, ON, BELOW) == []


@pytest.mark.parametrize(
    ("seen", "keys"),
    [
        ("vwo", ["level-moves-up"]),
        ("havo", []),
        ("mavo", []),
    ],
)
def test_above_the_level_at_it_and_below_it(seen: str, keys: list[str]) -> None:
    """What somebody saw of the whole of the student."""
    observed = {"on": "2026-03-02", "by": "mentor", "development": "growing", "level": seen}
    whole = dossier(student(grades={"ne": "8"}), observations=[observed])

    assert keys_of(notes_of(BOTH, whole, ON)) == keys


def test_of_some_subjects_it_is_asked() -> None:
    """A test, an observation and a subject that was raised; each subject once."""
    whole = dossier(
        student(grades={"ne": "8"}, levels={"en": "vwo", "wi": "mavo"}),
        observations=[
            {
                "on": "2026-03-02",
                "by": "subject teacher",
                "development": "growing",
                "level": "vwo",
                "subject": "en",
            }
        ],
        tests=[{"on": "2026-02-09", "instrument": "Cito VAS", "subject": "ne", "level": "vwo"}],
    )
    (asked,) = notes_of(BOTH, whole, ON)

    assert isinstance(asked, Question)
    assert asked.said.text("en") == (
        "In English and Dutch a higher level has been seen. Does moving up fit?"
    )


def test_without_a_level_nothing_is_said() -> None:
    """Nobody knows what is above it."""
    assert notes_of(BOTH, dossier(student(level=None)), ON, BELOW) == []


def test_the_policy_in_words() -> None:
    """Each way that the school knows; it knows one."""
    assert words_of(BOTH) == ["level-moves-up-encouraged", "level-moves-down-if-it-fits"]
    assert words_of(LevelMoves(up=Stance.IF_IT_FITS)) == ["level-moves-up-if-it-fits"]
    for wrong in ({}, {"down": "encouraged"}):
        with pytest.raises(ValidationError):
            LevelMoves.model_validate(wrong)
