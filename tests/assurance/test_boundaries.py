"""Lists around a bound: on the side that is told, one grade apart, found where there are any."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final

import pytest
from hypothesis import given, settings

from overgang import rulesets
from overgang.assurance import boundaries as module
from overgang.assurance.boundaries import Around, boundaries
from overgang.assurance.bounds import bounds_of
from overgang.errors import UnreadableError
from overgang.norms.ruleset import RuleSet
from overgang.reading.solver.search import Search
from tests.assurance.small import give_up
from tests.assurance.small_norms import CODES, GRADES, every_list, norms, said_of_list, small

NUMBERS: Final[Mapping[str, Callable[[Mapping[str, int]], Fraction]]] = {
    "count(all, whole < 6)": lambda grades: Fraction(sum(each < 6 for each in grades.values())),
    "sum(all)": lambda grades: Fraction(sum(grades.values())),
    "lowest(all)": lambda grades: Fraction(min(grades.values())),
    "highest([ne, en])": lambda grades: Fraction(max(grades["ne"], grades["en"])),
    "ne": lambda grades: Fraction(grades["ne"]),
    "mean(all)": lambda grades: Fraction(sum(grades.values()), len(grades)),
}
"""The numbers that the small norms compare, worked out without the library."""


def side_of(text: str, grades: Mapping[str, str]) -> int | None:
    """Say by hand whether a list lies below (-1), at (0) or above (1) a bound."""
    for name, of in NUMBERS.items():
        if text.startswith(f"{name} "):
            found = of({code: int(grade) for code, grade in grades.items()})
            bound = Fraction(Decimal(text.rsplit(" ", 1)[1]))
            return (found > bound) - (found < bound)
    return None


def changed(one: Mapping[str, str], other: Mapping[str, str]) -> int:
    """Count the grades that differ."""
    return sum(one[code] != other[code] for code in CODES)


def neighbours(grades: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Give every list with one other grade."""
    for code in CODES:
        for grade in GRADES:
            if grade != grades[code]:
                yield {**grades, code: grade}


@given(norms())
@settings(max_examples=20)
def test_each_list_lies_on_its_side_and_one_grade_apart(ruleset: RuleSet) -> None:
    """Below is below, at is exactly on it, above is above, worked out by hand."""
    sides = {"below": -1, "at": 0, "above": 1}
    for around in boundaries(ruleset):
        lists = {name: dict(side.told.grades) for name, side in around.sides}
        for name, grades in lists.items():
            assert side_of(around.text, grades) in {sides[name], None}
        first = lists.get("at", lists.get("below"))
        assert first is not None
        assert all(changed(first, other) == 1 for other in lists.values() if other != first)
        said = {said_of_list(ruleset, grades) for grades in lists.values()}
        assert not around.decides or len(said) > 1


@given(norms(most=1))
@settings(max_examples=20)
def test_where_the_bound_can_decide_with_all_three_lists_it_does(ruleset: RuleSet) -> None:
    """Brute force over every list and all that is one grade from it agrees."""
    found = {around.text: around for around in boundaries(ruleset)}
    for bound in bounds_of(ruleset, ruleset.targets[0]):
        if side_of(bound.text, dict.fromkeys(CODES, "6")) is not None:
            around = found.get(bound.text)
            can = _can_decide(ruleset, bound.text, whole="mean" not in bound.text)
            if can:
                assert around is not None
                assert around.decides
                assert len(around.sides) == 3
            elif around is not None and around.decides:
                assert len(around.sides) == 2 or "mean" in bound.text


def _can_decide(ruleset: RuleSet, text: str, *, whole: bool) -> bool:
    """Say by hand whether some list on the bound has lists a step below and above it."""
    for grades in every_list():
        if side_of(text, grades) == 0 and whole:
            near = [each for each in neighbours(grades) if _step(text, grades, each) == 1]
            sides = {side_of(text, each) for each in near}
            said = {said_of_list(ruleset, each) for each in near}
            if sides == {-1, 1} and said - {said_of_list(ruleset, grades)}:
                return True
    return False


def _step(text: str, one: Mapping[str, str], other: Mapping[str, str]) -> Fraction:
    of = next(of for name, of in NUMBERS.items() if text.startswith(f"{name} "))
    first, second = (of({c: int(g) for c, g in each.items()}) for each in (one, other))
    return abs(first - second)


def around_of(ruleset: RuleSet, text: str) -> Around:
    """Give the lists around one bound."""
    return next(each for each in boundaries(ruleset) if each.text == text)


