"""Norms as a guide (*gids*): they show for whom to look further, and bind nobody.

There is no binding norm here, not even as a choice. That a norm is not met is where a talk begins.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from overgang.dossier.roles import Role
from overgang.practices.notes import Note, Offers, OptionCode, Question
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["GuideNorms"]


class GuideNorms(Policy):
    """A norm is a guide; `binding` has no other value.

    >>> GuideNorms().binding
    'guide'
    """

    kind: Literal["guide-norms"] = "guide-norms"
    binding: Literal["guide"] = "guide"

    def words(self) -> Iterator[Said]:
        """Say that a norm is a guide, and what people look at beside it."""
        yield said("guide-norms-guide")
        yield said("guide-norms-potential")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Where a norm is not met: it is a guide, so a plan is open and people look further."""
        if at.meets or not (at.weak or any(each.means is not None for each in at.norm)):
            return
        if any(each.means is not None for each in at.norm):
            yield Offers(OptionCode.GO_ON_WITH_PLAN, said("guide-norms-offer"))
        yield Question(said("guide-norms-what-else"), Role.TEACHERS)
