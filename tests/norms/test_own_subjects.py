"""A subject that only one school has: declared in its file, and found under what its lists say."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies as st

from overgang.dossier.student import Student
from overgang.errors import RuleSetError
from overgang.importers.headings import Role, read_heading
from overgang.norms.files import parse_toml, to_toml
from overgang.norms.ruleset import RuleSet
from overgang.reading.codes import canonical
from overgang.reading.judge import judge_target, traced
from overgang.reading.sheet import sheet_of
from overgang.strategies import rule_sets, students_for

RULES = """
id = "nl/proef/1"
class = { years = [1], name = { nl = "klas 1", en = "year 1" } }
list = { subjects = ["ne", "design"] }
scale = { step = 1 }

[source]
school = "Proefschool"
url = "https://example.org"
read_on = 2026-01-02
complete = true

[subjects.design]
nl = "3Design"
en = "3Design"
also = ["3d"]

[[target]]
to = "klas 2"
name = { nl = "klas 2", en = "year 2" }
precedence = "unstated"
otherwise = "uncovered"

[[target.rule]]
id = "over"
says = "over"
means = "meets"
when = "design >= 6"

[[example]]
grades = { ne = "6", 3d = "6" }
says = ["over"]
"""


@pytest.mark.parametrize("listed", ["design", "3d", "3D", "Design"])
def test_a_list_may_call_it_by_any_of_its_names(listed: str) -> None:
    """Whatever the case; the fast reading and the plain one find the same."""
    ruleset = parse_toml(RULES)
    student = Student(id="900101", grades={"ne": 6, listed: 6})

    assert sheet_of(student, ruleset).all == ("ne", "design")
    assert judge_target(student, ruleset, ruleset.targets[0]).truths == (True,)
    assert traced(student, ruleset, ruleset.targets[0]).truths == (True,)


@pytest.mark.parametrize(("heading", "code"), [("3D", "3d"), ("3Design", "3design"), ("3", "")])
def test_a_column_of_a_class_list_may_be_called_so(heading: str, code: str) -> None:
    """A heading that begins with a digit is a code too; one without a letter is none."""
    found = read_heading(heading)

    assert (found.role, found.code) == (Role.UNKNOWN, code)


def test_the_other_names_are_written_and_read_again() -> None:
    """What stands in the file stands in the rule set."""
    ruleset = parse_toml(RULES)

    assert ruleset.subjects["design"].also == ("3d",)
    assert parse_toml(to_toml(ruleset)) == ruleset


@given(st.data())
def test_another_name_on_the_list_changes_nothing(data: st.DataObject) -> None:
    """A student is judged alike whichever name of the subject stands on the list."""
    ruleset: RuleSet = data.draw(rule_sets())
    student = data.draw(students_for(ruleset))
    grades = {_other_name(code, ruleset): grade for code, grade in student.grades.items()}
    renamed = student.model_copy(update={"grades": grades})

    for target in ruleset.targets:
        found = judge_target(renamed, ruleset, target)
        assert found.possible == judge_target(student, ruleset, target).possible
    assert {canonical(code, ruleset) for code in grades} == set(student.grades)


@pytest.mark.parametrize(
    ("also", "said"),
    [
        ('["3d", "schk"]', "'schk' already means another subject; leave it out"),
        ('["Design"]', "'Design' already means another subject; leave it out"),
        ('["3d", "3D"]', "'3d' stands here 2 times; each may stand once"),
        ('[""]', "this is empty"),
    ],
)
def test_a_name_means_one_subject(also: str, said: str) -> None:
    """A name of the table, of the rule set, or one that stands twice is refused."""
    with pytest.raises(RuleSetError, match=re.escape(said)):
        parse_toml(RULES.replace('["3d"]', also))


def _other_name(code: str, ruleset: RuleSet) -> str:
    return ruleset.subjects[code].also[0] if code in ruleset.subjects else code


def test_an_example_may_give_a_subject_that_is_worked_out() -> None:
    """Where the list gives the combination grade, its parts need not be there."""
    derived = '[derived.cc]\nnl = "cijfer"\nen = "grade"\nparts = ["ckv", "pws"]'
    text = RULES.replace("[[target]]", f"{derived}\n\n[[target]]", 1)
    read = parse_toml(text.replace('3d = "6"', '3d = "6", cc = "7"'))

    assert read.examples[0].grades["cc"] == "7"


def test_an_example_has_a_subject_once_whatever_it_is_called() -> None:
    """Under its own name and another name that lists have for it."""
    with pytest.raises(RuleSetError, match=r"example 1, grades: .*'design', '3D'; keep one grade"):
        parse_toml(RULES.replace('3d = "6"', 'design = "6", 3D = "7"'))
