"""A report moment (*rapportmoment*): the list of grades as it stood on one day.

A report is a picture of a moment and moving up is a process; so a dossier keeps every moment, and
the list that a norm judges is the latest one on or before the day that is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated, Slip, subjects_twice
from overgang.dossier.student import ListEntry
from overgang.school.level import Level
from overgang.school.told import Told

__all__ = ["MOMENTS", "ReportMoment"]

MOMENTS = (
    "rapport",
    "tussenrapport",
    "voortgangsrapport",
    "herfstrapport",
    "winterrapport",
    "kerstrapport",
    "voorjaarsrapport",
    "paasrapport",
    "zomerrapport",
    "eindrapport",
    "overgangsrapport",
    "cijferlijst",
    "periode",
)
"""What schools call a report moment; a number may follow, as in *rapport 2*."""


def _moment(value: str) -> str:
    word, _, number = value.partition(" ")
    if word in MOMENTS and (not number or (len(number) == 1 and number in "123456789")):
        return value
    raise PydanticCustomError(
        "moment",
        "this is no name of a report moment; write {names}, with a number if need be: rapport 2",
        {"names": ", ".join(MOMENTS)},
    )


def _small(value: object) -> object:
    return value.strip().casefold() if isinstance(value, str) else value


_Moment = Annotated[str, BeforeValidator(_small), AfterValidator(_moment)]
_List = Mapping[SubjectCode, ListEntry]


class ReportMoment(Dated):
    """The grades of one report: its day, its name, the lists, and what people told with it.

    `level` and `year` may be left out; then they are those of the student.

    >>> from datetime import date
    >>> moment = ReportMoment(on=date(2026, 1, 30), name="Rapport 1", grades={"ne": "5,5"})
    >>> moment, moment.name
    (ReportMoment(since='2026-01-30'), 'rapport 1')
    """

    name: _Moment
    level: Level | None = None
    year: int | None = Field(default=None, ge=1, le=6)
    grades: _List = Field(default_factory=dict)
    columns: Mapping[SubjectCode, _List] = Field(default_factory=dict)
    inputs: Mapping[str, Told] = Field(default_factory=dict)

    def slips(self) -> Iterator[Slip]:
        """Each subject stands once on a list: which of two grades is meant, nobody can say."""
        yield from subjects_twice(self.grades, self.columns)
