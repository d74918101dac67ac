"""Ready-made laws for a rule set, or for a function of one's own that judges a list of grades.

One line in a test file runs them all, each as a test of its own:

>>> TestMyNorm = for_rules("nl/zuyderzee-lemmer/1-of-2")
>>> sorted(name for name in dir(TestMyNorm) if name.startswith("test_"))[:2]
['test_a_subject_twice_counts_once', 'test_better_never_worse']

The name has to begin with `Test`, or pytest does not look at it. `docs/guide/testing.md` says which
laws there are and what each is for. Needs the extra `testing`.
"""

from __future__ import annotations

from overgang.errors import MissingExtraError

try:
    import hypothesis as _hypothesis
except ImportError:
    raise MissingExtraError("testing", "holding laws against a norm") from None

from overgang.laws.broken import Broken, BrokenLawError
from overgang.laws.judged import Judged, OwnFunction, RuleTarget
from overgang.laws.law import FUNCTION_LAWS, RULE_LAWS, Law
from overgang.laws.suite import for_function, for_rules

__all__ = [
    "FUNCTION_LAWS",
    "RULE_LAWS",
    "Broken",
    "BrokenLawError",
    "Judged",
    "Law",
    "OwnFunction",
    "RuleTarget",
    "for_function",
    "for_rules",
]

del _hypothesis
