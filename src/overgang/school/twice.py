"""One subject under two codes on one list: which of the two grades is meant, nobody can say.

A list may call Dutch `ne` as well as `netl`. Where both are on it, neither is dropped: it is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from overgang.errors import SubjectError
from overgang.school.subjects import subject

__all__ = ["Twice", "code_of", "twice"]


@lru_cache(maxsize=4096)
def code_of(listed: str) -> str:
    """Give the one code of a subject, whatever a list calls it; of an unknown one its own, small.

    >>> code_of("schk"), code_of("Zeilen")
    ('sk', 'zeilen')
    """
    try:
        return subject(listed).code
    except SubjectError:
        return listed.casefold()


class Twice(NamedTuple):
    """A subject that a list has more than once, and how that is said in a fault.

    A code that neither the table of subjects nor the norm has is told by its place on the list: it
    may be something that was not meant to be there, such as a name.
    """

    what: str
    instead: str


def twice(
    listed: Sequence[str], codes: Sequence[str], own: frozenset[str] = frozenset()
) -> Iterator[Twice]:
    """Give each subject that stands on a list more than once; `codes` are those of the list.

    `own` are the codes that only the school itself has.

    >>> [str(each.what) for each in twice(("netl", "en", "NE"), ("ne", "en", "ne"))]
    ["one subject stands here under more than one code: 'netl', 'NE'"]
    """
    places: dict[str, list[int]] = {}
    for at, code in enumerate(codes):
        places.setdefault(code, []).append(at)
    for code, found in places.items():
        if len(found) == 1:
            continue
        known = code in own or _is_known(code)
        shown = [repr(listed[at]) if known else f"entry {at + 1}" for at in found]
        what = f"one subject stands here under more than one code: {', '.join(shown)}"
        yield Twice(what, f"keep one grade, under {code!r}" if known else "keep one grade")


def _is_known(code: str) -> bool:
    try:
        subject(code)
    except SubjectError:
        return False
    return True
