"""Hypothesis strategies over the whole rule language: expressions, rule sets and students.

They are here for whoever tests a school's own rules or a reading of the language; they need the
`testing` extra. Nothing is drawn and thrown away, so every draw is a test.
"""

from __future__ import annotations

from overgang.errors import MissingExtraError

try:
    import hypothesis as _hypothesis
except ImportError:
    raise MissingExtraError("testing", "drawing rule sets and students") from None

from overgang.strategies.language import NAMES, expressions, groups
from overgang.strategies.ruleset import rule_sets
from overgang.strategies.student import entries, students_for

__all__ = ["NAMES", "entries", "expressions", "groups", "rule_sets", "students_for"]

del _hypothesis
