"""Which of two findings is better for a student.

An outcome in favour of moving up is better than a talk, that is better than another route, and
that is better than none of these. Where the norm is silent or contradicts itself people decide,
as they do in a talk. This is for comparing only: it says nothing of what is good for a student.
"""

from __future__ import annotations

from collections.abc import Iterator

from overgang.norms.parts import Meaning, Target
from overgang.reading.judge import Finding
from overgang.reading.solver import Model, Said, said_of

__all__ = [
    "favour_of",
    "less_favour",
    "said_in",
    "sayings",
    "surely_at_least",
    "surely_below",
]


def favour_of(said: Said) -> int:
    """Give how much what is said is in favour of a student, as a number to compare.

    >>> favour_of("uncovered") == Meaning.DISCUSS.favour
    True
    """
    return (Meaning.DISCUSS if isinstance(said, str) else said.means).favour


def sayings(target: Target) -> tuple[Said, ...]:
    """Give everything that a target can say, each once."""
    outcomes: list[Said] = [rule.outcome for rule in target.rules]
    return tuple(dict.fromkeys((*outcomes, target.otherwise, "uncovered", "conflict")))


def said_in(finding: Finding) -> str:
    """Give what a finding says in one word, for showing: the school's own, or a code.

    >>> said_in(Finding((), ()))
    'uncovered'
    """
    said = said_of(finding)
    return said if isinstance(said, str) else said.says


def less_favour(model: Model, other: Model) -> int:
    """Give the literal of: the other model surely says what is less in favour."""
    listed = sayings(model.target)
    steps = sorted({favour_of(said) for said in listed})[1:]
    return model.program.any_of(
        model.program.all_of((surely_at_least(model, step), surely_below(other, step)))
        for step in steps
    )


def surely_at_least(model: Model, favour: int) -> int:
    """Give the literal of: surely something is said that is at least so much in favour."""
    return model.program.any_of(_settled(model, favour, least=True))


def surely_below(model: Model, favour: int) -> int:
    """Give the literal of: surely something is said that is less in favour."""
    return model.program.any_of(_settled(model, favour, least=False))


def _settled(model: Model, favour: int, *, least: bool) -> Iterator[int]:
    for said in sayings(model.target):
        if (favour_of(said) >= favour) == least:
            yield model.settled(said)
