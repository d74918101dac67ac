"""Which list a grade is on, and which report is the last."""

import pytest
from hypothesis import given, strategies as st

from overgang.importers.lists import (
    ListKey,
    last_period,
    list_name,
    list_of_cells,
    list_of_words,
)


@given(st.sets(st.integers(1, 12), min_size=1), st.sampled_from(["r", "periode ", "2025-2026 ov"]))
def test_the_highest_number_is_the_last_period(numbers: set[int], word: str) -> None:
    """10 comes after 9: by number, not by text."""
    assert last_period({f"{word}{number}" for number in numbers}) == f"{word}{max(numbers)}"


@pytest.mark.parametrize(
    ("periods", "last"),
    [
        ({""}, ""),
        ({"", "r1"}, ""),
        ({"r1", "eind"}, "eind"),
        ({"r1", "eindrapport"}, "eindrapport"),
        ({"herfst"}, "herfst"),
        ({"herfst", "lente"}, None),
        ({"herfst", "r2"}, None),
        ({"r2", "p2"}, None),
        ({"?", "r3"}, None),
        ({"r1", "r2025"}, None),
    ],
)
def test_the_last_period_is_told_only_when_it_can_be(periods: set[str], last: str | None) -> None:
    """One period is the last; two that cannot be put in order have none."""
    assert last_period(periods) == last


@pytest.mark.parametrize(
    ("kind", "period", "key"),
    [
        ("Rapportcijfer", "R3", ListKey("", "r3")),
        ("", None, ListKey()),
        ("R2", None, ListKey("", "r2")),
        ("rap 2", "P2", ListKey("", "p2")),
        ("periodegemiddelde", "R3", ListKey("periodegemiddelde", "r3")),
        ("T1", "R3", ListKey("t1", "r3")),
        ("rapportcijfer", "", ListKey("", "?")),
    ],
)
def test_the_list_of_a_row(kind: str, period: str | None, key: ListKey) -> None:
    """A period that is left empty is not known, and not the last."""
    assert list_of_cells(kind, period) == key


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("R1", ListKey("", "r1")),
        ("cijfer", ListKey()),
        ("eindcijfer", ListKey("", "eind")),
        ("CE", ListKey("ce")),
        ("a", None),
    ],
)
def test_the_words_beside_a_subject(words: str, key: ListKey | None) -> None:
    """Words that name no list belong to the name of the subject."""
    assert list_of_words(words) == key


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (ListKey("", "r1"), "r1"),
        (ListKey("se"), "se"),
        (ListKey("gem", "r3"), "gem"),
        (ListKey("gem", "r1"), "gem r1"),
    ],
)
def test_lists_have_a_name_of_their_own(key: ListKey, name: str) -> None:
    """The last period need not be said."""
    assert list_name(key, "r3") == name
