"""An advice of more levels is read at its highest; where there is no highest, nothing is chosen."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from overgang.dossier import Dossier, PrimaryAdvice
from overgang.practices.notes import OptionCode, Safeguard, Weighs
from overgang.practices.policies.high_placement import HighPlacement, initial_level
from overgang.school.level import Level
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.results import primary_advices
from tests.practices.policies.looked_at import (
    dossier,
    dossiers_of,
    keys_of,
    notes_of,
    student,
    words_of,
)

POLICY = HighPlacement(years=2)
ON = date(2026, 1, 30)
DUAL = {"on": "2025-03-24", "levels": ["mavo", "havo"]}


@given(primary_advices())
def test_the_first_level_is_of_the_advice_and_none_of_it_stands_above(
    advice: PrimaryAdvice,
) -> None:
    """By hand: the one that is at least every other; None where no level is."""
    found = initial_level(advice)
    highest = [each for each in advice.levels if all(other <= each for other in advice.levels)]

    assert highest == ([] if found is None else [found])


@given(primary_advices())
def test_the_order_of_an_advice_does_not_matter(advice: PrimaryAdvice) -> None:
    """Mavo/havo is havo/mavo."""
    turned = advice.model_copy(update={"levels": advice.levels[::-1]})

    assert initial_level(turned) is initial_level(advice)


@given(dossiers_of(primary_advice=up_to_two(primary_advices())), days())
def test_it_never_speaks_for_less_than_the_advice(whole: Dossier, on: date) -> None:
    """What it weighs for another level stands in the advice itself."""
    named = {level for each in whole.primary_advice for level in each.levels}
    for note in notes_of(POLICY, whole, on):
        if isinstance(note, Weighs) and note.option is OptionCode.OTHER_LEVEL:
            (levels,) = (value for _, value in note.said.args)
            assert isinstance(levels, tuple)
            assert set(levels) <= named


@pytest.mark.parametrize(
    ("level", "keys"),
    [
        ("mavo", ["high-placement-below"]),
        ("havo", ["high-placement-stretch", "high-placement-also"]),
        ("vwo", []),
    ],
)
def test_below_the_first_level_at_it_and_above_it(level: str, keys: list[str]) -> None:
    """A student with a dual advice and a weak subject, in the first year."""
    whole = dossier(student(level=level, year=1), primary_advice=[DUAL])

    assert keys_of(notes_of(POLICY, whole, ON)) == keys


def test_only_in_the_first_years() -> None:
    """In the second year it is told, in the third it is not."""
    told = [
        bool(notes_of(POLICY, dossier(student(level="mavo", year=year), primary_advice=[DUAL]), ON))
        for year in (1, 2, 3)
    ]

    assert told == [True, True, False]


def test_it_speaks_of_weak_results_only() -> None:
    """At the first level with nothing weak there is nothing to say; nor with one level advised."""
    strong = student(level="havo", year=1, grades={"ne": "7"})
    single = {"on": "2025-03-24", "levels": ["havo"]}

    assert notes_of(POLICY, dossier(strong, primary_advice=[DUAL]), ON) == []
    assert notes_of(POLICY, dossier(student(year=1), primary_advice=[single]), ON) == []


def test_without_an_advice_or_a_highest_level_nothing_is_said() -> None:
    """And an advice of a later day is not known yet."""
    apart = {"on": "2025-03-24", "levels": ["vmbo-gl", "vmbo-tl"]}
    later = DUAL | {"on": "2026-01-31"}

    for evidence in ([], [apart], [later]):
        assert (
            notes_of(POLICY, dossier(student(level="bb", year=1), primary_advice=evidence), ON)
            == []
        )


def test_a_changed_advice_is_the_latest_one() -> None:
    """The first advised mavo, the second havo."""
    first = {"on": "2025-03-24", "levels": ["mavo"]}
    second = {"on": "2025-05-12", "levels": ["mavo", "havo"]}
    (note,) = notes_of(
        POLICY, dossier(student(level="mavo", year=1), primary_advice=[first, second]), ON
    )

    assert isinstance(note, Safeguard)
    assert ("start", Level.HAVO) in note.said.args


def test_the_policy_in_words() -> None:
    """Where it begins, and how long classes are mixed."""
    assert words_of(POLICY) == ["high-placement-highest", "high-placement-mixed"]
