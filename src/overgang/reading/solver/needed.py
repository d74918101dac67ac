"""What is not known of a student, and what each of it would have to be for which finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from overgang.dossier.student import InputValue
from overgang.reading.judge import Finding
from overgang.school.grade import Grade

__all__ = ["ANY", "Counted", "Range", "Unknown", "Values"]


class Range(NamedTuple):
    """From one value up to and including another; None where every lower (higher) one will do."""

    low: Grade | InputValue | None
    high: Grade | InputValue | None


Values = tuple[Range, ...]
"""Values that something unknown can have, rising; the ranges do not meet."""

ANY: Final[Values] = (Range(None, None),)
"""Every value there is."""


@dataclass(frozen=True)
class Counted:
    """How often one thing would have happened, for each finding that is still possible.

    The values are counts. Where a finding is not possible with every count, the end of a range is
    where it tips: at that count it can come about, one beyond it cannot, whatever else happened.
    """

    choice: str
    needs: tuple[tuple[Finding, Values], ...]


@dataclass(frozen=True)
class Unknown:
    """Something that is not known of a student, and what it would have to be.

    `needs` gives for each finding that is still possible the values with which it can still come
    about. `matters` says whether another value can make another finding at all. What has happened
    has no such values, but for each thing of which it matters how often that was, there are
    `counts`.
    """

    name: str
    column: str
    is_input: bool
    matters: bool
    needs: tuple[tuple[Finding, Values], ...]
    elsewhere: tuple[str, ...] = ()
    """The other readings of the norm in which it matters, where it does not in this one."""
    counts: tuple[Counted, ...] = ()
