"""The shipped conventions: laws of what they hold, and their files."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang import conventions
from overgang.conventions.convention import Convention
from overgang.conventions.parse import parse_convention
from overgang.errors import RuleSetError, RulesNotFoundError
from overgang.norms.parts import Words
from overgang.school.grade import Letter
from overgang.school.points import PointTable
from overgang.school.report import Test
from overgang.school.span import Span, weighted_mean


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
        (SOURCE + "color = 1", ["color: there is no such key here"]),
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
