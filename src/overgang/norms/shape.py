"""What to say where a rule file does not have the shape of one: at which key, and what goes there.

The models find it; whoever wrote the file never heard of them, so each sentence is of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from overgang.errors import Fault, RuleSetError, suggestion
from overgang.norms.place import place

__all__ = ["faults_of_shape"]

Loc = tuple[int | str, ...]

# pydantic names the member of a union that it tried; a reader of the file never wrote that name.
_UNION_TAGS: Final = frozenset({"Outcome", "bool", "str", "tuple[str, ...]", "[key]"})
_SHORT_FORMS: Final = ("rows", "below", "each", "cap")
_PATTERNS: Final[Mapping[str, tuple[str, str]]] = {
    "school_year": ("this is no school year", "write it as 2026-2027"),
    "rule id": ("this cannot be an id", "use small letters, digits, - and _, as niet-over"),
    "id": (
        "this cannot be the id of a norm",
        "use small letters, digits and -: country, school and class, as nl/school/3-havo",
    ),
}
_LISTED: Final = ("target", "beside", "rule", "example", "reading")


def faults_of_shape(error: ValidationError, model: type[BaseModel]) -> Iterator[Fault]:
    """Give the faults of a document that does not fit the model, or does not hold together."""
    found = error.errors(include_url=False)
    for each in found:
        cause = each.get("ctx", {}).get("error")
        if isinstance(cause, RuleSetError):
            yield from cause.faults
        elif not _told_by_another(each, found):
            loc = _written(each["loc"])
            code = each["type"].replace("_", "-")
            yield Fault(code, place(*loc), *_said(each, loc, model))


def _written(loc: Loc) -> Loc:
    """Give the keys as they stand in the file; the rows of a table are bands to the models."""
    kept = (key for key in loc if key not in _UNION_TAGS and not str(key).startswith("literal["))
    return tuple("row" if key == "bands" and key != loc[-1] else key for key in kept)


def _told_by_another(each: ErrorDetails, found: Iterable[ErrorDetails]) -> bool:
    """Say whether another fault has told it: one inside it, or of another way to write it."""
    loc, kind = each["loc"], each["type"]
    if kind == "too_short":  # pydantic counts the items that are in order
        return any(len(one["loc"]) > len(loc) and one["loc"][: len(loc)] == loc for one in found)
    if kind in {"literal_error", "model_type"}:
        same = [one for one in found if _written(one["loc"])[: len(_written(loc))] == _written(loc)]
        return each is not same[0]
    return False


def _said(each: ErrorDetails, loc: Loc, model: type[BaseModel]) -> tuple[str, str]:
    """Say what is wrong, and what to write instead."""
    key = str(loc[-1]) if loc else ""
    context = each.get("ctx", {})
    match each["type"]:
        case "missing":
            instead = "write the words in both languages" if key in {"nl", "en"} else ""
            return "this is missing", instead
        case "extra_forbidden":
            return _extra(key, _keys(model, loc[:-1]))
        case "too_short":
            return "at least one belongs here", ""
        case "string_too_short":
            return "this is empty", "write the words"
        case "string_type":
            return "a text belongs here", _quoted(loc)
        case "tuple_type":
            return "a list belongs here", _bracketed(key)
        case "int_type" | "int_from_float" | "int_parsing":
            return "a whole number belongs here", ""
        case "bool_type" | "bool_parsing":
            return "true or false belongs here", "write it without quotes"
        case "date_type" | "date_parsing" | "date_from_datetime_parsing":
            return "a day belongs here", "write it as 2026-11-25, without quotes"
        case "string_pattern_mismatch":
            return _PATTERNS[key if len(loc) == 1 or key == "school_year" else f"rule {key}"]
        case "enum" | "literal_error":
            words = [
                word.strip(" '") for word in context["expected"].replace(" or ", ",").split(",")
            ]
            return _word(each["input"], words)
        case "model_type" if key == "otherwise":
            return "this is no outcome", "write \"uncovered\", or { says = '…', means = '…' }"
        case "model_type" if context.get("class_name") == "Words":
            return "words in both languages belong here", "write { nl = '…', en = '…' }"
        case "model_type" | "model_attributes_type" | "dict_type":
            return "a table belongs here, or for a condition its text", ""
        case _:
            what, _, instead = each["msg"].partition("; ")
            return what[:1].lower() + what[1:], instead


def _extra(key: str, known: tuple[str, ...]) -> tuple[str, str]:
    if key in _SHORT_FORMS and "bands" in known:
        return "this goes with below, and with no other way to write a table", "leave it out"
    if "bands" in known:
        known = (*known, *_SHORT_FORMS)
    return "a rule file has no such key here", suggestion(key, known)


def _word(given: object, words: list[str]) -> tuple[str, str]:
    said = "this is none of the words that can stand here"
    return said, suggestion(given if isinstance(given, str) else "", words)


def _quoted(loc: Loc) -> str:
    if "grades" in loc:
        return 'put the grade between quotes, as "6" or "5,4"'
    return "put it between quotes"


def _bracketed(key: str) -> str:
    if key in _LISTED:
        return f"write [[{'target.' if key == 'rule' else ''}{key}]], with two brackets"
    return "put it between square brackets: [ ]"


def _keys(kind: Any, loc: Loc) -> tuple[str, ...]:  # noqa: ANN401 - a type of any form
    """Give the keys that a table of the file can have, by the model of that table."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        fields = {each.alias or name: each.annotation for name, each in kind.model_fields.items()}
        return _keys(fields.get(str(loc[0])), loc[1:]) if loc else tuple(fields)
    inside = get_args(kind)
    if get_origin(kind) in {Union, UnionType, Annotated}:
        return next((keys for each in inside if (keys := _keys(each, loc))), ())
    return _keys(inside[-1] if inside[-1] is not Ellipsis else inside[0], loc[1:]) if inside else ()
