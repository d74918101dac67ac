"""Rule sets in files: TOML for people, JSON for programs, the same document in both.

In a file a condition is text; in a rule set it is a tree. Every fault of a file is reported at
once: what is no TOML or JSON, what has no place in a rule set, and what a condition gets wrong.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, TypeVar

import tomli_w
from pydantic import ValidationError

from overgang.errors import Fault, RuleSetError
from overgang.norms.check import place
from overgang.norms.expression import AllSubjects, Number, Taken
from overgang.norms.names import InputType, Kind, Names
from overgang.norms.parse import kind_of, parse, parse_group
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write, write_group

__all__ = ["parse_json", "parse_toml", "read_rules", "to_json", "to_toml"]

_Document = dict[str, Any]
_T = TypeVar("_T")
_NO_CONDITION: Final = Taken(subject="ne")
_NO_NUMBER: Final = Number(value=Decimal(0))


def read_rules(path: Path | str) -> RuleSet:
    """Read a rule set from a TOML or JSON file, told apart by the end of its name.

    Raises:
        RuleSetError: with every fault of the file.
        OSError: if the file cannot be opened.
    """
    file = Path(path)
    data = file.read_bytes()
    try:
        text = data.decode("utf-8")
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
        raise RuleSetError([Fault("toml", name, f"this is not TOML: {error}")]) from None
    return _ruleset(document, name)


def parse_json(text: str, name: str = "") -> RuleSet:
    """Read a rule set from JSON, the same document as in TOML; a condition may also be a tree.

    Raises:
        RuleSetError: with every fault of the text.
    """
    try:
        document = json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        where = (
            f"{name}: line {error.lineno}, column {error.colno}" if name else f"line {error.lineno}"
        )
        raise RuleSetError([Fault("json", where, f"this is not JSON: {error.msg}")]) from None
    if not isinstance(document, dict):
        raise RuleSetError([Fault("json", name, "a rule file holds one object", "start it with {")])
    return _ruleset(document, name)


def to_toml(ruleset: RuleSet) -> str:
    """Write a rule set as TOML; reading it gives the same rule set."""
    return tomli_w.dumps(_document(ruleset))


def to_json(ruleset: RuleSet) -> str:
    """Write a rule set as JSON, conditions as text; reading it gives the same rule set."""
    return json.dumps(_document(ruleset), ensure_ascii=False, indent=2, default=_as_json)


def _ruleset(document: _Document, name: str) -> RuleSet:
    reader = _Conditions(document)
    data = reader.read()
    faults = list(reader.faults)
    try:
        ruleset = RuleSet.model_validate(data)
    except ValidationError as error:
        faults += _structure(error, together=not faults)
        ruleset = None
    if faults or ruleset is None:
        raise RuleSetError(_in_file(fault, name) for fault in faults)
    return ruleset


def _in_file(fault: Fault, name: str) -> Fault:
    where = ": ".join(part for part in (name, fault.where) if part)
    return Fault(fault.code, where, fault.what, fault.instead)


def _structure(error: ValidationError, *, together: bool) -> Iterable[Fault]:
    """Turn what does not fit the model into faults; `together`: also what does not hold together."""
    for each in error.errors(include_input=False, include_url=False):
        cause = each.get("ctx", {}).get("error")
        if isinstance(cause, RuleSetError):
            if together:
                yield from cause.faults
        else:
            where = place(*(key for key in each["loc"] if key not in _UNION_TAGS))
            yield Fault(each["type"].replace("_", "-"), where, _plain(each["type"], each["msg"]))


_UNION_TAGS: Final = {
    "literal['uncovered']",
    "literal['unknown']",
    "Outcome",
    "bool",
    "str",
    "tuple[str, ...]",
}


def _plain(kind: str, message: str) -> str:
    match kind:
        case "missing":
            return "this is missing"
        case "extra_forbidden":
            return "a rule file has no such key here"
        case _:
            return message[:1].lower() + message[1:]


class _Conditions:
    """Puts a tree in the place of every text of a document, and keeps the faults."""

    def __init__(self, document: _Document) -> None:
        self.document = document
        self.faults: list[Fault] = []
        self.groups: frozenset[str] = frozenset()
        self.measures: dict[str, Kind] = {}

    def read(self) -> _Document:
        groups = {
            name: self._group(name, each) for name, each in _table(self.document, "groups").items()
        }
        measures = {
            name: self._measure(name, each)
            for name, each in _table(self.document, "measures").items()
        }
        targets = self.document.get("target")
        if isinstance(targets, list):
            targets = [self._target(number, each) for number, each in enumerate(targets)]
        found = {"groups": groups, "measures": measures, "target": targets}
        return self.document | {key: value for key, value in found.items() if key in self.document}

    def _names(self, later: Iterable[str] = (), rules: Iterable[str] = ()) -> Names:
        inputs: dict[str, InputType] = {
            name: each["type"]
            for name, each in _table(self.document, "inputs").items()
            if isinstance(each, dict)
            and each.get("type") in {"yes-no", "number", "choice", "subjects"}
        }
        return Names(
            groups=self.groups,
            tables=frozenset(_table(self.document, "points")),
            inputs=inputs,
            subjects=frozenset(_table(self.document, "subjects")),
            measures=dict(self.measures),
            later=frozenset(later),
            rules=frozenset(rules),
        )

    def _group(self, name: str, each: Any) -> Any:
        if isinstance(each, dict) and "is" in each:
            each = each | {"is": self._group_tree(each["is"], place("groups", name, "is"))}
        self.groups |= {name}
        return each

    def _group_tree(self, text: Any, where: str) -> Any:
        if isinstance(text, list) and all(isinstance(code, str) for code in text):
            text = f"[{', '.join(text)}]"
        if not isinstance(text, str):
            return text
        return self._try(lambda: parse_group(text, self._names(), where=where), AllSubjects())

    def _measure(self, name: str, each: Any) -> Any:
        where = place("measures", name, "is")
        declared = list(_table(self.document, "measures"))
        names = self._names(later=declared[declared.index(name) :])
        self.measures[name] = "number"
        if isinstance(each, dict) and isinstance(each.get("is"), str):
            tree = self._try(lambda: parse(each["is"], names, where=where), _NO_NUMBER)
            self.measures[name] = kind_of(tree, names)
            return each | {"is": tree}
        return each

    def _target(self, number: int, target: Any) -> Any:
        if not isinstance(target, dict) or not isinstance(target.get("rule"), list):
            return target
        seen: list[str] = []
        rules = []
        for position, rule in enumerate(target["rule"]):
            where = place("target", number, "rule", position, "when")
            rules.append(self._rule(rule, self._names(rules=seen), where))
            if isinstance(rule, dict):
                seen.append(str(rule.get("id")))
        return target | {"rule": rules}

    def _rule(self, rule: Any, names: Names, where: str) -> Any:
        if not isinstance(rule, dict) or not isinstance(rule.get("when"), str):
            return rule
        text = rule["when"]
        return rule | {
            "when": self._try(
                lambda: parse(text, names, want="condition", where=where), _NO_CONDITION
            )
        }

    def _try(self, read: Callable[[], _T], instead: _T) -> _T:
        try:
            return read()
        except RuleSetError as error:
            self.faults.extend(error.faults)
            return instead


def _table(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = document.get(name, {})
    return found if isinstance(found, dict) else {}


def _document(ruleset: RuleSet) -> _Document:
    """Give a rule set as a document, with its conditions as text."""
    document: _Document = ruleset.model_dump(by_alias=True, exclude_defaults=True)
    if (level := ruleset.class_.level) is not None:
        document["class"]["level"] = level.value
    for name, group in ruleset.groups.items():
        document["groups"][name]["is"] = write_group(group.contains)
    for name, measure in ruleset.measures.items():
        document["measures"][name]["is"] = write(measure.expression)
    for target, said in zip(ruleset.targets, document["target"], strict=True):
        for rule, each in zip(target.rules, said["rule"], strict=True):
            each["when"] = write(rule.when)
    return document


def _as_json(value: object) -> object:
    """Write an exact number as a JSON number where that keeps it exact, and a day as text."""
    if isinstance(value, Decimal):
        near = int(value) if value == value.to_integral_value() else float(value)
        return near if Decimal(repr(near)) == value else str(value)
    return str(value)
