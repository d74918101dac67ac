"""Variables, and what follows from them: the form that a norm takes for solving and for running.

Every variable is either chosen (a grade, an input) or defined by earlier ones. The same program is
therefore read in two ways: given the chosen values it can be *run*, and given what must follow a
solver can *search* the values. A condition is a literal: the number of a variable that is 0 or 1,
or `~number` for its opposite.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import gcd
from typing import Final, Literal

from overgang.reading.solver.definitions import (
    FALSE,
    TRUE,
    All,
    Definition,
    Extremest,
    Floored,
    Within,
)
from overgang.reading.solver.intervals import Interval, clipped, divided
from overgang.reading.solver.linear import Linear, apart

__all__ = ["Program"]

_BINARY: Final = (0, 1)


class Program:
    """Variables with their domains, and the definitions of those that follow from others."""

    def __init__(self) -> None:
        self.domains: list[tuple[int, ...]] = [(1,)]
        """What each variable can be, rising; two bounds stand for all between, if defined."""
        self.definitions: list[Definition] = []
        self.defined: dict[int, Definition] = {}
        """The same by their variable."""
        self.same_sum: dict[int, int] = {}
        """For each variable that says where a sum lies the first that says it of that sum."""
        self._sums: dict[tuple[tuple[int, int], ...], int] = {}
        self._made: dict[object, int] = {}

    def copy(self) -> Program:
        """Give the same program, to define more in."""
        found = Program()
        found.domains, found.definitions = list(self.domains), list(self.definitions)
        found.defined, found.same_sum = dict(self.defined), dict(self.same_sum)
        found._sums, found._made = dict(self._sums), dict(self._made)
        return found

    def choose(self, values: Iterable[int]) -> int:
        """Make a variable that can be chosen from these values."""
        return self._new(tuple(sorted(set(values))))

    def _new(self, domain: tuple[int, ...]) -> int:
        self.domains.append(domain)
        return len(self.domains) - 1

    def _define(self, definition: Definition) -> None:
        self.definitions.append(definition)
        self.defined[definition.variable] = definition
        if isinstance(definition, Within):
            first = self._sums.setdefault(definition.terms, definition.variable)
            self.same_sum[definition.variable] = first

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
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._new(_BINARY)
            self._define(All(found, tuple(sorted(kept))))
        return found

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
            intervals = [divided(each, common) for each in intervals]
        low, high = self._ends(terms)
        inside = tuple([cut for each in intervals if (cut := clipped(each, low, high))])
        if inside in {(), ((None, None),)}:
            return TRUE if inside else FALSE
        listed = tuple(sorted(terms.items()))
        if len(inside) == 1 and inside[0][1] is None and inside[0][0] is not None:
            return ~self._lying(listed, ((None, inside[0][0] - 1),))
        return self._lying(listed, inside)

    def _lying(self, listed: tuple[tuple[int, int], ...], inside: tuple[Interval, ...]) -> int:
        if len(listed) == 1 and listed[0][1] == 1:
            variable = listed[0][0]
            definition = self.defined.get(variable)
            if isinstance(definition, Extremest):
                return self._opened(definition, inside)
            if self.domains[variable] == _BINARY:
                return ~variable
        key = (listed, inside)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._new(_BINARY)
            self._define(Within(found, listed, inside))
        return found

    def _opened(self, extreme: Extremest, intervals: Sequence[Interval]) -> int:
        """Give the literal of: an extreme lies in one of the intervals, by what it is of.

        That the least of three grades is a 5 or more says that each of them is.
        """
        join = self.any_of if extreme.which == "min" else self.all_of

        def at_most(bound: int) -> int:
            return join(
                self.within(each.terms, ((None, bound - each.const),)) for each in extreme.parts
            )

        return self.any_of(
            self.all_of(
                (
                    TRUE if low is None else ~at_most(low - 1),
                    TRUE if high is None else at_most(high),
                )
            )
            for low, high in intervals
        )

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
        low, high = self._ends(line.terms)
        return low + line.const, high + line.const

    def _ends(self, terms: Mapping[int, int]) -> tuple[int, int]:
        low = high = 0
        domains = self.domains
        for variable, many in terms.items():
            domain = domains[variable]
            if many > 0:
                low += many * domain[0]
                high += many * domain[-1]
            else:
                low += many * domain[-1]
                high += many * domain[0]
        return low, high

    def again(self, literals: Iterable[int], instead: Mapping[int, int]) -> dict[int, int]:
        """Make what literals follow from once more, with other variables instead of some.

        Gives for each variable the one that has its place; one that is not told keeps it. What
        stands instead of a variable has the same values.
        """
        found = dict(instead)
        for definition in self.behind(literals):
            if not found.keys().isdisjoint(definition.reads):
                variable = self._new(self.domains[definition.variable])
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


def _facing(terms: Mapping[int, int]) -> tuple[dict[int, int], bool]:
    """Turn a sum so that its first coefficient is positive: one literal for both directions."""
    flipped = bool(terms) and terms[min(terms)] < 0
    return {each: -many for each, many in terms.items()} if flipped else dict(terms), flipped
