"""Advice, with reasons, on moving up a year in Dutch secondary schools.

Read in this order: `school` (words of the trade), `dossier` (one student), `norms` (the rule
language), `reading` (four ways to read a norm), `practices` (how schools work over a year),
`assurance` (what can be proven of a norm), `advice`.

The names below are what most programs need. Each is loaded when it is first used, so that
importing the package costs next to nothing.

>>> import datetime, overgang
>>> student = overgang.Student(id="900101", grades={"ne": "6,5", "en": 7, "wi": 5})
>>> norm = overgang.load("nl/zuyderzee-lemmer/1-of-2")
>>> overgang.judge(student, norm)[0].finding.kind
'meets'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from overgang._version import __version__

if TYPE_CHECKING:
    from overgang.advice.advise import Advice, advise
    from overgang.advice.difference import difference
    from overgang.assurance.lint import lint
    from overgang.dossier import Dossier, Student, read_dossier
    from overgang.importers import read_class_list
    from overgang.norms.files import read_rules
    from overgang.norms.ruleset import RuleSet
    from overgang.practices import Practice, load_practice
    from overgang.reading.judge import judge
    from overgang.rulesets import ids, load

__all__ = [
    "Advice",
    "Dossier",
    "Practice",
    "RuleSet",
    "Student",
    "__version__",
    "advise",
    "difference",
    "ids",
    "judge",
    "lint",
    "load",
    "load_practice",
    "read_class_list",
    "read_dossier",
    "read_rules",
]

_HOME: Final = {
    "Advice": "overgang.advice.advise",
    "Dossier": "overgang.dossier",
    "Practice": "overgang.practices",
    "RuleSet": "overgang.norms.ruleset",
    "Student": "overgang.dossier",
    "advise": "overgang.advice.advise",
    "difference": "overgang.advice.difference",
    "ids": "overgang.rulesets",
    "judge": "overgang.reading.judge",
    "lint": "overgang.assurance.lint",
    "load": "overgang.rulesets",
    "load_practice": "overgang.practices",
    "read_class_list": "overgang.importers",
    "read_dossier": "overgang.dossier",
    "read_rules": "overgang.norms.files",
}


def __getattr__(name: str) -> object:
    """Load one of the names above from where it lives."""
    home = _HOME.get(name)
    if home is None:
        message = f"module 'overgang' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    """List the names above with the rest."""
    return sorted({*globals(), *__all__})
