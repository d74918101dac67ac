"""How a whole class did in a subject: where many are weak, the marking may be the reason.

This is of the class and not of the student. It never changes what was earned.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from overgang.dossier.day import SubjectCode
from overgang.dossier.evidence import Dated, Slip

__all__ = ["ClassResult"]


class ClassResult(Dated):
    """Of how many students in the class how many had a weak result in a subject.

    >>> ClassResult(on="2025-12-08", subject="wi", students=26, weak=15).weak
    15
    """

    subject: SubjectCode
    students: int = Field(ge=1)
    weak: int = Field(ge=0)

    def slips(self) -> Iterator[Slip]:
        """No more are weak than there are."""
        if self.weak > self.students:
            yield Slip("more are weak than there are students", "see `students`", ("weak",))
