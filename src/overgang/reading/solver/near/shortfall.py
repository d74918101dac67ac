"""How much of a list has to change at least before a goal can hold, shown from its sums alone.

A sum that is short of a bound has to become more, and a grade that moves adds so much to it at
most. What follows is never more than the truth, and often the truth itself: then nothing has to be
searched to know that no smaller change will do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import gcd, inf
from typing import TYPE_CHECKING, Literal, assert_never

from overgang.reading.solver.definitions import All, Extremest, Floored, Within
from overgang.reading.solver.intervals import Interval, outside
from overgang.reading.solver.near.boxes import Box
from overgang.reading.solver.near.columns import Columns
from overgang.reading.solver.near.groups import Group
from overgang.reading.solver.near.prices import FINE, Price

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Numbers

__all__ = ["Shortfall"]


class Shortfall:
    """What has to change of one list at least, before all goals hold; only the groups change.

    By `far` it is how far all values move together; by `many` how many variables have another one.
    """

    def __init__(
        self,
        columns: Columns,
        groups: Sequence[Group],
        sums: Numbers,
        by: Literal["far", "many"],
    ) -> None:
        self._columns, self._kinds, self._by = columns, columns.kinds, by
        self._groups = groups
        self._sums: list[int] = sums.tolist()
        self._joint = {each.variable: each for each in columns.kinds.joint}
        self._known: dict[int, float] = {}
        self._prices: dict[tuple[int, int], Sequence[Price]] = {}

    @cached_property
    def least(self) -> float:
        """How much it is, a whole number; infinite where no other values will do."""
        return self._whole(max(self._least(goal) for goal in self._kinds.goals))

    def into(self, box: Box) -> float:
        """Give how much changes before the list is in a box; infinite where it never is."""
        return self._whole(max((self._into(*each) for each in box.items()), default=0))

    def _whole(self, fine: float) -> float:
        if fine == inf:
            return inf
        # Prices are cut off, which makes the whole a little too low; what moves goes by steps.
        step = gcd(*(group.size for group in self._groups)) if self._by == "far" else 1
        return -(-int(fine) // (FINE * step)) * step

    def _least(self, literal: int) -> float:
        """Give how much changes, in fine parts, before a literal holds."""
        if literal not in self._known:
            self._known[literal] = self._shown(literal)
        return self._known[literal]

    def _shown(self, literal: int) -> float:
        variable, holds = max(literal, ~literal), literal >= 0
        line = self._kinds.of[variable][0]
        match self._joint.get(variable):
            case None:
                return self._moved(line, ((1, None),) if holds else ((None, 0),))
            case All(literals=literals):
                # Its own sum counts those that do not hold.
                own = self._moved(line, ((None, 0),) if holds else ((1, None),))
                joint = [each for each in literals if max(each, ~each) in self._joint]
                if holds:
                    return max([own, *map(self._least, joint)])
                return min([own, *(self._least(~each) for each in joint)])
            case Within(terms=terms, intervals=intervals):
                lowest, highest = self._bounds(dict(terms))
                wanted = intervals if holds else outside(intervals)
                return self._moved(line, [_wider(each, lowest, highest) for each in wanted])
            case Extremest() | Floored():
                return 0
            case other:
                assert_never(other)

    def _bounds(self, terms: Mapping[int, int]) -> tuple[int, int]:
        """Give the least and the most that the joint variables of a sum can add to it."""
        low = high = 0
        for each, many in terms.items():
            if each in self._joint:
                domain = self._kinds.parted.program.domains[each]
                ends = many * domain[0], many * domain[-1]
                low, high = low + min(ends), high + max(ends)
        return low, high

    def _moved(self, line: int, wanted: Sequence[Interval]) -> float:
        """Give how much changes before a sum lies in one of the intervals."""
        return min((self._into(line, each) for each in wanted), default=inf)

    def _into(self, line: int, interval: Interval) -> float:
        here, (low, high) = self._sums[line], interval
        if low is not None and here < low:
            return self._more(line, low - here, 1)
        if high is not None and here > high:
            return self._more(line, here - high, -1)
        return 0

    def _more(self, line: int, needed: int, way: Literal[-1, 1]) -> float:
        """Give how much changes before a sum is so much more, or less; the cheapest goes first."""
        found = 0
        for price, most in self._adding(line, way):
            taken = min(needed, most)
            found += taken * price
            needed -= taken
            if not needed:
                return found
        return inf

    def _adding(self, line: int, way: Literal[-1, 1]) -> Sequence[Price]:
        """Give at what prices a sum becomes one more, and how much more for each; rising."""
        key = line, way
        if key not in self._prices:
            self._prices[key] = sorted(self._priced(line, way))
        return self._prices[key]

    def _priced(self, line: int, way: Literal[-1, 1]) -> Iterator[Price]:
        """Give those prices group by group: of how many, one goes as far as all that it adds."""
        for group in self._groups:
            many = len(group.variables)
            priced = self._columns.block(group.variables[0], group.value).adds(line, way)
            if self._by == "far":
                yield from ((price * group.size, most * many) for price, most in priced)
            elif priced:
                most = sum(most for _, most in priced)
                yield FINE // most, most * many


def _wider(interval: Interval, lowest: int, highest: int) -> Interval:
    """Give where the rest of a sum has to lie for the whole to lie in an interval."""
    low, high = interval
    return None if low is None else low - highest, None if high is None else high - lowest
