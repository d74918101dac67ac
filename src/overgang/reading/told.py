"""A judgement in words: what each condition asked, what was there, and how far it was off.

Every number that is said is the number that was compared, and the working beside it lets a reader
compute it again by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from overgang.norms.expression import (
    Aggregate,
    Among,
    Comparison,
    Expression,
    Measure,
    Pattern,
    parts_of,
)
from overgang.reading.arithmetic import Truth
from overgang.reading.trace import Quantity, Step, Used
from overgang.reading.words import Speaker
from overgang.school.grade import SCALE
from overgang.wording import Language, number, say

if TYPE_CHECKING:
    from overgang.norms.parts import Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["Line", "tell"]


class Line(NamedTuple):
    """One line of an explanation: how deep it stands, whether it holds, what is said, the working."""

    depth: int
    truth: Truth
    text: str
    working: str


def tell(step: Step, ruleset: RuleSet, target: Target, language: Language) -> tuple[Line, ...]:
    """Give the steps of a rule as lines, each condition with its value, bound and margin."""
    return tuple(_Teller(Speaker(ruleset, target, language)).lines(step, 0))


class _Teller:
    def __init__(self, speaker: Speaker) -> None:
        self.speaker, self.language = speaker, speaker.language

    def lines(self, step: Step, depth: int) -> Iterator[Line]:
        truth = step.value if isinstance(step.value, bool) else None
        match step.of:
            case Comparison() | Among():
                yield Line(depth, truth, self._compared(step, step.of), self._working(step))
            case Measure(name=_) if step.parts:
                yield Line(depth, truth, self._fact(step), "")
                yield from self.lines(step.parts[0], depth + 1)
            case _ if step.parts:
                yield Line(depth, truth, self._joined(step), "")
                for part in step.parts:
                    yield from self.lines(part, depth + 1)
            case _:
                yield Line(depth, truth, self._fact(step), self._working(step))

    def _joined(self, step: Step) -> str:
        return say(self.language, f"joined-{step.of.kind.replace('_', '-')}", number=_least(step.of))

    def _fact(self, step: Step) -> str:
        known = {True: "yes", False: "no", None: "unknown"}
        truth = step.value if isinstance(step.value, bool) else None
        value = say(self.language, known[truth])
        return say(self.language, "result-fact", what=self.speaker.phrase(step.of), value=value)

    def _compared(self, step: Step, of: Comparison | Among) -> str:
        first = step.parts[0]
        what, bound = self.speaker.phrase(first.of), self.speaker.bound(of)
        value = self._value(first.value, step)
        if value is None:
            return say(self.language, "result-unknown", what=what, bound=bound)
        margin = self._margin(step)
        if margin is None:
            return say(self.language, "result-number", what=what, value=value, bound=bound)
        return say(
            self.language, "result-number-margin", what=what, value=value, bound=bound, margin=margin
        )

    def _value(self, value: bool | Quantity | str | None, step: Step) -> str | None:
        match value:
            case Quantity():
                against = [
                    part.value.low
                    for part in step.parts[1:]
                    if isinstance(part.value, Quantity) and part.value.known
                ]
                low, high = (number(self.language, n, against=against) for n in (value.low, value.high))
                return low if value.known else say(self.language, "between", low=low, high=high)
            case str() if isinstance(step.parts[0].of, Pattern):
                return "+".join(value.split()) or say(self.language, "pattern-none")
            case str():
                return self.speaker.word(value)
            case _:
                return None

    def _margin(self, step: Step) -> str | None:
        """Say how far a comparison with one bound is off; nothing for a chain."""
        if len(step.margins) != 1:
            return None
        difference = step.margins[0].difference
        if difference == 0:
            return say(self.language, "margin-at")
        key = "margin-over" if difference > 0 else "margin-under"
        return say(self.language, key, difference=number(self.language, abs(difference)))

    def _working(self, step: Step) -> str:
        """Show how the first side was computed, for a reader with a pencil."""
        for each in _inside(step):
            if each.used:
                return self._used(each)
        return ""

    def _used(self, step: Step) -> str:
        how = step.of.how if isinstance(step.of, Aggregate) else "count"
        match how:
            case "sum" | "mean" if _of_grades(step.of):
                return self._added(step, how)
            case "lowest" | "highest":
                wanted = step.value
                kept = [u for u in step.used if u.gives == wanted]
            case _:
                kept = [u for u in step.used if _contributes(u)]
        return ", ".join(self._one(each) for each in kept)

    def _one(self, each: Used) -> str:
        name = self.speaker.subject(each.code)
        if each.low != each.high:
            return f"{name} ({say(self.language, 'unknown')})"
        return f"{name} {number(self.language, _exact(each.low))}"

    def _added(self, step: Step, how: str) -> str:
        if not isinstance(step.value, Quantity) or not step.value.known:
            return ", ".join(self._one(u) for u in step.used if u.low != u.high)
        gives = [u.gives.low for u in step.used if isinstance(u.gives, Quantity)]
        total = number(self.language, sum(gives, start=_exact(0)))
        terms = " + ".join(number(self.language, term) for term in gives)
        said = say(self.language, "working-sum", terms=terms, total=total)
        if how == "sum":
            return said
        mean = number(self.language, step.value.low)
        count = number(self.language, len(gives))
        return f"{said}; " + say(self.language, "working-mean", total=total, number=count, mean=mean)


def _inside(step: Step) -> Iterator[Step]:
    yield step
    for part in step.parts:
        yield from _inside(part)


def _of_grades(of: Expression) -> bool:
    return any(part.kind == "grade" for part in parts_of(of))


def _contributes(used: Used) -> bool:
    if isinstance(used.gives, Quantity):
        return (used.gives.least, used.gives.most) != (0, 0)
    return used.gives is not False


def _exact(value: int) -> Fraction:
    return Fraction(value, SCALE)


def _least(of: Expression) -> int:
    return getattr(of, "number", 0)
