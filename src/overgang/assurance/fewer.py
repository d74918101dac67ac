"""Of lists on which other subjects are chosen, one of those that come down to the same.

Of 462 ways to choose six subjects of eleven, a norm that counts over groups tells but a few apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

from overgang.assurance.kinds import Alike

if TYPE_CHECKING:
    from overgang.assurance.places import Place
    from overgang.reading.sheet import Sheet

__all__ = ["fewer"]


def fewer(
    places: Sequence[Place], to: str, subject: str | None = None, *, new_to: str | None = None
) -> list[int]:
    """Give the numbers of one place of each kind, for a target.

    `subject` is told apart from all others: what is left out of a group is known by its name.
    `new_to` names the target of the new norm, where the places are of two norms.

    >>> from overgang.assurance.places import places
    >>> from overgang.rulesets import load
    >>> norm = load("aw/mh/ca3")
    >>> every = places(norm)
    >>> len(every), len(fewer(every, norm.targets[0].to))
    (462, 4)
    """
    if len(places) == 1:
        return [0]
    looking = [_looking(places[0].old, to)]
    if new_to is not None:
        looking.append(_looking(places[0].new, new_to))
    first: dict[Hashable, int] = {}
    for number, place in enumerate(places):
        sheets = (place.old, place.new)[: len(looking)]
        first.setdefault(_kind(looking, sheets, subject), number)
    return list(first.values())


def _looking(sheet: Sheet, to: str) -> Alike:
    return Alike((sheet.ruleset,), sheet.ruleset.target(to))


def _kind(looking: Sequence[Alike], sheets: Sequence[Sheet], subject: str | None) -> Hashable:
    """Give all that rules can know a list by: how many subjects have each role for the norms."""
    roles: dict[str, tuple[Hashable, ...]] = {}
    for number, (alike, sheet) in enumerate(zip(looking, sheets, strict=True)):
        for sign, codes in alike.roles(sheet).items():
            for code in codes:
                roles[code] = (*roles.get(code, ()), (number, sign))
    many = frozenset(Counter(roles.values()).items())
    told = tuple(
        (name, value)
        for sheet in sheets
        for name, value in sheet.inputs.items()
        if sheet.ruleset.inputs[name].type != "subjects"
    )
    entries = tuple(tuple(sheet.entries.items()) for sheet in sheets)
    return told, many, roles.get(subject or ""), entries
