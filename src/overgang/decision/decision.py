"""A decision, with the role and the reasons, and how it stands beside the advice of that day."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen, Quiet
from overgang.advice.advise import Advice
from overgang.advice.document import Record
from overgang.advice.options import options_of
from overgang.advice.process import safeguards_of
from overgang.advice.record import record_of
from overgang.dossier.day import Day
from overgang.dossier.followed_years import RepeatGround
from overgang.dossier.roles import Party, Role
from overgang.dossier.word import word
from overgang.practices.notes import OptionCode, SafeguardState
from overgang.school.level import Level
from overgang.wording import Language, listing, say

__all__ = ["Beside", "Decision", "DecisionReason", "beside"]


class DecisionReason(StrEnum):
    """Why people decided as they did; several can go together."""

    NORM = "the norm"
    DEVELOPMENT = "development"
    POTENTIAL = "potential"
    AGREEMENTS = "agreements"
    TALK = "the talk"
    NEW_EVIDENCE = "new evidence"
    CIRCUMSTANCES = "circumstances"
    STUDENT_CHOICE = "choice of the student"
    PARENTS = "wish of the parents"


class Decision(Frozen):
    """What was decided on a day: by which role in the school, what, and why.

    `level` is named where the decision is about another level. The exception needs a ground that
    was told, as it does in an advice.

    >>> Decision(on="2026-07-03", by="team leader", choice="go-on", reasons=["development"]).choice
    <OptionCode.GO_ON: 'go-on'>
    """

    on: Day
    by: Role
    choice: OptionCode
    level: Level | None = None
    reasons: tuple[DecisionReason, ...] = Field(min_length=1)
    ground: RepeatGround | None = None

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        if self.by.party is not Party.SCHOOL:
            raise PydanticCustomError("decision", "the school decides; name a role in the school")
        if self.choice is OptionCode.OTHER_LEVEL and self.level is None:
            raise PydanticCustomError("decision", "another level is decided; name the level")
        is_exception = self.choice is OptionCode.EXCEPTION
        if is_exception == (self.ground in {None, RepeatGround.NOT_TOLD}):
            raise PydanticCustomError(
                "decision", "the exception, and nothing else, is decided on a ground that was told"
            )
        return self

    def __repr__(self) -> str:
        return f"Decision(on={str(self.on)!r})"

    __str__ = __repr__


class Beside(Quiet):
    """A decision beside the advice that people had; neither changes the other.

    `offered` is whether the advice had it among its options. `against_norm` is whether the norm
    was met and something else was decided than going on. `not_done` are the safeguards of the
    practice that were open on the day, as the advice said them.
    """

    decision: Decision
    advice: Record
    offered: bool
    against_norm: bool
    not_done: tuple[str, ...]
    language: Language

    @property
    def deviates(self) -> bool:
        """Whether it is something else than the advice brought; that is normal, and told."""
        return self.against_norm or not self.offered

    def text(self) -> str:
        """Give it in words: who decided, what, why, and where it differs."""
        language, decision = self.language, self.decision
        reasons = (say(language, f"decision-reason-{_key(each)}") for each in decision.reasons)
        lines = [
            say(
                language,
                "decision-line",
                role=word(language, decision.by),
                day=decision.on,
                choice=say(language, f"option-bare-{decision.choice}"),
                reasons=listing(language, reasons),
            )
        ]
        if self.deviates:
            lines.append(say(language, "decision-deviates"))
        if self.not_done:
            lines.append(say(language, "decision-not-done"))
            lines += (f"- {each}" for each in self.not_done)
        return "\n".join(lines)


def beside(decision: Decision, advice: Advice, language: Language = "nl") -> Beside:
    """Lay a decision beside the advice that people had when they took it.

    Raises:
        ValueError: if the decision is of an earlier day than the advice.

    >>> from datetime import date
    >>> from overgang import Student, advise, load
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 6, "fa": 6})
    >>> advice = advise(student, load("nl/zuyderzee-lemmer/1-of-2"), on=date(2026, 6, 25))
    >>> decision = Decision(
    ...     on="2026-06-26", by="team leader", choice="other-level", level="mavo",
    ...     reasons=["wish of the parents"],
    ... )
    >>> laid = beside(decision, advice)
    >>> laid.offered, laid.against_norm, laid.deviates
    (False, True, True)
    """
    if decision.on < advice.on:
        message = "the decision is of an earlier day than the advice; take the advice of that day"
        raise ValueError(message)
    codes = {option.code for option in options_of(advice, language)}
    onward = decision.choice in {OptionCode.GO_ON, OptionCode.GO_ON_WITH_PLAN}
    return Beside(
        decision=decision,
        advice=record_of(advice),
        offered=decision.choice in codes,
        against_norm=advice.meets and not onward,
        not_done=tuple(
            each.text
            for each in safeguards_of(advice, language)
            if each.state is not SafeguardState.DONE
        ),
        language=language,
    )


def _key(reason: DecisionReason) -> str:
    return reason.value.replace(" ", "-")
