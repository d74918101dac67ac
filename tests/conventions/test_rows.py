"""Every row of arithmetic that a school has written, worked out from its convention."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Final

import pytest

from overgang import conventions
from overgang.school.grade import read_entry
from overgang.school.letters import number_of
from overgang.school.report import Test
from overgang.school.span import Span, weighted_mean

ROWS: Final = Path(__file__).parents[1] / "school" / "arithmetic.jsonl"
Given = Mapping[str, Decimal | str]


def _rows() -> list[object]:
    rows = [
        json.loads(line, parse_float=Decimal, parse_int=Decimal)
        for line in ROWS.read_text(encoding="utf-8").splitlines()
    ]
    return [pytest.param(row, id=row["id"]) for row in rows]


def said(number: Fraction) -> str:
    """Write a number as a Dutch school does."""
    return f"{Decimal(number.numerator) / number.denominator:f}".replace(".", ",")


def only(given: Given) -> Fraction:
    """Give the one number of a row."""
    (value,) = given.values()
    return Fraction(value)


def shown(school: str, name: str) -> Callable[[Given], str]:
    """Show a number as one of the grades of a school."""
    grade = conventions.load(school).grades[name]
    return lambda given: said(grade.of(only(given)))


def points(school: str) -> Callable[[Given], str]:
    """Count the shortfall points of all grades of a row."""
    table = conventions.load(school).points["tekort"]

    def of(given: Given) -> str:
        found = [table.of(int(Fraction(grade) * 1000)) for grade in given.values()]
        assert None not in found
        total = sum(each for each in found if each is not None) // 1000
        return f"{total} tekortpunt{'' if total == 1 else 'en'}"

    return of


def letter(given: Given) -> str:
    """Give the letter for physical education."""
    found = conventions.load("nl/bovenbouw-zonder-naam").bands["lo"].of(only(given))
    assert found is not None
    return found


def of_letter(given: Given) -> str:
    """Give the number of a letter."""
    (text,) = given.values()
    found = number_of(read_entry(str(text)), conventions.load("nl/westeraam").letters)
    assert found is not None
    assert found.known is not None
    return said(found.known)


def year(given: Given) -> str:
    """Give the year grade for three report grades."""
    periods = [[Test(entry=Decimal(grade))] for grade in given.values()]
    found = conventions.load("nl/groevenbeek-vmbo").year("year").of(periods).final
    assert found is not None
    assert found.known is not None
    return said(found.known)


def both(given: Given) -> str:
    """Say what stands on the report and what the final grade becomes."""
    grades = conventions.load("nl/erasmiaans").grades
    report, final = (said(grades[name].of(only(given))) for name in ("report", "final"))
    return f"rapport {report} / eindcijfer {final}"


def combination(given: Given) -> str:
    """Say what the combination grade is, and whether it stands in the way of cum laude."""
    mean = weighted_mean((Span.only(Fraction(each)), Fraction(1)) for each in given.values())
    assert mean is not None
    assert mean.known is not None
    grade = conventions.load("nl/landelijk").grades["combination"].of(mean.known)
    lowest_for_cum_laude = 7
    blocked = "" if grade < lowest_for_cum_laude else "niet "
    return f"{said(grade)} (cum laude {blocked}geblokkeerd)"


def reached(name: str, yes: str, no: str) -> Callable[[Given], str]:
    """Say whether a mean reaches the bound that the decree has for it."""
    grade = conventions.load("nl/landelijk").grades[name]
    return lambda given: yes if grade.reached(Span.only(only(given))) else no


HOW: Final[Mapping[str, Callable[[Given], str]]] = {
    "nl/rsg-rijks/telling": points("nl/rsg-rijks"),
    "nl/kennemer-havo-vwo/afronding-rapport-1-2": shown("nl/kennemer-havo-vwo", "report"),
    "nl/kennemer-havo-vwo/afronding-eindrapport": shown("nl/kennemer-havo-vwo", "final"),
    "nl/bovenbouw-zonder-naam/afronding-overgangscijfer": shown(
        "nl/bovenbouw-zonder-naam", "final"
    ),
    "nl/bovenbouw-zonder-naam/lo-letter": letter,
    "nl/thorbecke-rotterdam/afronding-rapport": shown("nl/thorbecke-rotterdam", "report"),
    "nl/hlz/afronding": shown("nl/hlz", "final"),
    "nl/landelijk/ce-gemiddelde": reached(
        "ce-mean", "5,5 of hoger (eis gehaald)", "lager dan 5,5 (eis niet gehaald)"
    ),
    "nl/landelijk/se-maatschappijleer-met-tussentijds-afronden": shown(
        "nl/landelijk", "se-only-rounded-between"
    ),
    "nl/landelijk/vwo-cum-laude-combinatiecijfer": combination,
    "nl/landelijk/vwo-cum-laude-gemiddelde": reached(
        "cum-laude-mean", "cum laude", "geen cum laude"
    ),
    "nl/erasmiaans/tekortpunt": points("nl/erasmiaans"),
    "nl/erasmiaans/eindcijfer-vs-rapport": both,
    "nl/westeraam/letters": of_letter,
    "nl/groevenbeek-vmbo/overgangscijfer": year,
}
"""How each kind of row is worked out from the convention of its school."""


@pytest.mark.parametrize("row", _rows())
def test_every_row_comes_out_as_the_school_writes_it(row: dict[str, object]) -> None:
    """What the school printed, or what its formula gives by hand."""
    given, source = row["input"], row["source"]
    assert isinstance(given, dict)
    of = str(row["of"])

    assert [HOW[of](given)] == row["value"]
    if not of.startswith("nl/landelijk/"):
        assert conventions.load(of.rsplit("/", 1)[0]).source.url == source
