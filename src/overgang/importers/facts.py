"""Facts that hold for a whole class, told as `name=value`: what no list of grades can say."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Final, assert_never

from overgang.dossier import InputValue
from overgang.errors import Fault, FaultsError, suggestion
from overgang.norms.parts import InputDefinition
from overgang.norms.ruleset import RuleSet

__all__ = ["read_facts"]

_TRUTHS: Final = {
    "ja": True, "yes": True, "true": True, "nee": False, "no": False, "false": False,
}  # fmt: skip


def read_facts(told: Iterable[str], ruleset: RuleSet) -> dict[str, InputValue]:
    """Read facts under the names that the norm asks for them by.

    A yes or no is `ja`, `nee`, `yes` or `no`; subjects are separated by commas. Whether a number or
    a choice is one that the norm knows, is seen when a student is judged.

    Raises:
        FaultsError: with every fact that cannot be read.

    >>> from overgang.rulesets import load
    >>> read_facts(["handelingsdelen=ja"], load("nl/zwin/2t-3t"))
    {'handelingsdelen': True}
    """
    found: dict[str, InputValue] = {}
    faults = []
    for line in told:
        name, sign, text = (part.strip() for part in line.partition("="))
        known = ruleset.input_called(name)
        each = None if known is None else ruleset.inputs[known]
        where = f"fact {name!r}"
        if not sign:
            faults.append(Fault("fact", where, "this is not a fact", "write name=value"))
        elif known is None or each is None:
            meant = suggestion(name, ruleset.inputs)
            faults.append(Fault("unknown-input", where, "the norm asks for no such thing", meant))
        elif (value := _value(each, text)) is None:
            faults.append(Fault("fact", where, f"this is no {each.type} value", _WRITE[each.type]))
        else:
            found[known] = value
    if faults:
        raise FaultsError(faults)
    return found


_WRITE: Final = {
    "yes-no": "write ja or nee",
    "number": "write a number",
    "choice": "write one of the choices",
    "subjects": "write codes with commas between them, as wi,na,sk",
    "list": "write what has happened, with commas between",
}


def _value(each: InputDefinition, text: str) -> InputValue | None:
    match each.type:
        case "yes-no":
            return _TRUTHS.get(text.casefold())
        case "number":
            try:
                return Decimal(text.replace(",", "."))
            except InvalidOperation:
                return None
        case "choice":
            return text if text in each.choices else None
        case "subjects":
            codes = tuple(code.strip().casefold() for code in text.split(","))
            return codes if set(codes) <= set(each.among) else None
        case "list":
            happened = tuple(part.strip() for part in text.split(",") if part.strip())
            return happened if set(happened) <= set(each.choices) else None
        case _:
            assert_never(each.type)
