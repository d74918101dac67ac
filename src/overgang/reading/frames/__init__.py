"""A norm over columns: what it says of every student of a frame at once.

The meaning is that of `overgang.reading.judge`, three-valued and exact, on any data frame that
Narwhals knows. Grades are whole thousandths; a grade that is not there is null, and never nought.
This is the only reading that needs the extra `frames`.
"""

from __future__ import annotations

from overgang.errors import MissingExtraError

try:
    import narwhals as _narwhals
except ImportError:
    raise MissingExtraError("frames", "reading a norm over columns") from None

from overgang.reading.frames.findings import findings_of
from overgang.reading.frames.rows import to_rows

__all__ = ["findings_of", "to_rows"]

del _narwhals
