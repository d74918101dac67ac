"""A letter: what an advice says to one reader, in parts with a head, in one language."""

from __future__ import annotations

from enum import StrEnum

from overgang._model import Quiet
from overgang.wording import Language

__all__ = ["Letter", "Part", "Reader"]


class Reader(StrEnum):
    """Whom an advice is told to.

    The meeting gets all of it, with every step and article. The mentor gets what the talk needs.
    Parents and student get what the norm says, why, and what they can do.
    """

    MEETING = "meeting"
    MENTOR = "mentor"
    PARENTS = "parents"
    STUDENT = "student"


class Part(Quiet):
    """A part of a letter: its head and its lines."""

    head: str
    lines: tuple[str, ...]


class Letter(Quiet):
    """A letter to one reader; it holds no name, and nothing that the advice does not say."""

    reader: Reader
    language: Language
    title: str
    parts: tuple[Part, ...]

    def text(self) -> str:
        """Give it as plain text."""
        lines = [self.title]
        for part in self.parts:
            lines += ("", part.head, *(f"- {line}" for line in part.lines))
        return "\n".join(lines) + "\n"
