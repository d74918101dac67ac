"""Setting an advice aside: so often in a career at a level, with a plan that has both sections.

The student and the parents may think otherwise than the teachers, and may then prove it. What was
advised stays in the dossier as it was, and so does a chance that did not work out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import Field

from overgang.dossier import Dossier, JointAdvice, SetAside
from overgang.dossier.choices import times_set_aside
from overgang.dossier.day import school_year_of
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind, latest_of
from overgang.dossier.roles import Party, Role
from overgang.practices.notes import (
    Brings,
    Note,
    Offers,
    OptionCode,
    Question,
    Remark,
    Right,
    RightState,
    Side,
    Weighs,
)
from overgang.practices.permission import Permission
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.school.level import Level

__all__ = ["MayBeSetAside", "SettingAside"]


class MayBeSetAside(StrEnum):
    """Why an advice may be set aside or not."""

    FREE = "free"
    NO_ADVICE = "no advice"
    """Nothing is advised this year that leads away from the level."""
    DONE = "done"
    """The latest advice was set aside."""
    ALL_USED = "all used"


class SettingAside(Policy):
    """An advice may be set aside `times` times in the years that a student is at a level (`at`).

    >>> from overgang.dossier import Student
    >>> advice = JointAdvice(
    ...     on="2026-06-25", school_year="2025-2026", moment="year end", kind="another level",
    ...     level="mavo",
    ... )
    >>> dossier = Dossier(student=Student(id="900101", level="havo"), joint_advices=[advice])
    >>> policy = SettingAside(at="havo", times=1)
    >>> [bool(policy.can_set_aside(dossier, date(2026, 6, day))) for day in (24, 25)]
    [False, True]
    """

    kind: Literal["setting-aside"] = "setting-aside"
    at: Level
    times: int = Field(ge=1)

    def can_set_aside(self, dossier: Dossier, on: date) -> Permission[MayBeSetAside]:
        """Tell whether the latest advice may be set aside, as the dossier was known on a day.

        It may where it leads away from the level; to go on at the level needs no setting aside.
        """
        used = times_set_aside(dossier.set_aside, self.at, on)
        latest = latest_of(dossier.joint_advices, school_year_of(on), on)
        if latest is None or not _leads_away(latest):
            reason = MayBeSetAside.NO_ADVICE
        elif any(_is_of(each, latest) for each in dossier.set_aside if each.on <= on):
            reason = MayBeSetAside.DONE
        else:
            reason = MayBeSetAside.FREE if used < self.times else MayBeSetAside.ALL_USED
        return Permission(reason, used)

    def words(self) -> Iterator[Said]:
        """Say how often it may be done, and what the plan holds."""
        yield said("setting-aside-times", level=self.at, count=self.times)
        yield said("setting-aside-both-sections")

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell the right and how it stands, and what came of it; nothing at another level."""
        if at.level is not self.at:
            return
        permission = self.can_set_aside(at.dossier, at.on)
        yield self._right(permission)
        if permission:
            yield Offers(OptionCode.SET_ASIDE, said("setting-aside-offer", level=self.at))
            yield Weighs(OptionCode.SET_ASIDE, Side.NEEDS, said("setting-aside-plan"))
            if self.times - permission.used == 1:
                yield Weighs(OptionCode.SET_ASIDE, Side.AGAINST, said("setting-aside-last"))
            yield Brings(said("setting-aside-bring"), Role.STUDENT)
        if permission.used > self.times:
            more = said("setting-aside-more", used=permission.used, count=self.times)
            yield Remark(more)
        for each in at.dossier.set_aside:
            if each.level is self.at:
                yield from _what_came_of(each, at)

    def _right(self, permission: Permission[MayBeSetAside]) -> Right:
        match permission.reason:
            case MayBeSetAside.FREE:
                state = RightState.OPEN
            case _ if permission.used >= self.times:
                state = RightState.USED
            case _:
                state = RightState.NOT_NOW
        sentence = said("setting-aside-right", level=self.at, count=self.times)
        return Right(sentence, Party.STUDENT, state)


def _leads_away(advice: JointAdvice) -> bool:
    """Tell whether an advice leads away from the level; to look around in January does not yet."""
    at_end = advice.moment is AdviceMoment.YEAR_END
    return advice.kind is JointAdviceKind.OTHER_LEVEL or (
        at_end and advice.kind is JointAdviceKind.ORIENT_ELSEWHERE
    )


def _is_of(choice: SetAside, advice: JointAdvice) -> bool:
    return (choice.school_year, choice.moment) == (advice.school_year, advice.moment)


def _what_came_of(choice: SetAside, at: Situation) -> Iterator[Note]:
    """Tell of this year's choice that it holds; of a chance, how long it runs, or ask after it."""
    if choice.school_year == at.school_year:
        goes_on = said("setting-aside-goes-on", day=choice.on, level=choice.level)
        yield Offers(OptionCode.GO_ON_WITH_PLAN, goes_on)
    until = choice.chance_until
    if until is not None and at.on <= until:
        yield Remark(said("setting-aside-chance", until=until))
    elif until is not None and school_year_of(until) == at.school_year:
        yield Question(said("setting-aside-chance-over", until=until), Role.MENTOR)
