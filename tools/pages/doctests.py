"""Examples in docstrings, shown as the sessions that they are and not as quotations."""

from __future__ import annotations

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

__all__ = ["Doctests"]

_PROMPT, _FENCE = ">>> ", "```"
_BEFORE_FENCES = 28
"""The order of preprocessors: white space is set right at 30, and fences are read at 25."""


class Doctests(Extension):
    r"""Puts a fence around every example that has none.

    >>> from markdown import markdown
    >>> markdown(">>> 1 + 1\n2", extensions=["pymdownx.superfences", Doctests()])[:23]
    '<div class="highlight">'
    """

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # Markdown's name
        """Look at the lines before the fences are read."""
        md.preprocessors.register(_Fences(md), "doctests", _BEFORE_FENCES)


class _Fences(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        """Give the lines, with an example from its first prompt to the empty line in a fence."""
        found: list[str] = []
        fenced = example = False
        for line in [*lines, ""]:
            fenced ^= line.lstrip().startswith(_FENCE)
            if not (fenced or example) and line.startswith(_PROMPT):
                example = True
                found += ["", f"{_FENCE}pycon"]
            elif example and not line.strip():
                example = False
                found.append(_FENCE)
            found.append(line)
        return found[: len(found) - 1]
