"""What is gathered from the rows of a list before students are made of it.

A list is read into one heap, whatever its shape: for each student, list, subject and level the
entries that were found. Only afterwards is it decided what two entries for one subject mean,
so that the order of rows and columns can never matter.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from overgang.errors import LevelError
from overgang.importers.cells import Cell, CellMeaning, Cells
from overgang.importers.headings import Role, read_heading, shown
from overgang.importers.lists import ListKey
from overgang.importers.notes import Note, NoteCode
from overgang.importers.table import Row, Table
from overgang.school.grade import Entry
from overgang.school.level import Level
from overgang.school.subjects import pseudo_subject
from overgang.school.years import read_level_and_year

__all__ = ["ALL_SUBJECTS", "Columns", "Found", "Gathered", "Placement", "StudentCells"]

ALL_SUBJECTS: Final = "*"

_SPOILED: Final = re.compile(r"\d+[.,]\d+|\d+(?:[.,]\d+)?e[+-]?\d+|#\S*", re.IGNORECASE)
_YEAR: Final = re.compile(r"[1-6]")


class Found(NamedTuple):
    """One entry for a subject, the level it was taken at if that is said, and its place."""

    entry: Entry
    level: Level | None
    row: int
    column: str


class Placement(NamedTuple):
    """The level and the year that a row tells of a student; None where it does not."""

    level: Level | None = None
    year: int | None = None


@dataclass(slots=True)
class StudentCells:
    """All that was found of one student."""

    rows: list[int] = field(default_factory=list)
    placements: set[Placement] = field(default_factory=set)
    lists: dict[ListKey, dict[str, list[Found]]] = field(default_factory=dict)
    spoiled: set[str] = field(default_factory=set)
    """Subjects of which a row was ragged; `ALL_SUBJECTS` where nobody can say which subject."""

    def put(self, key: ListKey, code: str, found: Found) -> None:
        """Add one entry to what was found for a subject on a list."""
        self.lists.setdefault(key, {}).setdefault(code, []).append(found)


@dataclass(slots=True)
class Columns:
    """The columns of a table by role, and the headings as notes show them."""

    student: int
    by_role: dict[Role, list[int]]
    shown: list[str]
    fewest: int
    """The number of cells that a row cannot lack: up to the last column that has a heading."""

    @classmethod
    def of(cls, table: Table) -> Columns:
        """Give each column its role; of the columns with student numbers the surest is taken."""
        headings = table.header.cells
        by_role: dict[Role, list[int]] = {}
        for at, text in enumerate(headings):
            by_role.setdefault(read_heading(text).role, []).append(at)
        sure, perhaps = by_role.get(Role.STUDENT, []), by_role.pop(Role.PERHAPS_STUDENT, [])
        student = sure[0] if sure else perhaps[0]
        rest = sure[1:] + [at for at in perhaps if at != student]
        by_role[Role.UNKNOWN] = by_role.get(Role.UNKNOWN, []) + rest
        by_role[Role.STUDENT] = [student]
        named = [at for at, text in enumerate(headings) if text]
        return cls(student, by_role, _all_shown(headings), named[-1] + 1)

    def at(self, role: Role) -> list[int]:
        """Give the columns with that role."""
        return self.by_role.get(role, [])


@dataclass(slots=True)
class Gathered:
    """The heap: students in the order of the file, notes, and what became of every cell."""

    table: Table
    columns: Columns
    students: dict[str, StudentCells] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    meanings: Counter[CellMeaning] = field(default_factory=Counter)
    signs: Counter[str] = field(default_factory=Counter)
    signed: list[tuple[str, int, str]] = field(default_factory=list)
    used: int = 0
    not_read: int = 0
    cells: Cells = field(default_factory=Cells)
    placements: dict[str, Placement | None] = field(default_factory=dict)

    def note(self, code: NoteCode, row: int | None = None, column: str | None = None) -> None:
        """Add a note that needs no more than its place."""
        self.notes.append(Note(code=code, row=row, column=column))

    def count(self, cell: Cell, row: int, column: str) -> None:
        """Account for a cell that was read, and note it unless it is a plain grade."""
        self.meanings[cell.meaning] += 1
        if cell.meaning is not CellMeaning.GRADE:
            code = NoteCode.CELL
            self.notes.append(Note(code=code, row=row, column=column, meaning=cell.meaning))
        elif cell.sign:
            self.signs[cell.sign] += 1
            self.signed.append((cell.sign, row, column))

    def open(self, row: Row) -> tuple[StudentCells, bool] | None:
        """Give the student of a row and whether the row is whole; None where it has no student.

        A row with too few or too many cells is not whole: nobody can say which cell is missing.
        """
        number = row.cells[self.columns.student].strip() if self._has_number(row) else ""
        if (reason := _no_student(row, number)) is not None:
            self.note(reason, row.line)
            self.not_read += len(row.cells)
            return None
        student = self.students.setdefault(number, StudentCells())
        student.rows.append(row.line)
        whole = self._is_whole(row)
        if not whole:
            self.note(NoteCode.RAGGED_ROW, row.line)
            self.not_read += len(row.cells)
        return student, whole

    def place(self, student: StudentCells, row: Row, roles: tuple[Role, ...]) -> None:
        """Add what a row tells of the level and the year in the columns with these roles."""
        for role in roles:
            for at in self.columns.at(role):
                text = row.cells[at].strip()
                placement = self.read_placement(text)
                if placement is None or (role is Role.YEAR and placement.level is not None):
                    self.note(NoteCode.PLACEMENT_UNREADABLE, row.line, self.columns.shown[at])
                else:
                    student.placements.add(placement)

    def read_placement(self, text: str) -> Placement | None:
        """Read a cell with a level, a year or both; None where it holds neither."""
        if text not in self.placements:
            self.placements[text] = _placement(text)
        return self.placements[text]

    def _has_number(self, row: Row) -> bool:
        return len(row.cells) > self.columns.student

    def _is_whole(self, row: Row) -> bool:
        beyond = row.cells[len(self.table.header.cells) :]
        return len(row.cells) >= self.columns.fewest and not any(map(str.strip, beyond))


def _all_shown(headings: list[str]) -> list[str]:
    names = [shown(text, at + 1) for at, text in enumerate(headings)]
    return [
        name if names.count(name) == 1 else f"{name} (#{at + 1})" for at, name in enumerate(names)
    ]


def _no_student(row: Row, number: str) -> NoteCode | None:
    """Say why a row is no student's, or None where it is."""
    if not any(map(str.strip, row.cells)):
        return NoteCode.EMPTY_ROW
    if not number:
        return NoteCode.NO_STUDENT_NUMBER
    if pseudo_subject(number) is not None:
        return NoteCode.SUMMARY_ROW
    return NoteCode.SPOILED_STUDENT_NUMBER if _SPOILED.fullmatch(number) else None


def _placement(text: str) -> Placement | None:
    if not text:
        return Placement()
    if _YEAR.fullmatch(text):
        return Placement(None, int(text))
    try:
        return Placement(*read_level_and_year(text))
    except LevelError:
        return None
