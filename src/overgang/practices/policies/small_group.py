"""Small groups: a coach group for everybody, or a group for a while (*interne rebound*).

How large it is, with how many teachers, how often and how long is what the school says. A group
for a while ends: the day on which the student is back in the own class is known at the start.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier import Group
from overgang.dossier.groups import GroupKind
from overgang.practices.notes import Note, Offers, OptionCode, Safeguard, SafeguardState
from overgang.practices.policy import Policy
from overgang.practices.said import Said, said
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year

__all__ = ["Size", "SmallGroup", "months_on"]

_DECEMBER: Final = 12


def months_on(start: date, months: int) -> date:
    """Give the same day so many months on; where that month is shorter, its last day.

    >>> months_on(date(2026, 1, 31), 1), months_on(date(2028, 1, 31), 1)
    (datetime.date(2026, 2, 28), datetime.date(2028, 2, 29))
    """
    years, month = divmod(start.month - 1 + months, _DECEMBER)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


class Size(Frozen):
    """How many there are, from `lowest` to `highest`; without a lowest, from one."""

    lowest: int = Field(default=1, ge=1)
    highest: int = Field(ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.highest < self.lowest:
            raise PydanticCustomError("size", "the highest is below the lowest")
        return self

    def holds(self, count: int) -> bool:
        """Tell whether a number lies within; both ends do.

        >>> [Size(lowest=4, highest=6).holds(count) for count in (3, 4, 6, 7)]
        [False, True, True, False]
        """
        return self.lowest <= count <= self.highest


class SmallGroup(Policy):
    """A group of some students, perhaps with some teachers, so often a week, or for some months.

    >>> rebound = SmallGroup(
    ...     group="rebound", students={"lowest": 4, "highest": 6},
    ...     teachers={"lowest": 2, "highest": 3}, months=1,
    ... )
    >>> rebound.return_date(date(2026, 1, 31))
    datetime.date(2026, 2, 28)
    """

    kind: Literal["small-group"] = "small-group"
    group: GroupKind
    students: Size
    teachers: Size | None = None
    per_week: int | None = Field(default=None, ge=1)
    months: int | None = Field(default=None, ge=1)

    def return_date(self, start: date) -> date | None:
        """Give the day on which the student is back in the own class; None for a lasting group."""
        return None if self.months is None else months_on(start, self.months)

    def fits(self, group: Group) -> bool:
        """Tell whether a group has the size that the school says, and meets as often.

        >>> coach = SmallGroup(group="coach group", students={"highest": 10}, per_week=2)
        >>> [
        ...     coach.fits(Group(
        ...         on="2025-09-01", kind="coach group", students=students, teachers=1,
        ...         contacts_per_week=2,
        ...     ))
        ...     for students in (10, 11)
        ... ]
        [True, False]
        """
        return (
            self.students.holds(group.students)
            and (self.teachers is None or self.teachers.holds(group.teachers))
            and not self._meets_less_often(group)
        )

    def words(self) -> Iterator[Said]:
        """Say how large the group is, with whom, how often and how long."""
        yield said(f"small-group-{self._name}", **self._students())
        if self.teachers is not None:
            yield said("small-group-teachers", **_ends(self.teachers))
        if self.per_week is not None:
            yield said("small-group-per-week", count=self.per_week)
        if self.months is not None:
            yield said("small-group-months", months=self.months)

    def notes(self, at: Situation) -> Iterator[Note]:
        """Tell how the latest group of this year stands; where there was none, offer one."""
        groups = [each for each in this_year(at.dossier.groups, at.on) if each.kind is self.group]
        if groups:
            yield from self._of(groups[-1], at.on)
        elif self.months is None:
            yield Safeguard(said(f"small-group-{self._name}-not-yet"), SafeguardState.TO_DO)
        elif at.weak or any(each.is_open(at.on) for each in at.dossier.signals):
            offered = said("small-group-offer", months=self.months, **self._students())
            yield Offers(OptionCode.EXTRA_OPPORTUNITY, offered)

    def _of(self, group: Group, on: date) -> Iterator[Note]:
        over = group.until is not None and group.until <= on
        if not over:
            yield from self._kept(group)
        if (due := self.return_date(group.on)) is not None:
            yield from _back(due, group.until, on)
        elif self.fits(group) and not over:
            told = said(f"small-group-{self._name}-there", there=group.students)
            yield Safeguard(told, SafeguardState.DONE)

    def _kept(self, group: Group) -> Iterator[Note]:
        """Tell of a group that is not as the school says it is."""
        if not self.students.holds(group.students):
            told = said(f"small-group-{self._name}-size", there=group.students, **self._students())
            yield Safeguard(told, SafeguardState.LATE)
        if self.teachers is not None and not self.teachers.holds(group.teachers):
            told = said("small-group-teachers-there", there=group.teachers, **_ends(self.teachers))
            yield Safeguard(told, SafeguardState.LATE)
        if self.per_week is not None and self._meets_less_often(group):
            told = said("small-group-less-often", count=self.per_week)
            yield Safeguard(told, SafeguardState.LATE)

    def _meets_less_often(self, group: Group) -> bool:
        return (
            self.per_week is not None
            and group.contacts_per_week is not None
            and group.contacts_per_week < self.per_week
        )

    @property
    def _name(self) -> str:
        return self.group.name.lower()

    def _students(self) -> dict[str, int]:
        return _ends(self.students)


def _back(due: date, until: date | None, on: date) -> Iterator[Note]:
    """Tell when the student is back in the own class, is to be, or should have been."""
    if until is not None and until <= on:
        yield Safeguard(said("small-group-back", on=until), SafeguardState.DONE)
    elif on <= due:
        yield Safeguard(said("small-group-return", on=until or due), SafeguardState.TO_DO)
    else:
        yield Safeguard(said("small-group-return-late", on=due), SafeguardState.LATE)


def _ends(size: Size) -> dict[str, int]:
    return {"lowest": size.lowest, "highest": size.highest}
