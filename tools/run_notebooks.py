"""Run the notebooks of the documentation again and write what comes out into them.

    python tools/run_notebooks.py

What changes from run to run is left out: counts of executions and times.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import nbformat
from nbclient import NotebookClient

__all__ = ["NOTEBOOKS", "executed"]

NOTEBOOKS: Final = tuple(sorted((Path(__file__).parents[1] / "docs" / "notebooks").glob("*.ipynb")))


def executed(file: Path) -> nbformat.NotebookNode:
    """Give a notebook as it comes out when it is run from its own folder."""
    notebook: nbformat.NotebookNode = nbformat.read(file, as_version=4)
    NotebookClient(
        notebook, timeout=600, resources={"metadata": {"path": str(file.parent)}}
    ).execute()
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.execution_count = None
            for output in cell.outputs:
                output.pop("execution_count", None)
                if output.output_type == "execute_result":
                    output.execution_count = None
    return notebook


if __name__ == "__main__":
    for each in NOTEBOOKS:
        nbformat.write(executed(each), each)
