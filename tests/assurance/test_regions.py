"""The whole hole in regions: complete, without overlap, each with a list and its share."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from math import prod

import pytest
from hypothesis import given, settings, strategies as st

from overgang.assurance.lint import lint
from overgang.assurance.regions import regions, whole
from overgang.assurance.typical import TYPICAL
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write
from overgang.reading.judge import judge_target
from overgang.reading.solver.search import Search
from overgang.rulesets import load
from tests.assurance.small import LISTS, Written, finding, give_up, made, student, truths, written
from tests.assurance.test_gaps import HEAD

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


@given(written())
@settings(max_examples=25)
def test_each_list_of_a_clash_is_in_one_region_and_no_other_list_in_any(drawn: Written) -> None:
    """Brute force: the regions are the lists for which both rules hold."""
    ruleset = drawn.ruleset
    target = ruleset.targets[0]
    for one, other in combinations(range(len(target.rules)), 2):
        inside: list[int] = []
        for region in regions(ruleset, target, (f"r{one}", f"r{other}")):
            conditions = [truths(text) for text in region.texts]
            every = range(len(LISTS))
            here = [number for number in every if all(each[number] for each in conditions)]
            inside += here

            assert region.whole
            assert region.witness.grades in [LISTS[number] for number in here]
            assert region.share == sum(map(weight, here), Fraction(0))

        pair = [truths(drawn.rules[number][0]) for number in (one, other)]
        assert sorted(inside) == [
            number for number in range(len(LISTS)) if all(each[number] for each in pair)
        ]


@pytest.mark.parametrize(
    ("conditions", "told"),
    [
        (["sum(all) <= 15", "sum(all) >= 17"], [("sum(all) == 16",)]),
        (["sum(all) <= 14", "sum(all) >= 17"], [("sum(all) in (15, 16)",)]),
        (["sum(all) <= 12", "sum(all) >= 17"], [("13 <= sum(all) <= 16",)]),
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


def test_the_clash_of_a_published_norm() -> None:
    """Exactly 53 points with 5 shortfall points or more; or without the assignments."""
    ruleset = load("nl/zwin/2t-3t")
    found = regions(ruleset, ruleset.targets[0], ("vergadering", "afwijzen"))

    assert [region.texts for region in found] == [
        ("punten == 53", "tekorten <= 4", "not handelingsdelen"),
        ("punten == 53", "tekorten > 4"),
    ]


def test_where_regions_are_not_settled_the_finding_is_told_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With the list that was found, and without its regions."""
    ruleset = made([("sum(all) != 18", "meets")])
    found = lint(ruleset, ["uncovered"])
    monkeypatch.setattr(Search, "find", give_up)

    assert whole(ruleset, found) == found


TABLE = """
[points.odd]
nl = "punten"
en = "points"
view = "whole"
rows = {{ {rows} }}
otherwise = "unknown"
"""


@given(
    st.sets(st.integers(4, 7), min_size=1), st.sampled_from(["and", "or"]), st.sampled_from([2, 3])
)
@settings(max_examples=25)
def test_what_stays_open_is_told_to_be_open(rows: set[int], joined: str, bound: int) -> None:
    """Brute force: where a table lacks a grade, a total is neither below a bound nor above it."""
    head = HEAD + TABLE.format(rows=", ".join(f"{grade} = 1" for grade in sorted(rows)))
    points = f"sum([ne, en], odd) >= {bound}"

    def holding(text: str) -> tuple[bool | None, ...]:
        one = made([(text, "meets")], head=head)
        return tuple(judge_target(student(each), one, one.targets[0]).truths[0] for each in LISTS)

    ruleset = made([(f"{points} {joined} wi >= 6", "meets")], head=head)
    inside = [0] * len(LISTS)
    for region in regions(ruleset, ruleset.targets[0]):
        wanted: list[tuple[tuple[bool | None, ...], bool | None]] = [
            (holding(text), True) for text in region.texts
        ]
        wanted += [(holding(f"{write(each)} >= {bound}"), None) for each in region.open]
        for number in range(len(LISTS)):
            inside[number] += all(truths[number] is truth for truths, truth in wanted)

    assert inside == [int(is_uncovered(ruleset, number)) for number in range(len(LISTS))]


CHOICE = """
[inputs.chosen]
nl = "keuze"
en = "choice"
type = "subjects"
question = { nl = "Welke?", en = "Which?" }
asked_of = { nl = "mentor", en = "tutor" }
among = ["ne", "en"]
size = 1
"""


def test_what_is_so_with_every_choice_of_subjects_is_told_once() -> None:
    """Without the choice, and with the share for each choice, from the least to the most."""
    ruleset = load("nl/teylingen-duinzigt/3m")
    found = regions(ruleset, ruleset.targets[0])

    assert len(found) == 5
    assert not any(region.chosen for region in found)
    assert all(region.share is not None for region in found)
    assert any(region.upto for region in found)


def test_what_is_so_with_one_choice_of_subjects_says_which() -> None:
    """A rule asks more of who chose English."""
    rule = "lowest(chosen) >= 6 and (ne >= 6 or lowest(chosen) < 7)"
    ruleset = made([(rule, "meets")], head=HEAD + CHOICE)
    found = regions(ruleset, ruleset.targets[0])

    assert [(region.texts, region.chosen) for region in found] == [
        (("lowest(chosen) < 6",), {}),
        (("lowest(chosen) == 7", "ne < 6"), {"chosen": ("en",)}),
    ]
