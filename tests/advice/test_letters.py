"""Letters: four readers, one advice; nothing stands in a letter that the advice does not say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, strategies as st

from overgang.advice.advise import advise
from overgang.advice.letter import Reader
from overgang.dossier import Dossier, Student
from overgang.dossier.roles import Party
from overgang.practices import Practice, Told, example_dossier, load_practice, said
from overgang.practices.notes import Right, RightState
from overgang.strategies import dossiers, practices
from overgang.wording import Language
from tests.advice.norm import TOLD, advised

LANGUAGES: tuple[Language, ...] = ("nl", "en")
grades = st.integers(1, 10)


@given(reader=st.sampled_from(Reader), lists=st.tuples(grades, grades, grades))
def test_every_grade_in_a_letter_is_one_that_the_advice_names(
    reader: Reader, lists: tuple[int, int, int]
) -> None:
    """The number that is shown is the number that was compared."""
    advice = advised(*lists, **TOLD)
    for language in LANGUAGES:
        text, whole = advice.letter(reader, language).text(), advice.text(language)
        condition = re.compile(r"\d+(?:[.,]\d+)?")
        shown = set(condition.findall(_without_terms(text)))
        assert shown <= set(condition.findall(whole)) | {"25", "2026", "900101"}


def _without_terms(text: str) -> str:
    return re.split(r"\n(?:Woorden uitgelegd|Words explained)\n", text)[0]


@given(dossier=dossiers(), practice=practices(), reader=st.sampled_from(Reader))
def test_both_languages_have_the_same_parts(
    dossier: Dossier, practice: Practice, reader: Reader
) -> None:
    """As many parts, with as many lines; only words to explain may differ."""
    advice = advise(dossier, None, practice, on=date(2026, 6, 24))
    shapes = [
        [len(part.lines) for part in advice.letter(reader, language).parts][:6]
        for language in LANGUAGES
    ]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", [Reader.PARENTS, Reader.STUDENT])
def test_parents_and_student_are_told_what_it_is_before_anything_else(
    reader: Reader, language: Language
) -> None:
    """An advice, and who decides."""
    first = advised(6, 6, 5, **TOLD).letter(reader, language).parts[0].lines[0]
    assert re.search(r"advies|advice", first)
    assert re.search(r"beslissen|decide", first)


def test_a_student_is_addressed_as_je_and_parents_as_u() -> None:
    """And in neither letter is the student called the student."""
    advice = advised(6, 6, 3, **TOLD)
    student, parents = (advice.letter(each).text() for each in ("student", "parents"))

    assert "jouw" in student
    assert "uw kind" in parents
    assert not re.search(r"\bu\b|\buw\b", student)
    assert not re.search(r"\bje\b|\bjouw\b", parents)


def test_a_letter_tells_only_of_better_outcomes_and_the_meeting_of_all() -> None:
    """What could become worse helps no student; a meeting that judges a bound has to see it."""
    advice = advised(6, 6, 5, **TOLD)
    better, every = (advice.letter(each).text() for each in ("student", "meeting"))

    assert every.count("Met ") > better.count("Met ")


def test_a_word_is_explained_where_it_stands_and_nowhere_else() -> None:
    """A student without a norm needs no word on norms."""
    dossier, practice = example_dossier("odulphus"), load_practice("odulphus")
    explained = [
        part
        for part in advise(dossier, None, practice, on=date(2026, 6, 24)).letter("student").parts
        if part.head == "Woorden uitgelegd"
    ]
    said = " ".join(line for part in explained for line in part.lines)
    assert "Tekortpunt" not in said


@pytest.mark.parametrize(
    ("reader", "of", "said_so"),
    [
        ("student", Party.STUDENT, "Je kunt bezwaar maken tegen de leerweg."),
        ("parents", Party.STUDENT, "Uw kind kan bezwaar maken tegen de leerweg."),
        ("parents", Party.PARENT, "U kunt bezwaar maken tegen de leerweg."),
        ("mentor", Party.PARENT, "De ouders kunnen bezwaar maken tegen de leerweg."),
    ],
)
def test_a_right_is_told_with_its_last_day(reader: str, of: Party, said_so: str) -> None:
    """To whom it belongs, in the words of the reader; one that was used is not told."""
    last = date(2026, 7, 3)
    right = Right(said("objections-right"), of, RightState.OPEN, last)
    used = Right(said("own-choice-right"), of, RightState.USED)
    advice = replace(
        advised(6, 6, 6, **TOLD), notes=(Told("objections", right), Told("own-choice", used))
    )
    lines = [line for part in advice.letter(reader).parts for line in part.lines]

    assert f"{said_so} Dat kan tot en met 3 juli 2026." in lines
    assert not any("overgaan kan" in line for line in lines)


def test_a_reader_who_is_not_known_is_refused() -> None:
    """There are four."""
    with pytest.raises(ValueError, match="inspector"):
        advised(6, 6, 6, **TOLD).letter("inspector")


def test_where_nothing_is_known_the_letter_says_so() -> None:
    """No list: the outcomes that are possible, and no reason."""
    ruleset = advised(6, 6, 6).ruleset
    letter = advise(Student(id="900101"), ruleset, on=date(2026, 6, 24)).letter("student")
    assert any("nog niet bekend" in line for part in letter.parts for line in part.lines)
