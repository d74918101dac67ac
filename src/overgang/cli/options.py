"""The options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

import typer

__all__ = ["Format", "FormatIn", "LanguageIn", "Plain", "PlainIn", "RulesIn", "Tongue"]


class Format(StrEnum):
    """How an advice is given."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


class Plain(StrEnum):
    """How what was found about a norm is given."""

    TEXT = "text"
    JSON = "json"


class Tongue(StrEnum):
    """The languages."""

    NL = "nl"
    EN = "en"


RulesIn: Final = "The id of a norm (see 'overgang rules'), or a rule file (.toml or .json)."
"""What can stand where a command asks for a norm."""

LanguageIn = Annotated[Tongue, typer.Option("--language", help="Dutch or English.")]
FormatIn = Annotated[Format, typer.Option("--format", help="How the advice is given.")]
PlainIn = Annotated[Plain, typer.Option("--format", help="How it is given.")]
