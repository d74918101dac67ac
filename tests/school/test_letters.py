"""Letters and numbers: bands cover the scale, and a letter has no number by itself."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.errors import ReportError
from overgang.school.grade import Grade, Letter, NoGrade
from overgang.school.letters import LetterBands, number_of
from overgang.school.span import ANY_GRADE, Span

NUMBERS = st.fractions(1, 10)
WORDS = ("E", "D", "C", "B", "A")


@st.composite
def bands(draw: st.DrawFn) -> LetterBands:
    """Draw bands that begin somewhere and rise."""
    starts = sorted(draw(st.sets(st.integers(10, 100), min_size=1, max_size=5)))
    steps = draw(st.sampled_from([[], ["tenth"], ["whole"]]))
    rows = [
        {"from": Decimal(start) / 10, "says": word}
        for start, word in zip(starts, WORDS, strict=False)
    ]
    return LetterBands.model_validate({"round": steps, "bands": rows})


def _rank(word: str | None) -> int:
    return -1 if word is None else WORDS.index(word)


@given(bands(), NUMBERS, NUMBERS)
def test_a_higher_number_never_gets_a_lower_letter(
    found: LetterBands, one: Fraction, other: Fraction
) -> None:
    """Bands keep the order of numbers."""
    low, high = sorted((one, other))

    assert _rank(found.of(low)) <= _rank(found.of(high))


@given(bands(), NUMBERS)
def test_bands_from_the_bottom_cover_the_scale_and_others_say_where_they_do_not(
    found: LetterBands, number: Fraction
) -> None:
    """No number falls between two bands; only below the first there is no letter."""
    seen = Span.only(number).in_steps(found.steps).lowest

    assert (found.of(number) is None) == (seen < Fraction(found.bands[0].lowest))
    if found.covers:
        assert found.of(number) is not None


@given(bands(), NUMBERS, NUMBERS)
def test_the_possible_letters_are_those_of_the_numbers_between(
    found: LetterBands, one: Fraction, other: Fraction
) -> None:
    """The lowest first, the highest last, and each one once."""
    low, high = sorted((one, other))
    possible = found.possible(Span(low, high))

    assert possible[0] == found.of(low)
    assert possible[-1] == found.of(high)
    assert len(set(possible)) == len(possible)
    assert found.of((low + high) / 2) in possible


@given(st.integers(1000, 10000))
def test_a_grade_is_its_own_number(grade: int) -> None:
    """Whatever letters are worth."""
    assert number_of(Grade.of(grade), {}) == Span.only(Fraction(grade, 1000))


@pytest.mark.parametrize("entry", [NoGrade.MISSING, NoGrade.TO_BE_TAKEN, NoGrade.UNREADABLE])
def test_what_is_not_there_can_be_any_grade(entry: NoGrade) -> None:
    """It is not nought, and not left out."""
    assert number_of(entry, {}) == ANY_GRADE


def test_what_is_exempt_is_out_of_the_count() -> None:
    """It has no number at all."""
    assert number_of(NoGrade.EXEMPT, {}) is None


def test_a_letter_without_a_number_is_refused() -> None:
    """With what to write, and without the letter."""
    with pytest.raises(ReportError, match="write in letters what it is worth"):
        number_of(Letter.MATIG, {Letter.GOED: Decimal(8)})


@pytest.mark.parametrize(
    ("number", "word"),
    [("5.44", None), ("5.45", "v"), ("6.949", "v"), ("6.95", "g"), ("10", "g"), ("1", None)],
)
def test_a_band_on_tenths_turns_at_its_bound(number: str, word: str | None) -> None:
    """Below, at and above the bound of each band."""
    found = LetterBands.model_validate(
        {"round": ["tenth"], "bands": [{"from": "5.5", "says": "v"}, {"from": 7, "says": "g"}]}
    )

    assert found.of(Fraction(number)) == word
    assert not found.covers


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [{"from": 7, "says": "g"}, {"from": 5, "says": "v"}],
        [{"from": 7, "says": "g"}, {"from": 7, "says": "v"}],
        [{"from": 0, "says": "g"}],
        [{"from": 11, "says": "g"}],
        [{"from": 5.5, "says": "g"}],
        [{"from": 5, "says": ""}],
    ],
    ids=str,
)
def test_bands_that_cannot_be_are_refused(rows: list[dict[str, object]]) -> None:
    """None, out of order, twice the same, off the scale, a float, or without a word."""
    with pytest.raises(ValidationError):
        LetterBands.model_validate({"round": [], "bands": rows})
