"""What is known of one student; today one list of grades and the facts that people have told."""

from __future__ import annotations

from overgang._model import Frozen
from overgang.dossier.student import Student

__all__ = ["Dossier"]


class Dossier(Frozen):
    """A student's file (*dossier*) for one advice.

    >>> Dossier(student=Student(id="900101", grades={"ne": "6"}))
    Dossier(student=Student(level=None, year=None, subjects=1))
    """

    student: Student
