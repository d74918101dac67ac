"""The commands about practices, and advice on a dossier."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from overgang.dossier import Dossier, read_dossier, write_dossier
from overgang.practices import (
    Practice,
    example_dossier,
    load_practice,
    practices,
    read_practice,
)
from overgang.wording import Language, say

__all__ = ["dossier_from", "holds_dossier", "practice_called", "practice_lines", "practice_text"]


def practice_called(name: str) -> Practice:
    """Give a practice by its id, or from a file."""
    return read_practice(name) if name.endswith(".toml") else load_practice(name)


def practice_lines(language: Language) -> Iterator[str]:
    """Give each practice in one line."""
    for name in practices():
        practice = load_practice(name)
        style = say(language, f"practice-style-{practice.style.name.lower().replace('_', '-')}")
        yield f"{name}: {practice.school}. {style}"


def practice_text(name: str, language: Language, *, example: bool) -> str:
    """Give a practice in words, or the invented year that comes with it as a dossier in JSON."""
    if example:
        return write_dossier(example_dossier(name)) + "\n"
    return practice_called(name).text(language)


def holds_dossier(file: Path) -> bool:
    """Tell a dossier from a class list, by the end of its name."""
    return file.suffix == ".json"


def dossier_from(file: Path) -> Dossier:
    """Read a dossier."""
    return read_dossier(file.read_text(encoding="utf-8-sig"), file.name)
