"""How a class list was read: what was found, what was not read, and every remark.

Nothing of a list disappears in silence: `cells` adds up to the cells of the file, and all that is
no plain grade has a note. The report is a value without student numbers or cell texts; it can be
kept as JSON beside the advice that was built on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

from pydantic import Field

from overgang._model import Frozen
from overgang.errors import Fault
from overgang.importers.cells import CellMeaning
from overgang.importers.notes import Note, is_fault, place_text, what_text
from overgang.wording import Language, listing, say

__all__ = ["CellCount", "PlacementSource", "ReadReport"]


class PlacementSource(StrEnum):
    """Where level and year come from: the list, the caller, both of them, or neither."""

    LIST = "list"
    CALLER = "caller"
    BOTH = "both"
    NEITHER = "neither"


class CellCount(Frozen):
    """Where the cells below the header went; together they are all cells of the file.

    `grades` were read as grades and `others` as something else, by meaning; `used` told whose row
    it is, which subject, which level; `not_read` stand in rows or columns that were not read.

    >>> CellCount(in_file=6, grades=3, others={"exempt": 1}, used=1, not_read=1).adds_up
    True
    """

    in_file: int
    grades: int
    others: Mapping[CellMeaning, int]
    used: int
    not_read: int

    @property
    def adds_up(self) -> bool:
        """Whether every cell is accounted for."""
        return self.in_file == self.grades + sum(self.others.values()) + self.used + self.not_read


class ReadReport(Frozen):
    """What was found in a class list, and all that there is to remark on it.

    `header_row` and the rows of the notes are lines of the file, counted from 1. `decimal_signs`
    has the sign of most grades first; it is empty where all grades are whole. `lists` names the
    columns of a student besides the report grades.
    """

    name: str
    encoding: str
    separator: str
    decimal_signs: tuple[str, ...]
    shape: Literal["wide", "long"]
    header_row: int
    students: int
    subjects: tuple[str, ...]
    lists: tuple[str, ...]
    placement: PlacementSource
    cells: CellCount
    notes: tuple[Note, ...] = Field(repr=False)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The notes on things left unknown, as faults with their place."""
        return tuple(_fault(self.name, note) for note in self.notes if is_fault(note))

    def text(self, language: Language) -> str:
        """Say how the list was read: a head of a few lines, then one line for each kind of note.

        Notes that say the same of one column are taken together with all their rows.
        """
        said = [line for line in (*_head(self, language), *_body(self.notes, language)) if line]
        return "\n".join(said)


def _fault(name: str, note: Note) -> Fault:
    rows = "" if note.row is None else str(note.row)
    where = ", ".join(part for part in (name, place_text("en", rows, note.column)) if part)
    code = note.code if note.meaning is None else note.meaning
    what, _, instead = what_text(note, "en").partition("; ")
    return Fault(str(code), where, what, instead)


def _head(report: ReadReport, language: Language) -> tuple[str, ...]:
    signs = listing(language, [f"'{sign}'" for sign in report.decimal_signs])
    return (
        say(
            language,
            "list-read",
            name=report.name,
            students=report.students,
            grades=report.cells.grades,
            subjects=len(report.subjects),
        ),
        say(
            language,
            f"list-shape-{report.shape}",
            separator=_sign(language, report.separator),
            encoding=report.encoding,
            header=report.header_row,
        ),
        say(language, "list-decimal-signs", signs=signs) if signs else "",
        say(language, f"list-placement-{report.placement}"),
        say(
            language,
            "list-cells",
            total=report.cells.in_file,
            grades=report.cells.grades,
            others=sum(report.cells.others.values()),
            used=report.cells.used,
            not_read=report.cells.not_read,
        ),
    )


def _sign(language: Language, separator: str) -> str:
    return say(language, "list-tab") if separator == "\t" else f"'{separator}'"


def _body(notes: tuple[Note, ...], language: Language) -> list[str]:
    """Faults first, each group in the order of the file."""
    alike: dict[Note, list[int]] = {}
    for note in sorted(notes, key=lambda note: not is_fault(note)):
        rows = alike.setdefault(note.model_copy(update={"row": None}), [])
        if note.row is not None:
            rows.append(note.row)
    said = []
    for note, rows in alike.items():
        listed = listing(language, [str(row) for row in sorted(set(rows))])
        where = place_text(language, listed, note.column, count=len(set(rows)))
        what = what_text(note, language)
        said.append(f"- {where}: {what}" if where else f"- {what}")
    return said
