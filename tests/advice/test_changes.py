"""The smallest changes of grades: every one gives what it says, and none is smaller."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from hypothesis import given, strategies as st

from overgang.advice.changes import Change, Changes, smallest_changes
from overgang.dossier.student import Student
from overgang.norms.parts import ListDefinition, ScaleDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target, traced
from overgang.reading.solver import Said, said_of
from overgang.school.grade import Entry, Grade, Letter, NoGrade
from overgang.strategies import rule_sets

CODES = ("ne", "en", "wi", "robotics")
STEPS = (Grade(4), Grade(5), Grade(6), Grade(7))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Student, RuleSet]:
    """Give a rule set on a report of the grades 4 to 7, with a student of up to four subjects."""
    drawn = draw(rule_sets())
    scale = ScaleDefinition(lowest=Decimal(4), highest=Decimal(7), step=Decimal(1))
    ruleset = drawn.model_copy(update={"scale": scale, "list": ListDefinition(subjects=CODES)})
    entry: st.SearchStrategy[Entry] = st.sampled_from(
        [*STEPS * 3, Grade("5.5"), Letter.VOLDOENDE, NoGrade.EXEMPT]
    )
    grades = {code: draw(entry) for code in CODES[: draw(st.integers(2, 4))]}
    grades |= {code: draw(entry) for code in ("fa", "ak", "bi", "te", "lo") if draw(st.booleans())}
    fixed = [code for code, each in grades.items() if isinstance(each, Grade)][4:]
    grades.update(dict.fromkeys(fixed, Letter.GOED))
    told = {name: each.usual for name, each in ruleset.inputs.items() if each.usual is not None}
    return Student(id="900101", grades=grades, columns={"se": grades}, inputs=told), ruleset


def others(judgement: Judgement) -> Iterator[tuple[dict[str, Grade], Said]]:
    """Give every change of the grades of a list, with what is then said, if that is settled."""
    now = {c: each for c, each in judgement.student.grades.items() if isinstance(each, Grade)}
    for grades in product(*(dict.fromkeys((*STEPS, each)) for each in now.values())):
        changed = dict(zip(now, grades, strict=True))
        found = traced(with_grades(judgement.student, changed), judgement.ruleset, judgement.target)
        if found.finding is not None:
            moved = {code: grade for code, grade in changed.items() if grade != now[code]}
            yield moved, said_of(found.finding)


def with_grades(student: Student, grades: dict[str, Grade]) -> Student:
    """Give the student with other grades."""
    return student.model_copy(update={"grades": {**student.grades, **grades}})


def moved(change: Change) -> dict[str, Grade]:
    """Give the new grades of a change."""
    return {move.subject: move.new for move in change.moves}


def size(student: Student, grades: dict[str, Grade]) -> tuple[int, Decimal]:
    """Give the number of subjects and the total of a change."""
    old = {code: each.value for code, each in student.grades.items() if isinstance(each, Grade)}
    return len(grades), sum((abs(new.value - old[c]) for c, new in grades.items()), Decimal(0))


@given(cases())
def test_changes_are_the_smallest_of_all(case: tuple[Student, RuleSet]) -> None:
    """Minimal: what brute force over every list finds, with nothing missed and nothing invented."""
    student, ruleset = case
    for target in ruleset.targets:
        judgement = judge_target(student, ruleset, target)
        found = smallest_changes(judgement)
        if judgement.finding is None:
            assert found == Changes(reason="open")
            continue
        ways: dict[Said, list[dict[str, Grade]]] = {}
        for grades, said in others(judgement):
            ways.setdefault(said, []).append(grades)
        ways.pop(said_of(judgement.finding), None)
        assert {reach.fewest.to for reach in found.reaches} == set(ways)
        for reach in found.reaches:
            sizes = [size(student, grades) for grades in ways[reach.fewest.to]]
            assert (reach.fewest.subjects, reach.fewest.total) == min(sizes)
            assert reach.least.total == min(total for _, total in sizes)
            alone = [grades for grades in ways[reach.fewest.to] if len(grades) == 1]
            assert sorted(map(str, nearest(student, alone))) == sorted(
                str(moved(change)) for change in reach.alone
            )
            for change in reach.changes:
                assert moved(change) in ways[change.to]


def nearest(student: Student, alone: list[dict[str, Grade]]) -> list[dict[str, Grade]]:
    """Keep of the changes of one grade the nearest up and the nearest down."""
    best: dict[tuple[str, bool], dict[str, Grade]] = {}
    for grades in alone:
        ((code, new),) = grades.items()
        old = student.grades[code]
        assert isinstance(old, Grade)
        key = (code, new > old)
        if key not in best or size(student, grades) < size(student, best[key]):
            best[key] = grades
    return list(best.values())
