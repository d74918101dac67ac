"""The commands. Exit codes: 0 done, 1 the input has faults or something was found, 2 wrong use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal, NoReturn, cast

import typer
from rich.console import Console
from rich.progress import track

from overgang._version import __version__
from overgang.advice.advise import Advice, advise
from overgang.advice.card import page
from overgang.assurance.cases import check_case, examples_of, read_cases
from overgang.assurance.gaps import as_document, lint
from overgang.cli.show import finding_lines, norm_lines, rules_lines
from overgang.errors import FaultsError, OvergangError, RulesNotFoundError
from overgang.importers import read_class_list
from overgang.norms.files import read_rules
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import ids, load
from overgang.school.level import Level
from overgang.wording import Language

__all__ = ["app"]

app = typer.Typer(
    name="overgang",
    help="Advice, with reasons, on moving up a year in Dutch secondary schools. People decide.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_errors = Console(stderr=True, soft_wrap=True, highlight=False, markup=False)
_LONG = 50
"""From so many students on, a progress bar is shown."""


class Format(StrEnum):
    """How an advice is given."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


class Tongue(StrEnum):
    """The languages."""

    NL = "nl"
    EN = "en"


Rules = Annotated[
    str, typer.Option("--rules", help="The id of a norm (see 'overgang rules'), or a rule file.")
]
In = Annotated[Tongue, typer.Option("--language", help="nl or en.")]


@app.callback(invoke_without_command=True)
def _root(
    *, version: Annotated[bool, typer.Option("--version", help="Say the version and stop.")] = False
) -> None:
    if version:
        typer.echo(__version__)
        raise typer.Exit


@app.command("advise")
def advise_command(
    file: Annotated[Path, typer.Argument(help="A class list as CSV, wide or long.")],
    rules: Rules,
    language: In = Tongue.NL,
    output_format: Annotated[
        Format, typer.Option("--format", help="text, json or html.")
    ] = Format.TEXT,
    output: Annotated[Path | None, typer.Option("--output", help="Write to this file.")] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", help="Day of the advice, as 2026-06-25; today if left out."),
    ] = None,
    level: Annotated[str | None, typer.Option("--level", help="Level of students of whom the list does not say it, as havo.")] = None,
    year: Annotated[int | None, typer.Option("--year", help="Year (leerjaar) of students of whom the list does not say it.")] = None,
    *,
    strict: Annotated[
        bool, typer.Option("--strict", help="A cell that is no grade is an error.")
    ] = False,
) -> None:
    """Say for every student of a class list what the norm says, why, and what would change it."""
    tongue = cast("Language", language.value)
    with _faults_told():
        ruleset = _ruleset(rules)
        placed = None if level is None else Level.read(level)
        found = read_class_list(file, strict=strict, level=placed, year=year)
        _errors.print(found.report.text(tongue))
        day = date.today() if on is None else _day(on)  # noqa: DTZ011 - the day where the user is
        shown = track(
            students, console=_errors, disable=len(students) < _LONG or not _errors.is_terminal
        )
        advices = [advise(student, ruleset, on=day) for student in shown]
    text = _shown(advices, output_format, tongue, report=found.report.model_dump(mode="json"))
    if output is None:
        typer.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8")


@app.command("rules")
def rules_command(language: In = Tongue.NL) -> None:
    """List the norms that come with the library."""
    for line in rules_lines(map(load, ids()), cast("Language", language.value)):
        typer.echo(line)


@app.command("show")
def show_command(
    rules: Annotated[str, typer.Argument(help="The id of a norm, or a rule file.")],
    language: In = Tongue.NL,
) -> None:
    """Give a norm in words and as a table."""
    with _faults_told():
        ruleset = _ruleset(rules)
    for line in norm_lines(ruleset, cast("Language", language.value)):
        typer.echo(line)


@app.command("lint")
def lint_command(
    rules: Annotated[str, typer.Argument(help="The id of a norm, or a rule file.")],
    language: In = Tongue.NL,
    output_format: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
) -> None:
    """Look for lists that no rule covers, and for rules that clash; each with a list that shows it."""
    with _faults_told():
        ruleset = _ruleset(rules)
        findings = lint(ruleset)
    if output_format == "json":
        typer.echo(json.dumps(as_document(ruleset, findings), ensure_ascii=False, indent=2))
    else:
        for line in finding_lines(ruleset, findings, cast("Language", language.value)):
            typer.echo(line)
    if findings:
        raise typer.Exit(1)


@app.command("check")
def check_command(
    file: Annotated[
        Path, typer.Argument(help="Cases as JSON lines, or a rule file with examples.")
    ],
) -> None:
    """Hold worked cases against the norms: says and kinds, each where the case gives it."""
    with _faults_told():
        if file.suffix == ".toml":
            own = read_rules(file)
            cases, source = examples_of(own), {own.id: own}
        else:
            cases, source = read_cases(file.read_text(encoding="utf-8"), file.name), {}
    results = [
        check_case(case, lambda id_: source[id_] if id_ in source else load(id_)) for case in cases
    ]
    for result in results:
        if result.status == "wrong":
            case = result.case
            typer.echo(
                f"{case.id} {case.ruleset}: expected {_outcome(case.says, case.kinds)}, "
                f"found {_outcome(result.found_says, result.found_kinds)}: {result.reason}"
            )
    unused = sorted({f"{r.case.ruleset}: {name}" for r in results for name in r.unused})
    if unused:
        _errors.print(f"told but not asked for by the norm: {'; '.join(unused)}")
    counts = [
        sum(r.status == status for r in results) for status in ("right", "wrong", "no-ruleset")
    ]
    typer.echo("{} right, {} wrong, {} without a rule set".format(*counts))
    if counts[1]:
        raise typer.Exit(1)


def _outcome(says: tuple[str, ...] | None, kinds: tuple[str, ...] | None) -> str:
    return f"{list(says or ())} {list(kinds or ())}"


def _ruleset(rules: str) -> RuleSet:
    if rules.endswith((".toml", ".json")):
        return read_rules(rules)
    return load(rules)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        _stop(["--on: this is not a day; write it as 2026-06-25"], code=2)


def _shown(
    advices: list[Advice], form: Format, language: Language, *, report: dict[str, object]
) -> str:
    match form:
        case Format.TEXT:
            return f"\n{'─' * 72}\n\n".join(advice.text(language) for advice in advices)
        case Format.HTML:
            return page("overgang", language, (advice.document(language) for advice in advices))
        case Format.JSON:
            documents = [advice.document(language).model_dump(mode="json") for advice in advices]
            return (
                json.dumps({"report": report, "advices": documents}, ensure_ascii=False, indent=2)
                + "\n"
            )


@contextmanager
def _faults_told() -> Iterator[None]:
    """Say every fault on a line of its own, without a traceback."""
    try:
        yield
    except RulesNotFoundError as error:
        _stop([str(error)], code=2)
    except FaultsError as error:
        _stop(map(str, error.faults))
    except OvergangError as error:
        _stop([str(error)])
    except OSError as error:
        _stop([f"{error.filename}: {error.strerror}"], code=2)
    except UnicodeDecodeError:
        _stop(["the file is not UTF-8 text; save it as UTF-8"])


def _stop(lines: Iterable[str], code: Literal[1, 2] = 1) -> NoReturn:
    for line in lines:
        _errors.print(line)
    raise typer.Exit(code)
