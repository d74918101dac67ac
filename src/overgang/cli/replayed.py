"""Advices that were kept as JSON, made again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from overgang.advice.document import AdviceDocument, Record
from overgang.advice.record import fingerprint_of_input
from overgang.advice.replay import replay
from overgang.dossier import Dossier
from overgang.errors import Fault, FaultsError
from overgang.norms.model_file import faults_refused
from overgang.norms.ruleset import RuleSet
from overgang.practices import Practice
from overgang.wording import Language, say

__all__ = ["Kept", "kept_in", "replayed"]

_INSTEAD: Final = "give an advice of 'overgang advise --format json', or its record"

Kept = tuple[str | None, Record]
"""The student of a kept advice, where it is told, and its record."""


def kept_in(file: Path) -> tuple[Kept, ...]:
    """Read what was kept: the advices of a list, one advice, or a record alone.

    Raises:
        FaultsError: with every fault of the file.
    """
    try:
        found = json.loads(file.read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as error:
        where = f"{file.name}: line {error.lineno}, column {error.colno}"
        raise FaultsError([Fault("json", where, "this is not JSON")]) from None
    try:
        match found:
            case {"advices": list(advices)}:
                return tuple(map(_kept, advices))
            case {"record": _}:
                return (_kept(found),)
            case _:
                return ((None, Record.model_validate(found)),)
    except ValidationError as error:
        raise FaultsError(faults_refused(error, file.name, _INSTEAD)) from None


def replayed(
    kept: Sequence[Kept],
    dossiers: Sequence[Dossier],
    ruleset_of: Callable[[Record], RuleSet | None],
    practice_of: Callable[[Record], Practice | None],
    language: Language,
) -> Iterator[tuple[bool, str]]:
    """Give for each advice whether it is confirmed, and the words."""
    for student, record in kept:
        dossier = _whose(student, record, dossiers)
        head = "" if student is None else say(language, "head-student", id=student) + "\n"
        if dossier is None:
            yield False, head + say(language, "replay-no-student") + "\n"
        else:
            made = replay(record, dossier, ruleset_of(record), practice_of(record))
            yield made.confirmed, head + made.text(language)


def _kept(document: object) -> Kept:
    read = AdviceDocument.model_validate(document)
    return read.student, read.record


def _whose(student: str | None, record: Record, dossiers: Sequence[Dossier]) -> Dossier | None:
    """Find the dossier of an advice: by its student, else by what went in, else the only one."""
    for each in dossiers:
        if each.student.id == student:
            return each
    for each in dossiers:
        known = each.on(record.on)
        seen = known if record.practice is not None else known.student_on(record.on)
        if fingerprint_of_input(seen) == record.input:
            return each
    return dossiers[0] if student is None and len(dossiers) == 1 else None
