"""What is made of the subjects of a group: number, sum, mean, extremes, pattern and points."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, cast

from overgang.reading.arithmetic import Truth, extreme_of
from overgang.reading.sheet import Span
from overgang.reading.trace import Quantity, Used
from overgang.school.grade import SCALE, thousandths
from overgang.school.points import PointTable

__all__ = ["COMBINED", "Points", "insufficient", "is_insufficient"]

_SIX = 6
_Columns = tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]


class Points(dict[Span, Span]):
    """The least and most points of a table for a grade of which a span is known, worked out once.

    Where the published table gives a grade no value, its points can be any that the table has.
    """

    def __init__(self, table: PointTable) -> None:
        super().__init__()
        self._table = table
        worth = [thousandths(band.points) for band in table.bands]
        if table.otherwise != "unknown":
            worth.append(thousandths(table.otherwise))
        self.all = min(worth), max(worth)

    def __missing__(self, span: Span) -> Span:
        known = self._table.of(span[0]) if span[0] == span[1] else None
        found = self[span] = self.all if known is None else (known, known)
        return found


def insufficient(spans: Iterable[Span]) -> str | None:
    """Give the pattern of insufficient whole grades, highest first; None where it is not known.

    >>> insufficient([(4400, 4400), (7000, 7000), (5400, 5400)])
    '5 4'
    """
    found: list[int] = []
    for low, high in spans:
        if _whole(low) != _whole(high) and _whole(low) < _SIX:
            return None
        if _whole(low) < _SIX:
            found.append(_whole(low))
    return " ".join(map(str, sorted(found, reverse=True)))


def is_insufficient(span: Span) -> Truth:
    """Say whether a whole grade is below six."""
    low, high = _whole(span[0]) < _SIX, _whole(span[1]) < _SIX
    return low if low == high else None


def _whole(grade: int) -> int:
    return (grade + SCALE // 2) // SCALE


def _count(used: tuple[Used, ...]) -> Quantity:
    gives = [each[3] for each in used]
    sure = gives.count(True) * SCALE
    return Quantity(sure, sure + gives.count(None) * SCALE)


def _sum(used: tuple[Used, ...]) -> Quantity | None:
    if not used:
        return Quantity(0, 0)
    found = _columns(used)
    if found is None:
        return None
    least, most, overs = found
    # One expression gave them all, so they have one denominator.
    return Quantity(sum(least), sum(most), overs[0])


def _mean(used: tuple[Used, ...]) -> Quantity | None:
    total = _sum(used)
    if total is None or not used:
        return None
    return Quantity(total.least, total.most, total.over * len(used))


def _lowest(used: tuple[Used, ...]) -> Quantity | None:
    found = _columns(used) if used else None
    return None if found is None else extreme_of("min", *found)


def _highest(used: tuple[Used, ...]) -> Quantity | None:
    found = _columns(used) if used else None
    return None if found is None else extreme_of("max", *found)


def _columns(used: tuple[Used, ...]) -> _Columns | None:
    """Give the parts of the numbers of some subjects; None where one of them has none."""
    gives = cast("list[Quantity]", [each[3] for each in used])
    try:
        least, most, overs = zip(*gives, strict=True)
    except TypeError:
        # Asking each of them first costs more than all the rest of an aggregate.
        return None
    return least, most, overs


COMBINED: Final[Mapping[str, Callable[[tuple[Used, ...]], Quantity | None]]] = {
    "count": _count, "sum": _sum, "mean": _mean, "lowest": _lowest, "highest": _highest,
}  # fmt: skip
"""What each kind of aggregate makes of the subjects that it went over."""
