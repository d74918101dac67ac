"""The commands. Exit codes: 0 done, 1 the input has faults or something was found, 2 wrong use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal, NoReturn

import typer
from rich.console import Console
from rich.progress import track

from overgang._version import __version__
from overgang.advice.advise import Advice, advise
from overgang.advice.document import Record
from overgang.assurance.cases import Case, check_case, examples_of, read_cases
from overgang.assurance.lint import as_document, lint
from overgang.assurance.regions import regions
from overgang.assurance.told import finding_lines
from overgang.cli.authoring import Published, new_rules, schema_text
from overgang.cli.checked import case_lines, example_lines
from overgang.cli.options import (
    PRACTICE_HELP,
    RULES_HELP,
    EmptyIn,
    FactIn,
    ForIn,
    Format,
    FormatIn,
    LanguageIn,
    LevelIn,
    OnIn,
    OutputIn,
    Plain,
    PlainIn,
    PracticeIn,
    RulesIn,
    StrictIn,
    Tongue,
    YearIn,
)
from overgang.cli.practised import (
    dossier_from,
    holds_dossier,
    practice_called,
    practice_lines,
    practice_text,
)
from overgang.cli.proved import add_commands
from overgang.cli.replayed import kept_in, replayed
from overgang.cli.show import advice_text, norm_lines, rules_lines
from overgang.dossier import Dossier, InputValue
from overgang.errors import (
    FaultsError,
    LevelError,
    MissingExtraError,
    OvergangError,
    RulesNotFoundError,
)
from overgang.importers import read_class_list
from overgang.importers.facts import read_facts
from overgang.norms.files import read_rules
from overgang.norms.ruleset import RuleSet
from overgang.practices import Practice
from overgang.rulesets import ids, load
from overgang.school.level import Level
from overgang.wording import Language

__all__ = ["app"]

app: Final[typer.Typer] = typer.Typer(
    name="overgang",
    help="Advice, with reasons, on moving up a year in Dutch secondary schools. People decide.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_errors = Console(stderr=True, soft_wrap=True, highlight=False, markup=False, emoji=False)
_LONG = 50
"""From so many students on, a progress bar is shown."""


@app.callback(invoke_without_command=True)
def _root(
    *, version: Annotated[bool, typer.Option("--version", help="Say the version and stop.")] = False
) -> None:
    if version:
        typer.echo(__version__)
        raise typer.Exit


@app.command("advise")
def advise_command(
    file: Annotated[
        Path, typer.Argument(help="A class list as CSV, wide or long; or a dossier as JSON.")
    ],
    rules: RulesIn = None,
    practice: PracticeIn = None,
    *,
    language: LanguageIn = Tongue.NL,
    reader: ForIn = None,
    output_format: FormatIn = Format.TEXT,
    output: OutputIn = None,
    on: OnIn = None,
    level: LevelIn = None,
    year: YearIn = None,
    fact: FactIn = None,
    empty: EmptyIn = "missing",
    strict: StrictIn = False,
) -> None:
    """Say what the norm says of every student of a list, why, and what would change it.

    With a practice it also says how that school works: what is offered, what the school would do,
    what student and parents can do, and what the talk is about.
    """
    day = date.today() if on is None else _day(on)  # noqa: DTZ011 - the day where the user is
    placed = None if level is None else _level(level)
    if rules is None and practice is None:
        _stop(["name a norm with --rules, a practice with --practice, or both"], code=2)
    if rules is None and fact:
        _stop(["--fact tells what a norm asks; name the norm with --rules"], code=2)
    if reader is not None and output_format is Format.JSON:
        _stop(["--for is for text and html; JSON has all of an advice, for a program"], code=2)
    with _faults_told():
        ruleset = None if rules is None else _ruleset(rules)
        school = None if practice is None else practice_called(practice)
        facts = {} if ruleset is None else read_facts(fact or (), ruleset)
        report, dossiers = _read(file, placed, year, empty, language.value, strict=strict)
        advices = list(_advices(dossiers, ruleset, school, day, facts))
        text = advice_text(advices, output_format, language.value, report=report, reader=reader)
        if output is None:
            typer.echo(text, nl=False)
        else:
            output.write_text(text, encoding="utf-8")


@app.command("replay")
def replay_command(
    record: Annotated[
        Path, typer.Argument(help="An advice kept as JSON (advise --format json), or its record.")
    ],
    file: Annotated[Path, typer.Argument(help="The class list or the dossier it was made from.")],
    rules: RulesIn = None,
    practice: PracticeIn = None,
    *,
    language: LanguageIn = Tongue.NL,
    level: LevelIn = None,
    year: YearIn = None,
    fact: FactIn = None,
    empty: EmptyIn = "missing",
) -> None:
    """Make a kept advice again, and confirm it or say what differs.

    The norm and the practice are those that the record names, unless others are given.
    """
    placed = None if level is None else _level(level)
    with _faults_told():
        kept = kept_in(record)
        _, dossiers = _read(file, placed, year, empty, language.value, strict=False)

        def ruleset_of(each: Record) -> RuleSet | None:
            name = rules if rules is not None else each.ruleset_id
            return None if name is None else _ruleset(name)

        def practice_of(each: Record) -> Practice | None:
            name = practice if practice is not None else each.practice_id
            return None if name is None else practice_called(name)

        norm = ruleset_of(kept[0][1]) if kept else None
        facts = {} if norm is None else read_facts(fact or (), norm)
        told = [_with_facts(each, facts) for each in dossiers]
        found = list(replayed(kept, told, ruleset_of, practice_of, language.value))
        _say(text.rstrip("\n") for _, text in found)
    if not all(confirmed for confirmed, _ in found):
        raise typer.Exit(1)


@app.command("practices")
def practices_command(language: LanguageIn = Tongue.NL) -> None:
    """List the practices that come with the library: how schools deal with moving up."""
    _say(practice_lines(language.value))


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
    with _faults_told():
        text = practice_text(practice, language.value, example=example)
        if output is None:
            typer.echo(text, nl=False)
        else:
            output.write_text(text, encoding="utf-8")


@app.command("rules")
def rules_command(language: LanguageIn = Tongue.NL) -> None:
    """List the norms that come with the library."""
    _say(rules_lines(map(load, ids()), language.value))


@app.command("show")
def show_command(
    rules: Annotated[str, typer.Argument(help=RULES_HELP)], language: LanguageIn = Tongue.NL
) -> None:
    """Give a norm in words and as a table."""
    with _faults_told():
        _say(norm_lines(_ruleset(rules), language.value))


@app.command("lint")
def lint_command(
    rules: Annotated[str, typer.Argument(help=RULES_HELP)],
    language: LanguageIn = Tongue.NL,
    output_format: PlainIn = Plain.TEXT,
) -> None:
    """Ask all questions about a norm: holes, clashes, idle rules, and what is worth a look."""
    with _faults_told():
        ruleset = _ruleset(rules)
        flaws = lint(ruleset)
        if output_format is Plain.JSON:
            typer.echo(json.dumps(as_document(ruleset, flaws), ensure_ascii=False, indent=2))
        else:
            holes = {
                flaw.target: regions(ruleset, ruleset.target(flaw.target))
                for flaw in flaws
                if flaw.code == "uncovered"
            }
            _say(finding_lines(ruleset, flaws, language.value, holes))
    if any(flaw.severity == "hole" for flaw in flaws):
        raise typer.Exit(1)


@app.command("check")
def check_command(
    file: Annotated[Path, typer.Argument(help="Cases, one JSON object a line, or a rule file.")],
    language: LanguageIn = Tongue.NL,
) -> None:
    """Hold worked cases against the norms, or the examples of a rule file against its own rules."""
    own: dict[str, RuleSet] = {}
    cases: tuple[Case, ...]
    with _faults_told():
        if _holds_rules(file):
            ruleset = read_rules(file)
            own[ruleset.id] = ruleset
            cases = examples_of(ruleset)
        else:
            cases = read_cases(file.read_text(encoding="utf-8-sig"), file.name)
        results = [check_case(case, lambda id_: own.get(id_) or load(id_)) for case in cases]
    unused = sorted({f"{each.case.ruleset}: {name}" for each in results for name in each.unused})
    if unused:
        _errors.print(f"told but not asked for by the norm: {'; '.join(unused)}")
    _say(example_lines(results, language.value) if own else case_lines(results))
    if any(each.status == "wrong" for each in results):
        raise typer.Exit(1)


@app.command("new-rules")
def new_rules_command(
    file: Annotated[Path, typer.Argument(help="The file to write.")] = Path("norm.toml"),
    language: LanguageIn = Tongue.NL,
) -> None:
    """Write a rule file to begin with: an invented norm that is in order, with remarks."""
    with _faults_told():
        _say(new_rules(file, language.value))


@app.command("schema")
def schema_command(
    of: Annotated[Published, typer.Argument(help="Of what the schema is.")],
    *,
    output: OutputIn = None,
) -> None:
    """Give a published JSON Schema, for an editor or a program."""
    with _faults_told():
        if output is None:
            typer.echo(schema_text(of), nl=False)
        else:
            output.write_text(schema_text(of), encoding="utf-8")


def _read(
    file: Path,
    level: Level | None,
    year: int | None,
    empty: Literal["missing", "not taken"],
    language: Language,
    *,
    strict: bool,
) -> tuple[Mapping[str, object] | None, Sequence[Dossier]]:
    """Read a class list, with the report of how it was read, or a dossier, which needs none."""
    if holds_dossier(file):
        if level is not None or year is not None or strict or empty != "missing":
            _stop(["--level, --year, --empty and --strict are for a class list"], code=2)
        return None, (dossier_from(file),)
    found = read_class_list(file, strict=strict, level=level, year=year, empty_cells=empty)
    _errors.print(found.report.text(language))
    dossiers = tuple(Dossier(student=student) for student in found.students)
    return found.report.model_dump(mode="json"), dossiers


def _with_facts(dossier: Dossier, facts: Mapping[str, InputValue]) -> Dossier:
    """Give a dossier with facts that hold for a whole list; what is told of the student wins."""
    student = dossier.student
    told = student.model_copy(update={"inputs": {**facts, **student.inputs}})
    return dossier.model_copy(update={"student": told})


def _advices(
    dossiers: Sequence[Dossier],
    ruleset: RuleSet | None,
    practice: Practice | None,
    day: date,
    facts: Mapping[str, InputValue],
) -> Iterator[Advice]:
    quiet = len(dossiers) < _LONG or not _errors.is_terminal
    for dossier in track(dossiers, console=_errors, disable=quiet):
        yield advise(_with_facts(dossier, facts), ruleset, practice, on=day)


def _ruleset(rules: str) -> RuleSet:
    if rules.endswith((".toml", ".json")):
        return read_rules(rules)
    return load(rules)


def _holds_rules(file: Path) -> bool:
    """Tell a rule file from cases: both may be JSON, and a case has its grades on the line."""
    if file.suffix != ".json":
        return file.suffix == ".toml"
    first = file.read_text(encoding="utf-8-sig").strip().partition("\n")[0]
    try:
        return "grades" not in json.loads(first)
    except (json.JSONDecodeError, TypeError):
        return True


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        _stop(["--on: this is not a day; write it as 2026-06-25"], code=2)


def _level(text: str) -> Level:
    try:
        return Level.read(text)
    except LevelError as error:
        _stop([f"--level: {error}"], code=2)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        typer.echo(line)


@contextmanager
def _faults_told() -> Iterator[None]:
    """Say every fault on a line of its own, without a traceback."""
    try:
        yield
    except (MissingExtraError, RulesNotFoundError) as error:
        _stop([str(error)], code=2)
    except FaultsError as error:
        _stop(map(str, error.faults))
    except OvergangError as error:
        _stop([str(error)])
    except BrokenPipeError:
        raise  # whoever read along has seen enough; Typer then stops without a word
    except OSError as error:
        _stop([f"{error.filename}: {error.strerror}"], code=2)
    except UnicodeDecodeError:
        _stop(["the file is not UTF-8 text; save it as UTF-8"])


def _stop(lines: Iterable[str], code: Literal[1, 2] = 1) -> NoReturn:
    for line in lines:
        _errors.print(line)
    raise typer.Exit(code)


add_commands(app, _faults_told, _ruleset)
