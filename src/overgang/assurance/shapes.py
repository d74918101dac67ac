"""What a condition is made of while one grade goes through some cases: of others, or of a sum.

A condition on a number that is rounded, or on the least or the greatest of some, is opened: that
the least of three grades is a 5 or more says that each of them is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import gcd
from typing import NamedTuple

from overgang.reading.solver.definitions import (
    All,
    Definition,
    Extremest,
    Floored,
    Within,
)
from overgang.reading.solver.intervals import Interval, outside
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import Program

__all__ = ["Joined", "Lies", "Node", "Shapes", "Sum"]

_Terms = tuple[tuple[int, int], ...]


class Lies(NamedTuple):
    """That a sum lies in one of some intervals."""

    terms: _Terms
    intervals: tuple[Interval, ...]


Node = int | Lies
"""A condition: a literal, or one that stands behind it."""


class Joined(NamedTuple):
    """Conditions that all have to hold, or of which any has to."""

    every: bool
    parts: tuple[Node, ...]


class Sum(NamedTuple):
    """That a sum lies in one of some intervals, what one grade adds to it told apart."""

    others: _Terms
    """What the grade does not decide, without a common divisor."""
    factor: int
    """How often these are taken."""
    added: tuple[int, ...]
    """What the grade adds, in each case."""
    intervals: tuple[Interval, ...]


class Shapes:
    """The conditions of one program; `cases` gives the variables of a grade, case by case."""

    def __init__(self, program: Program, cases: Mapping[int, Sequence[int]]) -> None:
        self.program = program
        self.many: int = len(next(iter(cases.values())))
        """How many cases there are."""
        self._values: dict[int, tuple[int, ...] | None] = {
            variable: tuple(values) for variable, values in cases.items()
        }
        self._found: dict[Node, Joined | Sum] = {}
        self._parts: dict[_Terms, tuple[_Terms, int, tuple[int, ...]]] = {}
        """The terms of a sum, with what one grade adds to it told apart."""

    def of(self, node: Node) -> Joined | Sum:
        """Give what a condition is made of."""
        found = self._found.get(node)
        if found is None:
            found = self._found[node] = self._made(node)
        return found

    def _made(self, node: Node) -> Joined | Sum:
        if isinstance(node, Lies):
            return self._lies(node.terms, node.intervals)
        variable = node if node >= 0 else ~node
        found = None if self._decided(variable) else self.program.defined.get(variable)
        match found:
            case All(literals=literals):
                if node >= 0:
                    return Joined(every=True, parts=literals)
                return Joined(every=False, parts=tuple(~each for each in literals))
            case Within(terms=terms):
                return self._lies(terms, found.intervals if node >= 0 else outside(found.intervals))
            case _:
                value = int(node >= 0)
                return self._lies(((variable, 1),), ((value, value),))

    def _decided(self, variable: int) -> tuple[int, ...] | None:
        """Give the value of a variable in each case, if the grade alone decides it."""
        if variable not in self._values:
            found = None
            definition = self.program.defined.get(variable)
            if definition is not None and definition.reads:
                found = self._ran(definition)
            self._values[variable] = found
        return self._values[variable]

    def _ran(self, definition: Definition) -> tuple[int, ...] | None:
        known: dict[int, tuple[int, ...]] = {}
        for each in definition.reads:
            values = self._decided(each)
            if values is None:
                return None
            known[each] = values
        given = [1] * (max(known) + 1)
        ran = []
        for case in range(self.many):
            for each, values in known.items():
                given[each] = values[case]
            ran.append(definition.run(given))
        return tuple(ran)

    def _lies(self, terms: _Terms, intervals: tuple[Interval, ...]) -> Joined | Sum:
        if len(terms) == 1 and self._decided(terms[0][0]) is None:
            ((variable, many),) = terms
            inner = self.program.defined.get(variable)
            if isinstance(inner, Floored | Extremest):
                return self._opened(inner, many, intervals)
        if terms not in self._parts:
            self._parts[terms] = self._parted(terms)
        return Sum(*self._parts[terms], intervals)

    def _parted(self, terms: _Terms) -> tuple[_Terms, int, tuple[int, ...]]:
        """Tell what the grade adds to a sum apart from the rest."""
        added = [0] * self.many
        others = []
        for each, many in terms:
            values = self._decided(each)
            if values is None:
                others.append((each, many))
            else:
                added = [sum_ + many * value for sum_, value in zip(added, values, strict=True)]
        factor = gcd(*(many for _, many in others)) or 1
        if others and others[0][1] < 0:
            factor = -factor
        return tuple((each, many // factor) for each, many in others), factor, tuple(added)

    def _opened(
        self, inner: Floored | Extremest, many: int, intervals: tuple[Interval, ...]
    ) -> Joined | Sum:
        """Give a condition on a number as one on what the number is made of."""
        terms = ((inner.variable, many),)
        if len(intervals) > 1:
            return Joined(every=False, parts=tuple(Lies(terms, (each,)) for each in intervals))
        low, high = intervals[0]
        if low is not None and high is not None:
            halves = ((low, None), (None, high))
            return Joined(every=True, parts=tuple(Lies(terms, (each,)) for each in halves))
        if many < 0:
            low, high = (None if end is None else -end for end in (high, low))
        low = None if low is None else -(-low // abs(many))
        high = None if high is None else high // abs(many)
        if isinstance(inner, Extremest):
            every = (inner.which == "min") == (low is not None)
            parts = tuple(Lies(*_between(part, low, high)) for part in inner.parts)
            return Joined(every=every, parts=parts)
        low = None if low is None else low * inner.divisor
        high = None if high is None else (high + 1) * inner.divisor - 1
        return self._lies(*_between(inner.line, low, high))


def _between(line: Linear, low: int | None, high: int | None) -> tuple[_Terms, tuple[Interval]]:
    low = None if low is None else low - line.const
    high = None if high is None else high - line.const
    return tuple(sorted(line.terms.items())), ((low, high),)
