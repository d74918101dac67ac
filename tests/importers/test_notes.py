"""Every note can be said in both languages, with its place."""

import pytest

from overgang.importers.cells import UNREADABLE, CellMeaning
from overgang.importers.notes import FAULTS, Note, NoteCode, is_fault, note_text, place_text
from overgang.wording import LANGUAGES, Language

EVERY_NOTE = [
    *(
        Note(code=code, row=3, column="ne", subject="ne", about="havo")
        for code in NoteCode
        if code is not NoteCode.CELL
    ),
    *(Note(code=NoteCode.CELL, row=3, column="ne", meaning=meaning) for meaning in CellMeaning),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("note", EVERY_NOTE, ids=lambda note: f"{note.code}-{note.meaning}")
def test_every_kind_of_note_has_its_sentence(note: Note, language: Language) -> None:
    """One message a kind, in either language, after the place."""
    place = {"nl": "regel 3, kolom ne: ", "en": "row 3, column ne: "}[language]

    assert note_text(note, language).startswith(place)


def test_what_leaves_a_grade_unknown_tells_what_to_do() -> None:
    """Whoever gets a fault can mend it: a half sentence after the semicolon."""
    silent = {
        note.meaning or note.code
        for note in EVERY_NOTE
        if is_fault(note) and "; " not in note_text(note, "nl")
    }

    assert silent == set()


def test_faults_are_the_unreadable_cells_and_the_kinds_that_leave_something_unknown() -> None:
    """No other note is a fault."""
    faults = {note.meaning or note.code for note in EVERY_NOTE if is_fault(note)}

    assert faults == UNREADABLE | FAULTS


@pytest.mark.parametrize(
    ("rows", "column", "count", "place"),
    [
        ("3", "ne", 1, "regel 3, kolom ne"),
        ("3 en 4", "ne", 2, "regels 3 en 4, kolom ne"),
        ("3", None, 1, "regel 3"),
        ("3 en 4", None, 2, "regels 3 en 4"),
        ("", "ne", 0, "kolom ne"),
        ("", None, 0, ""),
    ],
)
def test_a_place_is_rows_a_column_or_both(
    rows: str, column: str | None, count: int, place: str
) -> None:
    """And nothing for the whole list."""
    assert place_text("nl", rows, column, count=count) == place


def test_a_note_on_the_whole_list_has_no_place() -> None:
    """Its sentence stands alone."""
    note = Note(code=NoteCode.OTHER_LIST, about="r1")

    assert note_text(note, "en") == (
        '"r1" is another list than the report. These grades are kept apart and do not count twice'
    )
