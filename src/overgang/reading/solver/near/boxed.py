"""The smallest changes of one list with which a goal holds that a few boxes tell.

The nearest box is looked into first, and no further than it may well be: so the tables stay small.
What is found there bounds what is worth looking for in the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING, Final

from overgang.reading.solver.near.arrays import NEVER
from overgang.reading.solver.near.boxes import Box
from overgang.reading.solver.near.columns import Columns
from overgang.reading.solver.near.grid import Grid
from overgang.reading.solver.near.groups import Group
from overgang.reading.solver.near.others import Others, others_of
from overgang.reading.solver.near.shortfall import Shortfall
from overgang.reading.solver.near.stepped import Stepped, TooManyError
from overgang.reading.solver.near.tabled import Tabled
from overgang.reading.solver.near.worth import ONE, Worth, worth_of

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Numbers

__all__ = ["Boxed"]

_FEW: Final = 200_000
"""A table of so many entries is sooner made than only those of its states that matter are found."""

_Ways = Tabled | Stepped


class _Near:
    """A box near a list, and what it takes at least to come into it.

    That is how far all values move together, and how many variables have another one.
    """

    def __init__(self, others: Others, sums: Numbers, box: Box, far: int, many: int) -> None:
        self.box, self.far, self.many = box, far, many
        self._others, self._sums = others, sums

    @cached_property
    def worth(self) -> Worth:
        """What other values are worth to it."""
        return worth_of(self._others, self._sums, self.box)


class Boxed:
    """The lists around one list, and the boxes of a goal; only the groups change.

    Raises:
        TooManyError: if variables are too many, or can move too far, for costs to be short numbers.
    """

    def __init__(
        self, columns: Columns, groups: Sequence[Group], sums: Numbers, boxes: Iterable[Box]
    ) -> None:
        self._others = others_of(columns, groups)
        self._variables = sum(len(group.variables) for group in groups)
        self._furthest = self._variables * int(self._others.far.max())
        if self._furthest >= ONE or (self._variables + 2) * ONE > NEVER:
            raise TooManyError
        far, many = (Shortfall(columns, groups, sums, by) for by in ("far", "many"))
        shown = [(box, far.into(box), many.into(box)) for box in boxes]
        self._boxes = [
            _Near(self._others, sums, box, int(far), int(many))
            for box, far, many in shown
            if far < inf > many
        ]

    def fewest(self, enough: int | None = None) -> Iterator[dict[int, int]]:
        """Give every change of the fewest variables that has the least total: their other values.

        Of more than `enough` some will do.

        Raises:
            TooManyError: if too many states may be on a way.
        """
        if not self._boxes:
            return iter(())
        least = min(each.many for each in self._boxes)
        # Often it takes one more than each sum shows alone.
        for many in range(least + 1, self._variables + 2):
            found: list[_Ways] = []
            for ways in self._cheaper((many + 1) * ONE - 1, enough, fewest=True):
                if found and ways.least < found[0].least:
                    found.clear()
                found.append(ways)
            if found:
                return _each_once(found)
            for near in self._boxes:
                near.many = max(near.many, many + 1)
        return iter(())

    def least(self, below: int | None = None) -> dict[int, int] | None:
        """Give a change of the least total, if that is below a bound: the other values.

        Raises:
            TooManyError: if too many states may be on a way.
        """
        most = self._furthest if below is None else below - 1
        found = None
        for ways in self._cheaper(most, 1, fewest=False):
            found = ways
        return None if found is None else next(found.ways())

    def _cheaper(self, most: int, enough: int | None, *, fewest: bool) -> Iterator[_Ways]:
        """Give the cheapest ways into boxes, each no dearer than those before it.

        Of the fewest variables all that cost as much are given; of the least total one will do.
        """
        for least, near in self._nearest(fewest=fewest):
            if least <= most:
                grid = Grid(near.worth.within(most, fewest=fewest))
                if grid.reached:
                    ways = (
                        Tabled(grid) if grid.entries <= _FEW else Stepped(grid, near.many, enough)
                    )
                    if ways.least <= most:
                        yield ways
                        most = ways.least if fewest else ways.least - 1

    def _nearest(self, *, fewest: bool) -> list[tuple[int, _Near]]:
        """Give what it costs at least to come into each box, the one that is least far first.

        Of the others it is then soon shown that they are too far, unless fewer variables will do.
        Of those that are as far the one that bounds the fewest sums goes first: it is soon done.
        """
        order = sorted(self._boxes, key=lambda each: (each.far, len(each.box)))
        return [(each.far + (each.many * ONE if fewest else 0), each) for each in order]


def _each_once(found: Iterable[_Ways]) -> Iterator[dict[int, int]]:
    """Give the ways into boxes; some lead into more than one box."""
    seen: set[frozenset[tuple[int, int]]] = set()
    for ways in found:
        for way in ways.ways():
            key = frozenset(way.items())
            if key not in seen:
                seen.add(key)
                yield way
