"""Grades that a point table has forgotten: between its rows, or where its points were growing.

A table gives nought to a grade that no row names. That is right for a six, and wrong for the three
of `{ 5 = 1, 4 = 2 }`: the worst grade would cost nothing. So a file then has to say what it means.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from overgang.errors import Fault
from overgang.norms.place import place
from overgang.school.grade import SCALE, thousandths

if TYPE_CHECKING:
    from overgang.norms.ruleset import RuleSet
    from overgang.school.points import PointTable

__all__ = ["faults_of_holes", "forgotten"]

Row = Decimal | Literal["forces"] | None
"""What a table has for a grade; None where no row names it."""

_BOUNDLESS: Final = Decimal(1000)
"""What forces an outcome weighs more than any points."""


def faults_of_holes(ruleset: RuleSet, written: Mapping[str, object]) -> Iterator[Fault]:
    """Find the grades that a table has forgotten where the file does not say `otherwise`.

    `written` has the point tables as they stand in the file.
    """
    scale = ruleset.scale
    low, high, step = map(thousandths, (scale.lowest, scale.highest, scale.step))
    for name, table in ruleset.points.items():
        form = written.get(name)
        if isinstance(form, dict) and "otherwise" not in form:
            seen = sorted({table.view.of(grade) for grade in range(low, high + 1, step)})
            if missing := forgotten(table, seen):
                listed = ", ".join(f"{Decimal(grade) / SCALE:f}" for grade in missing[:3])
                more = " and others" if len(missing) > len(missing[:3]) else ""
                yield Fault(
                    "hole", place("points", name), f"no row is for the grade {listed}{more}",
                    'add a row, or write otherwise = 0 or otherwise = "unknown"',
                )  # fmt: skip


def forgotten(table: PointTable, grades: Sequence[int]) -> tuple[int, ...]:
    """Give those of the grades, in thousandths and from low to high, that the table forgets.

    >>> from overgang.school.points import PointTable
    >>> short = PointTable.model_validate({"view": "whole", "rows": {"5": 1, "4": 2}})
    >>> forgotten(short, range(1000, 10001, 1000))
    (1000, 2000, 3000)
    """
    rows = [_row(table, grade) for grade in grades]
    named = [at for at, row in enumerate(rows) if row is not None]
    if not named:
        return ()
    first, last = named[0], named[-1]
    found = [
        at
        for left, right in pairwise(named)
        if _alike(rows[left], rows[right])
        for at in range(left + 1, right)
    ]
    if _grows([rows[at] for at in reversed(named)]):
        found = [*range(first), *found]
    if _grows([rows[at] for at in named]):
        found = [*found, *range(last + 1, len(rows))]
    return tuple(grades[at] for at in found)


def _row(table: PointTable, grade: int) -> Row:
    """Give what the rows have for a grade that the table's view has been taken of."""
    for band in table.bands:
        if band.lowest * SCALE <= grade <= band.highest * SCALE:
            return band.points
    return None


def _alike(one: Row, other: Row) -> bool:
    """Say whether two rows count the same way: what forces an outcome does as either side does."""
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return one * other > 0
    return one != 0 and other != 0


def _grows(rows: Sequence[Row]) -> bool:
    """Say whether the points were still growing where the rows, in this order, end."""
    different = [each for each, before in zip(rows, (None, *rows), strict=False) if each != before]
    return any(
        _alike(before, last) and _size(last) > _size(before)
        for before, last in [*pairwise(different)][-1:]
    )


def _size(row: Row) -> Decimal:
    return abs(row) if isinstance(row, Decimal) else _BOUNDLESS
