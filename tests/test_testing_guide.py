"""The guide on testing: what it shows is written, run and compared, in its order."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.test_guide import BLOCK, agrees, sessions, type_into

PAGE: Final = Path(__file__).parents[1] / "docs" / "guide" / "testing.md"
ALONE: Final = ("-p", "overgang.pytest_plugin", "-p", "no:cacheprovider")


@pytest.mark.outside
def test_whoever_follows_the_guide_on_testing_sees_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The norm is written, run, read and mended."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    page, _, _ = PAGE.read_text(encoding="utf-8").partition("## What is run")
    ends: list[int] = []
    for kind, block in BLOCK.findall(page):
        if kind != "console":
            type_into(Path("norm.toml"), kind, block)
            continue
        for command, shown in sessions(block):
            done = subprocess.run(
                [sys.executable, "-m", *shlex.split(command), *ALONE],
                capture_output=True,
                text=True,
                check=False,
            )
            assert agrees(shown, done.stdout.rstrip("\n").split("\n")), done.stdout
            ends.append(done.returncode)
    assert ends == [0, 1, 0]
