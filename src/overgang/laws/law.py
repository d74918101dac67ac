"""One law: what it is called, how it is looked at, and how it is held against many lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hypothesis import HealthCheck, given, settings, strategies as st

from overgang.laws.broken import Broken, BrokenLawError
from overgang.laws.judged import Draw, Judged
from overgang.laws.of_functions import OF_FUNCTIONS
from overgang.laws.of_lists import OF_LISTS
from overgang.laws.of_rules import OF_RULES
from overgang.laws.of_search import OF_SEARCH
from overgang.wording import Language, say

__all__ = ["FUNCTION_LAWS", "MONOTONE", "RULE_LAWS", "Law"]

MONOTONE: Final = "better-never-worse"
"""The law that a published norm may break, and that can be declared as known."""


@dataclass(frozen=True)
class Law:
    """A law by its name; `searches` says that it takes more work for each list."""

    name: str
    look: Callable[..., Broken | None]
    searches: bool = False

    def says(self, language: Language = "nl") -> str:
        """Give the law in a sentence."""
        return say(language, f"law-{self.name}")

    def hold(
        self, of: Judged, *, most: int = 100, language: Language = "nl", again: bool = False
    ) -> None:
        """Hold it against so many lists at most, fewer where each takes a search.

        `again` tries the same lists each time; otherwise Hypothesis remembers what failed.

        Raises:
            BrokenLawError: with the smallest list found for which it is not so.
        """
        tried = settings(
            max_examples=max(1, most // 10) if self.searches else most,
            deadline=None,
            derandomize=again,
            print_blob=False,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        )

        @tried
        @given(st.data())
        def holds(data: st.DataObject) -> None:
            draw: Draw = data.draw
            broken = self.look(of, draw)
            if broken is not None:
                raise BrokenLawError(self.name, of.name, broken, language)

        holds()


def _laws(
    looks: tuple[Callable[..., Broken | None], ...], *, searches: bool = False
) -> tuple[Law, ...]:
    return tuple(Law(each.__name__.replace("_", "-"), each, searches) for each in looks)


RULE_LAWS: Final = (*_laws(OF_LISTS), *_laws(OF_RULES), *_laws(OF_SEARCH, searches=True))
"""The laws of a rule set."""

FUNCTION_LAWS: Final = (*_laws(OF_LISTS), *_laws(OF_FUNCTIONS))
"""The laws of a function of a student."""
