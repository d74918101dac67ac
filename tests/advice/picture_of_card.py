"""Make the pictures of a card and a letter that the documentation shows."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from overgang import rulesets
from overgang.advice.advise import advise
from overgang.advice.card import page
from overgang.advice.letter_page import letter_page
from overgang.importers import read_class_list
from overgang.notebook import class_table
from overgang.practices import example_dossier, load_practice
from tests.browser import picture

ROOT = Path(__file__).parents[2]
STUDENT = "900104"
A4 = 794
"""The width of a sheet, in CSS pixels."""


def main() -> None:
    """Write the card, the letter, the class and three documents on A4 into `docs/assets`."""
    found = read_class_list(ROOT / "examples" / "klas-3h.csv")
    student = next(student for student in found.students if student.id == STUDENT)
    advice = advise(student, rulesets.load("nl/zwin/3h-4h"), on=date(2026, 6, 25))
    with TemporaryDirectory() as folder:
        file = Path(folder) / "card.html"
        file.write_text(page("card", "nl", [advice.document("nl")]), encoding="utf-8")
        picture(file, ROOT / "docs" / "assets" / "card.png", width=420, height=1468, scale=2)
        odulphus = load_practice("odulphus"), rulesets.load("nl/odulphus/1-2h")
        known = example_dossier("odulphus")
        told = advise(known, odulphus[1], odulphus[0], on=date(2026, 6, 24)).letter("student")
        file.write_text(letter_page("letter", "nl", [told]), encoding="utf-8")
        picture(file, ROOT / "docs" / "assets" / "letter.png", width=420, height=1432, scale=2)
        norm, day = rulesets.load("nl/zwin/3h-4h"), date(2026, 6, 25)
        every = [advise(each, norm, on=day) for each in found.students]
        table = class_table(every, "nl").as_raw_html()
        file.write_text(f'<!doctype html><meta charset="utf-8">{table}', encoding="utf-8")
        picture(file, ROOT / "docs" / "assets" / "class.png", width=1100, height=1010)
        three = [each.letter("parents") for each in every[3:6]]
        file.write_text(letter_page("letters", "nl", three), encoding="utf-8")
        picture(file, ROOT / "docs" / "assets" / "three.png", width=A4, height=2400)


if __name__ == "__main__":
    main()
