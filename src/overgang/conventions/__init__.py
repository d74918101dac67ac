"""The conventions that come with the library: how schools make the numbers of a report.

One file a school, at the path of its id. That a convention is here says that a school once
published it, not that it holds there today.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

from overgang.conventions.convention import Convention
from overgang.conventions.parse import parse_convention
from overgang.errors import RulesNotFoundError, suggestion

__all__ = ["ids", "load"]


def ids() -> tuple[str, ...]:
    """Give the id of every convention.

    >>> "nl/erasmiaans" in ids()
    True
    """
    return tuple(sorted(_index()))


@cache
def load(id: str) -> Convention:
    """Give the convention of that id.

    Raises:
        RulesNotFoundError: if there is none; says which was probably meant.
        RuleSetError: if the file has faults.

    >>> from fractions import Fraction
    >>> shown = load("nl/erasmiaans").grades
    >>> [float(shown[name].of(Fraction("6.58"))) for name in ("report", "final")]
    [6.5, 7.0]
    """
    if id not in _index():
        message = f"no convention is called {id!r}; {suggestion(id, ids())}"
        raise RulesNotFoundError(message)
    return parse_convention(_index()[id].read_text(encoding="utf-8"), id)


@cache
def _index() -> Mapping[str, Traversable]:
    found = dict(_files(files(__name__), ""))
    return MappingProxyType(found)


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for each in folder.iterdir():
        if each.is_dir():
            yield from _files(each, f"{path}{each.name}/")
        elif each.name.endswith(".toml"):
            yield path + each.name.removesuffix(".toml"), each
