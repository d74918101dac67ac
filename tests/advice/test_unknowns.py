"""What is not known, in every reading of a norm."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings

from overgang.advice.advise import advise
from overgang.advice.unknowns import across_readings
from overgang.dossier.student import Student
from overgang.norms.files import parse_toml
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge_target
from overgang.reading.solver import decides
from tests.advice.norm import DAY
from tests.reading.norms import with_rule
from tests.reading.test_solver import cases

NORM = parse_toml(
    """
id = "nl/example/readings"
class = { years = [1], name = { nl = "klas 1", en = "year 1" } }
source = { school = "S", url = "https://example.org", read_on = 2026-11-25, complete = true }
list = { subjects = ["ne", "en", "wi"], published = true }
scale = { step = 1 }

[measures.counted]
nl = "punten"
en = "points"
is = "ne + en"

[[reading]]
id = "all"
nl = "alle vakken tellen"
en = "all subjects count"
measures = { counted = "sum(all)" }

[[target]]
to = "2"
name = { nl = "2", en = "2" }
precedence = "first"
otherwise = { says = "bespreken", means = "discuss" }

[[target.rule]]
id = "a"
says = "over"
means = "meets"
when = "counted >= 12"
"""
)


def told(*grades: str) -> dict[str, str]:
    """Give what is told of mathematics, whose grade is missing."""
    student = Student.model_validate(
        {"id": "900101", "grades": dict(zip(("ne", "en"), grades, strict=True))}
    )
    advice = advise(student, NORM, on=DAY)
    (unknown,) = advice.document("nl").targets[0].unknown
    (each,) = advice.targets[0].unknown
    assert not each.matters
    return {"text": unknown.text, "elsewhere": " ".join(each.elsewhere)}


def test_a_grade_that_matters_in_another_reading_still_matters() -> None:
    """Elsewhere: as the text is read here it does not count; as it can be read, it does."""
    found = told("5", "5")

    assert found["elsewhere"] == "all"
    assert found["text"].endswith(
        "Het maakt alleen uit als de norm anders wordt gelezen: alle vakken tellen."
    )


@pytest.mark.parametrize("grades", [("6", "6"), ("7", "6")])
def test_a_grade_that_matters_in_no_reading_matters_no_longer(grades: tuple[str, str]) -> None:
    """No longer: at the bound and above it, whatever comes, in every reading."""
    found = told(*grades)

    assert found["elsewhere"] == ""
    assert found["text"].endswith("Het maakt voor de uitkomst niet meer uit.")


@settings(max_examples=25)
@given(cases(unknown=1))
def test_it_adds_only_where_something_matters_elsewhere(case: tuple[Student, RuleSet]) -> None:
    """Agree: all else is as the first reading has it, and elsewhere as the other readings have."""
    student, ruleset = case
    target = ruleset.targets[0]
    judgement = judge_target(student, ruleset, target)
    first, found = decides(judgement), across_readings(judgement)
    assume(first)
    others = {
        reading.id: {
            (each.column, each.name): each.matters
            for each in decides(judge_target(student, ruleset.others[reading.id], target))
        }
        for reading in ruleset.readings
    }

    assert [(e.name, e.column, e.matters, e.needs) for e in found] == [
        (e.name, e.column, e.matters, e.needs) for e in first
    ]
    for each in found:
        matters = [id_ for id_, known in others.items() if known.get((each.column, each.name))]
        assert list(each.elsewhere) == ([] if each.matters else matters)


@pytest.mark.parametrize(
    ("when", "matters"),
    [
        ("times(past, 'twice') >= 1 and ne >= 6", False),
        ("times(past, 'twice') >= 1 and ne >= 5", True),
        ("times(past, 'twice') >= 0 or ne >= score", False),
    ],
)
def test_what_has_happened_matters_only_where_it_can_change_something(
    when: str, *, matters: bool
) -> None:
    """Facts: a list of what happened is looked through as other facts are."""
    norm = with_rule(when)
    student = Student(id="900101", grades=dict.fromkeys(norm.list.subjects, "5"))
    unknown = {each.name: each for each in decides(judge_target(student, norm, norm.targets[0]))}

    assert unknown["past"].matters == matters
