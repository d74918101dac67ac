"""One student as a norm sees one: level, year, what stands on the list, and facts told by people.

There is no field for a name, a birth date or a diagnosis, and an unknown field is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from overgang._model import Frozen
from overgang.dossier.evidence import hold_together, subjects_twice
from overgang.errors import GradeError
from overgang.school.grade import Entry, Grade, Letter, NoGrade, read_entry
from overgang.school.level import Level
from overgang.school.told import InputValue, Told

__all__ = ["REPORT", "InputValue", "ListEntry", "Student"]

REPORT = "report"
"""The column that a rule reads when it names none: the report grade (*rapportcijfer*)."""


def _entry(value: object) -> Entry:
    if isinstance(value, Grade | Letter | NoGrade):
        return value
    try:
        return read_entry(value) if isinstance(value, str) else Grade.read(value)
    except GradeError as error:
        raise PydanticCustomError("grade", "{cause}", {"cause": str(error)}) from None


ListEntry = Annotated[Entry, BeforeValidator(_entry)]
"""A field that holds what can stand on a list for one subject; read from what schools write."""

_List = Mapping[str, ListEntry]


class Student(Frozen):
    """One student: the grades of the report, other columns, levels and declared facts.

    `grades` holds the report grades by subject code; `columns` holds other lists by name (`"se"`,
    `"prognosis"`); `levels` names the subjects followed at another level than the student's own;
    `inputs` holds what people have told. A subject that is not on the list is not on the list;
    a subject whose grade is not there yet is on it with the reason. One subject under two codes on
    one list is refused, for nobody can say which of its grades is meant.

    >>> student = Student(id="900101", level="havo", year=3, grades={"ne": "5,5", "lo": "V"})
    >>> student
    Student(level=havo, year=3, subjects=2)
    >>> student.grades["ne"]
    Grade('5.5')
    """

    id: str = Field(repr=False)
    level: Level | None = None
    year: int | None = Field(default=None, ge=1, le=6)
    grades: _List = Field(default_factory=dict, repr=False)
    columns: Mapping[str, _List] = Field(default_factory=dict, repr=False)
    levels: Mapping[str, Level] = Field(default_factory=dict, repr=False)
    inputs: Mapping[str, Told] = Field(default_factory=dict, repr=False)

    @model_validator(mode="after")
    def _each_subject_once(self) -> Self:
        hold_together(subjects_twice(self.grades, self.columns))
        return self

    def column(self, name: str = REPORT) -> Mapping[str, Entry]:
        """Give the list of that name; empty where the student has none."""
        return self.grades if name == REPORT else self.columns.get(name, {})

    def __repr__(self) -> str:
        return f"Student(level={self.level}, year={self.year}, subjects={len(self.grades)})"

    __str__ = __repr__
