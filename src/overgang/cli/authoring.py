"""For whoever writes a rule file: one to begin with, and the schemas that are published."""

from __future__ import annotations

import errno
from importlib.resources import files
from pathlib import Path
from typing import Final, Literal

from overgang.wording import Language, say

__all__ = ["Published", "new_rules", "schema_text"]

Published = Literal["rules", "practice", "dossier", "advice", "record"]
"""What there is a published schema of."""

_NEXT: Final = ("check", "lint", "show")


def new_rules(file: Path, language: Language) -> tuple[str, ...]:
    """Write a rule file to begin with; give what to say of it and what to run next.

    Raises:
        OSError: if the file is there already, or cannot be written.
    """
    text = files("overgang.cli").joinpath("templates", f"rules.{language}.toml")
    _write_new(file, text.read_text(encoding="utf-8"), language)
    name = f'"{file}"' if " " in str(file) else str(file)
    option = "" if language == "nl" else f" --language {language}"
    commands = (f"  overgang {command} {name}{option}" for command in _NEXT)
    return (say(language, "new-rules", file=str(file)), *commands)


def schema_text(of: Published) -> str:
    """Give a published schema, as it stands in its file."""
    return files("overgang").joinpath("schemas", f"{of}-1.json").read_text(encoding="utf-8")


def _write_new(file: Path, text: str, language: Language) -> None:
    """Write a file that is not there yet: what somebody has written is never lost."""
    try:
        with file.open("x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError:
        said = say(language, "new-rules-there")
        raise FileExistsError(errno.EEXIST, said, str(file)) from None
