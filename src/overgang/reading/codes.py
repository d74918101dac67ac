"""The one code of each subject, whatever a list calls it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from overgang.errors import Fault
from overgang.school.twice import code_of, twice

if TYPE_CHECKING:
    from overgang.dossier.student import Student
    from overgang.norms.ruleset import RuleSet

__all__ = ["canonical", "codes_of", "each_once", "own_codes", "twice_faults"]


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


@lru_cache(maxsize=4096)
def each_once(listed: tuple[str, ...], own: tuple[tuple[str, str], ...]) -> bool:
    """Say whether a list has each subject once, whatever it calls them."""
    return len(set(codes_of(listed, own))) == len(listed)


def twice_faults(student: Student, ruleset: RuleSet) -> Iterator[Fault]:
    """Give a fault for each subject that stands on a list of a student under two codes.

    Which of the two grades is meant nobody can say, and neither may be dropped. A list in another
    column is told by its number, for what it is called may be anything.

    >>> from overgang.dossier import Student
    >>> from overgang.rulesets import load
    >>> student = Student(id="900101", grades={"ne": "5"})
    >>> both = student.model_copy(update={"grades": {**student.grades, "netl": 6}})
    >>> print(*twice_faults(both, load("nl/zwin/3h-4h")))  # doctest: +ELLIPSIS
    grades: one subject stands here under more than one code: 'ne', 'netl'; keep one grade, ...
    """
    own = own_codes(ruleset)
    columns = enumerate(student.columns.values(), start=1)
    places = [("grades", student.grades), *((f"columns, list {at}", each) for at, each in columns)]
    for where, listed in places:
        codes = codes_of(tuple(listed), own)
        for each in twice(tuple(listed), codes, frozenset(ruleset.subjects)):
            yield Fault("subject-twice", where, each.what, each.instead)


def _known_as(code: str, own: Mapping[str, str]) -> str:
    return own.get(code) or own.get(code.casefold()) or code_of(code)
