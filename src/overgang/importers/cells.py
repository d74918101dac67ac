"""What one cell of a class list means: a grade, a letter, a reason for neither, or an accident.

Most accidents come from spreadsheets: `5,5` becomes `55` or 5 May, `6+` stands where a number
should. None of them is repaired, because the repair would be a guess about somebody's year: the
cell is unreadable, and its meaning says what probably happened.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final, NamedTuple, assert_never

from overgang.errors import GradeError
from overgang.school.grade import Entry, Grade, Letter, NoGrade, read_entry

__all__ = ["UNREADABLE", "Cell", "CellMeaning", "Cells"]


class CellMeaning(StrEnum):
    """What a cell turned out to be. Those in `UNREADABLE` leave the grade unknown."""

    GRADE = "grade"
    LETTER = "letter"
    EXEMPT = "exempt"
    TO_BE_TAKEN = "to-be-taken"
    EMPTY = "empty"
    NOT_TAKEN = "not-taken"
    NO_GRADE_YET = "no-grade-yet"
    ABSENT = "absent"
    NOT_DONE = "not-done"
    ZERO = "zero"
    TENDENCY = "tendency"
    MARKED = "marked"
    TWO_GRADES = "two-grades"
    DATE = "date"
    LOST_SIGN = "lost-sign"
    OFF_SCALE = "off-scale"
    TOO_PRECISE = "too-precise"
    SPREADSHEET_ERROR = "spreadsheet-error"
    NOT_APPLICABLE = "not-applicable"
    OTHER = "other"


UNREADABLE: Final = frozenset(
    {
        CellMeaning.ZERO,
        CellMeaning.TENDENCY,
        CellMeaning.MARKED,
        CellMeaning.TWO_GRADES,
        CellMeaning.DATE,
        CellMeaning.LOST_SIGN,
        CellMeaning.OFF_SCALE,
        CellMeaning.TOO_PRECISE,
        CellMeaning.SPREADSHEET_ERROR,
        CellMeaning.NOT_APPLICABLE,
        CellMeaning.OTHER,
    }
)
"""Meanings of cells that should have been a grade and cannot be one."""


class Cell(NamedTuple):
    """A cell as read: what goes on the list, what it means, and the decimal sign if it has one."""

    entry: Entry
    meaning: CellMeaning
    sign: str = ""


class Cells(dict[str, Cell]):
    """Reads cells, each text once; keep one for one file, so that no text outlives its file.

    >>> Cells()["5,5"]
    Cell(entry=Grade('5.5'), meaning=<CellMeaning.GRADE: 'grade'>, sign=',')
    >>> Cells()["6+"].meaning, Cells()["NTB"].entry
    (<CellMeaning.TENDENCY: 'tendency'>, <NoGrade.MISSING: 'missing'>)
    """

    def __missing__(self, text: str) -> Cell:
        cell = self[text] = _read(text.strip())
        return cell


_LONGEST: Final = 20
_NUMBER: Final = r"\d{1,2}(?:[.,]\d{1,3}|\s*½)?"
_MONTHS: Final = r"(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?"
_ACCIDENTS: Final = tuple(
    (meaning, re.compile(pattern, re.IGNORECASE))
    for meaning, pattern in (
        (CellMeaning.ZERO, r"0+(?:[.,]0+)?"),
        (
            CellMeaning.DATE,
            r"\d{4}-\d{1,2}-\d{1,2}.*|\d{1,2}[-/]\d{1,2}[-/](?:\d{2}|\d{4})(?:\s.*)?",
        ),
        (
            CellMeaning.DATE,
            rf"\d{{1,2}}[-\s]{_MONTHS}(?:[-\s]\d+)?|{_MONTHS}[-\s]\d{{1,4}}|[34]\d{{4}}",
        ),
        (CellMeaning.TWO_GRADES, rf"{_NUMBER}\s*[-/]\s*{_NUMBER}"),
        (
            CellMeaning.TENDENCY,
            rf"{_NUMBER}\s*(?:[+-]+|±)|(?:[+-]+|±)\s*{_NUMBER}|[a-z]{{1,2}}[+-]+",
        ),
        (CellMeaning.MARKED, rf"{_NUMBER}\s*[*#!^'()a-z]+|[*#(!]+\s*{_NUMBER}\)?"),
        (CellMeaning.LOST_SIGN, r"1[1-9]|[2-9]\d|[1-9]\d{2}"),
        (CellMeaning.TOO_PRECISE, r"(?:[1-9]|10)[.,]\d{4,}"),
        (CellMeaning.OFF_SCALE, r"[-+]?\d+(?:[.,]\d+)?"),
        (CellMeaning.SPREADSHEET_ERROR, r"#\S+[!?]|#N/[AB]|#VERW!|#NUL!|#+"),
        (CellMeaning.NOT_APPLICABLE, r"n\.?v\.?t\.?|n/?a|n\.a\."),
    )
)
_MISSING: Final = {
    "abs": CellMeaning.ABSENT,
    "nd": CellMeaning.NOT_DONE,
    "nvd": CellMeaning.NOT_DONE,
}


def _read(text: str) -> Cell:
    if not text:
        return Cell(NoGrade.MISSING, CellMeaning.EMPTY)
    if len(text) > _LONGEST:
        # A long text is no grade, and may be a remark about a person: it goes no further.
        return Cell(NoGrade.UNREADABLE, _accident(text))
    try:
        entry = read_entry(text)
    except GradeError:
        return Cell(NoGrade.UNREADABLE, _accident(text))
    match entry:
        case Grade():
            sign = "," if "," in text else "." if "." in text else ""
            return Cell(entry, CellMeaning.GRADE, sign)
        case Letter():
            return Cell(entry, CellMeaning.LETTER)
        case NoGrade.EXEMPT:
            return Cell(entry, CellMeaning.EXEMPT)
        case NoGrade.TO_BE_TAKEN:
            return Cell(entry, CellMeaning.TO_BE_TAKEN)
        case NoGrade.UNREADABLE:
            return Cell(entry, CellMeaning.OTHER)
        case NoGrade.MISSING:
            word = text.rstrip(".").casefold()
            return Cell(entry, _MISSING.get(word, CellMeaning.NO_GRADE_YET))
        case _:
            assert_never(entry)


def _accident(text: str) -> CellMeaning:
    found = (meaning for meaning, pattern in _ACCIDENTS if pattern.fullmatch(text))
    return next(found, CellMeaning.OTHER)
