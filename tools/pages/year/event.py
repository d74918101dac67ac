"""What happened on a day, in a sentence; and small pieces of such sentences."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import singledispatch
from typing import NamedTuple, assert_never

from overgang.dossier.evidence import Evidence
from overgang.dossier.word import word
from overgang.school.grade import Entry, Grade, Letter, NoGrade
from overgang.school.level import Level
from overgang.school.subjects import name_in
from overgang.wording import day, listing, number, say

__all__ = ["Event", "about", "entry", "levels", "subjects", "told", "when", "words"]


class Event(NamedTuple):
    """What happened on a day; with an `item`, what is alike on that day stands in one sentence."""

    on: date
    text: str
    item: str = ""


@singledispatch
def told(evidence: Evidence) -> Iterable[Event]:
    """Give what happened, from a piece of evidence; each kind has a way of its own."""
    raise NotImplementedError(type(evidence).__name__)


def words(members: Iterable[StrEnum]) -> str:
    """Give fixed words of a dossier as a list.

    >>> from overgang.dossier import Role
    >>> words([Role.STUDENT, Role.PARENT])
    'student and parent'
    """
    return listing("en", (word("en", each) for each in members))


def subjects(codes: Iterable[str]) -> str:
    """Give subjects by their names, as a list.

    >>> subjects(["ne", "wi"])
    'Dutch and mathematics'
    """
    return listing("en", (name_in("en", code) for code in codes))


def about(subject: str | None) -> str:
    """Give that something is about a subject; nothing where it is about the whole.

    >>> about("wi"), about(None)
    (' in mathematics', '')
    """
    return "" if subject is None else f" in {name_in('en', subject)}"


def levels(given: Iterable[Level]) -> str:
    """Give levels as a list.

    >>> levels([Level.HAVO, Level.VWO])
    'havo and vwo'
    """
    return listing("en", (each.en for each in given))


def when(value: date) -> str:
    """Give a day.

    >>> when(date(2026, 1, 5))
    '5 January 2026'
    """
    return day("en", value)


def entry(value: Entry) -> str:
    """Give what stands on a list for a subject."""
    match value:
        case Grade():
            return number("en", value.value)
        case Letter():
            return value.value
        case NoGrade():
            return say("en", f"no-grade-{value.value.replace(' ', '-')}")
        case _:
            assert_never(value)
