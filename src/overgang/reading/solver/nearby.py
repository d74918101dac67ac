"""What another value of one variable gives, found by running the program and not by searching it.

The rules are run for one value of each stretch of values that no rule can tell apart, so that all
changes of one grade are known exactly at little cost.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from overgang.reading.solver.program import Definition, Program, Within

__all__ = ["Near", "Nearby"]


class Near(NamedTuple):
    """The nearest value of a stretch that the rules cannot tell apart, and what follows from it."""

    value: int
    values: Sequence[int]


class Nearby:
    """One program, of which it is known once what each variable has influence on."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._known: dict[int, _Influence] = {}

    def values(self, variable: int, now: Sequence[int]) -> Iterator[Near]:
        """Give the nearest other values of a variable, one of each stretch, nearest first each way.

        `now` gives the value of every variable.
        """
        below, above = self.sides(variable, now)
        for value in (*above, *below):
            yield Near(value, self.run(variable, value, now))

    def run(self, variable: int, value: int, now: Sequence[int]) -> list[int]:
        """Give the value of every variable when this one has another value."""
        found = list(now)
        found[variable] = value
        for definition in self._influence(variable).after:
            found[definition.variable] = definition.run(found)
        return found

    def sides(self, variable: int, now: Sequence[int]) -> tuple[list[int], list[int]]:
        """Give the nearest other values below and above, one of each stretch, nearest first."""
        domain, here = self._program.domains[variable], now[variable]
        starts = self._influence(variable).starts(domain, now)
        below = [domain[bisect_left(domain, value) - 1] for value in starts if value <= here]
        return below[::-1], [value for value in starts if value > here]

    def _influence(self, variable: int) -> _Influence:
        if variable not in self._known:
            self._known[variable] = _influence(self._program, variable)
        return self._known[variable]


class _Influence(NamedTuple):
    """What a variable has influence on, and which definitions look at it.

    `alone` gives the values from which a definition that looks at nothing else sees another one;
    `beside` the definitions that also look at variables that do not follow from this one; where
    there are others, `every` value may count.
    """

    variable: int
    after: tuple[Definition, ...]
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
    return _Influence(variable, after, frozenset(alone), beside, every)


def _bounds(many: int, rest: int, definition: Within) -> Iterator[int]:
    """Give the values from which `many` times the value, and the rest, passes an interval's end."""
    for low, high in definition.intervals:
        for least in (low, None if high is None else high + 1):
            if least is not None:
                far = (rest - least) // -many if many < 0 else -((rest - least) // many)
                yield far + 1 if many < 0 else far
