"""From the bytes of a file to rows of text: encoding, separator and heading line are found.

Nothing is taken for granted, because no system writes these files alike; and nothing is converted:
student number 000912 stays text, and NA stays natuurkunde.
"""

from __future__ import annotations

import csv
from io import StringIO
from itertools import islice
from typing import Final, NamedTuple

from overgang.errors import Fault, FaultsError
from overgang.importers.headings import Role, read_heading

__all__ = ["Row", "Table", "fail", "read_table"]

_SEPARATORS: Final = (";", ",", "\t", "|")
_HEADER_WITHIN: Final = 30
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_SPREADSHEETS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


class Row(NamedTuple):
    """A row: the line of the file on which it begins, counted from 1, and its cells."""

    line: int
    cells: list[str]


class Table(NamedTuple):
    """A file as rows: how it was read, the rows before the header, the header, the rest."""

    name: str
    encoding: str
    encoding_assumed: bool
    separator: str
    before: list[Row]
    header: Row
    rows: list[Row]

    @property
    def is_long(self) -> bool:
        """Whether each row is one grade: there is a column of subjects and one of results."""
        roles = {read_heading(text).role for text in self.header.cells}
        return {Role.SUBJECT_CODE, Role.RESULT} <= roles


def fail(code: str, where: str, what: str, instead: str) -> FaultsError:
    """Give the error of a file that cannot be read at all."""
    return FaultsError([Fault(code, where, what, instead)])


def read_table(data: bytes, name: str) -> Table:
    """Find encoding, separator and header, and give the rows.

    Raises:
        FaultsError: if it is no text file, has no heading line that is known, or no rows below it.
    """
    text, encoding, assumed = _decoded(data, name)
    first, separators = 1, list(_SEPARATORS)
    if (declared := _declared_separator(text)) is not None:
        first, separators = 2, [declared]
        text = text.partition("\n")[2]
    best = max(separators, key=lambda separator: _known_headings(text, separator))
    rows = _rows(text, best, first, name)
    at = _header_at(rows, name)
    header = Row(rows[at].line, [cell.strip() for cell in rows[at].cells])
    below = rows[at + 1 :]
    if not below:
        raise fail("no-students", name, "there is a heading line and no student below it", "")
    table = Table(name, encoding, assumed, best, rows[:at], header, below)
    _check_decimal_signs(table)
    return table


def _decoded(data: bytes, name: str) -> tuple[str, str, bool]:
    """Give the text, the encoding, and whether that is only the likeliest one."""
    if not data.strip():
        raise fail("empty-file", name, "the file is empty", "")
    if data.startswith(_SPREADSHEETS):
        raise fail("spreadsheet", name, "this is a spreadsheet", "save it as CSV first")
    if data.startswith(_UTF_16) or b"\0" in data:
        raise fail("utf-16", name, "the file is in UTF-16", "save it as CSV UTF-8")
    if data.startswith(b"\xef\xbb\xbf"):
        try:
            return data.decode("utf-8-sig"), "utf-8-sig", False
        except UnicodeDecodeError:
            what = "the file says that it is in UTF-8, and is not"
            raise fail("broken-utf-8", name, what, "save it as CSV UTF-8 again") from None
    for encoding, assumed in (("utf-8", False), ("cp1252", True)):
        try:
            return data.decode(encoding), encoding, assumed
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), "latin-1", True


def _declared_separator(text: str) -> str | None:
    """Give the sign of a first line such as `sep=;`, which Excel writes and obeys."""
    line = text.split("\n", 1)[0].strip("\r").strip('"')
    return line[4] if len(line) == len("sep=;") and line.casefold().startswith("sep=") else None


def _known_headings(text: str, separator: str) -> int:
    """Count the known headings of the row that has most of them."""
    try:
        rows = islice(csv.reader(StringIO(text, newline=""), delimiter=separator), _HEADER_WITHIN)
        return max((sum(map(_is_known, row)) for row in rows), default=0)
    except csv.Error:
        return 0


def _is_known(heading: str) -> bool:
    return read_heading(heading.strip()).role is not Role.UNKNOWN


def _rows(text: str, separator: str, first: int, name: str) -> list[Row]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    line = first
    try:
        for cells in reader:
            if cells:
                rows.append(Row(line, cells))
            line = first + reader.line_num
    except csv.Error:
        where, what = (
            f"{name}: row {line}",
            "a quotation mark is not closed, or stands inside a cell",
        )
        raise fail("quotes", where, what, "") from None
    return rows


def _header_at(rows: list[Row], name: str) -> int:
    """Find the heading line: a student number, and subjects or results beside it."""
    numbers = subjects = False
    for at, row in enumerate(rows[:_HEADER_WITHIN]):
        roles = [read_heading(cell.strip()).role for cell in row.cells]
        has_number = Role.STUDENT in roles or Role.PERHAPS_STUDENT in roles
        has_grades = roles.count(Role.SUBJECT) > 0 or {Role.SUBJECT_CODE, Role.RESULT} <= {*roles}
        if has_number and has_grades:
            return at
        numbers |= has_number
        subjects |= roles.count(Role.SUBJECT) > 1 or Role.RESULT in roles
    if numbers:
        raise fail(
            "no-subject",
            name,
            "no column is a known subject",
            "use headings such as ne, en, wi; or one row a grade with vakcode and resultaat",
        )
    if subjects:
        raise fail(
            "no-student-number",
            name,
            "no column holds student numbers",
            "give that column the heading Leerlingnummer",
        )
    raise fail(
        "no-header",
        name,
        "no heading line is found",
        "begin with a line such as Leerlingnummer;ne;en;wi",
    )


def _check_decimal_signs(table: Table) -> None:
    """Refuse a list in which commas both part the cells and stand within the grades.

    It shows in most rows being too long. Where only some are, those are ragged rows.
    """
    width = len(table.header.cells)
    if table.separator != "," or any("," in cell for row in table.rows for cell in row.cells):
        return
    split = [
        row.line
        for row in table.rows
        if len(row.cells) > width and any(map(_is_split_grade, row.cells, row.cells[1:]))
    ]
    if 2 * len(split) > len(table.rows):
        raise fail(
            "separator-is-decimal-sign",
            f"{table.name}: row {split[0]}",
            "a comma parts the cells and also stands within the grades",
            "save it with ; between the cells, or with quotation marks around them",
        )


def _is_split_grade(whole: str, part: str) -> bool:
    return whole.isdigit() and part.isdigit() and len(whole) <= len("10") and len(part) <= len("45")
