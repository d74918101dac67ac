"""What is drawn for a rule set: valid, as the model says, and shrunk to a list that can be read."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import find, given, settings, strategies as st

from overgang import load
from overgang.assurance.boundaries import boundaries
from overgang.assurance.typical import TYPICAL
from overgang.dossier import Dossier, Student
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import judge
from overgang.school.grade import Entry, Grade
from overgang.strategies import (
    entries,
    grades,
    rule_sets,
    school_years,
    students,
    students_at_bounds,
    students_for,
    typical_students,
)
from tests.laws.small import ruleset
from tests.reading.norms import EVERYTHING, HAVO, SUBJECTS, with_rule

FEW: Final = ruleset(("up", "count(all, grade < 6) <= 1"), ("down", "sum(all, whole) < 17"))
WITH_FACTS: Final = load("nl/zwin/3h-4h")
QUIETLY: Final = settings(database=None, max_examples=300)


def thousandths_of(entry: Entry) -> int:
    """Give a grade of a list as a number; it is one."""
    assert isinstance(entry, Grade)
    return entry.thousandths


@settings(max_examples=50)
@given(typical_students(WITH_FACTS))
def test_a_typical_list_is_whole_and_has_typical_grades(student: Student) -> None:
    """Every subject has a grade of the model, and the norm says something of it."""
    assert set(student.grades) == set(WITH_FACTS.list.subjects)
    assert {thousandths_of(each) // 1000 for each in student.grades.values()} <= set(TYPICAL)
    assert all(judgement.finding for judgement in judge(student, WITH_FACTS))


@settings(max_examples=30)
@given(rule_sets().flatmap(lambda norm: typical_students(norm).map(lambda who: (norm, who))))
def test_a_typical_list_can_be_drawn_for_every_rule_set(drawn: tuple[RuleSet, Student]) -> None:
    """Whatever its scale, its subjects and its facts, it can be judged."""
    norm, student = drawn
    low, high, step = norm.scale.lowest, norm.scale.highest, norm.scale.step

    assert all(
        isinstance(each, Grade) and low <= each.value <= high and (each.value - low) % step == 0
        for each in student.grades.values()
    )
    assert judge(student, norm)


def test_the_lists_at_the_bounds_are_those_that_the_solver_proposes() -> None:
    """Each of them can be drawn, and nothing else."""
    proposed = [
        dict(side.told.student().grades) for around in boundaries(FEW) for _, side in around.sides
    ]
    drawn: list[dict[str, Entry]] = []

    @settings(database=None, max_examples=12 * len(proposed), derandomize=True)
    @given(students_at_bounds(FEW))
    def draw(student: Student) -> None:
        drawn.append(dict(student.grades))
        assert student.level is FEW.class_.level

    draw()
    assert all(each in proposed for each in drawn)
    assert all(each in drawn for each in proposed)


def test_where_no_list_comes_near_a_bound_nothing_is_drawn() -> None:
    """A norm that asks a fact alone has no bound."""
    assert students_at_bounds(with_rule("done")).is_empty


@given(school_years(WITH_FACTS))
@settings(max_examples=50)
def test_a_school_year_has_three_reports_that_follow_upon_each_other(dossier: Dossier) -> None:
    """No grade moves by more than a point, and all of it lies in one school year."""
    lists = [report.grades for report in dossier.reports]
    for old, new in pairwise(lists):
        assert (
            max(abs(thousandths_of(new[code]) - thousandths_of(old[code])) for code in old) <= 1000
        )
    days = [report.on for report in dossier.reports]
    ends = [cycle.outcome.on for plan in dossier.plans for cycle in plan.cycles if cycle.outcome]

    assert len(days) == 3
    assert all(date(2025, 8, 1) <= day <= date(2026, 7, 31) for day in [*days, *ends])
    assert judge(dossier.student_on(days[-1]), WITH_FACTS)[0].finding is not None
    assert {plan.since for plan in dossier.plans} == {talk.on for talk in dossier.talks}
    weak = {code for code, each in lists[0].items() if thousandths_of(each) < 5500}
    assert all(set(plan.subjects) == weak for plan in dossier.plans)


def test_what_is_left_of_a_list_is_sixes() -> None:
    """The smallest list that meets a norm of points and shortfalls has sixes where it can."""
    found = find(
        students_for(HAVO, complete=True),
        lambda student: "meets" in {each.kind for each in judge(student, HAVO)[0].possible},
        settings=QUIETLY,
    )
    listed = [each for each in found.grades.values() if isinstance(each, Grade)]

    assert set(found.grades) == set(SUBJECTS)
    assert len(listed) == len(SUBJECTS)
    assert listed.count(Grade("6")) > 8
    assert found.id == "900101"
    assert not found.columns


def test_what_is_left_of_a_typical_list_is_sixes() -> None:
    """A list with a four has one four."""
    found = find(
        typical_students(HAVO), lambda who: Grade("4") in who.grades.values(), settings=QUIETLY
    )

    assert sorted(map(str, found.grades.values())) == ["4", *["6"] * (len(SUBJECTS) - 1)]


def test_what_is_left_of_any_student_is_what_was_asked() -> None:
    """Nobody has to read more than shows it."""
    found = find(students(), lambda who: len(who.grades) > 1, settings=QUIETLY)

    assert found == Student(id="900101", grades=dict.fromkeys(found.grades, Grade("6")))


@pytest.mark.parametrize("norm", [HAVO, EVERYTHING], ids=["whole", "tenths"])
def test_a_grade_of_a_report_comes_down_to_a_six(norm: RuleSet) -> None:
    """On every scale."""
    drawn: st.SearchStrategy[object] = entries(norm.scale)

    assert find(drawn, lambda _: True, settings=QUIETLY) == Grade("6")
    assert find(grades(), lambda _: True, settings=QUIETLY) == Grade("6")
