"""What the type checkers know of an advice, also by the names at the top of the package."""

from __future__ import annotations

from datetime import date
from typing import Literal, assert_type

import overgang
from overgang.advice.advise import Advice, TargetAdvice
from overgang.advice.card import page
from overgang.advice.difference import AdviceDifference
from overgang.advice.document import (
    AdviceDocument,
    AgendaDocument,
    FindingDocument,
    OptionDocument,
)
from overgang.advice.letter import Letter
from overgang.advice.replay import replay
from overgang.advice.what_if import grade, what_if
from overgang.assurance.cases import Case, Checked, check_case, read_cases
from overgang.decision import Decision, beside
from overgang.dossier import Dossier, Student
from overgang.practices import OptionCode, Practice, Told
from overgang.practices.notes import SafeguardState
from overgang.reading.judge import Finding
from overgang.rulesets import load


def advice(student: Student) -> None:
    """Follow an advice down to its findings."""
    given = overgang.advise(student, overgang.load("nl/zwin/3h-4h"), on=date(2026, 6, 25))
    assert_type(given, Advice)
    assert_type(given.targets, tuple[TargetAdvice, ...])
    assert_type(given.targets[0].finding, Finding | None)
    assert_type(given.text(), str)
    assert_type(given.document("en"), AdviceDocument)
    assert_type(page("3h1", "nl", [given.document()]), str)


def document(given: AdviceDocument) -> None:
    """A program can tell every code apart without a cast."""
    assert_type(given.language, Literal["nl", "en"])
    assert_type(given.options, tuple[OptionDocument, ...])
    assert_type(given.options[0].code, OptionCode)
    assert_type(given.safeguards[0].state, SafeguardState)
    assert_type(given.agenda, AgendaDocument | None)
    assert_type(given.targets[0].finding, FindingDocument | None)


def process(dossier: Dossier) -> None:
    """A dossier with a practice and no norm, told to a reader, compared, decided on and kept."""
    practice = overgang.load_practice("odulphus")
    assert_type(practice, Practice)
    given = overgang.advise(dossier, None, practice, on=date(2026, 6, 25))
    assert_type(given.notes, tuple[Told, ...])
    assert_type(given.letter("student", "en"), Letter)
    assert_type(overgang.difference(given, given), AdviceDifference)
    assert_type(what_if(given, grade("wi", "6")).advice, Advice)
    decision = Decision.model_validate({"on": "2026-07-01"})
    assert_type(beside(decision, given).deviates, bool)
    assert_type(replay(given.document().record, dossier, None, practice).confirmed, bool)


def cases(text: str) -> None:
    """Worked cases, read and held against a norm."""
    read = read_cases(text)
    assert_type(read, tuple[Case, ...])
    checked = check_case(read[0], load)
    assert_type(checked, Checked)
    assert_type(checked.status, Literal["right", "wrong", "no-ruleset"])
