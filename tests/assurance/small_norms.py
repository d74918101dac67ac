"""Small norms over lists of three subjects, of which every list can be looked at."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from hypothesis import strategies as st

from overgang.assurance.outcomes import Said, said_by
from overgang.dossier import Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target
from tests.assurance.small import made
from tests.assurance.test_gaps import CODES, HEAD, PRECEDENCES, conditions

__all__ = ["CODES", "GRADES", "every_list", "norms", "said_of_list", "small"]

GRADES = ("4", "5", "6", "7")
MEANINGS = {"up": "meets", "talk": "discuss", "other": "other-route", "down": "below"}
OTHERWISE = ('"uncovered"', '{ says = "down", means = "below" }')


def small(
    *rules: tuple[str, str],
    precedence: str = "unstated",
    otherwise: str = '"uncovered"',
    examples: str = "",
    more: str = "",
) -> RuleSet:
    """Give a small norm; each rule is its word and its condition."""
    return made(
        [(when, MEANINGS[says]) for says, when in rules],
        precedence=precedence,
        otherwise=otherwise,
        head=HEAD + more,
        says=[says for says, _ in rules],
        examples=examples,
    )


def norms(most: int = 2) -> st.SearchStrategy[RuleSet]:
    """Draw a small norm with one rule or more."""
    rule = st.tuples(st.sampled_from(tuple(MEANINGS)), conditions())
    return st.builds(
        lambda rules, precedence, otherwise: small(
            *rules, precedence=precedence, otherwise=otherwise
        ),
        st.lists(rule, min_size=1, max_size=most),
        st.sampled_from(PRECEDENCES),
        st.sampled_from(OTHERWISE),
    )


def every_list() -> Iterator[dict[str, str]]:
    """Give every list that there is."""
    for grades in product(GRADES, repeat=len(CODES)):
        yield dict(zip(CODES, grades, strict=True))


def said_of_list(ruleset: RuleSet, grades: dict[str, str]) -> Said | None:
    """Give what the judge says of a list."""
    student = Student(id="900101", grades=grades)
    return said_by(judge_target(student, ruleset, ruleset.targets[0]))
