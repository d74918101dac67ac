"""The schools whose norms were looked up, with the norms that are here or the reason for none."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

__all__ = ["FOLDER", "Entry", "entries"]

FOLDER: Final = Path(__file__).parents[2] / "docs" / "entries"
"""Where the entries stand, each file a part of one table."""


class Entry(NamedTuple):
    """A school or a document, by number; `reason` says in each language why no norm is here."""

    number: str
    school: str
    ids: tuple[str, ...]
    reason: dict[str, str]


def entries() -> tuple[Entry, ...]:
    """Give every entry, in the order of their numbers."""
    return tuple(sorted(_read()))


def _read() -> Iterator[Entry]:
    for file in FOLDER.glob("*.toml"):
        for number, each in tomllib.loads(file.read_text(encoding="utf-8")).items():
            yield Entry(number, each["school"], tuple(each["ids"]), each.get("reason", {}))
