"""Intervals of whole numbers: what they have in common, what lies outside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

__all__ = [
    "ANYWHERE",
    "Interval",
    "clipped",
    "common",
    "common_of",
    "covers",
    "divided",
    "moved",
    "outside",
]

Interval = tuple[int | None, int | None]
"""From one whole number up to and including another; None where there is no end."""

ANYWHERE: Final[Interval] = (None, None)


def common(one: Interval, other: Interval) -> Interval | None:
    """Give what lies in both; None where nothing does.

    >>> common((None, 5), (3, None)), common((None, 2), (3, None))
    ((3, 5), None)
    """
    (low, high), (least, most) = one, other
    start = low if least is None or (low is not None and low >= least) else least
    end = high if most is None or (high is not None and high <= most) else most
    return (start, end) if start is None or end is None or start <= end else None


def common_of(one: Sequence[Interval], other: Sequence[Interval]) -> tuple[Interval, ...]:
    """Give what lies in both of two rows of intervals that rise.

    >>> common_of(((None, 3), (5, 8)), ((2, 6),))
    ((2, 3), (5, 6))
    """
    found = (common(each, beside) for each in one for beside in other)
    return tuple(each for each in found if each is not None)


def covers(outer: Interval, inner: Interval) -> bool:
    """Say whether one interval holds all of another.

    >>> covers((3, None), (3, 5)), covers((3, 4), (3, 5))
    (True, False)
    """
    return common(outer, inner) == inner


def outside(intervals: Sequence[Interval]) -> tuple[Interval, ...]:
    """Give all that lies between and around intervals that rise.

    >>> outside(((None, 3), (5, 6)))
    ((4, 4), (7, None))
    """
    found: list[Interval] = []
    start: int | None = None
    for low, high in intervals:
        if low is not None:
            found.append((start, low - 1))
        if high is None:
            return tuple(found)
        start = high + 1
    return (*found, (start, None))


def moved(interval: Interval, more: int) -> Interval:
    """Give an interval so much further on.

    >>> moved((3, None), 2)
    (5, None)
    """
    low, high = interval
    return None if low is None else low + more, None if high is None else high + more


def divided(interval: Interval, by: int) -> Interval:
    """Give where a whole number lies if so many times that number lies in an interval.

    >>> divided((3, 8), 2), divided((3, 8), -1)
    ((2, 4), (-8, -3))
    """
    low, high = interval
    if by < 0:
        by, low, high = -by, None if high is None else -high, None if low is None else -low
    return None if low is None else -(-low // by), None if high is None else high // by


def clipped(interval: Interval, least: int, most: int) -> Interval | None:
    """Leave out the ends that are no bound to a number from least to most; None where all is out.

    >>> clipped((0, 5), 2, 9), clipped((0, 1), 2, 9)
    ((None, 5), None)
    """
    if common(interval, (least, most)) is None:
        return None
    low, high = interval
    return (
        None if low is None or low <= least else low,
        None if high is None or high >= most else high,
    )
