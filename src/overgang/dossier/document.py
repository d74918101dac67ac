"""A dossier as JSON, there and back; what is wrong with a text is told at its place, all at once.

A fault names the place by the words of this library, by a known code of a subject, or by number.
It never repeats what was written: a misspelt key may be a name, and a misplaced cell an id.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from pydantic import ValidationError

from overgang.dossier.dossier import Dossier
from overgang.dossier.faults import faults_of
from overgang.errors import Fault, FaultsError

__all__ = ["read_dossier", "write_dossier"]

_DIGITS: Final = 15
"""So many digits come through any reader of JSON unchanged."""


def write_dossier(dossier: Dossier) -> str:
    """Write a dossier as JSON; what is empty is left out.

    Raises:
        FaultsError: if a number that was told has more digits than readers of JSON keep.

    >>> from overgang.dossier import Student
    >>> print(write_dossier(Dossier(student=Student(id="900101", grades={"ne": "5,5"}))))
    {
      "student": {
        "id": "900101",
        "grades": {
          "ne": "5.5"
        }
      }
    }
    """
    said = dossier.model_dump(mode="json", exclude_defaults=True)
    told = [(said["student"], dossier.student.inputs)]
    told += zip(said.get("reports", ()), (each.inputs for each in dossier.reports), strict=True)
    for part, inputs in told:
        if inputs:
            part["inputs"] = {name: _plain(value) for name, value in inputs.items()}
    return json.dumps(said, ensure_ascii=False, indent=2)


def read_dossier(text: str, name: str = "") -> Dossier:
    """Read a dossier from JSON; `name` is the file's, for the faults.

    Raises:
        FaultsError: with every fault of the text.

    >>> read_dossier('{"student": {"id": "900101", "year": 7}, "talks": 1}', "a.json")
    Traceback (most recent call last):
    overgang.errors.FaultsError: a.json: student, year: input should be less than or equal to 6
    a.json: talks: a list belongs here
    """
    try:
        document = json.loads(text, parse_float=Decimal, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        where = f"{name}: " if name else ""
        where += f"line {error.lineno}, column {error.colno}"
        raise FaultsError([Fault("json", where, "this is not JSON")]) from None
    except _TwiceError:
        fault = Fault("json-twice", name, "a key stands twice in one object", "keep one of them")
        raise FaultsError([fault]) from None
    except (ValueError, RecursionError):
        fault = Fault("json", name, "a number is too long or the text too deep for a dossier")
        raise FaultsError([fault]) from None
    try:
        return Dossier.model_validate(document)
    except ValidationError as error:
        faults = faults_of(error, Dossier, document, name)
    raise FaultsError(faults)


def _plain(value: object) -> object:
    """Give what was told as JSON has it: a number as a number, so that it is not read as a word."""
    if not isinstance(value, Decimal):
        return value
    if value == value.to_integral_value():
        return int(value)
    if len(value.normalize().as_tuple().digits) > _DIGITS:
        raise FaultsError([Fault("digits", "inputs", "a number here has more than 15 digits")])
    return float(value)  # only to be written: fewer than 16 digits come out as they went in


class _TwiceError(ValueError):
    """A key stands twice in one object; the later one would silently win."""


def _once(pairs: list[tuple[str, object]]) -> Mapping[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _TwiceError
    return found
