"""The list that costs least: searched as numbers of subjects, and told subject by subject."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from overgang.errors import UnsettledError
from overgang.reading.solver.counts import Counts, Takers
from overgang.reading.solver.definitions import holds
from overgang.reading.solver.kinds import Kinds
from overgang.reading.solver.narrowed import Narrowed
from overgang.reading.solver.nearby import Around
from overgang.reading.solver.parted import Parted
from overgang.reading.solver.program import Program
from overgang.reading.solver.search import Cost, Limit, Search, ran

__all__ = ["Cheapest"]

_MANY: Final = 250
"""A question about more conditions than these takes more work."""
_FAR: Final = 2
"""So many steps off is further than need be where another value can take one of them."""
_LEAST: Final = Limit(0.002, 0, near=False, relaxed=False)


class Cheapest:
    """The list of a program that costs least of those with which all goals hold.

    >>> program = Program()
    >>> grades = [program.choose(range(10)) for _ in range(3)]
    >>> many = program.within(dict.fromkeys(grades, 1), ((17, None),))
    >>> sixes = [Cost(grade, 5, 2, 1) for grade in grades]
    >>> values = Cheapest(program, (many,), sixes).find(Limit(0.1, 1.0, near=False))
    >>> sum(values[grade] for grade in grades)
    17
    """

    def __init__(self, program: Program, goals: Sequence[int], costs: Iterable[Cost]) -> None:
        self._program, self._goals = program, goals
        self._costs = {cost.variable: cost for cost in costs}

    def soon(self) -> list[int] | None:
        """Give the same with as little work as is enough for most questions.

        Raises:
            UnsettledError: if it is not enough, as it is for no question about many conditions.
        """
        if self._asked is not None and len(self._asked.parted.definitions) > _MANY:
            raise UnsettledError("this question takes more work")
        try:
            return self.find(_LEAST)
        except UnsettledError:
            return self.find(_LEAST._replace(relaxed=True))

    def find(self, limit: Limit) -> list[int] | None:
        """Give the value of every variable; None if there is no such list.

        Raises:
            UnsettledError: if neither could be shown within the limit on work.
        """
        counted = self._counted
        if counted is None:
            return None
        least, counts, search = counted
        found = search.find(counts.goals, list(counts.costs()), limit=limit)
        if found is None:
            return None
        chosen = {**{each: cost.centre for each, cost in self._costs.items()}, **least}
        for group in counts.groups:
            chosen.update(_told(group, least, found))
        return ran(self._program, self._spread(chosen, counts.kinds), self._goals)

    def _spread(self, chosen: Mapping[int, int], kinds: Kinds) -> dict[int, int]:
        """Give a list that costs as much, of which rather more values are a little off.

        Three sevens are more ordinary than one nine.
        """
        now = kinds.parted.program.run(chosen)
        nearer: list[int] | None = now
        while nearer is not None:
            now = nearer
            nearer = next(self._nearer(now, kinds), None)
        return {each: now[each] for each in chosen}

    def _nearer(self, now: Sequence[int], kinds: Kinds) -> Iterator[list[int]]:
        """Give lists of which the value that is furthest off is a step nearer, and another less."""
        kind = {each: kinds.kind[each] for each in self._costs if each in kinds.kind}
        off = {each: now[each] - self._costs[each].centre for each in kind}
        furthest = max(off, key=lambda each: abs(off[each]), default=None)
        if furthest is None or abs(off[furthest]) < _FAR:
            return
        around = Around(kinds.parted, now)
        step = 1 if off[furthest] > 0 else -1
        near = range(0, off[furthest] - step, step)
        tried: set[tuple[int, int]] = set()
        # Of a kind the first have the higher values.
        for other in list(off)[::step]:
            value, alike = now[other] + step, (kind[other], now[other])
            if off[other] in near and alike not in tried and self._costs_alike(other, furthest):
                tried.add(alike)
                moved = {furthest: now[furthest] - step, other: value}
                if all(there in kinds.adds[each].steps for each, there in moved.items()):
                    found = around.run(moved)
                    if all(holds(goal, found) for goal in kinds.goals):
                        yield found

    def _costs_alike(self, one: int, other: int) -> bool:
        """Say whether a step off costs the same of two variables."""
        own, its = self._costs[one], self._costs[other]
        return (own.below, own.above) == (its.below, its.above)

    @cached_property
    def _asked(self) -> _Asked | None:
        narrowed = Narrowed(self._program, self._goals)
        if narrowed.never:
            return None
        program = self._program.copy()
        goals = tuple(narrowed.goals(program))
        return _Asked(goals, Parted(program, program.behind(goals)))

    @cached_property
    def _counted(self) -> _Counted | None:
        """What has to hold, over numbers of subjects; None where it is plain that it cannot."""
        if self._asked is None:
            return None
        goals, parted = self._asked
        alone: dict[int, list[int]] = {each: [] for each in _chosen(parted, goals)}
        joint: list[int] = []
        for goal in goals:
            owner = parted.owner.get(max(goal, ~goal))
            (joint if owner is None else alone[owner]).append(goal)
        only = {each: tuple(_values(parted, each, asked)) for each, asked in alone.items()}
        if not all(only.values()):
            return None
        costs = {each: self._costs.get(each, Cost(each, 0, 0, 0)) for each in alone}
        least = {each: min(values, key=costs[each].near) for each, values in only.items()}
        now = parted.program.run(least)
        counts = Counts(Kinds(parted, joint, alone, only), now, costs)
        return _Counted(least, counts, Search(counts.program))


class _Asked(NamedTuple):
    """What is left of the goals, and all that they depend on."""

    goals: tuple[int, ...]
    parted: Parted


class _Counted(NamedTuple):
    """What each variable is where nothing else is asked, and what can be chosen instead."""

    least: Mapping[int, int]
    counts: Counts
    search: Search


def _chosen(parted: Parted, goals: Iterable[int]) -> list[int]:
    """Give the variables that can be chosen and that the goals depend on."""
    read = {max(goal, ~goal) for goal in goals}
    for definition in parted.definitions:
        read.update(definition.reads)
    return sorted(read - parted.program.defined.keys())


def _values(parted: Parted, chosen: int, goals: Sequence[int]) -> Iterator[int]:
    """Give the values of a variable with which all goals hold, that depend on it alone."""
    domain = parted.program.domains[chosen]
    if not goals:
        yield from domain
        return
    own = [chosen, *(each.variable for each in parted.own.get(chosen, ()))]
    for value in domain:
        at = dict(zip(own, (value, *parted.at(chosen, value)), strict=True))
        if all(at[goal] if goal >= 0 else not at[~goal] for goal in goals):
            yield value


def _told(
    group: Takers, least: Mapping[int, int], found: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Give a list that the numbers stand for: of each kind the first have the higher values."""
    values: list[int] = []
    for each in group.taken:
        beyond = 0 if each.further is None else found[each.further]
        for _ in range(found[each.how_many]):
            steps = min(beyond, each.option.steps)
            values.append(each.option.nearest[0] + each.option.step * steps)
            beyond -= steps
    rest = [least[each] for each in group.variables[len(values) :]]
    return zip(group.variables, sorted(values + rest, reverse=True), strict=True)
