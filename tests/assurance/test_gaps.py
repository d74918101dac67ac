"""Holes, clashes, idle rules: found if and only if there are any, with a list that shows them."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, strategies as st

from overgang.assurance import lists
from overgang.assurance.flaw import Flaw, Proof
from overgang.assurance.lint import HOLES, as_document, ask, domain_of, lint
from overgang.dossier import Student
from overgang.errors import UnreadableError
from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, judge_target
from overgang.rulesets import ids, load
from overgang.school.grade import NoGrade

CODES = ("ne", "en", "wi")
GRADES = (4, 5, 6, 7)
HEAD = """
id = "nl/example/small"
class = { years = [1], name = { nl = "klas 1", en = "year 1" } }
source = { school = "Example", url = "https://example.org", read_on = 2026-11-25, complete = true }
list = { subjects = ["ne", "en", "wi"] }
scale = { lowest = 4, highest = 7, step = 1 }
"""


def holes(ruleset: RuleSet) -> tuple[Flaw, ...]:
    """Look for holes, clashes and idle rules only."""
    return lint(ruleset, HOLES)


OTHERWISE = '{ says = "stays", means = "below" }'


def rules(text: str, *, precedence: str = "unstated", otherwise: str = '"uncovered"') -> RuleSet:
    """Give a small rule set; each line of the text is the condition of a rule."""
    said = "".join(
        f'\n[[target.rule]]\nid = "r{number}"\nsays = "r{number}"\n'
        f'means = "meets"\nwhen = "{when}"\n'
        for number, when in enumerate(text.strip().splitlines())
    )
    target = f'[[target]]\nto = "2"\nname = {{ nl = "2", en = "2" }}\nprecedence = "{precedence}"\n'
    return parse_toml(f"{HEAD}{target}otherwise = {otherwise}\n{said}")


def conditions() -> st.SearchStrategy[str]:
    """Draw a condition such as schools write, sometimes two of them joined."""
    numbers = st.sampled_from(
        ["count(all, whole < 6)", "sum(all)", "lowest(all)", "highest([ne, en])", "ne", "mean(all)"]
    )
    operators = st.sampled_from(["<", "<=", "==", "!=", ">=", ">"])
    bounds = st.sampled_from(["1", "2", "5", "6", "5.5", "17", "18", "19"])
    one = st.builds("{} {} {}".format, numbers, operators, bounds)
    return one | st.builds("{} {} {}".format, one, st.sampled_from(["and", "or"]), one)


def rule_texts() -> st.SearchStrategy[str]:
    """Draw the conditions of one to three rules."""
    return st.lists(conditions(), min_size=1, max_size=3).map("\n".join)


def found_by_hand(ruleset: RuleSet) -> list[Finding]:
    """Judge every list that there is."""
    findings = []
    for grades in product(GRADES, repeat=len(CODES)):
        student = Student(id="900101", grades=dict(zip(CODES, map(str, grades), strict=True)))
        finding = judge_target(student, ruleset, ruleset.targets[0]).finding
        assert finding is not None
        findings.append(finding)
    return findings


def judged(ruleset: RuleSet, flaw: Flaw) -> Finding | None:
    """Judge the witness of a flaw."""
    student = Student(id="900101", **dict(flaw.witness))
    return judge_target(student, ruleset, ruleset.target(flaw.target)).finding


@given(rule_texts())
def test_a_hole_is_found_if_and_only_if_some_list_falls_into_it(text: str) -> None:
    """Brute force over every list agrees that there is one, or that there is none."""
    ruleset = rules(text)
    found = [flaw for flaw in holes(ruleset) if flaw.code == "uncovered"]

    assert bool(found) == any(finding.kind == "uncovered" for finding in found_by_hand(ruleset))


@given(rule_texts())
def test_a_clash_is_found_for_every_two_rules_that_hold_together_and_for_no_others(
    text: str,
) -> None:
    """Brute force over every list gives the same pairs of rules."""
    ruleset = rules(text)
    clashes = {flaw.rules for flaw in holes(ruleset) if flaw.code == "conflict"}
    names = [rule.id for rule in ruleset.targets[0].rules]
    together = {
        (one, other)
        for finding in found_by_hand(ruleset)
        for number, one in enumerate(names)
        for other in names[number + 1 :]
        if {one, other} <= set(finding.rules)
    }

    assert clashes == together


PRECEDENCES = ("unstated", "first", "strictest", "most-favourable")


@given(rule_texts(), st.sampled_from(PRECEDENCES))
def test_the_judge_confirms_every_witness(text: str, precedence: str) -> None:
    """What is reported is so."""
    ruleset = rules(text, precedence=precedence)
    for flaw in holes(ruleset):
        if flaw.witness.grades:
            finding = judged(ruleset, flaw)

            assert finding is not None
            if flaw.code == "never":
                assert finding.rules
                assert not set(flaw.rules) & set(finding.rules)
            else:
                assert finding.kind == flaw.code


def test_the_witness_of_a_hole_is_an_ordinary_list() -> None:
    """All sixes is what a team leader would try first; here it falls through."""
    ruleset = load("nl/sancta-maria-mavo/1-2")
    (flaw,) = holes(ruleset)

    assert flaw.code == "uncovered"
    assert set(flaw.witness.grades.values()) == {"6"}
    assert len(flaw.witness.grades) == len(ruleset.list.subjects)


def test_a_text_that_names_the_remainder_has_no_hole() -> None:
    """With an outcome for every other list, nothing is left over."""
    ruleset = rules("sum(all) > 18", otherwise='{ says = "bespreken", means = "discuss" }')

    assert holes(ruleset) == ()


@pytest.mark.parametrize("precedence", ["first", "strictest", "most-favourable"])
def test_a_text_that_says_which_rule_goes_first_has_no_clash(precedence: str) -> None:
    """Both rules hold for every list, so the text has settled it: the second is idle."""
    ruleset = rules("sum(all) > 1\nsum(all) > 2", precedence=precedence)
    (flaw,) = holes(ruleset)

    assert (flaw.code, flaw.rules) == ("never", ("r1",))
    assert set(flaw.witness.grades.values()) == {"6"}


def test_grades_of_another_column_stand_in_the_witness() -> None:
    """A rule may look at the exam list; its witness then holds that list too."""
    ruleset = rules("ne['se'] >= 6")
    (flaw,) = holes(ruleset)

    assert flaw.witness.columns == {"se": {"ne": "5"}}


def test_an_input_stays_as_usual_where_it_can() -> None:
    """The witness of a clash does not need an unusual fact, so it has none."""
    flaws = holes(load("nl/zwin/2t-3t"))

    assert {flaw.code for flaw in flaws} == {"uncovered", "conflict"}
    assert all(flaw.witness.inputs == {"handelingsdelen": True} for flaw in flaws)


def test_what_is_found_is_plain_data() -> None:
    """The document has the norm, each finding with its witness, and where the proof holds."""
    ruleset = rules("sum(all) != 18")

    assert as_document(ruleset, holes(ruleset)) == {
        "ruleset": "nl/example/small",
        "findings": [
            {
                "severity": "hole",
                "code": "uncovered",
                "target": "2",
                "witness": {"grades": {"ne": "6", "en": "6", "wi": "6"}, "inputs": {}},
            }
        ],
        "domain": domain_of(ruleset).model_dump(mode="json"),
    }


def test_rules_with_one_outcome_never_clash() -> None:
    """Below, at and above: two rules that say the same may both hold; a third may not."""
    ruleset = rules("ne >= 5\nne >= 6\nne >= 7")
    target = ruleset.targets[0]
    same = [rule.model_copy(update={"says": "up"}) for rule in target.rules[:2]]
    alike = target.model_copy(update={"rules": (*same, target.rules[2])})
    flaws = holes(ruleset.model_copy(update={"targets": (alike,)}))

    assert [flaw.rules for flaw in flaws] == [(), ("r0", "r2"), ("r1", "r2")]


def test_a_fact_that_has_no_usual_value_costs_nothing() -> None:
    """The witness of a hole tells a fact, whatever it takes, where nothing is usual."""
    text = """
