"""Which subjects come to the same for what is asked, and what each of their grades adds to it.

A norm counts and adds. What it asks is therefore a question about sums, and a subject is to it what
its grades add to those sums. Subjects that add the same at every grade are of one kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from overgang.reading.solver.alike import form_of
from overgang.reading.solver.definitions import All, Definition, lines_of
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.parted import Parted

__all__ = ["Adds", "Kinds"]


class Adds(NamedTuple):
    """What one chosen variable adds to the sums that it is in.

    `lines` holds the numbers of those sums. At a value it adds the value times `slope`, and what
    `steps` has for that value.
    """

    lines: tuple[int, ...]
    slope: tuple[int, ...]
    steps: Mapping[int, tuple[int, ...]]

    def more(self, before: int, after: int) -> dict[int, int]:
        """Give what each sum becomes more when one value becomes another."""
        both = zip(self.lines, self.slope, self.steps[before], self.steps[after], strict=True)
        found = {line: slope * (after - before) + new - old for line, slope, old, new in both}
        return {line: much for line, much in found.items() if much}


class Kinds:
    """What chosen variables add to all that some goals depend on, and which add the same.

    `lines` holds the sums that are looked at, over variables that follow from one chosen one.
    `only` gives for some variables the values that are looked at.
    """

    parted: Parted
    goals: tuple[int, ...]
    joint: tuple[Definition, ...]
    """The definitions that depend on several chosen variables, as far as the goals need them."""

    def __init__(
        self,
        parted: Parted,
        goals: Iterable[int],
        chosen: Iterable[int],
        only: Mapping[int, Sequence[int]] | None = None,
    ) -> None:
        self.parted, self.goals = parted, tuple(goals)
        self.chosen: tuple[int, ...] = tuple(chosen)
        behind = parted.program.behind(self.goals)
        self.joint = tuple(each for each in behind if each.variable not in parted.owner)
        self.lines: list[Linear] = []
        self.of: dict[int, range] = {}
        """The numbers of the sums that a joint variable is defined by, and those of the goals."""
        for definition in self.joint:
            self._add(definition.variable, _lines(definition, parted.owner))
        for alone in dict.fromkeys(max(goal, ~goal) for goal in self.goals):
            if alone in parted.owner:
                self._add(alone, [Linear({alone: 1}, 0)])
        self.kind: dict[int, int] = {}
        """The number of the kind that a chosen variable is of."""
        self.adds: dict[int, Adds] = {}
        self._find({**dict.fromkeys(self.chosen, ()), **(only or {})})

    def _add(self, variable: int, lines: Sequence[Linear]) -> None:
        self.of[variable] = range(len(self.lines), len(self.lines) + len(lines))
        self.lines += lines

    def _find(self, only: Mapping[int, Sequence[int]]) -> None:
        """Put together the variables of which the sums have the same, read the same way."""
        forms = _Forms(self.parted)
        touched: dict[int, dict[int, dict[int, int]]] = {each: {} for each in self.chosen}
        for number, line in enumerate(self.lines):
            for variable, many in line.terms.items():
                owner = self.parted.owner[variable]
                if owner in touched:
                    touched[owner].setdefault(number, {})[variable] = many
        first: dict[object, int] = {}
        for chosen, lines in touched.items():
            values = tuple(only[chosen] or self.parted.program.domains[chosen])
            sign = values, tuple((number, forms.of(chosen, line)) for number, line in lines.items())
            alike = first.setdefault(sign, chosen)
            self.kind[chosen] = alike
            if alike == chosen:
                self.adds[chosen] = self._adds(chosen, lines, values)
            else:
                self.adds[chosen] = self.adds[alike]

    def _adds(
        self, chosen: int, touched: Mapping[int, Mapping[int, int]], values: Iterable[int]
    ) -> Adds:
        own = [each.variable for each in self.parted.own.get(chosen, ())]
        factors = [
            tuple((place, line[each]) for place, each in enumerate(own) if each in line)
            for line in touched.values()
        ]
        distinct = set(factors)
        steps = {}
        for value in values:
            at = self.parted.at(chosen, value)
            added = {each: sum([at[place] * many for place, many in each]) for each in distinct}
            steps[value] = tuple([added[each] for each in factors])
        slope = tuple(line.get(chosen, 0) for line in touched.values())
        return Adds(tuple(touched), slope, steps)


class _Forms:
    """How what follows from one variable alone is made, told without that variable."""

    def __init__(self, parted: Parted) -> None:
        self._own = parted.own
        self._numbers: dict[object, int] = {}
        self._becomes: dict[int, int] = {}

    def of(self, chosen: int, line: Mapping[int, int]) -> object:
        """Give how a sum is made of what follows from a variable."""
        if chosen not in self._becomes:
            self._becomes[chosen] = 0
            for each in self._own.get(chosen, ()):
                form = form_of(each, self._becomes)
                number = self._numbers.setdefault(form, len(self._numbers) + 1)
                self._becomes[each.variable] = number
        return frozenset((self._becomes[each], many) for each, many in line.items())


def _lines(definition: Definition, owner: Mapping[int, int]) -> list[Linear]:
    """Give the sums of a definition, as far as they follow from one chosen variable each."""
    if isinstance(definition, All):
        # How many of them do not hold.
        own = [each for each in definition.literals if max(each, ~each) in owner]
        failing = {max(each, ~each): -1 if each >= 0 else 1 for each in own}
        return [Linear(failing, sum(each >= 0 for each in own))]
    return [_owned(each.terms, each.const, owner) for each in lines_of(definition)]


def _owned(terms: Mapping[int, int], const: int, owner: Mapping[int, int]) -> Linear:
    return Linear({each: many for each, many in terms.items() if each in owner}, const)
