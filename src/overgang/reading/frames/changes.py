"""The lists that a student would have after a change: a list for each grade that can change."""

from __future__ import annotations

from collections.abc import Sequence

import narwhals as nw

from overgang.errors import UnreadableError
from overgang.norms.expression import Change
from overgang.reading.frames.rows import Rows
from overgang.reading.supposing import ways_to_leave_out
from overgang.school.grade import SCALE

__all__ = ["changed_one", "without_some"]

_CAN = "can change"
"""The column that says whether a subject is among those that may change."""
_MOST_OUT = 12
"""How many subjects of one list may be left out: each one more makes twice as many lists."""


def changed_one(rows: Rows, keys: Sequence[str], number: int, change: Change, highest: int) -> Rows:
    """Give each list once for each subject that can change, with that one changed.

    `number` tells the columns that name the subject and its grade from those of an outer change.
    """
    subject, was = f"subject {number}", f"high {number}"
    can, step = nw.col(_CAN), SCALE if change == "one_point_more" else 1
    if change != "without_one":
        # A letter cannot rise, and neither can the highest grade.
        can = can & nw.col("letter").is_null() & (nw.col("low") + step <= highest)
    which = rows.filter(can).select(
        *keys, nw.col("subject").alias(subject), nw.col("high").alias(was)
    )
    lists = rows.drop(_CAN).join(which, on=list(keys), how="inner")
    it = nw.col("subject") == nw.col(subject)
    if change == "without_one":
        return _left_out(lists, it)
    top = nw.lit(highest, nw.Int64)
    low = nw.col("low") + SCALE if change == "one_point_more" else top
    high = nw.min_horizontal(nw.col("high") + SCALE, top) if change == "one_point_more" else top
    return lists.with_columns(
        low=nw.when(it).then(low).otherwise(nw.col("low")),
        high=nw.when(it).then(high).otherwise(nw.col("high")),
    )


def without_some(rows: Rows, keys: Sequence[str]) -> Rows:
    """Give each list once for each choice of its subjects to leave out; `way` tells them apart.

    Every list has choices of its own: which subjects can change differs from student to student,
    and the subjects of all of them together would have far too many.

    Raises:
        UnreadableError: if more subjects of one list can change than can be looked through.
    """
    can = nw.col(_CAN).cast(nw.Int64)
    rows = rows.with_columns(
        place=can.cum_sum().over(*keys, order_by="subject"), places=can.sum().over(*keys)
    )
    most = rows.select(nw.col("places").max()).collect().item() or 0
    if most > _MOST_OUT:
        message = f"of one list more than {_MOST_OUT} subjects can be left out"
        raise UnreadableError(message)
    ways = []
    for number, way in enumerate(ways_to_leave_out(range(1, most + 1))):
        lists = rows.filter(nw.col("places") >= max(way, default=0))
        out = nw.col("place").is_in(way) if way else nw.lit(value=False)
        ways.append(_left_out(lists, nw.col(_CAN) & out).with_columns(way=nw.lit(number)))
    return nw.concat(ways).drop(_CAN, "place", "places")


def _left_out(rows: Rows, it: nw.Expr) -> Rows:
    """Take a subject out of the count, as if it were exempt."""
    return rows.with_columns(
        counted=nw.col("counted") & ~it,
        letter=nw.when(~it).then(nw.col("letter")),
    )