[inputs.done]
nl = "gedaan"
en = "done"
type = "yes-no"
question = { nl = "Gedaan?", en = "Done?" }
asked_of = { nl = "mentor", en = "tutor" }
"""
    target = '[[target]]\nto = "2"\nname = { nl = "2", en = "2" }\nprecedence = "first"\n'
    rule = '[[target.rule]]\nid = "a"\nsays = "a"\nmeans = "meets"\nwhen = "done"\n'
    (flaw,) = holes(parse_toml(f'{HEAD}{text}{target}otherwise = "uncovered"\n{rule}'))

    assert flaw.witness.inputs == {"done": False}


def test_what_is_not_found_is_proven_not_to_be_there() -> None:
    """Each question that a norm raises is a flaw or a proof; a remainder raises no question."""
    ruleset = rules("sum(all) > 18\nsum(all) < 18\nlowest(all) >= 7")
    domain = domain_of(ruleset)

    assert [(flaw.code, flaw.rules) for flaw in holes(ruleset)] == [
        ("uncovered", ()), ("conflict", ("r0", "r2")),
    ]  # fmt: skip
    found = ask(ruleset, ["uncovered", "conflict"])

    assert found.proofs == (
        Proof(code="conflict", target="2", rules=("r0", "r1"), domain=domain),
        Proof(code="conflict", target="2", rules=("r1", "r2"), domain=domain),
    )
    assert ask(rules("ne > 5", precedence="first", otherwise=OTHERWISE), ["uncovered"]).proofs == ()


@pytest.mark.parametrize("name", ids())
def test_every_flaw_of_a_shipped_norm_is_confirmed_by_the_judge(name: str) -> None:
    """A witness is a list of the norm's own subjects that the judge finds to be so."""
    ruleset = load(name)
    for flaw in holes(ruleset):
        if not flaw.witness.grades:
            continue
        finding = judged(ruleset, flaw)

        assert finding is not None
        if flaw.code == "never":
            assert not set(flaw.rules) & set(finding.rules)
        else:
            assert set(flaw.rules) <= set(finding.rules)
            assert finding.kind == flaw.code


def test_a_list_that_the_judge_does_not_confirm_is_never_reported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """If solver and judge should ever differ, that is an error and no finding."""
    ruleset = rules("sum(all) != 18")
    empty = judge_target(
        Student(id="900101", grades={"ne": NoGrade.MISSING}), ruleset, ruleset.targets[0]
    )
    monkeypatch.setattr(lists, "traced", lambda *_: empty)

    with pytest.raises(UnreadableError, match="does not confirm"):
        holes(ruleset)
