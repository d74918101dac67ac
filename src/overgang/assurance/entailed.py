"""What follows from what while one grade changes, seen from how the rules are made.

A list with so many points has no fewer with a subject more, and whoever has at most two
insufficient grades has no more of them. A condition before the change and one after it are gone
through side by side, for each grade that changes: sums are held against each other by what that
grade adds to them, and what is made of them with `and` and `or` part by part. Where that settles a
question nothing needs to be searched; where it does not, the question is still open.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import gcd
from typing import Final, NamedTuple

from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import (
    FALSE,
    TRUE,
    All,
    Definition,
    Extremest,
    Floored,
    Interval,
    Program,
    Within,
)

__all__ = ["Entailed"]

_MOST: Final = 3000
"""So many pairs of conditions are looked at for one question."""


class _Leaf(NamedTuple):
    """That a sum lies in one of some intervals."""

    terms: tuple[tuple[int, int], ...]
    intervals: tuple[Interval, ...]


_Node = int | _Leaf
"""A literal, or a condition that stands behind one."""


class _Shape(NamedTuple):
    """What a condition is made of: all of some or any of some, else a sum."""

    how: bool | None
    """All of the parts, any of them, or None for a sum."""
    parts: tuple[_Node, ...] = ()
    others: tuple[tuple[int, int], ...] = ()
    """The terms of a sum that the grade does not decide, with coefficients that have no divisor."""
    factor: int = 1
    """How often these are taken; a sum has the others so often, and what the grade adds."""
    added: tuple[int, ...] = ()
    """What the grade adds, in each case."""
    intervals: tuple[Interval, ...] = ()


class Entailed:
    """The conditions of one program, while one grade goes through some cases.

    `cases` gives for each variable that the grade decides its value in each case.
    """

    def __init__(self, program: Program, cases: Mapping[int, Sequence[int]]) -> None:
        self._program = program
        self._values = {variable: tuple(values) for variable, values in cases.items()}
        self._many = len(next(iter(self._values.values())))
        self._every = (1 << self._many) - 1
        self._of: dict[int, Definition] = {}
        for each in program.definitions:
            self._of[each.variable] = each
            reads = {*each.reads}
            if reads and self._values.keys() >= reads:
                self._values[each.variable] = self._run(each, reads)
        self._shapes: dict[_Node, _Shape] = {}
        self._can: dict[_Node, int] = {}
        self._known: dict[tuple[_Node, _Node], int] = {}

    def shows(self, one: int, other: int) -> bool:
        """Say whether it is plain that in no case the one literal holds without the other.

        If not, it may still be so.
        """
        return self._follows(one, other) == self._every

    def _run(self, definition: Definition, reads: set[int]) -> tuple[int, ...]:
        values = [1] * (max(reads) + 1)
        found = []
        for case in range(self._many):
            for each in reads:
                values[each] = self._values[each][case]
            found.append(definition.run(values))
        return tuple(found)

    def _follows(self, one: _Node, other: _Node) -> int:
        """Give the cases, as bits, in which the one is plain to hold with the other only."""
        if one in {other, FALSE} or other == TRUE:
            return self._every
        key = (one, other)
        if key not in self._known:
            # What is asked again while it is looked at, or after too much work, is not shown.
            self._known[key] = 0
            if len(self._known) < _MOST:
                self._known[key] = self._looked(one, other)
        return self._known[key]

    def _looked(self, one: _Node, other: _Node) -> int:
        shown = self._every & ~(self._possible(one) & self._possible(_opposite(other)))
        if shown == self._every:
            return shown
        first, second = self._shape(one), self._shape(other)
        if first.how is False:
            return shown | self._each(self._follows(part, other) for part in first.parts)
        if second.how is True:
            return shown | self._each(self._follows(one, part) for part in second.parts)
        if first.how is None and second.how is None:
            return shown | self._fits(first, second)
        for part in first.parts:
            if shown == self._every:
                return shown
            if first.how is True:
                shown |= self._follows(part, other)
        for part in second.parts:
            if shown == self._every:
                return shown
            shown |= self._follows(one, part)
        return shown

    def _each(self, cases: Iterator[int]) -> int:
        found = self._every
        for each in cases:
            found &= each
            if not found:
                break
        return found

    def _possible(self, node: _Node) -> int:
        """Give the cases in which something can hold, as far as is plain."""
        if node not in self._can:
            shape = self._shape(node)
            if shape.how is None:
                self._can[node] = self._reached(shape)
            elif shape.how:
                self._can[node] = self._each(map(self._possible, shape.parts))
            else:
                found = 0
                for part in shape.parts:
                    found |= self._possible(part)
                self._can[node] = found
        return self._can[node]

    def _reached(self, shape: _Shape) -> int:
        low, high = self._program.bounds(Linear(dict(shape.others), 0))
        low, high = low * shape.factor, high * shape.factor
        if low > high:
            low, high = high, low
        found = 0
        for case, added in enumerate(shape.added):
            if any(
                (start is None or start <= high + added) and (end is None or low + added <= end)
                for start, end in shape.intervals
            ):
                found |= 1 << case
        return found

    def _fits(self, first: _Shape, second: _Shape) -> int:
        """Give the cases in which a sum that lies in its intervals before does so after."""
        if first.others != second.others or not first.others:
            return 0
        factor, over = second.factor, first.factor
        if over < 0:
            factor, over = -factor, -over
        found = 0
        known: dict[int, bool] = {}
        for case in range(self._many):
            move = second.added[case] * over - first.added[case] * factor
            if move not in known:
                known[move] = all(
                    any(_inside(_moved(each, factor, move), goal, over) for goal in second.intervals)
                    for each in first.intervals
                )
            if known[move]:
                found |= 1 << case
        return found

    def _shape(self, node: _Node) -> _Shape:
        if node not in self._shapes:
            self._shapes[node] = self._made(node)
        return self._shapes[node]

    def _made(self, node: _Node) -> _Shape:
        if isinstance(node, _Leaf):
            return self._of_sum(node)
        variable = node if node >= 0 else ~node
        found = self._of.get(variable)
        if variable in self._values or not isinstance(found, All | Within):
            value = int(node >= 0)
            return self._of_sum(_Leaf(((variable, 1),), ((value, value),)))
        if isinstance(found, All):
            if node >= 0:
                return _Shape(True, found.literals)
            return _Shape(False, tuple(~each for each in found.literals))
        intervals = found.intervals if node >= 0 else tuple(_outside(found.intervals))
        return self._of_sum(_Leaf(found.terms, intervals))

    def _of_sum(self, leaf: _Leaf) -> _Shape:
        others = [(each, many) for each, many in leaf.terms if each not in self._values]
        if len(others) == 1 and len(leaf.terms) == 1:
            inner = self._of.get(others[0][0])
            if isinstance(inner, Floored | Extremest):
                return self._opened(inner, others[0][1], leaf.intervals)
        ours = [(many, self._values[each]) for each, many in leaf.terms if each in self._values]
        added = tuple(
            sum(many * values[case] for many, values in ours) for case in range(self._many)
        )
        factor = gcd(*(many for _, many in others)) or 1
        if others and others[0][1] < 0:
            factor = -factor
        plain = tuple((each, many // factor) for each, many in others)
        return _Shape(None, (), plain, factor, added, leaf.intervals)

    def _opened(
        self, inner: Floored | Extremest, many: int, intervals: tuple[Interval, ...]
    ) -> _Shape:
        """Give a condition on something rounded, or on an extreme, as one on what is in it."""
        if len(intervals) > 1:
            return _Shape(False, tuple(_Leaf(((inner.variable, many),), (each,)) for each in intervals))
        low, high = intervals[0]
        if low is not None and high is not None:
            halves = ((low, None), (None, high))
            return _Shape(True, tuple(_Leaf(((inner.variable, many),), (each,)) for each in halves))
        if many < 0:
            low, high = (None if high is None else -high), (None if low is None else -low)
            many = -many
        low = None if low is None else -(-low // many)
        high = None if high is None else high // many
        if isinstance(inner, Floored):
            line, by = inner.line, inner.divisor
            low = None if low is None else low * by
            high = None if high is None else high * by + by - 1
            return self._of_sum(_leaf(line, low, high))
        every = (inner.which == "min") == (low is not None)
        return _Shape(every, tuple(_leaf(part, low, high) for part in inner.parts))


def _leaf(line: Linear, low: int | None, high: int | None) -> _Leaf:
    low = None if low is None else low - line.const
    high = None if high is None else high - line.const
    return _Leaf(tuple(sorted(line.terms.items())), ((low, high),))


def _opposite(node: _Node) -> _Node:
    if isinstance(node, _Leaf):
        return _Leaf(node.terms, tuple(_outside(node.intervals)))
    return ~node


def _outside(intervals: Sequence[Interval]) -> Iterator[Interval]:
    """Give all that lies between and around intervals that rise."""
    start: int | None = None
    for low, high in intervals:
        if low is not None:
            yield start, low - 1
        if high is None:
            return
        start = high + 1
    yield start, None


def _moved(interval: Interval, factor: int, move: int) -> Interval:
    low, high = (None if end is None else end * factor + move for end in interval)
    return (low, high) if factor > 0 else (high, low)


def _inside(interval: Interval, goal: Interval, over: int) -> bool:
    low, high = goal
    return (low is None or (interval[0] is not None and low * over <= interval[0])) and (
        high is None or (interval[1] is not None and interval[1] <= high * over)
    )
