"""What the type checkers know of a norm."""

from __future__ import annotations

from typing import assert_type

from overgang.norms.expression import Expression
from overgang.norms.files import parse_toml, to_toml
from overgang.norms.names import Names
from overgang.norms.parse import parse
from overgang.norms.parts import Rule, Target
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write

assert_type(parse("size(all) > 3", Names()), Expression)
assert_type(write(parse("size(all) > 3", Names())), str)


def parts(text: str) -> None:
    """Follow a rule set down to its rules."""
    ruleset = parse_toml(text)
    assert_type(ruleset, RuleSet)
    assert_type(ruleset.targets, tuple[Target, ...])
    assert_type(ruleset.targets[0].rules[0], Rule)
    assert_type(to_toml(ruleset), str)
