"""The page on what others can and cannot: no cell is empty, and each yes has a test that is there.

What the page claims and no other test shows by itself is shown here.
"""

from __future__ import annotations

import ast
from functools import cache
from itertools import product
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings

from overgang.assurance.lint import lint
from overgang.assurance.regions import regions
from overgang.norms.ruleset import RuleSet
from tests.assurance.small import LISTS, Written, favour, written
from tests.assurance.test_gaps import rules

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = ROOT / "docs" / "guide" / "beside-others.md"
QUESTIONS: Final = (
    "completeness",
    "overlap",
    "unreachable",
    "witness",
    "sums over a list",
    "monotonicity",
    "difference",
)


def tables() -> list[list[list[str]]]:
    """Give the tables of the page, each with the cells of its rows; the first is the head."""
    found: list[list[list[str]]] = []
    before = ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("|"):
            if not before.startswith("|"):
                found.append([])
            if not line.startswith("|---"):
                found[-1].append([cell.strip() for cell in line.strip("|").split("|")])
        before = line
    return found


ENGINES, TOOLS, SHOWN = tables()
NAMED: Final = sorted({row[-1].strip("`") for row in SHOWN[1:]})


@cache
def names_in(file: str) -> frozenset[str]:
    """Give the names of the functions of a file."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return frozenset(each.name for each in tree.body if isinstance(each, ast.FunctionDef))


@pytest.mark.parametrize("table", [ENGINES, TOOLS, SHOWN], ids=["engines", "tools", "shown"])
def test_no_cell_is_empty(table: list[list[str]]) -> None:
    """Each row has as many cells as the head, and something in each."""
    assert all(len(row) == len(table[0]) and all(row) for row in table)


@pytest.mark.parametrize("table", [ENGINES, TOOLS], ids=["engines", "tools"])
def test_each_question_has_one_row(table: list[list[str]]) -> None:
    """In this order; nine others, and this library last."""
    assert tuple(row[0] for row in table[1:]) == QUESTIONS
    assert len(table[0]) == 11
    assert {row[0] for row in SHOWN[1:]} == set(QUESTIONS)


@pytest.mark.parametrize("table", [ENGINES, TOOLS], ids=["engines", "tools"])
def test_what_is_claimed_is_what_is_shown(table: list[list[str]]) -> None:
    """A question has the mark that its tests have."""
    claimed = {(row[0], row[-1]) for row in table[1:]}

    assert claimed == {(row[0], row[1]) for row in SHOWN[1:]}


@pytest.mark.parametrize("named", NAMED)
def test_each_test_that_is_named_is_there(named: str) -> None:
    """A test that is renamed is renamed on the page too."""
    file, _, name = named.partition("::")

    assert name.startswith("test_")
    assert name in names_in(file)


HIDDEN: Final = ("count(all, whole < 6) >= 1", "sum(all) >= 18", "ne >= 6")


def idle(*conditions: str) -> list[tuple[str, ...]]:
    """Give the rules that never decide, where the first that holds decides."""
    ruleset = rules("\n".join(conditions), precedence="first")
    return [flaw.rules for flaw in lint(ruleset, ["never"])]


def test_a_rule_that_only_earlier_rules_together_leave_nothing_is_found() -> None:
    """Neither of the two hides it alone, and behind both it never decides."""
    first, second, third = HIDDEN

    assert idle(first, third) == []
    assert idle(second, third) == []
    assert idle(first, second, third) == [("r2",)]
    assert idle(first, second.replace("18", "19"), third) == []


@pytest.mark.parametrize(("low", "high", "hole"), [(16, 17, 0), (16, 18, 1), (15, 18, 2)])
def test_a_hole_between_two_sums_is_the_one_sum_between_them(
    low: int, high: int, hole: int
) -> None:
    """Where bounds on a total meet there is none; otherwise its region holds what lies between."""
    ruleset = rules(f"sum(all) <= {low}\nsum(all) >= {high}")
    found = regions(ruleset, ruleset.targets[0])
    sums = {sum(map(int, region.witness.grades.values())) for region in found}
    between = [grades for grades in product(range(4, 8), repeat=3) if low < sum(grades) < high]

    assert bool(found) == bool(between) == bool(hole)
    assert bool(lint(ruleset, ["uncovered"])) == bool(hole)
    assert sums <= {sum(grades) for grades in between}


@given(written())
@settings(max_examples=40)
def test_a_list_is_worse_than_a_lower_one_if_and_only_if_a_step_is(drawn: Written) -> None:
    """Every two lists are tried of which one is nowhere lower: steps make up every such change."""
    worse = lint(drawn.ruleset, ["worse-grade"])

    assert bool(worse) == _falls(drawn.ruleset)


def _falls(ruleset: RuleSet) -> bool:
    """Say whether some list is worse off than one that is nowhere higher."""
    said = [(tuple(map(int, grades.values())), favour(ruleset, grades)) for grades in LISTS]
    known = [(grades, much) for grades, much in said if much is not None]
    return any(
        more < less
        for low, less in known
        for high, more in known
        if all(one <= other for one, other in zip(low, high, strict=True))
    )
