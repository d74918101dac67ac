"""Headings are known by what they say, and columns about persons are known to be left out."""

import pytest
from hypothesis import given, strategies as st

from overgang.importers.headings import Role, own_code, read_heading, shown
from overgang.importers.lists import ListKey
from overgang.school.subjects import SUBJECTS

subjects = st.sampled_from(SUBJECTS)


@given(subjects, st.integers(1, 4))
def test_every_subject_is_a_heading_with_and_without_a_period(subject: object, period: int) -> None:
    """`ne`, `ne R2` and `R2 ne` are one subject on two lists."""
    code = str(subject)

    assert read_heading(code)[:2] == (Role.SUBJECT, code)
    assert read_heading(f"{code} R{period}") == (Role.SUBJECT, code, ListKey("", f"r{period}"))
    assert read_heading(f"Rap{period}_{code}") == (Role.SUBJECT, code, ListKey("", f"rap{period}"))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Leerlingnummer", Role.STUDENT),
        ("leerling nr.", Role.STUDENT),
        ("Stamnr", Role.STUDENT),
        ("id", Role.PERHAPS_STUDENT),
        ("Achternaam", Role.PERSONAL),
        ("geb. datum", Role.PERSONAL),
        ("M/V", Role.PERSONAL),
        ("BSN", Role.PERSONAL),
        ("Mentor", Role.PERSONAL),
        ("Klas", Role.CLASS),
        ("Opleiding", Role.PLACEMENT),
        ("niveau", Role.LEVEL),
        ("Leerjaar", Role.YEAR),
        ("vakcode", Role.SUBJECT_CODE),
        ("Cijfer", Role.RESULT),
        ("Gem", Role.SUMMARY),
        ("Tekorten", Role.SUMMARY),
        ("cchavo", Role.SUMMARY),
        ("weging", Role.NO_GRADES),
        ("ma", Role.AMBIGUOUS),
        ("ma R2", Role.AMBIGUOUS),
        ("xyz", Role.UNKNOWN),
        ("", Role.UNKNOWN),
    ],
)
def test_the_columns_around_the_grades(text: str, role: Role) -> None:
    """Students, persons, classes, levels, subjects, averages."""
    assert read_heading(text).role is role


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ("NA", "na", ListKey()),
        ("schk", "sk", ListKey()),
        ("wis A", "wa", ListKey()),
        ("Wiskunde A", "wa", ListKey()),
        ("ne (SE)", "ne", ListKey("se")),
        ("ne-cijfer", "ne", ListKey()),
        ("wis A periode 2", "wa", ListKey("", "periode 2")),
        ("en gem", "en", ListKey("gem")),
        ("ne eindcijfer", "ne", ListKey("", "eind")),
        ("Xyz", "xyz", ListKey()),
        ("xyz R1", "xyz", ListKey("", "r1")),
        ("Dagen afwezig", "", ListKey()),
        ("ne T1", "", ListKey()),
    ],
)
def test_subjects_with_their_lists(text: str, code: str, key: ListKey) -> None:
    """A test (`T1`) is not a period, so such a column is no report grade."""
    assert read_heading(text)[1:] == (code, key)


@pytest.mark.parametrize(
    ("text", "place"), [(" ne  R1 ", "ne R1"), ("900101", "#4"), ("5,5", "#4"), ("", "#4")]
)
def test_a_heading_without_letters_is_shown_by_its_number(text: str, place: str) -> None:
    """Such a heading may be a datum of a file without headings."""
    assert shown(text, 4) == place


def test_an_own_code_is_small_and_trimmed() -> None:
    """As codes in rule files are."""
    assert own_code(" XyZ ") == "xyz"
