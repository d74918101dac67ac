"""The table of features: the norms in which each is seen, and the tests that cover it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from overgang import conventions
from overgang.conventions.convention import Convention
from overgang.norms.ruleset import RuleSet
from pages.features.anatomy import Anatomy
from pages.features.feature import Feature
from pages.features.sections import SECTIONS
from pages.found import whole_files

__all__ = ["EXAMPLES", "Row", "example_ids", "rows"]

EXAMPLES = "tests/rulesets/test_rulesets.py::test_every_example_comes_out"
"""The test that holds the examples of every norm against the judge."""


class Row(NamedTuple):
    """A feature, and the norms and the ways to make a report in which it is seen."""

    feature: Feature
    norms: tuple[RuleSet, ...]
    made: tuple[Convention, ...]


def rows() -> Iterator[tuple[tuple[str, str], tuple[Row, ...]]]:
    """Give the rows of each section."""
    for heading, features in SECTIONS.items():
        yield heading, tuple(Row(each, _norms(each), _made(each)) for each in features)


def example_ids(ruleset: RuleSet) -> tuple[str, ...]:
    """Give the pytest id of each example of a norm.

    >>> from overgang.rulesets import load
    >>> example_ids(load("nl/zwin/3h-4h"))[0][-17:]
    '[nl/zwin/3h-4h-1]'
    """
    numbers = range(1, len(ruleset.examples) + 1)
    return tuple(f"{EXAMPLES}[{ruleset.id}-{number}]" for number in numbers)


def _norms(feature: Feature) -> tuple[RuleSet, ...]:
    return tuple(each.ruleset for each in _taken_apart() if feature.seen(each))


def _made(feature: Feature) -> tuple[Convention, ...]:
    return tuple(each for each in map(conventions.load, conventions.ids()) if feature.made(each))


@cache
def _taken_apart() -> tuple[Anatomy, ...]:
    return tuple(map(Anatomy, whole_files()))
