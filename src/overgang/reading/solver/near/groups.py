"""Subjects for which the same can change: of one kind, with the same grade now.

Which of them changes makes no difference to a norm. So a search tells only how many of a group take
which other grade, and each answer stands for all lists that come to the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from overgang.reading.solver.kinds import Kinds

__all__ = ["Group", "groups_of"]


class Group(NamedTuple):
    """Variables of one kind that have the same value now; a step of one is so large."""

    variables: tuple[int, ...]
    value: int
    size: int


def groups_of(kinds: Kinds, now: Sequence[int], sizes: Mapping[int, int]) -> Iterator[Group]:
    """Give the groups of the variables that can change; `sizes` gives how large their steps are."""
    found: dict[tuple[int, int, int], list[int]] = {}
    for each, size in sizes.items():
        found.setdefault((kinds.kind[each], now[each], size), []).append(each)
    for (_, value, size), variables in found.items():
        yield Group(tuple(variables), value, size)
