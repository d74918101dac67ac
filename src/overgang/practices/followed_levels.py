"""At which level a student follows each subject on a day; in a kansklas never below the floor."""

from __future__ import annotations

from collections.abc import Mapping

from overgang.dossier import KansklasPlacement
from overgang.practices.situation import Situation
from overgang.practices.this_year import this_year
from overgang.school.level import Level

__all__ = ["level_per_subject", "own_level", "place_in_kansklas"]


def place_in_kansklas(at: Situation) -> KansklasPlacement | None:
    """Give the place in a kansklas in the school year of the day; the latest, where it changed."""
    found = [each for each in at.dossier.kansklas if each.school_year == at.school_year]
    return found[-1] if found else None


def own_level(at: Situation) -> Level | None:
    """Give the level that a higher subject is measured by: that of intake, or the student's own."""
    place = place_in_kansklas(at)
    return at.level if place is None else place.intake


def level_per_subject(at: Situation) -> Mapping[str, Level]:
    """Give the level of every subject that is known of; empty where no level is known.

    A subject is known from the list, from its level, from a place in a kansklas, or because
    somebody observed it this school year.

    >>> from datetime import date
    >>> from overgang.dossier import Dossier, Student
    >>> student = Student(
    ...     id="900101", level="mavo", grades={"ne": 6, "en": 7}, levels={"en": "havo"}
    ... )
    >>> levels = level_per_subject(Situation.of(Dossier(student=student), date(2026, 2, 2)))
    >>> {code: str(level) for code, level in levels.items()}
    {'ne': 'vmbo-tl', 'en': 'havo'}
    """
    place, student = place_in_kansklas(at), at.student
    own = own_level(at) if at.level is None else at.level
    observed = (each.subject for each in this_year(at.dossier.observations, at.on))
    placed = (each.subject for each in at.dossier.levels)
    codes = dict.fromkeys(
        code
        for several in (place.subjects if place else (), student.grades, student.levels)
        for code in several
    ) | dict.fromkeys(code for code in (*placed, *observed) if code is not None)
    found: dict[str, Level] = {}
    for code in codes:
        level = student.levels.get(code, own)
        if level is not None:
            below = place is not None and not level >= place.floor
            found[code] = place.floor if place is not None and below else level
    return found
