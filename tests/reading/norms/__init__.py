"""Two norms to read: one as a school would write it, and one that says all that can be said."""

from __future__ import annotations

from pathlib import Path

from overgang.norms.files import parse_toml, read_rules
from overgang.norms.ruleset import RuleSet

__all__ = ["EVERYTHING", "HAVO", "SUBJECTS", "with_rule"]

_HERE = Path(__file__).parent

HAVO = read_rules(_HERE / "havo.toml")
EVERYTHING = read_rules(_HERE / "everything.toml")
SUBJECTS = HAVO.list.subjects


def with_rule(when: str) -> RuleSet:
    """Give the norm that says everything with one rule of our own in place of its four."""
    text = (_HERE / "everything.toml").read_text(encoding="utf-8")
    kept = text[: text.index("[[target.rule]]")]
    rule = f"[[target.rule]]\nid = 'a'\nsays = 'ja'\nmeans = 'meets'\nwhen = \"{when}\"\n"
    return parse_toml(kept + rule, "norm.toml")
