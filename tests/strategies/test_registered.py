"""Hypothesis knows the types of this library, and who does not use them pays nothing."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

from overgang import strategies
from overgang._hypothesis import TYPES

ROOT: Final = Path(__file__).parents[2]
BEGIN: Final = "import sys, hypothesis; from overgang._hypothesis import register; register(); "
DRAWN: Final = """
from hypothesis import Phase, find, settings, strategies as st
from overgang.dossier import Dossier, Student
from overgang.dossier.improvement_plan import ImprovementPlan
from overgang.norms.ruleset import RuleSet
from overgang.practices import Practice
from overgang.school.grade import Entry, Grade
from overgang.school.level import Level
quick = settings(max_examples=1, database=None, phases=[Phase.generate])
for each in (Student, Dossier, ImprovementPlan, RuleSet, Practice, Grade, Level):
    assert isinstance(find(st.from_type(each), lambda _: True, settings=quick), each)
assert isinstance(find(st.from_type(Entry), lambda _: True, settings=quick), Entry)
print("drawn")
"""


def run(code: str) -> str:
    """Give what a fresh interpreter prints, whatever is installed beside this library."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def test_hypothesis_is_told_where_to_find_what_registers_them() -> None:
    """The entry point names a function that is there."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (where,) = project["entry-points"]["hypothesis"].values()
    module, _, name = where.partition(":")

    assert callable(getattr(import_module(module), name))


@pytest.mark.outside
def test_whoever_draws_something_else_loads_nothing() -> None:
    """The types are registered when their own module is imported."""
    code = "print([m for m in ('pydantic', 'overgang.strategies') if m in sys.modules])"

    assert run(BEGIN + code) == "[]"


@pytest.mark.outside
def test_each_type_can_be_drawn_without_an_import_of_the_strategies() -> None:
    """Also where the module of the type was imported first."""
    assert run(BEGIN + DRAWN) == "drawn"
    assert run("import overgang.dossier, overgang.practices; " + BEGIN + DRAWN) == "drawn"


ONE_LOADER: Final = """
from importlib.machinery import PathFinder, SourceFileLoader
class Finder(SourceFileLoader):
    def __init__(self):
        pass
    def find_spec(self, name, path=None, target=None):
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and name.startswith("overgang.") and "." in name[9:]:
            self.homes[name], spec.loader = spec.loader, self
        return spec
    def create_module(self, spec):
        return None
    def exec_module(self, module):
        self.homes[module.__name__].exec_module(module)
finder = Finder()
finder.homes = {}
sys.meta_path.insert(0, finder)
"""


def test_a_loader_that_loads_many_modules_stays_as_it_is() -> None:
    """As that of pytest does, which writes out what an assertion was."""
    assert run("import sys" + ONE_LOADER + BEGIN + DRAWN) == "drawn"


def test_every_registered_type_and_its_strategy_are_there() -> None:
    """What is named as text is not misspelt."""
    for home, (name, strategy) in TYPES.items():
        assert isinstance(getattr(import_module(home), name), type)
        assert strategy in strategies.__all__
