"""Whether something of which there are only so many may be done on a day, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic, TypeVar

__all__ = ["FREE", "Permission"]

_R = TypeVar("_R", bound=StrEnum)

FREE: Final = "free"
"""The value of the reason with which a thing may be done, in every list of reasons."""


@dataclass(frozen=True, slots=True)
class Permission(Generic[_R]):
    """Whether a thing may be done on a day, why, and how often it was done so far.

    >>> class Reason(StrEnum):
    ...     FREE = "free"
    ...     ALL_USED = "all used"
    >>> bool(Permission(Reason.FREE, 1)), bool(Permission(Reason.ALL_USED, 2))
    (True, False)
    """

    reason: _R
    used: int

    def __bool__(self) -> bool:
        return self.reason.value == FREE
