"""Hypothesis strategies: expressions, rule sets, students, plans, dossiers and practices.

They are here for whoever tests a school's own rules, a reading of the language or a way of
working; they need the `testing` extra. Nothing is drawn and thrown away, so every draw is a test,
and a counterexample comes down to as short a list as shows it, of sixes where a six will do.

Hypothesis knows them without an import of this package: `st.from_type(Student)` is `students()`,
and so are `Grade`, `Entry`, `Level`, `Dossier`, `ImprovementPlan`, `RuleSet` and `Practice`.

For a rule set there are `students_for` (any list), `typical_students`, `students_at_bounds` and
`school_years`; `dossiers` has evidence of every kind. A strategy for one kind of evidence stands in
`results` (how a student does), `guidance` (plans, agreements, support) or `voices` (what people
notice and say), and what they are all made of in `evidence`.
"""

from __future__ import annotations

from overgang.errors import MissingExtraError

try:
    import hypothesis as _hypothesis
except ImportError:
    raise MissingExtraError("testing", "drawing rule sets and students") from None

from overgang._hypothesis import register
from overgang.strategies.dossier import dossiers
from overgang.strategies.evidence import grades
from overgang.strategies.guidance import improvement_plans
from overgang.strategies.language import NAMES, expressions, groups
from overgang.strategies.listed import students_at_bounds, typical_students
from overgang.strategies.practice import practices
from overgang.strategies.ruleset import rule_sets
from overgang.strategies.student import entries, students, students_for
from overgang.strategies.year import school_years

__all__ = [
    "NAMES",
    "dossiers",
    "entries",
    "expressions",
    "grades",
    "groups",
    "improvement_plans",
    "practices",
    "rule_sets",
    "school_years",
    "students",
    "students_at_bounds",
    "students_for",
    "typical_students",
]

# Hypothesis has done this already where the entry points of this library are installed.
register()

del _hypothesis, register
