"""Which other levels a practice knows for a subject: only by a policy of levels per subject."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.practices import Practice, load_practice
from overgang.practices.followed_levels import level_per_subject
from overgang.practices.levels_open import is_level_open, levels_open
from overgang.practices.policies.fall_back import FallBack
from overgang.practices.policies.higher_subjects import HigherSubjects
from overgang.practices.policies.kansklas_floor import KansklasFloor
from overgang.practices.policies.level_moves import LevelMoves
from overgang.practices.policies.level_per_subject import LevelPerSubject
from overgang.practices.policies.other_level import OtherLevel
from overgang.practices.policy import Policy
from overgang.practices.situation import Situation
from overgang.school.level import Level
from tests.practices.policies.situations import in_kansklas, of, situations

EACH, HIGHER, BACK = LevelPerSubject(), HigherSubjects(on_list=True), FallBack()
OTHERS: Final = (
    KansklasFloor(until_year=2),
    LevelMoves(up="encouraged"),
    OtherLevel(ways=[{"level": "havo", "to": ["mavo"]}, {"level": "mavo", "to": ["havo"]}]),
)
"""Policies about levels, but not of one subject."""
CODES = st.sampled_from(["ne", "en", "wi", "fa"])


def practice(*policies: Policy) -> Practice:
    """Give a practice with these policies."""
    return load_practice("x11").model_copy(update={"policies": policies})


@given(situations() | in_kansklas(), CODES)
def test_without_a_policy_that_knows_it_no_level_is_open(at: Situation, code: str) -> None:
    """A way for all subjects at once, a floor, or a view of moves is not of one subject."""
    assert levels_open(practice(*OTHERS), at, code) == ()


@given(in_kansklas(), CODES, st.lists(st.sampled_from([EACH, HIGHER, BACK]), min_size=1))
def test_no_level_below_the_floor_and_not_the_level_of_now(
    at: Situation, code: str, policies: list[Policy]
) -> None:
    """Whatever the policies are; and a subject of the kansklas never goes under its floor."""
    (place,) = at.dossier.kansklas
    found = levels_open(practice(*policies), at, code)

    assert level_per_subject(at).get(code) not in found
    assert code not in place.subjects or all(level >= place.floor for level in found)
    assert all(is_level_open(practice(*policies), at, code, each) for each in found)


@pytest.mark.parametrize(
    ("policy", "open_"),
    [
        (EACH, {"pro", "vmbo-bb", "vmbo-kb", "vmbo-gl", "havo", "vwo", "atheneum", "gymnasium"}),
        (HIGHER, {"havo", "vwo", "atheneum", "gymnasium"}),
        (BACK, set()),
    ],
)
def test_each_policy_opens_what_it_says(policy: Policy, open_: set[str]) -> None:
    """Of a student at the mavo; vmbo-gl is not above it, and there is nothing to fall back to."""
    at = of(student={"id": "900102", "level": "mavo", "grades": {"wi": 5}})

    assert set(map(str, levels_open(practice(policy), at, "wi"))) == open_


def test_the_way_back_opens_the_level_from_which_a_subject_was_raised() -> None:
    """That one alone, and of that subject alone."""
    placed = {"on": "2025-08-25", "level": "mavo", "move": "placed"}
    raised = {"on": "2026-02-02", "level": "vwo", "move": "raised"}
    levels = [{"subject": "wi", "steps": [placed, raised]}]
    at = of(student={"id": "900102", "level": "mavo", "grades": {"wi": 5, "ne": 6}}, levels=levels)

    assert levels_open(practice(BACK), at, "wi") == (Level.VMBO_TL,)
    assert levels_open(practice(BACK), at, "ne") == ()


def test_where_no_level_is_known_none_is_open() -> None:
    """And none is another one, also where each subject is seen at its own level."""
    at = of(student={"id": "900102", "grades": {"wi": 5}})

    assert levels_open(practice(HIGHER, BACK, EACH), at, "wi") == ()
