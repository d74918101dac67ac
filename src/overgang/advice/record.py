"""The record of an advice: fingerprints of what went in, so that it can be made again."""

from __future__ import annotations

import hashlib
import json
from datetime import date

from overgang._version import __version__
from overgang.advice.document import Record
from overgang.dossier import Dossier, Student
from overgang.norms.ruleset import RuleSet
from overgang.practices import Practice

__all__ = ["fingerprint", "record_of"]


def record_of(
    seen: Student | Dossier, ruleset: RuleSet | None, practice: Practice | None, on: date
) -> Record:
    """Give the record for what was looked at, a norm, a practice and a day.

    A norm looks at the student of the day, a practice at the dossier as it was known then. What is
    empty does not count, so that a later version with more parts gives the same.
    """
    return Record(
        input=fingerprint(seen.model_dump(mode="json", exclude_defaults=True)),
        ruleset=None if ruleset is None else _of(ruleset),
        practice=None if practice is None else _of(practice),
        library=__version__,
        on=on,
    )


def _of(source: RuleSet | Practice) -> str:
    return fingerprint(source.model_dump(mode="json", by_alias=True))


def fingerprint(data: object) -> str:
    """Give the SHA-256 of data as JSON, whatever the order of its keys.

    >>> fingerprint({"a": 1, "b": 2}) == fingerprint({"b": 2, "a": 1})
    True
    """
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest()
