"""The notebooks of the documentation are run, and say what stands in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest

from run_notebooks import NOTEBOOKS, executed

THREE = {"embedding", "meeting", "proving"}


def said(notebook: Any) -> list[list[tuple[list[str], str]]]:  # noqa: ANN401 - a node has no types
    """Give what came out of each cell: the kinds, and the text of what is text alone."""
    return [
        [
            (
                sorted(output.get("data", {})),
                output.get("text", "") or _plain(output),
            )
            for output in cell.outputs
        ]
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


def _plain(output: Any) -> str:  # noqa: ANN401
    data = output.get("data", {})
    return str(data["text/plain"]) if set(data) == {"text/plain"} else ""


def test_there_is_a_notebook_for_each_of_three_users() -> None:
    """A developer, somebody who writes a norm, and a team leader."""
    assert {file.stem for file in NOTEBOOKS} == THREE


@pytest.mark.outside
@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_notebook_runs_and_says_what_stands_in_it(file: Path) -> None:
    """Executed from its own folder, as a reader would."""
    stored = nbformat.read(file, as_version=4)

    assert said(executed(file)) == said(stored)


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_what_stands_in_a_notebook_asks_nothing_of_a_network(file: Path) -> None:
    """Neither a script nor an address that is fetched."""
    text = file.read_text(encoding="utf-8")
    for asked in ("<script", 'src=\\"http', "@import", "cdn."):
        assert asked not in text
