"""Whole numbers in rows and columns: NumPy, which comes with the solver."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, Final

from overgang.errors import MissingExtraError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Marks = NDArray[np.bool_]

__all__ = ["NEVER", "numpy", "ordered"]

NEVER: Final = 1 << 30
"""What it costs where there is no way: more than anything else.

Costs are short numbers: tables of them are gone through in half the time.
"""


def numpy() -> ModuleType:
    """Give NumPy.

    Raises:
        MissingExtraError: if it is not installed.
    """
    try:
        import numpy as np
    except ImportError:
        raise MissingExtraError("proofs", "solving a norm") from None
    return np


def ordered(keys: Numbers, costs: Numbers) -> tuple[Numbers, Marks]:
    """Give the order of keys, of those alike the cheapest first; and which is first of its like."""
    np = numpy()
    order: Numbers = np.lexsort((costs, keys))
    keys = keys[order]
    first: Marks = np.ones(keys.size, "bool")
    np.not_equal(keys[1:], keys[:-1], out=first[1:])
    return order, first
