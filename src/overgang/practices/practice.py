"""A practice: how a school deals with moving up, as a list of policies with its source.

A practice needs no norm. It says in words what the school does, and gives its notes on a student;
which norm is looked at beside it is the caller's. Nothing here holds for all schools.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.norms.parts import Words
from overgang.practices.exception import kept_in_bounds
from overgang.practices.notes import Note
from overgang.practices.policies import AnyPolicy
from overgang.practices.situation import Situation
from overgang.practices.worked_year import WorkedYear
from overgang.school.level import Level
from overgang.wording import Language, say

__all__ = ["DecisionStyle", "Practice", "PracticeSource", "Told"]


class DecisionStyle(StrEnum):
    """How a school comes to what it says at the end of a year, in a word; it steers nothing."""

    NO_NORMS = "no norms"
    GUIDE_NORMS = "norms as a guide"
    DISCUSSION_GUIDELINE = "a guideline for whom to discuss"
    NON_BINDING_ADVICE = "advice that does not bind"
    GUARANTEED_FLOOR = "a floor"
    NO_REPEAT_VISION = "on with the own group"
    OUTSIDE_NORM = "outside the norm with agreements"
    DIRECT_PLAN = "a plan at once"
    SMALL_SCALE_COACHING = "coaching in small groups"


class PracticeSource(Frozen):
    """Where it is told how the school works, and when that was read; it may have changed since."""

    title: str
    publisher: str
    published: Words
    """When, as far as is known."""
    place: Words
    """Where in the source it stands."""
    read_on: date

    def text(self, language: Language) -> str:
        """Give the source as a sentence."""
        return say(
            language,
            "practice-source",
            title=self.title,
            publisher=self.publisher,
            published=self.published.in_(language),
            place=self.place.in_(language),
            day=self.read_on,
        )


@dataclass(frozen=True, slots=True)
class Told:
    """A note, and the kind of policy that brought it."""

    policy: str
    note: Note


class Practice(Frozen):
    """A practice: the school, how it decides, for which levels, and its policies.

    `readings` tells where the source leaves room and how it is read here; `example` the days on
    which advice is asked in the example year that comes with it.

    >>> from overgang.practices import load_practice
    >>> practice = load_practice("odulphus")
    >>> practice.style, [policy.kind for policy in practice.policies][:1]
    (<DecisionStyle.NON_BINDING_ADVICE: 'advice that does not bind'>, ['plan-cycles'])
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    school: str = Field(min_length=1)
    style: DecisionStyle
    levels: tuple[Level, ...] = Field(min_length=1)
    source: PracticeSource
    vision: Words
    policies: tuple[AnyPolicy, ...] = Field(min_length=1, alias="policy")
    readings: tuple[Words, ...] = Field(default=(), alias="reading")
    example: WorkedYear | None = None

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        for at, policy in enumerate(self.policies):
            if policy in self.policies[:at]:
                raise PydanticCustomError(
                    "twice", "policy {number} stands here before", {"number": at + 1}
                )
        return self

    def notes(self, at: Situation) -> tuple[Told, ...]:
        """Give what the policies bring to an advice, in the order of the practice."""
        told = tuple(
            Told(policy.kind, note) for policy in self.policies for note in policy.notes(at)
        )
        return (*told, *(Told("exception", note) for note in kept_in_bounds(at)))

    def text(self, language: Language) -> str:
        """Give the practice in words."""
        return "\n".join(self._lines(language)) + "\n"

    def _lines(self, language: Language) -> Iterator[str]:
        yield say(language, "practice-head", school=self.school, id=self.id)
        levels = ", ".join(each.nl if language == "nl" else each.en for each in self.levels)
        yield say(language, "practice-levels", levels=levels)
        yield say(language, f"practice-style-{self.style.name.lower().replace('_', '-')}")
        yield ""
        yield self.vision.in_(language)
        yield ""
        yield say(language, "practice-does")
        for policy in self.policies:
            yield from (f"- {line.text(language)}" for line in policy.words())
        if self.readings:
            yield ""
            yield say(language, "practice-readings")
            yield from (f"- {reading.in_(language)}" for reading in self.readings)
        yield ""
        yield self.source.text(language)
