"""The JSON Schema of a rule file as people write it: conditions as text, point tables in short.

It is made from the models, so that it cannot lag behind them; only what a file may leave to the
reader of it (text for a tree, a short form for bands) is put in here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from overgang.norms.ruleset import RuleSet

__all__ = ["rules_schema"]

Schema = dict[str, Any]

_TEXT: Final[Schema] = {"type": "string", "minLength": 1}
_EXACT: Final[Schema] = {
    "anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^-?\d+(\.\d{1,3})?$"}]
}
_ROW: Final = r"^\s*(<=|>=)?\s*\d{1,2}(\.\d{1,3})?\s*$"
_NUMBER: Final = r"^\s*(<=|>=)?\s*-?\d{1,4}(\.\d{1,3})?\s*$"
_FORMS: Final = ("bands", "rows", "below")


class _Maker(GenerateJsonSchema):
    """Writes an exact number as a number, or as a text that is one."""

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> Schema:  # noqa: ARG002 - pydantic gives it
        return deepcopy(_EXACT)


def rules_schema(words: Mapping[str, Mapping[str, str]]) -> Schema:
    """Give the JSON Schema of a rule file, each key with what `words` says of it.

    `words` has, for each kind of table, a sentence for each of its keys; `every` has those that
    many kinds have in common.

    Raises:
        KeyError: if a key of a rule file has no words.

    >>> from collections import defaultdict
    >>> schema = rules_schema(defaultdict(lambda: defaultdict(str)))
    >>> schema["$defs"]["Rule"]["properties"]["when"]["type"]
    'string'
    """
    made: Schema = _written(RuleSet.model_json_schema(schema_generator=_Maker))
    kinds = made.pop("$defs")
    for kind in kinds.values():
        keys = kind.get("properties", {})
        if "bands" in keys:
            _shorten(kind, kinds["Band"]["properties"]["points"])
        elif "rows" in keys:
            gives = kinds["LookupRow"]["properties"]["gives"]
            keys["rows"] = {"anyOf": [_rows(_NUMBER, gives), keys["rows"]]}
    # A level may be written in any way that schools write it; an editor offers the short names.
    kinds["Level"] = {"anyOf": [{"enum": kinds["Level"]["enum"]}, {"type": "string"}]}
    used = _used(made, kinds)
    kinds = {name: kind for name, kind in kinds.items() if name in used}
    _tell("RuleSet", made, words)
    for name, kind in kinds.items():
        _tell(name, kind, words)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return head | made | {"$defs": kinds}


def _written(node: Any) -> Any:  # noqa: ANN401 - JSON is anything
    """Give a schema with text where the models have a tree, and without the null TOML lacks."""
    if isinstance(node, list):
        return [_written(each) for each in node]
    if not isinstance(node, dict):
        return node
    kinds = node.get("discriminator", {}).get("mapping", {})
    if "aggregate" in kinds:
        return deepcopy(_TEXT)
    if "combined" in kinds:
        listed = {"type": "array", "items": deepcopy(_TEXT), "minItems": 1}
        return {"anyOf": [deepcopy(_TEXT), listed]}
    found = {key: _written(each) for key, each in node.items() if each is not None}
    if {"type": "null"} in found.get("anyOf", ()):
        left = [each for each in found.pop("anyOf") if each != {"type": "null"}]
        found |= left[0] if len(left) == 1 else {"anyOf": left}
    return found


def _shorten(table: Schema, points: Schema) -> None:
    """Let a point table be written in any of its forms, and in one only."""
    table["properties"] |= {
        "rows": _rows(_ROW, points),
        "below": {"type": "integer", "minimum": 2, "maximum": 10},
        "each": deepcopy(_EXACT),
        "cap": deepcopy(_EXACT),
    }
    table["required"].remove("bands")
    table["oneOf"] = [{"required": [form]} for form in _FORMS]
    table["dependentRequired"] = {"each": ["below"], "cap": ["below"]}


def _rows(name: str, gives: Schema) -> Schema:
    """Let rows be written in short, by the numbers that they are for."""
    return {
        "type": "object",
        "minProperties": 1,
        "propertyNames": {"pattern": name},
        "additionalProperties": deepcopy(gives),
    }


def _used(node: Any, kinds: Mapping[str, Schema]) -> set[str]:  # noqa: ANN401 - JSON is anything
    """Give the names of the kinds that a schema refers to, itself or by way of another."""
    found: set[str] = set()
    open_ = set(_references(node))
    while open_:
        found |= open_
        open_ = {each for name in open_ for each in _references(kinds[name])} - found
    return found


def _references(node: Any) -> Iterator[str]:  # noqa: ANN401 - JSON is anything
    if isinstance(node, list):
        for each in node:
            yield from _references(each)
    elif isinstance(node, dict):
        if isinstance(name := node.get("$ref"), str):
            yield name.removeprefix("#/$defs/")
        for each in node.values():
            yield from _references(each)


def _tell(name: str, kind: Schema, words: Mapping[str, Mapping[str, str]]) -> None:
    """Put in what an editor shows of a kind of table and of each of its keys."""
    said = {**words["every"], **words[name]} if name in words else words[name]
    kind["description"] = said["itself"]
    kind.pop("title", None)
    for key, each in kind.get("properties", {}).items():
        each["description"] = said[key]
        each.pop("title", None)