def test_the_lists_are_ordinary_ones() -> None:
    """Below, at and above: all sixes but for one grade."""
    around = around_of(small(("up", "sum(all) >= 18")), "sum(all) >= 18")

    assert [sorted(side.told.grades.values()) for _, side in around.sides] == [
        ["5", "6", "6"], ["6", "6", "6"], ["6", "6", "7"],
    ]  # fmt: skip
    assert around.decides


def test_a_bound_that_no_list_lies_on_has_a_list_on_either_side() -> None:
    """Of whole grades none is five and a half."""
    around = around_of(small(("up", "ne >= 5.5")), "ne >= 5.5")

    assert [(name, side.told.grades["ne"]) for name, side in around.sides] == [
        ("below", "5"), ("above", "6"),
    ]  # fmt: skip


def test_a_bound_at_the_end_of_what_can_be_has_two_lists() -> None:
    """No list has less than no insufficient grades."""
    around = around_of(small(("up", "count(all, whole < 6) <= 0")), "count(all, whole < 6) <= 0")

    assert [name for name, _ in around.sides] == ["at", "above"]


def test_a_bound_that_no_list_comes_near_has_no_lists() -> None:
    """Three grades of 4 to 7 never add up to a hundred."""
    assert list(boundaries(small(("up", "sum(all) >= 100")))) == []


def test_where_another_condition_always_decides_that_is_told() -> None:
    """Eighteen points are never a sum of less than ten."""
    around = around_of(small(("up", "sum(all) >= 18 and sum(all) < 10")), "sum(all) >= 18")

    assert not around.decides
    assert len(around.sides) == 3


def test_the_bound_of_each_subject_is_that_of_one_subject() -> None:
    """Five, six and seven for one subject; the others stay as they are."""
    around = around_of(small(("up", "count(all, whole < 6) <= 0")), "whole < 6")
    (code,) = {side.subject for _, side in around.sides if side.subject}

    assert [(name, side.told.grades[code]) for name, side in around.sides] == [
        ("below", "5"), ("at", "6"), ("above", "7"),
    ]  # fmt: skip


def test_a_number_of_conditions_is_a_bound_too() -> None:
    """One, two and three of the three conditions hold."""
    text = "at_least(2, ne >= 6, en >= 6, wi >= 6)"
    around = around_of(small(("up", text)), text)

    assert [
        sum(int(grade) >= 6 for grade in side.told.grades.values()) for _, side in around.sides
    ] == [1, 2, 3]
    for number, names in ((1, ["below", "at", "above"]), (3, ["below", "at"])):
        text = f"at_least({number}, ne >= 6, en >= 6, wi >= 6)"
        assert [name for name, _ in around_of(small(("up", text)), text).sides] == names


def test_a_bound_of_another_bound_is_moved_with_it() -> None:
    """Where two numbers are compared, the second is the bound."""
    around = around_of(small(("up", "ne >= en")), "ne >= en")

    assert [
        int(side.told.grades["ne"]) - int(side.told.grades["en"]) for _, side in around.sides
    ] == [-1, 0, 1]


def test_a_bound_that_stands_in_a_measure_is_asked_once() -> None:
    """Two rules look at the same measure."""
    norm = rulesets.load("nl/zwin/3h-4h")
    texts = [bound.text for bound in bounds_of(norm, norm.targets[0])]

    assert texts.count("whole < 6") == 3


def test_a_question_that_is_too_hard_gives_no_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nothing is proposed for that bound."""
    monkeypatch.setattr(Search, "find", give_up)

    assert list(boundaries(small(("up", "sum(all) >= 18")))) == []


def test_a_list_that_the_judge_does_not_confirm_is_never_proposed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """If solver and judge should ever differ, that is an error and no proposal."""
    monkeypatch.setattr(module, "said_by", lambda _: frozenset())

    with pytest.raises(UnreadableError, match="does not confirm"):
        list(boundaries(small(("up", "sum(all) >= 18"))))


SAMPLE = ("nl/zwin/2h-3h", "nl/zwin/2t-3t", "nl/heldring/3bk-4bk", "nl/huygens/3g-profielnorm")


@pytest.mark.parametrize("name", SAMPLE)
def test_the_bounds_of_a_published_norm_have_lists(name: str) -> None:
    """Each bound that some list comes near; which side a list is on, the judge has confirmed."""
    norm = rulesets.load(name)
    found = list(boundaries(norm))

    assert len(found) == sum(len(bounds_of(norm, target)) for target in norm.targets)
    assert all(around.sides for around in found)
