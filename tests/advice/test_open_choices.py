"""The one verb, where a choice that nobody has told leaves much open."""

from __future__ import annotations

from datetime import date

from overgang.advice.advise import advise
from overgang.dossier import Dossier, Student
from overgang.norms.ruleset import RuleSet
from overgang.rulesets import load

DAY = date(2026, 6, 25)
LIST = dict.fromkeys(("ne", "en", "wi", "fa", "du", "na", "sk", "ak", "gs", "ec", "mu", "lv"), "7")


def norm() -> RuleSet:
    """Give a norm that asks for a chosen profile and for a completed subject."""
    return load("nl/theresialyceum/brugklas3-vwo-4")


def test_an_untold_choice_of_many_is_asked_for_and_settles_nothing() -> None:
    """Four of eleven subjects can be chosen in 330 ways: the choice is what is asked first."""
    student = Student(id="900101", grades={**LIST, "ne": "inh"})
    (target,) = advise(student, norm(), on=DAY).targets

    assert target.finding is None
    assert {finding.kind for finding in target.possible} == {"meets", "discuss"}
    assert {(each.name, each.matters) for each in target.unknown} == {
        ("ne", True),
        ("profiel", True),
        ("lo_voldaan", True),
    }
    assert all(each.needs == () for each in target.unknown)


def test_an_untold_choice_no_longer_matters_where_the_grades_have_settled_it() -> None:
    """With four sixes too few in the core, no choice of subjects changes what the norm says."""
    student = Student(id="900101", grades={**LIST, "ne": "4"})
    (target,) = advise(student, norm(), on=DAY).targets

    assert target.finding is not None
    assert target.finding.kind == "discuss"
    assert [each.name for each in target.unknown if each.matters] == []


def test_a_told_choice_is_looked_at_exactly() -> None:
    """With the profile told, each unknown says what it would have to be."""
    told = {"profiel": ("wi", "na", "sk", "ec"), "lo_voldaan": True}
    student = Student(id="900101", grades={**LIST, "ne": "inh"}, inputs=told)
    (target,) = advise(Dossier(student=student), norm(), on=DAY).targets

    assert [each.name for each in target.unknown] == ["ne"]
    assert [str(values[0].low) for _, values in target.unknown[0].needs if values] == ["5", "None"]
