"""Bounds that do not meet, missed totals, tables, readings and rounding: by brute force."""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overgang.assurance.flaw import Flaw
from overgang.assurance.lint import lint
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import load
from tests.assurance.small import LISTS, OTHERWISE, favour, finding, made, truths
from tests.assurance.test_gaps import HEAD, PRECEDENCES

STAYS = OTHERWISE[1]


@given(
    st.sampled_from(["sum(all)", "mean(all)", "lowest(all)"]),
    st.sampled_from([("<=", ">="), ("<", ">"), ("<=", ">"), ("<", ">=")]),
    st.tuples(st.sampled_from(["5", "5.5", "6", "16", "18"]), st.sampled_from(["5", "6", "18"])),
    st.sampled_from(PRECEDENCES),
)
def test_a_value_in_both_or_in_neither_is_found_if_and_only_if_some_list_has_it(
    what: str, operators: tuple[str, str], bounds: tuple[str, str], precedence: str
) -> None:
    """Two rules that share a number: what brute force finds at and between their bounds."""
    low, high = (
        f"{what} {operator} {bound}" for operator, bound in zip(operators, bounds, strict=True)
    )
    ruleset = made([(low, "below"), (high, "meets")], precedence=precedence)
    upto, onwards = truths(low), truths(high)
    same = Decimal(bounds[0]) == Decimal(bounds[1])
    apart = Decimal(bounds[0]) < Decimal(bounds[1]) or (same and operators == ("<", ">"))
    both = same and any(a and b for a, b in zip(upto, onwards, strict=True))
    neither = apart and any(not a and not b for a, b in zip(upto, onwards, strict=True))
    codes = [flaw.code for flaw in lint(ruleset, ["in-both", "in-between"])]

    assert codes == ["in-both"] * both + ["in-between"] * neither


def test_a_bound_between_two_others_is_their_neighbour() -> None:
    """Only neighbours are told of; a text with a remainder leaves nothing between."""
    rules = [("sum(all) <= 13", "below"), ("15 <= sum(all) <= 16", "discuss")]
    whole = [*rules, ("sum(all) >= 18", "meets")]
    found = [(flaw.part, flaw.beside) for flaw in lint(made(whole), ["in-between"])]

    assert found == [("sum(all) <= 13", "sum(all) >= 15"), ("sum(all) <= 16", "sum(all) >= 18")]
    assert lint(made(whole, otherwise=STAYS), ["in-between"]) == ()


def test_neighbouring_bounds_of_published_norms() -> None:
    """72 points fall under two rules; a mean of exactly 6 falls under neither."""
    (both,) = lint(load("aw/mp/cb1"), ["in-both"])
    (between,) = lint(load("nl/trevianum-gymnasium/gym1"), ["in-between"])

    assert (both.part, both.beside) == ("punten <= 72", "punten >= 72")
    assert (between.part, between.beside) == ("gemiddelde < 6", "gemiddelde > 6")


@given(st.integers(12, 21), st.sampled_from(["sum(all)", "sum(all) + 1"]), st.booleans())
def test_an_exact_total_is_missed_if_and_only_if_a_list_beside_it_is_not_covered(
    bound: int,
    what: str,
    more: bool,
) -> None:
    """Brute force over every list that is at most one off, on either side."""
    rules = [(f"{what} == {bound} and ne >= 5", "meets")]
    if more:
        rules.append((f"{what} > {bound}", "meets"))
    ruleset = made(rules)
    sums = [sum(map(int, grades.values())) + ("1" in what) for grades in LISTS]
    sides = [
        any(
            total == bound + side and int(grades["ne"]) >= 5 and _is_uncovered(ruleset, grades)
            for total, grades in zip(sums, LISTS, strict=True)
        )
        for side in (1, -1)
    ]

    assert len(lint(ruleset, ["missed"])) == sum(sides)


def _is_uncovered(ruleset: RuleSet, grades: Any) -> bool:  # noqa: ANN401 - a list
    found = finding(ruleset, grades)
    return found is not None and found.kind == "uncovered"


@pytest.mark.parametrize("when", ["count(all, whole < 6) == 1", "ne == 6", "sum(all) == 0"])
def test_a_count_a_grade_and_nought_are_meant_exactly(when: str) -> None:
    """Nobody who writes exactly one insufficient grade means at least one."""
    assert lint(made([(when, "meets")]), ["missed"]) == ()


def test_an_exact_total_of_a_published_norm_can_be_missed() -> None:
    """With 54 points and not 53 no rule fits."""
    assert [flaw.part for flaw in lint(load("nl/zwin/2t-3t"), ["missed"])] == ["punten == 53"]


TABLE = """
[points.{name}]
nl = "{name}"
en = "{name}"
view = "whole"
rows = {{ {rows} }}
otherwise = "unknown"
"""


