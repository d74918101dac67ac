"""A small norm over three subjects, as a rule file."""

from __future__ import annotations

from typing import Final

from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet

__all__ = ["DOWN", "REST", "UP", "norm", "ruleset"]

_HEAD: Final = """
id = "nl/example/small"
class = { years = [1], name = { nl = "klas 1", en = "year 1" } }
source = { school = "Example", url = "https://example.org", read_on = 2026-11-25, complete = true }
list = { subjects = ["ne", "en", "wi"] }
scale = { lowest = 4, highest = 7, step = 1 }
"""
_MEANS: Final = {"up": "meets", "talk": "discuss", "down": "below"}

UP: Final = ("up", "count(all, grade < 6) <= 1")
REST: Final = ("talk", "count(all, grade < 6) == 2")
DOWN: Final = ("down", "count(all, grade < 6) >= 3")


def norm(*rules: tuple[str, str], more: str = "", to: str = "2") -> str:
    """Give a rule file; each rule is its word and its condition."""
    said = "".join(
        f'\n[[target.rule]]\nid = "r{number}"\nsays = "{says}"\n'
        f'means = "{_MEANS[says]}"\nwhen = "{when}"\n'
        for number, (says, when) in enumerate(rules)
    )
    target = f'[[target]]\nto = "{to}"\nname = {{ nl = "{to}", en = "{to}" }}\n'
    return f'{_HEAD}{target}precedence = "first"\notherwise = "uncovered"\n{said}{more}'


def ruleset(*rules: tuple[str, str], more: str = "") -> RuleSet:
    """Give that rule set."""
    return parse_toml(norm(*rules, more=more))
