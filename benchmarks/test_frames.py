"""A country of students in a frame, beside the same norm written by hand."""

from __future__ import annotations

from functools import cache

import polars as pl

from benchmarks.conftest import Measure
from benchmarks.peers import NORM, by_hand, long_rows
from overgang.reading.frames import findings_of

_MANY = 500_000


@cache
def _rows() -> pl.DataFrame:
    return long_rows(_MANY)


def test_frames(measure: Measure) -> None:
    """From long rows to findings; only ours finds out whether anything is missing."""
    rows = _rows()
    found = measure(
        "frames on Polars",
        lambda: findings_of(rows, NORM, NORM.targets[0]),
        beside={"Polars by hand": lambda: by_hand(rows)},
        things=_MANY,
        rounds=9,
    )
    shared = ["student", "rule:bevorderen", "rule:afwijzen", "kind", "says"]
    other = by_hand(rows).select(shared)

    assert found.select(shared).sort("student").equals(other.sort("student"))
