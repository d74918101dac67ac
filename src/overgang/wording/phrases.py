"""Lists and days as people write them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, Literal

from overgang.wording.language import Language, locale_of

__all__ = ["day", "listing"]

_STYLES: Final[dict[str, Literal["standard", "or"]]] = {"and": "standard", "or": "or"}


def listing(
    language: Language, items: Iterable[str], /, *, joined: Literal["and", "or"] = "and"
) -> str:
    """Write a list; the empty list is the empty text.

    >>> listing("nl", ["ne", "en", "wi"]), listing("en", ["ne", "en", "wi"], joined="or")
    ('ne, en en wi', 'ne, en or wi')
    """
    from babel.lists import format_list

    return format_list(list(items), style=_STYLES[joined], locale=locale_of(language))


def day(language: Language, value: date, /) -> str:
    """Write a day with the name of its month, so that no order of numbers can mislead.

    >>> day("nl", date(2026, 8, 1)), day("en", date(2026, 8, 1))
    ('1 augustus 2026', '1 August 2026')
    """
    from babel.dates import format_date

    return format_date(value, "d MMMM y", locale=locale_of(language))
