"""Variables, and what follows from them: the form that a norm takes for solving and for running.

Every variable is either chosen (a grade, an input) or defined by earlier ones. The same program is
therefore read in two ways: given the chosen values it can be *run*, and given what must follow a
solver can *search* the values. A condition is a literal: the number of a variable that is 0 or 1,
or `~number` for its opposite.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import gcd
from typing import Literal

from overgang.reading.solver.definitions import (
    FALSE,
    TRUE,
    All,
    Definition,
    Extremest,
    Floored,
    Interval,
    Within,
)
from overgang.reading.solver.linear import Linear, apart

__all__ = ["Program"]


class Program:
    """Variables with their domains, and the definitions of those that follow from others."""

    def __init__(self) -> None:
        self.domains: list[tuple[int, ...]] = [(1,)]
        """What each variable can be, rising; two bounds stand for all between, if defined."""
        self.definitions: list[Definition] = []
        self.defined: dict[int, Definition] = {}
        """The same by their variable."""
        self._made: dict[object, int] = {}

    def choose(self, values: Iterable[int]) -> int:
        """Make a variable that can be chosen from these values."""
        self.domains.append(tuple(sorted(set(values))))
        return len(self.domains) - 1

    def _define(self, definition: Definition) -> None:
        self.definitions.append(definition)
        self.defined[definition.variable] = definition

    def all_of(self, literals: Iterable[int]) -> int:
        """Give the literal of: all of these hold."""
        kept: set[int] = set()
        for literal in literals:
            if literal == FALSE or ~literal in kept:
                return FALSE
            if literal != TRUE:
                kept.add(literal)
        if len(kept) <= 1:
            return kept.pop() if kept else TRUE
        key = frozenset(kept)
        if key not in self._made:
            variable = self._made[key] = self.choose((0, 1))
            self._define(All(variable, tuple(sorted(kept))))
        return self._made[key]

    def any_of(self, literals: Iterable[int]) -> int:
        """Give the literal of: at least one of these holds."""
        return ~self.all_of(~literal for literal in literals)

    def at_most(self, left: Linear, right: Linear) -> int:
        """Give the literal of: the one sum is at most the other."""
        difference = apart(left, right)
        terms, flipped = _facing(difference.terms)
        if flipped:
            return self.within(terms, ((difference.const, None),))
        return self.within(terms, ((None, -difference.const),))

    def equal(self, left: Linear, right: Linear) -> int:
        """Give the literal of: the two sums are equal."""
        difference = apart(left, right)
        terms, flipped = _facing(difference.terms)
        bound = difference.const if flipped else -difference.const
        return self.within(terms, ((bound, bound),))

    def within(self, terms: Mapping[int, int], intervals: Sequence[Interval]) -> int:
        """Give the literal of: the sum lies in one of the intervals, which rise and do not meet."""
        common = gcd(*terms.values()) or 1
        if common > 1:
            terms = {variable: many // common for variable, many in terms.items()}
            intervals = [_divided(each, common) for each in intervals]
        low, high = self.bounds(Linear(terms, 0))
        inside = tuple(cut for each in intervals if (cut := _clipped(each, low, high)) is not None)
        if inside in {(), ((None, None),)}:
            return TRUE if inside else FALSE
        if len(inside) == 1 and inside[0][1] is None and inside[0][0] is not None:
            return ~self.within(terms, ((None, inside[0][0] - 1),))
        listed = tuple(sorted(terms.items()))
        if len(listed) == 1 and listed[0][1] == 1 and self.domains[listed[0][0]] == (0, 1):
            return ~listed[0][0]
        key = (listed, inside)
        if key not in self._made:
            variable = self._made[key] = self.choose((0, 1))
            self._define(Within(variable, listed, inside))
        return self._made[key]

    def extreme(self, which: Literal["min", "max"], parts: Sequence[Linear]) -> Linear:
        """Give the least or the greatest of sums with one denominator."""
        bounds = [self.bounds(part) for part in parts]
        choose = min if which == "min" else max
        ends = choose(low for low, _ in bounds), choose(high for _, high in bounds)
        if ends[0] == ends[1]:
            return Linear({}, ends[0], parts[0].over)
        key = (which, *((*sorted(part.terms.items()), part.const) for part in parts))
        if key not in self._made:
            variable = self._made[key] = self.choose(ends)
            bare = tuple(Linear(part.terms, part.const) for part in parts)
            self._define(Extremest(variable, which, bare))
        return Linear({self._made[key]: 1}, 0, parts[0].over)

    def floored(self, line: Linear, divisor: int) -> Linear:
        """Give a sum divided by a whole number and cut off; over its own denominator it is not."""
        low, high = (end // divisor for end in self.bounds(line))
        if low == high:
            return Linear({}, low)
        key = ("floored", *sorted(line.terms.items()), line.const, divisor)
        if key not in self._made:
            variable = self._made[key] = self.choose((low, high))
            self._define(Floored(variable, Linear(line.terms, line.const), divisor))
        return Linear({self._made[key]: 1}, 0)

    def bounds(self, line: Linear) -> tuple[int, int]:
        """Give the least and the most that a sum can be, as far as its variables tell."""
        low = high = line.const
        for variable, many in line.terms.items():
            domain = self.domains[variable]
            ends = many * domain[0], many * domain[-1]
            low, high = low + min(ends), high + max(ends)
        return low, high

    def again(self, literals: Iterable[int], instead: Mapping[int, int]) -> dict[int, int]:
        """Make what literals follow from once more, with other variables instead of some.

        Gives for each variable the one that has its place; one that is not told keeps it. What
        stands instead of a variable has the same values.
        """
        found = dict(instead)
        for definition in self.behind(literals):
            if not found.keys().isdisjoint(definition.reads):
                variable = self.choose(self.domains[definition.variable])
                self._define(definition.again(variable, found))
                found[definition.variable] = variable
        return found

    def run(self, chosen: Mapping[int, int]) -> list[int]:
        """Give the value of every variable when these are the chosen ones."""
        values = [1] * len(self.domains)
        for variable, value in chosen.items():
            values[variable] = value
        for definition in self.definitions:
            values[definition.variable] = definition.run(values)
        return values

    def behind(self, literals: Iterable[int], known: Collection[int] = ()) -> list[Definition]:
        """Give the definitions that literals follow from, in order, but for what is known."""
        found: dict[int, Definition] = {}
        left = [literal if literal >= 0 else ~literal for literal in literals]
        while left:
            variable = left.pop()
            definition = self.defined.get(variable)
            if definition is not None and variable not in found and variable not in known:
                found[variable] = definition
                left += definition.reads
        return [found[variable] for variable in sorted(found)]

    def after(self, variable: int) -> tuple[Definition, ...]:
        """Give the definitions that a variable has any influence on, in order."""
        touched = {variable}
        found = []
        for definition in self.definitions:
            if not touched.isdisjoint(definition.reads):
                touched.add(definition.variable)
                found.append(definition)
        return tuple(found)


def _facing(terms: Mapping[int, int]) -> tuple[dict[int, int], bool]:
    """Turn a sum so that its first coefficient is positive: one literal for both directions."""
    flipped = bool(terms) and terms[min(terms)] < 0
    return {each: -many if flipped else many for each, many in terms.items()}, flipped


def _divided(interval: Interval, common: int) -> Interval:
    low, high = interval
    return None if low is None else -(-low // common), None if high is None else high // common


def _clipped(interval: Interval, least: int, most: int) -> Interval | None:
    """Leave out the ends that are no bound to a sum from least to most; None where all is out."""
    low, high = interval
    low = None if low is None or low <= least else low
    high = None if high is None or high >= most else high
    empty = (low or least) > (most if high is None else high) or (high is not None and high < least)
    return None if empty else (low, high)
