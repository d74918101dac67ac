"""What the rules of a target look at, and the pieces between which they can tell apart.

A number falls into the pieces between the bounds that it is compared with. A condition that is no
such comparison holds or does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import gcd
from typing import NamedTuple

from overgang.assurance.lists import Scene
from overgang.assurance.measured import compared_in
from overgang.assurance.parts import parts_in
from overgang.norms.expression import (
    Among,
    And,
    AtLeast,
    Comparison,
    Expression,
    Not,
    Number,
    Operator,
    Or,
)
from overgang.norms.parts import Target
from overgang.norms.text import write
from overgang.reading.solver.linear import Between, Linear
from overgang.reading.solver.program import FALSE
from overgang.reading.solver.truths import compare
from overgang.school.grade import SCALE, thousandths

__all__ = ["Atom", "Run", "atoms_of"]

_FEW = 3
"""So many values are told one by one."""

Cut = tuple[Decimal, bool]
"""A bound, and whether it belongs to what lies below it."""


class Run(NamedTuple):
    """Neighbouring pieces of an atom, by number."""

    atom: int
    first: int
    last: int


@dataclass(frozen=True)
class Atom:
    """Something that the rules look at: what it is, its pieces as literals, and the cuts between.

    A condition has no cuts: its pieces are that it does not hold, and that it does.
    """

    what: Expression
    literals: tuple[int, ...]
    cuts: tuple[Cut, ...] = ()

    def told(self, run: Run, scene: Scene) -> Expression:
        """Give a run of pieces as a condition."""
        if not self.cuts:
            return self.what if run.first else Not(part=self.what)
        low = self.cuts[run.first - 1] if run.first else None
        high = self.cuts[run.last] if run.last < len(self.cuts) else None
        values = _values(scene, self.what, low, high)
        if values is not None and len(values) == 1:
            return _compared(self.what, "==", values[0])
        if values is not None and low is not None and high is not None:
            choices = tuple(Number(value=value) for value in values)
            return Among(value=self.what, choices=choices)
        ends: list[tuple[Operator, Decimal]] = []
        if low is not None:
            ends.append((">" if low[1] else ">=", low[0]))
        if high is not None:
            ends.append(("<=" if high[1] else "<", high[0]))
        conditions = [_compared(self.what, *end) for end in ends]
        return conditions[0] if len(conditions) == 1 else And(parts=tuple(conditions))


def atoms_of(scene: Scene) -> tuple[Atom, ...]:
    """Give what the rules look at; what they look at most often goes first."""
    target = scene.lists.target
    compared = [each for rule in target.rules for each in compared_in(rule)]
    numbers: dict[str, Expression] = {write(each.what): each.what for each in compared}
    often = {name: sum(write(each.what) == name for each in compared) for name in numbers}
    found = []
    for name in sorted(numbers, key=lambda name: -often[name]):
        cuts: set[Cut] = set()
        for each in compared:
            if write(each.what) == name:
                cuts |= _cuts(each.operator, each.bound)
        atom = _number(scene, numbers[name], tuple(sorted(cuts)))
        if atom is not None:
            found.append(atom)
    return (*found, *_conditions(scene, target))


def _cuts(operator: Operator, bound: Decimal) -> set[Cut]:
    below, above = (bound, False), (bound, True)
    match operator:
        case "<" | ">=":
            return {below}
        case "<=" | ">":
            return {above}
        case _:
            return {below, above}


def _number(scene: Scene, what: Expression, cuts: tuple[Cut, ...]) -> Atom | None:
    """Give a number with its pieces; None where it does not exist for these lists."""
    number = scene.model.encoder.number(what, None, ())
    if number is None:
        return None
    program = scene.model.program
    upto = []
    for bound, inside in cuts:
        end = Linear({}, thousandths(bound))
        upto.append(compare(program, number, "<=" if inside else "<", Between(end, end)))
    literals = [upto[0].yes]
    literals += [program.all_of((one.no, other.yes)) for one, other in pairwise(upto)]
    literals.append(upto[-1].no)
    return Atom(what, tuple(literals), cuts)


def _conditions(scene: Scene, target: Target) -> Iterator[Atom]:
    """Give the conditions that compare no number with a bound, each once."""
    seen: set[str] = set()
    for rule in target.rules:
        compared = {each.path for each in compared_in(rule)}
        every = [((), rule.when), *((part.path, part.condition) for part in parts_in(rule.when))]
        for path, condition in (*every, *_inside(rule.when)):
            if path in compared or isinstance(condition, And | Or | Not | AtLeast):
                continue
            if isinstance(condition, Comparison) and len(condition.operators) > 1:
                continue
            if isinstance(condition, Among) and len(condition.choices) > 1:
                continue
            text = write(condition)
            if text not in seen:
                seen.add(text)
                judged = scene.model.encoder.condition(condition)
                if FALSE not in judged:
                    yield Atom(condition, (judged.no, judged.yes))


def _inside(condition: Expression) -> Iterator[tuple[tuple[int, ...], Expression]]:
    """Give what stands directly in `not` and `at_least`, which is no part that asks anything."""
    match condition:
        case Not(part=part):
            yield (-1,), part
            yield from _inside(part)
        case AtLeast(parts=parts):
            for part in parts:
                yield (-1,), part
                yield from _inside(part)
        case And(parts=parts) | Or(parts=parts):
            for part in parts:
                yield from _inside(part)
        case _:
            return


def _compared(what: Expression, operator: Operator, bound: Decimal) -> Comparison:
    return Comparison(operands=(what, Number(value=bound)), operators=(operator,))


def _values(
    scene: Scene, what: Expression, low: Cut | None, high: Cut | None
) -> tuple[Decimal, ...] | None:
    """Give the values that a number can have between two cuts; None where they are many."""
    number = scene.model.encoder.number(what, None, ())
    if number is None or not number.decided:
        return None
    line, program = number.low, scene.model.program
    least, most = program.bounds(line)
    step = gcd(*(many for many in line.terms.values())) or 1
    if low is not None:
        bound = thousandths(low[0]) * line.over
        start = least + -(-(bound - least) // step) * step
        least = max(least, start + step * (low[1] and start == bound))
    if high is not None:
        bound = thousandths(high[0]) * line.over
        end = least + (bound - least) // step * step
        most = min(most, end - step * (not high[1] and end == bound))
    values = range(least, most + 1, step)
    if len(values) > _FEW or any(value * 1000 % (SCALE * line.over) for value in values):
        return None
    return tuple(Decimal(value // line.over) / SCALE for value in values)
