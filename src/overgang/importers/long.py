"""A long class list: one row a grade, with a column of subject codes and one of results."""

from __future__ import annotations

from typing import Final

from overgang.errors import SubjectError
from overgang.importers.cells import Cell, CellMeaning
from overgang.importers.gathered import ALL_SUBJECTS, Columns, Found, Gathered, StudentCells
from overgang.importers.headings import Role, own_code
from overgang.importers.lists import list_of_cells
from overgang.importers.notes import Note, NoteCode
from overgang.importers.table import Row, Table
from overgang.importers.wide import note_columns
from overgang.school.grade import NoGrade
from overgang.school.level import Level
from overgang.school.subjects import is_ambiguous, pseudo_subject, subject

__all__ = ["gather_long"]

_PLACING: Final = (Role.PLACEMENT, Role.YEAR)
_SINGLE: Final = (
    Role.SUBJECT_CODE, Role.SUBJECT_NAME, Role.LEVEL, Role.PERIOD, Role.LIST, Role.RESULT,
    Role.EXEMPT, Role.COUNTS,
)  # fmt: skip
_YES: Final = frozenset({"j", "ja", "y", "yes", "true", "waar", "1", "x"})
_NO: Final = frozenset({"n", "nee", "no", "false", "onwaar", "0", ""})
_NOTHING: Final = frozenset({CellMeaning.EMPTY, CellMeaning.NO_GRADE_YET, CellMeaning.EXEMPT})


class _LongList:
    """Reads the rows of one long list into a heap."""

    def __init__(self, table: Table) -> None:
        self.gathered = Gathered(table, Columns.of(table))
        columns = self.gathered.columns
        self.one = {role: columns.at(role)[0] for role in _SINGLE if columns.at(role)}
        placing = [at for role in _PLACING for at in columns.at(role)]
        self.read = {columns.student, *placing, *self.one.values()}
        self.subjects: dict[tuple[str, str], str | None] = {}
        note_columns(self.gathered, self.read)

    def text(self, row: Row, role: Role) -> str:
        """Give the cell of a row under the column with that role, or nothing."""
        at = self.one.get(role)
        return row.cells[at].strip() if at is not None and at < len(row.cells) else ""

    def shown(self, role: Role) -> str:
        """Give the heading of the column with that role."""
        return self.gathered.columns.shown[self.one[role]]

    def read_row(self, row: Row) -> None:
        """Read one row: one grade of one student."""
        gathered = self.gathered
        opened = gathered.open(row)
        if opened is None:
            return
        student, whole = opened
        code = self.subject_of(row)
        if not whole:
            student.spoiled.add(code or ALL_SUBJECTS)
            return
        if code is None:
            self.refuse(row, student)
            return
        gathered.place(student, row, _PLACING)
        gathered.used += len(self.read) - 1
        gathered.not_read += len(row.cells) - len(self.read)
        period = self.text(row, Role.PERIOD) if Role.PERIOD in self.one else None
        key = list_of_cells(self.text(row, Role.LIST), period)
        shown = self.shown(Role.RESULT)
        entry = self.entry(row).entry
        student.put(key, code, Found(entry, self.level(row), row.line, shown))
        if entry is not NoGrade.EXEMPT:
            self.note_whether_counted(row, code)

    def subject_of(self, row: Row) -> str | None:
        """Give the code of the subject of a row; None where it has none or is no subject."""
        texts = self.text(row, Role.SUBJECT_CODE), self.text(row, Role.SUBJECT_NAME)
        if texts not in self.subjects:
            self.subjects[texts] = self.resolve(row, *texts)
        return self.subjects[texts]

    def resolve(self, row: Row, code: str, name: str) -> str | None:
        """Settle what a code means, with the name beside it where the code alone does not say."""
        by_code, by_name = _known(code), _known(name)
        if by_code is not None and by_name not in {None, by_code}:
            self.note_subject(NoteCode.CODE_AND_NAME_DIFFER, row, by_code)
        if (found := by_code or by_name) is not None:
            return found
        if not code or pseudo_subject(code) is not None:
            return None
        ambiguous = is_ambiguous(code)
        kind = NoteCode.AMBIGUOUS_SUBJECT if ambiguous else NoteCode.UNKNOWN_SUBJECT
        self.note_subject(kind, row, own_code(code))
        return own_code(code)

    def note_subject(self, code: NoteCode, row: Row, about: str) -> None:
        """Note something about a subject, once, at its first row."""
        column = self.shown(Role.SUBJECT_CODE)
        self.gathered.notes.append(Note(code=code, row=row.line, column=column, subject=about))

    def refuse(self, row: Row, student: StudentCells) -> None:
        """Leave out a row without a subject; an average is no loss, an empty code may be."""
        average = pseudo_subject(self.text(row, Role.SUBJECT_CODE)) is not None
        self.gathered.note(NoteCode.SUMMARY_ROW if average else NoteCode.NO_SUBJECT_CODE, row.line)
        self.gathered.not_read += len(row.cells)
        if not average:
            student.spoiled.add(ALL_SUBJECTS)

    def level(self, row: Row) -> Level | None:
        """Give the level at which the subject of a row is taken, where the list says so."""
        placement = self.gathered.read_placement(self.text(row, Role.LEVEL))
        if placement is None:
            self.gathered.note(NoteCode.LEVEL_UNREADABLE, row.line, self.shown(Role.LEVEL))
        return None if placement is None else placement.level

    def entry(self, row: Row) -> Cell:
        """Read the result of a row together with its mark for an exemption, and account for it."""
        cell = self.gathered.cells[self.text(row, Role.RESULT)]
        marked = _flag(self.text(row, Role.EXEMPT))
        shown = self.shown(Role.RESULT)
        if marked is None:
            self.gathered.note(NoteCode.MARK_UNREADABLE, row.line, self.shown(Role.EXEMPT))
            cell = _UNKNOWN
        elif marked and cell.meaning in _NOTHING:
            cell = _EXEMPT
        elif marked:
            self.gathered.note(NoteCode.EXEMPT_WITH_GRADE, row.line, shown)
            cell = _UNKNOWN
        if cell is _UNKNOWN:
            self.gathered.meanings[cell.meaning] += 1
        else:
            self.gathered.count(cell, row.line, shown)
        return cell

    def note_whether_counted(self, row: Row, code: str) -> None:
        """Note a grade that the list says not to count; whether it does is for the norm to say."""
        counted = _flag(self.text(row, Role.COUNTS))
        if counted is None:
            self.gathered.note(NoteCode.MARK_UNREADABLE, row.line, self.shown(Role.COUNTS))
        elif self.text(row, Role.COUNTS) and not counted:
            note = Note(code=NoteCode.DOES_NOT_COUNT, row=row.line, subject=code)
            self.gathered.notes.append(note)


def gather_long(table: Table) -> Gathered:
    """Gather the grades of a long list, row by row."""
    reading = _LongList(table)
    for row in table.rows:
        reading.read_row(row)
    return reading.gathered


def _known(text: str) -> str | None:
    try:
        return subject(text).code if text else None
    except SubjectError:
        return None


def _flag(text: str) -> bool | None:
    """Read a yes or a no; None where it is neither."""
    word = text.casefold()
    return True if word in _YES else False if word in _NO else None


_EXEMPT: Final = Cell(NoGrade.EXEMPT, CellMeaning.EXEMPT)
_UNKNOWN: Final = Cell(NoGrade.UNREADABLE, CellMeaning.OTHER)
