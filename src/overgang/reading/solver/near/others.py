"""The other values that the variables around one list can have, all in one row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from overgang.reading.solver.near.arrays import numpy
from overgang.reading.solver.near.columns import Columns
from overgang.reading.solver.near.groups import Group

if TYPE_CHECKING:
    from overgang.reading.solver.near.arrays import Numbers

__all__ = ["Others", "others_of"]


class Others(NamedTuple):
    """Every other value that some variable can have, group by group.

    Those that come to the same stand together in `values`.
    """

    groups: Sequence[Group]
    group: Numbers
    """The number of its group, of each."""
    values: Sequence[tuple[int, ...]]
    far: Numbers
    more: Numbers
    """A column of what it adds to each sum, for each."""


def others_of(columns: Columns, groups: Sequence[Group]) -> Others:
    """Give the other values of some groups, at least one."""
    np = numpy()
    blocks = [columns.block(each.variables[0], each.value) for each in groups]
    return Others(
        groups,
        np.repeat(np.arange(len(groups)), [len(block.values) for block in blocks]),
        [value for block in blocks for value in block.values],
        np.concatenate([b.far * group.size for group, b in zip(groups, blocks, strict=True)]),
        np.concatenate([block.more for block in blocks], axis=1),
    )
