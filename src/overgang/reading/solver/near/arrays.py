"""Whole numbers in rows and columns: NumPy, which comes with the solver."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, Final

from overgang.errors import MissingExtraError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int32 | np.int64]
    Marks = NDArray[np.bool_]

__all__ = ["NEVER", "numpy"]

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
