"""What a norm asks, run for many lists at once: a column for each list.

Most lists near a student's are few enough to look at all of them. To look at thousands takes hardly
longer than at one, where each sum of the norm is added up for all lists in one go.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_
from typing import TYPE_CHECKING, Literal, assert_never

from overgang.reading.solver.definitions import All, Definition, Extremest, Floored, Within
from overgang.reading.solver.kinds import Kinds
from overgang.reading.solver.near.arrays import numpy
from overgang.reading.solver.near.prices import Price, prices

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Marks, Numbers

__all__ = ["Block", "Columns"]


@dataclass(frozen=True)
class Block:
    """Other values of a variable: how far each is, and a column of what it adds to each sum.

    Values that come to the same are one; the nearest of them are told.
    """

    values: Sequence[tuple[int, ...]]
    far: Numbers
    more: Numbers

    def adds(self, line: int, way: Literal[-1, 1]) -> Sequence[Price]:
        """Give at what prices a sum becomes more, or less."""
        return self._adds[way][line]

    @cached_property
    def _adds(self) -> Mapping[int, Sequence[Sequence[Price]]]:
        far = numpy().broadcast_to(self.far, self.more.shape)
        return {way: prices(far, self.more * way) for way in (-1, 1)}


class Columns:
    """The sums that some goals depend on, and the goals, for many lists at once."""

    kinds: Kinds

    def __init__(self, kinds: Kinds) -> None:
        self.kinds = kinds
        self._blocks: dict[tuple[int, int], Block] = {}
        self._of_kind: dict[int, tuple[Numbers, Numbers]] = {}

    def at(self, values: Sequence[int]) -> Numbers:
        """Give the sums of one list; `values` has the value of every variable."""
        sums = [
            line.const + sum([values[each] * many for each, many in line.terms.items()])
            for line in self.kinds.lines
        ]
        found: Numbers = numpy().array(sums, dtype="int64")
        return found

    def block(self, variable: int, value: int) -> Block:
        """Give the other values of a variable that has this value; made once for its kind."""
        key = self.kinds.kind[variable], value
        if key not in self._blocks:
            self._blocks[key] = self._made(*key)
        return self._blocks[key]

    def _made(self, kind: int, now: int) -> Block:
        """Make the other values of a kind that come to something else, the nearest first."""
        np = numpy()
        values, added = self.added(kind)
        order = np.lexsort((values < now, abs(values - now)))
        values, more = values[order], added[:, order] - added[:, values == now]
        alike: dict[bytes, list[int]] = {}
        for place, column in enumerate(np.ascontiguousarray(more.T)):
            alike.setdefault(column.tobytes(), []).append(place)
        far, listed = abs(values - now), values.tolist()
        # What comes to the same as now is no other value.
        _, *others = alike.values()
        first = [places[0] for places in others]
        # The nearest are two at most: as far below as above.
        told = [
            tuple([listed[at] for at in places[:2] if far[at] == far[places[0]]])
            for places in others
        ]
        return Block(told, far[first], more[:, first])

    def added(self, kind: int) -> tuple[Numbers, Numbers]:
        """Give the values of a kind, and a column of what each adds to the sums."""
        if kind not in self._of_kind:
            np, adds = numpy(), self.kinds.adds[kind]
            values = np.array(list(adds.steps), "int64")
            added = np.zeros((len(self.kinds.lines), values.size), "int64")
            steps = np.array(list(adds.steps.values()), "int64").reshape(values.size, -1)
            added[list(adds.lines)] = steps.T + np.outer(adds.slope, values)
            self._of_kind[kind] = values, added
        return self._of_kind[kind]

    def hold(self, sums: Numbers) -> list[Marks]:
        """Say for each goal which of the lists it holds for; a column of sums for each list."""
        kinds = self.kinds
        known: dict[int, Numbers | Marks] = {}
        for each in kinds.joint:
            own = [sums[number] for number in kinds.of[each.variable]]
            known[each.variable] = _column(each, own, known)
        found = []
        for goal in kinds.goals:
            variable = max(goal, ~goal)
            column = known[variable] if variable in known else sums[kinds.of[variable][0]]
            found.append((column != 0) == (goal >= 0))
        return found


def _column(
    definition: Definition, own: Sequence[Numbers], known: Mapping[int, Numbers | Marks]
) -> Numbers | Marks:
    """Run a definition; `own` are its own sums, `known` has the columns of earlier ones."""
    match definition:
        case Within(terms=terms, intervals=intervals):
            line = _with(own[0], dict(terms), known)
            inside = [_inside(line, low, high) for low, high in intervals]
            within: Marks = reduce(or_, inside)
            return within
        case All(literals=literals):
            # Its own sum counts those that do not hold.
            found: Marks = own[0] == 0
            for each in literals:
                if max(each, ~each) in known:
                    found &= (known[max(each, ~each)] != 0) == (each >= 0)
            return found
        case Extremest(which=which, parts=parts):
            lines = [_with(line, part.terms, known) for line, part in zip(own, parts, strict=True)]
            least_or_most: Numbers = reduce(getattr(numpy(), f"{which}imum"), lines)
            return least_or_most
        case Floored(line=line, divisor=divisor):
            cut: Numbers = _with(own[0], line.terms, known) // divisor
            return cut
        case _:
            assert_never(definition)


def _with(own: Numbers, terms: Mapping[int, int], known: Mapping[int, Numbers | Marks]) -> Numbers:
    """Add to a sum what it has of joint variables."""
    for each, many in terms.items():
        if each in known:
            own = own + known[each] * many
    return own


def _inside(line: Numbers, low: int | None, high: int | None) -> Marks:
    above = line >= (line if low is None else low)
    return above if high is None else above & (line <= high)
