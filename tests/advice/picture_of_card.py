"""Make the pictures of a card and a letter that the documentation shows."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from overgang import rulesets
from overgang.advice.advise import advise
from overgang.advice.card import STYLE, page, sheet
from overgang.advice.class_page import CLASS_STYLE, class_article
from overgang.advice.letter_page import letter_page
from overgang.advice.overview import overview_of
from overgang.importers import read_class_list
from overgang.notebook import class_table
from overgang.practices import example_dossier, load_practice
from tests.browser import picture

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "docs" / "assets"
STUDENT = "900104"
PHONE = 420
A4 = 794
"""The widths of a phone and of a sheet, in CSS pixels."""


def main() -> None:
    """Write one card and one letter, and of three students and their class all that is shown.

    They are written into `docs/assets`: on a phone, and as wide as a sheet of A4.
    """
    found = read_class_list(ROOT / "examples" / "klas-3h.csv")
    norm, day = rulesets.load("nl/zwin/3h-4h"), date(2026, 6, 25)
    every = [advise(each, norm, on=day) for each in found.students]
    one = next(each for each in every if each.student.id == STUDENT)
    practice, other = load_practice("odulphus"), rulesets.load("nl/odulphus/1-2h")
    over_a_year = advise(example_dossier("odulphus"), other, practice, on=date(2026, 6, 24))
    three = every[3:6]
    cards = page("cards", "nl", [each.document("nl") for each in three])
    letters = letter_page("letters", "nl", [each.letter("parents") for each in three])
    overview = sheet("class", "nl", [class_article(overview_of(every, "nl"))], STYLE + CLASS_STYLE)
    table = f'<!doctype html><meta charset="utf-8">{class_table(every, "nl").as_raw_html()}'
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        for name, html, width, height, scale in (
            ("card", page("card", "nl", [one.document("nl")]), PHONE, 1468, 2),
            (
                "letter",
                letter_page("letter", "nl", [over_a_year.letter("student")]),
                PHONE,
                1432,
                2,
            ),
            ("cards-phone", cards, PHONE, 4400, 1),
            ("cards-a4", cards, A4, 3000, 1),
            ("class-phone", overview, PHONE, 3300, 1),
            ("class-a4", overview, A4, 1500, 1),
            ("class", table, 1100, 1010, 1),
            ("letters-phone", letters, PHONE, 3300, 1),
            ("three", letters, A4, 2400, 1),
        ):
            file.write_text(html, encoding="utf-8")
            picture(file, ASSETS / f"{name}.png", width=width, height=height, scale=scale)


if __name__ == "__main__":
    main()
