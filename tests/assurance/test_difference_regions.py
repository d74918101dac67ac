"""All lists that two norms treat differently, region by region: complete, and without overlap."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings

from overgang.assurance import splitting
from overgang.assurance.compare import Difference, compare
from overgang.assurance.differing import DifferenceRegion, Room
from overgang.errors import UnsettledError
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write
from overgang.rulesets import load
from tests.assurance.small import LISTS, truths
from tests.assurance.small_norms import norms, said_of_list, small
from tests.assurance.test_compare import DONE, FACT
from tests.assurance.test_regions import weight


def lists_of(region: DifferenceRegion) -> list[int]:
    """Give the numbers of the lists for which the conditions of a region hold."""
    conditions = [truths(old or new or "") for old, new in texts(region)]
    return [number for number in range(len(LISTS)) if all(each[number] for each in conditions)]


def texts(region: DifferenceRegion) -> list[tuple[str | None, str | None]]:
    """Give the conditions as each of the norms has them."""
    return [
        (
            None if each.old is None else write(each.old),
            None if each.new is None else write(each.new),
        )
        for each in region.where
    ]


def lists_that_differ(old: RuleSet, new: RuleSet, found: Difference) -> list[int]:
    """Judge every list by both norms, and give those of a difference."""
    said = frozenset(found.old_says or ()), frozenset(found.new_says or ())
    judged = [(said_of_list(old, dict(one)), said_of_list(new, dict(one))) for one in LISTS]
    return [number for number, each in enumerate(judged) if each == said]


@given(norms(), norms())
@settings(max_examples=25)
def test_each_list_of_a_difference_is_in_one_region_and_no_other_list_in_any(
    old: RuleSet, new: RuleSet
) -> None:
    """Brute force over every list, also for the shares and the list that shows a region."""
    for found in compare(old, new, regions=True).targets[0].differences:
        inside: list[int] = []
        for region in found.regions or ():
            here = lists_of(region)
            inside += here

            assert region.whole
            assert region.old.grades == region.new.grades
            assert region.old.grades in [LISTS[number] for number in here]
            assert region.share == sum(map(weight, here), Fraction(0))

        assert sorted(inside) == lists_that_differ(old, new, found)


@given(norms(), norms())
@settings(max_examples=10)
def test_what_differs_is_the_same_with_and_without_regions(old: RuleSet, new: RuleSet) -> None:
    """Asking for regions adds them, and changes nothing else."""
    told = compare(old, new, regions=True).targets[0].differences
    without = [each.model_copy(update={"regions": None}) for each in told]

    assert tuple(without) == compare(old, new).targets[0].differences


def test_a_bound_that_is_moved_by_one_is_one_value() -> None:
    """Below, at and above: only a total of exactly 18 is treated differently."""
    old, new = small(("up", "sum(all) >= 18")), small(("up", "sum(all) >= 19"))
    (found,) = compare(old, new, regions=True).targets[0].differences
    (region,) = found.regions or ()

    assert texts(region) == [("sum(all) == 18", "sum(all) == 18")]
    assert set(region.old.grades.values()) == {"6"}


def test_what_only_one_norm_looks_at_is_said_to_be_of_that_norm() -> None:
    """The lowest grade is of the new norm, the total of both."""
    old = small(("up", "sum(all) >= 18"))
    new = small(("up", "sum(all) >= 18 and lowest(all) >= 5"))
    (found,) = compare(old, new, regions=True).targets[0].differences
    (region,) = found.regions or ()

    assert texts(region) == [
        ("sum(all) >= 18", "sum(all) >= 18"), (None, "lowest(all) < 5"),
    ]  # fmt: skip
    assert [each.only for each in region.where] == [None, "new"]


def test_the_same_number_by_another_name_is_told_once() -> None:
    """As each of the norms has it."""
    measure = '[measures.total]\nnl = "totaal"\nen = "total"\nis = "sum(all)"\n'
    old, new = small(("up", "sum(all) >= 18")), small(("up", "total >= 19"), more=measure)
    (found,) = compare(old, new, regions=True).targets[0].differences
    (region,) = found.regions or ()

    assert texts(region) == [("sum(all) == 18", "total == 18")]


def test_two_versions_of_a_published_norm() -> None:
    """The bound for points went from 70 to 72, and the one for shortfall points was left out."""
    old, new = load("nl/zwin/3t-4t-ouder"), load("nl/zwin/3t-4t")
    found = compare(old, new, regions=True).targets[0].differences
    told = {
        each.direction: [[new for _, new in texts(region)] for region in each.regions or ()]
        for each in found
    }
    rest = ["examennorm", "handelingsonderdelen"]

    assert len(found) == 3
    assert told["worse"] == [["punten in (70, 71)", "tekorten < 5", *rest]]
    assert told["better"][0][:2] in (
        ["punten >= 72", "tekorten == 5"], ["punten >= 72", "tekorten > 5"],
    )  # fmt: skip
    assert all(region.share for each in found for region in each.regions or ())


def test_a_fact_that_divides_the_lists_is_told() -> None:
    """Who has not done it is treated differently, and that is not usual."""
    old, new = small(("up", "done"), more=DONE), small(("up", "sum(all) > 1"), more=DONE)
    (found,) = compare(old, new, regions=True).targets[0].differences
    (region,) = found.regions or ()

    assert texts(region) == [("not done", None)]
    assert region.share == 0


def test_a_list_that_is_otherwise_than_usual_is_told_to_be() -> None:
    """The norms differ for those who do not take a subject only."""
    old, new = small(("up", "taken(wi)")), small(("up", "sum(all) > 1"))
    (found,) = compare(old, new, regions=True).targets[0].differences
    (region,) = found.regions or ()

    assert (region.where, region.listed) == ((), ({"wi": "without"},))
    assert region.share == 1


def test_of_lists_that_have_the_same_words_one_region_is_told() -> None:
    """It makes no difference whether the subject is taken, so that is not told."""
    old = small(("up", "sum(all) < 14 or taken(wi) and sum(all) < 14"))
    new = small(("up", "sum(all) < 13"))
    (found,) = compare(old, new, regions=True).targets[0].differences
    (region,) = found.regions or ()

    assert texts(region) == [("sum(all) == 13", "sum(all) == 13")]
    assert region.listed == ()


def test_what_is_so_on_the_usual_list_is_not_told_of_another_list_again() -> None:
    """With the letter V it is as on the usual list; with G both norms say the same."""
    rule = "sum([en, wi]) >= {0} or ne in ('G', 'ZG') or ne in ('V', 'RV') and sum([en, wi]) >= {0}"
    old, new = (small(("up", rule.format(bound))) for bound in (12, 13))
    (found,) = compare(old, new, regions=True).targets[0].differences
    (region,) = found.regions or ()

    assert region.listed == ()
    assert texts(region) == [("sum([en, wi]) == 12", "sum([en, wi]) == 12")]


def test_two_lists_with_the_same_words_are_one_region_only_if_the_share_is_the_same() -> None:
    """Below, at and above the share of the first; and with the choice told they are two."""
    old, new = small(("up", "taken(wi)")), small(("up", "sum(all) > 1"))
    (found,) = compare(old, new, regions=True).targets[0].differences
    (region,) = found.regions or ()
    shares = (Fraction(1, 2), Fraction(1), Fraction(3, 2))
    others = [region.model_copy(update={"share": share}) for share in shares]

    assert [region.joined(other) is not None for other in others] == [False, True, False]
    assert region.joined(region.model_copy(update={"chosen": {"chosen": ("en",)}})) is None


def test_a_choice_of_subjects_is_told_with_its_region() -> None:
    """Of each choice in turn."""
    fact = FACT.format(name="chosen", type="subjects", rest='among = ["ne", "en"]\nsize = 1')
    old = small(("up", "lowest(chosen) >= 6"), more=fact)
    new = small(("up", "lowest(chosen) >= 6 and ne >= 6"), more=fact)
    (found,) = compare(old, new, regions=True).targets[0].differences

    assert [region.chosen for region in found.regions or ()] == [{"chosen": ("en",)}]


def test_a_search_that_has_to_stop_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is left is told as it is, and no list of the difference is lost."""
    monkeypatch.setattr(splitting.Budget, "__init__", lambda self: setattr(self, "left", 0))
    old, new = small(("up", "sum(all) >= 18")), small(("up", "sum(all) >= 19"))
    (found,) = compare(old, new, regions=True).targets[0].differences
    (region,) = found.regions or ()

    assert (region.where, region.whole) == ((), False)


def test_where_regions_are_not_settled_the_difference_is_told_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With the list that was found, and without its regions."""

    def unsettled(*_: object) -> None:
        raise UnsettledError("too much work")

    monkeypatch.setattr(Room, "regions", unsettled)
    old, new = small(("up", "sum(all) >= 18")), small(("up", "sum(all) >= 19"))

    assert compare(old, new, regions=True) == compare(old, new)


def test_regions_are_not_looked_for_where_they_are_not_asked() -> None:
    """It takes longer."""
    old, new = small(("up", "sum(all) >= 18")), small(("up", "sum(all) >= 19"))
    (found,) = compare(old, new).targets[0].differences

    assert found.regions is None
