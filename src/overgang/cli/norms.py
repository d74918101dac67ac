"""The commands on norms: `rules`, `show`, `lint`, `check`, `new-rules` and `schema`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from overgang.assurance.cases import Case, check_case, examples_of, read_cases
from overgang.assurance.known import known_as
from overgang.assurance.lint import as_document, lint
from overgang.assurance.regions import whole
from overgang.assurance.told import finding_lines, needless_lines
from overgang.cli.authoring import Published, new_rules, schema_text
from overgang.cli.checked import case_lines, example_lines
from overgang.cli.options import RULES_HELP, LanguageIn, OutputIn, Plain, PlainIn, Tongue
from overgang.cli.root import app, errors, faults_told, put, ruleset_called, tell
from overgang.cli.show import norm_lines, rules_lines
from overgang.norms.files import read_rules
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import ids, load

__all__ = [
    "check_command",
    "lint_command",
    "new_rules_command",
    "rules_command",
    "schema_command",
    "show_command",
]


@app.command("rules")
def rules_command(language: LanguageIn = Tongue.NL) -> None:
    """List the norms that come with the library."""
    tell(rules_lines(map(load, ids()), language.value))


@app.command("show")
def show_command(
    rules: Annotated[str, typer.Argument(help=RULES_HELP)], language: LanguageIn = Tongue.NL
) -> None:
    """Give a norm in words and as a table."""
    with faults_told():
        tell(norm_lines(ruleset_called(rules), language.value))


@app.command("lint")
def lint_command(
    rules: Annotated[str, typer.Argument(help=RULES_HELP)],
    language: LanguageIn = Tongue.NL,
    output_format: PlainIn = Plain.TEXT,
) -> None:
    """Ask all questions about a norm: holes, clashes, idle rules, and what is worth a look."""
    with faults_told():
        ruleset = ruleset_called(rules)
        flaws = whole(ruleset, lint(ruleset))
        if output_format is Plain.JSON:
            typer.echo(json.dumps(as_document(ruleset, flaws), ensure_ascii=False, indent=2))
        else:
            tell(finding_lines(ruleset, flaws, language.value))
            tell(needless_lines(ruleset, flaws, language.value))
    if any(flaw.severity == "hole" and known_as(ruleset, flaw) is None for flaw in flaws):
        raise typer.Exit(1)


@app.command("check")
def check_command(
    file: Annotated[Path, typer.Argument(help="Cases, one JSON object a line, or a rule file.")],
    language: LanguageIn = Tongue.NL,
) -> None:
    """Hold worked cases against the norms, or the examples of a rule file against its own rules."""
    own: dict[str, RuleSet] = {}
    cases: tuple[Case, ...]
    with faults_told():
        if _holds_rules(file):
            ruleset = read_rules(file)
            own[ruleset.id] = ruleset
            cases = examples_of(ruleset)
        else:
            cases = read_cases(file.read_text(encoding="utf-8-sig"), file.name)
        results = [check_case(case, lambda id_: own.get(id_) or load(id_)) for case in cases]
    unused = sorted({f"{each.case.ruleset}: {name}" for each in results for name in each.unused})
    if unused:
        errors.print(f"told but not asked for by the norm: {'; '.join(unused)}")
    tell(example_lines(results, language.value) if own else case_lines(results))
    if any(each.status == "wrong" for each in results):
        raise typer.Exit(1)


@app.command("new-rules")
def new_rules_command(
    file: Annotated[Path, typer.Argument(help="The file to write.")] = Path("norm.toml"),
    language: LanguageIn = Tongue.NL,
) -> None:
    """Write a rule file to begin with: an invented norm that is in order, with remarks."""
    with faults_told():
        tell(new_rules(file, language.value))


@app.command("schema")
def schema_command(
    of: Annotated[Published, typer.Argument(help="Of what the schema is.")],
    *,
    output: OutputIn = None,
) -> None:
    """Give a published JSON Schema, for an editor or a program."""
    with faults_told():
        put(schema_text(of), output)


def _holds_rules(file: Path) -> bool:
    """Tell a rule file from cases: both may be JSON, and a case has its grades on the line."""
    if file.suffix != ".json":
        return file.suffix == ".toml"
    first = file.read_text(encoding="utf-8-sig").strip().partition("\n")[0]
    try:
        return "grades" not in json.loads(first)
    except (json.JSONDecodeError, TypeError):
        return True
