"""Letters as one page of HTML: for a phone or on paper, each letter on a sheet of its own.

Nothing is fetched and nothing runs, and there is no name in it: a letter knows an id.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from overgang.advice.card import STYLE, sheet
from overgang.advice.letter import Letter, Part
from overgang.wording import Language

__all__ = ["letter_page"]

_LETTER: Final = """
@page{size:A4;margin:18mm 20mm}
.overgang li{overflow-wrap:anywhere}
@media print{.overgang{font-size:11pt;line-height:1.45;margin:0;padding:0}
.overgang:last-of-type{break-after:auto}
.overgang h3{break-after:avoid}.overgang li{break-inside:avoid}}
"""


def letter_page(title: str, language: Language, letters: Iterable[Letter]) -> str:
    """Give a whole page with all letters; it needs no network.

    >>> from overgang.advice.letter import Reader
    >>> letter = Letter(reader=Reader.STUDENT, language="en", title="About you", parts=())
    >>> "<h2>About you</h2>" in letter_page("letters", "en", [letter])
    True
    """
    return sheet(title, language, map(_article, letters), STYLE + _LETTER)


def _article(letter: Letter) -> str:
    parts = "".join(map(_part, letter.parts))
    head = f"<h2>{escape(letter.title)}</h2>"
    return f'<article class="overgang" lang="{letter.language}">{head}{parts}</article>'


def _part(part: Part) -> str:
    lines = "".join(f"<li>{escape(line)}</li>" for line in part.lines)
    return f"<section><h3>{escape(part.head)}</h3><ul>{lines}</ul></section>"
