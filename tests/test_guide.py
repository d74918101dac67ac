"""The guide for whoever writes a norm: what it shows is typed, run and compared, in its order."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner

from overgang.cli.app import app
from overgang.norms.check import names_of
from overgang.norms.files import parse_toml
from overgang.norms.names import FUNCTIONS, Kind, Names
from overgang.norms.parse import parse, parse_group
from overgang.norms.text import write, write_group
from overgang.school.rounding import View
from tests.test_docs import RULE_FILE

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = ROOT / "docs" / "guide" / "authoring.md"
BLOCK: Final = re.compile(r"^```(toml|diff|console|csv)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LEFT_OUT: Final = "[…]"


def blocks() -> list[tuple[str, str]]:
    """Give the blocks of the page that somebody types or sees, in order."""
    return BLOCK.findall(PAGE.read_text(encoding="utf-8"))


def sessions(block: str) -> Iterator[tuple[str, list[str]]]:
    """Give each command of a block with the lines that it answers."""
    for part in block.split("$ ")[1:]:
        command, *answer = part.rstrip("\n").split("\n")
        yield command, answer


def agrees(shown: list[str], found: list[str]) -> bool:
    """Say whether an answer is as it is shown, but for what is left out."""
    pattern = "\n".join(r"(.*\n)*?.*" if line == LEFT_OUT else re.escape(line) for line in shown)
    return re.fullmatch(pattern, "\n".join(found)) is not None


def type_into(file: Path, kind: str, block: str) -> None:
    """Add a block to the file, or change the lines that it shows changed."""
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    if kind == "toml":
        file.write_text(f"{text}\n{block}".lstrip("\n"), encoding="utf-8")
        return
    old, new = ([line[1:] for line in block.splitlines() if line[0] == sign] for sign in "-+")
    assert text.count("\n".join(old)) == 1
    file.write_text(text.replace("\n".join(old), "\n".join(new)), encoding="utf-8")


def test_whoever_follows_the_guide_sees_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each block is added to the file, each change made, each command run."""
    monkeypatch.chdir(tmp_path)
    commands = 0
    for kind, block in blocks():
        if kind == "csv":
            Path("klas.csv").write_text(block, encoding="utf-8")
        elif kind != "console":
            type_into(Path("norm.toml"), kind, block)
        else:
            for command, shown in sessions(block):
                done = CliRunner().invoke(app, shlex.split(command)[1:])
                found = done.stdout.splitlines() or done.stderr.splitlines()

                assert agrees(shown, found), "\n".join([command, *found])
                commands += 1
    assert commands == 11


def test_what_is_left_out_is_any_number_of_lines() -> None:
    """Below, at and above none; and what is shown has to be there."""
    for between in ([], ["b"], ["b", "c"]):
        assert agrees(["a", LEFT_OUT, "d"], ["a", *between, "d"]) == bool(between)
        assert agrees(["a", LEFT_OUT], ["a", "", *between])
    assert not agrees(["a", LEFT_OUT, "d"], ["a", "b", "c"])


FORMS: Final = ROOT / "docs" / "guide" / "norms.md"
ROW: Final = re.compile(r"^\| (`.*?) \| ", re.MULTILINE)


def forms(heading: str) -> list[str]:
    """Give the forms in the first column of the table under a heading of the page."""
    section = FORMS.read_text(encoding="utf-8").partition(f"\n### {heading}")[2]
    rows = ROW.findall(re.split(r"\n##+ ", section)[0])
    return [form for row in rows for form in re.findall(r"`([^`]+)`", row)]


@pytest.fixture(scope="module")
def names() -> Names:
    """The names of the rule file that has every form."""
    (_, text) = RULE_FILE.findall(FORMS.read_text(encoding="utf-8"))
    ruleset = parse_toml(text)
    rules: dict[str | None, frozenset[str]] = {
        target.to: frozenset(rule.id for rule in target.rules) for target in ruleset.targets
    }
    here = frozenset({"a"})
    return replace(names_of(ruleset), rules=here, earlier={**rules, None: here})


def test_every_group_in_the_guide_is_one(names: Names) -> None:
    """And what it is read as can be written and read again."""
    found = forms("Groups")
    trees = [parse_group(form, names) for form in found]

    assert len(trees) == 8
    assert [parse_group(write_group(tree), names) for tree in trees] == trees


@pytest.mark.parametrize(
    ("heading", "want"),
    [("Numbers", "number"), ("Conditions\n", "condition"), ("Conditions about", "condition")],
)
def test_every_form_in_the_guide_is_in_the_language(names: Names, heading: str, want: Kind) -> None:
    """It gives what the heading says, and can be written and read again."""
    trees = [parse(form, names, want=want) for form in forms(heading)]

    assert trees
    assert [parse(write(tree), names) for tree in trees] == trees


def test_every_way_to_look_at_a_grade_is_in_the_guide(names: Names) -> None:
    """Each can be added up over all subjects."""
    found = forms("Grades")

    assert all(parse(f"sum(all, {form}) > 1", names) for form in found)
    assert set(View) <= set(found)


def test_every_function_of_the_language_is_in_the_guide() -> None:
    """A form that is added to the language is added here."""
    shown = " ".join(
        form for part in ("Numbers", "Conditions\n", "Conditions about") for form in forms(part)
    )

    assert {name for name in FUNCTIONS if f"{name}(" not in shown} == set()
