"""The one verb: from a dossier, a norm and a practice to an advice, with reasons, for people.

`advise` takes values and gives a value. There is no clock in it (the day is an argument), no
network and no chance, so the same input gives the same advice to the byte.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from overgang.advice.card import card
from overgang.advice.changes import Changes, smallest_changes
from overgang.advice.compose import compose
from overgang.advice.document import AdviceDocument
from overgang.advice.letter import Letter, Reader
from overgang.advice.level_ways import level_ways
from overgang.advice.readers import letter_to
from overgang.advice.reason import SufficientReason, sufficient_reason
from overgang.advice.slack import Slack, slack
from overgang.advice.text import text_of
from overgang.advice.unknowns import across_readings
from overgang.advice.way import Way
from overgang.dossier import Dossier, Student
from overgang.errors import UnsettledError
from overgang.norms.parts import Meaning, Outcome, ReadingDefinition
from overgang.norms.ruleset import RuleSet
from overgang.practices import NormSays, Practice, Situation, Told
from overgang.reading.judge import Finding, Judgement, judge, judge_target
from overgang.reading.solver import Unknown, possible, undecided, ways_to_choose
from overgang.reading.solver.varied import Fixed
from overgang.wording import Language

__all__ = ["Advice", "OtherReading", "TargetAdvice", "advise"]


@dataclass(frozen=True)
class OtherReading:
    """What a norm says in another reading of its text, and which findings that leaves possible."""

    reading: ReadingDefinition
    possible: tuple[Finding, ...]


@dataclass(frozen=True)
class TargetAdvice:
    """What a norm says for one target, what else it could say, and what would change it."""

    judgement: Judgement
    possible: tuple[Finding, ...]
    changes: Changes
    unknown: tuple[Unknown, ...]
    readings: tuple[OtherReading, ...] = ()
    """What the norm says in each other reading of its text, the same or not."""
    ways: tuple[Way, ...] = ()
    """One subject at another level, where the grade of there is known, and what would follow."""

    @property
    def finding(self) -> Finding | None:
        """The finding, or None where what is missing can still change it."""
        return self.possible[0] if len(self.possible) == 1 else None

    @cached_property
    def reason(self) -> SufficientReason | None:
        """As few grades and facts as force the finding; sought when first asked for.

        None while the finding is open, and where the search was too much work.
        """
        try:
            return None if self.finding is None else sufficient_reason(self.judgement)
        except UnsettledError:
            return None

    @cached_property
    def slack(self) -> Slack:
        """How far each grade and measure can move before the finding changes."""
        return slack(self.judgement)


@dataclass(frozen=True, repr=False)
class Advice:
    """An advice for one student under a norm, a practice or both; never a decision.

    `targets` holds what the norm says per target and `notes` what the practice brings; either is
    empty where there is none. `dossier` is what was known on the day. `document` gives all that is
    said in a language, and `text`, `html` and `json` show that document.
    """

    dossier: Dossier
    student: Student
    ruleset: RuleSet | None
    practice: Practice | None
    on: date
    targets: tuple[TargetAdvice, ...]
    notes: tuple[Told, ...]

    def __repr__(self) -> str:
        norm = None if self.ruleset is None else self.ruleset.id
        practice = "" if self.practice is None else f", practice={self.practice.id!r}"
        return f"Advice(ruleset={norm!r}{practice}, targets={len(self.targets)})"

    @property
    def seen(self) -> Student | Dossier:
        """What was looked at: the student of the day, or the dossier where more of it counts."""
        more = self.practice is not None or _done(self.dossier)
        return self.dossier if more else self.student

    @property
    def meets(self) -> bool:
        """Whether the norm is met for a target."""
        return any(
            each.finding is not None and each.finding.kind == "meets" for each in self.targets
        )

    def document(self, language: Language = "nl") -> AdviceDocument:
        """Give everything that the advice says, in one language."""
        return compose(self, language)

    def text(self, language: Language = "nl") -> str:
        """Give the advice as plain text, with all that it says."""
        return text_of(self.document(language))

    def letter(self, reader: Reader | str, language: Language = "nl") -> Letter:
        """Give the advice for a reader: `meeting`, `mentor`, `parents` or `student`."""
        return letter_to(Reader(reader), self, language)

    def html(self, language: Language = "nl") -> str:
        """Give the advice as a card in HTML."""
        return card(self.document(language))

    def json(self, language: Language = "nl") -> str:
        """Give the advice as JSON; its schema is `schemas/advice-1.json` in this package."""
        return self.document(language).model_dump_json(indent=2)

    @cached_property
    def _html(self) -> str:
        return self.html()

    def _repr_html_(self) -> str:
        return self._html


def advise(
    dossier: Dossier | Student,
    ruleset: RuleSet | None,
    practice: Practice | None = None,
    *,
    on: date,
) -> Advice:
    """Say what a norm and a practice say of a student, why, what is missing, and what can be done.

    `on` is the day of the advice; it stands in the record. A dossier is read as it was known on
    that day: the list is the latest one on or before it. A school that works without norms has
    None for `ruleset`; where nobody tells how the school works, `practice` is None.

    Raises:
        ValueError: if there is neither a norm nor a practice.
        FaultsError: if a fact is not one that the norm asks for, or cannot be what it is.
        MissingExtraError: if the solver is not installed (extra `proofs`).

    >>> from overgang.rulesets import load
    >>> student = Student(id="900101", grades={"ne": 5, "en": 7, "wi": 6, "fa": 6})
    >>> advice = advise(student, load("nl/zuyderzee-lemmer/1-of-2"), on=date(2026, 6, 25))
    >>> [target.finding.kind for target in advice.targets]
    ['meets']
    """
    if ruleset is None and practice is None:
        message = "an advice needs a norm, a practice or both; see 'overgang rules' and 'practices'"
        raise ValueError(message)
    known = dossier.on(on) if isinstance(dossier, Dossier) else Dossier(student=dossier)
    student = known.student_on(on)
    done = _done(known)
    judged = () if ruleset is None else judge(student, ruleset)
    seen = Situation(known, on)
    targets = tuple(
        replace(_target(each, done), ways=tuple(level_ways(each, seen, practice, done)))
        for each in judged
    )
    notes: tuple[Told, ...] = ()
    if practice is not None:
        notes = practice.notes(Situation(known, on, tuple(map(_said, targets))))
    return Advice(known, student, ruleset, practice, on, targets, notes)


def _done(known: Dossier) -> Fixed:
    """Give the subjects of which the grade cannot change any more: finished, or the exam taken."""
    finished = {each.subject for each in known.finished}
    return frozenset(finished.union(each.subject for each in known.early_exams))


def _said(target: TargetAdvice) -> NormSays:
    """Give what the norm says of a target, where it says one thing."""
    finding = target.finding
    one = finding is not None and finding.kind not in {"uncovered", "conflict"}
    return NormSays(target.judgement.target.to, Meaning(finding.kind) if finding and one else None)


_FEW = 12
"""Of so many ways to choose subjects, each is looked at in turn when nobody has told the choice."""


def _target(judgement: Judgement, done: Fixed) -> TargetAdvice:
    try:
        return _searched(judgement, done)
    except UnsettledError:
        # What the judge says stands. What only a search can add is left out, and that is told.
        found, unsettled = _apart(judgement.possible), Changes(reason="unsettled")
        return TargetAdvice(judgement, found, unsettled, undecided(judgement))


def _searched(judgement: Judgement, done: Fixed) -> TargetAdvice:
    found = _possible(judgement)
    many = ways_to_choose(judgement.sheet) > _FEW
    unknown = undecided(judgement) if many else across_readings(judgement)
    readings = tuple(_readings(judgement))
    changes = smallest_changes(judgement, fixed=done)
    return TargetAdvice(judgement, found, changes, unknown, readings)


def _readings(judgement: Judgement) -> Iterator[OtherReading]:
    for reading in judgement.ruleset.readings:
        other = judgement.ruleset.others[reading.id]
        read = judge_target(judgement.student, other, judgement.target)
        yield OtherReading(reading, _possible(read))


def _possible(judgement: Judgement) -> tuple[Finding, ...]:
    many = ways_to_choose(judgement.sheet) > _FEW
    return _apart(judgement.possible if many else possible(judgement))


def _apart(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep one finding for each outcome, whichever rules gave it."""
    kept: dict[tuple[Outcome, ...], Finding] = {}
    for finding in findings:
        kept.setdefault(finding.outcomes, finding)
    return tuple(kept.values())
