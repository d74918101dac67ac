"""Measures that are counted from each other in a circle: moving one of them would not help."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from overgang.errors import Fault

__all__ = ["in_circles"]

_NAME: Final = re.compile(r"[^\W\d]\w*")


def in_circles(name: str, faults: tuple[Fault, ...], texts: Mapping[str, str]) -> Iterator[Fault]:
    """Give the faults of a measure, and say of one that is told to be circular which circle it is.

    `texts` has the text of each measure.

    >>> told = (Fault("circular", "measures, a, is, column 1", "declared further on"),)
    >>> [fault] = in_circles("a", told, {"a": "b + 1", "b": "a + 1"})
    >>> fault.what
    "the measures 'a' and 'b' are counted from each other"
    """
    for fault in faults:
        circle = _circle(name, texts) if fault.code == "circular" else ()
        if len(circle) > 1:
            listed = f"{', '.join(map(repr, circle[:-1]))} and {circle[-1]!r}"
            said = f"the measures {listed} are counted from each other"
            yield Fault(fault.code, fault.where, said, "count one of them from grades alone")
        else:
            yield fault


def _circle(name: str, texts: Mapping[str, str]) -> tuple[str, ...]:
    """Give the shortest way from a measure back to itself, through the names in their texts."""
    ways: list[tuple[str, ...]] = [(name,)]
    seen: set[str] = set()
    for way in ways:
        for each in dict.fromkeys(_NAME.findall(texts[way[-1]])):
            if each == name:
                return way
            if each in texts and each not in seen:
                seen.add(each)
                ways.append((*way, each))
    return ()
