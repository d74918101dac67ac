"""Goals over numbers of subjects: how many of a kind have which grade, not which has which.

Grades that add the same to everything that is asked are one option, of which the nearest is the
best; and of subjects of one kind it does not matter which one takes it. So there is less to search,
and each answer stands for all lists that come to the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from overgang.reading.solver.kinds import Kinds
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import Program
from overgang.reading.solver.search import Cost
from overgang.reading.solver.stretches import Option, options_of
from overgang.reading.solver.summed import holding, read_over

__all__ = ["Counts", "Taken", "Takers"]


class Taken(NamedTuple):
    """The variables that are searched for one option: how many take it, and steps beyond."""

    option: Option
    how_many: int
    further: int | None
    size: int
    """How much more the nearest value costs."""
    each: int
    """How much more a step beyond it costs."""

    def values(self) -> Iterator[tuple[int, dict[int, int]]]:
        """Give each value that takes this option, and what it counts for."""
        for value in self.option.nearest:
            yield value, {self.how_many: 1}
        if self.further is not None:
            for steps in range(1, self.option.steps + 1):
                value = self.option.nearest[0] + steps * self.option.step
                yield value, {self.how_many: 1, self.further: steps}


class Takers(NamedTuple):
    """Variables of one kind that have the same value now, and what they can take."""

    variables: tuple[int, ...]
    taken: tuple[Taken, ...]


class Counts:
    """What some goals depend on, over how many variables of a kind take which other value.

    `now` gives the value of every variable, and `costs` what it costs to take another one; what it
    has no cost for stays as it is. No value of a variable costs less than the one it has, and none
    that costs as much is nearer to its centre.
    """

    kinds: Kinds
    program: Program
    groups: tuple[Takers, ...]
    goals: tuple[int, ...]

    def __init__(self, kinds: Kinds, now: Sequence[int], costs: Mapping[int, Cost]) -> None:
        self.kinds, self._now = kinds, now
        self.program = Program()
        self._fitting: list[int] = []
        """The literals of: no more of a group change, and no further, than there are."""
        self.groups = tuple(self._grouped(costs))
        self.goals = (*self._asked(), *self._fitting)

    def costs(self) -> Iterator[Cost]:
        """Give what is searched with what it costs."""
        for group in self.groups:
            for each in group.taken:
                if each.size:
                    yield Cost(each.how_many, 0, 0, each.size)
                if each.further is not None and each.each:
                    yield Cost(each.further, 0, 0, each.each)

    def _grouped(self, costs: Mapping[int, Cost]) -> Iterator[Takers]:
        found: dict[tuple[int, int, Cost], list[int]] = {}
        for each, cost in costs.items():
            key = self.kinds.kind[each], self._now[each], cost._replace(variable=0)
            found.setdefault(key, []).append(each)
        for (_, value, cost), variables in found.items():
            options = options_of(self.kinds.adds[variables[0]], value, cost.of)
            taken = tuple(self._take(each, value, cost, len(variables)) for each in options)
            if taken:
                counts = {each.how_many: 1 for each in taken}
                self._fitting.append(self.program.within(counts, ((None, len(variables)),)))
                yield Takers(tuple(variables), taken)

    def _take(self, option: Option, now: int, cost: Cost, many: int) -> Taken:
        count, further = self.program.choose(range(many + 1)), None
        nearest = option.nearest[0]
        if option.steps:
            further = self.program.choose(range(option.steps * many + 1))
            room = {further: 1, count: -option.steps}
            self._fitting.append(self.program.within(room, ((None, 0),)))
        size = cost.of(nearest) - cost.of(now)
        each = cost.of(nearest + option.step) - cost.of(nearest)
        return Taken(option, count, further, size, each)

    def _asked(self) -> Iterator[int]:
        """Read what the goals depend on over the counts, and give them."""
        kinds, sums = self.kinds, self._sums()
        known: dict[int, Linear] = {}
        for definition in kinds.joint:
            own = [sums[number] for number in kinds.of[definition.variable]]
            known[definition.variable] = read_over(self.program, definition, own, known)
        for goal in kinds.goals:
            asked = max(goal, ~goal)
            line = known[asked] if asked in known else sums[kinds.of[asked][0]]
            yield holding(self.program, goal, line)

    def _sums(self) -> list[Linear]:
        """Give each sum over the counts."""
        terms: list[dict[int, int]] = [{} for _ in self.kinds.lines]
        for group in self.groups:
            for each in group.taken:
                for line, much in each.option.more.items():
                    terms[line][each.how_many] = much
                if each.further is not None:
                    for line, much in each.option.beyond.items():
                        terms[line][each.further] = much
        return [
            Linear(over, line.const + sum(self._now[v] * many for v, many in line.terms.items()))
            for over, line in zip(terms, self.kinds.lines, strict=True)
        ]
