"""Hypothesis strategies: expressions, rule sets and students of the rule language, and dossiers.

They are here for whoever tests a school's own rules, a reading of the language or a way of
working; they need the `testing` extra. Nothing is drawn and thrown away, so every draw is a test.

`dossiers` gives whole dossiers. A strategy for one kind of evidence stands in `results` (how a
student does), `guidance` (plans, agreements, support) or `voices` (what people notice and say),
and what they are all made of in `evidence`.
"""

from __future__ import annotations

from overgang.errors import MissingExtraError

try:
    import hypothesis as _hypothesis
except ImportError:
    raise MissingExtraError("testing", "drawing rule sets and students") from None

from overgang.strategies.dossier import dossiers
from overgang.strategies.language import NAMES, expressions, groups
from overgang.strategies.practice import practices
from overgang.strategies.ruleset import rule_sets
from overgang.strategies.student import entries, students_for

__all__ = [
    "NAMES",
    "dossiers",
    "entries",
    "expressions",
    "groups",
    "practices",
    "rule_sets",
    "students_for",
]

del _hypothesis
