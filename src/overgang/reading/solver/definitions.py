"""How a variable of a program follows from earlier ones: a sum that lies somewhere, and its like.

A condition is a literal: the number of a variable that is 0 or 1, or `~number` for its opposite.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, assert_never

from overgang.reading.solver.intervals import Interval
from overgang.reading.solver.linear import Linear

__all__ = [
    "FALSE",
    "TRUE",
    "All",
    "Definition",
    "Extremest",
    "Floored",
    "Within",
    "holds",
    "lines_of",
    "put",
]

TRUE: Final = 0
"""The literal that always holds."""
FALSE: Final = ~TRUE
"""The literal that never holds."""


@dataclass(frozen=True, slots=True)
class Within:
    """A literal that holds if and only if a sum lies in one of the intervals."""

    variable: int
    terms: tuple[tuple[int, int], ...]
    intervals: tuple[Interval, ...]

    @property
    def reads(self) -> tuple[int, ...]:
        """The variables it is defined by."""
        return tuple([variable for variable, _ in self.terms])

    def run(self, values: Sequence[int]) -> int:
        """Give its value from earlier values."""
        found = 0
        for variable, many in self.terms:
            found += values[variable] * many
        return int(self.holds(found))

    def again(self, variable: int, instead: Mapping[int, int]) -> Within:
        """Define another variable the same way, by what stands instead of what it is defined by."""
        terms = sorted((instead.get(each, each), many) for each, many in self.terms)
        return Within(variable, tuple(terms), self.intervals)

    def holds(self, found: int) -> bool:
        """Say whether the sum lies in one of the intervals."""
        for low, high in self.intervals:
            if (low is None or low <= found) and (high is None or found <= high):
                return True
        return False


@dataclass(frozen=True, slots=True)
class All:
    """A literal that holds if and only if all of the literals do."""

    variable: int
    literals: tuple[int, ...]

    @property
    def reads(self) -> tuple[int, ...]:
        """The variables it is defined by."""
        return tuple([max(literal, ~literal) for literal in self.literals])

    def run(self, values: Sequence[int]) -> int:
        """Give its value from earlier values."""
        for literal in self.literals:
            if (values[literal] if literal >= 0 else 1 - values[~literal]) == 0:
                return 0
        return 1

    def again(self, variable: int, instead: Mapping[int, int]) -> All:
        """Define another variable the same way, by what stands instead of what it is defined by."""
        return All(variable, tuple(sorted(put(each, instead) for each in self.literals)))


@dataclass(frozen=True, slots=True)
class Extremest:
    """The least or the greatest of sums."""

    variable: int
    which: Literal["min", "max"]
    parts: tuple[Linear, ...]

    @property
    def reads(self) -> tuple[int, ...]:
        """The variables it is defined by."""
        return tuple(variable for part in self.parts for variable in part.terms)

    def run(self, values: Sequence[int]) -> int:
        """Give its value from earlier values."""
        choose = min if self.which == "min" else max
        return choose(
            part.const + sum(values[each] * many for each, many in part.terms.items())
            for part in self.parts
        )

    def again(self, variable: int, instead: Mapping[int, int]) -> Extremest:
        """Define another variable the same way, by what stands instead of what it is defined by."""
        parts = tuple(_renamed(part, instead) for part in self.parts)
        return Extremest(variable, self.which, parts)


@dataclass(frozen=True, slots=True)
class Floored:
    """A sum divided by a whole number, cut off to a whole number: what rounding comes down to."""

    variable: int
    line: Linear
    divisor: int

    @property
    def reads(self) -> tuple[int, ...]:
        """The variables it is defined by."""
        return tuple(self.line.terms)

    def run(self, values: Sequence[int]) -> int:
        """Give its value from earlier values."""
        terms = self.line.terms.items()
        return (self.line.const + sum(values[each] * many for each, many in terms)) // self.divisor

    def again(self, variable: int, instead: Mapping[int, int]) -> Floored:
        """Define another variable the same way, by what stands instead of what it is defined by."""
        return Floored(variable, _renamed(self.line, instead), self.divisor)


Definition = Within | All | Extremest | Floored
"""How a variable follows from earlier ones."""


def holds(literal: int, values: Sequence[int]) -> bool:
    """Say whether a literal holds, given the value of every variable."""
    return bool(values[literal]) if literal >= 0 else not values[~literal]


def lines_of(definition: Definition) -> Sequence[Linear]:
    """Give the sums that a definition goes by."""
    match definition:
        case All():
            return ()
        case Within(terms=terms):
            return (Linear(dict(terms), 0),)
        case Extremest(parts=parts):
            return parts
        case Floored(line=line):
            return (line,)
        case _:
            assert_never(definition)


def put(literal: int, instead: Mapping[int, int]) -> int:
    """Give a literal with what stands instead of its variable."""
    return instead.get(literal, literal) if literal >= 0 else ~instead.get(~literal, ~literal)


def _renamed(line: Linear, instead: Mapping[int, int]) -> Linear:
    terms = {instead.get(each, each): many for each, many in line.terms.items()}
    return line._replace(terms=terms)
