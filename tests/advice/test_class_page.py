"""A class as a page: all that the overview has, on a phone and on paper, and never in a letter."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang import rulesets
from overgang.advice.advise import Advice, advise
from overgang.advice.class_page import class_article, class_page
from overgang.advice.letter import Reader
from overgang.advice.letter_page import letter_page
from overgang.advice.overview import ClassOverview, Standing, overview_of
from overgang.cli.options import Format
from overgang.cli.show import advice_text
from overgang.importers import read_class_list
from tests.advice.documents import EVIL
from tests.advice.test_card import Read
from tests.browser import BROWSER, printed, rendered

ROOT: Final = Path(__file__).parents[2]
PHONE: Final = 420
PROBE: Final = (
    "<script>document.title=[document.documentElement.scrollWidth,"
    "[...document.querySelectorAll('.class li,.class td')]"
    ".filter(e=>parseFloat(getComputedStyle(e).fontSize)<12).length].join(' ')</script>"
)
words: Final = st.text(st.sampled_from("<>&\"'/=aé ") | st.characters(codec="utf-8"), max_size=20)
in_browser = pytest.mark.skipif(
    BROWSER is None, reason="no Chromium or Chrome on this machine: `.ci/run` installs one"
)


def standing(*said: str) -> Standing:
    """Give a row in which everything is said with these words."""
    student, target, finding, clause = said
    return Standing(
        student=student, target=target, kind="below", finding=finding,
        clauses=(clause,), near=(clause,), missing=(clause,),
    )  # fmt: skip


@given(st.tuples(words, words, words))
def test_what_a_row_says_is_read_and_nothing_of_it_runs(said: tuple[str, ...]) -> None:
    """Whatever stands in it stays text, and no tag is added or left open."""
    read, plain = (
        Read(class_article(ClassOverview(language="nl", standings=(standing(*each),))))
        for each in ((*said, EVIL), "xxxx")
    )

    assert read.tags == plain.tags
    assert read.stack == []


@pytest.fixture(scope="module")
def advices() -> list[Advice]:
    """Give the advices of the example class."""
    found = read_class_list(ROOT / "examples" / "klas-3h.csv")
    norm = rulesets.load("nl/zwin/3h-4h")
    return [advise(student, norm, on=date(2026, 6, 25)) for student in found.students]


def test_all_of_the_overview_stands_in_the_page(advices: list[Advice]) -> None:
    """Each student, finding, condition, nearest point and what is missing; each with a link."""
    page = class_page("3h", "nl", advices)
    text = " ".join(Read(page).texts).replace("\xa0", " ")
    overview = overview_of(advices, "nl")

    for each in overview.standings:
        assert f'href="#student-{each.student}"' in page
        assert f'id="student-{each.student}"' in page
        for line in (each.finding, *each.clauses, *each.near, *each.missing):
            assert line in text
    for clause, who in overview.by_clause().items():
        assert f"{clause} ({', '.join(who)})" in text
    counted = sum(int(each) for each in re.findall(r"\((\d+)\)</li>", page))
    assert counted == len(overview.standings)


def test_of_one_student_there_is_the_card_alone(advices: list[Advice]) -> None:
    """At and above one."""
    assert '<article class="overgang class"' not in class_page("3h", "nl", advices[:1])
    assert '<article class="overgang class"' in class_page("3h", "nl", advices[:2])


@pytest.mark.parametrize("reader", list(Reader))
def test_a_letter_never_shows_the_class(advices: list[Advice], reader: Reader) -> None:
    """A sheet that goes home has nothing of another student on it."""
    page = advice_text(advices, Format.HTML, "nl", report=None, reader=reader)

    assert page == letter_page("overgang", "nl", [each.letter(reader, "nl") for each in advices])
    assert "De klas" not in page
    for part, advice in zip(page.split("<article")[1:], advices, strict=True):
        others = {each.student.id for each in advices} - {advice.student.id}
        assert not any(each in part for each in others)


def test_a_page_needs_no_network(advices: list[Advice]) -> None:
    """It links to itself only, and nothing runs."""
    page = class_page("3h", "nl", advices)

    assert not re.search(r"https?:|src=|url\(|@import|<script|<link", page)
    assert set(re.findall(r'href="(.)', page)) == {"#"}


@pytest.mark.outside
@in_browser
def test_a_class_fits_a_phone(advices: list[Advice], tmp_path: Path) -> None:
    """Nothing sticks out to the right, and no text is tiny."""
    file = tmp_path / "page.html"
    page = class_page("3h", "nl", advices).replace("</body>", f"{PROBE}</body>")
    file.write_text(page, encoding="utf-8")
    measured = re.search(r"<title>(\d+) (\d+)</title>", rendered(file, width=PHONE))

    assert measured is not None
    wide, tiny = map(int, measured.groups())
    assert wide <= max(PHONE, 500)  # a headless window is never narrower than 500
    assert tiny == 0


@pytest.mark.outside
@in_browser
def test_on_paper_the_class_and_each_student_begin_a_page(
    advices: list[Advice], tmp_path: Path
) -> None:
    """A sheet for the class, and at least one for each student."""
    file = tmp_path / "page.html"
    file.write_text(class_page("3h", "nl", advices), encoding="utf-8")
    paper = printed(file, tmp_path / "page.pdf")

    assert len(re.findall(rb"/Type\s*/Page\b", paper)) > len(advices)
