"""The table of mechanisms: every way of working of the guide is there, with what it names."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from overgang.practices import load_practice, practices
from pages.practice.mechanisms import (
    SCHOOLS,
    Mechanism,
    mechanisms,
    mechanisms_page,
    named,
    used_in,
)

ROOT: Final = Path(__file__).parents[2]
ROWS: Final = mechanisms()
COMPUTED: Final = {
    "OD": range(1, 14),
    "KW": range(1, 6),
    "MA": range(1, 9),
    "CA": range(2, 8),
    "VM": range(1, 7),
    "X": range(1, 6),
    "JB": range(1, 8),
    "PH": range(1, 8),
    "SJ": range(1, 7),
    "TR": range(1, 6),
    "LW": range(1, 7),
    "HJ": range(1, 7),
    "T1.": range(1, 5),
    "T2.": range(1, 7),
    "T3.": range(1, 7),
    "T4.": range(1, 3),
}
CODES: Final = [f"{letters}{number}" for letters, numbers in COMPUTED.items() for number in numbers]


def row(code: str) -> Mechanism:
    """Give the row of a code."""
    (found,) = (each for each in ROWS if each.code == code)
    return found


@cache
def names_in(file: str) -> frozenset[str]:
    """Give the names of the tests of a file; a machine of states is a name that is assigned."""
    names: set[str] = set()
    for each in ast.parse((ROOT / file).read_text(encoding="utf-8")).body:
        match each:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case _:
                pass
    return frozenset(names)


@pytest.mark.parametrize("code", CODES)
def test_every_mechanism_of_the_guide_has_one_row(code: str) -> None:
    """None was forgotten, and none stands there twice."""
    assert [each.code for each in ROWS].count(code) == 1


def test_no_row_stands_for_nothing() -> None:
    """A code is of a school or of the guide."""
    assert {each.letters for each in ROWS} == {*SCHOOLS, "T"}
    assert sorted(SCHOOLS.values()) == sorted(practices())


@pytest.mark.parametrize("each", ROWS, ids=lambda each: each.code)
def test_no_row_is_empty(each: Mechanism) -> None:
    """It names what computes it with a law, or says in both languages why it is only told."""
    assert each.nl.endswith(".")
    assert each.en.endswith(".")
    assert bool(each.is_) == bool(each.law)
    assert bool(each.is_) != bool(each.told)
    assert all(each.told.get(language) for language in ("nl", "en") if each.told)


@pytest.mark.parametrize("dotted", sorted({name for each in ROWS for name in each.is_}))
def test_what_is_named_is_public(dotted: str) -> None:
    """It can be imported, and its module says that it offers it."""
    module, thing, *_ = named(dotted)

    assert getattr(thing, "__name__", "") in getattr(module, "__all__", ())


@pytest.mark.parametrize("law", sorted({law for each in ROWS for law in each.law}))
def test_every_law_that_is_named_is_there(law: str) -> None:
    """A test that is renamed is renamed in the table too."""
    file, _, name = law.partition("::")

    assert name.partition("::")[0].partition("[")[0] in names_in(file)


@pytest.mark.parametrize(
    "each", [each for each in ROWS if each.letters in SCHOOLS], ids=lambda each: each.code
)
def test_a_school_that_tells_of_a_mechanism_has_it_in_its_practice(each: Mechanism) -> None:
    """Where policies are named, the practice of that school uses one of them."""
    used = used_in(each)

    assert used is None or SCHOOLS[each.letters] in {practice.id for practice in used}


def test_the_page_has_every_row_and_no_empty_cell() -> None:
    """Each cell says something, and each school leads to its practice."""
    page = mechanisms_page()
    cells = [line.split(" | ") for line in page.splitlines() if line.startswith("| ")]

    assert {each.code for each in ROWS} <= {line[0].removeprefix("| ") for line in cells}
    assert all(part.strip(" |") for line in cells for part in line)
    for id_ in SCHOOLS.values():
        assert f"[{load_practice(id_).school}]({id_}.md)" in page


@pytest.mark.parametrize("dotted", ["overgang.nothing.at_all", "overgang.dossier.roles.Nobody"])
def test_what_is_not_there_cannot_be_named(dotted: str) -> None:
    """A slip in the table is an error, not an empty link."""
    with pytest.raises((ModuleNotFoundError, AttributeError)):
        named(dotted)
