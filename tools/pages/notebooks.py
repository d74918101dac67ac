"""The notebooks as pages: cells and what came out of them, as they stand in their files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any, Final

__all__ = ["FOLDER", "pages"]

FOLDER: Final = Path(__file__).parents[2] / "docs" / "notebooks"
_SHOWN: Final = ("text/html", "image/svg+xml")
"""What a page can show itself, the richest first; everything else is shown as text."""


def pages() -> Iterator[tuple[str, str]]:
    """Give the address and the Markdown of each notebook."""
    for file in sorted(FOLDER.glob("*.ipynb")):
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        parts = [part for cell in cells for part in _cell(cell)]
        parts.append(f"[This page as a notebook]({file.name})")
        yield f"notebooks/{file.stem}.md", "\n\n".join(parts) + "\n"


def _cell(cell: dict[str, Any]) -> Iterator[str]:
    text = _joined(cell["source"])
    if cell["cell_type"] == "markdown":
        yield text
        return
    yield f"```python\n{text}\n```"
    for output in cell["outputs"]:
        yield _output(output)


def _output(output: dict[str, Any]) -> str:
    data = output.get("data", {})
    for kind in _SHOWN:
        if kind in data:
            # A blank line would end the piece of HTML for Markdown.
            lines = (line for line in _joined(data[kind]).splitlines() if line.strip())
            return "<div>" + "\n".join(lines) + "</div>"
    said = _joined(output.get("text", data.get("text/plain", "")))
    return f"<pre><code>{escape(said.rstrip())}</code></pre>".replace("\n\n", "\n&nbsp;\n")


def _joined(text: str | list[str]) -> str:
    return text if isinstance(text, str) else "".join(text)
