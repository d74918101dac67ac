"""How the sums of a goal hang together: which move together, and what one tells of another.

The insufficient grades of three subjects are never more than those of all. So where three of the
three are insufficient nobody needs to ask whether there are three among all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from overgang.reading.solver.intervals import ANYWHERE, Interval, common
from overgang.reading.solver.kinds import Kinds

__all__ = ["Tied", "Told"]


class Told(NamedTuple):
    """How a sum is told by another one: `way` times that one, and so much `more`.

    `ends` holds the least and the most that the sum can be.
    """

    by: int
    way: int
    more: int
    ends: tuple[int, int]


class _Spread(NamedTuple):
    """A sum: what it is at the first value of every variable, and what adds more at others.

    `more` has for each such variable the number of how much more at each of its values.
    """

    start: int
    more: Mapping[int, int]


class _Apart(NamedTuple):
    """The least and the most that one sum is more than another, and that both come to."""

    least: int
    most: int
    together_least: int
    together_most: int


class Tied:
    """The sums of kinds, each told by the first that moves with it."""

    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self._spreads: dict[int, _Spread] = {}
        self._told: dict[int, Told] = {}
        self._first: dict[object, int] = {}
        self._added: dict[tuple[int, int], tuple[int, int]] = {}
        self._mores: list[tuple[int, ...]] = [()]
        self._numbers: dict[tuple[int, ...], int] = {(): 0}
        self._aparts: dict[tuple[int, int], _Apart] = {}
        self._of_two: dict[tuple[int, int], _Apart] = {}

    def told(self, number: int) -> Told:
        """Give by which sum a sum is told."""
        if number not in self._told:
            self._told[number] = self._tell(number)
        return self._told[number]

    def ends(self, known: Mapping[int, Interval], number: int) -> Interval | None:
        """Give where a sum lies by what is known of the others; None where nothing can be so.

        `known` says where sums lie that tell others.
        """
        found: Interval | None = ANYWHERE
        for by, (low, high) in known.items():
            if by != number and found is not None:
                apart = self._apart(by, number)
                found = common(
                    found,
                    (
                        None if low is None else low + apart.least,
                        None if high is None else high + apart.most,
                    ),
                )
                found = found and common(
                    found,
                    (
                        None if high is None else apart.together_least - high,
                        None if low is None else apart.together_most - low,
                    ),
                )
        return found

    def _tell(self, number: int) -> Told:
        spread = self._spread(number)
        mores = [self._mores[each] for each in spread.more.values()]
        ends = spread.start + sum(map(min, mores)), spread.start + sum(map(max, mores))
        way, same = 1, frozenset(spread.more.items())
        if same not in self._first:
            turned = {
                each: self._numbered(tuple([-one for one in self._mores[more]]))
                for each, more in spread.more.items()
            }
            mirrored = frozenset(turned.items())
            if mirrored in self._first:
                way, same = -1, mirrored
        by = self._first.setdefault(same, number)
        return Told(by, way, spread.start - way * self._spread(by).start, ends)

    def _numbered(self, more: tuple[int, ...]) -> int:
        if more not in self._numbers:
            self._numbers[more] = len(self._mores)
            self._mores.append(more)
        return self._numbers[more]

    def _spread(self, number: int) -> _Spread:
        if number not in self._spreads:
            self._spreads[number] = self._spread_out(number)
        return self._spreads[number]

    def _spread_out(self, number: int) -> _Spread:
        kinds = self._kinds
        line, owner = kinds.lines[number], kinds.parted.owner
        start, spread = line.const, dict[int, int]()
        for chosen in dict.fromkeys(owner[variable] for variable in line.terms):
            # Variables of a kind add the same; what nobody chooses is of none.
            key = kinds.kind.get(chosen, chosen), number
            if key not in self._added:
                self._added[key] = self._adding(chosen, number)
            added, more = self._added[key]
            start += added
            if more:
                spread[chosen] = more
        return _Spread(start, spread)

    def _adding(self, chosen: int, number: int) -> tuple[int, int]:
        """Give what a variable adds to a sum at its first value, and how much more at each."""
        kinds = self._kinds
        adds = kinds.adds.get(chosen)
        if adds is None:
            (value,) = kinds.parted.program.domains[chosen]
            own = [each.variable for each in kinds.parted.own.get(chosen, ())]
            follows = zip(own, kinds.parted.at(chosen, value), strict=True)
            terms = kinds.lines[number].terms
            return sum(terms.get(each, 0) * is_ for each, is_ in ((chosen, value), *follows)), 0
        place = adds.lines.index(number)
        added = [value * adds.slope[place] + more[place] for value, more in adds.steps.items()]
        more = tuple([each - added[0] for each in added])
        return added[0], self._numbered(more) if any(more) else 0

    def _apart(self, one: int, other: int) -> _Apart:
        key = one, other
        if key not in self._aparts:
            first, second = self._spread(one), self._spread(other)
            less, both = second.start - first.start, second.start + first.start
            found = [_Apart(less, less, both, both)]
            for each in first.more.keys() | second.more.keys():
                two = first.more.get(each, 0), second.more.get(each, 0)
                if two not in self._of_two:
                    self._of_two[two] = _apart(self._mores[two[0]], self._mores[two[1]])
                found.append(self._of_two[two])
            self._aparts[key] = _Apart(*map(sum, zip(*found, strict=True)))
        return self._aparts[key]


def _apart(one: tuple[int, ...], other: tuple[int, ...]) -> _Apart:
    """Compare what one variable adds to two sums; nothing is nought."""
    nought = (0,) * len(one or other)
    pairs = list(zip(one or nought, other or nought, strict=True))
    less, both = [b - a for a, b in pairs], [b + a for a, b in pairs]
    return _Apart(min(less), max(less), min(both), max(both))
