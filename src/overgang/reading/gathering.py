"""What is made of the subjects of a group: number, sum, mean, extremes, pattern and points."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple, cast

from overgang.reading.arithmetic import Truth
from overgang.reading.sheet import Span
from overgang.reading.trace import Quantity, Used
from overgang.school.grade import SCALE, thousandths
from overgang.school.points import PointTable

__all__ = [
    "GATHERED",
    "Given",
    "Points",
    "counted",
    "forced",
    "given",
    "insufficient",
    "is_insufficient",
]

_SIX = 6


class Points(dict[Span, Span | None]):
    """The least and most points of a table for a grade of which a span is known, worked out once.

    Where the published table gives a grade no value, its points can be any that the table has. A
    grade that forces an outcome, or may, has none.
    """

    all: tuple[int, int]

    def __init__(self, table: PointTable) -> None:
        super().__init__()
        self._table = table
        self.all = thousandths(min(table.worth)), thousandths(max(table.worth))

    def __missing__(self, span: Span) -> Span | None:
        known = self._table.of(span[0]) if span[0] == span[1] else None
        found: Span | None
        if known is not None:
            found = known, known
        else:
            # What may force an outcome may have no points at all.
            found = self.all if forced(self._table, span) is False else None
        self[span] = found
        return found


def forced(table: PointTable, span: Span) -> Truth:
    """Say whether a grade forces an outcome; not known where some grades of a span would."""
    low, high = span
    if low == high:
        return table.forces(low)
    seen = table.view.of(low), table.view.of(high)
    found: Truth = False
    for band in table.bands:
        if band.points == "forces":
            first, last = band.lowest * SCALE, band.highest * SCALE
            if first <= seen[0] and seen[1] <= last:
                return True
            if first <= seen[1] and seen[0] <= last:
                found = None
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


class Given(NamedTuple):
    """What a subject gives to an aggregate: the step's own line, and the number that is added up.

    `least` and `most` are None where it gives no number.
    """

    used: Used
    least: int | None
    most: int | None
    over: int


def given(used: Used) -> Given:
    """Give what a subject gives: a number, or one for what is true."""
    gives = used.gives
    if isinstance(gives, Quantity):
        return Given(used, *gives)
    return Given(used, None, None, 1)


def counted(used: Used) -> Given:
    """Give one for what is true, and nought or one for what is not known."""
    gives = used.gives
    return Given(used, SCALE if gives is True else 0, 0 if gives is False else SCALE, 1)


_Columns = tuple[tuple[Used, ...], tuple[int, ...], tuple[int, ...], tuple[int, ...]]
_Gathered = tuple[Quantity | None, tuple[Used, ...]]


def _gathering(
    combine: Callable[[tuple[int, ...]], int], empty: Quantity | None, *, divided: bool = False
) -> Callable[[Sequence[Given]], _Gathered]:
    def gathered(items: Sequence[Given]) -> _Gathered:
        if not items:
            return empty, ()
        used, least, most, overs = cast("_Columns", tuple(zip(*items, strict=True)))
        # One expression gave them all, so they have one denominator.
        over = overs[0] * len(used) if divided else overs[0]
        try:
            value = Quantity(combine(least) + 0, combine(most) + 0, over)
        except TypeError:
            # One of them gives no number. To ask each first would cost more than all the rest.
            value = None
        return value, used

    return gathered


_NOUGHT = Quantity(0, 0)

GATHERED: Final[Mapping[str, Callable[[Sequence[Given]], _Gathered]]] = {
    "count": _gathering(sum, _NOUGHT),
    "sum": _gathering(sum, _NOUGHT),
    "mean": _gathering(sum, None, divided=True),
    "lowest": _gathering(min, None),
    "highest": _gathering(max, None),
}
"""What each kind of aggregate makes of some subjects: a number, and what it used of each."""
