"""Quantities and margins, exact."""

from __future__ import annotations

from fractions import Fraction

import pytest

from overgang.dossier.student import Student
from overgang.reading.judge import traced
from overgang.reading.trace import Margin, Quantity, Step
from tests.reading.norms import with_rule

FIVE = {"ne": "6", "en": "6", "wi": "6", "gs": "6", "ak": "6"}


def step(when: str, **grades: str) -> Step:
    """Give the step of a rule for a list of sixes in which some grades are changed."""
    ruleset = with_rule(when)
    student = Student(id="900101", grades={**FIVE, **grades})
    return traced(student, ruleset, ruleset.targets[0]).steps[0]


def test_a_quantity_is_exact_and_knows_whether_it_is_known() -> None:
    """Thousandths over a denominator."""
    assert Quantity(16000, 16000, 3).low == Fraction(16, 3)
    assert Quantity(1000, 2000).high == 2
    assert (Quantity(1, 1).known, Quantity(1, 2).known) == (True, False)


@pytest.mark.parametrize(("ne", "difference"), [("5", -1), ("6", 0), ("7", 1)])
def test_a_comparison_has_its_margin_below_at_and_above_the_bound(ne: str, difference: int) -> None:
    """Value, bound, and the one minus the other."""
    (margin,) = step("ne >= 6", ne=ne).margins

    assert margin == Margin(Fraction(ne), ">=", Fraction(6))
    assert margin.difference == difference


def test_a_chain_has_a_margin_for_every_link() -> None:
    """81 < points < 84 is two comparisons."""
    margins = step("29 < sum(all) < 31").margins

    assert [(each.operator, each.difference) for each in margins] == [
        ("<", Fraction(-1)),
        ("<", Fraction(-1)),
    ]


@pytest.mark.parametrize(("when", "grades"), [("ne >= 6", {"ne": ""}), ("taken(ne)", {})])
def test_where_nothing_is_compared_or_not_all_is_known_there_is_no_margin(
    when: str, grades: dict[str, str]
) -> None:
    """A margin of what is not known would be a guess."""
    assert step(when, **grades).margins == ()
