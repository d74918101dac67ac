"""What is wrong with a dossier, said at its place and without a word of what was written there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from overgang.dossier.evidence import Slip
from overgang.errors import Fault, suggestion
from overgang.school.subjects import SUBJECTS

__all__ = ["faults_of"]

Loc = tuple[int | str, ...]

_CODES: Final = frozenset(each.code for each in SUBJECTS)
_WHAT: Final[Mapping[str, tuple[str, str]]] = {
    "missing": ("this is missing", ""),
    "too_short": ("at least one belongs here", ""),
    "string_type": ("a text belongs here", "put it between quotes"),
    "tuple_type": ("a list belongs here", ""),
    "model_type": ("an object belongs here", ""),
    "model_attributes_type": ("an object belongs here", ""),
    "mapping_type": ("an object belongs here", ""),
    "dict_type": ("an object belongs here", ""),
    "string_pattern_mismatch": (
        "this is no code of a subject",
        "use small letters and digits, at most twelve, as ne or wi",
    ),
}


def faults_of(
    error: ValidationError, model: type[BaseModel], document: object, name: str = ""
) -> Iterator[Fault]:
    """Give the faults of a document that is no dossier, each at its place in the document."""
    for each in error.errors(include_url=False):
        code = each["type"].replace("_", "-")
        slips: tuple[Slip, ...] = each.get("ctx", {}).get("slips", ())
        said = [(slip.at, slip.what, slip.instead) for slip in slips] or [((), *_said(each, model))]
        for at, what, instead in said:
            place = _place((*each["loc"], *at), model, document)
            yield Fault(code, ": ".join(part for part in (name, place) if part), what, instead)


def _place(loc: Loc, model: type[BaseModel], document: object) -> str:
    """Say the place, counting from one; a key that the library does not know is told by number."""
    said: list[str] = []
    here = document
    for depth, key in enumerate(loc):
        if isinstance(key, int):
            said[-1] += f" {key + 1}"
            here = here[key] if isinstance(here, list) and key < len(here) else None
        elif key != "[key]":
            shown = key in _CODES or key in _keys(model, loc[:depth])
            said.append(key if shown else f"entry {_number(key, here)}")
            here = here.get(key) if isinstance(here, dict) else None
    return ", ".join(said)


def _number(key: str, here: object) -> int:
    return 1 + list(here).index(key) if isinstance(here, dict) and key in here else 1


def _said(each: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    match each["type"]:
        case "extra_forbidden":
            known = _keys(model, each["loc"][:-1])
            return "a dossier has no such key here", suggestion(str(each["loc"][-1]), known)
        case "enum":
            words = each["ctx"]["expected"].replace(" or ", ", ").split(", ")
            given = each["input"] if isinstance(each["input"], str) else ""
            said = "this is none of the words that can stand here"
            return said, suggestion(given, [word.strip("'") for word in words])
        case kind if kind in _WHAT:
            return _WHAT[kind]
        case _:
            what, _, instead = each["msg"].partition("; ")
            return what[:1].lower() + what[1:], instead


def _keys(kind: Any, loc: Loc) -> tuple[str, ...]:  # noqa: ANN401 - a type of any form
    """Give the keys that an object of a dossier can have at a place, by the model of it."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if not loc:
            return tuple(kind.model_fields)
        field = kind.model_fields.get(str(loc[0]))
        return () if field is None else _keys(field.annotation, loc[1:])
    inside = [each for each in get_args(kind) if each is not Ellipsis]
    if get_origin(kind) in {Union, UnionType}:
        return next((keys for each in inside if (keys := _keys(each, loc))), ())
    return _keys(inside[-1], loc[1:]) if inside and loc else ()
