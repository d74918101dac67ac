"""Days, school years, and codes of subjects, as they stand in a dossier.

A school year (*schooljaar*) runs from 1 August up to 31 July and is written 2026-2027.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

__all__ = ["Day", "SchoolYear", "SubjectCode", "school_year_of"]

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SCHOOL_YEAR: Final = re.compile(r"(\d{4})-(\d{4})", re.ASCII)
_AUGUST: Final = 8


def school_year_of(day: date) -> str:
    """Give the school year in which a day lies.

    >>> school_year_of(date(2026, 7, 31)), school_year_of(date(2026, 8, 1))
    ('2025-2026', '2026-2027')
    """
    first = day.year if day.month >= _AUGUST else day.year - 1
    return f"{first:04}-{first + 1:04}"


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise PydanticCustomError("day", "this is no day; write it as 2026-01-30")


def _school_year(value: str) -> str:
    found = _SCHOOL_YEAR.fullmatch(value)
    if found is None or int(found[1]) + 1 != int(found[2]):
        raise PydanticCustomError("school_year", "this is no school year; write it as 2026-2027")
    return value


Day = Annotated[date, BeforeValidator(_day)]
"""A day without a time, as a `date` or as the text 2026-01-30."""

SchoolYear = Annotated[str, AfterValidator(_school_year)]
"""A school year as the text 2026-2027."""

SubjectCode = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,11}$")]
"""A code for a subject (*vakcode*), as in rule files: small letters, at most twelve signs."""
