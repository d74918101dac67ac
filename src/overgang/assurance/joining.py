"""Regions that were found for one choice of subjects after another, told once where they agree."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from overgang.assurance.flaw import Described

__all__ = ["told_once"]

_Region = TypeVar("_Region", bound=Described)


def told_once(
    found: Sequence[Sequence[_Region]], words: Callable[[_Region], Hashable]
) -> Iterator[_Region]:
    """Give all regions; one that is there with every choice stands first, without the choice.

    `found` holds the regions for each choice, and `words` gives what is told of one of them.
    """
    told = [{words(region) for region in regions} for regions in found]
    always = set.intersection(*told) if len(told) > 1 else set()
    for region in found[0] if found else ():
        if words(region) in always:
            alike = [each for more in found for each in more if words(each) == words(region)]
            shares = [each.share for each in alike if each.share is not None]
            every = len(shares) == len(alike)
            share, upto = (min(shares), max(shares)) if every else (None, None)
            yield region.model_copy(
                update={"chosen": {}, "share": share, "upto": None if share == upto else upto}
            )
    for regions in found:
        yield from (region for region in regions if words(region) not in always)
