"""Letters as a page: escaped, self-contained, on a phone and on paper, each on its own sheet."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.advice.advise import advise
from overgang.advice.letter import Letter, Part, Reader
from overgang.advice.letter_page import letter_page
from overgang.practices import example_dossier, load_practice, practices
from overgang.rulesets import load
from tests.advice.documents import EVIL
from tests.advice.test_card import Read
from tests.browser import BROWSER, picture, printed, rendered, size_of

PHONE: Final = 420
PROBE: Final = (
    "<script>document.title=[document.documentElement.scrollWidth,"
    "[...document.querySelectorAll('li')]"
    ".filter(e=>parseFloat(getComputedStyle(e).fontSize)<12).length].join(' ')</script>"
)
words: Final = st.text(st.sampled_from("<>&\"'/=aé ") | st.characters(codec="utf-8"), max_size=20)
in_browser = pytest.mark.skipif(
    BROWSER is None, reason="no Chromium or Chrome on this machine: `.ci/run` installs one"
)


def letter(title: str, head: str, *lines: str) -> Letter:
    """Give a letter of one part."""
    part = Part(head=head, lines=lines)
    return Letter(reader=Reader.STUDENT, language="nl", title=title, parts=(part,))


@given(title=words, head=words, line=words)
def test_what_a_letter_says_is_read_and_nothing_of_it_runs(
    title: str, head: str, line: str
) -> None:
    """Whatever stands in it stays text, and no tag is added or left open."""
    page = letter_page(title, "nl", [letter(title, head, line, EVIL)])
    read, plain = Read(page), Read(letter_page("x", "nl", [letter("x", "x", "x", "x")]))

    assert read.tags == plain.tags
    assert EVIL in read.texts
    assert read.stack == []


def test_a_page_needs_no_network() -> None:
    """Nothing to fetch stands in it, and nothing that runs."""
    page = letter_page("x", "nl", [letter("x", "x", "x")])

    assert not re.search(r"https?:|src=|href=|url\(|@import|<script|<link", page)


@pytest.fixture(scope="module")
def html() -> str:
    """Give a page with the last letter of three example years, and one with a long list."""
    found = []
    for id_ in practices()[:3]:
        practice, dossier = load_practice(id_), example_dossier(id_)
        assert practice.example is not None
        rules = practice.example.rules
        ruleset = None if rules is None else load(rules)
        found.append(advise(dossier, ruleset, practice, on=date(2026, 6, 24)).letter("student"))
    long = letter("Een lange brief", "Vakken", *[f"Vak {number}" for number in range(80)])
    return letter_page("brieven", "nl", [*found, long])


@pytest.mark.outside
@in_browser
def test_letters_fit_a_phone(html: str, tmp_path: Path) -> None:
    """Nothing sticks out to the right, and no text is tiny."""
    file = tmp_path / "page.html"
    file.write_text(html.replace("</body>", f"{PROBE}</body>"), encoding="utf-8")
    measured = re.search(r"<title>(\d+) (\d+)</title>", rendered(file, width=PHONE))

    assert measured is not None
    wide, tiny = map(int, measured.groups())
    assert wide <= max(PHONE, 500)  # a headless window is never narrower than 500
    assert tiny == 0


@pytest.mark.outside
@in_browser
def test_each_letter_begins_on_a_sheet_of_a4(html: str, tmp_path: Path) -> None:
    """Three letters of one sheet and one of more: the last does not end in an empty sheet."""
    file = tmp_path / "page.html"
    file.write_text(html, encoding="utf-8")
    short = tmp_path / "short.html"
    short.write_text(letter_page("x", "nl", [letter("x", "x", "x")] * 3), encoding="utf-8")
    whole = printed(file, tmp_path / "whole.pdf")

    assert printed(short, tmp_path / "short.pdf").count(b"/Type /Page\n") == 3
    assert whole.count(b"/Type /Page\n") in {5, 6}
    sides = [tuple(map(float, each)) for each in re.findall(rb"\[0 0 ([\d.]+) ([\d.]+)\]", whole)]
    assert all(abs(wide - 595) < 2 and abs(high - 842) < 2 for wide, high in sides)
    assert sides


@pytest.mark.outside
@in_browser
def test_a_picture_of_letters_is_not_blank(html: str, tmp_path: Path) -> None:
    """The browser draws it: a picture of one colour packs into next to nothing."""
    file = tmp_path / "page.html"
    file.write_text(html, encoding="utf-8")
    made = picture(file, tmp_path / "letters.png", width=500, height=1200)

    assert size_of(made) == (500, 1200)
    assert made.stat().st_size > 20_000
