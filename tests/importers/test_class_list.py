"""A class list gives its students whatever its form, and everything in it is accounted for."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from overgang.dossier.student import Student
from overgang.errors import FaultsError, LevelError
from overgang.importers import (
    CellMeaning,
    ClassList,
    Note,
    NoteCode,
    PlacementSource,
    note_text,
    parse_class_list,
    read_class_list,
)
from overgang.school.grade import Grade, Letter, NoGrade
from overgang.school.level import Level

DATA = Path(__file__).parent / "data"
SUBJECTS = ["ne", "en", "wi", "na", "sk", "lo"]
VOCABULARY = [
    "5,5", "6", "10", "6.4", "7½", "V", "g", "vr", "inh", "ntb", "-", "ABS", "", "0", "6+", "6,5*",
    "5-6", "55", "05-jun", "n.v.t.", "hm",
]  # fmt: skip

cells = st.sampled_from(VOCABULARY)
numbers = st.integers(900_000, 900_020).map(str)


def csv(rows: Sequence[Sequence[str]], separator: str = ";") -> bytes:
    """Write rows as a file."""
    return "".join(separator.join(row) + "\r\n" for row in rows).encode()


def parsed(text: str, **given: object) -> ClassList:
    """Parse a small list."""
    return parse_class_list(text.encode(), name="3h.csv", **given)  # type: ignore[arg-type]  # as a caller would


def codes(found: ClassList) -> list[tuple[str, int | None]]:
    """Give the kinds and rows of all notes but those on cells and columns."""
    return [(note.code.value, note.row) for note in found.report.notes if note.column is None]


def by_id(found: ClassList) -> dict[str, Student]:
    """Give the students by number."""
    return {student.id: student for student in found.students}


@st.composite
def wide_rows(draw: st.DrawFn) -> list[list[str]]:
    """A wide list in which students can be there twice, with columns that are no subject."""
    head = ["Leerlingnummer", "Klas", "Opleiding", *SUBJECTS, "schk", "Gem", "Xyz"]
    row = st.tuples(
        numbers,
        st.just("3h2"),
        st.sampled_from(["HAVO 3", "VWO 3", "", "3h2"]),
        *[cells] * (len(head) - 3),
    ).map(list)
    return [head, *draw(st.lists(row, min_size=1, max_size=8))]


@st.composite
def long_rows(draw: st.DrawFn) -> list[list[str]]:
    """A long list with levels, periods, exemptions, averages and subjects that come twice."""
    head = ["llnr", "vak", "niveau", "periode", "kolom", "resultaat", "vrijstelling", "teltmee"]
    row = st.tuples(
        numbers,
        st.sampled_from([*SUBJECTS, "NA", "schk", "xyz", "ma", "gem"]),
        st.sampled_from(["havo", "havo", "vmbo-t", "", "mh"]),
        st.sampled_from(["R1", "R2", "R3"]),
        st.sampled_from(["rapportcijfer", "rapportcijfer", "periodegemiddelde"]),
        cells,
        st.sampled_from(["N", "J", "", "?"]),
        st.sampled_from(["J", "N", "?"]),
    ).map(list)
    first = ["900000", "ne", "havo", "R3", "rapportcijfer", "6", "N", "J"]
    return [head, first, *draw(st.lists(row, max_size=12))]


tables = st.one_of(wide_rows(), long_rows())


@given(tables, st.randoms(use_true_random=False))
def test_the_order_of_rows_and_columns_does_not_matter(
    rows: list[list[str]], random: st.DataObject
) -> None:
    """Shuffled, a list has the same students; duplicates have no first and no last."""
    head, *body = rows
    order = list(range(len(head)))
    random.shuffle(order)  # type: ignore[attr-defined]  # it is a Random; no type is exported
    random.shuffle(body)  # type: ignore[attr-defined]  # as above
    shuffled = [[row[at] for at in order] for row in (head, *body)]

    one = parse_class_list(csv(rows), name="x.csv")
    other = parse_class_list(csv(shuffled), name="x.csv")

    assert by_id(one) == by_id(other)
    assert one.report.cells == other.report.cells


@given(tables, st.data())
def test_every_cell_is_accounted_for(rows: list[list[str]], data: st.DataObject) -> None:
    """Grades, other cells, cells used and cells not read add up, ragged rows included."""
    if len(rows) > 2:
        ragged = rows[data.draw(st.integers(2, len(rows) - 1))]
        del ragged[data.draw(st.integers(1, len(ragged))) :]

    report = parse_class_list(csv(rows), name="x.csv").report

    assert report.cells.adds_up
    assert report.cells.in_file == sum(map(len, rows[1:]))


@given(wide_rows())
def test_every_cell_that_is_no_plain_grade_has_a_note(rows: list[list[str]]) -> None:
    """With its meaning, row and column, and counted under that meaning."""
    report = parse_class_list(csv(rows), name="x.csv").report

    noted = [note for note in report.notes if note.code is NoteCode.CELL]

    assert len(noted) == sum(report.cells.others.values())
    assert all(note.row is not None and note.column for note in noted)


@given(
    st.dictionaries(
        numbers,
        st.lists(
            st.integers(1000, 10000).map(Grade.of), min_size=len(SUBJECTS), max_size=len(SUBJECTS)
        ),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from([(";", ","), (";", "."), ("\t", ","), (",", "."), ("|", ",")]),
)
def test_grades_survive_being_written_and_read(
    grades: dict[str, list[Grade]], signs: tuple[str, str]
) -> None:
    """Parse, write, parse: stable for every separator with every decimal sign."""
    separator, decimal = signs
    rows = [
        [number, *(str(grade).replace(".", decimal) for grade in each)]
        for number, each in grades.items()
    ]

    found = parse_class_list(csv([["llnr", *SUBJECTS], *rows], separator), name="x.csv")

    assert {student.id: list(student.grades.values()) for student in found.students} == grades
    assert set(found.report.decimal_signs) <= {decimal}


@given(tables)
def test_a_report_has_no_student_numbers_and_no_texts_of_cells(rows: list[list[str]]) -> None:
    """So that it can be mailed, kept and put in a log."""
    found = parse_class_list(csv(rows), name="x.csv")
    kept = [found.report.model_dump_json(), found.report.text("nl"), repr(found)]

    assert not [text for text in kept for row in rows[1:] if row[0] in text]
    assert not [text for text in kept if "hm" in text.split() or "05-jun" in text]


@given(tables)
def test_a_report_survives_as_json_and_can_be_said_in_both_languages(
    rows: list[list[str]],
) -> None:
    """It is a value like any other."""
    report = parse_class_list(csv(rows), name="x.csv").report

    assert type(report).model_validate(json.loads(report.model_dump_json())) == report
    assert len(report.text("nl").splitlines()) == len(report.text("en").splitlines())


@given(tables)
def test_a_strict_reading_refuses_just_what_leaves_something_unknown(rows: list[list[str]]) -> None:
    """All at once; and a list without faults reads the same either way."""
    data = csv(rows)
    report = parse_class_list(data, name="x.csv").report

    if report.faults:
        with pytest.raises(FaultsError) as caught:
            parse_class_list(data, name="x.csv", strict=True)
        assert caught.value.faults == report.faults
    else:
        assert parse_class_list(data, name="x.csv", strict=True).report == report


def test_a_wide_list_as_a_team_leader_has_it() -> None:
    """Every cell of the file, by hand."""
    found = read_class_list(DATA / "class_list_wide_cp1252.csv")
    report = found.report

    assert (report.encoding, report.separator, report.shape) == ("cp1252", ";", "wide")
    assert (report.decimal_signs, report.header_row, report.students) == ((",", "."), 1, 6)
    assert report.subjects == ("ne", "en", "wi", "fa", "na", "lo", "ckv")
    assert report.placement is PlacementSource.LIST
    assert report.cells.grades == 16
    assert report.cells.others == {
        CellMeaning.LETTER: 8,
        CellMeaning.EXEMPT: 1,
        CellMeaning.TO_BE_TAKEN: 1,
        CellMeaning.EMPTY: 8,
        CellMeaning.NO_GRADE_YET: 3,
        CellMeaning.ABSENT: 1,
        CellMeaning.MARKED: 1,
        CellMeaning.ZERO: 1,
        CellMeaning.TENDENCY: 1,
        CellMeaning.TWO_GRADES: 1,
    }
    first, second, *_, last = found.students
    assert (first.id, first.level, first.year) == ("000912", Level.HAVO, 3)
    assert first.grades == {
        "ne": Grade("5.5"),
        "en": Grade(6),
        "wi": Grade(4),
        "fa": Grade("7.2"),
        "na": Grade("5.4"),
        "lo": Letter.VOLDOENDE,
        "ckv": Letter.GOED,
    }
    assert second.grades["en"] is NoGrade.EXEMPT
    assert second.grades["fa"] is NoGrade.TO_BE_TAKEN
    assert last.grades == {
        "ne": NoGrade.UNREADABLE,
        "en": Grade("5.5"),
        "wi": Grade("6.4"),
        "fa": Grade("7.5"),
        "na": NoGrade.MISSING,
        "lo": Letter.VOLDOENDE,
        "ckv": NoGrade.MISSING,
    }
    assert [note_text(note, "nl") for note in found.notes_for("900104")] == [
        "regel 6, kolom en: een 0 is geen cijfer; laat de cel leeg als er geen cijfer is",
        (
            "regel 6, kolom fa: een plus of min heeft geen vaste waarde; "
            "schrijf het getal dat de school ervoor geeft"
        ),
        "regel 6, kolom na: afwezig: er is geen cijfer",
        "regel 6, kolom LO: letter of woord in plaats van een cijfer",
        "regel 6, kolom ckv: letter of woord in plaats van een cijfer",
    ]


def test_a_long_list_with_one_subject_at_two_levels() -> None:
    """Without the level of the student the grade is unknown; both are kept by level."""
    found = read_class_list(DATA / "class_list_long_utf8_bom.csv")
    student = found.students[0]

    assert (found.report.shape, found.report.encoding, found.report.header_row) == (
        "long",
        "utf-8-sig",
        2,
    )
    assert student.grades == {
        "na": Grade("5.5"),
        "wi": NoGrade.UNREADABLE,
        "fa": NoGrade.EXEMPT,
        "ne": Grade(5),
    }
    assert student.columns == {
        "vmbo-tl": {"wi": Grade("6.4")},
        "havo": {"wi": Grade("5.1")},
        "periodegemiddelde": {"ne": Grade("5.45")},
    }
    assert found.report.placement is PlacementSource.NEITHER
    assert [note_text(note, "en") for note in found.notes_for("000912")] == [
        "row 5: wi is there at more levels (havo, vmbo-tl); give the level of the student",
        "row 6, column resultaat: exempt",
    ]


def test_the_level_of_the_student_settles_which_grade_is_on_the_report() -> None:
    """Given by the caller here; the other grade is kept under its level."""
    found = read_class_list(DATA / "class_list_long_utf8_bom.csv", level=Level.HAVO, year=2)
    students = by_id(found)

    assert students["000912"].grades["wi"] == Grade("5.1")
    assert students["000912"].columns["vmbo-tl"] == {"wi": Grade("6.4")}
    assert students["000912"].levels == {}
    assert students["900106"].levels == {"ne": Level.VMBO_TL}
    assert (students["900106"].level, students["900106"].year) == (Level.HAVO, 2)
    assert found.report.placement is PlacementSource.CALLER


def test_levels_and_averages_in_a_long_list_that_tells_the_placement() -> None:
    """Vwo is the own level of someone at the gymnasium; an average is no subject."""
    found = read_class_list(DATA / "class_list_long_levels.csv")
    one, other = found.students

    assert one.grades == {"wi": Grade("5.1"), "en": Grade(7)}
    assert one.columns == {"vmbo-tl": {"wi": Grade("6.4")}}
    assert one.levels == {"en": Level.VWO}
    assert (other.level, other.levels) == (Level.GYMNASIUM, {})
    assert codes(found) == [
        ("other-list", None),
        ("own-level-taken", 3),
        ("other-level", 4),
        ("summary-row", 5),
    ]


def test_a_wide_list_with_quoted_commas_and_full_names_of_subjects() -> None:
    """Commas within quotes are decimal signs; a mentor lesson is no subject."""
    found = read_class_list(str(DATA / "class_list_wide_quoted_commas.csv"))

    assert (found.report.separator, found.report.decimal_signs) == (",", (",",))
    assert found.report.subjects == ("ne", "en", "wa")
    assert [str(student.grades["ne"]) for student in found.students] == ["6.5", "5.9"]


def test_of_several_periods_the_last_is_the_report() -> None:
    """The others are kept apart, and a grade that is only in an earlier one is missing."""
    found = read_class_list(DATA / "class_list_wide_periods.csv")
    one, other = found.students

    assert (one.level, one.year) == (Level.VMBO_TL, 2)
    assert one.grades == {"ne": Grade("5.5"), "wi": NoGrade.MISSING}
    assert one.columns == {
        "r1": {"ne": Grade("6.1"), "wi": Grade(7)},
        "r2": {"ne": Grade("5.8"), "wi": Grade(6)},
        "gem": {"en": Grade("6.45")},
    }
    assert other.grades == {"ne": Grade(6), "wi": NoGrade.MISSING}
    assert found.report.lists == ("r1", "r2", "gem")
    assert codes(found)[-4:] == [
        ("line-before-header", 1),
        ("line-before-header", 2),
        ("only-earlier-period", 4),
        ("only-earlier-period", 5),
    ]


def test_in_the_upper_years_an_empty_cell_can_be_a_subject_not_taken() -> None:
    """The caller says which; without that the grade is missing."""
    path = DATA / "class_list_wide_upper_years.csv"
    one = read_class_list(path, empty_cells="not taken").students[0]
    same = read_class_list(path).students[0]

    assert (one.level, one.year) == (Level.HAVO, 4)
    assert one.grades == {"ne": Grade("6.1"), "wa": Grade(5), "ma": Grade(7)}
    assert same.grades["wb"] is NoGrade.MISSING


def test_not_taken_is_a_meaning_of_its_own_in_the_counts() -> None:
    """Nothing disappears from the count."""
    found = parsed("llnr;ne;wa;wb\n1;6;7;\n2;;;\n", empty_cells="not taken")

    assert found.report.cells.others == {CellMeaning.NOT_TAKEN: 4}
    assert found.students[1].grades == {}
    assert ("no-grades", 3) in codes(found)


@pytest.mark.parametrize(
    ("text", "row", "column", "message"),
    [
        (
            "6+",
            2,
            "en",
            "a plus or minus has no fixed value; write the number that the school gives it",
        ),
        ("0", 2, "en", "a 0 is not a grade; leave the cell empty where there is no grade"),
        ("6,5*", 2, "en", "a grade with a sign beside it; write the grade alone"),
        ("5-6", 2, "en", "two grades or a date; write one grade"),
        ("05-jun", 2, "en", "a date; a spreadsheet may have changed a grade"),
        ("55", 2, "en", "above 10; the decimal sign may have been lost (55 for 5.5)"),
        ("0,5", 2, "en", "not a grade from 1 to 10; write the grade as it stands on the report"),
        ("5,4567", 2, "en", "more than three decimals; write the grade as it stands on the report"),
        ("#N/B", 2, "en", "an error of a spreadsheet; repair the formula"),
        ("hm", 2, "en", "this is not a grade; write a number from 1 to 10, such as 5.5"),
    ],
)
def test_a_cell_that_cannot_be_a_grade_is_unknown_or_strictly_a_fault(
    text: str, row: int, column: str, message: str
) -> None:
    """The exact sentence, with the place and without the cell."""
    data = f"llnr;ne;en\n900101;6;{text}\n"

    assert parsed(data).students[0].grades == {"ne": Grade(6), "en": NoGrade.UNREADABLE}
    with pytest.raises(FaultsError) as caught:
        parsed(data, strict=True)

    assert str(caught.value) == f"3h.csv, row {row}, column {column}: {message}"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            "llnr;ne\n1;6\n1;7\n",
            "3h.csv, row 3: ne is there twice with different grades; leave one grade",
        ),
        (
            "llnr;sk;schk\n1;6;7\n",
            "3h.csv, row 2, column schk: sk is there twice with different grades; leave one grade",
        ),
        (
            "llnr;ne;en\n1;6\n",
            (
                "3h.csv, row 2: the number of cells differs from that of the headings. "
                "Therefore no grade of this row was read; "
                "repair the row"
            ),
        ),
        (
            "llnr;ne\n1;6\n;7\n",
            "3h.csv, row 3: this row has no student number and was not read; fill in the number",
        ),
        (
            "llnr;ne\n1;6\n9,00E+05;7\n",
            (
                "3h.csv, row 3: "
                "a spreadsheet has changed the student number and the row was not read; "
                "set that column to text"
            ),
        ),
        (
            "llnr;Opleiding;ne\n1;havo/vwo 2;6\n",
            (
                "3h.csv, row 2, column Opleiding: this is not one level and year; "
                "write HAVO 3, for instance"
            ),
        ),
        (
            "llnr;Leerjaar;ne\n1;8;6\n",
            (
                "3h.csv, row 2, column Leerjaar: this is not one level and year; "
                "write HAVO 3, for instance"
            ),
        ),
        (
            "llnr;Leerjaar;ne\n1;havo;6\n",
            (
                "3h.csv, row 2, column Leerjaar: this is not one level and year; "
                "write HAVO 3, for instance"
            ),
        ),
        (
            "llnr;Opleiding;Leerjaar;ne\n1;HAVO 3;4;6\n",
            (
                "3h.csv, row 2: "
                "there is more than one level or year for this student, "
                "or a year that does not exist; make them agree"
            ),
        ),
        (
            "llnr;Niveau;Leerjaar;ne\n1;havo;6;6\n",
            (
                "3h.csv, row 2: "
                "there is more than one level or year for this student, "
                "or a year that does not exist; make them agree"
            ),
        ),
        (
            "llnr;ma;ne\n1;6;7\n",
            (
                "3h.csv, column ma: ma can be more than one subject and was read under this code; "
                "write which subject it is (maat for maatschappijleer)"
            ),
        ),
        (
            "llnr;vak;cijfer\n1;ma;7\n",
            (
                "3h.csv, row 2, column vak: "
                "ma can be more than one subject and was read under this code; "
                "write which subject it is (maat for maatschappijleer)"
            ),
        ),
        (
            "llnr;vak;cijfer\n1;ne;7\n1;;6\n",
            (
                "3h.csv, row 3: this row names no subject, so no grade of this student is certain; "
                "fill in the subject"
            ),
        ),
        (
            "llnr;vak;niveau;cijfer\n1;ne;mh;7\n",
            (
                "3h.csv, row 2, column niveau: this is not one level; "
                "write havo or vmbo-tl, for instance"
            ),
        ),
        (
            "llnr;vak;niveau;cijfer\n1;ne;havo;7\n1;ne;mavo;8\n",
            (
                "3h.csv, row 3: ne is there at more levels (havo, vmbo-tl); "
                "give the level of the student"
            ),
        ),
        (
            "llnr;vak;cijfer;vrijstelling\n1;ne;7;J\n",
            "3h.csv, row 2, column cijfer: an exemption and a grade at once; leave one of the two",
        ),
        (
            "llnr;vak;cijfer;vrijstelling\n1;ne;7;?\n",
            "3h.csv, row 2, column vrijstelling: this is not a yes or a no; write J or N",
        ),
        (
            "llnr;vak;cijfer;teltmee\n1;ne;7;?\n",
            "3h.csv, row 2, column teltmee: this is not a yes or a no; write J or N",
        ),
    ],
)
def test_each_fault_of_a_list_has_its_message(data: str, message: str) -> None:
    """Only with `strict`; otherwise the same is a note and reading goes on."""
    assert [str(fault) for fault in parsed(data).report.faults] == [message]
    with pytest.raises(FaultsError) as caught:
        parsed(data, strict=True)

    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("llnr;ne\n;\n;7\nGemiddelde;6\n", "3h.csv: no row below the heading line is a student's"),
        (
            "llnr;ne SE\n1;6\n",
            "3h.csv: there is no report grade in it; mark report grades as 'rapportcijfer'",
        ),
        (
            "llnr;vak;periode;cijfer\n1;ne;herfst;6\n1;ne;lente;7\n",
            (
                "3h.csv: there are several periods, and which is the last cannot be told; "
                "keep one period, or number them"
            ),
        ),
    ],
)
def test_a_list_without_students_or_report_is_always_a_fault(data: str, message: str) -> None:
    """There is nothing that reading could go on with."""
    with pytest.raises(FaultsError) as caught:
        parsed(data)

    assert str(caught.value) == message


def test_rows_of_a_long_list_without_student_are_left_out() -> None:
    """As in a wide list."""
    found = parsed("llnr;vak;cijfer\n1;ne;6\n;ne;7\n;;\n")

    assert codes(found) == [("no-student-number", 3), ("empty-row", 4)]


def test_a_student_twice_with_the_same_grades_is_one_student() -> None:
    """Noted, and no fault."""
    found = parsed("llnr;ne;en\n1;6;7\n2;5;5\n1;6;7\n", strict=True)

    assert [student.id for student in found.students] == ["1", "2"]
    assert codes(found) == [("student-twice", 4)]
    assert found.notes_for("1") == (Note(code=NoteCode.STUDENT_TWICE, row=4),)


def test_grades_that_differ_are_never_averaged() -> None:
    """One subject differs and is unknown; the other is the same and stands."""
    found = parsed("llnr;ne;en\n1;6;5\n1;6;7\n")

    assert found.students[0].grades == {"ne": Grade(6), "en": NoGrade.UNREADABLE}


@pytest.mark.parametrize(
    "data",
    ["llnr;sk;schk\n1;6;6,0\n", "llnr;vak;cijfer\n1;sk;6\n1;schk;6,0\n"],
)
def test_the_same_grade_twice_is_one_subject(data: str) -> None:
    """Under two codes, in two columns or in two rows."""
    found = parsed(data, strict=True)

    assert found.students[0].grades == {"sk": Grade(6)}
    assert [note.code for note in found.report.notes] == [NoteCode.SAME_GRADE_TWICE]


@pytest.mark.parametrize(
    ("data", "where"),
    [
        ("llnr;sk;schk\n1;6;7\n2;5;5\n3;;4\n", "row {row}, column schk"),
        ("llnr;vak;cijfer\n1;sk;6\n3;sk;4\n1;schk;7\n3;schk;\n", "row {row}"),
    ],
)
def test_two_grades_under_two_codes_are_both_told_of(data: str, where: str) -> None:
    """Neither is dropped: the grade is unknown, and a strict reading tells every place at once."""
    found = parsed(data)
    rows = [note.row for note in found.report.notes if note.code is NoteCode.DIFFERENT_GRADES]

    assert [student.grades["sk"] for student in found.students if student.id != "2"] == [
        NoGrade.UNREADABLE
    ] * 2
    with pytest.raises(FaultsError) as caught:
        parsed(data, strict=True)
    twice = [each for each in caught.value.faults if each.code == "different-grades"]
    assert [each.where.partition(": ")[2] or each.where.partition(", ")[2] for each in twice] == [
        where.format(row=row) for row in rows
    ]
    assert len(rows) == 2


def test_a_ragged_row_leaves_its_student_on_the_list_without_a_grade() -> None:
    """Nobody can say which cell is missing; the student must not vanish."""
    found = parsed(
        "llnr;Opleiding;ne;en\n1;HAVO 3;6;7\n2;HAVO 3;6\n3;HAVO 3;6;7;8\n4;HAVO 3;6;7;;\n"
    )
    _, short, long, padded = found.students

    for student in (short, long):
        assert student.grades == {"ne": NoGrade.UNREADABLE, "en": NoGrade.UNREADABLE}
        assert student.level is None
    assert padded.grades == {"ne": Grade(6), "en": Grade(7)}


def test_a_ragged_row_of_a_long_list_spoils_its_subject_or_all_of_them() -> None:
    """By whether the subject can still be told."""
    head = "llnr;klas;vak;cijfer\n"
    one = parsed(f"{head}1;3h;ne;6\n1;3h;en;7\n1;3h;en\n").students[0]
    all_of_them = parsed(f"{head}1;3h;ne;6\n1;3h;en;7\n1;3h\n").students[0]

    assert one.grades == {"ne": Grade(6), "en": NoGrade.UNREADABLE}
    assert all_of_them.grades == {"ne": NoGrade.UNREADABLE, "en": NoGrade.UNREADABLE}


def test_what_is_no_row_of_a_student_is_noted_and_left_out() -> None:
    """Empty rows, averages below the list, rows without a number."""
    found = parsed("llnr;ne\n1;6\n\n;\nGemiddelde;6,2\n;7\n")

    assert len(found.students) == 1
    assert codes(found) == [("empty-row", 4), ("summary-row", 5), ("no-student-number", 6)]


def test_shorter_student_numbers_are_a_warning() -> None:
    """Zeros may have been lost; text stays text."""
    found = parsed("llnr;ne\n000912;6\n912;7\n900101;5\n")

    assert [student.id for student in found.students] == ["000912", "912", "900101"]
    assert found.report.notes[0] == Note(code=NoteCode.SHORTER_STUDENT_NUMBERS, about="1")


def test_numbers_that_are_not_all_digits_are_never_shorter() -> None:
    """A list may number its students as it likes."""
    assert parsed("llnr;ne\na1;6\nb-22;7\n").report.notes == ()


def test_nothing_of_the_columns_about_persons_is_kept() -> None:
    """Not in the students, not in the report, in no representation."""
    found = parsed("llnr;Achternaam;Roepnaam;Geboortedatum;BSN;ne\n1;Proef;Bo;1-1-2011;12;6\n")
    kept = f"{found!r}{found.model_dump_json()}{found.report.text('nl')}"

    assert not [word for word in ("Proef", 'Bo"', "2011") if word in kept]
    assert [note.code for note in found.report.notes] == [NoteCode.PERSONAL_COLUMN] * 4


def test_other_columns_are_read_as_a_subject_only_if_they_look_like_one() -> None:
    """A short heading with grades below it; the rest is reported as not read."""
    found = parsed(
        "llnr;ne;Xyz;Dagen afwezig;hdl;weging;;age2;\n1;6;7,5;3;V;1;;14;\n2;6;vr;4;O;;x;15;\n"
    )

    assert found.students[0].grades == {"ne": Grade(6), "xyz": Grade("7.5")}
    assert {note.column: note.code.value for note in found.report.notes if note.row is None} == {
        "Xyz": "unknown-subject",
        "Dagen afwezig": "column-not-read",
        "hdl": "column-not-read",
        "weging": "column-not-read",
        "#7": "column-not-read",
        "age2": "column-not-read",
    }


@pytest.mark.parametrize(
    ("opleiding", "placement", "source"),
    [
        ("HAVO 3", (Level.HAVO, 3), PlacementSource.LIST),
        ("HAVO", (Level.HAVO, 3), PlacementSource.BOTH),
        ("3", (Level.HAVO, 3), PlacementSource.BOTH),
        ("", (Level.HAVO, 3), PlacementSource.CALLER),
        ("mh", (Level.HAVO, 3), PlacementSource.CALLER),
        ("VWO 2", (Level.VWO, 2), PlacementSource.LIST),
    ],
)
def test_the_caller_tells_level_and_year_where_the_list_does_not(
    opleiding: str, placement: tuple[Level, int], source: PlacementSource
) -> None:
    """What the list tells goes first, and a difference is noted."""
    found = parsed(f"llnr;Opleiding;ne\n1;{opleiding};6\n", level=Level.HAVO, year=3)
    student = found.students[0]

    assert (student.level, student.year) == placement
    assert found.report.placement is source
    assert (codes(found) == [("placement-differs", 2)]) == (opleiding == "VWO 2")


def test_gymnasium_in_the_list_and_vwo_from_the_caller_agree() -> None:
    """The one is a kind of the other."""
    found = parsed("llnr;Opleiding;ne\n1;Gymnasium 3;6\n", level=Level.VWO, strict=True)

    assert found.students[0].level is Level.GYMNASIUM


def test_a_list_that_contradicts_itself_leaves_the_level_unknown() -> None:
    """The caller does not settle what the list has two answers to."""
    found = parsed("llnr;Opleiding;ne\n1;HAVO 3;6\n1;VWO 3;6\n", level=Level.HAVO)

    assert found.students[0].level is None
    assert ("placement-differs", 2) in codes(found)


def test_a_level_without_that_year_is_refused_at_once() -> None:
    """Havo has no sixth year."""
    with pytest.raises(LevelError, match="havo has years 1 to 5"):
        parsed("llnr;ne\n1;6\n", level=Level.HAVO, year=6)


@pytest.mark.parametrize(
    ("code", "name", "read_as", "notes"),
    [
        ("ma", "Maatschappijleer", "maat", []),
        ("vak1", "Geschiedenis", "gs", []),
        ("GS", "Geschiedenis van de streek", "gs", []),
        ("wisA", "Wiskunde", "wa", ["code-and-name-differ"]),
        ("xyz", "Iets nieuws", "xyz", ["unknown-subject"]),
    ],
)
def test_the_name_of_a_subject_helps_where_the_code_does_not_say(
    code: str, name: str, read_as: str, notes: list[str]
) -> None:
    """A code that is known goes before the name."""
    found = parsed(f"llnr;vakcode;vaknaam;cijfer\n1;{code};{name};6\n2;{code};{name};7\n")

    assert [list(student.grades) for student in found.students] == [[read_as], [read_as]]
    assert [note.code.value for note in found.report.notes] == notes


def test_a_grade_that_does_not_count_is_kept_for_the_norm_to_say() -> None:
    """The mark is about averages; a norm names its own subjects."""
    found = parsed("llnr;vak;cijfer;teltmee\n1;lo;G;N\n1;ne;6;J\n1;fa;vr;N\n1;en;7;\n")

    assert found.students[0].grades["lo"] is Letter.GOED
    assert [note.subject for note in found.report.notes if note.code == "does-not-count"] == ["lo"]


def test_other_lists_at_two_levels_are_kept_by_level() -> None:
    """An average at another level does not overwrite the one at the own level."""
    head = "llnr;opleiding;vak;niveau;kolom;cijfer\n"
    body = "1;havo;ne;havo;rapport;6\n1;havo;ne;havo;gem;6,1\n1;havo;ne;mavo;gem;7,2\n"
    student = parsed(head + body).students[0]

    assert student.columns == {"gem": {"ne": Grade("6.1")}, "gem vmbo-tl": {"ne": Grade("7.2")}}


def test_the_surest_column_holds_the_student_numbers() -> None:
    """`nr` may count the rows; `Leerlingnummer` does not."""
    found = parsed("nr;Leerlingnummer;ne\n1;900101;6\n2;900102;7\n")

    assert [student.id for student in found.students] == ["900101", "900102"]
    assert [note.column for note in found.report.notes] == ["nr"]


def test_two_columns_with_one_heading_are_told_apart_in_notes() -> None:
    """By their number."""
    found = parsed("llnr;ne;ne\n1;6;vr\n")

    assert found.students[0].grades == {"ne": NoGrade.UNREADABLE}
    assert found.report.notes[0].column == "ne (#3)"


def test_a_student_who_is_not_on_the_list_has_no_notes() -> None:
    """And the error does not repeat the number."""
    with pytest.raises(KeyError, match="no student with that number") as caught:
        parsed("llnr;ne\n1;6\n").notes_for("900199")

    assert "900199" not in str(caught.value)


def test_the_text_of_a_report_takes_like_notes_together() -> None:
    """A head, then what is a fault, then the rest."""
    text = parsed("llnr;ne;en\n1;6+;vr\n2;7+;vr\n3;6;5,5\n").report.text("nl")

    assert text.splitlines() == [
        "3h.csv: 3 leerlingen, 2 vakken, 2 cijfers.",
        (
            "Elke regel is een leerling, elk vak een kolom. De kolomkoppen staan op regel 1. "
            "Tussen de cellen staat ';'. De tekens zijn gelezen als utf-8."
        ),
        "Decimaalteken in de cijfers: ','.",
        "Niveau en leerjaar zijn niet bekend.",
        (
            "Van de 9 cellen zijn er 2 gelezen als cijfer en 4 als iets anders. "
            "3 zeggen wie, welk vak of welk niveau. 0 zijn niet gelezen."
        ),
        (
            "- regels 2 en 3, kolom ne: een plus of min heeft geen vaste waarde; "
            "schrijf het getal dat de school ervoor geeft"
        ),
        "- regels 2 en 3, kolom en: vrijstelling",
        "- regels 2 en 3: er is geen enkel cijfer bekend",
    ]


def test_a_tab_between_the_cells_is_said_in_a_word() -> None:
    """A tab does not show."""
    assert "a tab" in parsed("llnr\tne\n1\t6\n").report.text("en")
