"""The lists of which a few grades are others, all of them tried: nothing is left to be proven.

It is counted how many of a group take the same other grade, not which; what is found stands for
every list with those numbers. Where there are too many lists to try, this says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations, groupby, product
from typing import TYPE_CHECKING, Final, NamedTuple

from overgang.reading.solver.near.arrays import numpy
from overgang.reading.solver.near.columns import Columns
from overgang.reading.solver.near.groups import Group
from overgang.reading.solver.near.others import Others, others_of

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Marks, Numbers

__all__ = ["Tried"]

_MOST: Final = 10_000
"""So many lists are tried at once; to search for one is quicker than to try more."""
_MOST_TO_WEIGH: Final = 80_000
"""So many are looked at to see whether they are to be tried."""


class _Lists(NamedTuple):
    """Lists of which as many grades are others: a column for each.

    `taken` holds the numbers of the other values, rising; `again` how many of them are of the last
    group; `far` how far all of them are together.
    """

    taken: Numbers
    again: Numbers
    far: Numbers
    sums: Numbers

    def only(self, marks: Marks) -> _Lists:
        """Give those that are marked."""
        return _Lists(self.taken[:, marks], self.again[marks], self.far[marks], self.sums[:, marks])


class Tried:
    """The lists around one list, for which one goal has to hold; each group can change."""

    def __init__(self, columns: Columns, groups: Sequence[Group], sums: Numbers) -> None:
        self._columns, self._groups, self._now = columns, groups, sums[:, None]

    def smallest(self, *, fewest: bool, below: int | None = None) -> list[dict[int, int]] | None:
        """Give every smallest change: other values of variables, with which the goal holds.

        The smallest has the least total; with `fewest` the fewest variables, and of as many the
        least total. `below` bounds the total. Gives None where there are too many lists to try.
        """
        lists, found = self._none, list[list[int]]()
        while self._groups and lists.far.size:
            beyond = self._one_more(lists, below)
            if beyond is None:
                return None
            (holding,) = self._columns.hold(beyond.sums)
            if holding.any():
                held = beyond.only(holding)
                least = int(held.far.min())
                if below is None or least + 1 < below:
                    found, below = [], least + 1
                found += held.taken[:, held.far == least].T.tolist()
                if fewest:
                    break
            lists = beyond
        return [changed for taken in found for changed in self._placed(taken)]

    @property
    def _none(self) -> _Lists:
        """The list itself."""
        np = numpy()
        nothing = np.zeros(1, dtype="int64")
        return _Lists(np.empty((0, 1), dtype="int64"), nothing, nothing, self._now)

    @cached_property
    def _others(self) -> Others:
        return others_of(self._columns, self._groups)

    @cached_property
    def _room(self) -> Numbers:
        """How many variables there are that can have a value, of each."""
        many = [len(group.variables) for group in self._groups]
        room: Numbers = numpy().array(many)[self._others.group]
        return room

    def _one_more(self, lists: _Lists, below: int | None) -> _Lists | None:
        """Give the lists with one more value that is another; None where they are too many."""
        np, others = numpy(), self._others
        if below is not None:
            lists = lists.only(lists.far + others.far.min() < below)
        every = np.arange(len(others.values))
        if lists.far.size * every.size > _MOST_TO_WEIGH:
            return None
        last = lists.taken[-1] if len(lists.taken) else np.zeros(1, dtype="int64")
        again = np.where(others.group[last][:, None] == others.group, lists.again[:, None], 0) + 1
        far = lists.far[:, None] + others.far
        fits = (every >= last[:, None]) & (again <= self._room)
        if below is not None:
            fits &= far < below
        before, taken = fits.nonzero()
        if taken.size > _MOST:
            return None
        return _Lists(
            np.concatenate([lists.taken[:, before], taken[None, :]]),
            again[before, taken],
            far[before, taken],
            lists.sums[:, before] + others.more[:, taken],
        )

    def _placed(self, taken: Sequence[int]) -> Iterator[dict[int, int]]:
        """Give every list in which so many of each group have the values that were taken."""
        by_group = [list(those) for _, those in groupby(taken, lambda at: self._others.group[at])]
        yield from self._spread(by_group)

    def _spread(self, by_group: Sequence[Sequence[int]]) -> Iterator[dict[int, int]]:
        if not by_group:
            yield {}
            return
        first, *rest = by_group
        variables = self._groups[self._others.group[first[0]]].variables
        for placed in _given(variables, Counter(self._others.values[at] for at in first)):
            for others in self._spread(rest):
                yield placed | others


def _given(
    variables: Sequence[int], values: Mapping[tuple[int, ...], int]
) -> Iterator[dict[int, int]]:
    """Give every way in which so many of the variables have each of the values."""
    if not values:
        yield {}
        return
    (nearest, many), *rest = values.items()
    for some in combinations(variables, many):
        left = [each for each in variables if each not in some]
        for others in _given(left, dict(rest)):
            for each in product(nearest, repeat=many):
                yield dict(zip(some, each, strict=True)) | others
