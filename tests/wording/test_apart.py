"""The two languages stay apart: a sentence of one has no word of the same sentence in the other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import BaseNode, Message, TextElement
from fluent.syntax.visitor import Visitor

import overgang
from overgang.wording import Language, keys

FOLDER: Final = Path(overgang.__file__).parent / "wording"
BOTH: Final = frozenset(
    {
        "apart",
        "code",
        "diploma",
        "extra",
        "had",
        "json",
        "letter",
        "norm",
        "open",
        "over",
        "per",
        "plan",
        "plus",
        "rest",
    }
    | {"route", "school", "tab"}
    | {"diploma", "dossier", "havo", "vmbo", "vwo", "maat", "maatschappijleer"}
    | {"buddy", "coach", "coaching", "feedback", "mentor", "rebound", "team"}
    | {"cito", "vas"}
    | {"contract", "effect", "later", "prognoses", "kansklas", "quality", "time", "was", "week"}
)
"""Words that are Dutch and English, and words of schools; another such word can be added."""
SENTENCES: Final = sorted(keys("nl"))


class Texts(Visitor):
    """Collects the words of a sentence, without what is filled in."""

    def __init__(self, node: BaseNode) -> None:
        """Visit the node at once."""
        self.words: set[str] = set()
        self.visit(node)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802  # Fluent's name
        """Keep the words of a piece of text."""
        self.words |= set(re.findall(r"[^\W\d_]{3,}", node.value.casefold()))


def words_of(language: Language) -> dict[str, set[str]]:
    """Give the words of every sentence of a language, by its key."""
    found = {}
    for path in (FOLDER / language).glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message):
                found[entry.id.name] = Texts(entry).words
    return found


DUTCH: Final = words_of("nl")
ENGLISH: Final = words_of("en")


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_is_in_one_language(key: str) -> None:
    """Who adds a sentence to both catalogues and forgets to translate it is told which."""
    assert DUTCH[key] & ENGLISH[key] - BOTH == set()


def test_a_sentence_that_was_not_translated_would_be_found() -> None:
    """The check can fail: most sentences have words, and those of the other language are others."""
    assert sum(len(words) > 1 for words in DUTCH.values()) > len(SENTENCES) // 2
    assert ENGLISH["show-terms"] - BOTH
