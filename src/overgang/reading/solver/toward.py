"""One goal, seen from one list: the smallest changes with which it holds.

What cannot be smaller is shown from the sums; where few lists are near enough all are tried; only
what is left is searched. Each way gives the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from math import inf
from typing import Final

from overgang.reading.solver.columns import Columns
from overgang.reading.solver.counted import Counted
from overgang.reading.solver.groups import groups_of
from overgang.reading.solver.shortfall import Shortfall
from overgang.reading.solver.tried import Tried

__all__ = ["Toward"]

_FEW: Final = 3
"""So many grades that are others can be tried; with more there are too many ways."""


class Toward:
    """The lists around one list, for which a goal does not hold now.

    `sizes` gives how large a step of one is for each chosen variable; only those in it change.
    `holds` runs the rules: it says whether the goal holds with other values of some variables.
    """

    def __init__(
        self,
        columns: Columns,
        now: Sequence[int],
        sizes: Mapping[int, int],
        holds: Callable[[Mapping[int, int]], bool],
    ) -> None:
        self._columns, self._now, self._holds = columns, now, holds
        every = groups_of(columns.kinds, now, sizes)
        some = ((each, columns.block(each.variables[0], each.value)) for each in every)
        self._groups = tuple(group for group, block in some if block.values)

    def smallest(self, *, fewest: bool, below: int | None = None) -> Iterable[dict[int, int]]:
        """Give every smallest change: other values of variables, with which the goal holds.

        The smallest has the least total; with `fewest` the fewest variables, and of as many the
        least total. `below` bounds the total.

        Raises:
            UnreadableError: if it could not be proven that none is smaller.
        """
        if self._far == inf or (below is not None and self._far >= below):
            return ()
        if not fewest or self._many <= _FEW:
            tried = Tried(self._columns, self._groups, self._now)
            found = tried.smallest(fewest=fewest, below=below)
            if found is not None:
                return found
        return self._counted.smallest(fewest=fewest, below=below)

    @cached_property
    def _far(self) -> float:
        return Shortfall(self._columns, self._groups, self._now, "far").least

    @cached_property
    def _many(self) -> float:
        return Shortfall(self._columns, self._groups, self._now, "many").least

    @cached_property
    def _counted(self) -> Counted:
        least = int(self._far), int(self._many)
        return Counted(self._columns.kinds, self._groups, self._now, least, self._holds)
