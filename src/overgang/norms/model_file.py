"""One model from one TOML file; a file reports all its faults at once, each at its key."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from typing import Final, TypeVar

from pydantic import ValidationError

from overgang._model import Frozen
from overgang.errors import Fault, FaultsError, RuleSetError
from overgang.norms.place import place
from overgang.norms.toml_slips import fault_of_toml

__all__ = ["faults_refused", "model_of_toml"]

_M = TypeVar("_M", bound=Frozen)
_PLAIN: Final[Mapping[str, str]] = {
    "missing": "this is missing",
    "extra_forbidden": "there is no such key here",
}


def model_of_toml(
    model: type[_M], text: str, name: str = "", error: type[FaultsError] = RuleSetError
) -> _M:
    """Read a model from TOML; `name` is the file's, for the faults.

    Raises:
        FaultsError: of the kind that is named, with every fault of the text.
    """
    try:
        document = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as caught:
        raise error([fault_of_toml(text, str(caught), name)]) from None
    try:
        return model.model_validate(document)
    except ValidationError as caught:
        faults = faults_refused(caught, name)
    raise error(faults)


def faults_refused(refused: ValidationError, name: str, instead: str = "") -> list[Fault]:
    """Give the faults that a model found, each at its key in the file of that name."""
    return [
        Fault(
            each["type"].replace("_", "-"),
            ": ".join(part for part in (name, place(*each["loc"])) if part),
            _PLAIN.get(each["type"], each["msg"][:1].lower() + each["msg"][1:]),
            instead,
        )
        for each in refused.errors(include_input=False, include_url=False)
    ]
