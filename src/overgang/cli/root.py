"""What every command has in common: the application, how faults are told, how words are read.

Exit codes: 0 done, 1 the input has faults or something was found, 2 wrong use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal, NoReturn

import typer
from rich.console import Console

from overgang._version import __version__
from overgang.errors import (
    FaultsError,
    LevelError,
    MissingExtraError,
    OvergangError,
    RulesNotFoundError,
)
from overgang.norms.files import read_rules
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import load
from overgang.school.level import Level

__all__ = [
    "app",
    "day_of",
    "errors",
    "faults_told",
    "level_of",
    "put",
    "ruleset_called",
    "stop",
    "tell",
]

app: Final[typer.Typer] = typer.Typer(
    name="overgang",
    help="Advice, with reasons, on moving up a year in Dutch secondary schools. People decide.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
"""The command line; each module of commands adds its own."""

errors: Final = Console(stderr=True, soft_wrap=True, highlight=False, markup=False, emoji=False)
"""Where everything goes that was not asked for."""


@app.callback(invoke_without_command=True)
def _root(
    *, version: Annotated[bool, typer.Option("--version", help="Say the version and stop.")] = False
) -> None:
    if version:
        typer.echo(__version__)
        raise typer.Exit


def ruleset_called(rules: str) -> RuleSet:
    """Give a norm by its id, or from a file."""
    if rules.endswith((".toml", ".json")):
        return read_rules(rules)
    return load(rules)


def day_of(text: str) -> date:
    """Read a day, or stop with what to write instead."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        stop(["--on: this is not a day; write it as 2026-06-25"], code=2)


def level_of(text: str) -> Level:
    """Read a level, or stop with what to write instead."""
    try:
        return Level.read(text)
    except LevelError as error:
        stop([f"--level: {error}"], code=2)


def tell(lines: Iterable[str]) -> None:
    """Say lines on standard output."""
    for line in lines:
        typer.echo(line)


def put(text: str, output: Path | None) -> None:
    """Put a text in a file, or on standard output."""
    if output is None:
        typer.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8")


@contextmanager
def faults_told() -> Iterator[None]:
    """Say every fault on a line of its own, without a traceback."""
    try:
        yield
    except (MissingExtraError, RulesNotFoundError) as error:
        stop([str(error)], code=2)
    except FaultsError as error:
        stop(map(str, error.faults))
    except OvergangError as error:
        stop([str(error)])
    except BrokenPipeError:
        raise  # whoever read along has seen enough; Typer then stops without a word
    except OSError as error:
        stop([f"{error.filename}: {error.strerror}"], code=2)
    except UnicodeDecodeError:
        stop(["the file is not UTF-8 text; save it as UTF-8"])


def stop(lines: Iterable[str], code: Literal[1, 2] = 1) -> NoReturn:
    """Say what is wrong, a line each, and end with a code."""
    for line in lines:
        errors.print(line)
    raise typer.Exit(code)
