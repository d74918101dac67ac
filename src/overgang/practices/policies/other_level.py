"""Another level: which ways lead from a level to others, for whom the own level proves too much.

The school names the ways. Where none leads from the level of the student, none is made up.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier.joint_advice import JointAdviceKind, latest_of
from overgang.practices.notes import Note, Offers, OptionCode, Side, Weighs, Withholds
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.school.level import Level

__all__ = ["OtherLevel", "Way"]


class Way(Frozen):
    """A way from a level to one of some others."""

    level: Level
    to: tuple[Level, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _leads_elsewhere(self) -> Self:
        if self.level in self.to or len(set(self.to)) < len(self.to):
            raise PydanticCustomError("way", "a way leads to other levels, each named once")
        return self


class OtherLevel(Policy):
    """The ways that a school knows from a level to others, one for each level.

    >>> policy = OtherLevel(ways=[{"level": "havo", "to": ["mavo", "vmbo-gl"]}])
    >>> [str(level) for level in policy.offered(Level.HAVO)], policy.offered(Level.VWO)
    (['vmbo-tl', 'vmbo-gl'], ())
    """

    kind: Literal["other-level"] = "other-level"
    ways: tuple[Way, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _one_each(self) -> Self:
        levels = [each.level for each in self.ways]
        if len(set(levels)) < len(levels):
            raise PydanticCustomError("ways", "a level stands here twice; name its ways together")
        return self

    def offered(self, level: Level | None) -> tuple[Level, ...]:
        """Give the levels to which a way leads; none where the level is not known."""
        return next((each.to for each in self.ways if each.level is level), ())

    def words(self) -> Iterator[Said]:
        """Say from which level to which others, and when."""
        for way in self.ways:
            yield said("other-level-way", level=way.level, to=way.to)
        yield said("other-level-when")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Offer the way where going on is not sure, or tell that there is none."""
        if at.level is None:
            return
        to = self.offered(at.level)
        if not to:
            yield Withholds(OptionCode.OTHER_LEVEL, said("other-level-no-way", level=at.level))
        elif _at_issue(at):
            yield Offers(OptionCode.OTHER_LEVEL, said("other-level-offer", to=to))
            yield Weighs(OptionCode.OTHER_LEVEL, Side.NEEDS, said("other-level-needs"))


def _at_issue(at: Situation) -> bool:
    """Tell whether the teachers advised it, or the list is weak and does not meet the norm."""
    latest = latest_of(at.dossier.joint_advices, at.school_year, at.on)
    if latest is not None:
        return latest.kind in {JointAdviceKind.ORIENT_ELSEWHERE, JointAdviceKind.OTHER_LEVEL}
    return bool(at.weak) and not at.meets
