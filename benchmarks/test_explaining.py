"""Explaining a finding: what it rests on, what room there is, and what is nearest to it.

Beside it plain deletion, and DiCE where that is installed (`pip install dice-ml`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from statistics import mean
from typing import NamedTuple

from benchmarks.conftest import Measure
from benchmarks.counterfactuals import METHODS, Grades, counterfactual, there
from benchmarks.peers import NORM, students
from overgang.advice.changes import smallest_changes
from overgang.advice.nearest import nearest_changes
from overgang.advice.reason import sufficient_reason
from overgang.advice.slack import slack
from overgang.dossier.student import Student
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver import said_of
from overgang.reading.solver.freed import freed_of
from overgang.school.grade import Grade

_TARGET = NORM.targets[0]
_MANY = 20
Tell = Callable[[str], None]


def _judged() -> list[Judgement]:
    return [judge_target(student, NORM, _TARGET) for student in students(_MANY)]


def test_nearest_changes(measure: Measure) -> None:
    """Every nearest change to every other finding, each proven."""
    judgements = _judged()
    found = measure(
        "every nearest change",
        lambda: list(map(nearest_changes, judgements)),
        things=_MANY,
        rounds=5,
    )

    assert all(each.reached for each in found)


def test_sufficient_reason(measure: Measure) -> None:
    """As few grades as force the finding; deletion leaves out one after another."""
    judgements = _judged()
    found = measure(
        "sufficient reason",
        lambda: list(map(sufficient_reason, judgements)),
        beside={"plain deletion": lambda: list(map(_by_deletion, judgements))},
        things=_MANY,
        rounds=5,
    )
    sizes = [(each.size, _by_deletion(one)) for each, one in zip(found, judgements, strict=True)]

    assert all(each.proven == "smallest" for each in found)
    assert all(smallest <= left for smallest, left in sizes)


def _by_deletion(judgement: Judgement) -> int:
    """Leave out one grade after another where the rest still forces the finding."""
    assert judgement.finding is not None
    freed = freed_of(judgement)
    now, goal = freed.at(judgement.sheet), freed.goal(said_of(judgement.finding))
    kept = [variable for variables in freed.parts.values() for variable in variables]
    for variable in tuple(kept):
        rest = {each: (now[each],) for each in kept if each != variable}
        if freed.model.search.find([~goal], only=rest) is None:
            kept.remove(variable)
    return len(kept)


def test_slack(measure: Measure) -> None:
    """How far each grade and each measure can move."""
    judgements = _judged()
    found = measure("slack of a whole list", lambda: list(map(slack, judgements)), things=_MANY)

    assert all(each.grades and each.measures for each in found)


if there():

    def test_least_change_beside_dice(measure: Measure, tell: Tell) -> None:
        """The least that grades have to move to meet the norm, for the same students."""
        short = [each for each in students(200) if not _meets(each, _whole(each))][:_MANY]
        finds = {f"DiCE {method}": counterfactual(method) for method in METHODS}
        measure(
            "least change",
            lambda: list(map(_least, short)),
            beside={name: partial(_each, find, short) for name, find in finds.items()},
            things=_MANY,
            rounds=1,
        )
        ours = _quality(short, list(map(_least, short)))
        tell(f"overgang: {ours}, each proven least")
        theirs = {name: _quality(short, _each(find, short)) for name, find in finds.items()}
        for name, each in theirs.items():
            tell(f"{name}: {each}")

        assert ours.flips == _MANY
        assert all(ours.total <= each.total for each in theirs.values() if each.flips == _MANY)


class _Quality(NamedTuple):
    """How good some changes are: how many give the finding, and how far grades move in those."""

    flips: int
    total: float
    subjects: float
    lowers: int

    def __str__(self) -> str:
        return (
            f"{self.flips} of {_MANY} meet the norm, {self.total:.2f} points and "
            f"{self.subjects:.1f} subjects on average, a grade lowered in {self.lowers}"
        )


def _each(find: Callable[[Student], Grades | None], short: list[Student]) -> list[Grades | None]:
    return list(map(find, short))


def _least(student: Student) -> Grades:
    (reach,) = [
        each
        for each in smallest_changes(judge_target(student, NORM, _TARGET)).reaches
        if each.least.finding.kind == "meets"
    ]
    moved = {move.subject: int(str(move.new)) for move in reach.least.moves}
    return {**_whole(student), **moved}


def _quality(short: list[Student], found: Sequence[Grades | None]) -> _Quality:
    pairs = [(_whole(one), after) for one, after in zip(short, found, strict=True) if after]
    met = [
        {code: after[code] - now[code] for code in now if after[code] != now[code]}
        for (now, after), one in zip(pairs, short, strict=False)
        if _meets(one, after)
    ]
    return _Quality(
        flips=len(met),
        total=mean(sum(map(abs, each.values())) for each in met),
        subjects=mean(map(len, met)),
        lowers=sum(any(move < 0 for move in each.values()) for each in met),
    )


def _meets(student: Student, grades: Grades) -> bool:
    after = student.model_copy(update={"grades": {code: Grade(g) for code, g in grades.items()}})
    finding = judge_target(after, NORM, _TARGET).finding
    return finding is not None and finding.kind == "meets"


def _whole(student: Student) -> Grades:
    return {code: int(str(grade)) for code, grade in student.grades.items()}
