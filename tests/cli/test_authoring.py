"""A rule file to begin with is in order, teaches every section, and replaces no other file."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path
from typing import Final, Literal

import pytest

from overgang.assurance.lint import lint
from overgang.cli.authoring import new_rules
from overgang.norms.files import read_rules
from overgang.norms.ruleset import RuleSet
from tests.cli.test_app import run
from tests.norms.test_schema import PUBLISHED, problems

LANGUAGES: Final = ("nl", "en")
Tongue = Literal["nl", "en"]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Tongue:
    """Both languages."""
    return "nl" if request.param == "nl" else "en"


@pytest.fixture
def file(tmp_path: Path, language: Tongue) -> Path:
    """Write a rule file to begin with."""
    made = tmp_path / "norm.toml"
    new_rules(made, language)
    return made


def test_every_example_of_a_new_file_is_right(file: Path) -> None:
    """It can be tried before a letter of it is changed."""
    assert run("check", str(file)).out == "6 right, 0 wrong, 0 without a rule set\n"


def test_a_new_file_has_no_holes_and_no_clashes(file: Path) -> None:
    """Whatever `lint` finds later is of whoever changed it."""
    assert lint(read_rules(file)) == ()


def test_an_editor_has_no_complaint_of_a_new_file(file: Path) -> None:
    """And its first line says where the editor finds the schema."""
    text = file.read_text(encoding="utf-8")

    assert text.startswith("#:schema ./rules-1.json\n")
    assert problems(text) == []


def test_a_new_file_names_every_section(file: Path) -> None:
    """What a rule file can hold is there to be changed, or stands behind a #."""
    text = file.read_text(encoding="utf-8")
    keys = {each.alias or name for name, each in RuleSet.model_fields.items()}
    keys -= {"version", "beside"}  # nobody writes these in a first file

    missing = {
        key
        for key in keys
        if not any(each in text for each in (f"{key} =", f"[{key}]", f"[{key}.", f"[[{key}]]"))
    }
    assert missing == set()


def test_remarks_in_a_new_file_are_short(file: Path) -> None:
    """A section has a remark of a line or two; only the head of the file is longer."""
    blocks = file.read_text(encoding="utf-8").split("\n\n")
    remarks = [[line for line in each.splitlines() if line.startswith("# ")] for each in blocks]

    assert len(remarks[0]) == 3
    assert max(len(each) for each in remarks[1:] if not any("[" in line for line in each)) <= 2
    assert all(len(line) <= 110 for each in remarks for line in each)


def test_both_languages_have_the_same_norm(tmp_path: Path) -> None:
    """Only the names, the remarks and the reasons differ."""
    made = []
    for language in ("nl", "en"):
        (tmp_path / language).mkdir()
        new_rules(tmp_path / language / "norm.toml", "nl" if language == "nl" else "en")
        made.append(tomllib.loads((tmp_path / language / "norm.toml").read_text("utf-8")))
    nl, en = made

    assert list(nl) == list(en)
    for key in ("class", "list", "scale"):
        assert nl[key] == en[key]
    assert [each["grades"] for each in nl["example"]] == [each["grades"] for each in en["example"]]
    assert [each["says"] for each in nl["example"]] == [each["says"] for each in en["example"]]


def test_a_new_file_is_never_written_over_another(tmp_path: Path) -> None:
    """What somebody has written stays."""
    file = tmp_path / "norm.toml"
    file.write_text("mine", encoding="utf-8")

    for language, said in (
        ("nl", "dit bestand is er al en blijft zoals het is; geef een andere naam"),
        ("en", "this file is there already and stays as it is; give another name"),
    ):
        done = run("new-rules", str(file), "--language", language)
        assert (done.code, done.out, done.faults) == (2, "", [f"{file}: {said}"])
    assert file.read_text(encoding="utf-8") == "mine"


def test_new_rules_says_what_to_run_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three commands that can be copied, each of which ends well."""
    monkeypatch.chdir(tmp_path)
    done = run("new-rules")

    assert done.code == 0
    assert done.out.splitlines() == [
        (
            "norm.toml is er nu: een verzonnen norm die klopt. Vervang hem stuk voor stuk, en "
            "probeer steeds:"
        ),
        "  overgang check norm.toml",
        "  overgang lint norm.toml",
        "  overgang show norm.toml",
    ]
    for line in done.out.splitlines()[1:]:
        assert run(*line.split()[1:]).code == 0
    english = run("new-rules", "my norm.toml", "--language", "en").out.splitlines()
    assert english[1] == '  overgang check "my norm.toml" --language en'


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """In one line."""
    done = run("new-rules", str(tmp_path / "nowhere" / "norm.toml"))

    assert done.code == 2
    assert done.faults == [f"{tmp_path / 'nowhere' / 'norm.toml'}: {os.strerror(2)}"]


def test_the_schemas_are_given_as_they_are_published(tmp_path: Path) -> None:
    """On the screen, or into a file that an editor reads."""
    assert json.loads(run("schema", "rules").out) == PUBLISHED
    assert "AdviceDocument" in run("schema", "advice").out

    file = tmp_path / "rules-1.json"
    assert run("schema", "rules", "--output", str(file)).out == ""
    assert json.loads(file.read_text(encoding="utf-8")) == PUBLISHED
    assert run("schema", "norms").code == 2
