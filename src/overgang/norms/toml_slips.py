"""What to say where a text is no TOML: the slip that people make at that place, and its line."""

from __future__ import annotations

import re
from typing import Final

from overgang.errors import Fault

__all__ = ["fault_of_toml"]

_AT: Final = re.compile(r" \(at line (\d+), column (\d+)\)$")
_TWICE: Final = re.compile(r"Cannot declare \((.*?),?\) twice")
_QUOTED: Final = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
_WORD: Final = re.compile(r"=\s*([^\W\d]\w*)")
_SPACED: Final = re.compile(r"[\w-]\s+[\w-]+\s*=")
_DECIMAL: Final = re.compile(r"\d,\d")
_KEY: Final = re.compile(r"[{,]\s*(?:<|>)=?\s*\d|^\s*(?:<|>)=?\s*\d")


def fault_of_toml(text: str, said: str, name: str = "") -> Fault:
    """Give the fault of a text that is no TOML; `said` is what the standard library says of it.

    >>> print(fault_of_toml("each = 0,5", "Expected newline (at line 1, column 9)", "norm.toml"))
    norm.toml: line 1: a comma separates things here; write a decimal with a point, as 0.5
    """
    found = _AT.search(said)
    if found is None:
        return Fault("toml", name, f"this is not TOML: {said}")
    lines = text.splitlines()
    line = lines[int(found[1]) - 1] if int(found[1]) <= len(lines) else ""
    slip = _slip(line, said)
    if slip is None:
        return Fault("toml", name, f"this is not TOML: {said}")
    where = f"line {found[1]}"
    return Fault("toml", f"{name}: {where}" if name else where, *slip)


def _slip(line: str, said: str) -> tuple[str, str] | None:
    """Name the slip in a line, and what to write instead; None where it is none of these."""
    bare = _QUOTED.sub("", line.partition(" #")[0])
    if (twice := _TWICE.search(said)) is not None:
        keys = ".".join(part.strip(" '\"") for part in twice[1].split(","))
        return f"the table [{keys}] stands here twice", "give one of them another name"
    if "overwrite a value" in said:
        key = line.partition("=")[0].strip()
        return f"the key {key!r} stands here twice", "keep one"
    if any(sign in bare for sign in "“”„‘’"):
        return "this is a quotation mark of a text editor", 'write plain quotes: "'
    if "Expected '=' after a key" in said and _SPACED.search(bare):
        return "a key is one word", "put a - or a _ where the space is"
    if "Illegal character" in said:
        return "a text ends on the line that it began on", 'end it with ", or put it between """'
    if _DECIMAL.search(bare):
        return "a comma separates things here", "write a decimal with a point, as 0.5"
    if _KEY.search(bare):
        return "a key with a sign in it stands between quotes", 'write "<=3" = 2'
    if (word := _WORD.search(bare)) is not None and word[1] not in {"true", "false"}:
        if word[1].casefold() in {"true", "false"}:
            return "this word is written in small letters", f"write {word[1].casefold()}"
        return "a text stands between quotes", f'write "{word[1]}", or true or false'
    return None
