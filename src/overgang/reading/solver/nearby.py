"""What other values of a few variables give, found by running the program and not by searching it.

Only what a changed value has influence on is looked at again, and of a sum only what was added. The
rules are run for one value of each stretch of values that no rule can tell apart, so that all
changes of one grade are known exactly at little cost.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from overgang.reading.solver.definitions import Within
from overgang.reading.solver.parted import Parted
from overgang.reading.solver.program import Program

__all__ = ["Around", "Near", "Nearby"]


class Near(NamedTuple):
    """The nearest value of a stretch that the rules cannot tell apart, and what follows from it."""

    value: int
    values: Sequence[int]


class Nearby:
    """One program, of which it is known once what each variable has influence on."""

    def __init__(self, program: Program) -> None:
        self.program: Program = program
        self._known: dict[int, _Influence] = {}

    def around(self, now: Sequence[int]) -> Around:
        """Give what lies around one list; `now` gives the value of every variable."""
        return Around(self, now)

    @cached_property
    def parted(self) -> Parted:
        """What follows from one variable alone, and what from several."""
        return Parted(self.program)

    def influence(self, variable: int) -> _Influence:
        """Give what looks at a variable, worked out once."""
        if variable not in self._known:
            self._known[variable] = _influence(self.program, variable)
        return self._known[variable]


class Around:
    """One list, and the lists with other values of some variables."""

    def __init__(self, nearby: Nearby, now: Sequence[int]) -> None:
        self._nearby, self._now = nearby, now
        self._sums: dict[int, int] = {}
        """What the sum of a joint definition is now, by its place."""

    def values(self, variable: int) -> Iterator[Near]:
        """Give the nearest other values of a variable, one of each stretch, nearest first each way.

        Those above come before those below.
        """
        below, above = self.sides(variable)
        for value in (*above, *below):
            yield Near(value, self.run({variable: value}))

    def sides(self, variable: int) -> tuple[list[int], list[int]]:
        """Give the nearest other values below and above, one of each stretch, nearest first."""
        domain, here = self._nearby.program.domains[variable], self._now[variable]
        starts = self._nearby.influence(variable).starts(domain, self._now)
        below = [domain[bisect_left(domain, value) - 1] for value in starts if value <= here]
        return below[::-1], [value for value in starts if value > here]

    def run(self, changed: Mapping[int, int]) -> list[int]:
        """Give the value of every variable when some that can be chosen have another value."""
        found = list(self._now)
        added: dict[int, int] = {}
        parted = self._nearby.parted
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
        for reader, many in self._nearby.parted.readers.get(variable, ()):
            if reader not in added:
                added[reader] = 0
                new.append(reader)
            added[reader] += more * many
        return new

    def _sum(self, place: int, definition: Within) -> int:
        if place not in self._sums:
            self._sums[place] = sum(self._now[each] * many for each, many in definition.terms)
        return self._sums[place]


class _Influence(NamedTuple):
    """Which definitions look at a variable.

    `alone` gives the values from which a definition that looks at nothing else sees another one;
    `beside` the definitions that also look at variables that do not follow from this one; where
    there are others, `every` value may count.
    """

    variable: int
    alone: frozenset[int]
    beside: tuple[Within, ...]
    every: bool

    def starts(self, domain: Sequence[int], now: Sequence[int]) -> Sequence[int]:
        """Give the values from which the rules can see another one than just before, rising."""
        if self.every:
            return domain[1:]
        bounds = set(self.alone)
        for definition in self.beside:
            rest = sum(now[each] * many for each, many in definition.terms if each != self.variable)
            bounds.update(_bounds(dict(definition.terms)[self.variable], rest, definition))
        places = {bisect_left(domain, bound) for bound in bounds} - {0, len(domain)}
        return [domain[place] for place in sorted(places)]


def _influence(program: Program, variable: int) -> _Influence:
    after = program.after(variable)
    follows = {definition.variable for definition in after}
    looking = [definition for definition in after if variable in definition.reads]
    plain = [
        each for each in looking if isinstance(each, Within) and follows.isdisjoint(each.reads)
    ]
    alone: set[int] = set()
    for each in plain:
        if each.reads == (variable,):
            alone.update(_bounds(each.terms[0][1], 0, each))
    beside = tuple(each for each in plain if each.reads != (variable,))
    # A variable of nought and one is itself a literal: rules read it without a definition.
    every = len(plain) < len(looking) or program.domains[variable] == (0, 1)
    return _Influence(variable, frozenset(alone), beside, every)


def _bounds(many: int, rest: int, definition: Within) -> Iterator[int]:
    """Give the values from which `many` times the value, and the rest, passes an interval's end."""
    for low, high in definition.intervals:
        for least in (low, None if high is None else high + 1):
            if least is not None:
                far = (rest - least) // -many if many < 0 else -((rest - least) // many)
                yield far + 1 if many < 0 else far
