"""The options of the commands."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from overgang.advice.letter import Reader

__all__ = [
    "PRACTICE_HELP",
    "RULES_HELP",
    "EmptyIn",
    "FactIn",
    "ForIn",
    "Format",
    "FormatIn",
    "LanguageIn",
    "LevelIn",
    "OnIn",
    "OutputIn",
    "Plain",
    "PlainIn",
    "PracticeIn",
    "RulesIn",
    "StrictIn",
    "Tongue",
    "YearIn",
]


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


RULES_HELP: Final = "The id of a norm (see 'overgang rules'), or a rule file (.toml or .json)."
"""What can stand where a command asks for a norm."""

PRACTICE_HELP: Final = (
    "The id of a practice (see 'overgang practices'), or a practice file (.toml)."
)
"""What can stand where a command asks for a practice."""

RulesIn = Annotated[str | None, typer.Option("--rules", help=RULES_HELP)]
PracticeIn = Annotated[str | None, typer.Option("--practice", help=PRACTICE_HELP)]
ForIn = Annotated[
    Reader | None,
    typer.Option("--for", help="Whom a letter is for; left out, all of the advice is given."),
]
LanguageIn = Annotated[Tongue, typer.Option("--language", help="Dutch or English.")]
FormatIn = Annotated[Format, typer.Option("--format", help="How the advice is given.")]
PlainIn = Annotated[Plain, typer.Option("--format", help="How it is given.")]
OutputIn = Annotated[Path | None, typer.Option("--output", help="Write to this file.")]
OnIn = Annotated[
    str | None, typer.Option("--on", help="Day of the advice, as 2026-06-25; today if left out.")
]
LevelIn = Annotated[
    str | None,
    typer.Option("--level", help="Level, as havo, of students whose level the list lacks."),
]
YearIn = Annotated[
    int | None,
    typer.Option("--year", help="Year (leerjaar) of students whose year the list lacks."),
]
FactIn = Annotated[
    list[str] | None,
    typer.Option(
        "--fact", help="A fact that holds for the whole list, as handelingsdelen=ja; repeatable."
    ),
]
EmptyIn = Annotated[
    Literal["missing", "not taken"],
    typer.Option("--empty", help="What an empty cell of a wide list means."),
]
StrictIn = Annotated[bool, typer.Option("--strict", help="A cell that is no grade is an error.")]
