"""Norms with three subjects and few grades, of which every list can be judged in turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Final, NamedTuple, NoReturn

from hypothesis import strategies as st

from overgang.assurance.favour import favour_of
from overgang.dossier import Student
from overgang.errors import UnsettledError
from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Finding, judge_target
from overgang.reading.solver import said_of
from tests.assurance.test_gaps import CODES, HEAD, PRECEDENCES, conditions

__all__ = [
    "LISTS",
    "Written",
    "favour",
    "finding",
    "give_up",
    "made",
    "student",
    "truths",
    "written",
]

Grades = Mapping[str, str]

LISTS: Final[tuple[Grades, ...]] = tuple(
    dict(zip(CODES, map(str, grades), strict=True)) for grades in product((4, 5, 6, 7), repeat=3)
)
"""Every list of three subjects with whole grades from 4 to 7."""

MEANINGS: Final = ("meets", "discuss", "other-route", "below")
OTHERWISE: Final = ('"uncovered"', '{ says = "stays", means = "below" }')


class Written(NamedTuple):
    """A rule set as text: conditions with what each means, and what goes first."""

    rules: tuple[tuple[str, str], ...]
    precedence: str = "unstated"
    otherwise: str = OTHERWISE[0]

    @property
    def ruleset(self) -> RuleSet:
        """The rule set."""
        return made(self.rules, precedence=self.precedence, otherwise=self.otherwise)


def made(
    rules: Sequence[tuple[str, str]],
    *,
    precedence: str = "unstated",
    otherwise: str = OTHERWISE[0],
    head: str = HEAD,
    says: Sequence[str] = (),
    examples: str = "",
) -> RuleSet:
    """Give a rule set; each rule is a condition and what it means.

    Where no words are given, each says `r` with its number.
    """
    words = says or [f"r{number}" for number in range(len(rules))]
    said = "".join(
        f'\n[[target.rule]]\nid = "r{number}"\nsays = "{word}"\n'
        f'means = "{means}"\nwhen = "{when}"\n'
        for number, (word, (when, means)) in enumerate(zip(words, rules, strict=True))
    )
    target = f'[[target]]\nto = "2"\nname = {{ nl = "2", en = "2" }}\nprecedence = "{precedence}"\n'
    return parse_toml(f"{head}{target}otherwise = {otherwise}\n{said}{examples}")


def written() -> st.SearchStrategy[Written]:
    """Draw rule sets of one to three rules."""
    rule = st.tuples(conditions(), st.sampled_from(MEANINGS))
    rules = st.lists(rule, min_size=1, max_size=3).map(tuple)
    return st.builds(Written, rules, st.sampled_from(PRECEDENCES), st.sampled_from(OTHERWISE))


def student(grades: Grades) -> Student:
    """Give the student of a list."""
    return Student(id="900101", grades=dict(grades))


def finding(ruleset: RuleSet, grades: Grades) -> Finding | None:
    """Give what the judge finds of a list."""
    return judge_target(student(grades), ruleset, ruleset.targets[0]).finding


def favour(ruleset: RuleSet, grades: Grades) -> int | None:
    """Give how much the finding is in favour; None where there is none."""
    found = finding(ruleset, grades)
    return None if found is None else favour_of(said_of(found))


def truths(condition: str) -> tuple[bool | None, ...]:
    """Give whether a condition holds, for every list."""
    ruleset = made([(condition, "meets")])
    judgements = (judge_target(student(each), ruleset, ruleset.targets[0]) for each in LISTS)
    return tuple(judgement.truths[0] for judgement in judgements)


def give_up(*_: object, **__: object) -> NoReturn:
    """Stand in the place of a search that may do no work."""
    raise UnsettledError("too hard")
