"""The slack of a measure: how far a count, a sum or a mean can move before the finding changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor, gcd, lcm
from typing import Final, Literal

from overgang._once import Once
from overgang.advice.otherwise import Otherwise
from overgang.norms.expression import (
    Aggregate,
    Arithmetic,
    Expression,
    Extreme,
    Lookup,
    Measure,
    Number,
    Seen,
    Size,
    Times,
)
from overgang.reading.answers import Value
from overgang.reading.judge import Finding, Judgement, tracer_of
from overgang.reading.measured import Measured, Now, measured_of
from overgang.reading.sheet import span_of_unknown
from overgang.reading.solver.freed import Freed
from overgang.reading.solver.tables import Tables
from overgang.reading.trace import Quantity
from overgang.school.grade import thousandths
from overgang.school.rounding import View

__all__ = ["MeasureSlack", "MeasureTip", "slack_of_measures"]


@dataclass(frozen=True)
class MeasureTip:
    """The nearest number, in one direction, with which the finding is another.

    `included` says whether the finding is another at this number itself, or only beyond it.
    """

    at: Fraction
    included: bool
    possible: tuple[Finding, ...]


@dataclass(frozen=True)
class MeasureSlack:
    """How far one measure can move, down and up, before the finding changes."""

    of: Expression
    value: Fraction
    below: MeasureTip | None
    above: MeasureTip | None

    @property
    def free(self) -> bool:
        """Whether this measure alone cannot change the finding."""
        return self.below is None and self.above is None

    @property
    def down(self) -> Fraction | None:
        """How far below the measure the finding changes; None where it never does."""
        return None if self.below is None else self.value - self.below.at

    @property
    def up(self) -> Fraction | None:
        """How far above the measure the finding changes; None where it never does."""
        return None if self.above is None else self.above.at - self.value


def slack_of_measures(
    judgement: Judgement, otherwise: Otherwise, freed: Freed, values: Sequence[int]
) -> tuple[MeasureSlack, ...]:
    """Give the slack of each measure that the rules compare, in the order of the rules.

    A measure that depends on something not known has no number yet, and is left out. `freed` has
    the program of the rules, and `values` what its variables are on the list.
    """
    return tuple(_Moves(judgement, otherwise, freed, values).slacks())


class _Moves:
    """One list, of which one measure at a time moves."""

    def __init__(
        self, judgement: Judgement, otherwise: Otherwise, freed: Freed, values: Sequence[int]
    ) -> None:
        self._otherwise = otherwise
        self._measured: Measured = measured_of(judgement.ruleset, judgement.target)
        self._now = Now(self._measured, judgement, freed, values)
        self._widest = _widest_of(freed, self._measured)
        self._steps = _steps_of(judgement)

    def slacks(self) -> Iterator[MeasureSlack]:
        """Give the slack of each measure."""
        for at, of in self._measured.measures.items():
            now = self._now.numbers[at]
            if isinstance(now, Quantity) and now.known:
                value, bounds = now.low, self._measured.bounds(at, self._now.numbers)
                below = self._tip(at, value, [-each for each in reversed(bounds)], -1)
                yield MeasureSlack(of, value, below, self._tip(at, value, bounds, 1))

    def _tip(
        self, at: int, value: Fraction, bounds: Sequence[Fraction], way: Literal[-1, 1]
    ) -> MeasureTip | None:
        """Give where the finding changes in one direction; downward the bounds are turned."""
        end, widest = None, self._widest[at]
        if isinstance(widest, Quantity):
            end = widest.high if way > 0 else widest.low
        step = self._steps.step(at, self._measured)
        for number, included in _tried(way * value, bounds, step):
            bound, tried = number.bound * way, number.tried * way
            if end is not None and (way * (bound - end) > 0 or (bound == end and not included)):
                return None
            possible = self._otherwise.found(self._measured.moved(at, tried, self._now))
            if possible is not None:
                return MeasureTip(bound, included, possible)
        return None


@dataclass(frozen=True)
class _Try:
    """A number to try, and the bound that it stands for."""

    bound: Fraction
    tried: Fraction


def _tried(
    value: Fraction, bounds: Sequence[Fraction], step: Fraction | None
) -> Iterator[tuple[_Try, bool]]:
    """Give upward from a value one number of each stretch that the rules cannot tell apart.

    Where a measure goes by steps, it is the first step of the stretch; else a bound, or a number
    beyond it and before the next, which is said as: more than the bound.
    """
    last = value
    above = [bound for bound in bounds if bound >= value]
    for place, bound in enumerate(above):
        following = above[place + 1] if place + 1 < len(above) else None
        if step is None:
            if bound > value:
                yield _Try(bound, bound), True
            beyond = bound + 1 if following is None else (bound + following) / 2
            yield _Try(bound, beyond), False
            continue
        # The first step at the bound or above it, and the first one beyond it.
        steps = -floor((value - bound) / step)
        for number in (value + steps * step, value + (floor((bound - value) / step) + 1) * step):
            if number > last:
                last = number
                yield _Try(number, number), True


class _Steps:
    """By what steps the measures of one target go; None where one can be any number."""

    def __init__(self, judgement: Judgement, step: int | None) -> None:
        self._ruleset, self._step = judgement.ruleset, step
        self._tables = Tables(tracer_of(judgement.ruleset, judgement.target.to))
        low, high = span_of_unknown(judgement.ruleset)
        self._grades = range(-(-low // (step or 1)) * (step or 1), high + 1, step or 1)
        self._found: dict[int, Fraction | None] = {}

    def step(self, at: int, measured: Measured) -> Fraction | None:
        """Give the step of a measure, worked out once."""
        if at not in self._found:
            found = self._of(measured.measures[at])
            self._found[at] = found if found is None or found > 0 else None
        return self._found[at]

    def _of(self, expression: Expression) -> Fraction | None:
        if self._tables.looks_at(expression) is not None:
            return self._of_one(expression)
        match expression:
            case Number(value=value):
                return abs(Fraction(value))
            case Size() | Times():
                return Fraction(1)
            case Measure(name=name):
                return self._of(self._ruleset.measures[name].expression)
            case Aggregate(how=how, of=of):
                return self._aggregate(how, of)
            case Seen(view=view):
                return _STEPS[view]
            case Lookup(table=table):
                rows = self._ruleset.lookups[table].rows
                return _common([Fraction(row.gives) for row in rows])
            case Arithmetic(operator=operator, left=left, right=right):
                sides = self._of(left), self._of(right)
                if operator == "*":
                    return None if None in sides else (sides[0] or 0) * Fraction(sides[1] or 0)
                return _common(sides)
            case Extreme(parts=parts):
                return _common([self._of(part) for part in parts])
            case _:
                return None

    def _aggregate(self, how: str, of: Expression) -> Fraction | None:
        match how:
            case "count":
                return Fraction(1)
            case "mean":
                return None
            case _:
                return self._of(of)

    def _of_one(self, expression: Expression) -> Fraction | None:
        """Give the step of what follows from one grade, by every grade that there can be."""
        if self._step is None:
            return None
        given = self._tables.of(expression, self._grades)
        return _common(
            [each.low if isinstance(each, Quantity) and each.known else None for each in given]
        )


_STEPS: dict[View, Fraction | None] = {
    View.GRADE: None,
    View.WHOLE: Fraction(1),
    View.TENTH: Fraction(1, 10),
    View.CUT: Fraction(1, 10),
    View.HALF: Fraction(1, 2),
    View.TWICE: Fraction(1),
}


def _common(numbers: Sequence[Fraction | None]) -> Fraction | None:
    """Give the greatest step that all numbers are a multiple of; None where one is any number."""
    known = [each for each in numbers if each is not None]
    if len(known) < len(numbers):
        return None
    over = lcm(*(each.denominator for each in known))
    return Fraction(gcd(*(int(each * over) for each in known)), over)


def _widest_of(freed: Freed, measured: Measured) -> Sequence[Value]:
    """Give between what each number lies on the lists of this form."""
    model = freed.model
    return _WIDEST.of(model.sheet, model.target.to, lambda: measured.numbers(model.sheet))


_WIDEST: Final = Once[Sequence[Value]]()


def _steps_of(judgement: Judgement) -> _Steps:
    """Give the steps for a list; with a grade between two steps a sum can be any number."""
    ruleset, step = judgement.ruleset, thousandths(judgement.ruleset.scale.step)
    spans = [span for column in judgement.sheet.spans.values() for span in column.values()]
    exact = all(low % step == 0 for low, high in spans if low == high)
    key = judgement.target.to, exact
    return _MADE.of(ruleset, key, lambda: _Steps(judgement, step if exact else None))


_MADE: Final = Once[_Steps]()
