"""Which measures come to the same in two norms over one list, so that they are read once."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from overgang.norms.expression import Holds, Measure, Would
from overgang.norms.ruleset import RuleSet
from overgang.norms.walk import nodes_of
from overgang.reading.sheet import Sheet

__all__ = ["measures_alike"]

_SAID: Final = ("scale", "derived", "letters", "groups", "points", "lookups", "inputs")
"""All that the words of a measure can refer to, besides other measures and the list."""
_SEEN: Final = ("all", "spans", "entries", "inputs", "parts", "aside")
"""All that a measure can look at on a list."""


def measures_alike(one: Sheet, other: Sheet) -> frozenset[str]:
    """Give the measures that have the same value for whatever becomes of two equal lists.

    >>> from overgang.dossier import Student
    >>> from overgang.reading.sheet import sheet_of
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zwin/3h-4h")
    >>> points = {"tekorten": norm.measures["punten"]}
    >>> changed = norm.model_copy(update={"measures": {**norm.measures, **points}})
    >>> sheets = [sheet_of(Student(id="anyone"), each) for each in (norm, changed)]
    >>> sorted(norm.measures.keys() - measures_alike(*sheets))
    ['tekorten']
    """
    ours, theirs = one.ruleset, other.ruleset
    if any(getattr(ours, name) != getattr(theirs, name) for name in _SAID):
        return frozenset()
    if any(getattr(one, name) != getattr(other, name) for name in _SEEN):
        return frozenset()
    same = {name for name, each in ours.measures.items() if each == theirs.measures.get(name)}
    return frozenset(name for name in same if _looks_at_no_others(ours, name, same))


def _looks_at_no_others(ruleset: RuleSet, name: str, same: Container[str]) -> bool:
    """Say whether a measure looks at no other measures than these, and at no rules."""
    nodes = nodes_of(ruleset.measures[name].expression, ruleset, ruleset.targets[0])
    return not any(
        isinstance(node, Would | Holds) or (isinstance(node, Measure) and node.name not in same)
        for node in nodes
    )
