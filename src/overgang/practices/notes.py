"""What a policy can bring to an advice: a closed set of notes, each with its sentence.

None of them decides anything. A note offers an option or tells why one does not fit, weighs for
one or against it, asks a question, tells a safeguard or a right, or prepares the talk.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from overgang.dossier.followed_years import RepeatGround
from overgang.dossier.roles import Party, Role
from overgang.practices.said import Said

__all__ = [
    "Asks",
    "Attends",
    "Brings",
    "Note",
    "Offers",
    "OptionCode",
    "Question",
    "Remark",
    "Right",
    "RightState",
    "Safeguard",
    "SafeguardState",
    "Side",
    "Weighs",
    "Withholds",
]


class OptionCode(StrEnum):
    """Something that people can choose, in the order in which options are told."""

    GO_ON = "go-on"
    GO_ON_WITH_PLAN = "go-on-with-plan"
    SET_ASIDE = "set-aside"
    EXTRA_OPPORTUNITY = "extra-opportunity"
    LEVEL_PER_SUBJECT = "level-per-subject"
    OTHER_LEVEL = "other-level"
    EXCEPTION = "same-year-again"
    """An exception: it comes last, needs a recorded ground, and never stands alone."""


class Side(StrEnum):
    """What a sentence does for an option."""

    FOR = "for"
    AGAINST = "against"
    NEEDS = "needs"


@dataclass(frozen=True, slots=True)
class Offers:
    """An option that this practice knows; `said` tells it in the practice's own way.

    Raises:
        ValueError: if the exception is offered without a ground that can be one.
    """

    option: OptionCode
    said: Said
    ground: RepeatGround | None = None

    def __post_init__(self) -> None:
        """See that the exception has its ground, and nothing else has one."""
        is_exception = self.option is OptionCode.EXCEPTION
        if is_exception == (self.ground in {None, RepeatGround.NOT_TOLD}):
            message = "the exception, and no other option, is offered on a ground that was told"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Withholds:
    """An option that does not fit here, and why. It is left out, and the reason is told.

    Raises:
        ValueError: if it is the option to go on, which is always there.
    """

    option: OptionCode
    said: Said

    def __post_init__(self) -> None:
        """See that nobody leaves out the option to go on."""
        if self.option is OptionCode.GO_ON:
            message = "to go on is always an option; weigh against it instead"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Weighs:
    """Something that speaks for an option or against it, or that it needs."""

    option: OptionCode
    side: Side
    said: Said


@dataclass(frozen=True, slots=True)
class Question:
    """Something that people have to answer, and whom it is asked."""

    said: Said
    to: Role


class SafeguardState(StrEnum):
    """Whether something was done that protects the student."""

    DONE = "done"
    TO_DO = "to-do"
    """There is still time."""
    LATE = "late"
    """The day has gone by; it can still be done."""
    MISSED = "missed"
    """It cannot be done any more; the meeting weighs that."""


@dataclass(frozen=True, slots=True)
class Safeguard:
    """Something that the practice asks of the school, and how that stands."""

    said: Said
    state: SafeguardState


class RightState(StrEnum):
    """Whether a right can be used."""

    OPEN = "open"
    USED = "used"
    NOT_NOW = "not-now"


@dataclass(frozen=True, slots=True)
class Right:
    """Something that the student or the parents may do."""

    said: Said
    of: Party
    state: RightState
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Attends:
    """Somebody who takes part in the next talk; at most one of them leads it."""

    role: Role
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Brings:
    """Something that somebody brings to the talk."""

    said: Said
    role: Role


@dataclass(frozen=True, slots=True)
class Asks:
    """A question for the talk, asked of everybody there."""

    said: Said


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that is good to know beside the advice."""

    said: Said


Note = Offers | Withholds | Weighs | Question | Safeguard | Right | Attends | Brings | Asks | Remark
"""Anything that a policy can bring."""
