"""A fact may be told under a name that a rule cannot use, such as that of a subject."""

from __future__ import annotations

import re

import pytest

from overgang.assurance.cases import Case, check_case
from overgang.errors import RuleSetError
from overgang.importers.facts import read_facts
from overgang.norms.files import parse_toml, to_toml

RULES = """
id = "nl/proef/1"
class = { years = [1], name = { nl = "klas 1", en = "year 1" } }
list = { subjects = ["ne"] }
scale = { step = 1 }

[source]
school = "Proefschool"
url = "https://example.org"
read_on = 2026-01-02
complete = true

[inputs.score]
also = ["engels"]
nl = "score"
en = "score"
type = "number"
question = { nl = "Welke score?", en = "Which score?" }
asked_of = { nl = "de mentor", en = "the mentor" }
lowest = 0
highest = 100

[inputs.wens]
nl = "wens"
en = "wish"
type = "yes-no"
question = { nl = "Wil de leerling over?", en = "Does the student want to move up?" }
asked_of = { nl = "de leerling", en = "the student" }
usual = true

[[target]]
to = "klas 2"
name = { nl = "klas 2", en = "year 2" }
precedence = "unstated"
otherwise = "uncovered"

[[target.rule]]
id = "over"
says = "over"
means = "meets"
when = "score >= 65 and wens"
"""


@pytest.mark.parametrize("name", ["score", "engels"])
def test_a_fact_is_told_under_either_name(name: str) -> None:
    """A case and a fact for a class may use both."""
    ruleset = parse_toml(RULES)
    case = Case("900101", ruleset.id, {"ne": 6}, {name: 65}, ("over",), ("meets",))

    checked = check_case(case, lambda _: ruleset)

    assert (checked.status, checked.unused) == ("right", ())
    assert read_facts([f"{name}=65"], ruleset) == {"score": 65}


def test_a_name_that_is_nobodys_is_not_known() -> None:
    """It is named as unused, and refused as a fact for a class."""
    assert parse_toml(RULES).input_called("lezen") is None


def test_the_other_names_are_written_and_read_again() -> None:
    """What stands in the file stands in the rule set."""
    ruleset = parse_toml(RULES)

    assert parse_toml(to_toml(ruleset)) == ruleset


@pytest.mark.parametrize("name", ["wens", "score"])
def test_a_name_means_one_fact(name: str) -> None:
    """Another name may not be that of a fact that there is."""
    said = f"inputs, also: {name!r} stands here 2 times; each may stand once"
    with pytest.raises(RuleSetError, match=re.escape(said)):
        parse_toml(RULES.replace("engels", name))
