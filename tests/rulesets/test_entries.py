"""The entries: the schools whose norms were looked up, and the rule sets that hold them.

Each file in `docs/entries` is a part of one table, by number. An entry has the ids of its rule
sets, or the reason why there is none: then no condition could be read in what the school has
published.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from typing import Any, Final, get_args

import pytest

from overgang import rulesets
from overgang.wording import Language
from pages.entries import FOLDER
from pages.found import whole_files

ENTRIES: Final[tuple[tuple[str, dict[str, Any]], ...]] = tuple(
    entry
    for file in sorted(FOLDER.glob("*.toml"))
    for entry in tomllib.loads(file.read_text(encoding="utf-8")).items()
)
LOOKED_UP: Final = 86
"""So many entries there were at first; one that is added has the next number."""
NUMBERS: Final = tuple(f"S{number:02}" for number in range(1, max(LOOKED_UP, len(ENTRIES)) + 1))
NATIONAL: Final = "nl/landelijk/"
"""The norms of the national exam are of no school, so they belong to no entry."""

LISTED: Final = frozenset(id_ for _, entry in ENTRIES for id_ in entry["ids"])
FILES: Final = {
    ruleset.id: {ruleset.id}
    | {name for each in ruleset.targets for name in (each.id, *each.also) if name is not None}
    for ruleset in whole_files()
}
"""The ids that stand in a file, by the id of the file."""


@pytest.mark.parametrize("number", NUMBERS)
def test_each_number_is_there_once(number: str) -> None:
    """No entry is forgotten, and none is told twice."""
    assert Counter(each for each, _ in ENTRIES)[number] == 1


def test_there_are_no_other_numbers() -> None:
    """The numbers run on without a gap."""
    assert {number for number, _ in ENTRIES} == set(NUMBERS)


@pytest.mark.parametrize(("number", "entry"), ENTRIES, ids=[number for number, _ in ENTRIES])
def test_an_entry_has_rule_sets_or_a_reason(number: str, entry: dict[str, Any]) -> None:
    """An entry names its school and its rule sets, or says in both languages why there is none."""
    reason = entry.get("reason", {})

    assert entry["school"], number
    assert set(entry) <= {"school", "ids", "reason"}
    assert Counter(entry["ids"]) == Counter(set(entry["ids"]))
    assert bool(entry["ids"]) != bool(reason)
    if reason:
        assert set(reason) == set(get_args(Language))
        assert reason["nl"] != reason["en"]
        assert all(text.endswith(".") for text in reason.values())


@pytest.mark.parametrize("id_", sorted(LISTED))
def test_what_an_entry_names_is_shipped(id_: str) -> None:
    """An id of an entry is one that the library can load."""
    assert id_ in rulesets.ids()


@pytest.mark.parametrize("id_", [id_ for id_ in FILES if not id_.startswith(NATIONAL)])
def test_what_is_shipped_belongs_to_an_entry(id_: str) -> None:
    """A norm of a school is in the table, by its own id or by that of a target in it."""
    assert FILES[id_] & LISTED, "name it in docs/entries, under its entry or a new one"
