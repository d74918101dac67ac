"""Judging one student at a time, beside a rule engine written in Rust."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from benchmarks.conftest import Measure
from benchmarks.peers import NORM, engine, facts_of, students
from overgang.advice.changes import smallest_changes
from overgang.reading.judge import Judgement, judge, judge_target, traced

_TARGET = NORM.targets[0]
_MANY = 2000


def _kinds(judgements: list[Judgement]) -> list[str]:
    findings = [judgement.finding for judgement in judgements]
    return ["open" if finding is None else finding.kind for finding in findings]


def _each(function: Callable[[Any], object], things: Iterable[Any]) -> Callable[[], None]:
    """Call a function for each thing and keep nothing, so that the memory of one is not in all."""

    def run() -> None:
        for thing in things:
            function(thing)

    return run


def test_judge(measure: Measure) -> None:
    """From a student to a judgement; the engine gets its facts worked out beforehand."""
    some, evaluate = students(_MANY), engine().evaluate
    facts = [facts_of(student) for student in some]
    measure(
        "judge",
        _each(lambda student: judge_target(student, NORM, _TARGET), some),
        beside={"ZEN by key": _each(lambda each: evaluate("norm", each), facts)},
        things=_MANY,
    )
    answers = [evaluate("norm", each)["result"]["kind"] for each in facts]

    assert _kinds([judge_target(student, NORM, _TARGET) for student in some]) == answers
    assert set(answers) == {"meets", "below", "uncovered"}


def test_judge_traced(measure: Measure) -> None:
    """With every step and every grade that it used; the engine's trace begins at the facts."""
    some, evaluate = students(_MANY), engine().evaluate
    facts = [facts_of(student) for student in some]
    measure(
        "judge, traced",
        _each(lambda student: traced(student, NORM, _TARGET), some),
        beside={
            "ZEN, trace=True": _each(lambda each: evaluate("norm", each, {"trace": True}), facts)
        },
        things=_MANY,
    )
    judgement = traced(some[0], NORM, _TARGET)

    assert "steps" in judgement.__dict__
    assert judgement.truths == judge(some[0], NORM)[0].truths
    assert evaluate("norm", facts[0], {"trace": True})["trace"]


def test_smallest_change(measure: Measure) -> None:
    """The smallest changes to every other finding, each proven, for a list of thirteen subjects."""
    judgements = [judge_target(student, NORM, _TARGET) for student in students(5)]
    found = measure(
        "smallest change", lambda: list(map(smallest_changes, judgements)), things=5, rounds=3
    )

    assert all(each.reason is None for each in found)
