"""A sentence that a practice has to say, kept apart from the language it will be said in.

A policy finds what is to be said: a key of the catalogue and what stands in it. People's roles,
fixed words, levels and subjects stay what they are until somebody asks for the text, so that one
finding can be said in every language and compared with another.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from overgang.dossier.word import word
from overgang.school.level import Level
from overgang.school.subjects import name_in
from overgang.wording import Arg, Language, keys, listing, say

__all__ = ["Said", "Spoken", "Subjects", "said"]


@dataclass(frozen=True, slots=True)
class Subjects:
    """Codes of subjects, to be said by their names as a list."""

    codes: tuple[str, ...]


Member = StrEnum | Level
"""A fixed word of the dossier, or a level."""

Spoken = int | Decimal | date | Member | Subjects | tuple[Member, ...]
"""What can stand in a sentence; no running text can."""


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """A sentence: its key in the catalogue, and what stands in it, by name; only the key shows."""

    key: str
    args: tuple[tuple[str, Spoken], ...] = ()

    def __repr__(self) -> str:
        return f"Said({self.key!r})"

    def text(self, language: Language, to: str = "") -> str:
        """Give the sentence in a language.

        `to` is whom it is told to, as `student`: where the catalogue has the sentence in a form of
        address of its own (`…-to-student`), that one is given.
        """
        own = f"{self.key}-to-{to}"
        key = own if to and own in keys(language) else self.key
        return say(language, key, **{name: _spoken(language, value) for name, value in self.args})


def said(key: str, /, **args: Spoken) -> Said:
    """Make a sentence.

    >>> said("subjects-counted", count=3).text("en")
    '3 subjects'
    """
    return Said(key, tuple(sorted(args.items(), key=lambda each: each[0])))


def _spoken(language: Language, value: Spoken) -> Arg:
    match value:
        case StrEnum() | Level():
            return _member(language, value)
        case Subjects(codes=codes):
            return listing(language, (name_in(language, code) for code in codes))
        case tuple():
            return listing(language, (_member(language, each) for each in value))
        case int() | Decimal() | date():
            return value
        case _:
            assert_never(value)


def _member(language: Language, member: Member) -> str:
    match member:
        case Level():
            return member.nl if language == "nl" else member.en
        case _:
            return word(language, member)
