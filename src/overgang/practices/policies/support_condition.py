"""A condition for extra support: some schools give it only to whoever wants it and can use it.

Such a condition can leave out just the students who need support most. So it is never there of
itself; where a school has it, it is told as what it is, and it withholds nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Literal

from pydantic import Field

from overgang.dossier.roles import Role
from overgang.practices.notes import Note, OptionCode, Question, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["SupportCondition", "SupportNeeds"]


class SupportNeeds(StrEnum):
    """What a school wants to see before it gives extra support."""

    OWN_WISH = "own wish"
    ROOM_TO_GROW = "room to grow"


class SupportCondition(Policy):
    """What a school wants to see before it gives extra support (*extra begeleiding*).

    >>> [line.text("en") for line in SupportCondition(needs=["own wish"]).words()][0]
    'The school gives extra support to students who want it themselves.'
    """

    kind: Literal["support-condition"] = "support-condition"
    needs: tuple[SupportNeeds, ...] = Field(min_length=1)

    def words(self) -> Iterator[Said]:
        """Say what the condition is, and what it can do."""
        for each in self.needs:
            yield said(f"support-condition-{_key(each)}")
        yield said("support-condition-can-leave-out")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Ask how student and mentor see it, where support is at issue."""
        if not at.weak:
            return
        for each in self.needs:
            told = said(f"support-condition-{_key(each)}-needed")
            yield Weighs(OptionCode.GO_ON_WITH_PLAN, Side.NEEDS, told)
        yield Question(said("support-condition-question"), Role.MENTOR)


def _key(needs: SupportNeeds) -> str:
    return needs.name.lower().replace("_", "-")
