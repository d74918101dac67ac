"""Tells Hypothesis how to draw the types of this library; it calls `register` when it is imported.

Whoever imports Hypothesis for something else pays nothing: a type is registered when its own module
is imported, and its strategy is made when somebody draws from it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["TYPES", "register"]


class _Registered(NamedTuple):
    """A type, and the name of its strategy in `overgang.strategies`."""

    name: str
    strategy: str


TYPES: Final = {
    "overgang.dossier.dossier": _Registered("Dossier", "dossiers"),
    "overgang.dossier.improvement_plan": _Registered("ImprovementPlan", "improvement_plans"),
    "overgang.dossier.student": _Registered("Student", "students"),
    "overgang.norms.ruleset": _Registered("RuleSet", "rule_sets"),
    "overgang.practices.practice": _Registered("Practice", "practices"),
    "overgang.school.grade": _Registered("Grade", "grades"),
}
"""The types, each by the module that it is in.

What is made of these needs no strategy of its own: an `Entry` is a grade or one of two enums, and
a `Level` is an enum.
"""


def register() -> None:
    """Register every type whose module is imported already, and the others when theirs is."""
    waiting = set(TYPES)
    for home in TYPES:
        if home in sys.modules:
            _register(sys.modules[home])
            waiting.discard(home)
    if waiting:
        sys.meta_path.insert(0, _Waiting(waiting))


def _register(module: ModuleType) -> None:
    from hypothesis.strategies import register_type_strategy

    registered = TYPES[module.__name__]
    made: type[object] = getattr(module, registered.name)
    register_type_strategy(made, _drawn(registered.strategy))


def _drawn(name: str) -> Callable[[type[object]], SearchStrategy[object]]:
    def strategy(_: type[object]) -> SearchStrategy[object]:
        made: SearchStrategy[object] = getattr(import_module("overgang.strategies"), name)()
        return made

    return strategy


class _Waiting(MetaPathFinder):
    """Sees the modules of the types being imported; it finds none itself."""

    def __init__(self, homes: set[str]) -> None:
        self.homes = homes

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002 - Python gives it
        target: ModuleType | None = None,  # noqa: ARG002 - as above
    ) -> ModuleSpec | None:
        """Give the module as Python finds it, with its type registered once it is there."""
        if fullname not in self.homes:
            return None
        self.homes.discard(fullname)
        spec = find_spec(fullname)
        if spec is None or spec.loader is None:
            return spec
        spec.loader = _Registering(spec.loader)
        return spec


class _Registering(Loader):
    """Loads a module as its own loader does, and then registers its type.

    It leaves that loader as it is, because one loader may be there for many modules.
    """

    def __init__(self, own: Loader) -> None:
        self.own = own

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Make the module as its own loader does."""
        return self.own.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Run the module, and give it back its own loader."""
        module.__loader__ = self.own
        if module.__spec__ is not None:
            module.__spec__.loader = self.own
        self.own.exec_module(module)
        _register(module)
