"""Two norms to read: one as a school would write it, and one that says all that can be said."""

from __future__ import annotations

from pathlib import Path
from string import ascii_lowercase

from overgang.norms.files import parse_toml, read_rules
from overgang.norms.ruleset import RuleSet

__all__ = ["EVERYTHING", "HAVO", "SUBJECTS", "with_rule", "written"]

_HERE = Path(__file__).parent

HAVO = read_rules(_HERE / "havo.toml")
EVERYTHING = read_rules(_HERE / "everything.toml")
SUBJECTS = HAVO.list.subjects


def written(*whens: str) -> str:
    """Give rules `a`, `b`, … as a file has them, each with the same outcome."""
    return "\n".join(
        f"[[target.rule]]\nid = '{id_}'\nsays = 'ja'\nmeans = 'meets'\nwhen = \"{when}\"\n"
        for id_, when in zip(ascii_lowercase, whens, strict=False)
    )


def with_rule(*whens: str) -> RuleSet:
    """Give the norm that says everything with rules `a`, `b`, … of our own in place of its own."""
    text = (_HERE / "everything.toml").read_text(encoding="utf-8")
    return parse_toml(text[: text.index("[[target.rule]]")] + written(*whens), "norm.toml")
