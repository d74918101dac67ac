"""The parts of a condition, and the same condition with another truth for one of them.

A part of an `and` asks nothing where it is taken to hold, a part of an `or` adds nothing where it
is taken not to hold. A chain such as `81 < points < 84` has a part for each link; one of several
choices has a part for each choice.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from overgang.norms.expression import Among, And, AtLeast, Comparison, Expression, Not, Or
from overgang.reading.solver import Model
from overgang.reading.solver.definitions import FALSE, TRUE
from overgang.reading.solver.truths import Judged, conjunction, disjunction, enough, sure

__all__ = ["Part", "asked_in", "parts_in", "replaced"]

Path = tuple[int, ...]
"""The number of a part, the number of a part in it, and so on."""


class Part(NamedTuple):
    """A part of a condition: where it stands, what it is, and of what it is a part."""

    path: Path
    condition: Expression
    inside: Expression

    @property
    def asks(self) -> bool:
        """Whether it is one of several things that are asked; else it is one way of several."""
        return isinstance(self.inside, And | Comparison)

    @property
    def neutral(self) -> Judged:
        """The truth with which it has no say."""
        return sure(TRUE if self.asks else FALSE)


def parts_in(condition: Expression, path: Path = ()) -> Iterator[Part]:
    """Give every part of a condition, each before its own parts."""
    for number, each in enumerate(_split(condition)):
        here = (*path, number)
        if not isinstance(condition, Not | AtLeast):
            yield Part(here, each, condition)
        yield from parts_in(each, here)


def replaced(model: Model, condition: Expression, path: Path, truth: Judged) -> Judged:
    """Give the condition of a model in which the part at that path has another truth."""
    if not path:
        return truth
    found = [
        replaced(model, each, path[1:], truth)
        if number == path[0]
        else model.encoder.condition(each)
        for number, each in enumerate(_split(condition))
    ]
    match condition:
        case Not():
            return found[0].opposite
        case AtLeast(number=number):
            return enough(model.program, number, found)
        case Or() | Among():
            return disjunction(model.program, found)
        case _:
            return conjunction(model.program, found)


def _split(condition: Expression) -> tuple[Expression, ...]:
    match condition:
        case And(parts=parts) | Or(parts=parts) | AtLeast(parts=parts):
            return parts
        case Not(part=part):
            return (part,)
        case Comparison() if len(condition.operators) > 1:
            return _links(condition)
        case Among() if len(condition.choices) > 1:
            return _choices(condition)
        case _:
            return ()


@lru_cache(maxsize=4096)
def _links(chain: Comparison) -> tuple[Comparison, ...]:
    pairs = zip(chain.operators, pairwise(chain.operands), strict=True)
    return tuple(Comparison(operands=pair, operators=(operator,)) for operator, pair in pairs)


@lru_cache(maxsize=4096)
def _choices(among: Among) -> tuple[Among, ...]:
    return tuple(Among(value=among.value, choices=(choice,)) for choice in among.choices)


def asked_in(condition: Expression) -> Iterator[Part]:
    """Give what a condition asks: the smallest parts that each have to hold, also in one way."""
    inner = [part for part in parts_in(condition) if _only_joined(condition, part.path)]
    if not inner:
        yield Part((), condition, condition)
    for part in inner:
        last = not any(each.path[:-1] == part.path for each in inner)
        if last and (part.asks or not isinstance(part.inside, Among)):
            yield part


def _only_joined(condition: Expression, path: Path) -> bool:
    """Say whether a part lies within `and` and `or` only, so that it is asked as it stands."""
    for number in path:
        if not isinstance(condition, And | Or | Comparison):
            return False
        condition = _split(condition)[number]
    return True
