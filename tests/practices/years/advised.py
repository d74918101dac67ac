"""The advice on a day of an example year, in Dutch, with short ways to look at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from overgang.advice.advise import Advice, advise
from overgang.advice.document import AdviceDocument
from overgang.practices import example_dossier, load_practice
from overgang.rulesets import load


@dataclass(frozen=True)
class Advised:
    """An advice, and what stands in it."""

    advice: Advice
    document: AdviceDocument

    @property
    def options(self) -> list[str]:
        """The codes of the options, in their order."""
        return [each.code for each in self.document.options]

    @property
    def safeguards(self) -> dict[str, list[str]]:
        """How the safeguards of each policy stand."""
        found: dict[str, list[str]] = {}
        for each in self.document.safeguards:
            found.setdefault(each.policy, []).append(each.state)
        return found

    @property
    def rights(self) -> dict[str, str]:
        """How the rights of each policy stand."""
        return {each.policy: each.state for each in self.document.rights}

    def says(self, *parts: str) -> bool:
        """Tell whether each of these parts stands somewhere in the text."""
        text = self.advice.text("nl")
        return all(part in text for part in parts)


def advised(id_: str, on: date) -> Advised:
    """Give the advice of the example year of a practice on a day, with its norm if it names one."""
    practice = load_practice(id_)
    named = practice.example and practice.example.rules
    rules = load(named) if named else None
    advice = advise(example_dossier(id_), rules, practice, on=on)
    return Advised(advice, advice.document("nl"))
