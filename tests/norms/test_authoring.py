"""What people do wrong in a rule file, and the whole of what they are told then.

Each slip is made in the file that `overgang new-rules` writes, and read by `overgang check`.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, strategies as st

from overgang.cli.authoring import new_rules
from overgang.norms.files import parse_toml, to_toml
from overgang.norms.holes import forgotten
from overgang.norms.toml_slips import fault_of_toml
from overgang.school.points import PointTable
from tests.cli.test_app import run

TABLE: Final = "below = 6\neach = 1\n"
WHEN: Final = 'when = "tekorten >= 4"'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write the file that everybody begins with."""
    made = tmp_path / "norm.toml"
    new_rules(made, "nl")
    return made


def told(file: Path, old: str, new: str) -> list[str]:
    """Make a slip in the file, and give all that `check` says of it, lines counted from there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    done = run("check", str(file))
    assert (done.code, done.out) == (1, "")
    line = text[: text.index(old)].count("\n") + 1
    places = {f": line {line}:": ": line {line}:", f": line {line + 1}:": ": line {next}:"}
    return [_with_places(each, places) for each in done.faults]


def _with_places(fault: str, places: dict[str, str]) -> str:
    for place, name in places.items():
        fault = fault.replace(place, name)
    return fault


SLIPS: Final = tomllib.loads(Path(__file__).with_name("slips.toml").read_text("utf-8"))["slip"]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip["name"])
def test_a_slip_is_told_with_its_place_and_what_to_write(file: Path, slip: dict[str, Any]) -> None:
    """The whole message: nothing of how the library is built, and nothing that only follows."""
    assert told(file, slip["old"], slip["new"]) == slip["says"]


def linted(file: Path, *changes: tuple[str, str]) -> list[str]:
    """Make slips that can be read, and give what `lint` finds, without where it is complete."""
    text = file.read_text(encoding="utf-8").partition("# Een voorbeeld")[0]
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    return run("lint", str(file)).out.splitlines()[:-1]


SILENT: Final = ('otherwise = { says = "bespreken", means = "discuss" }', 'otherwise = "uncovered"')
DISCUSS: Final = '\n\n[[target.rule]]\nid = "bespreken"\nsays = "bespreken"\nmeans = "discuss"\n'
UP: Final = '"tekorten <= 2 and kern_onvoldoendes <= 1 and handelingsdelen"'


def test_a_bound_that_is_strict_by_mistake_leaves_a_gap(file: Path) -> None:
    """Above 2 and below 4 is written; three points were meant to be discussed and fall through."""
    rule = f'{DISCUSS}when = "tekorten > 3 and tekorten < 4"'

    lines = linted(file, SILENT, (UP, '"tekorten <= 2"'), (WHEN, WHEN + rule))

    assert lines[0] == "4 havo: geen regel past op deze lijst."
    assert lines[1].startswith("  lijst: Nederlands ")
    assert [line.split(",")[0] for line in lines if "tekortpunten: precies 3" in line] == [
        "    tekortpunten: precies 3 (ongeveer 19"
    ]
    assert "4 havo: regel ‘bespreken’ past op geen enkele lijst met deze vakken." in lines
    assert (
        "let op · 4 havo: twee grenzen sluiten niet aan. ‘bevorderd’ geldt bij tekortpunten: "
        "hoogstens 2, en ‘bespreken’ bij tekortpunten: meer dan 3."
    ) in lines
    assert linted(file, ("> 3 and", ">= 3 and"))[:1] == [
        "Niets gevonden: elke lijst met deze vakken valt onder precies één uitkomst."
    ]


def test_a_bound_that_is_not_strict_by_mistake_makes_a_clash(file: Path) -> None:
    """At most 4 is written where less than 4 was meant: with four points both rules hold."""
    assert linted(file, (UP, '"tekorten <= 4"'))[0] == (
        "4 havo: ‘bevorderd’ en ‘niet bevorderd’ gelden allebei voor deze lijst, en de tekst zegt "
        "niet welke voorgaat."
    )


def test_a_rule_that_fits_no_list_is_told(file: Path) -> None:
    """There are three core subjects, so never four insufficient ones."""
    assert linted(file, (WHEN, 'when = "kern_onvoldoendes >= 4"')) == [
        "4 havo: regel ‘niet’ past op geen enkele lijst met deze vakken."
    ]


def test_a_rule_that_another_always_goes_before_is_told(file: Path) -> None:
    """Whoever has six points has four, and the text takes the first rule."""
    rule = '\n\n[[target.rule]]\nid = "af"\nsays = "afstroom"\nmeans = "other-route"\n'
    first = ('precedence = "unstated"\notherwise', 'precedence = "first"\notherwise')
    lines = linted(file, first, (WHEN, f'{WHEN}{rule}when = "tekorten >= 6"'))

    assert lines[0] == (
        "4 havo: regel ‘af’ beslist nooit: op elke lijst waarop hij past, gaat een andere regel "
        "voor, zoals op deze."
    )
    assert lines[1].startswith("  lijst: Nederlands ")
    assert len(lines) == 3


def test_a_target_that_nobody_can_reach_is_told_rule_by_rule(file: Path) -> None:
    """A total that no list of ten grades can have."""
    assert linted(
        file, (UP, '"sum(all, whole) > 100"'), (WHEN, 'when = "sum(all, whole) < 10"')
    ) == [
        "4 havo: regel ‘over’ past op geen enkele lijst met deze vakken.",
        "4 havo: regel ‘niet’ past op geen enkele lijst met deze vakken.",
        "let op · 4 havo: geen enkele lijst met deze vakken voldoet.",
    ]


def rows() -> st.SearchStrategy[dict[str, int]]:
    """Draw rows of a table for whole grades, some of which are left out."""
    return st.dictionaries(st.integers(1, 10).map(str), st.integers(-3, 3), min_size=1)


@given(rows())
def test_what_a_table_has_forgotten_is_in_no_row_and_never_between_plus_and_minus(
    points: dict[str, int],
) -> None:
    """A six between points for fives and sevens is nought, and a table for all grades is whole."""
    grades = range(1000, 10001, 1000)
    table = PointTable.model_validate({"view": "whole", "rows": points})
    missing = forgotten(table, grades)

    assert not {str(grade // 1000) for grade in missing} & set(points)
    for grade in missing:
        below = [points[key] for key in points if int(key) * 1000 < grade]
        above = [points[key] for key in points if int(key) * 1000 > grade]
        assert below or above
    filled = {str(grade): points.get(str(grade), 1) for grade in range(1, 11)}
    whole = PointTable.model_validate({"view": "whole", "rows": filled})
    assert forgotten(whole, grades) == ()


def test_a_table_that_says_what_else_is_worth_has_forgotten_nothing(file: Path) -> None:
    """Below, at and above the rows: the file says it, and it is still said when written again."""
    text = file.read_text(encoding="utf-8")
    for otherwise in ("0", '"unknown"'):
        changed = text.replace(TABLE, f"rows = {{ 5 = 1, 3 = 2 }}\notherwise = {otherwise}\n")
        ruleset = parse_toml(changed)

        assert parse_toml(to_toml(ruleset)) == ruleset
    for fine in ('{ 5 = 1, "<=4" = 2 }', '{ "<=5" = -1, ">=7" = 1 }', "{ 5 = 1, 4 = 1 }"):
        assert parse_toml(text.replace(TABLE, f"rows = {fine}\n")).points


def test_a_table_forgets_only_grades_that_can_stand_on_the_list(file: Path) -> None:
    """Where the lowest grade is a four, nobody needs a row for a three."""
    text = file.read_text(encoding="utf-8").replace("step = 1\n", "step = 1\nlowest = 4\n")

    assert parse_toml(text.replace(TABLE, "rows = { 5 = 1, 4 = 2 }\n")).points


@given(st.text(), st.text())
def test_whatever_is_no_toml_has_a_fault(text: str, said: str) -> None:
    """Nothing that people type, or that the standard library says of it, breaks the telling."""
    fault = fault_of_toml(text, f"{said} (at line 1, column 1)", "norm.toml")

    assert fault.where.startswith("norm.toml")
    assert fault.what


ASKED: Final = """
[inputs.fact]
nl = "feit"
en = "fact"
question = { nl = "Wat?", en = "What?" }
asked_of = { nl = "de mentor", en = "the form tutor" }
"""
FACTS: Final = {
    'type = "number"\nlowest = 0\nhighest = 6': ("6", "7", "write a number from 0 to 6"),
    'type = "choice"\nchoices = { up = { nl = "op", en = "up" } }': (
        '"up"', '"down"', "write one of: up",
    ),
    'type = "list"\nchoices = { up = { nl = "op", en = "up" } }': (
        '["up", "up"]', '["down"]', "write a list with any of: up",
    ),
    'type = "subjects"\namong = ["ne", "en"]': (
        '["en"]', '["wi"]', "write a list with some of: ne, en",
    ),
    'type = "subjects"\namong = ["ne", "en"]\nsize = 1': (
        '["ne"]', '["ne", "en"]', "write a list with 1 of: ne, en",
    ),
    'type = "yes-no"\nread_from = "lo"\nyes = ["V"]\nno = ["O"]': (
        '"V"', '"G"', "write true or false, without quotes",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", FACTS)
def test_a_fact_of_an_example_is_one_that_it_can_be(file: Path, kind: str) -> None:
    """Within what the file declares it is read; beyond that the fault says what can be told."""
    fits, beyond, instead = FACTS[kind]
    text = file.read_text(encoding="utf-8") + f"{ASKED}{kind}\n"
    example = "{ handelingsdelen = false"

    assert parse_toml(text.replace(example, f"{example}, fact = {fits}")).examples
    file.write_text(text, encoding="utf-8")
    assert told(file, example, f"{example}, fact = {beyond}") == [
        f"norm.toml: example 6, inputs, fact: this is not among what the fact can be; {instead}"
    ]


def test_a_table_for_grades_that_nobody_can_have_forgets_none() -> None:
    """Its rows are for other grades than those that are asked for."""
    table = PointTable.model_validate({"view": "whole", "rows": {"1": 5, "2": 4}})

    assert forgotten(table, range(4000, 10001, 1000)) == ()


def test_a_row_that_forces_weighs_more_than_any_points() -> None:
    """Below it nothing may be forgotten, and above it the points are what they were."""
    rows = {"5": -1, "4": -2, "3": "forces"}
    table = PointTable.model_validate({"view": "whole", "rows": rows})

    assert forgotten(table, range(1000, 10001, 1000)) == (1000, 2000)
    above = PointTable.model_validate({"view": "whole", "rows": {"5": 1, "7": "forces"}})
    assert forgotten(above, range(1000, 10001, 1000)) == (6000, 8000, 9000, 10000)
