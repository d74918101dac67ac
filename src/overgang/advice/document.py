"""An advice as a document: everything that it says, in one language, ready to be shown or kept.

Text, card and JSON are all made from this one structure, so that they cannot disagree. It has no
field for a verdict, a score or a chance.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from overgang._model import Frozen, Quiet
from overgang.advice.reason_document import ReasonDocument, SlackDocument
from overgang.dossier.roles import Party
from overgang.law.vocabulary import Answer
from overgang.practices.notes import OptionCode, RightState, SafeguardState
from overgang.school.level import Level
from overgang.wording import Language

__all__ = [
    "AdviceDocument",
    "AgendaDocument",
    "ChangeDocument",
    "FindingDocument",
    "Holds",
    "LawDocument",
    "MoveDocument",
    "OptionDocument",
    "PracticeDocument",
    "ReadingDocument",
    "ReasonDocument",
    "Record",
    "RightDocument",
    "RuleDocument",
    "SafeguardDocument",
    "SlackDocument",
    "SourceDocument",
    "StepDocument",
    "TargetDocument",
    "UnknownDocument",
    "WayDocument",
]

Holds = Literal["yes", "no", "unknown"]
"""Whether a rule or a step of it holds."""


class StepDocument(Quiet):
    """One step of an explanation, with the steps below it."""

    text: str
    holds: Holds
    working: str = ""
    parts: tuple[StepDocument, ...] = ()


class FindingDocument(Quiet):
    """What the norm says: the school's own words, and what they come down to."""

    kind: Literal["meets", "discuss", "other-route", "below", "uncovered", "conflict"]
    says: tuple[str, ...]
    text: str


class RuleDocument(Quiet):
    """One rule: its word, where it stands, whether it holds, and why."""

    id: str
    says: str
    cite: str | None
    holds: Holds
    why: StepDocument
    binding: str | None = None
    """How the outcome binds and who decides, as the text has it."""


class MoveDocument(Quiet):
    """One grade that would be another."""

    subject: str
    code: str
    old: str
    new: str


class ChangeDocument(Quiet):
    """A smallest change that would give another finding."""

    finding: FindingDocument
    least: Literal["one-subject", "fewest-subjects", "least-total"]
    moves: tuple[MoveDocument, ...]
    text: str


class UnknownDocument(Quiet):
    """Something that is not known, and what it would have to be for which finding."""

    what: str
    matters: bool
    text: str


class ReadingDocument(Quiet):
    """What the norm says in another reading of its text."""

    id: str
    name: str
    differs: bool
    """Whether something else follows than in the first reading."""
    possible: tuple[FindingDocument, ...]
    text: str


class WayDocument(Quiet):
    """A subject at another level, with the grade that is known there, and what would follow.

    The grade is as it was given at that level. It rests on a list of now, on an earlier report, or
    on a prognosis, which is an expectation; `on` is the day of the last two.
    """

    kind: Literal["level"]
    subject: str
    code: str
    level: Level
    old: str
    new: str
    rests_on: Literal["list", "report", "prognosis"]
    on: date | None
    finding: FindingDocument
    text: str


class TargetDocument(Quiet):
    """What the norm says for one target, why, and what would change it."""

    to: str
    name: str
    finding: FindingDocument | None
    possible: tuple[FindingDocument, ...]
    text: str
    rules: tuple[RuleDocument, ...]
    changes: tuple[ChangeDocument, ...]
    change_lines: tuple[str, ...]
    """The changes in words, those of one grade that give the same finding together."""
    unknown: tuple[UnknownDocument, ...]
    readings: tuple[ReadingDocument, ...] = ()
    never: tuple[FindingDocument, ...] = ()
    """What no other grades can bring about any more."""
    reason: ReasonDocument | None = None
    """What the finding already follows from; nothing while it is open."""
    slack: SlackDocument | None = None
    """How far grades and measures can move before the finding changes."""
    ways: tuple[WayDocument, ...] = ()
    """One subject at another level, where the grade of there is known."""


class OptionDocument(Quiet):
    """Something that people can choose: what speaks for it, what against, what it needs."""

    code: OptionCode
    text: str
    how: tuple[str, ...] = ()
    """How the practice of the school does it."""
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]
    needs: tuple[str, ...]


class SourceDocument(Quiet):
    """The norm that was read."""

    ruleset: str
    version: int
    school: str
    url: str
    school_year: str | None
    read_on: date
    complete: bool


class PracticeDocument(Quiet):
    """The practice that was looked at."""

    id: str
    school: str
    source: str


class SafeguardDocument(Quiet):
    """Something that the practice asks of the school, and how that stands."""

    policy: str
    state: SafeguardState
    text: str


class RightDocument(Quiet):
    """Something that the student or the parents may do."""

    policy: str
    of: Party
    state: RightState
    until: date | None
    text: str


class LawDocument(Quiet):
    """What the law asks here, and whether that is so; no answer where it is told beforehand."""

    article: str
    answer: Answer | None
    text: str


class AgendaDocument(Quiet):
    """The next talk: who takes part, who leads it, what is brought, and what is asked."""

    who: tuple[str, ...]
    led_by: str | None
    bring: tuple[str, ...]
    ask: tuple[str, ...]


class Record(Frozen):
    """What is needed to make the same advice again; the same input gives the same bytes.

    `input`, `ruleset`, `practice` and `result` are fingerprints. `readings` names the other
    readings of the norm that were looked at beside the first.
    """

    input: str
    ruleset: str | None
    ruleset_id: str | None
    readings: tuple[str, ...] = ()
    practice: str | None = None
    practice_id: str | None = None
    library: str
    on: date
    result: str


class AdviceDocument(Quiet):
    """An advice for one student, under a norm, a practice or both. People decide; it does not."""

    schema_version: Literal[1] = 1
    student: str
    language: Language
    source: SourceDocument | None
    practice: PracticeDocument | None = None
    targets: tuple[TargetDocument, ...]
    options: tuple[OptionDocument, ...]
    questions: tuple[str, ...]
    safeguards: tuple[SafeguardDocument, ...] = ()
    rights: tuple[RightDocument, ...] = ()
    law: tuple[LawDocument, ...] = ()
    agenda: AgendaDocument | None = None
    remarks: tuple[str, ...] = ()
    limits: tuple[str, ...]
    record: Record


StepDocument.model_rebuild()
