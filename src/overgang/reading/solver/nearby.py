"""What other values of a few variables give, found by running the program and not by searching it.

Only what a changed value has influence on is looked at again, and of a sum only what was added.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from overgang.reading.solver.definitions import Within
from overgang.reading.solver.parted import Parted

__all__ = ["Around"]


class Around:
    """One list, and the lists with other values of some variables.

    `now` gives the value of every variable for the list.
    """

    def __init__(self, parted: Parted, now: Sequence[int]) -> None:
        self._parted, self._now = parted, now
        self._sums: dict[int, int] = {}
        """What the sum of a joint definition is now, by its place."""

    def run(self, changed: Mapping[int, int]) -> list[int]:
        """Give the value of every variable when some that can be chosen have another value."""
        found = list(self._now)
        added: dict[int, int] = {}
        parted = self._parted
        waiting: list[int] = []
        for variable, value in changed.items():
            waiting += self._change(found, variable, value, added)
            values = parted.at(variable, value)
            for own, follows in zip(parted.own.get(variable, ()), values, strict=True):
                waiting += self._change(found, own.variable, follows, added)
        heapify(waiting)
        while waiting:
            # A definition comes after all that it looks at: nothing is looked at twice.
            place = heappop(waiting)
            definition = parted.joint[place]
            if isinstance(definition, Within):
                value = int(definition.holds(self._sum(place, definition) + added[place]))
            else:
                value = definition.run(found)
            for reader in self._change(found, definition.variable, value, added):
                heappush(waiting, reader)
        return found

    def _change(
        self, found: list[int], variable: int, value: int, added: dict[int, int]
    ) -> list[int]:
        """Change one value, note what that adds to sums, and give what has to be looked at too."""
        more = value - found[variable]
        if not more:
            return []
        found[variable] = value
        new = []
        for reader, many in self._parted.readers.get(variable, ()):
            if reader not in added:
                added[reader] = 0
                new.append(reader)
            added[reader] += more * many
        return new

    def _sum(self, place: int, definition: Within) -> int:
        if place not in self._sums:
            self._sums[place] = sum(self._now[each] * many for each, many in definition.terms)
        return self._sums[place]
