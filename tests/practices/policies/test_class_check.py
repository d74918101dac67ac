"""The marking first: exactly from the share on, until somebody looked, and no grade changes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import ClassResult, Dossier, Student
from overgang.practices import Situation
from overgang.practices.notes import Note, Question, Safeguard, SafeguardState
from overgang.practices.policies import ClassCheck
from tests.practices.policies.noted import noted

ON: Final = date(2026, 1, 12)
HALF: Final = ClassCheck(share=Decimal("0.5"))


@st.composite
def class_results(draw: st.DrawFn) -> ClassResult:
    """A class of some size, of which some are weak."""
    students = draw(st.integers(1, 35))
    return ClassResult(
        on=draw(st.dates(date(2025, 8, 1), ON)),
        subject=draw(st.sampled_from(["ne", "wi"])),
        students=students,
        weak=draw(st.integers(0, students)),
    )


def notes(*, weak: int = 13, on: str = "2025-12-08", **besides: object) -> list[Note]:
    """Give what the policy says of a class of 26."""
    result = {"on": on, "subject": "wi", "students": 26, "weak": weak}
    dossier = Dossier.model_validate(
        {"student": {"id": "900131"}, "class_results": [result], **besides}
    )
    return list(noted(HALF, dossier, ON))


@given(class_results(), st.integers(1, 100))
def test_the_marking_is_looked_at_exactly_from_the_share_on(
    result: ClassResult, hundredths: int
) -> None:
    """No rounding: a third of thirty is ten, and ten of thirty is not more than a third."""
    policy = ClassCheck(share=Decimal(hundredths) / 100)
    at = Situation.of(Dossier(student=Student(id="900131"), class_results=(result,)), ON)

    large = Fraction(result.weak, result.students) >= Fraction(hundredths, 100)
    assert [type(note) for note in policy.notes(at)] == ([Question] if large else [])


@given(st.lists(class_results(), max_size=4), st.sampled_from(["4", "6,5", "9"]))
def test_what_the_student_earned_stays(results: list[ClassResult], grade: str) -> None:
    """The class brings questions; the list and the options are as they were."""
    student = Student.model_validate({"id": "900131", "grades": {"wi": grade}})
    at = Situation.of(Dossier(student=student, class_results=tuple(results)), ON)

    assert all(isinstance(note, Question | Safeguard) for note in HALF.notes(at))
    assert at.student.grades == student.grades


@pytest.mark.parametrize(("weak", "asked"), [(12, False), (13, True), (14, True)])
def test_below_at_and_above_half_of_the_class(weak: int, *, asked: bool) -> None:
    """Half of 26 is 13."""
    assert bool(notes(weak=weak)) is asked


def test_once_somebody_looked_the_question_is_answered() -> None:
    """An action upon a signal in that subject, on the day itself or later, and not before."""
    for day, done in (("2025-12-07", False), ("2025-12-08", True)):
        action = {"on": day, "kind": "checked the marking", "by": "team leader"}
        signal = {"on": "2025-12-01", "kind": "weak result", "by": "mentor", "actions": [action]}
        found = notes(signals=[signal | {"subject": "wi"}])
        assert isinstance(found[0], Safeguard) is done
        assert isinstance(notes(signals=[signal | {"subject": "ne"}])[0], Question)


def test_a_cause_in_the_marking_or_the_teaching_answers_it_too() -> None:
    """Another cause leaves the question."""
    for kind, done in (("marking", True), ("teaching", True), ("level", False)):
        cause = {"on": "2025-12-10", "kind": kind, "subject": "wi", "by": "mentor"}
        first = notes(causes=[cause])[0]
        state = first.state if isinstance(first, Safeguard) else None
        assert (state is SafeguardState.DONE) is done


def test_a_class_of_last_year_is_past() -> None:
    """Nobody asks about the marking of a year ago."""
    assert notes(on="2025-07-31") == []
