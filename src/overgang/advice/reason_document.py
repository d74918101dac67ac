"""The part of an advice that says why exactly: what is enough already, and what room there is."""

from __future__ import annotations

from typing import Literal

from overgang._model import Quiet

__all__ = [
    "GradeSlackDocument",
    "MeasureSlackDocument",
    "ReasonDocument",
    "ReasonFactDocument",
    "ReasonGradeDocument",
    "SlackDocument",
    "TipDocument",
]


class ReasonGradeDocument(Quiet):
    """A grade that the finding follows from."""

    subject: str
    code: str
    column: str
    grade: str


class ReasonFactDocument(Quiet):
    """A fact that the finding follows from."""

    name: str
    what: str
    value: str


class ReasonDocument(Quiet):
    """As few grades and facts as force the finding, whatever the others are.

    `of` counts them with those that make no difference; `whole` says that there are none of those.
    `proven` says whether no fewer will do, or only that each is needed beside the others.
    """

    grades: tuple[ReasonGradeDocument, ...]
    facts: tuple[ReasonFactDocument, ...]
    of: int
    whole: bool
    proven: Literal["smallest", "subset-minimal"]
    text: str


class TipDocument(Quiet):
    """Where the finding changes in one direction, and to what.

    `included` says whether it changes at this number itself, or only beyond it.
    """

    at: str
    included: bool
    finding: str


class GradeSlackDocument(Quiet):
    """From which to which grade the finding stays, with all else as it is."""

    subject: str
    code: str
    column: str
    grade: str
    lowest: str
    highest: str
    below: TipDocument | None
    above: TipDocument | None


class MeasureSlackDocument(Quiet):
    """How far a count, a sum or a mean can move before the finding changes."""

    what: str
    value: str
    below: TipDocument | None
    above: TipDocument | None


class SlackDocument(Quiet):
    """How far each grade and each measure can move; `lines` has what is worth telling of it."""

    grades: tuple[GradeSlackDocument, ...]
    measures: tuple[MeasureSlackDocument, ...]
    lines: tuple[str, ...]
