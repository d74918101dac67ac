"""Joint advice at fixed moments: the teachers advise together, early enough to do something.

An advice of January leaves half a year. So at the end of the year another level is no bolt from
the blue where January pointed that way; where it did not, that is told, whoever is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal, Self, assert_never

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang.dossier import Dossier, JointAdvice
from overgang.dossier.day import school_year_of
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind, january_of, latest_of
from overgang.dossier.roles import Role
from overgang.practices.notes import (
    Asks,
    Brings,
    Note,
    Offers,
    OptionCode,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation

__all__ = ["AdviceMoments"]

_JANUARY: Final = 1
_MONTHS: Final = (8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7)
"""The months in the order of a school year."""


class AdviceMoments(Policy):
    """Joint advice at `moments` of the school year.

    `year_end_from` is the month from which people speak of the end of the year; where it is left
    out, nobody is asked for that advice.

    >>> from overgang.dossier import Student
    >>> january = JointAdvice(
    ...     on="2026-01-22", school_year="2025-2026", moment="january", kind="go on with a plan"
    ... )
    >>> end = JointAdvice(
    ...     on="2026-06-25", school_year="2025-2026", moment="year end", kind="another level",
    ...     level="mavo",
    ... )
    >>> dossier = Dossier(student=Student(id="900101"), joint_advices=[january, end])
    >>> policy = AdviceMoments(moments=["january", "year end"], year_end_from=6)
    >>> [policy.unannounced(dossier, date(2026, 6, day)) is not None for day in (24, 25)]
    [False, True]
    """

    kind: Literal["advice-moments"] = "advice-moments"
    moments: tuple[AdviceMoment, ...] = Field(min_length=1)
    year_end_from: int | None = Field(default=None, ge=1, le=12)

    @model_validator(mode="after")
    def _moments_once(self) -> Self:
        if len(set(self.moments)) < len(self.moments):
            raise PydanticCustomError("moments", "a moment stands here twice; keep one of them")
        if self.year_end_from is not None and AdviceMoment.YEAR_END not in self.moments:
            raise PydanticCustomError(
                "moments", "there is no advice at the end of the year; leave out `year_end_from`"
            )
        return self

    def unannounced(self, dossier: Dossier, on: date) -> JointAdvice | None:
        """Give an advice of another level at year end that January did not point to.

        None where there is no such advice, or where the school gives none in January.
        """
        if AdviceMoment.JANUARY not in self.moments:
            return None
        latest = latest_of(dossier.joint_advices, school_year_of(on), on)
        if latest is None or latest.kind is not JointAdviceKind.OTHER_LEVEL:
            return None
        january = january_of(dossier.joint_advices, latest.school_year, on)
        return None if january is not None and _points_elsewhere(january) else latest

    def words(self) -> Iterator[Said]:
        """Say at which moments there is a joint advice, and why one is early."""
        for moment in self.moments:
            match moment:
                case AdviceMoment.JANUARY:
                    yield said("advice-moments-january")
                case AdviceMoment.YEAR_END:
                    yield said("advice-moments-year-end")
                case _:
                    assert_never(moment)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell whether the advices were given, what the latest one speaks for, and a surprise."""
        latest = latest_of(at.dossier.joint_advices, at.school_year, at.on)
        if self.unannounced(at.dossier, at.on) is not None:
            yield Safeguard(said("advice-moments-unannounced"), SafeguardState.MISSED)
        elif AdviceMoment.JANUARY in self.moments:
            yield from _january(at, latest)
        if latest is not None:
            yield _speaks_for(latest)
            if _points_elsewhere(latest) and latest.moment is AdviceMoment.JANUARY:
                yield Asks(said("advice-moments-ask-elsewhere"))
        at_end = latest is not None and latest.moment is AdviceMoment.YEAR_END
        if self.year_end_from is not None and not at_end:
            yield from _asked(at.on, self.year_end_from)


def _january(at: Situation, latest: JointAdvice | None) -> Iterator[Note]:
    if (given := january_of(at.dossier.joint_advices, at.school_year, at.on)) is not None:
        done = said("advice-moments-january-given", day=given.on)
        yield Safeguard(done, SafeguardState.DONE)
    elif latest is not None:
        yield Safeguard(said("advice-moments-january-missing"), SafeguardState.MISSED)
    elif at.on.month == _JANUARY:
        yield Safeguard(said("advice-moments-january-now"), SafeguardState.TO_DO)
        yield Brings(said("advice-moments-bring"), Role.TEACHERS)
    elif _place(at.on.month) > _place(_JANUARY):
        yield Safeguard(said("advice-moments-january-missing"), SafeguardState.LATE)


def _asked(on: date, month: int) -> Iterator[Note]:
    if _place(on.month) >= _place(month):
        yield Safeguard(said("advice-moments-year-end-now"), SafeguardState.TO_DO)
        yield Brings(said("advice-moments-bring"), Role.TEACHERS)


def _place(month: int) -> int:
    return _MONTHS.index(month)


def _points_elsewhere(advice: JointAdvice) -> bool:
    return advice.kind in {JointAdviceKind.ORIENT_ELSEWHERE, JointAdviceKind.OTHER_LEVEL}


def _speaks_for(advice: JointAdvice) -> Note:
    match advice.kind:
        case JointAdviceKind.GO_ON:
            return Weighs(OptionCode.GO_ON, Side.FOR, said("advice-moments-go-on", day=advice.on))
        case JointAdviceKind.GO_ON_WITH_PLAN:
            with_plan = said("advice-moments-go-on-with-plan", day=advice.on)
            return Offers(OptionCode.GO_ON_WITH_PLAN, with_plan)
        case JointAdviceKind.OTHER_LEVEL if advice.level is not None:
            level = said("advice-moments-other-level", day=advice.on, level=advice.level)
            return Weighs(OptionCode.OTHER_LEVEL, Side.FOR, level)
        case JointAdviceKind.ORIENT_ELSEWHERE | JointAdviceKind.OTHER_LEVEL:
            elsewhere = said("advice-moments-look-elsewhere", day=advice.on)
            return Weighs(OptionCode.OTHER_LEVEL, Side.FOR, elsewhere)
        case _:
            assert_never(advice.kind)
