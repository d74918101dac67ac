"""Letters from the command line: for each reader, as text and as one page."""

from __future__ import annotations

from pathlib import Path

import pytest

from overgang.advice.letter import Reader
from overgang.dossier import write_dossier
from overgang.practices import example_dossier
from tests.cli.test_app import run

TITLES = {
    Reader.MEETING: "Leerling 900101: advies voor de vergadering, 24 juni 2026",
    Reader.MENTOR: "Leerling 900101: voor het gesprek, 24 juni 2026",
    Reader.PARENTS: "Over het volgende schooljaar van uw kind (900101), 24 juni 2026",
    Reader.STUDENT: "Over jouw volgende schooljaar (900101), 24 juni 2026",
}


@pytest.fixture
def asked(tmp_path: Path) -> tuple[str, ...]:
    """Give a command about the example of a practice."""
    file = tmp_path / "900101.json"
    file.write_text(write_dossier(example_dossier("odulphus")), encoding="utf-8")
    return ("advise", str(file), "--practice", "odulphus", "--on", "2026-06-24")


@pytest.mark.parametrize("reader", Reader)
def test_a_letter_for_each_reader(asked: tuple[str, ...], reader: Reader) -> None:
    """As text it begins with its title; as a page it holds the same title."""
    text = run(*asked, "--for", reader)
    page = run(*asked, "--for", reader, "--format", "html")

    assert text.out.splitlines()[0] == TITLES[reader]
    assert f"<h2>{TITLES[reader]}</h2>" in page.out
    assert (text.code, page.code) == (0, 0)


def test_without_a_reader_all_of_the_advice_is_given(asked: tuple[str, ...]) -> None:
    """As it always was."""
    assert run(*asked).out.startswith("Leerling 900101\nWerkwijze: ")


def test_one_file_for_a_class(asked: tuple[str, ...], tmp_path: Path) -> None:
    """Written where it is asked for, and nothing else is said."""
    target = tmp_path / "brieven.html"
    done = run(*asked, "--for", "parents", "--format", "html", "--output", str(target))

    assert (done.code, done.out) == (0, "")
    assert target.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_json_knows_no_reader(asked: tuple[str, ...]) -> None:
    """It says what to leave out."""
    done = run(*asked, "--for", "student", "--format", "json")

    assert done.code == 2
    assert done.faults == ["--for is for text and html; JSON has all of an advice, for a program"]


def test_a_reader_who_is_not_known_is_refused(asked: tuple[str, ...]) -> None:
    """The four are named."""
    done = run(*asked, "--for", "inspector")

    assert done.code == 2
    assert "student" in done.err
