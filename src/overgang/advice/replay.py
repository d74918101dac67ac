"""Make an advice again from its record, and confirm it or say what differs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from overgang.advice.advise import Advice, advise
from overgang.advice.document import Record
from overgang.advice.record import record_of
from overgang.dossier import Dossier, Student
from overgang.norms.ruleset import RuleSet
from overgang.practices import Practice
from overgang.wording import Language, say

__all__ = ["Differs", "Replay", "replay"]


class Differs(StrEnum):
    """What can be another than it was."""

    INPUT = "input"
    RULESET = "ruleset"
    PRACTICE = "practice"
    LIBRARY = "library"
    RESULT = "result"


@dataclass(frozen=True)
class Replay:
    """The advice made again, and what differs from the record; nothing where it is confirmed.

    Another version of the library alone leaves an advice confirmed, if the result is the same.
    """

    advice: Advice
    differs: tuple[Differs, ...]

    @property
    def confirmed(self) -> bool:
        """Whether the same went in and the same came out."""
        return set(self.differs) <= {Differs.LIBRARY}

    def text(self, language: Language = "nl") -> str:
        """Give in words whether the advice is confirmed, and what differs."""
        lines = [say(language, "replay-confirmed" if self.confirmed else "replay-differs")]
        lines += (f"- {say(language, f'replay-{each}')}" for each in self.differs)
        return "\n".join(lines) + "\n"


def replay(
    record: Record,
    dossier: Dossier | Student,
    ruleset: RuleSet | None,
    practice: Practice | None = None,
) -> Replay:
    """Make the advice of a record again, on its day.

    Raises:
        ValueError: if there is neither a norm nor a practice.

    >>> from datetime import date
    >>> from overgang.rulesets import load
    >>> norm = load("nl/zuyderzee-lemmer/1-of-2")
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 6, "fa": 6})
    >>> kept = advise(student, norm, on=date(2026, 6, 25)).document().record
    >>> replay(kept, student, norm).confirmed
    True
    >>> other = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 4, "fa": 6})
    >>> [str(each) for each in replay(kept, other, norm).differs]
    ['input', 'result']
    """
    advice = advise(dossier, ruleset, practice, on=record.on)
    made = record_of(advice)
    differs = tuple(each for each in Differs if getattr(made, each) != getattr(record, each))
    return Replay(advice, differs)
