"""What follows from every value of one variable at once, with all else as it is.

The rules are run once for a whole scale of grades.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from overgang.reading.arithmetic import Truth
from overgang.reading.solver.alike import Alike
from overgang.reading.solver.definitions import Definition, holds, lines_of
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.moves import Joint, Moves
from overgang.reading.solver.parted import Parted

__all__ = ["Along", "Line", "truths_along"]


class Along:
    """One program, of which it is known once how each variable moves what some goals ask for."""

    def __init__(self, parted: Parted, goals: Iterable[int]) -> None:
        self.goals: tuple[int, ...] = tuple(goals)
        self._program = parted.program
        self.domains: tuple[tuple[int, ...], ...] = tuple(parted.program.domains)
        self._conditions: frozenset[int] = frozenset(
            each for each, domain in enumerate(self.domains) if {0, 1}.issuperset(domain)
        )
        self.lines: list[Linear] = []
        """The sums that the goals depend on, each once."""
        numbers: dict[object, int] = {}
        self._own: dict[int, list[Definition]] = {}
        self._joint: list[Joint] = []
        for definition in parted.program.behind(self.goals):
            if definition.variable in parted.owner:
                self._own.setdefault(parted.owner[definition.variable], []).append(definition)
                continue
            sums = []
            for line in lines_of(definition):
                number = numbers.setdefault((*line.terms.items(), line.const), len(self.lines))
                if number == len(self.lines):
                    self.lines.append(line)
                sums.append(number)
            self._joint.append(Joint(definition, frozenset(definition.reads), sums))
        self._moves: dict[int, Moves] = {}

    def kinds(self, variables: Iterable[int]) -> dict[int, int]:
        """Give the number of the kind of each variable: for the goals one kind can change places.

        Of a kind each moves the same, where it has the same value now.
        """
        groups = Alike(self._program, *self.goals).groups(variables)
        return {each: number for number, group in enumerate(groups) for each in group}

    def through(self, now: Sequence[int]) -> Line:
        """Give what lies along one list; `now` gives the value of every variable."""
        return Line(self, now)

    def knows(self, variable: int) -> bool:
        """Say whether it was worked out what a variable moves."""
        return variable in self._moves

    def moves(self, variable: int) -> Moves:
        """Give how a variable moves what follows from it, worked out once."""
        if variable not in self._moves:
            own = self._columns(variable)
            self._moves[variable] = Moves(own, self._joint, self._conditions)
        return self._moves[variable]

    def _columns(self, variable: int) -> dict[int, Sequence[int]]:
        """Give the columns of what follows from a variable alone."""
        definitions, values = self._own.get(variable, ()), [1] * len(self.domains)
        found: dict[int, list[int]] = {variable: list(self.domains[variable])}
        found |= {definition.variable: [] for definition in definitions}
        for value in self.domains[variable]:
            values[variable] = value
            for definition in definitions:
                values[definition.variable] = follows = definition.run(values)
                found[definition.variable].append(follows)
        return {**found}


class Line:
    """One list, and the lists with another value of one variable."""

    def __init__(self, along: Along, now: Sequence[int]) -> None:
        self._along, self._now = along, now
        self._sums = [
            line.const + sum([now[each] * many for each, many in line.terms.items()])
            for line in along.lines
        ]

    def holding(self, variable: int) -> list[int]:
        """Give for each goal the places of the values with which it holds, as bits."""
        moves = self._along.moves(variable)
        here = self._along.domains[variable].index(self._now[variable])
        found, every = moves.run(self._now, self._sums, here).conditions, moves.every
        return [self._of(goal, found.get(max(goal, ~goal)), every) for goal in self._along.goals]

    def _of(self, goal: int, places: int | None, every: int) -> int:
        if places is None:
            return every if holds(goal, self._now) else 0
        return places if goal >= 0 else every ^ places


def truths_along(rules: Sequence[int], place: int) -> tuple[Truth, ...]:
    """Give how each rule comes out at a place: whether it surely holds, and surely does not."""
    holding = [places >> place & 1 for places in rules]
    pairs = zip(holding[::2], holding[1::2], strict=True)
    return tuple([True if yes else (False if no else None) for yes, no in pairs])
