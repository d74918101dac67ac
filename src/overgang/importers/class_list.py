"""Class lists as CSV files, wide or long, as every school system can produce them.

No specification exists for them, so tolerance and a report of what was read is the whole job.
Names and birth dates in a list are not kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import Field

from overgang._model import Frozen
from overgang.dossier.student import Student
from overgang.errors import FaultsError
from overgang.importers.assemble import Assembly
from overgang.importers.cells import CellMeaning
from overgang.importers.gathered import Gathered
from overgang.importers.long import gather_long
from overgang.importers.notes import Note, NoteCode
from overgang.importers.report import CellCount, ReadReport
from overgang.importers.table import read_table
from overgang.importers.wide import EmptyCells, gather_wide
from overgang.school.level import Level
from overgang.school.years import check_year

__all__ = ["ClassList", "parse_class_list", "read_class_list"]


class ClassList(Frozen):
    """The students of a list, and the report of how it was read.

    The report holds no student numbers; `notes_for` finds the notes on one student's rows.
    """

    students: tuple[Student, ...]
    report: ReadReport
    rows: Mapping[str, tuple[int, ...]] = Field(repr=False)

    def notes_for(self, student_id: str) -> tuple[Note, ...]:
        """Give the notes on the rows of one student, in the order of the file.

        Raises:
            KeyError: if the list has no such student.
        """
        try:
            rows = self.rows[student_id]
        except KeyError:
            raise KeyError("there is no student with that number in the list") from None
        return tuple(note for note in self.report.notes if note.row in rows)


def read_class_list(
    path: Path | str,
    *,
    strict: bool = False,
    level: Level | None = None,
    year: int | None = None,
    empty_cells: EmptyCells = "missing",
) -> ClassList:
    """Read a class list from a CSV file; see `parse_class_list`.

    Raises:
        OSError: if the file cannot be opened.
        FaultsError: if it cannot be read as a class list, or not strictly where that is asked.
    """
    file = Path(path)
    return parse_class_list(
        file.read_bytes(),
        name=file.name,
        strict=strict,
        level=level,
        year=year,
        empty_cells=empty_cells,
    )


def parse_class_list(
    data: bytes,
    *,
    name: str,
    strict: bool = False,
    level: Level | None = None,
    year: int | None = None,
    empty_cells: EmptyCells = "missing",
) -> ClassList:
    r"""Read a class list from the bytes of a CSV file that is called `name`.

    Separator, decimal sign, encoding, heading line and shape are found and reported. A cell that
    cannot be a grade leaves that grade unknown (`NoGrade.UNREADABLE`), has a note, and reading
    goes on; with `strict` every such thing is a fault.
    `level` and `year` hold for students of whom the list does not say them.
    `empty_cells` says what an empty cell means in a wide list: in the lower years, where everyone
    takes everything, the grade is missing; in the upper years it may be "not taken".

    Raises:
        FaultsError: if this is no class list that can be read; with `strict`, all that is unclear.
        LevelError: if `level` has no such `year`.

    >>> found = parse_class_list(b"Leerlingnummer;ne;en\n900101;5,5;6+\n", name="3h.csv")
    >>> found.students[0].grades
    {'ne': Grade('5.5'), 'en': <NoGrade.UNREADABLE: 'unreadable'>}
    >>> [note.meaning.value for note in found.notes_for("900101")]
    ['tendency']
    """
    if level is not None and year is not None:
        check_year(level, year)
    table = read_table(data, name)
    gathered = gather_long(table) if table.is_long else gather_wide(table, empty_cells)
    assembly = Assembly(gathered, level, year)
    report = _report(gathered, assembly)
    if strict and report.faults:
        raise FaultsError(report.faults)
    rows = {number: tuple(cells.rows) for number, cells in gathered.students.items()}
    return ClassList(students=assembly.students, report=report, rows=rows)


def _report(gathered: Gathered, assembly: Assembly) -> ReadReport:
    table = gathered.table
    signs = sorted(gathered.signs, key=lambda sign: (-gathered.signs[sign], sign != ","))
    _note_whole_file(gathered, signs)
    others = {kind: n for kind, n in gathered.meanings.items() if kind is not CellMeaning.GRADE}
    return ReadReport(
        name=table.name,
        encoding=table.encoding,
        separator=table.separator,
        decimal_signs=tuple(signs),
        shape="long" if table.is_long else "wide",
        header_row=table.header.line,
        students=len(assembly.students),
        subjects=tuple(assembly.subjects),
        lists=tuple(assembly.lists),
        placement=assembly.source,
        cells=CellCount(
            in_file=sum(len(row.cells) for row in table.rows),
            grades=gathered.meanings[CellMeaning.GRADE],
            others=dict(sorted(others.items())),
            used=gathered.used,
            not_read=gathered.not_read,
        ),
        notes=tuple(sorted(gathered.notes, key=lambda note: note.row or 0)),
    )


def _note_whole_file(gathered: Gathered, signs: list[str]) -> None:
    table = gathered.table
    if table.encoding_assumed:
        note = Note(code=NoteCode.ENCODING_ASSUMED, about=table.encoding)
        gathered.notes.append(note)
    for row in table.before:
        gathered.note(NoteCode.LINE_BEFORE_HEADER, row.line)
    for sign, line, column in gathered.signed:
        if sign != signs[0]:
            gathered.note(NoteCode.OTHER_DECIMAL_SIGN, line, column)
    lengths = [len(number) for number in gathered.students if number.isdigit()]
    shorter = sum(length < max(lengths) for length in lengths) if lengths else 0
    if shorter:
        note = Note(code=NoteCode.SHORTER_STUDENT_NUMBERS, about=str(shorter))
        gathered.notes.append(note)
