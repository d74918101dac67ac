"""The record of an advice: fingerprints of what went in, so that it can be made again."""

from __future__ import annotations

import hashlib
import json
from datetime import date

from overgang._version import __version__
from overgang.advice.document import Record
from overgang.dossier.student import Student
from overgang.norms.ruleset import RuleSet

__all__ = ["fingerprint", "record_of"]


def record_of(student: Student, ruleset: RuleSet, on: date) -> Record:
    """Give the record for a student, a norm and a day."""
    return Record(
        input=fingerprint(student.model_dump(mode="json")),
        ruleset=fingerprint(ruleset.model_dump(mode="json", by_alias=True)),
        library=__version__,
        on=on,
    )


def fingerprint(data: object) -> str:
    """Give the SHA-256 of data as JSON, whatever the order of its keys.

    >>> fingerprint({"a": 1, "b": 2}) == fingerprint({"b": 2, "a": 1})
    True
    """
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest()
