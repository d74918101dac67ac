"""Every bound of a norm with where this student stands: what is asked, what is there, how far off.

A row for each condition of each rule, in the order of the rules. The numbers are those that were
compared; where something is not known yet, there is no margin.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from overgang._model import Quiet
from overgang.norms.expression import Among, Comparison
from overgang.reading.judge import Judgement
from overgang.reading.trace import Quantity, Step
from overgang.reading.words import Speaker, measured
from overgang.wording import Language, number, say

__all__ = ["Bound", "bound_of", "bounds_of"]


class Bound(Quiet):
    """One condition of a rule, for one student.

    `here` is what is there in words, None where it is not known. `margin` is how far a number lies
    above its bound, negative below it; None where it has no single bound or is not known.
    """

    rule: str
    cite: str | None
    what: str
    asked: str
    here: str | None
    holds: bool | None
    margin: Fraction | None


def bounds_of(judgement: Judgement, language: Language) -> tuple[Bound, ...]:
    """Give every condition of every rule of a target, each once in a rule.

    >>> from overgang import Student, judge, load
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 6, "fa": 6})
    >>> (judgement,) = judge(student, load("nl/zuyderzee-lemmer/1-of-2"))
    >>> row = bounds_of(judgement, "en")[0]
    >>> row.what, row.asked, row.here, row.holds, str(row.margin)
    ('insufficient grades', 'at most 1', '1', True, '0')
    """
    speaker = Speaker(judgement.ruleset, judgement.target, language)
    rows = (
        bound_of(rule.says, rule.cite, leaf, speaker)
        for rule, step in zip(judgement.target.rules, judgement.steps, strict=True)
        for leaf in _leaves(step)
    )
    return tuple(dict.fromkeys(rows))


def _leaves(step: Step) -> Iterator[Step]:
    if isinstance(step.of, Comparison | Among) or not step.parts:
        yield step
    else:
        for part in step.parts:
            yield from _leaves(part)


def bound_of(says: str, cite: str | None, step: Step, speaker: Speaker) -> Bound:
    """Give one condition of a rule, from its step."""
    language, of = speaker.language, step.of
    holds = step.value if isinstance(step.value, bool) else None
    if isinstance(of, Comparison | Among):
        at, side = measured(of)
        return Bound(
            rule=says,
            cite=cite,
            what=speaker.phrase(side),
            asked=speaker.bound(of),
            here=_value(step.parts[at], step, speaker),
            holds=holds,
            margin=_margin(step, at),
        )
    here = None if holds is None else say(language, "yes" if holds else "no")
    asked = say(language, "yes")
    return Bound(
        rule=says, cite=cite, what=speaker.phrase(of), asked=asked, here=here, holds=holds,
        margin=None,
    )  # fmt: skip


def _value(part: Step, step: Step, speaker: Speaker) -> str | None:
    match part.value:
        case Quantity(low=low, known=True):
            others = [margin.bound for margin in step.margins]
            return number(speaker.language, low, against=others)
        case str():
            return speaker.word(part.value, part.of)
        case _:
            return None


def _margin(step: Step, at: int) -> Fraction | None:
    if len(step.margins) != 1:
        return None
    return step.margins[0].difference * (-1 if at else 1)
