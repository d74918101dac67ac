"""The one code of each subject, whatever a list calls it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from overgang.errors import SubjectError
from overgang.school.subjects import subject

if TYPE_CHECKING:
    from overgang.norms.ruleset import RuleSet

__all__ = ["canonical", "codes_of", "own_codes"]


@lru_cache(maxsize=4096)
def _canonical(code: str) -> str:
    try:
        return subject(code).code
    except SubjectError:
        return code.casefold()


@lru_cache(maxsize=4096)
def codes_of(listed: tuple[str, ...], own: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Give the codes of a list as they are known here; many students have the same list."""
    known = dict(own)
    return tuple([_known_as(code, known) for code in listed])


def canonical(code: str, ruleset: RuleSet) -> str:
    """Give the one code of a subject, whichever of its codes stands on the list."""
    return _known_as(code, dict(own_codes(ruleset)))


def own_codes(ruleset: RuleSet) -> tuple[tuple[str, str], ...]:
    """Give each name of a subject of the school's own that a list may have, with its code."""
    return tuple(
        [
            (name, code)
            for code, each in ruleset.subjects.items()
            for name in (code, *map(str.casefold, each.also))
        ]
    )


def _known_as(code: str, own: Mapping[str, str]) -> str:
    return own.get(code) or own.get(code.casefold()) or _canonical(code)
