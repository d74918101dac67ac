"""From the exports of school systems to students, with a report of what was read and what not.

Files are opened here; nothing is guessed, nothing is dropped in silence, and no name is kept.
"""

from __future__ import annotations

from overgang.importers.cells import CellMeaning
from overgang.importers.class_list import ClassList, parse_class_list, read_class_list
from overgang.importers.notes import Note, NoteCode, note_text
from overgang.importers.report import CellCount, PlacementSource, ReadReport

__all__ = [
    "CellCount",
    "CellMeaning",
    "ClassList",
    "Note",
    "NoteCode",
    "PlacementSource",
    "ReadReport",
    "note_text",
    "parse_class_list",
    "read_class_list",
]
