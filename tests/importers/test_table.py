"""Encoding, separator and heading line are found; a file that is no class list says what to do."""

import codecs

import pytest
from hypothesis import given, strategies as st

from overgang.errors import FaultsError
from overgang.importers.table import read_table

LIST = "Leerlingnummer;ne;schk\n000912;5,5;½ é\n"
cell_texts = st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), max_size=8)


@given(
    st.lists(st.tuples(cell_texts, cell_texts), min_size=1, max_size=5),
    st.sampled_from(";,\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["", "sep="]),
)
def test_every_way_to_write_a_table_gives_the_same_rows(
    cells: list[tuple[str, str]], separator: str, encoding: str, end: str, declared: str
) -> None:
    """Quoted cells survive each separator, line end and encoding."""
    quoted = [[f'"{text.replace(chr(34), chr(34) * 2)}"' for text in ("1", *row)] for row in cells]
    lines = [separator.join(row) for row in [["Leerlingnummer", "ne", "en"], *quoted]]
    if declared and end != "\r":
        lines.insert(0, f"sep={separator}")
    data = "".join(line + end for line in lines).encode(encoding)

    table = read_table(data, "x.csv")

    assert table.separator == separator
    if table.encoding == encoding:
        assert [tuple(row.cells) for row in table.rows] == [("1", *row) for row in cells]
        assert [row.line for row in table.rows] == list(
            range(table.header.line + 1, table.header.line + 1 + len(cells))
        )


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (LIST.encode(), ("utf-8", False)),
        (LIST.encode("utf-8-sig"), ("utf-8-sig", False)),
        (LIST.encode("cp1252"), ("cp1252", True)),
        (LIST.encode("cp1252") + b"\x81;1;2\n", ("latin-1", True)),
    ],
)
def test_the_encoding_is_found(data: bytes, found: tuple[str, bool]) -> None:
    """Only what the bytes themselves show is certain."""
    table = read_table(data, "x.csv")

    assert (table.encoding, table.encoding_assumed) == found
    assert table.rows[0].cells == ["000912", "5,5", "½ é"]


def test_a_declared_separator_is_obeyed_and_its_line_counted() -> None:
    """The rows keep the line numbers of the file."""
    table = read_table(b"sep=|\r\nLeerlingnummer|ne\r\n1|6\r\n", "x.csv")

    assert (table.separator, table.header.line, table.rows[0].line) == ("|", 2, 3)


def test_lines_above_the_heading_line_are_kept_apart() -> None:
    """A title is no row of the list."""
    table = read_table(b"Klas 3h2;;\n\nLeerlingnummer;ne;en\n1;6;7\n", "x.csv")

    assert [row.line for row in table.before] == [1]
    assert (table.header.line, table.rows[0].line) == (3, 4)


def test_a_cell_with_a_line_end_does_not_shift_the_line_numbers() -> None:
    """A row is named by the line on which it begins."""
    table = read_table(b'Leerlingnummer;ne;x\n1;6;"a\nb"\n2;7;c\n', "x.csv")

    assert [row.line for row in table.rows] == [2, 4]


def test_a_list_is_long_when_it_has_subjects_and_results_as_columns() -> None:
    """Otherwise it is wide."""
    long = read_table(b"Leerlingnummer;vak;cijfer\n1;ne;6\n", "x.csv")
    wide = read_table(b"Leerlingnummer;vak;ne\n1;ne;6\n", "x.csv")

    assert (long.is_long, wide.is_long) == (True, False)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "x.csv: the file is empty"),
        (b" \r\n \n", "x.csv: the file is empty"),
        (
            codecs.BOM_UTF8 + b"\xff;\n",
            "x.csv: the file says that it is in UTF-8, and is not; save it as CSV UTF-8 again",
        ),
        (LIST.encode("utf-16"), "x.csv: the file is in UTF-16; save it as CSV UTF-8"),
        (LIST.encode("utf-16-le"), "x.csv: the file is in UTF-16; save it as CSV UTF-8"),
        (b"PK\x03\x04 and more", "x.csv: this is a spreadsheet; save it as CSV first"),
        (b"\xd0\xcf\x11\xe0 and more", "x.csv: this is a spreadsheet; save it as CSV first"),
        (b"Leerlingnummer;ne;en\n", "x.csv: there is a heading line and no student below it"),
        (
            b"Leerlingnummer;Naam;Klas\n1;A;3h\n",
            (
                "x.csv: no column is a known subject; "
                "use headings such as ne, en, wi; or one row a grade with vakcode and resultaat"
            ),
        ),
        (
            b"Naam;ne;en\nA;6;7\n",
            "x.csv: no column holds student numbers; give that column the heading Leerlingnummer",
        ),
        (
            b"BSN;ne;en\n123;6;7\n",
            "x.csv: no column holds student numbers; give that column the heading Leerlingnummer",
        ),
        (
            b"900101;6;7\n900102;7;8\n",
            "x.csv: no heading line is found; begin with a line such as Leerlingnummer;ne;en;wi",
        ),
        (
            b"Leerlingnummer,ne,en\n1,5,5,6,1\n2,7,6,4\n",
            (
                "x.csv: row 2: a comma parts the cells and also stands within the grades; "
                "save it with ; between the cells, or with quotation marks around them"
            ),
        ),
        (
            b'Leerlingnummer;ne\n1;6\n2;"7\n3;8\n',
            "x.csv: row 3: a quotation mark is not closed, or stands inside a cell",
        ),
        (
            b'Leerlingnummer;ne\n1;"6"7\n',
            "x.csv: row 2: a quotation mark is not closed, or stands inside a cell",
        ),
    ],
)
def test_a_file_that_is_no_class_list_says_what_to_do(data: bytes, message: str) -> None:
    """The exact sentence that a person gets; never a datum of the file."""
    with pytest.raises(FaultsError) as caught:
        read_table(data, "x.csv")

    assert str(caught.value) == message


def test_one_row_that_is_too_long_does_not_condemn_a_list_with_commas() -> None:
    """It is a ragged row; the rest is sound."""
    data = b"Leerlingnummer,ne,en\n1,5,6\n2,7,6,4\n3,6,6\n"

    assert len(read_table(data, "x.csv").rows) == 3


def test_quoted_decimal_commas_are_no_fault() -> None:
    """Where cells with a comma are quoted, a long row is something else."""
    data = b'Leerlingnummer,ne,en\n1,"5,5",6,7\n'

    assert read_table(data, "x.csv").rows[0].cells == ["1", "5,5", "6", "7"]


def test_a_cell_without_end_is_refused_as_an_open_quotation() -> None:
    """The csv reader gives up on it, and says no more than that."""
    with pytest.raises(FaultsError, match="a quotation mark is not closed"):
        read_table(b"Leerlingnummer;ne\n1;" + b"6" * 200_000, "x.csv")
