"""The shipped rule sets: every example of every one comes out, and the loader finds them all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from overgang import rulesets
from overgang.dossier.student import InputValue, Student
from overgang.errors import RulesNotFoundError
from overgang.norms.files import parse_json, parse_toml, to_json, to_toml
from overgang.norms.parts import Example
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target

FEWEST_EXAMPLES = 6


def _examples() -> Iterator[object]:
    for id_ in rulesets.whole():
        ruleset = rulesets.load(id_)
        for number, example in enumerate(ruleset.examples):
            yield pytest.param(ruleset, example, id=f"{id_}-{number + 1}")


def _student(ruleset: RuleSet, example: Example) -> Student:
    letters = {name for name, each in ruleset.inputs.items() if each.read_from in example.grades}
    usual: dict[str, InputValue] = {
        name: each.usual
        for name, each in ruleset.inputs.items()
        if each.usual is not None and name not in letters
    }
    return Student.model_validate(
        {
            "id": "900101",
            "grades": example.grades,
            "columns": example.columns,
            "inputs": usual | dict(example.inputs),
        }
    )


@pytest.mark.parametrize(("ruleset", "example"), list(_examples()))
def test_every_example_comes_out(ruleset: RuleSet, example: Example) -> None:
    """The judge finds for every example what the published text gives."""
    to = ruleset.targets[0].to if example.target is None else example.target
    finding = judge_target(_student(ruleset, example), ruleset, ruleset.target(to)).finding

    assert finding is not None
    assert tuple(outcome.says for outcome in finding.outcomes) == example.says


@pytest.mark.parametrize("id_", rulesets.ids())
def test_a_rule_set_is_found_under_its_id(id_: str) -> None:
    """What is loaded has the id that was asked for, and is loaded once."""
    ruleset = rulesets.load(id_)

    assert ruleset.id == id_
    assert rulesets.load(id_) is ruleset
    assert len(ruleset.targets) >= 1


@pytest.mark.parametrize("id_", rulesets.whole())
def test_a_rule_set_has_examples_for_each_target(id_: str) -> None:
    """A norm is shipped with at least six lists, and with one for every outcome of every rule."""
    ruleset = rulesets.load(id_)
    assert len(ruleset.examples) >= FEWEST_EXAMPLES
    for target in ruleset.targets:
        said = {
            says
            for example in ruleset.examples
            if len(ruleset.targets) == 1 or example.target == target.to
            for says in example.says
        }
        assert {rule.says for rule in target.rules} <= said


@pytest.mark.parametrize("id_", rulesets.ids())
def test_a_rule_set_survives_toml_and_json(id_: str) -> None:
    """Writing a rule set and reading it gives the same rule set."""
    ruleset = rulesets.load(id_)
    assert parse_toml(to_toml(ruleset)) == ruleset
    assert parse_json(to_json(ruleset)) == ruleset


def test_an_unknown_id_is_an_error_with_a_suggestion() -> None:
    """Who misspells an id is told which one was probably meant."""
    with pytest.raises(RulesNotFoundError) as caught:
        rulesets.load("nl/zwin/3h-4v")

    assert str(caught.value) == (
        "no rule set is called 'nl/zwin/3h-4v'; did you mean 'nl/zwin/3h-4h'?"
    )


def test_the_ids_hold_files_and_targets() -> None:
    """A target with an id of its own stands beside the file that it is in."""
    assert {
        "nl/teylingen-duinzigt/2m",
        "nl/teylingen-duinzigt/2m-3m",
        "nl/teylingen-duinzigt/2m-3h",
    } <= set(rulesets.ids())
