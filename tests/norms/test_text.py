"""Text and tree are two forms of one thing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from overgang import rulesets
from overgang.norms.check import names_of
from overgang.norms.expression import (
    EXPRESSION,
    GROUP,
    AllSubjects,
    And,
    Arithmetic,
    Combined,
    Expression,
    GradeOf,
    Group,
    Input,
    Not,
    Number,
    Or,
    Subjects,
    parts_of,
)
from overgang.norms.files import parse_json, parse_toml, to_json, to_toml
from overgang.norms.parse import parse, parse_group
from overgang.norms.ruleset import RuleSet
from overgang.norms.text import write, write_group
from overgang.strategies import NAMES, expressions, groups, rule_sets


@pytest.mark.language
@given(expressions())
def test_reading_what_was_written_gives_the_tree(expression: Expression) -> None:
    """Writing a tree and reading the text gives the same tree, and the same text again."""
    text = write(expression)

    assert parse(text, NAMES) == expression
    assert write(parse(text, NAMES)) == text


@pytest.mark.language
@given(groups())
def test_reading_a_written_group_gives_the_group(group: Group) -> None:
    """Writing a group and reading the text gives the same group."""
    assert parse_group(write_group(group), NAMES) == group


@given(expressions(), st.sampled_from(["\n", "\t", "  "]))
def test_space_around_signs_means_nothing(expression: Expression, space: str) -> None:
    """A text may be spread over lines, as long as no word in quotes is."""
    text = write(expression)

    if "'" not in text:
        assert parse(space + text.replace(" ", space) + space, NAMES) == expression


@pytest.mark.language
@given(expressions())
def test_a_tree_survives_json(expression: Expression) -> None:
    """A tree as JSON is the same tree."""
    assert EXPRESSION.validate_json(EXPRESSION.dump_json(expression)) == expression


@given(groups())
def test_a_group_survives_json(group: Group) -> None:
    """A group as JSON is the same group."""
    assert GROUP.validate_json(GROUP.dump_json(group)) == group


@pytest.mark.language
@given(rule_sets())
def test_a_drawn_rule_set_survives_its_files(ruleset: RuleSet) -> None:
    """Writing a rule set as TOML or JSON and reading it gives the same rule set."""
    assert parse_toml(to_toml(ruleset)) == ruleset
    assert parse_json(to_json(ruleset)) == ruleset


@pytest.mark.parametrize("id_", rulesets.whole())
def test_shipped_conditions_stand_in_their_one_form(id_: str) -> None:
    """Reading and writing the text of a shipped rule gives the same text."""
    ruleset = rulesets.load(id_)
    names = names_of(ruleset)
    rules: dict[str | None, frozenset[str]] = {
        each.to.casefold(): frozenset(rule.id for rule in each.rules) for each in ruleset.targets
    }

    for target in ruleset.targets:
        own = rules[target.to.casefold()]
        here = replace(names, rules=own, earlier={**rules, None: own})
        for rule in target.rules:
            text = write(rule.when)
            assert write(parse(text, here)) == text


ONE, TWO, YES = (
    Number(value=Decimal(1)),
    Number(value=Decimal("2.50")),
    Input(name="advice"),
)


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (TWO, "2.5"),
        (Number(value=Decimal(100)), "100"),
        (Number(value=Decimal("1E+2")), "100"),
        (Arithmetic(operator="-", left=ONE, right=Number(value=Decimal(-2))), "1 - -2"),
        (
            Arithmetic(operator="-", left=ONE, right=Arithmetic(operator="-", left=ONE, right=TWO)),
            "1 - (1 - 2.5)",
        ),
        (
            Arithmetic(operator="*", left=ONE, right=Arithmetic(operator="+", left=ONE, right=TWO)),
            "1 * (1 + 2.5)",
        ),
        (Not(part=And(parts=(YES, YES))), "not (advice and advice)"),
        (And(parts=(Or(parts=(YES, YES)), YES)), "(advice or advice) and advice"),
        (And(parts=(YES, And(parts=(YES, YES)))), "advice and (advice and advice)"),
        (GradeOf(subject="ne", column="se"), "ne['se']"),
    ],
    ids=str,
)
def test_brackets_stand_where_they_are_needed(expression: Expression, text: str) -> None:
    """The canonical text has the fewest brackets that keep the meaning."""
    assert write(expression) == text


def test_a_group_has_brackets_where_they_are_needed() -> None:
    """`&` binds more loosely than `+` and `-`, as in Python."""
    lo, te = Subjects(codes=("lo",)), Subjects(codes=("te", "mu"))
    both = Combined(operator="&", left=AllSubjects(), right=lo)

    assert write_group(Combined(operator="-", left=both, right=te)) == "(all & lo) - [te, mu]"
    assert write_group(Combined(operator="&", left=te, right=both)) == "[te, mu] & (all & lo)"


def test_parts_stand_in_reading_order() -> None:
    """The parts of a form come as they are read; a form without parts has none."""
    assert tuple(parts_of(parse("1 < ne < 9", NAMES))) == (
        ONE,
        GradeOf(subject="ne"),
        Number(value=Decimal(9)),
    )
    assert tuple(parts_of(ONE)) == ()
