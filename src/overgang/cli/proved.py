"""The commands that ask what a norm says of every list: `diff`, `examples` and `mutate`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from overgang.assurance.boundaries import boundaries
from overgang.assurance.class_compare import compare_class
from overgang.assurance.compare import compare
from overgang.assurance.mutation import tried
from overgang.cli.compared import diff_document, diff_lines, read_facts_of_both, told_to
from overgang.cli.options import (
    RULES_HELP,
    EmptyIn,
    FactIn,
    LanguageIn,
    Plain,
    PlainIn,
    Tongue,
)
from overgang.cli.root import app, faults_told, put, ruleset_called, tell
from overgang.cli.tried import examples_text, mutation_lines
from overgang.importers import read_class_list

__all__ = ["diff_command", "examples_command", "mutate_command"]

Rules = Annotated[str, typer.Argument(help=RULES_HELP)]
ClassIn = Annotated[
    Path | None, typer.Option("--class", help="A class list as CSV: who of them it matters to.")
]


@app.command("diff")
def diff_command(
    old: Rules,
    new: Rules,
    class_list: ClassIn = None,
    *,
    language: LanguageIn = Tongue.NL,
    output_format: PlainIn = Plain.TEXT,
    fact: FactIn = None,
    empty: EmptyIn = "missing",
) -> None:
    """Say who is treated otherwise by a new norm, and how; or prove that nobody is."""
    with faults_told():
        rulesets = ruleset_called(old), ruleset_called(new)
        facts = read_facts_of_both(fact or (), *rulesets)
        of_class = None
        if class_list is not None:
            found = read_class_list(class_list, empty_cells=empty)
            typer.echo(found.report.text(language.value), err=True)
            students = [told_to(student, *facts) for student in found.students]
            of_class = compare_class(*rulesets, students)
        both = compare(*rulesets, regions=True)
        if output_format is Plain.JSON:
            typer.echo(diff_document(both, of_class))
        else:
            tell(diff_lines(rulesets, both, of_class or (), language.value))
    if not both.equivalent:
        raise typer.Exit(1)


@app.command("examples")
def examples_command(rules: Rules, language: LanguageIn = Tongue.NL) -> None:
    """Give lists below, exactly on and above every bound, to fill in what has to come out."""
    with faults_told():
        ruleset = ruleset_called(rules)
        put(examples_text(ruleset, boundaries(ruleset), language.value), None)


@app.command("mutate")
def mutate_command(
    rules: Rules, language: LanguageIn = Tongue.NL, output_format: PlainIn = Plain.TEXT
) -> None:
    """Make every small slip in a norm, and say which of them its examples do not notice."""
    with faults_told():
        ruleset = ruleset_called(rules)
        found = tried(ruleset)
        if output_format is Plain.JSON:
            typer.echo(found.model_dump_json(indent=2))
        else:
            tell(mutation_lines(ruleset, found, language.value))
    if found.unnoticed or found.unsettled:
        raise typer.Exit(1)
