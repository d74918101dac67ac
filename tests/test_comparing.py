"""The page on comparing norms: what it shows is typed, run and compared, in its order."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner

from overgang.cli.app import app
from tests.test_guide import BLOCK, ROOT, agrees, sessions, type_into

PAGE: Final = ROOT / "docs" / "guide" / "comparing.md"


def test_whoever_follows_the_page_sees_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new norm is the old one with the change; each command is run."""
    monkeypatch.chdir(tmp_path)
    commands = 0
    for kind, block in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        if kind == "csv":
            Path("class.csv").write_text(block, encoding="utf-8")
        elif kind == "diff":
            Path("new.toml").write_text(Path("old.toml").read_text("utf-8"), encoding="utf-8")
            type_into(Path("new.toml"), kind, block)
        else:
            for command, shown in sessions(block):
                done = CliRunner().invoke(app, shlex.split(command)[1:])
                found = done.stdout.rstrip("\n").splitlines()

                assert agrees(shown, found), "\n".join([command, *found])
                commands += 1
    assert commands == 6
