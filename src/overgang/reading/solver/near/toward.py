"""One goal, seen from one list: the smallest changes with which it holds.

Where a few boxes tell the goal they are read from a table. Else it is shown from the sums what
cannot be smaller; where few lists are near enough all are tried; only what is left is searched.
Each way gives the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from math import inf
from typing import Final

from overgang.reading.solver.near.boxed import Boxed
from overgang.reading.solver.near.boxes import Box
from overgang.reading.solver.near.columns import Columns
from overgang.reading.solver.near.counted import Counted
from overgang.reading.solver.near.groups import groups_of
from overgang.reading.solver.near.shortfall import Shortfall
from overgang.reading.solver.near.stepped import TooManyError
from overgang.reading.solver.near.tried import Tried

__all__ = ["Toward"]

_FEW: Final = 3
"""So many grades that are others can be tried; with more there are too many ways."""


class Toward:
    """The lists around one list, for which a goal does not hold now.

    `boxes` tell the goal, if a few do. `sizes` gives how large a step of one is for each chosen
    variable; only those in it change. `holds` runs the rules: it says whether the goal holds with
    other values of some variables.
    """

    def __init__(
        self,
        columns: Columns,
        boxes: tuple[Box, ...] | None,
        now: Sequence[int],
        sizes: Mapping[int, int],
        holds: Callable[[Mapping[int, int]], bool],
    ) -> None:
        self._columns, self._boxes = columns, boxes
        self._now, self._holds = now, holds
        self._sums = columns.at(now)
        every = groups_of(columns.kinds, now, sizes)
        some = ((each, columns.block(each.variables[0], each.value)) for each in every)
        self._groups = tuple(group for group, block in some if block.values)

    def fewest(self, enough: int | None = None) -> Iterator[dict[int, int]]:
        """Give every change of the fewest variables that has the least total: their other values.

        Of more than `enough` some will do.

        Raises:
            UnreadableError: if it could not be proven that none is smaller.
        """
        if self._boxed is not None:
            with suppress(TooManyError):
                return self._boxed.fewest(enough)
        return self._tried_or_searched(fewest=True)

    def least(self, below: int) -> dict[int, int] | None:
        """Give a change of the least total, if that is below a bound: the other values.

        Raises:
            UnreadableError: if it could not be proven that none is smaller.
        """
        if self._boxed is not None:
            with suppress(TooManyError):
                return self._boxed.least(below)
        return next(self._tried_or_searched(fewest=False, below=below), None)

    def _tried_or_searched(
        self, *, fewest: bool, below: int | None = None
    ) -> Iterator[dict[int, int]]:
        if self._far == inf or (below is not None and self._far >= below):
            return iter(())
        if not fewest or self._many <= _FEW:
            tried = Tried(self._columns, self._groups, self._sums)
            found = tried.smallest(fewest=fewest, below=below)
            if found is not None:
                return iter(found)
        return self._counted.smallest(fewest=fewest, below=below)

    @cached_property
    def _boxed(self) -> Boxed | None:
        if self._boxes is None or not self._groups:
            return None
        with suppress(TooManyError):
            return Boxed(self._columns, self._groups, self._sums, self._boxes)
        return None

    @cached_property
    def _far(self) -> float:
        return Shortfall(self._columns, self._groups, self._sums, "far").least

    @cached_property
    def _many(self) -> float:
        return Shortfall(self._columns, self._groups, self._sums, "many").least

    @cached_property
    def _counted(self) -> Counted:
        least = int(self._far), int(self._many)
        return Counted(self._columns.kinds, self._groups, self._now, least, self._holds)