@given(
    st.sets(st.integers(4, 7), min_size=1),
    st.sets(st.integers(4, 7), min_size=1),
    st.sampled_from(["sum(all, one) <= 2", "sum([ne], one) + sum([en, wi], two) <= 2"]),
    st.sampled_from(["and", "or"]),
)
def test_a_grade_that_a_table_does_not_know_is_found_if_and_only_if_it_leaves_a_list_open(
    one: set[int], two: set[int], when: str, joined: str
) -> None:
    """Brute force over every list finds one that stays open, or none."""
    head = HEAD + "".join(
        TABLE.format(name=name, rows=", ".join(f"{grade} = 1" for grade in sorted(rows)))
        for name, rows in (("one", one), ("two", two))
    )
    ruleset = made([(f"{when} {joined} ne >= 6", "meets")], otherwise=STAYS, head=head)
    found = lint(ruleset, ["unknown-points", "open"])

    assert bool(found) == any(finding(ruleset, grades) is None for grades in LISTS)
    assert {flaw.code for flaw in found} <= {"unknown-points"}
    for flaw in found:
        assert finding(ruleset, flaw.witness.grades) is None
        known = one if flaw.part == "one" else two
        assert flaw.at == tuple(str(grade) for grade in range(4, 8) if grade not in known)


LOOKUP = """
[lookups.needed]
nl = "nodig"
en = "needed"
rows = { 0 = 12, 1 = 13 }
"""


def test_a_number_that_a_lookup_has_no_row_for_leaves_a_list_open() -> None:
    """Below, at and above what the table knows: two insufficient grades have no row."""
    rules = [("sum(all) >= needed(count(all, whole < 6))", "meets")]
    ruleset = made(rules, otherwise=STAYS, head=HEAD + LOOKUP)
    (flaw,) = lint(ruleset, ["unknown-points", "open"])

    assert (flaw.code, flaw.rules) == ("open", ("r0",))
    assert finding(ruleset, flaw.witness.grades) is None


READING = """
[measures.m]
nl = "m"
en = "m"
is = "{first}"
[[reading]]
id = "other"
nl = "anders"
en = "otherwise"
measures = {{ m = "{other}" }}
"""
NUMBERS = st.sampled_from(
    ["sum(all)", "sum([ne, en])", "count(all, whole < 6)", "lowest(all)", "sum(all) + 0", "ne"]
)


@given(NUMBERS, NUMBERS, st.sampled_from(["m >= 6", "m < 6", "m >= 17"]), st.integers(5, 7))
def test_who_comes_out_otherwise_in_another_reading_is_found(
    first: str, other: str, when: str, grade: int
) -> None:
    """Brute force over every list finds the same directions."""
    head = HEAD + READING.format(first=first, other=other)
    rules = [(when, "meets"), (f"wi >= {grade}", "discuss")]
    ruleset = made(rules, precedence="first", otherwise=STAYS, head=head)
    read = ruleset.others["other"]
    ways = set()
    for grades in LISTS:
        now, then = favour(ruleset, grades), favour(read, grades)
        if now is not None and then is not None and now != then:
            ways.add(then > now)
    found = lint(ruleset, ["reading"])
    told = {_order(flaw.says[1]) > _order(flaw.says[0]) for flaw in found if flaw.says}

    assert told == ways
    assert ({flaw.code for flaw in found} == {"reading-same"}) == (not ways)


def _order(says: str) -> int:
    return ["stays", "r1", "r0"].index(says)


def test_a_reading_with_a_subject_that_is_not_on_the_list() -> None:
    """Science counts in the other reading only; the list that shows it has a grade for it."""
    found = [
        flaw
        for flaw in lint(load("nl/huygens/3g-profielnorm"), ["reading"])
        if flaw.part == "science"
    ]

    assert found
    assert all("science" in flaw.witness.grades for flaw in found)


HALVES = HEAD.replace("lowest = 4, highest = 7, step = 1", "lowest = 5, highest = 6.5, step = 0.5")
MEASURE = '\n[measures.m]\nnl = "m"\nen = "m"\nis = "{of}"\n'


@given(
    st.sampled_from(["sum(all, {view})", "mean(all, {view})", "sum([ne, en], {view})"]),
    st.sampled_from(["grade", "whole"]),
    st.sampled_from(["m >= 17", "m >= 5.5", "m <= 11.5", "m > 6"]),
)
def test_rounding_first_is_told_if_and_only_if_some_list_comes_out_otherwise(
    of: str, view: str, when: str
) -> None:
    """Brute force over lists in halves, with the grades rounded first and without."""

    def with_view(name: str) -> RuleSet:
        head = HALVES + MEASURE.format(of=of.format(view=name))
        return made([(when, "meets")], otherwise=STAYS, head=head)

    other = "whole" if view == "grade" else "grade"
    grades = [
        dict(zip(("ne", "en", "wi"), each, strict=True))
        for each in product(("5", "5.5", "6", "6.5"), repeat=3)
    ]
    ways = {
        then > now
        for each in grades
        if (now := favour(with_view(view), each)) is not None
        and (then := favour(with_view(other), each)) is not None
        and now != then
    }
    found: tuple[Flaw, ...] = lint(with_view(view), ["rounding"])

    assert {flaw.says == ("stays", "r0") for flaw in found} == ways


def test_where_grades_are_whole_there_is_nothing_to_round() -> None:
    """A report in whole grades adds up the same, rounded or not."""
    ruleset = made([("m >= 18", "meets")], head=HEAD + MEASURE.format(of="sum(all, whole)"))

    assert lint(ruleset, ["rounding"]) == ()
