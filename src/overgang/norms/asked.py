"""What a fact that a norm asks for can be, and whether something told is among it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, assert_never

from overgang.school.told import InputValue

if TYPE_CHECKING:
    from overgang.norms.parts import InputDefinition

__all__ = ["can_be_something", "declaring", "fits", "telling"]

_DECLARED: Final = {
    "yes-no": "write true or false",
    "number": "write lowest, highest and step",
    "choice": "write choices, each with its words",
    "subjects": "write among = ['…'], the subjects to choose from",
    "list": "write choices, each with its words",
}


def declaring(each: InputDefinition) -> str:
    """Say what to write where a fact is declared, so that it can be something."""
    return _DECLARED[each.type]


def telling(each: InputDefinition) -> str:
    """Say what to write where a fact is told, as in an example."""
    match each.type:
        case "yes-no":
            return "write true or false, without quotes"
        case "number":
            return f"write a number from {each.lowest} to {each.highest}"
        case "choice":
            return f"write one of: {', '.join(each.choices)}"
        case "list":
            return f"write a list with any of: {', '.join(each.choices)}"
        case "subjects":
            number = "some" if each.size is None else str(each.size)
            return f"write a list with {number} of: {', '.join(each.among)}"
        case _:
            assert_never(each.type)


def can_be_something(each: InputDefinition) -> bool:
    """Say whether a fact is declared such that it can be told at all."""
    match each.type:
        case "yes-no":
            return True
        case "choice" | "list":
            return bool(each.choices)
        case "subjects":
            return len(each.among) >= (each.size or 1)
        case "number":
            if each.lowest is None or each.highest is None:
                return False
            return each.lowest <= each.highest and each.step > 0
        case _:
            assert_never(each.type)


def fits(each: InputDefinition, told: InputValue | None) -> bool:
    """Say whether what is told is among what a fact can be."""
    match each.type:
        case "yes-no":
            return isinstance(told, bool)
        case "choice":
            return told in each.choices
        case "list":
            return isinstance(told, tuple) and set(told) <= set(each.choices)
        case "subjects":
            return (
                isinstance(told, tuple)
                and set(told) <= set(each.among)
                and (each.size is None or each.size == len(told) == len(set(told)))
            )
        case "number":
            return (
                isinstance(told, Decimal)
                and each.lowest is not None
                and each.highest is not None
                and each.lowest <= told <= each.highest
            )
        case _:
            assert_never(each.type)
