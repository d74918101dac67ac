"""What follows from what while one grade changes, seen from how the rules are made.

A list with so many points has no fewer with a subject more, and whoever has at most two
insufficient grades has no more of them. A condition before the change and one after it are gone
through side by side, for each grade that changes: sums are held against each other by what that
grade adds to them, and what is made of them with `and` and `or` part by part. Where that settles a
question nothing needs to be searched; where it does not, the question is still open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from overgang.assurance.shapes import Joined, Lies, Node, Shapes, Sum
from overgang.reading.solver.definitions import FALSE, TRUE
from overgang.reading.solver.intervals import Interval, outside
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import Program

__all__ = ["Entailed"]

_MOST: Final = 700
"""So many pairs of conditions are looked at for one question."""


class _Seen(NamedTuple):
    """A condition: what it is made of, in which cases it can hold, and the sums it is about.

    The cases are those in which it can hold as far as is plain. Without a sum in common no
    condition follows from another. Both are told as bits.
    """

    shape: Joined | Sum
    can: int
    about: int


class Entailed:
    """The conditions of one program, while one grade goes through some cases.

    `cases` gives for each variable of that grade its value in each case.

    >>> program = Program()
    >>> before, after, other = (program.choose(range(10)) for _ in range(3))
    >>> few = program.within({before: 1, other: 1}, ((None, 9),))
    >>> still = program.within({after: 1, other: 1}, ((None, 9),))
    >>> lower = Entailed(program, {before: range(1, 10), after: range(9)})
    >>> lower.shows(few, still), lower.shows(still, few)
    (True, False)
    """

    def __init__(self, program: Program, cases: Mapping[int, Sequence[int]]) -> None:
        self._shapes = Shapes(program, cases)
        self._every = (1 << self._shapes.many) - 1
        """All cases, as bits."""
        self._seen: dict[Node, _Seen] = {}
        self._bits: dict[tuple[tuple[int, int], ...], int] = {}
        self._known: dict[tuple[Node, Node], int] = {}

    def shows(self, one: int, other: int) -> bool:
        """Say whether it is plain that in no case the one literal holds without the other.

        If not, it may still be so.
        """
        return self._follows(one, other) == self._every

    def _follows(self, one: Node, other: Node) -> int:
        """Give the cases in which it is plain that the one holds only where the other does."""
        if one in (other, FALSE) or other == TRUE:
            return self._every
        key = (one, other)
        found = self._known.get(key)
        if found is None:
            # What is asked again while it is looked at, or after too much work, is not shown.
            found = self._known[key] = 0
            if len(self._known) < _MOST:
                found = self._known[key] = self._looked(one, other)
        return found

    def _looked(self, one: Node, other: Node) -> int:
        ours, theirs = self._see(one), self._see(other)
        shown = self._every & ~(ours.can & self._see(_opposite(other)).can)
        if shown == self._every or not ours.about & theirs.about:
            return shown
        first, second = ours.shape, theirs.shape
        if isinstance(first, Joined) and not first.every:
            return shown | self._in_each([(part, other) for part in first.parts])
        if isinstance(second, Joined) and second.every:
            return shown | self._in_each([(one, part) for part in second.parts])
        if isinstance(first, Sum) and isinstance(second, Sum):
            return shown | self._fits(first, second)
        ways = [(part, other) for part in first.parts] if isinstance(first, Joined) else []
        if isinstance(second, Joined):
            ways += [(one, part) for part in second.parts]
        for way in ways:
            shown |= self._follows(*way)
            if shown == self._every:
                break
        return shown

    def _in_each(self, ways: Iterable[tuple[Node, Node]]) -> int:
        cases = self._every
        for way in ways:
            cases &= self._follows(*way)
            if not cases:
                break
        return cases

    def _see(self, node: Node) -> _Seen:
        """Give what a condition is made of, and what is plain of it, looked up once."""
        found = self._seen.get(node)
        if found is None:
            found = self._seen[node] = self._made(self._shapes.of(node))
        return found

    def _made(self, shape: Joined | Sum) -> _Seen:
        if isinstance(shape, Sum):
            about = 1 << self._bits.setdefault(shape.others, len(self._bits))
            return _Seen(shape, self._reached(shape), about)
        parts = [self._see(part) for part in shape.parts]
        can, about = (self._every if shape.every else 0), 0
        for part in parts:
            can = can & part.can if shape.every else can | part.can
            about |= part.about
        return _Seen(shape, can, about)

    def _reached(self, sum_: Sum) -> int:
        """Give the cases in which a sum can lie in its intervals, by its bounds."""
        ends = self._shapes.program.bounds(Linear(dict(sum_.others), 0))
        low, high = sorted(end * sum_.factor for end in ends)
        known: dict[int, bool] = {}
        cases = 0
        for case, added in enumerate(sum_.added):
            if added not in known:
                known[added] = any(
                    (start is None or start <= high + added) and (end is None or low + added <= end)
                    for start, end in sum_.intervals
                )
            cases |= known[added] << case
        return cases

    def _fits(self, first: Sum, second: Sum) -> int:
        """Give the cases in which a sum that lies in its intervals has the other lie in its own."""
        if first.others != second.others or not first.others:
            return 0
        factor, over = second.factor, first.factor
        if over < 0:
            factor, over = -factor, -over
        known: dict[int, bool] = {}
        cases = 0
        pairs = zip(first.added, second.added, strict=True)
        for case, (before, after) in enumerate(pairs):
            move = after * over - before * factor
            if move not in known:
                known[move] = all(
                    any(_inside(moved, goal, over) for goal in second.intervals)
                    for moved in (_moved(each, factor, move) for each in first.intervals)
                )
            cases |= known[move] << case
        return cases


def _opposite(node: Node) -> Node:
    return Lies(node.terms, outside(node.intervals)) if isinstance(node, Lies) else ~node


def _moved(interval: Interval, factor: int, move: int) -> Interval:
    low, high = (None if end is None else end * factor + move for end in interval)
    return (low, high) if factor > 0 else (high, low)


def _inside(interval: Interval, goal: Interval, over: int) -> bool:
    (low, high), (least, most) = interval, goal
    return (least is None or (low is not None and least * over <= low)) and (
        most is None or (high is not None and high <= most * over)
    )
