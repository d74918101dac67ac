"""Rule sets as documents of tables, lists and texts: what stands in a TOML or JSON file.

In a document a condition is text; in a rule set it is a tree. Everything that a document gets
wrong is found at once, each fault at its key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from overgang.errors import Fault, RuleSetError
from overgang.norms.circles import in_circles
from overgang.norms.expression import (
    EXPRESSION,
    AllSubjects,
    Expression,
    Group,
    Number,
    Taken,
)
from overgang.norms.holes import faults_of_holes
from overgang.norms.kinds import kind_of, unmeasured
from overgang.norms.names import InputType, Kind, Names
from overgang.norms.parse import parse, parse_group
from overgang.norms.place import place
from overgang.norms.ruleset import RuleSet
from overgang.norms.shape import faults_of_shape
from overgang.norms.text import write, write_group

__all__ = ["Document", "document_of", "ruleset_of"]

Document = dict[str, object]
"""What a file holds."""

_T = TypeVar("_T")
_NO_CONDITION: Final[Expression] = Taken(subject="ne")
_NO_NUMBER: Final[Expression] = Number(value=Decimal(0))
_NO_GROUP: Final[Group] = AllSubjects()
_INPUT_TYPES: Final = ("yes-no", "number", "choice", "subjects", "list")
_CONDITION_AT: Final = re.compile(r".*, (?:is|when)(?:, column \d+)?")
_TABLE: Final = TypeAdapter(dict[str, object])


def ruleset_of(document: Document) -> RuleSet:
    """Give the rule set that a document holds.

    What does not hold together is told once every part is there.

    Raises:
        RuleSetError: with the faults of the document.
    """
    reader = _Conditions(document)
    data = reader.read()
    try:
        ruleset = RuleSet.model_validate(data)
    except ValidationError as error:
        found = faults_of_shape(error, RuleSet)
        if reader.faults:
            # A condition with faults of its own has a stand-in, which is not held against it.
            found = (fault for fault in found if not _CONDITION_AT.fullmatch(fault.where))
        raise RuleSetError([*reader.faults, *found]) from None
    if faults := [*reader.faults, *faults_of_holes(ruleset, _table(document, "points"))]:
        raise RuleSetError(faults)
    return ruleset


def document_of(ruleset: RuleSet) -> Document:
    """Give a rule set as a document, with its conditions as text."""
    said = ruleset.model_dump(by_alias=True, exclude_defaults=True)
    if (level := ruleset.class_.level) is not None:
        said["class"]["level"] = level.value
    for name, group in ruleset.groups.items():
        said["groups"][name]["is"] = write_group(group.contains)
    for name, table in ruleset.points.items():
        # Also where it is nought: a file whose rows leave a grade out has to say what it is worth.
        said["points"][name]["otherwise"] = table.otherwise
    for name, measure in ruleset.measures.items():
        said["measures"][name]["is"] = write(measure.expression)
    for reading, each in zip(ruleset.readings, said.get("reading", ()), strict=True):
        each["measures"] = {name: write(of) for name, of in reading.measures.items()}
    listed = (*said.get("beside", ()), *said["target"])
    for target, each in zip((*ruleset.beside, *ruleset.targets), listed, strict=True):
        for rule, written in zip(target.rules, each["rule"], strict=True):
            written["when"] = write(rule.when)
    return cast("Document", said)


class _Conditions:
    """Puts a tree in the place of every text of a document, and keeps the faults."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.faults: list[Fault] = []
        self.groups: frozenset[str] = frozenset()
        self.measures: dict[str, Kind] = {}
        self.earlier: dict[str | None, frozenset[str]] = {}
        # What uses a fact whose type is a fault is not held against it either.
        self.broken = frozenset(
            name
            for name, each in _table(document, "inputs").items()
            if isinstance(each, dict) and each.get("type") not in _INPUT_TYPES
        )

    def read(self) -> Document:
        """Give the document with trees; what is no table or list stays as it is."""
        found: Document = {}
        for name, each in _table(self.document, "groups").items():
            found.setdefault("groups", {})
            cast("Document", found["groups"])[name] = self._group(name, each)
        for name, each in _table(self.document, "measures").items():
            found.setdefault("measures", {})
            cast("Document", found["measures"])[name] = self._measure(name, each)
        readings = self.document.get("reading")
        if isinstance(readings, list):
            found["reading"] = [self._reading(at, each) for at, each in enumerate(readings)]
        for key in ("beside", "target"):
            targets = self.document.get(key)
            if isinstance(targets, list):
                found[key] = [self._target(place(key, at), each) for at, each in enumerate(targets)]
        return self.document | found

    def _names(
        self,
        later: Iterable[str] = (),
        rules: Iterable[str] = (),
        measures: Mapping[str, Kind] | None = None,
    ) -> Names:
        inputs: dict[str, InputType] = {
            name: cast("InputType", each["type"])
            for name, each in _table(self.document, "inputs").items()
            if isinstance(each, dict) and each.get("type") in _INPUT_TYPES
        }
        return Names(
            groups=self.groups,
            tables=frozenset(_table(self.document, "points")),
            lookups=frozenset(_table(self.document, "lookups")),
            inputs=inputs,
            subjects=frozenset(
                (*_table(self.document, "subjects"), *_table(self.document, "derived"))
            ),
            measures=dict(self.measures if measures is None else measures),
            later=frozenset(later),
            rules=frozenset(rules),
            earlier={**self.earlier, None: frozenset(rules)},
            broken=self.broken,
        )

    def _group(self, name: str, each: object) -> object:
        where = place("groups", name, "is")
        text = each.get("is") if isinstance(each, dict) else None
        if isinstance(text, list) and all(isinstance(code, str) for code in text):
            text = f"[{', '.join(text)}]"
        if isinstance(each, dict) and isinstance(text, str):
            try:
                tree = parse_group(text, self._names(), where=where)
            except RuleSetError as error:
                tree = self._instead(error, _NO_GROUP)
            each = each | {"is": tree}
        self.groups |= {name}
        return each

    def _measure(self, name: str, each: object) -> object:
        declared = list(_table(self.document, "measures"))
        names = self._names(later=declared[declared.index(name) :])
        where = place("measures", name, "is")
        said = each.get("is") if isinstance(each, dict) else None
        try:
            tree = (
                parse(said, names, where=where)
                if isinstance(said, str)
                else EXPRESSION.validate_python(said)
            )
            self.measures[name] = kind_of(tree, names)
            found = unmeasured(self.measures[name], where)
        except RuleSetError as error:
            tree, found = _NO_NUMBER, tuple(in_circles(name, error.faults, self._texts()))
        except (ValidationError, KeyError):
            self.broken |= {name}
            return each
        if found:
            self.faults.extend(found)
            self.broken |= {name}
        return {**_TABLE.validate_python(each), "is": tree}

    def _texts(self) -> dict[str, str]:
        measures = _table(self.document, "measures").items()
        return {
            name: text
            for name, each in measures
            if isinstance(each, dict) and isinstance(text := each.get("is"), str)
        }

    def _reading(self, number: int, reading: object) -> object:
        if not isinstance(reading, dict) or not isinstance(reading.get("measures"), dict):
            return reading
        trees: Document = {}
        declared = list(_table(self.document, "measures"))
        for name, text in reading["measures"].items():
            before = declared[: declared.index(name)] if name in declared else declared
            known = {each: self.measures[each] for each in before if each in self.measures}
            names = self._names(later=set(declared) - set(before), measures=known)
            where = place("reading", number, "measures", name)
            trees[name] = text
            if isinstance(text, str):
                try:
                    trees[name] = parse(text, names, where=where)
                except RuleSetError as error:
                    trees[name] = self._instead(error, _NO_NUMBER)
        return reading | {"measures": trees}

    def _target(self, at: str, target: object) -> object:
        if not isinstance(target, dict) or not isinstance(target.get("rule"), list):
            return target
        seen: list[str] = []
        rules: list[object] = []
        for position, rule in enumerate(target["rule"]):
            where = f"{at}, {place('rule', position, 'when')}"
            rules.append(self._rule(rule, self._names(rules=seen), where))
            if isinstance(rule, dict):
                seen.append(str(rule.get("id")))
        self.earlier[str(target.get("to")).casefold()] = frozenset(seen)
        return target | {"rule": rules}

    def _rule(self, rule: object, names: Names, where: str) -> object:
        if not isinstance(rule, dict) or not isinstance(rule.get("when"), str):
            return rule
        try:
            tree = parse(rule["when"], names, want="condition", where=where)
        except RuleSetError as error:
            tree = self._instead(error, _NO_CONDITION)
        return rule | {"when": tree}

    def _instead(self, error: RuleSetError, stand_in: _T) -> _T:
        """Keep the faults, and go on with a stand-in so as to find the others."""
        self.faults.extend(error.faults)
        return stand_in


def _table(document: Mapping[str, object], name: str) -> Mapping[str, object]:
    found = document.get(name)
    return found if isinstance(found, dict) else {}
