"""A judgement in words: what each condition asked, what was there, and how far it was off.

Every number that is said is the number that was compared, and the working beside it lets a reader
compute it again by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from overgang.norms.expression import (
    Aggregate,
    Among,
    AtLeast,
    Comparison,
    Expression,
    GradeOf,
    Holds,
    Measure,
    Number,
    Pattern,
    PointsOf,
    Size,
    Text,
)
from overgang.reading.arithmetic import Truth
from overgang.reading.trace import Quantity, Step, Used
from overgang.reading.words import Speaker, measured
from overgang.school.grade import SCALE
from overgang.wording import Language, number, say

if TYPE_CHECKING:
    from overgang.norms.parts import Target
    from overgang.norms.ruleset import RuleSet

__all__ = ["Asked", "Line", "asked", "tell"]


class Line(NamedTuple):
    """A line of an explanation: how deep it stands, whether it holds, what is said, the working."""

    depth: int
    truth: Truth
    text: str
    working: str


class Asked(NamedTuple):
    """What a condition asks, part by part, for whoever makes another sentence of it than `tell`."""

    what: str
    bound: str
    value: str
    how: Literal["count", "pattern", "number"]
    """Whether somebody has so many of them, has these grades, or is at that number."""


def asked(step: Step, ruleset: RuleSet, target: Target, language: Language) -> Asked | None:
    """Give what a comparison asked and what was there; None for any other condition.

    It has the words that `tell` has, so the number is the one that was compared. Nothing is given
    where the value is not known and only words would do.
    """
    if not isinstance(step.of, Comparison | Among):
        return None
    return _Teller(Speaker(ruleset, target, language)).asked(step, step.of)


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
            case Holds(target=other) if step.parts:
                yield Line(depth, truth, self._fact(step), "")
                yield from self._of(other).lines(step.parts[0], depth + 1)
            case _ if step.parts:
                yield Line(depth, truth, self._joined(step), "")
                for part in step.parts:
                    yield from self.lines(part, depth + 1)
            case _:
                yield Line(depth, truth, self._fact(step), self._working(step))

    def _of(self, other: str | None) -> _Teller:
        """Give who tells of the rules of another target: its rules are called by its own words."""
        if other is None:
            return self
        ruleset = self.speaker.ruleset
        return _Teller(Speaker(ruleset, ruleset.target(other), self.language))

    def _joined(self, step: Step) -> str:
        return say(
            self.language, f"joined-{step.of.kind.replace('_', '-')}", number=_least(step.of)
        )

    def _fact(self, step: Step) -> str:
        known = {True: "yes", False: "no", None: "unknown"}
        truth = step.value if isinstance(step.value, bool) else None
        value = say(self.language, known[truth])
        return say(self.language, "result-fact", what=self.speaker.phrase(step.of), value=value)

    def asked(self, step: Step, of: Comparison | Among) -> Asked | None:
        at, side = measured(of)
        value = self._value(step.parts[at], step)
        if value is None:
            return None
        of_what = self._unnamed(side)
        how: Literal["count", "pattern", "number"] = "number"
        if isinstance(of_what, Pattern):
            how = "pattern"
        elif _counts(of_what):
            how = "count"
        return Asked(self.speaker.phrase(side), self._bound(step, of), value, how)

    def _unnamed(self, of: Expression) -> Expression:
        """Give what stands behind a name."""
        while isinstance(of, Measure):
            of = self.speaker.ruleset.measures[of.name].expression
        return of

    def _compared(self, step: Step, of: Comparison | Among) -> str:
        at, side = measured(of)
        what, bound = self.speaker.phrase(side), self._bound(step, of)
        value = self._value(step.parts[at], step)
        if value is None:
            return say(self.language, "result-unknown", what=what, bound=bound)
        margin = self._margin(step, at)
        if margin is None:
            return say(self.language, "result-number", what=what, value=value, bound=bound)
        return say(
            self.language,
            "result-number-margin",
            what=what,
            value=value,
            bound=bound,
            margin=margin,
        )

    def _bound(self, step: Step, of: Comparison | Among) -> str:
        """Say what is asked; of a bound that is itself counted, also how much it is here."""
        if isinstance(of, Among):
            return self.speaker.bound(of)
        return self.speaker.bound(of, [self._side(part, step) for part in step.parts])

    def _side(self, part: Step, step: Step) -> str:
        said = self.speaker.phrase(part.of)
        if isinstance(part.of, Number) or not isinstance(part.value, Quantity):
            return said
        if not part.value.known:
            return said
        value = number(self.language, part.value.low, against=_others(part, step))
        return say(self.language, "bound-here", what=said, value=value)

    def _value(self, part: Step, step: Step) -> str | None:
        match part.value:
            case Quantity(known=False) if _asks_for_words(step.of):
                return None
            case Quantity(low=low, high=high, known=known):
                against = _others(part, step)
                least, most = (number(self.language, n, against=against) for n in (low, high))
                return least if known else say(self.language, "between", low=least, high=most)
            case str() if isinstance(part.of, Pattern):
                return self.speaker.pattern(part.value)
            case str():
                return self.speaker.word(part.value, part.of)
            case _:
                return None

    def _margin(self, step: Step, at: int) -> str | None:
        """Say how far a comparison with one bound is off; nothing for a chain."""
        if len(step.margins) != 1:
            return None
        difference = step.margins[0].difference * (-1 if at else 1)
        if difference == 0:
            return say(self.language, "margin-at")
        key = "margin-over" if difference > 0 else "margin-under"
        return say(self.language, key, difference=number(self.language, abs(difference)))

    def _working(self, step: Step) -> str:
        """Show how what is measured was computed, for a reader with a pencil."""
        if isinstance(step.of, Comparison | Among):
            step = step.parts[measured(step.of)[0]]
        said = [self._used(each) for each in _inside(step) if each.used]
        return "; ".join(dict.fromkeys(filter(None, said)))

    def _used(self, step: Step) -> str:
        match step.of:
            case Aggregate(how="sum" | "mean" as how, of=GradeOf()):
                return self._added(step, mean=how == "mean")
            case Aggregate(how="sum", of=PointsOf()):
                kept = [self._pointed(u) for u in step.used if _contributes(u)]
            case Aggregate(how="lowest" | "highest"):
                open_ = [u for u in step.used if u.low != u.high]
                same = [u for u in step.used if u.gives == step.value]
                kept = [self._one(u) for u in same or open_]
            case _:
                kept = [self._one(u) for u in step.used if _contributes(u)]
        return ", ".join(kept)

    def _pointed(self, each: Used) -> str:
        """Show a grade with the points that it gave, where both are known."""
        said = self._one(each)
        if each.low != each.high or not isinstance(each.gives, Quantity) or not each.gives.known:
            return said
        return f"{said} → {number(self.language, each.gives.low)}"

    def _one(self, each: Used) -> str:
        name = self.speaker.subject(each.code)
        if each.low != each.high:
            return f"{name} ({say(self.language, 'unknown')})"
        return f"{name} {number(self.language, _exact(each.low))}"

    def _added(self, step: Step, *, mean: bool) -> str:
        if not isinstance(step.value, Quantity) or not step.value.known:
            return ", ".join(self._one(u) for u in step.used if u.low != u.high)
        gives = [u.gives.low for u in step.used if isinstance(u.gives, Quantity)]
        total = number(self.language, sum(gives, start=Fraction(0)))
        terms = " + ".join(number(self.language, term) for term in gives)
        said = say(self.language, "working-sum", terms=terms, total=total)
        if not mean:
            return said
        value = number(self.language, step.value.low)
        count = number(self.language, len(gives))
        divided = say(self.language, "working-mean", total=total, number=count, mean=value)
        return f"{said}; {divided}"


def _counts(of: Expression) -> bool:
    """Say whether a number is one of things, such as subjects or points."""
    match of:
        case Aggregate(how="count") | Aggregate(how="sum", of=PointsOf()):
            return True
        case _:
            return isinstance(of, Size)


def _asks_for_words(of: Expression) -> bool:
    """Say whether only words would do; a grade that is not known is then no span of numbers."""
    return isinstance(of, Among) and all(isinstance(choice, Text) for choice in of.choices)


def _others(part: Step, step: Step) -> list[Fraction]:
    """Give the numbers that a side of a comparison is held against."""
    values = (each.value for each in step.parts if each is not part)
    return [value.low for value in values if isinstance(value, Quantity) and value.known]


def _inside(step: Step) -> Iterator[Step]:
    yield step
    for part in step.parts:
        yield from _inside(part)


def _contributes(used: Used) -> bool:
    if isinstance(used.gives, Quantity):
        return (used.gives.least, used.gives.most) != (0, 0)
    return used.gives is not False


def _exact(value: int) -> Fraction:
    return Fraction(value, SCALE)


def _least(of: Expression) -> int:
    return of.number if isinstance(of, AtLeast) else 0
