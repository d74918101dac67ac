"""The commands on practices: `practices` lists them, `practice` says one in words."""

from __future__ import annotations

from typing import Annotated

import typer

from overgang.cli.options import PRACTICE_HELP, LanguageIn, OutputIn, Tongue
from overgang.cli.practised import practice_lines, practice_text
from overgang.cli.root import app, faults_told, put, tell

__all__ = ["practice_command", "practices_command"]


@app.command("practices")
def practices_command(language: LanguageIn = Tongue.NL) -> None:
    """List the practices that come with the library: how schools deal with moving up."""
    tell(practice_lines(language.value))


@app.command("practice")
def practice_command(
    practice: Annotated[str, typer.Argument(help=PRACTICE_HELP)],
    language: LanguageIn = Tongue.NL,
    *,
    example: Annotated[
        bool, typer.Option("--example", help="Give its invented dossier, as JSON, instead.")
    ] = False,
    output: OutputIn = None,
) -> None:
    """Give a practice in words, or the invented dossier that comes with it."""
    with faults_told():
        text = practice_text(practice, language.value, example=example)
        put(text, output)
