"""What a norm can say of a list, as words that exclude each other, and the literal of each."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from itertools import combinations
from typing import TypeVar

from overgang.norms.parts import Outcome
from overgang.reading.judge import Judgement
from overgang.reading.solver.definitions import FALSE
from overgang.reading.solver.model import Model
from overgang.reading.solver.program import Program

__all__ = ["Said", "apart", "in_words", "said_by", "ways_to_say"]

Said = frozenset[Outcome]
"""What is said of a list: one outcome; several that clash; none, where no rule fits."""

Key = TypeVar("Key", bound=Hashable)


def said_by(judgement: Judgement) -> Said | None:
    """Give what the judge says; None where what is not known can still change it."""
    finding = judgement.finding
    return None if finding is None else frozenset(finding.outcomes)


def in_words(said: Said) -> frozenset[str]:
    """Give the words alone, as an example names them.

    >>> in_words(frozenset((Outcome(says="Bevorderd", means="meets"),)))
    frozenset({'bevorderd'})
    """
    return frozenset(outcome.says.casefold() for outcome in said)


def ways_to_say(model: Model, key: Callable[[Said], Key]) -> dict[Key, int]:
    """Give the literal of: the judge settles that this is said; of each thing that can be said.

    `key` says what counts as the same; no two of the literals hold for one list.
    """
    literals: dict[Key, list[int]] = {}
    for said, literal in _each(model):
        if literal != FALSE:
            literals.setdefault(key(said), []).append(literal)
    return {each: model.program.any_of(listed) for each, listed in literals.items()}


def apart(program: Program, old: Mapping[Key, int], new: Mapping[Key, int]) -> int:
    """Give the literal of: the old norm settles something, and the new one does not say the same.

    >>> apart(Program(), {"up": 5}, {"up": 5}) == FALSE
    True
    """
    return program.any_of(
        program.all_of((literal, ~new.get(said, FALSE))) for said, literal in old.items()
    )


def _each(model: Model) -> Iterator[tuple[Said, int]]:
    target = model.target
    outcomes = dict.fromkeys(rule.outcome for rule in target.rules)
    if target.otherwise == "uncovered":
        yield frozenset(), model.settled("uncovered")
    else:
        outcomes[target.otherwise] = None
    for outcome in outcomes:
        yield frozenset((outcome,)), model.settled(outcome)
    conflict = model.settled("conflict")
    if conflict != FALSE:
        yield from _clashes(model, conflict)


def _clashes(model: Model, conflict: int) -> Iterator[tuple[Said, int]]:
    """Give for each two or more outcomes the literal of: just these clash."""
    rules: dict[Outcome, list[str]] = {}
    for rule in model.target.rules:
        rules.setdefault(rule.outcome, []).append(rule.id)
    said = {
        outcome: model.program.any_of(model.rules[rule].yes for rule in ids)
        for outcome, ids in rules.items()
    }
    for many in range(2, len(said) + 1):
        for clashing in combinations(said, many):
            each = (literal if one in clashing else ~literal for one, literal in said.items())
            yield frozenset(clashing), model.program.all_of((conflict, *each))
