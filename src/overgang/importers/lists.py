"""Which of the lists in a file a grade belongs to: the report of a period, or something beside it.

One file can hold the grades of three reports, and averages beside them. A norm reads the last
report; the others are kept under names of their own, so that no grade is counted twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

__all__ = ["ListKey", "last_period", "list_name", "list_of_cells", "list_of_words"]


class ListKey(NamedTuple):
    """A list in a file: its kind, empty for report grades, and its period, empty where not said."""

    kind: str = ""
    period: str = ""


UNKNOWN_PERIOD: Final = "?"

_REPORT: Final = frozenset(
    {
        "rapportcijfer", "rapport", "rapportresultaat", "rap", "rapcijfer", "cijfer", "eindcijfer",
        "eindrapport", "eindrapportcijfer", "report", "report grade", "final grade",
    }
)  # fmt: skip
_REPORT_OF: Final = re.compile(r"(?:r|rap|rapport|report)\s*\d{1,2}")
_PERIOD: Final = re.compile(
    r"(?:r|rap|rapport|report|p|per|periode|period|trimester|kwartaal|semester)\s*\d{1,2}"
)
_FINAL: Final = re.compile(r"(?:eind|jaar|final).*|e|ej")
_OTHER: Final = frozenset(
    {"se", "ce", "cse", "cspe", "pta", "gem", "gemiddelde", "prognose", "prog"}
)
_AFTER_ALL_PERIODS: Final = 100


def list_of_words(text: str) -> ListKey | None:
    """Read the words beside a subject in a heading; None where they name no list.

    >>> list_of_words("rapport 2"), list_of_words("SE"), list_of_words("kunde")
    (ListKey(kind='', period='rapport 2'), ListKey(kind='se', period=''), None)
    """
    words = _words(text)
    if words in _REPORT:
        return ListKey(period="eind" if words.startswith(("eind", "final")) else "")
    if _PERIOD.fullmatch(words):
        return ListKey(period=words)
    return ListKey(kind=words) if words in _OTHER else None


def list_of_cells(kind: str, period: str | None) -> ListKey:
    """Read the kind of column and the period as they stand in two cells of a row.

    `period` is None where the list has no such column; a cell left empty is a period not known.

    >>> list_of_cells("Rapportcijfer", "R3"), list_of_cells("periodegemiddelde", "R3").kind
    (ListKey(kind='', period='r3'), 'periodegemiddelde')
    """
    words, when = _words(kind), "" if period is None else _words(period) or UNKNOWN_PERIOD
    if _REPORT_OF.fullmatch(words):
        return ListKey(period=when or words)
    return ListKey(kind="" if words in _REPORT else words, period=when)


def last_period(periods: Iterable[str]) -> str | None:
    """Give the period that comes last, or None where that cannot be told.

    A list without a period is the report itself, and so comes after the periods.

    >>> last_period({"r1", "r3", "r2"}), last_period({"herfst", "lente"})
    ('r3', None)
    """
    found = sorted((_order(period), period) for period in set(periods))
    if len(found) == 1:
        return found[0][1]
    orders = [order for order, _ in found]
    return found[-1][1] if orders[0] >= 0 and orders[-2] < orders[-1] else None


def list_name(key: ListKey, last: str) -> str:
    """Name a list other than the last report, for the columns of a student.

    >>> list_name(ListKey("", "r1"), "r3"), list_name(ListKey("se", "r1"), "r3")
    ('r1', 'se r1')
    """
    period = "" if key.period == last and key.kind else key.period
    return " ".join(part for part in (key.kind, period) if part)


def _order(period: str) -> int:
    """Give the place of a period in the year; below nought where it cannot be told."""
    if not period:
        return _AFTER_ALL_PERIODS + 1
    if _FINAL.fullmatch(period):
        return _AFTER_ALL_PERIODS
    numbers = re.findall(r"\d+", period)
    return int(numbers[-1]) if numbers and int(numbers[-1]) < _AFTER_ALL_PERIODS else -1


def _words(text: str) -> str:
    return " ".join(re.sub(r"[_.\-]", " ", text.casefold()).split())
