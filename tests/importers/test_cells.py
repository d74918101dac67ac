"""Each cell gets the meaning that a school would give it, and no accident becomes a grade."""

import pytest
from hypothesis import given, strategies as st

from overgang.importers.cells import UNREADABLE, CellMeaning, Cells
from overgang.school.grade import Entry, Grade, Letter, NoGrade


@given(st.integers(1000, 10000), st.sampled_from(",."))
def test_every_grade_reads_back_from_how_it_is_written(thousandths: int, sign: str) -> None:
    """Parse, write, parse: the same grade, and the sign that was used."""
    grade = Grade.of(thousandths)
    text = str(grade).replace(".", sign)

    cell = Cells()[text]

    assert cell.entry == grade
    assert cell.meaning is CellMeaning.GRADE
    assert cell.sign == (sign if sign in text else "")


@given(st.text(max_size=30))
def test_any_text_has_a_meaning_and_only_a_grade_is_a_grade(text: str) -> None:
    """Nothing raises; unreadable meanings and unreadable entries are the same cells."""
    cell = Cells()[text]

    assert isinstance(cell.entry, Grade) == (cell.meaning is CellMeaning.GRADE)
    assert (cell.entry is NoGrade.UNREADABLE) == (cell.meaning in UNREADABLE)


@pytest.mark.parametrize(
    ("text", "entry", "meaning"),
    [
        ("5,5", Grade("5.5"), CellMeaning.GRADE),
        (" 5.5 ", Grade("5.5"), CellMeaning.GRADE),
        ("10,0", Grade("10"), CellMeaning.GRADE),
        ("1", Grade("1"), CellMeaning.GRADE),
        ("5 ½", Grade("5.5"), CellMeaning.GRADE),
        ("5\N{NO-BREAK SPACE}½", Grade("5.5"), CellMeaning.GRADE),
        ("V", Letter.VOLDOENDE, CellMeaning.LETTER),
        ("Vold.", Letter.VOLDOENDE, CellMeaning.LETTER),
        ("zg", Letter.ZEER_GOED, CellMeaning.LETTER),
        ("Vr", NoGrade.EXEMPT, CellMeaning.EXEMPT),
        ("VRIJ", NoGrade.EXEMPT, CellMeaning.EXEMPT),
        ("Inh", NoGrade.TO_BE_TAKEN, CellMeaning.TO_BE_TAKEN),
        ("", NoGrade.MISSING, CellMeaning.EMPTY),
        ("  ", NoGrade.MISSING, CellMeaning.EMPTY),
        ("ntb", NoGrade.MISSING, CellMeaning.NO_GRADE_YET),
        ("-", NoGrade.MISSING, CellMeaning.NO_GRADE_YET),
        ("*", NoGrade.MISSING, CellMeaning.NO_GRADE_YET),
        ("ABS", NoGrade.MISSING, CellMeaning.ABSENT),
        ("ND", NoGrade.MISSING, CellMeaning.NOT_DONE),
        ("NVD", NoGrade.MISSING, CellMeaning.NOT_DONE),
    ],
)
def test_what_can_stand_on_a_list(text: str, entry: Entry, meaning: CellMeaning) -> None:
    """Grades, letters, exemptions and the ways to say that there is no grade yet."""
    assert Cells()[text][:2] == (entry, meaning)


@pytest.mark.parametrize(
    ("texts", "meaning"),
    [
        (["0", "0,0", "00"], CellMeaning.ZERO),
        (["6+", "7-", "6,5 +", "+6", "-5", "7½-", "V+", "6±"], CellMeaning.TENDENCY),
        (["6,5*", "7 #", "(6)", "6!", "6a"], CellMeaning.MARKED),
        (["5-6", "5/6", "5,5 - 6"], CellMeaning.TWO_GRADES),
        (
            ["05-jun", "6-mei", "jun-05", "2026-06-05 00:00:00", "5-6-2026", "5/6/26"],
            CellMeaning.DATE,
        ),
        (["46178", "5 juni 2026"], CellMeaning.DATE),
        (["55", "64", "11", "99", "545", "100"], CellMeaning.LOST_SIGN),
        (["0,9", "10,1", "-555", "1000"], CellMeaning.OFF_SCALE),
        (["5,4567", "5.33333333", "6,000000000000000000001"], CellMeaning.TOO_PRECISE),
        (["#N/B", "#DEEL/0!", "#WAARDE!", "####", "#NAAM?"], CellMeaning.SPREADSHEET_ERROR),
        (["n.v.t.", "nvt", "N/A"], CellMeaning.NOT_APPLICABLE),
        (
            ["unreadable", "goed gedaan", "a remark that is far too long to be a grade"],
            CellMeaning.OTHER,
        ),
    ],
)
def test_accidents_are_named_and_never_repaired(texts: list[str], meaning: CellMeaning) -> None:
    """55 may have been 5,5; nobody but the school can say so."""
    for text in texts:
        assert Cells()[text][:2] == (NoGrade.UNREADABLE, meaning), text
