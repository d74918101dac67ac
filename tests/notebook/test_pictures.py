"""Pictures: what is drawn is what was known, and every picture has its words."""

from __future__ import annotations

from datetime import date

from hypothesis import given, strategies as st

from overgang.notebook import course, margins
from overgang.practices import example_dossier
from overgang.school.level import Level
from tests.advice.norm import TOLD, advised

DOSSIER = example_dossier("odulphus")


@given(on=st.dates(date(2025, 9, 1), date(2026, 7, 31)))
def test_a_course_shows_what_was_known_on_the_day_and_nothing_later(on: date) -> None:
    """As many points as there were grades and prognoses by then, each told in words."""
    picture = course(DOSSIER, "wi", Level.HAVO, on=on, language="en")
    known = DOSSIER.on(on)
    points = sum("wi" in each.grades for each in known.reports)
    points += len(known.prognosis("wi", Level.HAVO).grades)

    told = picture.description
    assert told.count("earned, ") + told.count("expected, ") == points
    assert (told == "There is nothing to show yet.") == (points == 0)


def test_a_prognosis_and_a_grade_are_two_lines_with_their_own_signs() -> None:
    """A prognosis is no grade, and colour does not stand alone."""
    drawn = str(course(DOSSIER, "wi", Level.HAVO, on=date(2026, 6, 24)).to_dict())
    assert "strokeDash" in drawn
    assert "square" in drawn
    assert "circle" in drawn


def test_margins_say_what_they_show() -> None:
    """Each bound with what is there and whether it holds."""
    picture = margins(advised(6, 6, 4, **TOLD), "nl")
    assert picture.description.startswith("Afstand tot elke grens. ")
    assert "klopt niet" in picture.description
    assert "triangle-up" in str(picture.to_dict())
