"""Rules that never decide: said of a rule if and only if there is no list for which it does."""

from __future__ import annotations

from hypothesis import given, strategies as st

from overgang.assurance.flaw import Flaw
from overgang.norms.files import parse_toml
from tests.assurance.test_gaps import (
    HEAD,
    OTHERWISE,
    PRECEDENCES,
    found_by_hand,
    holes,
    rule_texts,
    rules,
)


@given(rule_texts(), st.sampled_from(PRECEDENCES))
def test_a_rule_is_said_never_to_decide_if_and_only_if_it_decides_for_no_list(
    text: str, precedence: str
) -> None:
    """Brute force over every list agrees; each rule here has an outcome of its own."""
    ruleset = rules(text, precedence=precedence)
    idle = {rule for flaw in holes(ruleset) if flaw.code == "never" for rule in flaw.rules}
    decides = {rule for finding in found_by_hand(ruleset) for rule in finding.rules}

    assert idle == {rule.id for rule in ruleset.targets[0].rules} - decides


def test_a_rule_that_holds_for_no_list_has_no_witness() -> None:
    """Below, at and above what three grades of 4 to 7 can add up to."""
    assert [flaw.rules for flaw in holes(rules("sum(all) >= 4\nsum(all) >= 21"))] == [("r0", "r1")]
    clash, idle = holes(rules("sum(all) >= 4\nsum(all) >= 22\nsum(all) > 20"))

    assert (clash.code, clash.rules) == ("conflict", ("r0", "r2"))
    assert idle == Flaw(code="never", target="2", rules=("r1",))
    assert not idle.witness.grades


def test_a_rule_that_only_holds_beside_another_of_its_outcome_is_idle_too() -> None:
    """The text settles it before this rule comes to speak, whoever else says the same."""
    ruleset = rules("ne >= 7\nne >= 5\nne >= 6", precedence="first")
    target = ruleset.targets[0]
    alike = tuple(
        rule.model_copy(update={"says": "up" if rule.id != "r1" else "talk"})
        for rule in target.rules
    )
    changed = ruleset.model_copy(update={"targets": (target.model_copy(update={"rules": alike}),)})

    assert [(flaw.code, flaw.rules) for flaw in holes(changed)] == [
        ("uncovered", ()), ("never", ("r2",)),
    ]  # fmt: skip


def test_a_rule_decides_if_some_choice_of_subjects_lets_it() -> None:
    """Of each choice in turn; only a rule that none lets decide is idle."""
    text = """
[inputs.chosen]
nl = "gekozen"
en = "chosen"
type = "subjects"
among = ["ne", "en"]
size = 1
question = { nl = "Welk?", en = "Which?" }
asked_of = { nl = "mentor", en = "tutor" }
"""
    head = '[[target]]\nto = "2"\nname = { nl = "2", en = "2" }\nprecedence = "first"\n'
    head += 'otherwise = { says = "stays", means = "below" }\n'
    body = "".join(
        f'[[target.rule]]\nid = "{id_}"\nsays = "{id_}"\nmeans = "meets"\nwhen = "{when}"\n'
        for id_, when in (("a", "ne >= 5"), ("b", "lowest(chosen) >= 7"), ("c", "size(chosen) > 1"))
    )

    assert [flaw.rules for flaw in holes(parse_toml(f"{HEAD}{text}{head}{body}"))] == [("c",)]


def test_a_rule_that_asks_what_has_happened_is_not_said_never_to_decide() -> None:
    """What has happened to a student is known to people only, and can have happened twice."""
    text = """
[inputs.past]
nl = "verleden"
en = "past"
type = "list"
choices = { twice = { nl = "gedoubleerd", en = "same year twice" } }
question = { nl = "Wat?", en = "What?" }
asked_of = { nl = "mentor", en = "tutor" }
"""
    target = '[[target]]\nto = "2"\nname = { nl = "2", en = "2" }\nprecedence = "first"\n'
    rule = '[[target.rule]]\nid = "a"\nsays = "a"\nmeans = "below"\n'
    when = "when = \"times(past, 'twice') >= 2\"\n"

    assert holes(parse_toml(f"{HEAD}{text}{target}otherwise = {OTHERWISE}\n{rule}{when}")) == ()
