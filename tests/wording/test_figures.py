"""Numbers as people write them never say more, or less, than is so."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given, strategies as st

from overgang.errors import WordingError
from overgang.wording import LANGUAGES, Language, number, ordinal, thousandths

languages = st.sampled_from(LANGUAGES)
decimals = st.decimals(-1000, 1000, places=4)
fractions = st.fractions(-100, 100, max_denominator=60)
bounds = st.lists(st.integers(-100_000, 100_000).map(lambda n: Fraction(n, 1000)), max_size=3)


def read(text: str) -> Fraction:
    """Read a printed number back, with the figures that are there."""
    return Fraction(text.rstrip("…").replace(",", "."))


def side(value: Fraction, bound: Fraction) -> int:
    """Give on which side of the bound a value stands."""
    return (value > bound) - (value < bound)


@given(languages, decimals)
def test_a_number_that_ends_reads_back_as_itself(language: Language, value: Decimal) -> None:
    """Exact: what is printed is the number, not something near it."""
    assert read(number(language, value)) == Fraction(value)


@given(languages, fractions, bounds)
@example("nl", Fraction(17999, 3000), [Fraction(6)])
@example("nl", Fraction(18001, 3000), [Fraction(6)])
@example("en", Fraction(-1, 3000), [])
def test_what_is_printed_stands_where_the_number_stands(
    language: Language, value: Fraction, against: list[Fraction]
) -> None:
    """True: nobody who compares the printed number with a bound finds another outcome."""
    printed = read(number(language, value, against=against))
    kept = [Fraction(0), *against]

    assert [side(printed, bound) for bound in kept] == [side(value, bound) for bound in kept]


@given(languages, fractions)
def test_an_ellipsis_says_that_the_number_goes_on(language: Language, value: Fraction) -> None:
    """Cut, not rounded: the figures that are there are the number's own."""
    text = number(language, value)
    printed = read(text)

    assert (printed != value) == text.endswith("…")
    assert abs(printed) <= abs(value) < abs(printed) + Fraction(1, 100)


@given(fractions, bounds)
def test_the_languages_differ_in_the_sign_between_the_figures_only(
    value: Fraction, against: list[Fraction]
) -> None:
    """One number: Dutch and English print the same figures."""
    dutch = number("nl", value, against=against)

    assert dutch.replace(",", ".") == number("en", value, against=against)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("5.9999"), "5,9999"),
        (Decimal("6.0000"), "6"),
        (Decimal("6.0001"), "6,0001"),
        (Decimal("74.99"), "74,99"),
        (Fraction(17999, 3000), "5,99…"),
        (Fraction(18001, 3000), "6,0003…"),
        (Fraction(-1, 3), "-0,33…"),
        (Fraction(-1, 3000), "-0,0003…"),
        (2026, "2026"),
    ],
)
def test_a_number_just_below_or_above_six_is_no_six(value: Decimal | Fraction, text: str) -> None:
    """Below, at, above: only what is six is printed as six."""
    assert number("nl", value, against=[6]) == text


def test_a_bound_that_never_ends_can_be_the_number_itself() -> None:
    """At the bound there are no figures that end, so the cut says what it can."""
    third = Fraction(17, 3)

    assert number("en", third, against=[Fraction(6)]) == "5.66…"


@given(languages, st.integers(0, 10_000))
def test_thousandths_are_thousandths(language: Language, value: int) -> None:
    """The inner unit of grades is undone by the writing."""
    assert read(thousandths(language, value)) * 1000 == value


def test_a_mean_in_thousandths_keeps_off_its_bound() -> None:
    """The bounds are in the same unit as the value."""
    assert thousandths("nl", Fraction(5_999_999, 1000)) == "5,999999"
    assert thousandths("nl", Fraction(18_001_000, 3000), against=[6000]) == "6,0003…"


def test_a_place_in_a_row_follows_the_language() -> None:
    """Both habits, with the English teens that break the pattern."""
    assert [ordinal("nl", place) for place in (1, 2, 11)] == ["1e", "2e", "11e"]
    assert [ordinal("en", place) for place in (1, 2, 3, 4, 12, 23)] == [
        "1st",
        "2nd",
        "3rd",
        "4th",
        "12th",
        "23rd",
    ]


def test_a_language_that_is_not_spoken_is_an_error() -> None:
    """No number is written in the habits of some other language."""
    with pytest.raises(WordingError, match="there are: en, nl"):
        number("fy", 6)  # type: ignore[arg-type]  # what a caller without a type checker does
