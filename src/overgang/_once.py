"""What is worked out once for a rule set, and found again by its identity.

To hash a whole norm takes longer than most of what is asked of it. What is kept holds on to the
norm, so that its identity is not given to another one meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Final, Generic, TypeVar

__all__ = ["Once"]

_Made = TypeVar("_Made")
_MOST: Final = 256
"""So many are kept; then all are forgotten."""


class Once(Generic[_Made]):
    """A kind of thing that is made once for each thing and key.

    >>> made = Once[list[int]]()
    >>> norm = object()
    >>> made.of(norm, "3h", lambda: [1]) is made.of(norm, "3h", lambda: [2])
    True
    """

    def __init__(self) -> None:
        self._found: dict[tuple[int, Hashable], tuple[object, _Made]] = {}

    def of(self, thing: object, key: Hashable, make: Callable[[], _Made]) -> _Made:
        """Give what was made of a thing, or make it."""
        place = id(thing), key
        found = self._found.get(place)
        if found is None or found[0] is not thing:
            if len(self._found) >= _MOST:
                self._found.clear()
            found = self._found[place] = thing, make()
        return found[1]
