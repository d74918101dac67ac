"""Small pieces of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

__all__ = ["WIDE", "cell", "deeper", "facts", "table"]

WIDE: Final = "---\nhide: [toc]\n---\n"
"""What a page begins with that needs the room of its table of contents."""


def cell(text: str) -> str:
    r"""Give a text that can stand in a cell of a table.

    >>> cell("6 | 7\nand more")
    '6 \\| 7 and more'
    """
    return " ".join(text.replace("|", r"\|").split())


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Give the lines of a table, with an empty line after it.

    >>> list(table(["a", "b"], [["1", "2"]]))
    ['| a | b |', '|---|---|', '| 1 | 2 |', '']
    """
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for row in rows:
        yield f"| {' | '.join(map(cell, row))} |"
    yield ""


def facts(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Give the lines of a list of what things are.

    >>> list(facts([("class", "3 havo")]))
    ['class', ':   3 havo', '']
    """
    for name, text in pairs:
        yield from (name, f":   {text}", "")


def deeper(lines: Iterable[str]) -> Iterator[str]:
    """Give lines with every heading one level deeper.

    >>> list(deeper(["# a", "b"]))
    ['## a', 'b']
    """
    for line in lines:
        yield f"#{line}" if line.startswith("#") else line
