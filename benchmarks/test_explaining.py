"""Explaining a finding: what it rests on, what room there is, and what is nearest to it.

Beside it plain deletion, and DiCE where that is installed (`pip install dice-ml`).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial
from statistics import mean, median
from time import perf_counter
from typing import NamedTuple

from benchmarks.conftest import Measure
from benchmarks.counterfactuals import METHODS, Grades, counterfactual, there
from benchmarks.peers import GRADES, NORM, students
from overgang.advice.changes import smallest_changes
from overgang.advice.nearest import nearest_changes
from overgang.advice.reason import sufficient_reason
from overgang.advice.slack import slack
from overgang.dossier.student import Student
from overgang.norms.parts import Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver import said_of
from overgang.reading.solver.freed import freed_of
from overgang.rulesets import load
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


_ASKED = (
    ("every nearest change", nearest_changes, 0.020),
    ("sufficient reason", sufficient_reason, 0.050),
    ("slack of a whole list", slack, 0.005),
)
_LISTS = 20
"""A small class."""


def test_every_shipped_norm(measure: Measure, tell: Tell, shipped: tuple[str, ...]) -> None:
    """The three answers for lists of each shipped norm, with the facts as they usually are.

    What is told of a norm is the median over its lists; what is made once for a class is made
    before, by the first list.
    """
    lists = {
        f"{id_}, {target.to}": found
        for id_ in shipped
        for target in load(id_).targets
        if len(found := _closed(load(id_), target)) > 1
    }
    took: dict[str, dict[str, float]] = {}

    def explain_all() -> None:
        for name, explain, _ in _ASKED:
            took[name] = {key: _median_of(explain, found) for key, found in lists.items()}

    measure("every answer for every shipped norm", explain_all, rounds=1, warmup=0)
    for name, _, bound in _ASKED:
        times = {key: 1000 * each for key, each in took[name].items()}
        slowest = max(times, key=times.__getitem__)
        tell(
            f"{name} over {len(times)} shipped targets: median {median(times.values()):.1f} ms, "
            f"{sum(each > 1000 * bound for each in times.values())} over {1000 * bound:.0f} ms, "
            f"slowest {slowest} {times[slowest]:.0f} ms"
        )

    assert len(lists) > len(shipped) // 2


def _closed(norm: RuleSet, target: Target) -> list[Judgement]:
    """Give drawn lists of which the finding is settled."""
    drawn = random.Random(2026)  # noqa: S311 - the same lists each time
    told = {
        name: each.usual if each.usual is not None else False
        for name, each in norm.inputs.items()
        if each.usual is not None or each.type == "yes-no"
    }
    found = []
    for at in range(_LISTS + 1):
        grades = {code: str(drawn.choice(GRADES)) for code in norm.list.subjects}
        judgement = judge_target(
            Student(id=f"{900101 + at}", grades=grades, inputs=told), norm, target
        )
        if judgement.finding is not None and not judgement.sheet.unknown():
            found.append(judgement)
    return found


def _median_of(explain: Callable[[Judgement], object], judgements: list[Judgement]) -> float:
    took = []
    for judgement in judgements:
        begun = perf_counter()
        explain(judgement)
        took.append(perf_counter() - begun)
    return median(took[1:])


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
