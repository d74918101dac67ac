"""An exam in more subjects than it needs: a weak extra subject stands in nobody's way.

Which subjects are extra, so that the others are still a whole exam, the exam coordinator tells (the
fact `extra`). Nothing here works that out, and a subject that nobody told of is no extra one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from overgang.dossier.roles import Role
from overgang.practices.notes import Note, OptionCode, Question, Side, Weighs
from overgang.practices.policy import Policy
from overgang.practices.said import Said, Subjects, said
from overgang.practices.situation import Situation
from overgang.school.level import Level
from overgang.school.years import pre_exam_year

__all__ = ["ExtraSubject"]

_FACT: Final = "extra"
"""The fact by which the exam norms also know the extra subjects."""


class ExtraSubject(Policy):
    """Students of `level` take the exam in `least` subjects, and in `most` at the most.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> student = Student(
    ...     id="900101", level="mavo", year=3, grades={"wi": "5,2", "bi": "4,6"},
    ...     inputs={"extra": ["bi"]},
    ... )
    >>> at = Situation.of(Dossier(student=student), date(2026, 6, 24))
    >>> ExtraSubject(level="mavo", least=7, most=8).weak_extra(at)
    ('bi',)
    """

    kind: Literal["extra-subject"] = "extra-subject"
    level: Level
    least: int = Field(ge=1)
    most: int

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.most < self.least:
            raise PydanticCustomError("subjects", "at most there are no fewer than at least")
        if pre_exam_year(self.level) is None:
            raise PydanticCustomError("no_exam", "this level has no exam; name another one")
        return self

    def weak_extra(self, at: Situation) -> tuple[str, ...]:
        """Give the weak subjects of which it was told that the exam is whole without them."""
        told = at.student.inputs.get(_FACT, ())
        extra = told if isinstance(told, tuple) else ()
        return tuple(code for code in at.weak if code in extra)

    def words(self) -> Iterator[Said]:
        """Say in how many subjects, and that an extra one can only help."""
        yield said("extra-subject-many", level=self.level, least=self.least, most=self.most)
        yield said("extra-subject-helps")

    def notes(self, at: Situation) -> Iterator[Note]:
        """From the year before the exam on: what a weak extra subject means, or which it is.

        Where there is a norm, the norm itself asks for the facts that it needs.
        """
        if at.level is not self.level or not at.weak or not self._near(at):
            return
        if _FACT not in at.student.inputs and not at.norm:
            yield Question(said("extra-subject-which"), Role.EXAM_COORDINATOR)
        elif weak := self.weak_extra(at):
            told = said("extra-subject-whole-without", subjects=Subjects(weak))
            yield Weighs(OptionCode.GO_ON, Side.FOR, told)

    def _near(self, at: Situation) -> bool:
        first = pre_exam_year(self.level)
        return at.year is not None and first is not None and at.year >= first
