"""Numbers as people write them, exactly: a comma in Dutch, a point in English.

A number is never rounded. Whoever reads "6,0" where the mean is 5.9999 reads a different outcome,
so a number that ends is written out in full. A number that does not end is cut off, and an
ellipsis says so: 77/13 is "5,92…", which is true of it. It is cut far enough that what is printed
stands strictly on the same side of every bound it is compared with as the number itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Final

from overgang.wording.language import Language, locale_of

__all__ = ["Number", "number", "ordinal", "thousandths"]

Number = int | Decimal | Fraction
"""An exact number. A float is none."""

_FEWEST: Final = 2
_POINT: Final = {"nl": ",", "en": "."}
_SUFFIX: Final = {"one": "st", "two": "nd", "few": "rd", "other": "th"}


def number(language: Language, value: Number, /, *, against: Iterable[Number] = ()) -> str:
    """Write a number such that what stands there is true of it and of no bound in `against`.

    A number that ends in decimals is exact, without zeros at its end.
    One that does not end is cut to two decimals, or to as many as keep it off every bound,
    and off zero.

    >>> number("nl", Decimal("5.50")), number("en", Decimal("5.50"))
    ('5,5', '5.5')
    >>> number("nl", Fraction(77, 13), against=[6])
    '5,92…'
    >>> number("nl", Fraction(17999, 3000), against=[6]), number("nl", Fraction(18001, 3000))
    ('5,99…', '6,00…')
    >>> number("nl", Fraction(18001, 3000), against=[6])
    '6,0003…'
    """
    locale_of(language)
    exact = Fraction(value)
    places = _places_of(exact)
    if places is not None:
        return _written(language, exact, places)
    places = _FEWEST
    for bound in (0, *against):
        while _side(_cut(exact, places), bound) != _side(exact, bound):
            places += 1
    return _written(language, exact, places) + "…"


def thousandths(
    language: Language, value: int | Fraction, /, *, against: Iterable[int | Fraction] = ()
) -> str:
    """Write a number that is counted in thousandths, as grades and means are inside.

    >>> thousandths("nl", 5500), thousandths("en", 84000)
    ('5,5', '84')
    >>> thousandths("en", Fraction(18_001_000, 3000), against=[6000])
    '6.0003…'
    """
    bounds = [Fraction(bound, 1000) for bound in against]
    return number(language, Fraction(value, 1000), against=bounds)


def ordinal(language: Language, value: int, /) -> str:
    """Write the place of something in a row.

    >>> ordinal("nl", 3), [ordinal("en", place) for place in (1, 2, 3, 11, 22)]
    ('3e', ['1st', '2nd', '3rd', '11th', '22nd'])
    """
    locale = locale_of(language)
    if language == "nl":
        return f"{value}e"
    from babel import Locale

    return f"{value}{_SUFFIX[Locale.parse(locale).ordinal_form(value)]}"


def _places_of(value: Fraction) -> int | None:
    """Give how many decimals write the value in full, or None where it never ends."""
    rest, exponents = value.denominator, [0, 0]
    for at, prime in enumerate((2, 5)):
        while rest % prime == 0:
            rest //= prime
            exponents[at] += 1
    return max(exponents) if rest == 1 else None


def _cut(value: Fraction, places: int) -> Fraction:
    """Drop every decimal after `places`, towards zero."""
    return Fraction(int(value * 10**places), 10**places)


def _side(value: Fraction, bound: Number) -> int:
    """Give on which side of the bound a value stands: -1, 0 or 1."""
    return (value > bound) - (value < bound)


def _written(language: Language, value: Fraction, places: int) -> str:
    """Write the value to so many decimals, cut off and not rounded."""
    whole, part = divmod(abs(int(value * 10**places)), 10**places)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}{_POINT[language]}{part:0{places}}" if places else f"{sign}{whole}"
