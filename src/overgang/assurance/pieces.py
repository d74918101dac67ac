"""What the rules of a target look at, and the pieces between which they can tell apart.

A number falls into the pieces between the bounds that it is compared with. A condition that is no
such comparison holds or does not. What a norm leaves open, though all is known, is a piece too.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import gcd
from typing import NamedTuple

from overgang.assurance.measured import Compared, compared_in
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
from overgang.reading.solver import Model
from overgang.reading.solver.between import Between
from overgang.reading.solver.definitions import FALSE, TRUE
from overgang.reading.solver.linear import Linear
from overgang.reading.solver.program import Program
from overgang.reading.solver.truths import Judged, compare
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

    A condition has no cuts: its pieces are that it does not hold, and that it does. Where either
    can stay open, that is one piece more. Just one piece holds for each list.
    """

    ways: tuple[tuple[Model, Expression], ...]
    """Each target whose rules look at it, with how it is written there."""
    literals: tuple[int, ...]
    cuts: tuple[Cut, ...] = ()

    @property
    def settled(self) -> int | None:
        """The number of the only piece that there is for these lists; None if there are more."""
        return self.literals.index(TRUE) if TRUE in self.literals else None

    @property
    def open(self) -> int | None:
        """The number of the piece in which it stays open; None where that cannot be."""
        known = len(self.cuts) + 1 if self.cuts else len((False, True))
        return known if len(self.literals) > known else None

    def looked(self, model: Model) -> Expression | None:
        """Give what a target calls it; None if its rules do not look at it."""
        return next((what for each, what in self.ways if each is model), None)

    def told(self, run: Run, what: Expression) -> Expression:
        """Give a run of pieces as a condition; just what it is where it stays open."""
        if run.first == self.open:
            return what
        if not self.cuts:
            return what if run.first else Not(part=what)
        low = self.cuts[run.first - 1] if run.first else None
        high = self.cuts[run.last] if run.last < len(self.cuts) else None
        values = _values(*self.ways[0], low, high)
        if len(values) == 1:
            return _compared(what, "==", values[0])
        ends: list[tuple[Operator, Decimal]] = []
        if low is not None:
            ends.append((">" if low[1] else ">=", low[0]))
        if high is not None:
            ends.append(("<=" if high[1] else "<", high[0]))
        if len(ends) == 1:
            return _compared(what, *ends[0])
        if not values:
            return And(parts=tuple(_compared(what, *end) for end in ends))
        if len(values) > _FEW:
            sides = (Number(value=values[0]), what, Number(value=values[-1]))
            return Comparison(operands=sides, operators=("<=", "<="))
        return Among(value=what, choices=tuple(Number(value=value) for value in values))


def atoms_of(models: Sequence[Model]) -> tuple[Atom, ...]:
    """Give what the rules of some targets look at; what they look at most often goes first.

    The targets stand in one program. What comes down to the same number is told once.
    """
    return (*_numbers(models), *_conditions(models))


def _numbers(models: Sequence[Model]) -> Iterator[Atom]:
    """Give the numbers that are compared with a bound, and at which bounds they are cut."""
    found: dict[Hashable, list[tuple[Model, Compared]]] = {}
    for model in models:
        for each in (each for rule in model.target.rules for each in compared_in(rule)):
            if (key := _key(model, each.what)) is not None:
                found.setdefault(key, []).append((model, each))
    for looked in sorted(found.values(), key=len, reverse=True):
        ways = [(model, each.what) for model, each in looked]
        number = ways[0][0].encoder.number(ways[0][1], None, ())
        if number is not None:
            cuts = {cut for _, each in looked for cut in _cuts(each.operator, each.bound)}
            yield _atom(_first(ways), number, tuple(sorted(cuts)))


def _first(ways: Sequence[tuple[Model, Expression]]) -> tuple[tuple[Model, Expression], ...]:
    """Keep for each target the first way in which it is written there."""
    first: dict[int, tuple[Model, Expression]] = {}
    for model, what in ways:
        first.setdefault(id(model), (model, what))
    return tuple(first.values())


def _key(model: Model, what: Expression) -> Hashable:
    """Give what a number comes down to for these lists; None where it does not exist for them."""
    number = model.encoder.number(what, None, ())
    if number is None:
        return None
    ends = number.low, number.high
    if not any(each.terms for each in ends):
        return write(what), number.low.const, number.low.over, number.nowhere
    sums = tuple((tuple(sorted(each.terms.items())), each.const, each.over) for each in ends)
    return *sums, number.nowhere


def _cuts(operator: Operator, bound: Decimal) -> set[Cut]:
    below, above = (bound, False), (bound, True)
    match operator:
        case "<" | ">=":
            return {below}
        case "<=" | ">":
            return {above}
        case _:
            return {below, above}


def _atom(
    ways: tuple[tuple[Model, Expression], ...], number: Between, cuts: tuple[Cut, ...]
) -> Atom:
    program = ways[0][0].program
    upto = []
    for bound, inside in cuts:
        end = Linear({}, thousandths(bound))
        upto.append(compare(program, number, "<=" if inside else "<", Between(end, end)))
    literals = [upto[0].yes]
    literals += [program.all_of((one.no, other.yes)) for one, other in pairwise(upto)]
    literals.append(upto[-1].no)
    return Atom(ways, _whole(program, literals), cuts)


def _whole(program: Program, literals: Sequence[int]) -> tuple[int, ...]:
    """Add the piece in which it stays open, where there is one."""
    other = program.all_of(~literal for literal in literals)
    return tuple(literals) if other == FALSE else (*literals, other)


def _conditions(models: Sequence[Model]) -> Iterator[Atom]:
    """Give the conditions that compare no number with a bound, each once."""
    found: dict[Hashable, tuple[Judged, list[tuple[Model, Expression]]]] = {}
    for model in models:
        for condition in _conditions_of(model.target):
            judged = model.encoder.condition(condition)
            key = (write(condition), judged) if {TRUE, FALSE} & {*judged} else judged
            found.setdefault(key, (judged, []))[1].append((model, condition))
    for judged, ways in found.values():
        yield Atom(_first(ways), _whole(ways[0][0].program, (judged.no, judged.yes)))


def _conditions_of(target: Target) -> Iterator[Expression]:
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
                yield condition


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
    model: Model, what: Expression, low: Cut | None, high: Cut | None
) -> tuple[Decimal, ...]:
    """Give the values that a number can have between two cuts; none where that cannot be told."""
    number = model.encoder.number(what, None, ())
    if number is None or not number.decided:
        return ()
    line, program = number.low, model.program
    least, most = program.bounds(line)
    step = gcd(*line.terms.values()) or 1
    if low is not None:
        bound = thousandths(low[0]) * line.over
        start = least + -(-(bound - least) // step) * step
        least = max(least, start + step * (low[1] and start == bound))
    if high is not None:
        bound = thousandths(high[0]) * line.over
        end = least + (bound - least) // step * step
        most = min(most, end - step * (not high[1] and end == bound))
    if least % line.over or step % line.over:
        return ()
    return tuple(Decimal(value // line.over) / SCALE for value in range(least, most + 1, step))
