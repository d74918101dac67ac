"""How columns look at a grade: the views, and the points of a table."""

from __future__ import annotations

from itertools import pairwise
from typing import assert_never

import narwhals as nw

from overgang.school.grade import SCALE, thousandths
from overgang.school.points import LookupTable, PointTable
from overgang.school.rounding import View

__all__ = ["forced", "looked_up", "points", "seen", "worth"]

_WHOLE_GRADES = range(1, 11)


def seen(view: View, grade: nw.Expr) -> nw.Expr:
    """Give a column of grades as a view sees them."""
    match view:
        case View.GRADE:
            return grade
        case View.WHOLE:
            return _up(grade, SCALE)
        case View.TENTH:
            return _up(grade, SCALE // 10)
        case View.CUT:
            return grade // (SCALE // 10) * (SCALE // 10)
        case View.HALF:
            return _up(grade, SCALE // 2)
        case View.TWICE:
            return _up(_up(grade, SCALE // 10), SCALE)
        case _:
            assert_never(view)


def _up(grade: nw.Expr, step: int) -> nw.Expr:
    """Round half up to a multiple of step."""
    return (grade + step // 2) // step * step


def points(table: PointTable, grade: nw.Expr) -> nw.Expr:
    """Give the points of known grades; null where the published table gives none."""
    view = seen(table.view, grade)
    if line := _line(table):
        slope, start, low, high = line
        return (start - view if slope == -1 else view * slope + start).clip(low, high)
    rest = None if table.otherwise == "unknown" else thousandths(table.otherwise)
    found = nw.lit(rest, nw.Int64)
    for band in reversed(table.bands):
        inside = (view >= thousandths(band.lowest)) & (view <= thousandths(band.highest))
        worth = nw.lit(None if band.points == "forces" else thousandths(band.points), nw.Int64)
        found = nw.when(inside).then(worth).otherwise(found)
    return found


def forced(table: PointTable, low: nw.Expr, high: nw.Expr) -> nw.Expr:
    """Say whether a grade forces an outcome; null where some grades of its span would."""
    first, last = seen(table.view, low), seen(table.view, high)
    # False, and null where the grade is.
    surely = perhaps = nw.when(~first.is_null()).then(nw.lit(value=False))
    for band in table.bands:
        if band.points == "forces":
            lowest, highest = thousandths(band.lowest), thousandths(band.highest)
            surely = surely | ((first >= lowest) & (last <= highest))
            perhaps = perhaps | ((last >= lowest) & (first <= highest))
    return surely | (perhaps & nw.lit(None, nw.Boolean))


def looked_up(table: LookupTable, least: nw.Expr, most: nw.Expr, over: nw.Expr | int) -> nw.Expr:
    """Give what a table has for a number between two bounds; null where no row holds both."""
    found = nw.lit(None, nw.Int64)
    for row in table.rows:
        inside = ~least.is_null()
        if row.lowest is not None:
            inside = inside & (least >= over * thousandths(row.lowest))
        if row.highest is not None:
            inside = inside & (most <= over * thousandths(row.highest))
        found = nw.when(inside).then(nw.lit(thousandths(row.gives), nw.Int64)).otherwise(found)
    return found


def _line(table: PointTable) -> tuple[int, int, int, int] | None:
    """Give slope, start and bounds where the points of whole grades lie on one cut-off line.

    A shortfall below six is such a line, and computing it is far faster than looking it up.
    """
    of = [(grade * SCALE, table.of(grade * SCALE)) for grade in _WHOLE_GRADES]
    given = [(grade, each) for grade, each in of if each is not None]
    if table.view not in {View.WHOLE, View.TWICE} or len(given) < len(of):
        return None
    low, high = min(each for _, each in given), max(each for _, each in given)
    for (at, here), (_, there) in pairwise(given):
        slope = (there - here) // SCALE
        start = here - at * slope
        if all(min(max(grade * slope + start, low), high) == each for grade, each in given):
            return slope, start, low, high
    return None


def worth(table: PointTable) -> tuple[int, int]:
    """Give the least and the most points that a table has."""
    return thousandths(min(table.worth)), thousandths(max(table.worth))
