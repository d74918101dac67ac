"""The conditions of a norm as sentences to the student or the parents: asked, and what is there.

Every number is the number that was compared, in the words that the trace has for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

from overgang.norms.expression import And, AtLeast, Input, Measure, Or
from overgang.reading.arithmetic import Truth
from overgang.reading.told import Asked, asked
from overgang.wording import say

if TYPE_CHECKING:
    from overgang.advice.letter import Reader
    from overgang.advice.say import Sayer
    from overgang.reading.judge import Judgement
    from overgang.reading.trace import Step

__all__ = ["told_to"]


def told_to(step: Step, judgement: Judgement, sayer: Sayer, reader: Reader) -> tuple[str, ...]:
    """Say what a condition asks and how it stands, to a reader whom that is about.

    It is one line, or, where a norm leaves a choice, a line and one for each possibility.

    >>> from datetime import date
    >>> from overgang import Student, advise, load
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 6, "fa": 6})
    >>> advice = advise(student, load("nl/zuyderzee-lemmer/1-of-2"), on=date(2026, 6, 25))
    >>> advice.letter("student", "en").parts[1].lines[1]
    'Insufficient grades: the norm asks for at most 1. You have 1.'
    """
    return tuple(_Teller(judgement, sayer, reader).lines(step))


_HELD: Final[dict[Truth, str]] = {True: "holds", False: "holds-not", None: "holds-unknown"}


class _Teller:
    def __init__(self, judgement: Judgement, sayer: Sayer, reader: Reader) -> None:
        self._judgement, self._sayer, self._reader = judgement, sayer, reader

    def lines(self, step: Step) -> Iterator[str]:
        if not isinstance(step.of, Or | AtLeast):
            yield " ".join(self._sentences(step))
            return
        yield self._choice(step.of)
        for at, part in enumerate(step.parts):
            letter = ascii_lowercase[at % len(ascii_lowercase)]
            yield " ".join((f"({letter})", *self._sentences(part)))

    def _sentences(self, step: Step) -> Iterator[str]:
        """Give a sentence for each of the conditions; a choice inside a choice is one phrase."""
        if isinstance(step.of, And):
            for part in step.parts:
                yield from self._sentences(part)
        else:
            yield self._one(step)

    def _choice(self, of: Or | AtLeast) -> str:
        if isinstance(of, AtLeast):
            return say(self._sayer.language, "letter-so-many-of", number=of.number)
        return say(self._sayer.language, "letter-one-of")

    def _one(self, step: Step) -> str:
        sayer = self._sayer
        told = asked(step, self._judgement.ruleset, self._judgement.target, sayer.language)
        if told is not None:
            return self._compared(told)
        what = sayer.phrase(step.of)
        if isinstance(step.of, Measure | Input):  # the school's own words
            what = sayer.say("quoted", says=what)
        truth = step.value if isinstance(step.value, bool) else None
        return self._say(_HELD[truth], what=what)

    def _compared(self, told: Asked) -> str:
        key = f"has-{told.how}"
        if told.how == "count" and told.value == "0":
            key = "has-none"
        what = told.what[:1].upper() + told.what[1:]
        given = {} if key == "has-none" else {"value": told.value}
        # A number that is cut off ends in an ellipsis, and that ends a sentence too.
        return self._say(key, what=what, bound=told.bound, **given).replace("….", "…")

    def _say(self, key: str, **args: str) -> str:
        return say(self._sayer.language, f"letter-{self._reader}-{key}", **args)
