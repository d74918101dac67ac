"""What other values of some variables are worth to a box: what they add to the sums it bounds.

Most of them are worth nothing: they lead away from the box, or cost more than another one that does
as much. Those that are left are few, and the sums do not get far with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from overgang.reading.solver.near.arrays import numpy
from overgang.reading.solver.near.boxes import Box
from overgang.reading.solver.near.groups import Group
from overgang.reading.solver.near.others import Others

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Marks, Numbers

__all__ = ["ONE", "Worth", "worth_of"]

ONE: Final = 1 << 23
"""What one more variable costs where the fewest are wanted: more than all can move together."""
_NO_END: Final = 1 << 60
_FAR: Final = 1 << 40
"""More than a value adds to a sum."""


@dataclass(frozen=True)
class Worth:
    """What a list can become in the eyes of a box, for a cost of `most` at most.

    `start` is what the bounded sums are now, `low` and `high` are their bounds. Each is told such
    that more of it is what is wanted, if it has one bound. There are other values for the variables
    of some `groups`, by the number of theirs; `more` has a column of what each adds to the sums.
    """

    groups: Sequence[Group]
    most: int
    start: Numbers
    low: Numbers
    high: Numbers
    group: Numbers
    values: Sequence[tuple[int, ...]]
    costs: Numbers
    more: Numbers

    @cached_property
    def two(self) -> Marks:
        """Which sums have two bounds."""
        two: Marks = self.high < _NO_END
        return two

    @cached_property
    def down(self) -> Numbers:
        """How much less each sum can become."""
        return self._span(-1)

    @cached_property
    def up(self) -> Numbers:
        """How much more each sum can become."""
        return self._span(1)

    def rows(self) -> Iterator[tuple[Group, slice]]:
        """Give each group that has other values, and where they stand."""
        for start, end in pairwise([*self._starts.tolist(), len(self.values)]):
            yield self.groups[int(self.group[start])], slice(start, end)

    @property
    def nearer(self) -> Numbers:
        """How much nearer each other value brings the sums to their bounds, in millionths."""
        np = numpy()
        below, above = self.low - self.start, self.start - self.high
        far = np.maximum(np.maximum(below, above), 0)
        way = np.where(below > 0, 1, np.where(above > 0, -1, 0)) * 1_000_000 // np.maximum(far, 1)
        nearer: Numbers = way @ self.more
        return nearer

    def within(self, most: int, *, fewest: bool) -> Worth:
        """Give what is worth a cost of `most`; with `fewest` each value costs `ONE` more."""
        costs = self.costs + ONE if fewest else self.costs
        left = replace(self, most=most, costs=costs).only(costs <= most).capped()
        # What few sums are left is soon held to each other; after it some sums may move less.
        left = left.only(left.helps).unsettled()
        return left.only(~left.equalled).unsettled()

    def only(self, kept: Marks) -> Worth:
        """Leave out other values that are not marked."""
        places = kept.nonzero()[0]
        if places.size == kept.size:
            return self
        return replace(
            self,
            group=self.group[places],
            values=[self.values[place] for place in places.tolist()],
            costs=self.costs[places],
            more=self.more[:, places],
        )

    def unsettled(self) -> Worth:
        """Leave out the sums that keep to their bounds whatever is chosen, and what is for them."""
        open_ = self.open
        if not open_.all():
            return self.only(open_).unsettled()
        kept = (self.start - self.down < self.low) | (self.start + self.up > self.high)
        if kept.all():
            return self
        left = replace(
            self,
            start=self.start[kept],
            low=self.low[kept],
            high=self.high[kept],
            more=self.more[kept],
        )
        # What is left moves the others less.
        return left.only(left.helps).unsettled()

    def capped(self) -> Worth:
        """Count no more of a sum than can be of use: enough, even if others make it less."""
        np = numpy()
        enough = np.maximum(self.low - self.start + self.down, 0)
        enough[self.two] = _NO_END
        return replace(self, more=np.minimum(self.more, enough[:, None]))

    @property
    def open(self) -> Marks:
        """Which other values leave every sum a way to its bounds."""
        after = self.start[:, None] + self.more
        low, high = self.low - self.up, self.high + self.down
        within = (after >= low[:, None]) & (after <= high[:, None])
        marks: Marks = numpy().all(within, axis=0)
        return marks

    @property
    def helps(self) -> Marks:
        """Which other values bring some sum nearer to its bounds."""
        helps: Marks = self.more > 0
        if self.two.any():
            helps |= (self.more < 0) & self.two[:, None]
        marks: Marks = numpy().any(helps, axis=0)
        return marks

    @property
    def equalled(self) -> Marks:
        """For which other values a cheaper one of the same variable does as well."""
        np = numpy()
        starts = self._starts
        if self._unlike:
            none: Marks = np.zeros(len(self.values), "bool")
            return none
        sizes = np.diff(starts, append=len(self.values))
        row = np.arange(sizes.max(initial=0))
        there = row < sizes[:, None]
        at = np.where(there, starts[:, None] + row, 0)
        costs = self.costs[at]
        as_good = (costs[:, :, None] < costs[:, None, :]) & there[:, :, None]
        for more, two in zip(self.more[:, at], self.two.tolist(), strict=True):
            one, other = more[:, :, None], more[:, None, :]
            as_good &= (one == other) if two else (one >= other)
            if not as_good.any():
                break
        marks: Marks = as_good.any(axis=1)[there]
        return marks

    @property
    def _unlike(self) -> bool:
        """Whether some sum alone shows that no value does as well as another of its variable."""
        np = numpy()
        between = np.ones(len(self.values), "bool")
        between[self._starts] = False
        # Dearer values come later.
        rising = (np.diff(self.more, prepend=0) > 0) | ~between
        if rising.all(axis=1).any():
            return True
        told = self.group * _FAR + self.more[self.two]
        return any(np.unique(each).size == each.size for each in told)

    @cached_property
    def _starts(self) -> Numbers:
        """Where the values of each group start."""
        starts = numpy().empty(len(self.values), "bool")
        starts[:1], starts[1:] = True, self.group[1:] != self.group[:-1]
        found: Numbers = starts.nonzero()[0]
        return found

    @cached_property
    def _sizes(self) -> Numbers:
        """How many variables are in each group."""
        sizes = [len(self.groups[group].variables) for group in self.group[self._starts].tolist()]
        found: Numbers = numpy().array(sizes, "int64")
        return found

    def _span(self, way: Literal[-1, 1]) -> Numbers:
        np = numpy()
        moved = self.more if way > 0 else -self.more
        best = moved.max(axis=1, initial=0)
        if not best.any():
            nothing: Numbers = np.zeros_like(self.start)
            return nothing
        every = np.maximum(np.maximum.reduceat(moved, self._starts, axis=1), 0) @ self._sizes
        # What is paid for one of them, the fewest or the nearest, is paid for the most it gives.
        if self.most >= ONE:
            paid = best * (self.most // ONE)
        else:
            paid = ((moved / self.costs).max(axis=1) * self.most + 1e-6).astype("int64")
        span: Numbers = np.minimum(every, np.maximum(paid, 0))
        return span


def worth_of(others: Others, sums: Numbers, box: Box) -> Worth:
    """Give what other values are worth to a box, where a value costs how far it is.

    `sums` are those of the list.
    """
    np = numpy()
    lines, ends = list(box), list(box.values())
    low = [-(high or 0) if low is None else low for low, high in ends]
    high = [_NO_END if low is None or high is None else high for low, high in ends]
    way = np.array([-1 if low is None else 1 for low, _ in ends], "int64")
    worth = Worth(
        others.groups,
        _NO_END,
        sums[lines] * way,
        np.array(low, "int64"),
        np.array(high, "int64"),
        others.group,
        others.values,
        others.far,
        others.more[lines] * way[:, None],
    )
    return worth.only(worth.helps)
