"""Joint advice (*gezamenlijk advies*): what the teachers of a student say together, twice a year.

In January there is time left: an advice to look at other schools, or at another level, is then no
bolt from the blue in June. Each teacher's view stands beside the advice with its reason in a word.
Views are read, never counted: there is no vote here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from overgang.dossier.day import SchoolYear, SubjectCode, school_year_of
from overgang.dossier.evidence import Dated, Part, Slip, no_doubles
from overgang.school.level import Level

__all__ = [
    "AdviceMoment",
    "JointAdvice",
    "JointAdviceKind",
    "SubjectView",
    "View",
    "january_of",
    "latest_of",
]


class AdviceMoment(StrEnum):
    """When a joint advice is given."""

    JANUARY = "january"
    YEAR_END = "year end"


class JointAdviceKind(StrEnum):
    """What is advised; to do the year again is not among it."""

    GO_ON = "go on"
    GO_ON_WITH_PLAN = "go on with a plan"
    ORIENT_ELSEWHERE = "look elsewhere"
    OTHER_LEVEL = "another level"


class View(StrEnum):
    """How a subject teacher sees the next year."""

    CONFIDENT = "confident"
    WITH_SUPPORT = "with support"
    IN_DOUBT = "in doubt"
    NOT_AT_THIS_LEVEL = "not at this level"
    NOT_KNOWN = "not known yet"


class SubjectView(Part):
    """The view of the teacher of one subject."""

    subject: SubjectCode
    view: View


class JointAdvice(Dated):
    """An advice of the subject teachers together, of January or of the end of the year.

    `level` is the other level that is advised, where one is.

    >>> JointAdvice(
    ...     on="2026-01-22", school_year="2025-2026", moment="january", kind="look elsewhere"
    ... ).moment
    <AdviceMoment.JANUARY: 'january'>
    """

    school_year: SchoolYear
    moment: AdviceMoment
    kind: JointAdviceKind
    level: Level | None = None
    views: tuple[SubjectView, ...] = ()

    def slips(self) -> Iterator[Slip]:
        """It is given in its school year, and names a level where it is about one."""
        if school_year_of(self.on) != self.school_year:
            yield Slip("this day is not in the school year", "see `on`", ("school_year",))
        if self.kind is JointAdviceKind.OTHER_LEVEL and self.level is None:
            yield Slip("another level is advised", "name the level", ("level",))
        yield from no_doubles("views", (each.subject for each in self.views))


def january_of(advices: Iterable[JointAdvice], school_year: str, on: date) -> JointAdvice | None:
    """Give the January advice of a school year, if it was known on a day.

    What is advised at the end of the year is read beside it: a turn that was not announced then
    comes as a surprise.
    """
    return next(
        (
            each
            for each in advices
            if each.school_year == school_year
            and each.moment is AdviceMoment.JANUARY
            and each.on <= on
        ),
        None,
    )


def latest_of(advices: Iterable[JointAdvice], school_year: str, on: date) -> JointAdvice | None:
    """Give the latest joint advice of a school year that was known on a day.

    Of two on one day the advice of the year end is the later one.

    >>> first = JointAdvice(
    ...     on="2026-01-22", school_year="2025-2026", moment="january", kind="go on"
    ... )
    >>> end = first.model_copy(update={"on": date(2026, 6, 25), "moment": AdviceMoment.YEAR_END})
    >>> [
    ...     latest_of([end, first], "2025-2026", date(2026, 6, day)).moment.value
    ...     for day in (24, 25)
    ... ]
    ['january', 'year end']
    """
    found = (each for each in advices if each.school_year == school_year and each.on <= on)
    return max(
        found, key=lambda each: (each.on, each.moment is AdviceMoment.YEAR_END), default=None
    )
