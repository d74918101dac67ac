"""Support that a school has, and when: all year, or only in some weeks.

What has its own weeks is offered in them and at no other time. Before them it is told when they
come; afterwards nobody reads of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier.day import school_year_of
from overgang.dossier.signals import open_signals
from overgang.dossier.support import SupportKind
from overgang.practices.notes import Note, Offers, OptionCode, Remark
from overgang.practices.period import Period
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["SupportOffer", "SupportWindows"]

_ONE_MORE_CHANCE: Final = {
    SupportKind.LAST_WEEK_TASKS,
    SupportKind.SPRING_SCHOOL,
    SupportKind.SUMMER_SCHOOL,
}
"""What is a chance by itself; the rest belongs to a plan."""


class SupportOffer(Frozen):
    """A kind of support, how many hours a week, and its weeks; without weeks it is there all year.

    >>> last_week = Period(first="2026-07-13", last="2026-07-17")
    >>> offer = SupportOffer(support="tasks in the last week", windows=[last_week])
    >>> [offer.is_open(date(2026, 7, day)) for day in (12, 13, 17, 18)]
    [False, True, True, False]
    """

    support: SupportKind
    hours: int | None = Field(default=None, ge=1)
    windows: tuple[Period, ...] = ()

    def is_open(self, on: date) -> bool:
        """Tell whether the support can begin on a day."""
        return not self.windows or any(on in each for each in self.windows)

    def next_window(self, on: date) -> Period | None:
        """Give the next weeks of the same school year that begin after a day."""
        later = [
            each
            for each in self.windows
            if each.first > on and school_year_of(each.first) == school_year_of(on)
        ]
        return min(later, key=lambda each: each.first, default=None)


class SupportWindows(Policy):
    """The support that a school has for students who are behind.

    >>> SupportWindows(offers=[{"support": "choice time", "hours": 2}]).offers[0].hours
    2
    """

    kind: Literal["support-windows"] = "support-windows"
    offers: tuple[SupportOffer, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        kinds = [each.support for each in self.offers]
        if len(set(kinds)) < len(kinds):
            raise PydanticCustomError("twice", "a kind of support stands here twice; join them")
        return self

    def alternatives(self, at: Situation) -> tuple[SupportKind, ...]:
        """Give the support that can begin on the day and that the student does not have."""
        has = {
            each.kind
            for each in this_year(at.dossier.support, at.on)
            if each.until is None or at.on < each.until
        }
        return tuple(
            each.support for each in self.offers if each.is_open(at.on) and each.support not in has
        )

    def words(self) -> Iterator[Said]:
        """Say which support there is, and for how many hours or in which weeks."""
        all_year = tuple(
            each.support for each in self.offers if not each.windows and not each.hours
        )
        if all_year:
            yield said("support-windows-all-year", support=all_year)
        for each in self.offers:
            if each.hours is not None:
                yield said("support-windows-hours", support=each.support, hours=each.hours)
            for window in each.windows:
                yield said(
                    "support-windows-weeks",
                    support=each.support,
                    first=window.first,
                    last=window.last,
                )

    def notes(self, at: Situation) -> Iterator[Note]:
        """For weak subjects and open signals: what can begin now, and what comes later."""
        if not (at.weak or open_signals(this_year(at.dossier.signals, at.on), at.on)):
            return
        now = self.alternatives(at)
        chances = tuple(each for each in now if each in _ONE_MORE_CHANCE)
        others = tuple(each for each in now if each not in _ONE_MORE_CHANCE)
        if others:
            yield Offers(OptionCode.GO_ON_WITH_PLAN, _offered(others, at.weak))
        if chances:
            yield Offers(OptionCode.EXTRA_OPPORTUNITY, _offered(chances, at.weak))
        for each in self.offers if at.weak else ():
            window = each.next_window(at.on)
            if window is not None and not each.is_open(at.on):
                told = {"first": window.first, "last": window.last}
                yield Remark(said("support-windows-later", support=each.support, **told))


def _offered(support: tuple[SupportKind, ...], weak: tuple[str, ...]) -> Said:
    if not weak:
        return said("support-windows-offer", support=support)
    return said("support-windows-offer-for", support=support, subjects=Subjects(weak))
