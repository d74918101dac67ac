"""The commands on students: `advise`, and `replay` for an advice that was kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal

import typer
from rich.progress import track

from overgang.advice.advise import Advice, advise
from overgang.advice.document import Record
from overgang.cli.options import (
    EmptyIn,
    FactIn,
    ForIn,
    Format,
    FormatIn,
    LanguageIn,
    LevelIn,
    OnIn,
    OutputIn,
    PracticeIn,
    RulesIn,
    StrictIn,
    Tongue,
    YearIn,
)
from overgang.cli.practised import dossier_from, holds_dossier, practice_called
from overgang.cli.replayed import kept_in, replayed
from overgang.cli.root import (
    app,
    day_of,
    errors,
    faults_told,
    level_of,
    put,
    ruleset_called,
    stop,
    tell,
)
from overgang.cli.show import advice_text
from overgang.dossier import Dossier, InputValue
from overgang.importers import read_class_list
from overgang.importers.facts import read_facts
from overgang.norms.ruleset import RuleSet
from overgang.practices import Practice
from overgang.school.level import Level
from overgang.wording import Language

__all__ = ["advise_command", "replay_command"]

_LONG: Final = 50
"""From so many students on, a progress bar is shown."""


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
    day = date.today() if on is None else day_of(on)  # noqa: DTZ011 - the day where the user is
    placed = None if level is None else level_of(level)
    if rules is None and practice is None:
        stop(["name a norm with --rules, a practice with --practice, or both"], code=2)
    if rules is None and fact:
        stop(["--fact tells what a norm asks; name the norm with --rules"], code=2)
    if reader is not None and output_format is Format.JSON:
        stop(["--for is for text and html; JSON has all of an advice, for a program"], code=2)
    with faults_told():
        ruleset = None if rules is None else ruleset_called(rules)
        school = None if practice is None else practice_called(practice)
        facts = {} if ruleset is None else read_facts(fact or (), ruleset)
        report, dossiers = _read(file, placed, year, empty, language.value, strict=strict)
        advices = list(_advices(dossiers, ruleset, school, day, facts))
        text = advice_text(advices, output_format, language.value, report=report, reader=reader)
        put(text, output)


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
    placed = None if level is None else level_of(level)
    with faults_told():
        kept = kept_in(record)
        _, dossiers = _read(file, placed, year, empty, language.value, strict=False)

        def ruleset_of(each: Record) -> RuleSet | None:
            name = rules if rules is not None else each.ruleset_id
            return None if name is None else ruleset_called(name)

        def practice_of(each: Record) -> Practice | None:
            name = practice if practice is not None else each.practice_id
            return None if name is None else practice_called(name)

        norm = ruleset_of(kept[0][1]) if kept else None
        facts = {} if norm is None else read_facts(fact or (), norm)
        told = [_with_facts(each, facts) for each in dossiers]
        found = list(replayed(kept, told, ruleset_of, practice_of, language.value))
        tell(text.rstrip("\n") for _, text in found)
    if not all(confirmed for confirmed, _ in found):
        raise typer.Exit(1)


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
            stop(["--level, --year, --empty and --strict are for a class list"], code=2)
        return None, (dossier_from(file),)
    found = read_class_list(file, strict=strict, level=level, year=year, empty_cells=empty)
    errors.print(found.report.text(language))
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
    quiet = len(dossiers) < _LONG or not errors.is_terminal
    for dossier in track(dossiers, console=errors, disable=quiet):
        yield advise(_with_facts(dossier, facts), ruleset, practice, on=day)
