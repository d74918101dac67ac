"""What is told about a class list after reading it: one note a remark, with its place.

A note names a row and a column of the file and a kind, never a student number and never what
stood in a cell, so that a report of how a list was read can be mailed and kept.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from overgang._model import Frozen
from overgang.importers.cells import UNREADABLE, CellMeaning
from overgang.wording import Language, say

__all__ = ["FAULTS", "Note", "NoteCode", "is_fault", "note_text", "place_text", "what_text"]


class NoteCode(StrEnum):
    """The kind of a note. Those in `FAULTS` leave something unknown that the list should tell."""

    CELL = "cell"
    OTHER_DECIMAL_SIGN = "other-decimal-sign"
    ENCODING_ASSUMED = "encoding-assumed"
    LINE_BEFORE_HEADER = "line-before-header"

    PERSONAL_COLUMN = "personal-column"
    CLASS_COLUMN = "class-column"
    SUMMARY_COLUMN = "summary-column"
    COLUMN_NOT_READ = "column-not-read"
    UNKNOWN_SUBJECT = "unknown-subject"
    AMBIGUOUS_SUBJECT = "ambiguous-subject"
    CODE_AND_NAME_DIFFER = "code-and-name-differ"
    OTHER_LIST = "other-list"

    EMPTY_ROW = "empty-row"
    SUMMARY_ROW = "summary-row"
    NO_STUDENT_NUMBER = "no-student-number"
    SPOILED_STUDENT_NUMBER = "spoiled-student-number"
    SHORTER_STUDENT_NUMBERS = "shorter-student-numbers"
    RAGGED_ROW = "ragged-row"
    NO_SUBJECT_CODE = "no-subject-code"

    STUDENT_TWICE = "student-twice"
    NO_GRADES = "no-grades"
    SAME_GRADE_TWICE = "same-grade-twice"
    DIFFERENT_GRADES = "different-grades"
    ONLY_EARLIER_PERIOD = "only-earlier-period"

    PLACEMENT_UNREADABLE = "placement-unreadable"
    PLACEMENT_DIFFERS = "placement-differs"
    LEVEL_UNREADABLE = "level-unreadable"
    OTHER_LEVEL = "other-level"
    OWN_LEVEL_TAKEN = "own-level-taken"
    OWN_LEVEL_UNKNOWN = "own-level-unknown"

    EXEMPT_WITH_GRADE = "exempt-with-grade"
    MARK_UNREADABLE = "mark-unreadable"
    DOES_NOT_COUNT = "does-not-count"


FAULTS: Final = frozenset(
    {
        NoteCode.AMBIGUOUS_SUBJECT,
        NoteCode.NO_STUDENT_NUMBER,
        NoteCode.SPOILED_STUDENT_NUMBER,
        NoteCode.RAGGED_ROW,
        NoteCode.NO_SUBJECT_CODE,
        NoteCode.DIFFERENT_GRADES,
        NoteCode.PLACEMENT_UNREADABLE,
        NoteCode.PLACEMENT_DIFFERS,
        NoteCode.LEVEL_UNREADABLE,
        NoteCode.OWN_LEVEL_UNKNOWN,
        NoteCode.EXEMPT_WITH_GRADE,
        NoteCode.MARK_UNREADABLE,
    }
)
"""Kinds that a strict reading refuses; so it does cells whose meaning is in `UNREADABLE`."""


class Note(Frozen):
    """One remark: its kind, its place, and what it is about.

    `row` is the line of the file on which the row begins, counted from 1; `column` is the heading.
    `subject` is a subject code, `about` a further word: a level, the name of a list, a number.

    >>> note_text(Note(code="cell", meaning="exempt", row=3, column="en"), "nl")
    'regel 3, kolom en: vrijstelling'
    """

    code: NoteCode
    row: int | None = None
    column: str | None = None
    meaning: CellMeaning | None = None
    subject: str | None = None
    about: str | None = None


def is_fault(note: Note) -> bool:
    """Tell whether something is left unknown that the list should have told.

    >>> [is_fault(Note(code="cell", meaning=meaning)) for meaning in ("tendency", "letter")]
    [True, False]
    """
    return note.code in FAULTS or note.meaning in UNREADABLE


def note_text(note: Note, language: Language) -> str:
    """Say a note as one line: where, and what."""
    where = place_text(language, "" if note.row is None else str(note.row), note.column)
    what = what_text(note, language)
    return f"{where}: {what}" if where else what


def place_text(language: Language, rows: str, column: str | None, *, count: int = 1) -> str:
    """Say a place: rows, a column, both, or nothing where it is the whole list."""
    if rows and column is not None:
        return say(language, "list-place-cell", rows=rows, column=column, count=count)
    if rows:
        return say(language, "list-place-row", rows=rows, count=count)
    return "" if column is None else say(language, "list-place-column", column=column)


def what_text(note: Note, language: Language) -> str:
    """Say what a note tells, without its place."""
    if note.code is NoteCode.CELL:
        return say(language, f"list-cell-{note.meaning}")
    key = f"list-note-{note.code}"
    return say(language, key, subject=note.subject or "", about=note.about or "")
