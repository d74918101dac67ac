"""What follows at once from goals that all have to hold: of many questions that is the answer.

That all of some conditions hold gives each of them. A sum that lies within bounds lies within no
others. Of conditions of which one has to hold, those that cannot hold beside the rest are no way
out, and if one is left it is that one. What is left is little to search, and often nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from overgang.reading.solver.definitions import TRUE, All, Within
from overgang.reading.solver.intervals import ANYWHERE, Interval, common_of, outside
from overgang.reading.solver.program import Program

__all__ = ["Narrowed"]


_MOST: Final = 200
"""So many conditions are tried beside the rest."""


class Narrowed:
    """What some literals of a program come to if all of them hold.

    That is: sums that lie within intervals, literals that hold, and for some groups of literals
    that one of each holds. If they `never` do, no list has all the goals.

    >>> program = Program()
    >>> one, other = (program.choose(range(10)) for _ in range(2))
    >>> both = {one: 1, other: 1}
    >>> few, many = program.within(both, ((None, 5),)), program.within(both, ((7, None),))
    >>> low = program.within({one: 1}, ((None, 2),))
    >>> Narrowed(program, (few, program.any_of((many, low)))).sums == {
    ...     program.same_sum[few]: ((None, 5),), program.same_sum[low]: ((None, 2),)
    ... }
    True
    >>> Narrowed(program, (few, many)).never
    True
    """

    sums: dict[int, tuple[Interval, ...]]
    """Where sums lie, each by the first variable that says where it lies."""
    held: set[int]
    """The literals that hold of themselves, and not because of a sum."""
    either: list[tuple[int, ...]]
    """Of each group of literals one has to hold."""

    def __init__(self, program: Program, goals: Iterable[int]) -> None:
        self._program = program
        self.sums, self.held, self.either = {}, set(), []
        self._known: set[int] = {TRUE}
        self._unsure: set[int] = set()
        """The conditions that are not plain by what is known now."""
        self.never: bool = not (self._hold(goals) and self._tried())

    def lying(self) -> Iterator[tuple[tuple[tuple[int, int], ...], tuple[Interval, ...]]]:
        """Give the terms of each sum, and the intervals in one of which it lies."""
        for number, intervals in self.sums.items():
            definition = self._program.defined[number]
            if isinstance(definition, Within):
                yield definition.terms, intervals

    def goals(self, program: Program) -> Iterator[int]:
        """Give literals of the same program, or a copy, that all have to hold and come to this."""
        yield from self.held
        for terms, intervals in self.lying():
            yield program.within(dict(terms), intervals)
        yield from map(program.any_of, self.either)

    def _can(self, literal: int, either: Iterable[tuple[int, ...]]) -> bool:
        """Say whether a literal can hold beside the rest, as far as is plain."""
        other = Narrowed(self._program, ())
        other.sums, other.held, other.either = dict(self.sums), set(self.held), list(either)
        other._known = set(self._known)
        return other._hold((literal,))

    def _hold(self, literals: Iterable[int]) -> bool:
        """Note that literals hold, and all that follows; say whether all can hold."""
        return self._noted(literals) and self._settled()

    def _noted(self, literals: Iterable[int]) -> bool:
        program, left = self._program, list(literals)
        self._unsure.clear()
        while left:
            literal = left.pop()
            if literal in self._known:
                continue
            if ~literal in self._known:
                return False
            self._known.add(literal)
            definition = program.defined.get(literal if literal >= 0 else ~literal)
            if isinstance(definition, Within):
                number = program.same_sum[definition.variable]
                mine = definition.intervals if literal >= 0 else outside(definition.intervals)
                both = common_of(self.sums.get(number, (ANYWHERE,)), mine)
                if not both:
                    return False
                self.sums[number] = both
            elif not isinstance(definition, All):
                self.held.add(literal)
            elif literal >= 0:
                left += definition.literals
            else:
                self.either.append(tuple(~each for each in definition.literals))
        return True

    def _settled(self) -> bool:
        """Leave out what does not hold, until nothing changes."""
        changed = True
        while changed:
            changed = False
            groups, self.either = self.either, []
            for group in groups:
                left = self._left(group)
                if left is None:
                    continue
                if len(left) > 1:
                    self.either.append(left)
                elif left and self._noted(left):
                    changed = True
                else:
                    return False
        return True

    def _left(self, group: Sequence[int]) -> tuple[int, ...] | None:
        """Give those of a group of which it is not plain; None where one of them holds."""
        found = []
        for literal in group:
            holds = self._holds(literal)
            if holds:
                return None
            if holds is None:
                found.append(literal)
        return tuple(found)

    def _holds(self, literal: int) -> bool | None:
        """Say whether a literal holds; None where that is not plain."""
        known = self._known
        if literal in known:
            return True
        if ~literal in known:
            return False
        variable = literal if literal >= 0 else ~literal
        if variable in self._unsure:
            return None
        definition = self._program.defined.get(variable)
        found: bool | None = None
        if isinstance(definition, Within):
            found = self._lies(definition)
        elif isinstance(definition, All):
            found = self._all_hold(definition.literals)
        if found is None:
            self._unsure.add(variable)
            return None
        found = found if literal >= 0 else not found
        known.add(literal if found else ~literal)
        return found

    def _all_hold(self, literals: Iterable[int]) -> bool | None:
        found: bool | None = True
        for literal in literals:
            holds = self._holds(literal)
            if holds is False:
                return False
            found = found and holds
        return found

    def _lies(self, definition: Within) -> bool | None:
        lies = self.sums.get(self._program.same_sum[definition.variable])
        if lies is None:
            return None
        both = common_of(lies, definition.intervals)
        return (True if both == lies else None) if both else False

    def _tried(self) -> bool:
        """Leave out what cannot hold beside the rest; say whether all can still hold."""
        tried: set[tuple[int, ...]] = set()
        tries = _MOST
        while tries > 0:
            at = next((at for at, each in enumerate(self.either) if each not in tried), None)
            if at is None:
                break
            group = self.either[at]
            others = (*self.either[:at], *self.either[at + 1 :])
            left = self.either[at] = tuple(each for each in group if self._can(each, others))
            tries -= len(group)
            tried.add(left)
            if len(left) < len(group) and not self._settled():
                return False
        return True
