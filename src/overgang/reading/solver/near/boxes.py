"""What a goal asks, told as boxes: where some sums have to lie, in one of a few ways.

A goal holds for a list if and only if the sums of that list lie in one of its boxes. Most of what
schools ask comes down to a handful of them, however many conditions it is written with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, assert_never

from overgang.reading.solver.definitions import All, Extremest, Floored, Within
from overgang.reading.solver.intervals import (
    ANYWHERE,
    Interval,
    clipped,
    common,
    covers,
    divided,
    moved,
    outside,
)
from overgang.reading.solver.near.columns import Columns
from overgang.reading.solver.near.tied import Tied

__all__ = ["Box", "boxes_of"]

_MOST: Final = 64
"""So many boxes are told: where a goal needs more of them they are no help."""
_MOST_SUMS: Final = 150
"""A goal about more sums than these is not told by so few boxes, as experience shows."""
_MOST_PAIRS: Final = 1_000
"""So many pairs of boxes are held against each other, for a goal."""

Box = Mapping[int, Interval]
"""From where to where sums have to lie, by number; what follows from the rest is left out."""


class _UntoldError(Exception):
    """A goal is not told by a few boxes."""


def boxes_of(columns: Columns) -> tuple[Box, ...] | None:
    """Give the boxes in which all goals hold; None where they are too many, or there are none such.

    They may overlap. Of sums that move together only one is named.
    """
    if len(columns.kinds.lines) > _MOST_SUMS:
        return None
    try:
        return tuple(_Boxes(columns).all_of(columns.kinds.goals))
    except _UntoldError:
        return None


class _Boxes:
    """Literals, each told as boxes once."""

    def __init__(self, columns: Columns) -> None:
        self._kinds, self._tied = columns.kinds, Tied(columns)
        self._joint = {each.variable: each for each in columns.kinds.joint}
        self._known: dict[int, Sequence[Box]] = {}
        self._pairs = 0

    def all_of(self, literals: Iterable[int]) -> Sequence[Box]:
        """Tell that all of some literals hold."""
        found: Sequence[Box] = [{}]
        # What leaves least open goes first.
        for boxes in sorted([self._of(each) for each in literals], key=len):
            found = self._both(found, boxes)
        return found

    def _of(self, literal: int) -> Sequence[Box]:
        if literal not in self._known:
            self._known[literal] = self._tell(literal)
        return self._known[literal]

    def _tell(self, literal: int) -> Sequence[Box]:
        variable, holds = max(literal, ~literal), literal >= 0
        number = self._kinds.of[variable][0]
        match self._joint.get(variable):
            case None:
                return self._line(number, [(1, None) if holds else (None, 0)])
            case All(literals=literals):
                # Its own sum counts those that do not hold.
                own = self._line(number, [(None, 0) if holds else (1, None)])
                joint = [each for each in literals if max(each, ~each) in self._joint]
                if holds:
                    return self._both(own, self.all_of(joint))
                return self._either([own, *(self._of(~each) for each in joint)])
            case Within(terms=terms, intervals=intervals):
                return self._sum(number, dict(terms), intervals if holds else outside(intervals))
            case Extremest() | Floored():
                raise _UntoldError
            case other:
                assert_never(other)

    def _sum(
        self, number: int, terms: Mapping[int, int], wanted: Sequence[Interval]
    ) -> Sequence[Box]:
        """Tell that a sum, with what its joint terms add to it, lies in one of the intervals."""
        joint = next((each for each in terms if each in self._joint), None)
        if joint is None:
            return self._line(number, wanted)
        if tuple(self._kinds.parted.program.domains[joint]) != (0, 1):
            raise _UntoldError
        rest = {each: many for each, many in terms.items() if each != joint}
        left = [moved(interval, -terms[joint]) for interval in wanted]
        return self._either(
            [
                self._both(self._of(joint), self._sum(number, rest, left)),
                self._both(self._of(~joint), self._sum(number, rest, wanted)),
            ]
        )

    def _line(self, number: int, wanted: Sequence[Interval]) -> Sequence[Box]:
        """Tell that a sum lies in one of the intervals."""
        told = self._tied.told(number)
        found: list[Box] = []
        for interval in wanted:
            bounds = clipped(interval, *told.ends)
            if bounds == ANYWHERE:
                return [{}]
            if bounds is not None:
                found.append({told.by: divided(moved(bounds, -told.more), told.way)})
        return found

    def _both(self, one: Sequence[Box], other: Sequence[Box]) -> Sequence[Box]:
        """Give the boxes of what lies in one of these and in one of those."""
        self._pairs += len(one) * len(other)
        if self._pairs > _MOST_PAIRS:
            raise _UntoldError
        met = [self._met(each, beside) for each in one for beside in other]
        return self._either([[box] for box in met if box is not None])

    def _met(self, one: Box, other: Box) -> Box | None:
        """Give the box of what lies in both; None where nothing does."""
        found = dict(one)
        for number, interval in other.items():
            both = common(found.get(number, ANYWHERE), interval)
            if both is None:
                return None
            found[number] = both
        for number, (low, high) in tuple(found.items()):
            ends = self._tied.ends(found, number)
            if ends is None or common(ends, (low, high)) is None:
                return None
            # What the other bounds say already is not said again.
            bounds = (
                None if low is None or covers((low, None), ends) else low,
                None if high is None or covers((None, high), ends) else high,
            )
            if bounds == ANYWHERE:
                del found[number]
            else:
                found[number] = bounds
        return found

    def _either(self, each_of: Iterable[Sequence[Box]]) -> Sequence[Box]:
        """Give the boxes of what lies in any of these; none that lies in another one."""
        found: list[Box] = []
        for box in sorted([box for boxes in each_of for box in boxes], key=len):
            if not any(self._covers(other, box) for other in found):
                found = [other for other in found if not self._covers(box, other)]
                found.append(box)
                if len(found) > _MOST:
                    raise _UntoldError
        return found

    def _covers(self, outer: Box, inner: Box) -> bool:
        """Say whether one box holds all of another."""
        for number, bounds in outer.items():
            ends = self._tied.ends(inner, number)
            mine = None if ends is None else common(ends, inner.get(number, ANYWHERE))
            if mine is not None and not covers(bounds, mine):
                return False
        return True
