"""What people tell of a student besides grades: yes or no, a number, a word, a set of subjects.

What was told stays what it is: the number 1 is no yes, and the word "4" is no number.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from overgang.school.points import exact

__all__ = ["InputValue", "Told"]

InputValue = bool | Decimal | str | tuple[str, ...]
"""What people can tell besides grades: yes or no, a number, a word, a set of subjects."""


def _told(value: object) -> InputValue:
    match value:
        case bool() | str():
            return value
        case int() | Decimal():
            return exact(value)
        case list() | tuple() if all(isinstance(each, str) for each in value):
            return tuple(value)
        case _:
            raise PydanticCustomError(
                "told", "this is a yes or no, an exact number, a word, or a list of subjects"
            )


Told = Annotated[InputValue, BeforeValidator(_told)]
"""A field that holds what was told."""
