"""What the type checkers know of sentences and numbers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import assert_type

from overgang.wording import LANGUAGES, Language, day, listing, number, ordinal, say, thousandths

assert_type(LANGUAGES, tuple[Language, ...])
assert_type(say("nl", "subjects-counted", count=Decimal("1.5")), str)
assert_type(number("nl", Fraction(17, 3), against=[6, Decimal("5.5")]), str)
assert_type(thousandths("en", 5500), str)
assert_type(ordinal("en", 3), str)
assert_type(listing("nl", ("ne", "en"), joined="or"), str)
assert_type(day("nl", date(2026, 8, 1)), str)

number("nl", 5.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # no float
say("fr", "yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # no third language
