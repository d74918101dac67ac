"""The practices that come with the library, one TOML file each, and the reading of such files."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from overgang.dossier import Dossier, read_dossier
from overgang.errors import FaultsError, RulesNotFoundError, suggestion
from overgang.norms.model_file import model_of_toml
from overgang.practices.practice import Practice

__all__ = ["example_dossier", "load_practice", "parse_practice", "practices", "read_practice"]

_FILES: Final = files("overgang.practices")


@cache
def practices() -> tuple[str, ...]:
    """Give the id of every practice that comes with the library.

    >>> "odulphus" in practices()
    True
    """
    names = (each.name for each in _FILES.iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def load_practice(id: str) -> Practice:
    """Give the practice of that id.

    Raises:
        RulesNotFoundError: if there is none; says which was probably meant.

    >>> load_practice("odulfus")
    Traceback (most recent call last):
    overgang.errors.RulesNotFoundError: no practice is called 'odulfus'; did you mean 'odulphus'?
    """
    _known(id)
    return parse_practice((_FILES / f"{id}.toml").read_text(encoding="utf-8"), f"{id}.toml")


def example_dossier(id: str) -> Dossier:
    """Give the invented year of a student that comes with a practice.

    Raises:
        RulesNotFoundError: if no practice has that id.

    >>> example_dossier("odulphus").student.id
    '900101'
    """
    _known(id)
    file = _FILES / "examples" / f"{id}.json"
    return read_dossier(file.read_text(encoding="utf-8"), file.name)


def read_practice(path: Path | str) -> Practice:
    """Read a practice from a TOML file.

    Raises:
        FaultsError: with every fault of the file.
        OSError: if the file cannot be opened.
    """
    file = Path(path)
    return parse_practice(file.read_text(encoding="utf-8"), file.name)


def parse_practice(text: str, name: str = "") -> Practice:
    """Read a practice from TOML; `name` is the file's, for the faults.

    Raises:
        FaultsError: with every fault of the text.

    >>> parse_practice('id = "x"', "x.toml")
    Traceback (most recent call last):
    overgang.errors.FaultsError: x.toml: school: this is missing
    x.toml: style: this is missing
    x.toml: levels: this is missing
    x.toml: source: this is missing
    x.toml: vision: this is missing
    x.toml: policy: this is missing
    """
    return model_of_toml(Practice, text, name, FaultsError)


def _known(id_: str) -> None:
    if id_ not in practices():
        message = f"no practice is called {id_!r}; {suggestion(id_, practices())}"
        raise RulesNotFoundError(message)
