"""The card as a reader sees it: on a phone, in a real browser, without a network.

The picture in the documentation is made by `python -m tests.advice.picture_of_card`.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from overgang import rulesets
from overgang.advice.advise import advise
from overgang.advice.card import page
from overgang.importers import read_class_list
from tests.browser import BROWSER, picture, rendered, size_of

ROOT: Final = Path(__file__).parents[2]
PHONE: Final = 420
PROBE: Final = (
    "<script>document.title=[document.documentElement.scrollWidth,"
    "document.querySelector('article').getBoundingClientRect().height|0,"
    "[...document.querySelectorAll('article p,article li')]"
    ".filter(e=>parseFloat(getComputedStyle(e).fontSize)<12).length].join(' ')</script>"
)

pytestmark = [
    pytest.mark.outside,
    pytest.mark.skipif(
        BROWSER is None, reason="no Chromium or Chrome on this machine: `.ci/run` installs one"
    ),
]


@pytest.fixture(scope="module")
def html() -> str:
    """Give the page of the example class."""
    found = read_class_list(ROOT / "examples" / "klas-3h.csv")
    norm = rulesets.load("nl/zwin/3h-4h")
    advices = [advise(student, norm, on=date(2026, 6, 25)) for student in found.students]
    return page("3h1", "nl", [advice.document("nl") for advice in advices])


def test_a_card_fits_a_phone(html: str, tmp_path: Path) -> None:
    """Nothing sticks out to the right, the text has a height, and no text is tiny."""
    file = tmp_path / "page.html"
    file.write_text(html.replace("</body>", f"{PROBE}</body>"), encoding="utf-8")
    measured = re.search(r"<title>(\d+) (\d+) (\d+)</title>", rendered(file, width=PHONE))

    assert measured is not None
    wide, high, tiny = map(int, measured.groups())
    assert wide <= max(PHONE, 500)  # a headless window is never narrower than 500
    assert high > 500
    assert tiny == 0


def test_a_picture_of_a_card_is_not_blank(html: str, tmp_path: Path) -> None:
    """The browser draws it: a picture of one colour packs into next to nothing."""
    file = tmp_path / "page.html"
    file.write_text(html, encoding="utf-8")
    png = picture(file, tmp_path / "card.png", width=PHONE, height=1200)

    assert size_of(png) == (PHONE, 1200)
    assert png.stat().st_size > 20_000


def test_the_picture_in_the_documentation_is_of_a_phone() -> None:
    """It is there, and twice as fine as it is shown."""
    assert size_of(ROOT / "docs" / "assets" / "card.png")[0] == 2 * PHONE
