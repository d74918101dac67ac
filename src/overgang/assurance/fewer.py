"""Of lists on which other subjects are chosen, one of those that come down to the same.

Of 462 ways to choose six subjects of eleven, a norm that counts over groups tells but a few apart.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

from overgang.assurance.kinds import Alike

if TYPE_CHECKING:
    from overgang.assurance.places import Place
    from overgang.reading.sheet import Sheet

__all__ = ["fewer"]


def fewer(places: Sequence[Place], to: str, subject: str | None = None) -> list[int]:
    """Give the numbers of one place of each kind, for a target.

    `subject` is told apart from all others: what is left out of a group is known by its name.

    >>> from overgang.assurance.places import places
    >>> from overgang.rulesets import load
    >>> norm = load("aw/mh/ca3")
    >>> every = places(norm)
    >>> len(every), len(fewer(every, norm.targets[0].to))
    (462, 4)
    """
    if len(places) == 1:
        return [0]
    ruleset = places[0].old.ruleset
    alike = Alike((ruleset,), ruleset.target(to))
    first: dict[Hashable, int] = {}
    for number, place in enumerate(places):
        first.setdefault(_kind(alike, place.old, subject), number)
    return list(first.values())


def _kind(alike: Alike, sheet: Sheet, subject: str | None) -> Hashable:
    asked = sheet.ruleset.inputs
    told = tuple(
        (name, value) for name, value in sheet.inputs.items() if asked[name].type != "subjects"
    )
    roles = alike.roles(sheet)
    own = next((sign for sign, codes in roles.items() if subject in codes), None)
    many = frozenset((sign, len(codes)) for sign, codes in roles.items())
    return told, many, own, tuple(sheet.entries.items())
