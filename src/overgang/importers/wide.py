"""A wide class list: one row a student, one column a subject."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from overgang.importers.cells import Cell, CellMeaning
from overgang.importers.gathered import Columns, Found, Gathered, StudentCells
from overgang.importers.headings import Role, read_heading
from overgang.importers.lists import ListKey
from overgang.importers.notes import Note, NoteCode
from overgang.importers.table import Row, Table
from overgang.school.grade import NoGrade

__all__ = ["EmptyCells", "gather_wide", "note_columns"]

EmptyCells = Literal["missing", "not taken"]
"""What an empty cell says: the grade is missing, or the student does not take the subject."""

_PLACING: Final = (Role.PLACEMENT, Role.LEVEL, Role.YEAR)
_LEFT_OUT: Final = {
    Role.PERSONAL: NoteCode.PERSONAL_COLUMN,
    Role.CLASS: NoteCode.CLASS_COLUMN,
    Role.SUMMARY: NoteCode.SUMMARY_COLUMN,
}


class _SubjectColumn(NamedTuple):
    at: int
    code: str
    key: ListKey
    shown: str


def gather_wide(table: Table, empty_cells: EmptyCells) -> Gathered:
    """Gather the grades of a wide list, column by column within each row."""
    gathered = Gathered(table, Columns.of(table))
    columns = gathered.columns
    subjects = list(_subject_columns(gathered))
    placing = [at for role in _PLACING for at in columns.at(role)]
    note_columns(gathered, {columns.student, *placing, *(each.at for each in subjects)})
    for row in table.rows:
        opened = gathered.open(row)
        if opened is None:
            continue
        student, whole = opened
        if len(student.rows) > 1:
            gathered.note(NoteCode.STUDENT_TWICE, row.line)
        if not whole:
            _put_unreadable(student, row, subjects)
            continue
        gathered.place(student, row, _PLACING)
        _read_row(gathered, student, row, subjects, empty_cells)
        gathered.used += 1 + len(placing)
        gathered.not_read += len(row.cells) - 1 - len(placing) - len(subjects)
    return gathered


def note_columns(gathered: Gathered, read: set[int]) -> None:
    """Note every column that is not read, by the reason; a blank one only if it holds something."""
    for at, text in enumerate(gathered.table.header.cells):
        if at in read:
            continue
        code = _LEFT_OUT.get(read_heading(text).role, NoteCode.COLUMN_NOT_READ)
        if text or any(
            len(row.cells) > at and row.cells[at].strip() for row in gathered.table.rows
        ):
            gathered.note(code, column=gathered.columns.shown[at])


def _subject_columns(gathered: Gathered) -> list[_SubjectColumn]:
    found = []
    for at, text in enumerate(gathered.table.header.cells):
        heading = read_heading(text)
        shown = gathered.columns.shown[at]
        match heading.role:
            case Role.SUBJECT:
                pass
            case Role.AMBIGUOUS | Role.UNKNOWN if heading.code and _has_grades(gathered, at):
                ambiguous = heading.role is Role.AMBIGUOUS
                code = NoteCode.AMBIGUOUS_SUBJECT if ambiguous else NoteCode.UNKNOWN_SUBJECT
                gathered.notes.append(Note(code=code, column=shown, subject=heading.code))
            case _:
                continue
        found.append(_SubjectColumn(at, heading.code, heading.key, shown))
    return found


def _has_grades(gathered: Gathered, at: int) -> bool:
    """Whether a column looks like grades: there is one, and half of what is filled in reads."""
    read = [gathered.cells[row.cells[at]] for row in gathered.table.rows if len(row.cells) > at]
    filled = sum(cell.meaning is not CellMeaning.EMPTY for cell in read)
    grades = sum(cell.meaning is CellMeaning.GRADE for cell in read)
    letters = sum(cell.meaning is CellMeaning.LETTER for cell in read)
    return grades > 0 and 2 * (grades + letters) >= filled


def _put_unreadable(student: StudentCells, row: Row, subjects: list[_SubjectColumn]) -> None:
    for at, code, key, shown in subjects:
        del at
        student.put(key, code, Found(NoGrade.UNREADABLE, None, row.line, shown))


def _read_row(
    gathered: Gathered,
    student: StudentCells,
    row: Row,
    subjects: list[_SubjectColumn],
    empty_cells: EmptyCells,
) -> None:
    for at, code, key, shown in subjects:
        cell = gathered.cells[row.cells[at]]
        if cell.meaning is CellMeaning.EMPTY and empty_cells == "not taken":
            gathered.count(_NOT_TAKEN, row.line, shown)
            continue
        gathered.count(cell, row.line, shown)
        student.put(key, code, Found(cell.entry, None, row.line, shown))


_NOT_TAKEN: Final = Cell(NoGrade.MISSING, CellMeaning.NOT_TAKEN)
