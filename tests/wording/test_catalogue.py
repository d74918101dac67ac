"""The catalogues say the same things in both languages, and never fall back on one another."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    BaseNode,
    Junk,
    Message,
    NumberLiteral,
    SelectExpression,
    Term,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

import overgang
from overgang.errors import WordingError
from overgang.wording import LANGUAGES, Language, keys, say

PACKAGE = Path(overgang.__file__).parent
FOLDER = PACKAGE / "wording"
CATALOGUES = sorted(FOLDER.glob("*/*.ftl"))


def entries(language: Language) -> Iterator[tuple[str, Message | Term]]:
    """Give every sentence and term of a language, with the file it stands in."""
    for path in CATALOGUES:
        if path.parent.name == language:
            for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
                if isinstance(entry, Message | Term):
                    yield path.name, entry


class Seen(Visitor):
    """Collects the variables and the choices of one sentence."""

    def __init__(self, node: BaseNode) -> None:
        """Visit the node at once."""
        self.variables: set[str] = set()
        self.choices: list[SelectExpression] = []
        self.visit(node)

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  # Fluent's name
        """Keep the name of an argument."""
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802  # Fluent's name
        """Keep a choice, and look inside it."""
        self.choices.append(node)
        self.generic_visit(node)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_catalogue_parses_whole(path: Path) -> None:
    """Fluent skips what it cannot read, and says nothing."""
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body

    assert [entry.content for entry in body if isinstance(entry, Junk)] == []


def test_both_languages_have_the_same_files_with_the_same_sentences() -> None:
    """One home for a sentence: the same file in either language."""
    homes = {
        language: sorted((file, entry.id.name) for file, entry in entries(language))
        for language in LANGUAGES
    }

    assert homes["nl"] == homes["en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_twice_in_a_language(language: Language) -> None:
    """Fluent keeps the first and drops the second in silence."""
    names = [(type(entry), entry.id.name) for _, entry in entries(language)]

    assert len(names) == len(set(names))


def test_a_sentence_takes_the_same_arguments_in_both_languages() -> None:
    """Who can say it in Dutch can say it in English."""
    taken = {
        language: {entry.id.name: Seen(entry).variables for _, entry in entries(language)}
        for language in LANGUAGES
    }

    assert taken["nl"] == taken["en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_by_number_falls_back_on_the_plural(language: Language) -> None:
    """A number that is not whole reaches Fluent as text, and text takes the default."""
    wrong = []
    for file, entry in entries(language):
        for choice in Seen(entry).choices:
            names = {
                variant.key.value if isinstance(variant.key, NumberLiteral) else variant.key.name
                for variant in choice.variants
            }
            default = next(variant.key for variant in choice.variants if variant.default)
            if "one" in names and getattr(default, "name", None) != "other":
                wrong.append(f"{file}: {entry.id.name}")

    assert wrong == []


def test_every_key_that_the_code_names_exists() -> None:
    """A key written out in a call of `say` is in the catalogue."""
    named = {
        (path.name, node.args[1].value)
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "say"
        and len(node.args) > 1
        and isinstance(node.args[1], ast.Constant)
    }

    assert {(where, key) for where, key in named if key not in keys("nl")} == set()


def test_a_sentence_is_said_in_the_language_asked_for() -> None:
    """Dutch is Dutch, English is English, and an argument goes in as it is."""
    assert say("nl", "yes") == "ja"
    assert say("en", "yes") == "yes"


@pytest.mark.parametrize(
    ("count", "dutch"),
    [
        (0, "0 vakken"),
        (1, "1 vak"),
        (2, "2 vakken"),
        (2026, "2026 vakken"),
        (Decimal("1.0"), "1 vak"),
        (Decimal("1.5"), "1,5 vakken"),
        (Fraction(1, 3), "0,33… vakken"),
        ("?", "? vakken"),
        (date(2026, 8, 1), "1 augustus 2026 vakken"),
    ],
)
def test_a_number_is_written_exactly_and_picks_the_plural(
    count: Decimal | Fraction | str | date, dutch: str
) -> None:
    """Fluent alone would print 2.026 and 0,333."""
    assert say("nl", "subjects-counted", count=count) == dutch


def test_a_missing_key_is_an_error_with_a_suggestion() -> None:
    """No other language is fallen back on."""
    with pytest.raises(WordingError, match="did you mean 'unknown'"):
        say("nl", "unknwon")


def test_a_missing_argument_is_an_error_that_names_it() -> None:
    """No sentence is shown with a hole in it."""
    with pytest.raises(WordingError, match=r"subjects-counted.*count"):
        say("nl", "subjects-counted")


def test_an_unknown_language_is_an_error() -> None:
    """A third language is said to be unknown before any file is looked for."""
    with pytest.raises(WordingError, match="no language is called 'de'"):
        say("de", "yes")  # type: ignore[arg-type]  # what a caller without a type checker does
