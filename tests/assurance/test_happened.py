"""Rules about what has happened: holes, clashes and idle rules, with a past that shows them."""

from __future__ import annotations

from itertools import product

from hypothesis import given, strategies as st

from overgang.dossier import Student
from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, judge_target
from overgang.rulesets import load
from tests.assurance.test_gaps import HEAD, PRECEDENCES, holes

GRADES = {"ne": "6", "en": "6", "wi": "6"}
PAST = """
[inputs.past]
nl = "verleden"
en = "past"
type = "list"
question = { nl = "Wat?", en = "What?" }
asked_of = { nl = "mentor", en = "tutor" }
[inputs.past.choices]
four = { nl = "klas 4 overgedaan", en = "year 4 done again" }
five = { nl = "klas 5 overgedaan", en = "year 5 done again" }
"""
MOST = 9
"""So often is enough here to fall short of every bound, to meet it, and to pass it."""


def rules(text: str, precedence: str = "unstated") -> RuleSet:
    """Give a rule set that reads no grade; each line of the text is the condition of a rule."""
    said = "".join(
        f'\n[[target.rule]]\nid = "r{number}"\nsays = "r{number}"\n'
        f'means = "below"\nwhen = "{when}"\n'
        for number, when in enumerate(text.strip().splitlines())
    )
    target = f'[[target]]\nto = "2"\nname = {{ nl = "2", en = "2" }}\nprecedence = "{precedence}"\n'
    return parse_toml(f'{HEAD}{PAST}{target}otherwise = "uncovered"\n{said}')


def texts() -> st.SearchStrategy[str]:
    """Draw the conditions of one to three rules about how often something happened."""
    four, five = "times(past, 'four')", "times(past, 'five')"
    counted = st.sampled_from([four, five, f"{four} + {five}", f"{four} - {five}"])
    operators = st.sampled_from(["<", "<=", "==", "!=", ">=", ">"])
    one = st.builds("{} {} {}".format, counted, operators, st.integers(0, 3))
    two = st.builds("{} {} {}".format, one, st.sampled_from(["and", "or"]), one)
    return st.lists(one | two, min_size=1, max_size=3).map("\n".join)


def judged(ruleset: RuleSet, past: tuple[str, ...]) -> Finding:
    """Judge a student with this past."""
    student = Student(id="900101", grades=GRADES, inputs={"past": past})
    finding = judge_target(student, ruleset, ruleset.targets[0]).finding
    assert finding is not None
    return finding


@given(texts(), st.sampled_from(PRECEDENCES))
def test_what_is_wrong_is_found_if_and_only_if_some_past_shows_it(
    text: str, precedence: str
) -> None:
    """Brute force over every past agrees about holes, clashes and rules that never decide."""
    ruleset = rules(text, precedence)
    flaws = holes(ruleset)
    pasts = [("four",) * a + ("five",) * b for a, b in product(range(MOST), repeat=2)]
    findings = [judged(ruleset, past) for past in pasts]
    decides = {rule for finding in findings for rule in finding.rules}

    assert any(flaw.code == "uncovered" for flaw in flaws) == any(
        finding.kind == "uncovered" for finding in findings
    )
    assert any(flaw.code == "conflict" for flaw in flaws) == any(
        finding.kind == "conflict" for finding in findings
    )
    assert {rule for flaw in flaws if flaw.code == "never" for rule in flaw.rules} == {
        rule.id for rule in ruleset.targets[0].rules
    } - decides


def test_the_past_that_shows_a_hole_is_the_shortest() -> None:
    """What did not have to happen did not happen; a past that nobody tells is not needed."""
    assert [flaw.witness.inputs for flaw in holes(rules("times(past, 'four') >= 1"))] == [
        {"past": ()}
    ]
    assert [flaw.witness.inputs for flaw in holes(rules("times(past, 'four') < 2"))] == [
        {"past": ("four", "four")}
    ]


def test_a_shipped_norm_about_the_past_has_its_hole() -> None:
    """Of a student who did no year again the text says nothing."""
    flaws = holes(load("nl/bovenbouw-zonder-naam/doublure"))

    assert [(flaw.code, flaw.witness.inputs) for flaw in flaws] == [("uncovered", {"historie": ()})]
