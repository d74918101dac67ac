"""Rule sets in files: TOML for people, JSON for programs, the same document in both.

Every fault of a file is reported at once, with the file, the key and the column.
"""

from __future__ import annotations

import json
import tomllib
from decimal import Decimal
from pathlib import Path

import tomli_w

from overgang.errors import Fault, RuleSetError
from overgang.norms.document import Document, document_of, ruleset_of
from overgang.norms.ruleset import RuleSet
from overgang.norms.toml_slips import fault_of_toml

__all__ = ["parse_json", "parse_toml", "read_rules", "to_json", "to_toml"]


def read_rules(path: Path | str) -> RuleSet:
    """Read a rule set from a TOML or JSON file, told apart by the end of its name.

    Raises:
        RuleSetError: with every fault of the file.
        OSError: if the file cannot be opened.
    """
    file = Path(path)
    data = file.read_bytes()
    try:
        # Some editors put an invisible mark before the first sign; it is not part of the text.
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        fault = Fault("encoding", file.name, "this is not UTF-8 text", "save the file as UTF-8")
        raise RuleSetError([fault]) from None
    return (parse_json if file.suffix == ".json" else parse_toml)(text, file.name)


def parse_toml(text: str, name: str = "") -> RuleSet:
    """Read a rule set from TOML; `name` is the file's, for the faults.

    Raises:
        RuleSetError: with every fault of the text.
    """
    try:
        document = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise RuleSetError([fault_of_toml(text, str(error), name)]) from None
    return _ruleset(document, name)


def parse_json(text: str, name: str = "") -> RuleSet:
    """Read a rule set from JSON, the same document as in TOML; a condition may also be a tree.

    Raises:
        RuleSetError: with every fault of the text.
    """
    try:
        document = json.loads(text, parse_float=Decimal, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        fault = Fault("json", where, f"this is not JSON: {error.msg}")
        raise RuleSetError([_in_file(fault, name)]) from None
    except RuleSetError as error:
        raise RuleSetError(_in_file(fault, name) for fault in error.faults) from None
    if not isinstance(document, dict):
        fault = Fault("json", name, "a rule file holds one object", "start it with {")
        raise RuleSetError([fault])
    return _ruleset(document, name)


def to_toml(ruleset: RuleSet) -> str:
    """Write a rule set as TOML; reading it gives the same rule set."""
    return tomli_w.dumps(document_of(ruleset))


def to_json(ruleset: RuleSet) -> str:
    """Write a rule set as JSON, conditions as text; reading it gives the same rule set."""
    return json.dumps(document_of(ruleset), ensure_ascii=False, indent=2, default=_as_json)


def _ruleset(document: Document, name: str) -> RuleSet:
    try:
        return ruleset_of(document)
    except RuleSetError as error:
        raise RuleSetError(_in_file(fault, name) for fault in error.faults) from None


def _in_file(fault: Fault, name: str) -> Fault:
    where = ": ".join(part for part in (name, fault.where) if part)
    return Fault(fault.code, where, fault.what, fault.instead)


def _once(pairs: list[tuple[str, object]]) -> Document:
    """Make an object; of two keys alike JSON would silently drop the first."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise RuleSetError([Fault("twice", twice, "this key stands here twice", "keep one")])
    return found


def _as_json(value: object) -> object:
    """Write an exact number as a JSON number where that keeps it exact, and a day as text."""
    if isinstance(value, Decimal):
        near = int(value) if value == value.to_integral_value() else float(value)
        return near if Decimal(repr(near)) == value else str(value)
    return str(value)
