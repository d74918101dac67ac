"""What can have moved between two advices: an entry of a list, a fact, evidence, a finding."""

from __future__ import annotations

from dataclasses import dataclass

from overgang.dossier import Student
from overgang.dossier.student import REPORT
from overgang.reading.judge import Finding
from overgang.school.grade import Entry
from overgang.school.told import InputValue

__all__ = ["Change", "EntryChange", "EvidenceChange", "FactChange", "FindingChange"]


@dataclass(frozen=True, repr=False)
class EntryChange:
    """One entry of a list that is another now; None where it was not, or is no longer, there."""

    column: str
    subject: str
    before: Entry | None
    after: Entry | None

    def on(self, student: Student) -> Student:
        """Give a student with the later entry."""
        listed = dict(student.column(self.column))
        if self.after is None:
            listed.pop(self.subject, None)
        else:
            listed[self.subject] = self.after
        if self.column == REPORT:
            return student.model_copy(update={"grades": listed})
        return student.model_copy(update={"columns": {**student.columns, self.column: listed}})


@dataclass(frozen=True, repr=False)
class FactChange:
    """One fact that people tell otherwise now; None where it is not told."""

    name: str
    before: InputValue | None
    after: InputValue | None

    def on(self, student: Student) -> Student:
        """Give a student with the later fact."""
        told = {name: value for name, value in student.inputs.items() if name != self.name}
        if self.after is not None:
            told[self.name] = self.after
        return student.model_copy(update={"inputs": told})


Change = EntryChange | FactChange
"""Something of a list that a norm reads."""


@dataclass(frozen=True)
class EvidenceChange:
    """A part of the dossier in which there is more, less or other evidence."""

    part: str
    added: int
    removed: int
    changed: int
    """So many pieces are the same but for what came to them: a plan with an outcome now."""


@dataclass(frozen=True)
class FindingChange:
    """A target of which the norm says something else, and because of what.

    `because` are the smallest sets of changes with which the earlier list gives what the norm says
    now. It is empty where no set of them does: then the norm is another one, or what counts is
    which subjects are followed at which level.
    """

    to: str
    before: tuple[Finding, ...]
    after: tuple[Finding, ...]
    because: tuple[tuple[Change, ...], ...]
