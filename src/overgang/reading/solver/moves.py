"""How one variable moves what follows from it: read once for all of its values, all else as it is.

What a variable comes to along the values of another is a column. Of a condition it is the places of
the values with which it holds, as bits; of a number it is the numbers, in order. What follows from
the moving variable alone is put together beforehand, for all lists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, assert_never

from overgang.reading.solver.definitions import All, Definition, Extremest, Floored, Within, holds
from overgang.reading.solver.linear import Linear

__all__ = ["Columns", "Moves", "Sums", "lines_of"]


class Sums(dict[int, int]):
    """What the sums of a program are for one list, by their number; added up when asked for."""

    def __init__(self, lines: Sequence[Linear], now: Sequence[int]) -> None:
        super().__init__()
        self._lines, self.now = lines, now

    def __missing__(self, number: int) -> int:
        """Add one up."""
        line, now = self._lines[number], self.now
        added = sum([now[each] * many for each, many in line.terms.items()])
        self[number] = found = line.const + added
        return found


class Columns(dict[int, int]):
    """The columns along one variable of one list, worked out when they are asked for.

    Its own are those of conditions; `numbers` gives the others. `here` is the place of the value
    that the variable has now.
    """

    def __init__(self, moves: Moves, sums: Sums, here: int) -> None:
        super().__init__()
        self.sums, self.now, self.here = sums, sums.now, here
        self._moves = moves
        self._known: dict[int, Sequence[int]] = {}

    def __missing__(self, variable: int) -> int:
        """Work out the column of a condition."""
        self[variable] = found = self._moves.conditions[variable](self)
        return found

    def numbers(self, variable: int) -> Sequence[int]:
        """Give the column of a number."""
        if variable not in self._known:
            self._known[variable] = self._moves.numbers[variable](self)
        return self._known[variable]

    def holding(self, literal: int) -> int:
        """Give the places of the values with which a literal holds, as bits."""
        every, variable = self._moves.every, max(literal, ~literal)
        if variable not in self._moves.conditions:
            return every if holds(literal, self.now) else 0
        return self[variable] if literal >= 0 else every ^ self[variable]


_Condition = Callable[[Columns], int]
_Number = Callable[[Columns], Sequence[int]]


class Moves:
    """What one variable moves: how to read each condition and each number that follows from it.

    `own` gives the columns, as numbers, of what follows from the variable alone; `joint` the
    definitions that may follow from more, with the numbers of their sums. `conditions` are the
    variables that can be nought or one.
    """

    def __init__(
        self,
        own: Mapping[int, Sequence[int]],
        joint: Iterable[tuple[Definition, range]],
        conditions: frozenset[int],
    ) -> None:
        self._own, self._both = own, conditions
        self._size = len(next(iter(own.values())))
        self.every: int = (1 << self._size) - 1
        """The places of all values."""
        self.numbers: dict[int, _Number] = {}
        self.conditions: dict[int, _Condition] = {
            each: _constant(_places(column)) for each, column in own.items() if each in conditions
        }
        for definition, sums in joint:
            if any(map(self._moves, definition.reads)):
                self._add(definition, sums)

    def _moves(self, variable: int) -> bool:
        return variable in self._own or variable in self.conditions or variable in self.numbers

    def _add(self, definition: Definition, sums: range) -> None:
        at = definition.variable
        match definition:
            case All(literals=literals):
                self.conditions[at] = self._all(literals)
            case Within(terms=terms):
                self.conditions[at] = _inside(definition, self._sum(terms, sums[0]))
            case Floored(line=line, divisor=divisor):
                self._add_number(at, _cut(self._sum(line.terms.items(), sums[0]), divisor))
            case Extremest(which=which, parts=parts):
                choose = min if which == "min" else max
                moving = {
                    number: self._sum(part.terms.items(), number)
                    for number, part in zip(sums, parts, strict=True)
                    if any(map(self._moves, part.terms))
                }
                still = [number for number in sums if number not in moving]
                self._add_number(at, _most(choose, list(moving.values()), still))
            case _:
                assert_never(definition)

    def _add_number(self, at: int, number: _Number) -> None:
        if at in self._both:
            self.conditions[at] = lambda columns: _places(number(columns))
        else:
            self.numbers[at] = number

    def _all(self, literals: Iterable[int]) -> _Condition:
        alone, still, moving = self.every, [], []
        for literal in literals:
            variable = max(literal, ~literal)
            if variable in self._own:
                places = _places(self._own[variable])
                alone &= places if literal >= 0 else ~places
            elif self._moves(variable):
                moving.append(literal)
            else:
                still.append(literal)
        return _all_of(alone, still, moving)

    def _sum(self, terms: Iterable[tuple[int, int]], number: int) -> _Sum:
        listed = list(terms)
        mine = [(self._own[each], many) for each, many in listed if each in self._own]
        others = [term for term in listed if term[0] not in self._own]
        return _Sum(
            number,
            [sum([many * column[place] for column, many in mine]) for place in range(self._size)],
            tuple(term for term in others if term[0] in self.conditions),
            tuple(term for term in others if term[0] in self.numbers),
        )


class _Sum(NamedTuple):
    """A sum that the variable moves: what it adds itself, and what it moves that is added too."""

    number: int
    own: Sequence[int]
    conditions: tuple[tuple[int, int], ...]
    numbers: tuple[tuple[int, int], ...]

    def rest(self, columns: Columns) -> int:
        """Give what all that is not moved adds up to."""
        found, now = columns.sums[self.number] - self.own[columns.here], columns.now
        return found - sum([now[each] * n for each, n in self.conditions + self.numbers])

    def column(self, columns: Columns) -> list[int]:
        """Give the sum with each value."""
        rest, added = self.rest(columns), [self.own]
        for variable, many in self.conditions:
            places = columns[variable]
            added.append([many * (places >> place & 1) for place in range(len(self.own))])
        for variable, many in self.numbers:
            added.append([many * number for number in columns.numbers(variable)])
        return [rest + sum(each) for each in zip(*added, strict=True)]


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


def _constant(places: int) -> _Condition:
    return lambda _columns: places


def _all_of(alone: int, still: Sequence[int], moving: Sequence[int]) -> _Condition:
    """Say that all literals hold: those the variable settles alone, the still and the moving."""

    def places(columns: Columns) -> int:
        for literal in still:
            if not holds(literal, columns.now):
                return 0
        found = alone
        for literal in moving:
            if not found:
                # What cannot matter any more is not looked at.
                return 0
            found &= columns[literal] if literal >= 0 else ~columns[~literal]
        return found

    return places


def _inside(definition: Within, moving: _Sum) -> _Condition:
    """Say that a sum lies somewhere."""
    if moving.numbers:
        return lambda columns: _places(map(definition.holds, moving.column(columns)))
    # Which values add how much: they are few, and told apart by their places.
    own: dict[int, int] = {}
    for place, more in enumerate(moving.own):
        own[more] = own.get(more, 0) | 1 << place

    def inside(added: Mapping[int, int], rest: int) -> int:
        return sum([where for more, where in added.items() if definition.holds(rest + more)])

    if moving.conditions:
        return lambda columns: inside(_added(own, moving.conditions, columns), moving.rest(columns))
    number, at, known = moving.number, moving.own, dict[int, int]()

    def places(columns: Columns) -> int:
        rest = columns.sums[number] - at[columns.here]
        if rest not in known:
            known[rest] = inside(own, rest)
        return known[rest]

    return places


def _added(
    own: Mapping[int, int], conditions: Iterable[tuple[int, int]], columns: Columns
) -> Mapping[int, int]:
    """Tell values apart by how much is added, where conditions add too."""
    found = own
    for variable, many in conditions:
        column, apart = columns[variable], dict[int, int]()
        for number, places in found.items():
            for more, part in ((number, places & ~column), (number + many, places & column)):
                if part:
                    apart[more] = apart.get(more, 0) | part
        found = apart
    return found


def _cut(moving: _Sum, divisor: int) -> _Number:
    return lambda columns: [number // divisor for number in moving.column(columns)]


def _most(
    choose: Callable[[Iterable[int]], int], moving: Sequence[_Sum], still: Sequence[int]
) -> _Number:
    """Give the least or the greatest of sums, of which some are moved."""

    def numbers(columns: Columns) -> Sequence[int]:
        found = [each.column(columns) for each in moving]
        if still:
            one = choose([columns.sums[number] for number in still])
            found.append([one] * len(found[0]))
        return [choose(each) for each in zip(*found, strict=True)]

    return numbers


def _places(numbers: Iterable[int]) -> int:
    """Give the places of the numbers that are not nought, as bits."""
    return sum([1 << place for place, number in enumerate(numbers) if number])
