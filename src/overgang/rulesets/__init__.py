"""The rule sets that come with the library: published norms as data, one file a norm.

A file stands at the path of its id. A target with an id of its own can be asked for alone. That a
norm is here says that a school once published it, not that it holds there today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Final

from overgang.errors import RulesNotFoundError, suggestion
from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet

__all__ = ["ids", "load", "whole"]

_ID: Final = re.compile(r'^(?:id|also) = (\[?".*)$', re.MULTILINE)
"""The ids of a file or of a target; unlike the id of a rule they have a stroke in them."""

_QUOTED: Final = re.compile(r'"([^"]*/[^"]*)"')


def ids() -> tuple[str, ...]:
    """Give the id of every rule set, and of every target that can be asked for alone.

    >>> "nl/zwin/3h-4h" in ids()
    True
    """
    return tuple(sorted(_index()))


def whole() -> tuple[str, ...]:
    """Give the id of every norm that is a file of its own, each once.

    >>> "nl/teylingen-duinzigt/2m" in whole(), "nl/teylingen-duinzigt/2m-3h" in whole()
    (True, False)
    """
    first = (next(iter(ids_)) for ids_ in _by_file().values())
    return tuple(sorted(first))


def load(id: str) -> RuleSet:
    """Give the rule set of that id; for the id of a target, the rule set with just that target.

    Raises:
        RulesNotFoundError: if there is none; says which was probably meant.
        RuleSetError: if the file has faults.

    >>> load("nl/teylingen-duinzigt/2m-3h").targets[0].to
    '3 havo'
    """
    if id not in _index():
        message = f"no rule set is called {id!r}; {suggestion(id, ids())}"
        raise RulesNotFoundError(message)
    return _load(id)


@cache
def _index() -> Mapping[str, Traversable]:
    """Tell in which file each id stands, without reading a rule."""
    return MappingProxyType({id_: file for file, ids_ in _by_file().items() for id_ in ids_})


@cache
def _by_file() -> Mapping[Traversable, tuple[str, ...]]:
    """Give the ids in each file: first its own, then those of its targets."""
    found = {
        file: tuple(
            id_
            for line in _ID.findall(file.read_text(encoding="utf-8"))
            for id_ in _QUOTED.findall(line)
        )
        for file in _files(files(__name__))
    }
    return MappingProxyType(found)


@cache
def _load(id_: str) -> RuleSet:
    file = _index()[id_]
    ruleset = parse_toml(file.read_text(encoding="utf-8"), file.name)
    return ruleset if ruleset.id == id_ else _load(ruleset.id).only(id_)


def _files(folder: Traversable) -> Iterator[Traversable]:
    for each in folder.iterdir():
        if each.is_dir():
            yield from _files(each)
        elif each.name.endswith(".toml"):
            yield each
