"""The shipped conventions: every row that a school has written, and all laws of what they hold."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang import conventions
from overgang.conventions.convention import Convention
from overgang.conventions.parse import parse_convention
from overgang.errors import RuleSetError, RulesNotFoundError
from overgang.norms.parts import Words
from overgang.school.grade import Letter, read_entry
from overgang.school.letters import number_of
from overgang.school.points import PointTable
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


@pytest.mark.parametrize("id_", conventions.ids())
def test_a_convention_is_found_under_its_id(id_: str) -> None:
    """And it has something to say, in two languages, with the day on which it was read."""
    found = conventions.load(id_)

    assert found.id == id_
    assert conventions.load(id_) is found
    assert found.source.note is not None
    assert found.letters or found.grades
    for words in (*found.grades.values(), *found.bands.values(), *found.years.values()):
        assert isinstance(words, Words)
        assert words.nl != words.en


@pytest.mark.parametrize("id_", conventions.ids())
@given(one=st.fractions(1, 10), other=st.fractions(1, 10))
def test_no_school_shows_a_higher_number_as_a_lower_one(
    id_: str, one: Fraction, other: Fraction
) -> None:
    """Every convention keeps the order of grades, within a point of them."""
    low, high = sorted((one, other))
    for grade in conventions.load(id_).grades.values():
        assert grade.of(low) <= grade.of(high)
        assert abs(grade.of(low) - low) < 1


@pytest.mark.parametrize("id_", conventions.ids())
def test_a_lower_grade_never_costs_fewer_points(id_: str) -> None:
    """Where the text gives points for both."""
    for table in conventions.load(id_).points.values():
        worth = _worth(table)
        assert worth == sorted(worth, reverse=True)


def _worth(table: PointTable) -> list[int]:
    found = [table.of(grade) for grade in range(1000, 10001, 50)]
    return [each for each in found if each is not None]


@pytest.mark.parametrize(
    ("id_", "name"),
    [(id_, name) for id_ in conventions.ids() for name in conventions.load(id_).years],
)
def test_a_year_of_equal_grades_is_that_grade(id_: str, name: str) -> None:
    """Whatever the weights and the rounding: all sixes are a 6."""
    made = conventions.load(id_).year(name)

    final = made.of([[Test(entry="6"), Test(entry="6", weight=2)]] * 3).final

    assert final == Span.only(Fraction(6))


def test_below_the_published_bands_nothing_is_known() -> None:
    """Just below, at and above 2,5 and 5,5."""
    table = conventions.load("nl/rsg-rijks").points["tekort"]
    grades = (2449, 2450, 3449, 3450, 4449, 4450, 5449, 5450)

    assert [table.of(grade) for grade in grades] == [
        None, 3000, 3000, 2000, 2000, 1000, 1000, 0,
    ]  # fmt: skip
    assert not conventions.load("nl/bovenbouw-zonder-naam").bands["lo"].covers


def test_a_mean_of_the_central_exams_is_not_rounded() -> None:
    """Just below, at and above 5.5; 5.1, 5.6, 5.6 and 5.7 are exactly enough."""
    mean = conventions.load("nl/landelijk").grades["ce-mean"]
    grades = [Fraction(each) for each in ("5.1", "5.6", "5.6", "5.7")]
    exact = weighted_mean((Span.only(each), Fraction(1)) for each in grades)

    assert exact is not None
    assert mean.reached(exact) is True
    assert mean.reached(Span.only(Fraction("38.5") / 7)) is True
    assert mean.reached(Span.only(Fraction("5.49"))) is False
    assert mean.reached(Span(Fraction("5.4"), Fraction("5.6"))) is None


def test_a_final_grade_is_the_mean_rounded_once() -> None:
    """Every school exam with every central exam: rounding the mean on the way is wrong in 418."""
    national = conventions.load("nl/landelijk").grades
    once, between = national["final"], national["se-only-rounded-between"]
    means = [Fraction(se + ce, 20) for se in range(10, 101) for ce in range(10, 101)]

    assert len(means) == 8281
    assert all(once.of(mean) == (2 * mean + 1) // 2 for mean in means)
    assert sum(between.of(mean) != once.of(mean) for mean in means) == 418


@pytest.mark.parametrize(
    ("se", "ce", "final"),
    [
        ("5.4", "5.5", 5),
        ("5.4", "5.6", 6),
        ("6.5", "6.5", 7),
        ("8.4", "8.6", 9),
        ("4.4", "4.6", 5),
        ("4.4", "4.5", 4),
        ("3.4", "3.5", 3),
    ],
)
def test_a_final_grade_by_hand(se: str, ce: str, final: int) -> None:
    """Pairs on both sides of a half."""
    grade = conventions.load("nl/landelijk").grades["final"]

    assert grade.of((Fraction(se) + Fraction(ce)) / 2) == final


def test_a_bound_that_is_not_there_is_an_error() -> None:
    """Nobody is told that a grade is enough where no text says what is."""
    with pytest.raises(ValueError, match="has no bound"):
        conventions.load("nl/hlz").grades["final"].reached(Span.only(Fraction(6)))


def test_an_unknown_id_is_an_error_with_a_suggestion() -> None:
    """Who misspells an id is told which one was probably meant."""
    with pytest.raises(RulesNotFoundError, match="did you mean 'nl/erasmiaans'"):
        conventions.load("nl/erasmiaan")


SOURCE: Final = """
id = "nl/x"
source = { school = "a school", url = "https://example.org", read_on = 2026-11-25, complete = true }
"""


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("id = ", ["this is not TOML"]),
        (SOURCE + "color = 1", ["color: a convention has no such key here"]),
        (
            SOURCE + '[grades.a]\nround = ["third"]\n[letters]\nX = 4',
            ["letters, X, [key]: ", "grades, a, nl: ", "grades, a, en: ", "grades, a, round 1: "],
        ),
        (
            SOURCE
            + '[grades.end]\nnl = "e"\nen = "e"\nround = []\n[years.y]\nnl = "j"\nen = "y"\n'
            + 'made = { how = "running" }\nreport = "ends"\nfinal = "end"',
            ["no grade is called 'ends'; did you mean 'end'?"],
        ),
    ],
    ids=["no TOML", "a key too many", "several faults", "a name of nothing"],
)
def test_a_file_tells_all_its_faults(text: str, faults: list[str]) -> None:
    """Each with the file and the key."""
    with pytest.raises(RuleSetError) as caught:
        parse_convention(text, "x.toml")

    told = [str(fault) for fault in caught.value.faults]
    assert len(told) == len(faults)
    assert all(each.startswith("x.toml: ") for each in told)
    assert all(re.search(re.escape(fault), "\n".join(told)) for fault in faults)


def test_letters_are_worth_what_the_school_says() -> None:
    """And no more letters than it names."""
    found: Convention = conventions.load("nl/westeraam")

    assert {letter: int(worth) for letter, worth in found.letters.items()} == {
        Letter.ONVOLDOENDE: 4,
        Letter.VOLDOENDE: 6,
        Letter.GOED: 8,
    }
