"""The whole hole in regions: complete, without overlap, each with a list and its share."""

from __future__ import annotations

from fractions import Fraction
from math import prod

import pytest
from hypothesis import given

from overgang.assurance.regions import regions
from overgang.assurance.typical import TYPICAL
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import load
from tests.assurance.small import LISTS, Written, finding, made, truths, written

NEAREST = {grade: str(min(max(grade, 4), 7)) for grade in TYPICAL}
"""A small norm has grades from 4 to 7: a higher one is as near to them as it can be."""


def is_uncovered(ruleset: RuleSet, number: int) -> bool:
    """Say whether no rule covers a list."""
    found = finding(ruleset, LISTS[number])
    return found is not None and found.kind == "uncovered"


def weight(number: int) -> Fraction:
    """Give how many of the typical lists are this one."""
    often = [
        sum(many for grade, many in TYPICAL.items() if NEAREST[grade] == each)
        for each in LISTS[number].values()
    ]
    return Fraction(prod(often), sum(TYPICAL.values()) ** len(often))


@given(written())
def test_each_list_of_a_hole_is_in_one_region_and_no_other_list_in_any(drawn: Written) -> None:
    """Brute force over every list: the regions are the hole, and each list is in it once."""
    ruleset = drawn.ruleset
    found = regions(ruleset, ruleset.targets[0])
    inside = [0] * len(LISTS)
    for region in found:
        conditions = [truths(text) for text in region.texts]
        here = [number for number in range(len(LISTS)) if all(each[number] for each in conditions)]
        for number in here:
            inside[number] += 1

        assert region.whole
        assert region.witness.grades in [LISTS[number] for number in here]
        assert region.share == sum(map(weight, here), Fraction(0))

    assert inside == [int(is_uncovered(ruleset, number)) for number in range(len(LISTS))]


@pytest.mark.parametrize(
    ("conditions", "told"),
    [
        (["sum(all) <= 15", "sum(all) >= 17"], [("sum(all) == 16",)]),
        (["sum(all) <= 14", "sum(all) >= 17"], [("sum(all) in (15, 16)",)]),
        (["sum(all) <= 12", "sum(all) >= 17"], [("sum(all) > 12 and sum(all) < 17",)]),
        (["ne in (4, 5, 7)"], [("ne == 6",)]),
        (["sum(all) >= 12"], []),
        (["not ne >= 6"], [("ne >= 6",)]),
        (
            ["pattern(all) in ('', '5')"],
            [("not pattern(all) == ''", "not pattern(all) == '5'")],
        ),
        (
            ["sum(all) >= 18 and lowest(all) >= 5"],
            [("sum(all) < 18",), ("sum(all) >= 18", "lowest(all) < 5")],
        ),
    ],
)
def test_a_region_is_told_as_few_values_one_by_one_or_as_bounds(
    conditions: list[str], told: list[tuple[str, ...]]
) -> None:
    """One value, two, more than three; and what makes no difference is not told."""
    ruleset = made([(each, "meets") for each in conditions])

    assert [region.texts for region in regions(ruleset, ruleset.targets[0])] == told


def test_a_text_with_a_remainder_has_no_hole() -> None:
    """Nothing is searched where nothing can be found."""
    ruleset = made([("ne == 6", "meets")], otherwise='{ says = "stays", means = "below" }')

    assert regions(ruleset, ruleset.targets[0]) == ()


def test_the_hole_of_a_published_norm() -> None:
    """Exactly 4 shortfall points and more than the 53 points that are to be discussed."""
    ruleset = load("nl/zwin/2t-3t")
    (region,) = regions(ruleset, ruleset.targets[0])

    assert region.texts == ("punten >= 54", "tekorten == 4", "handelingsdelen")
    assert region.share is not None
    assert 0 < region.share < Fraction(1, 5)


def test_the_regions_of_a_choice_of_subjects_say_which_they_are_for() -> None:
    """Where the norm asks which subjects are chosen, a region is told for a choice."""
    ruleset = load("nl/teylingen-duinzigt/3m")
    found = regions(ruleset, ruleset.targets[0])

    assert found
    assert all(region.chosen for region in found)
