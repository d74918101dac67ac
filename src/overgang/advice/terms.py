"""Words of the trade, explained once: those that stand in a text and not every reader knows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from overgang.wording import Language, say

__all__ = ["terms_in"]

_TERMS: Final = (
    "norm",
    "insufficient",
    "shortfall",
    "compensation",
    "core",
    "mean",
    "profile",
    "resit",
    "prognosis",
    "kansklas",
    "delta-plan",
    "joint-advice",
    "discuss",
)


def terms_in(lines: Iterable[str], language: Language) -> tuple[str, ...]:
    """Give an explanation of each word of the trade that stands in a text.

    >>> terms_in(["a re-sit"], "en")
    ('Re-sit: taking a test once more.',)
    """
    text = " ".join(lines).casefold()
    return tuple(
        say(language, f"term-{term}")
        for term in _TERMS
        if re.search(say(language, f"term-{term}-as"), text)
    )
