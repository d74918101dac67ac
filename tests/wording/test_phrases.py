"""Lists and days as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from overgang.wording import Language, day, listing


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("nl", 0, ""),
        ("nl", 1, "ne"),
        ("nl", 2, "ne en en"),
        ("nl", 3, "ne, en en wi"),
        ("en", 2, "ne and en"),
        ("en", 3, "ne, en and wi"),
    ],
)
def test_a_list_ends_in_and(language: Language, count: int, text: str) -> None:
    """Every length up to three, where all the rest follows."""
    assert listing(language, ["ne", "en", "wi"][:count]) == text


def test_a_list_of_choices_ends_in_or() -> None:
    """A choice is no sum."""
    assert listing("nl", ["wa", "wb", "wc"], joined="or") == "wa, wb of wc"
    assert listing("en", ["wa", "wb", "wc"], joined="or") == "wa, wb or wc"


def test_a_day_names_its_month() -> None:
    """No day can be taken for a month."""
    assert day("nl", date(2026, 3, 5)) == "5 maart 2026"
    assert day("en", date(2026, 3, 5)) == "5 March 2026"
