"""What can stand on a list: a grade, a letter, or the reason why there is neither.

A grade (*cijfer*) is exact. It is read from text or from a whole number, never from a float, and
is kept as a whole number of thousandths, so that 5,5 and 5.50 and 5½ are one value and no sum or
comparison can drift.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache, total_ordering
from typing import TYPE_CHECKING, Any, Final

from pydantic_core import PydanticCustomError, core_schema

from overgang.errors import GradeError

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

__all__ = ["SCALE", "Entry", "Grade", "Letter", "NoGrade", "read_entry", "thousandths"]

SCALE: Final = 1000
"""Parts of one whole grade: grades, points and bounds are all counted in thousandths."""

_LOWEST, _HIGHEST = 1 * SCALE, 10 * SCALE
_PLAIN = re.compile(r"(\d{1,2})(?:[.,](\d{1,3}))?")
_HALF = re.compile(r"(\d{1,2})\s*½")
_CAUSES: Final = (
    (
        re.compile(r"0+([.,]0+)?"),
        "a grade lies from 1 to 10; is 0 meant as 'no grade'? leave it empty",
    ),
    (
        re.compile(r"\d{4}-\d{1,2}-\d{1,2}.*|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}"),
        "this is a date; a spreadsheet may have changed a grade into one",
    ),
    (
        re.compile(r"\d{1,2}-[a-z]{3,}\.?|[a-z]{3,}-\d{1,2}", re.IGNORECASE),
        "this is a date; a spreadsheet may have changed a grade into one",
    ),
    (re.compile(r"\d{1,2}\s*[-/]\s*\d{1,2}"), "this is two grades or a date; write one grade"),
    (
        re.compile(r"\d{1,2}(?:[.,]\d+)?\s*[+-]+|[+-]\s*\d.*"),
        "a grade with + or - has no fixed value; write the number that the school gives it",
    ),
    (
        re.compile(r"\d{2,3}"),
        "a grade lies from 1 to 10; has a decimal sign been lost (55 for 5,5)?",
    ),
    (re.compile(r"\d+[.,]\d{4,}"), "a grade has at most three decimals"),
    (re.compile(r"\d+[.,]\d+"), "a grade lies from 1 to 10"),
)


def thousandths(number: Decimal | str) -> int:
    """Give an exact decimal as a whole number of thousandths.

    Raises:
        GradeError: if it has more than three decimals.

    >>> thousandths("6.45"), thousandths("-2.5")
    (6450, -2500)
    """
    scaled = Decimal(number) * SCALE
    if scaled != scaled.to_integral_value():
        message = "a number has at most three decimals"
        raise GradeError(message)
    return int(scaled)


@total_ordering
class Grade:
    """A grade (*cijfer*) from 1 to 10, exact, with at most three decimals.

    Text with a decimal comma or point, a half sign, a whole number or a `Decimal` will do; a float
    will not, because 5.45 as a float is not 5.45.

    Raises:
        GradeError: if the text is no grade; the message names the likely cause, never the text.

    >>> Grade("5,5") == Grade("5.50") == Grade("5½")
    True
    >>> str(Grade("10,0")), Grade("6,45").thousandths
    ('10', 6450)
    """

    __slots__ = ("thousandths",)

    thousandths: int

    def __init__(self, value: str | int | Decimal) -> None:
        object.__setattr__(self, "thousandths", _read(value))

    @classmethod
    def of(cls, value: int) -> Grade:
        """Give the grade of so many thousandths.

        >>> Grade.of(5500)
        Grade('5.5')
        """
        if not _LOWEST <= value <= _HIGHEST:
            message = "a grade lies from 1 to 10"
            raise GradeError(message)
        return _made(value)

    @classmethod
    def read(cls, value: object) -> Grade:
        """Give the grade of any value that may be one; as calling, for what is not typed.

        Raises:
            GradeError: if it is no grade; the message never shows the value.
        """
        return value if isinstance(value, Grade) else _made(_read(value))

    @property
    def value(self) -> Decimal:
        """The grade as an exact decimal without trailing zeros."""
        return Decimal(str(self))

    def __setattr__(self, name: str, _value: object) -> None:
        message = f"a grade cannot change; make a new one to set {name!r}"
        raise AttributeError(message)

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (Grade, (str(self),))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Grade) and self.thousandths == other.thousandths

    def __lt__(self, other: Grade) -> bool:
        return self.thousandths < other.thousandths

    def __hash__(self) -> int:
        return hash((Grade, self.thousandths))

    def __str__(self) -> str:
        whole, part = divmod(self.thousandths, SCALE)
        return f"{whole}.{part:03}".rstrip("0").rstrip(".")

    def __repr__(self) -> str:
        return f"Grade({str(self)!r})"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: type[Any], _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _validated, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {
            "type": "string",
            "pattern": r"^(10|[1-9](\.[0-9]{0,2}[1-9])?)$",
            "description": "A grade from 1 to 10, as text, with a decimal point.",
        }


class Letter(StrEnum):
    """A letter or word in place of a grade (*letterbeoordeling*); no number unless a norm says so.

    Positive and negative are a study advice (*studieadvies*), which some schools give per subject.

    >>> Letter("V").name
    'VOLDOENDE'
    """

    ONVOLDOENDE = "O"
    MATIG = "M"
    RUIM_VOLDOENDE = "RV"
    VOLDOENDE = "V"
    GOED = "G"
    ZEER_GOED = "ZG"
    VOLDAAN = "voldaan"
    NIET_VOLDAAN = "niet voldaan"
    POSITIEF = "positief"
    NEGATIEF = "negatief"


class NoGrade(StrEnum):
    """Why there is no grade. Only an exempt subject is out of the count; the rest are unknown."""

    MISSING = "missing"
    EXEMPT = "exempt"
    TO_BE_TAKEN = "to be taken"
    UNREADABLE = "unreadable"


Entry = Grade | Letter | NoGrade
"""What can stand on a list for one subject."""

_WORDS: Final[dict[str, Letter | NoGrade]] = {
    "o": Letter.ONVOLDOENDE,
    "onv": Letter.ONVOLDOENDE,
    "onvoldoende": Letter.ONVOLDOENDE,
    "m": Letter.MATIG,
    "matig": Letter.MATIG,
    "rv": Letter.RUIM_VOLDOENDE,
    "ruim voldoende": Letter.RUIM_VOLDOENDE,
    "v": Letter.VOLDOENDE,
    "vold": Letter.VOLDOENDE,
    "voldoende": Letter.VOLDOENDE,
    "g": Letter.GOED,
    "goed": Letter.GOED,
    "zg": Letter.ZEER_GOED,
    "zeer goed": Letter.ZEER_GOED,
    "voldaan": Letter.VOLDAAN,
    "niet voldaan": Letter.NIET_VOLDAAN,
    "positief": Letter.POSITIEF,
    "pos": Letter.POSITIEF,
    "negatief": Letter.NEGATIEF,
    "neg": Letter.NEGATIEF,
    "vr": NoGrade.EXEMPT,
    "vrij": NoGrade.EXEMPT,
    "vrijstelling": NoGrade.EXEMPT,
    "exempt": NoGrade.EXEMPT,
    "inh": NoGrade.TO_BE_TAKEN,
    "inhalen": NoGrade.TO_BE_TAKEN,
    "to be taken": NoGrade.TO_BE_TAKEN,
    "": NoGrade.MISSING,
    "-": NoGrade.MISSING,
    "*": NoGrade.MISSING,
    "ntb": NoGrade.MISSING,
    "abs": NoGrade.MISSING,
    "nd": NoGrade.MISSING,
    "nvd": NoGrade.MISSING,
    "missing": NoGrade.MISSING,
    "unreadable": NoGrade.UNREADABLE,
}


@lru_cache(maxsize=4096)
def read_entry(text: str) -> Entry:
    """Read one cell of a list: a grade, a letter, or a mark that says why there is none.

    Raises:
        GradeError: if it is none of these; the message names the likely cause, never the text.

    >>> read_entry("5,5"), read_entry("V"), read_entry("")
    (Grade('5.5'), <Letter.VOLDOENDE: 'V'>, <NoGrade.MISSING: 'missing'>)
    """
    word = _WORDS.get(text.strip().rstrip(".").casefold())
    return Grade(text) if word is None else word


@lru_cache(maxsize=1024)
def _made(value: int) -> Grade:
    made = object.__new__(Grade)
    object.__setattr__(made, "thousandths", value)
    return made


def _read(value: object) -> int:
    text = _as_text(value)
    if half := _HALF.fullmatch(text):
        found = int(half[1]) * SCALE + SCALE // 2
    elif plain := _PLAIN.fullmatch(text):
        found = int(plain[1]) * SCALE + int((plain[2] or "0").ljust(3, "0"))
    else:
        found = 0
    if not _LOWEST <= found <= _HIGHEST:
        raise GradeError(_cause(text))
    return found


def _as_text(value: object) -> str:
    match value:
        case str():
            return value.strip()
        case bool():
            message = "yes or no is not a grade"
        case int():
            return str(value)
        case Decimal() if value.is_finite():
            text = f"{value:f}"
            return text.rstrip("0").rstrip(".") if "." in text else text
        case float():
            message = "a float is not exact; give the grade as text or as a Decimal"
        case _:
            message = "a grade is text, a whole number or a Decimal"
    raise GradeError(message)


def _cause(text: str) -> str:
    for pattern, cause in _CAUSES:
        if pattern.fullmatch(text):
            return cause
    return "this is not a grade; write a number from 1 to 10, such as 5,5"


def _validated(value: object) -> Grade:
    try:
        return Grade.read(value)
    except GradeError as error:
        raise PydanticCustomError("grade", "{cause}", {"cause": str(error)}) from None
