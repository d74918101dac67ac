"""A dossier as a list for each month; what happened alike several times stands in one line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from overgang.dossier import Dossier
from overgang.dossier.evidence import Evidence
from overgang.wording import day, listing
from pages.year import guidance, results, voices
from pages.year.event import Event, told

__all__ = ["events", "months"]

_WAYS = (guidance, results, voices)
"""To import them is to have a way to tell each kind of evidence."""


def events(dossier: Dossier) -> tuple[Event, ...]:
    """Give all that happened, oldest first."""
    items: dict[tuple[date, str], list[str]] = {}
    for name in type(dossier).model_fields:
        for each in _several(getattr(dossier, name)):
            for event in told(each):
                items.setdefault((event.on, event.text), []).append(event.item)
    found = (Event(on, _whole(text, several)) for (on, text), several in items.items())
    return tuple(sorted(found, key=lambda each: each.on))


def months(dossier: Dossier) -> Iterator[str]:
    """Give the lines of Markdown: each month, and what happened in it.

    >>> from overgang.dossier import Student
    >>> cause = {"on": "2025-11-17", "kind": "teaching", "subject": "wi", "by": "mentor"}
    >>> for line in months(Dossier(student=Student(id="900101"), causes=[cause])):
    ...     print(line)
    **November 2025**
    <BLANKLINE>
    - 17: A cause, named by the mentor: teaching in mathematics.
    <BLANKLINE>
    """
    for _, of_month in groupby(events(dossier), key=lambda each: each.on.replace(day=1)):
        found = list(of_month)
        yield from (f"**{day('en', found[0].on).partition(' ')[2]}**", "")
        days: dict[str, list[date]] = {}
        for event in found:
            days.setdefault(event.text, []).append(event.on)
        for text, on in days.items():
            yield f"- {listing('en', (str(each.day) for each in on))}: {text}"
        yield ""


def _whole(text: str, items: list[str]) -> str:
    """Give a sentence with its items, where it has any."""
    return f"{text}: {', '.join(items)}." if any(items) else text


def _several(value: object) -> tuple[Evidence, ...]:
    return value if isinstance(value, tuple) else ()
