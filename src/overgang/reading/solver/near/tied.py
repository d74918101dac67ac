"""How the sums of a goal hang together: which move together, and what one tells of another.

The insufficient grades of three subjects are never more than those of all. So where three of the
three are insufficient nobody needs to ask whether there are three among all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from overgang.reading.solver.intervals import ANYWHERE, Interval, common
from overgang.reading.solver.near.arrays import numpy
from overgang.reading.solver.near.columns import Columns

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Numbers

__all__ = ["Tied", "Told"]


class Told(NamedTuple):
    """How a sum is told by another one: `way` times that one, and so much `more`.

    `ends` holds the least and the most that the sum can be.
    """

    by: int
    way: int
    more: int
    ends: tuple[int, int]


class _Apart(NamedTuple):
    """The least and the most that one sum is more than another, and that both come to."""

    least: int
    most: int
    together_least: int
    together_most: int


class Tied:
    """The sums of kinds, each told by the first that moves with it."""

    def __init__(self, columns: Columns) -> None:
        np, kinds = numpy(), columns.kinds
        many = Counter(kinds.kind[each] for each in kinds.chosen)
        added = [columns.added(kind)[1] for kind in many]
        self._starts = np.cumsum([0, *(each.shape[1] for each in added)])[:-1]
        """Where the values of each kind start."""
        self._many = np.array(list(many.values()), "int64")
        """How many variables are of each kind."""
        first = {each: next(iter(kinds.adds[each].steps)) for each in kinds.chosen}
        self._first: list[int] = columns.at(kinds.parted.program.run(first)).tolist()
        """What the sums are at the first value of every variable."""
        nothing = np.empty((len(kinds.lines), 0), "int64")
        self._more = np.concatenate([nothing, *(each - each[:, :1] for each in added)], axis=1)
        """How much more each value adds, a column for each."""
        self._told: dict[int, Told] = {}
        self._by: dict[bytes, int] = {}
        self._aparts: dict[tuple[int, int], _Apart] = {}

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
        more = self._more[number]
        way, same = 1, more.tobytes()
        if same not in self._by and (-more).tobytes() in self._by:
            way, same = -1, (-more).tobytes()
        by = self._by.setdefault(same, number)
        first, of = self._first[number], self._first[by]
        return Told(by, way, first - way * of, self._ends(first, more))

    def _apart(self, one: int, other: int) -> _Apart:
        key = one, other
        if key not in self._aparts:
            first, second = self._first[one], self._first[other]
            less, both = self._more[other] - self._more[one], self._more[other] + self._more[one]
            ends = self._ends(second - first, less), self._ends(second + first, both)
            self._aparts[key] = _Apart(*ends[0], *ends[1])
        return self._aparts[key]

    def _ends(self, first: int, more: Numbers) -> tuple[int, int]:
        """Give the least and the most of a sum, by what it is at first and what is added to it."""
        np = numpy()
        least = np.minimum.reduceat(more, self._starts) @ self._many
        most = np.maximum.reduceat(more, self._starts) @ self._many
        return first + int(least), first + int(most)
