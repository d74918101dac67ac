"""Conventions in TOML files; a file reports all its faults at once, each at its key."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from typing import Final

from pydantic import ValidationError

from overgang.conventions.convention import Convention
from overgang.errors import Fault, RuleSetError
from overgang.norms.place import place

__all__ = ["parse_convention"]

_PLAIN: Final = {
    "missing": "this is missing",
    "extra_forbidden": "a convention has no such key here",
}


def parse_convention(text: str, name: str = "") -> Convention:
    """Read a convention from TOML; `name` is the file's, for the faults.

    Raises:
        RuleSetError: with every fault of the text.

    >>> parse_convention('id = "nl/x"', "x.toml")
    Traceback (most recent call last):
    overgang.errors.RuleSetError: x.toml: source: this is missing
    """
    try:
        document = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise RuleSetError([Fault("toml", name, f"this is not TOML: {error}")]) from None
    try:
        return Convention.model_validate(document)
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False)
    raise RuleSetError(
        Fault(
            each["type"].replace("_", "-"),
            ": ".join(part for part in (name, place(*each["loc"])) if part),
            _PLAIN.get(each["type"], each["msg"][:1].lower() + each["msg"][1:]),
        )
        for each in found
    )
