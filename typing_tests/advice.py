"""What the type checkers know of an advice, also by the names at the top of the package."""

from __future__ import annotations

from datetime import date
from typing import Literal, assert_type

import overgang
from overgang.advice.advise import Advice, TargetAdvice
from overgang.advice.card import page
from overgang.advice.document import AdviceDocument, FindingDocument, OptionDocument
from overgang.assurance.cases import Case, Checked, check_case, read_cases
from overgang.dossier import Student
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
    assert_type(
        given.options[0].code,
        Literal["go-on", "go-on-with-plan", "extra-opportunity", "other-level"],
    )
    assert_type(given.targets[0].finding, FindingDocument | None)


def cases(text: str) -> None:
    """Worked cases, read and held against a norm."""
    read = read_cases(text)
    assert_type(read, tuple[Case, ...])
    checked = check_case(read[0], load)
    assert_type(checked, Checked)
    assert_type(checked.status, Literal["right", "wrong", "no-ruleset"])
