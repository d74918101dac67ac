"""What every policy is: a frozen value with its own limits, that looks at a situation.

A policy is one way of working of a school: so many weeks for a plan, an advice that may be set
aside once. It is data (a practice is a list of policies), so two schools can have the same policy
with other limits, and opposite policies can stand side by side. None is the default.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator

from overgang._model import Frozen
from overgang.practices.notes import Note
from overgang.practices.said import Said
from overgang.practices.situation import Situation

__all__ = ["Policy"]


class Policy(Frozen):
    """One way of working, with its limits; `kind` is its name in a practice file."""

    kind: str

    @abstractmethod
    def words(self) -> Iterator[Said]:
        """Give the policy in words: what the school does, with its own numbers."""

    @abstractmethod
    def notes(self, at: Situation) -> Iterator[Note]:
        """Give what the policy brings to an advice; nothing depends on what came later."""
