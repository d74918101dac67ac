"""The record of an advice: fingerprints of what went in and of what came out.

With the record, the dossier and the norm anybody can make the same advice again, and see where
another one differs. A fingerprint tells nothing of what it was made from.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

from overgang._version import __version__
from overgang.advice.document import Record
from overgang.norms.ruleset import RuleSet
from overgang.practices import Practice
from overgang.reading.judge import Finding

if TYPE_CHECKING:
    from overgang.advice.advise import Advice
    from overgang.dossier import Dossier, Student

__all__ = ["fingerprint", "fingerprint_of", "fingerprint_of_input", "record_of"]


def record_of(advice: Advice) -> Record:
    """Give the record of an advice."""
    ruleset, practice = advice.ruleset, advice.practice
    return Record(
        input=fingerprint_of_input(advice.seen),
        ruleset=None if ruleset is None else fingerprint_of(ruleset),
        ruleset_id=None if ruleset is None else ruleset.id,
        readings=() if ruleset is None else tuple(each.id for each in ruleset.readings),
        practice=None if practice is None else fingerprint_of(practice),
        practice_id=None if practice is None else practice.id,
        library=__version__,
        on=advice.on,
        result=_result(advice),
    )


def fingerprint(data: object) -> str:
    """Give the SHA-256 of data as JSON, whatever the order of its keys.

    >>> fingerprint({"a": 1, "b": 2}) == fingerprint({"b": 2, "a": 1})
    True
    """
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest()


def fingerprint_of(source: RuleSet | Practice) -> str:
    """Give the fingerprint of a norm or a practice."""
    return fingerprint(source.model_dump(mode="json", by_alias=True))


def fingerprint_of_input(seen: Student | Dossier) -> str:
    """Give the fingerprint of what was looked at: the student of the day, or the dossier.

    What is empty does not count, so that a later version with more parts gives the same.
    """
    return fingerprint(seen.model_dump(mode="json", exclude_defaults=True))


def _result(advice: Advice) -> str:
    """Give the fingerprint of what came out, apart from the words of a language."""
    targets = [
        {
            "to": target.judgement.target.to,
            "possible": _said(target.possible),
            "readings": {each.reading.id: _said(each.possible) for each in target.readings},
        }
        for target in advice.targets
    ]
    notes = [[told.policy, type(told.note).__name__, asdict(told.note)] for told in advice.notes]
    # Days, levels and fixed words stand in a note as what they are; as text they differ as well.
    return fingerprint(json.loads(json.dumps({"targets": targets, "notes": notes}, default=str)))


def _said(findings: Iterable[Finding]) -> list[list[list[str]]]:
    return [[[each.says, each.means] for each in found.outcomes] for found in findings]
