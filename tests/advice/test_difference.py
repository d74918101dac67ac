"""What moved between two advices: nothing is told that did not move, and nothing is left out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from overgang.advice.advise import Advice, advise
from overgang.advice.difference import difference
from overgang.advice.moved import EntryChange
from overgang.dossier import Dossier, Student
from overgang.practices import load_practice
from overgang.reading.judge import judge_target
from overgang.strategies import dossiers
from tests.advice.norm import NORM, TOLD, advised

JANUARY, JUNE = date(2026, 1, 30), date(2026, 6, 24)
grades = st.integers(3, 9)
lists = st.tuples(grades, grades, grades)


@given(dossier=dossiers(), on=st.dates(date(2025, 9, 1), date(2026, 7, 31)))
def test_nothing_moved_between_an_advice_and_itself(dossier: Dossier, on: date) -> None:
    """And that is said in a line."""
    practice = load_practice("odulphus")
    first, then = (advise(dossier, None, practice, on=on) for _ in range(2))
    moved = difference(first, then)

    assert not moved
    assert "Niets." in moved.text()


@given(before=lists, after=lists)
def test_what_a_finding_moved_because_of_is_smallest_and_enough(
    before: tuple[int, int, int], after: tuple[int, int, int]
) -> None:
    """Each set, laid over the earlier list, gives what the norm says now; no smaller set does."""
    first, then = advised(*before, **TOLD), advised(*after, **TOLD)
    moved = difference(first, then)

    assert {each.subject for each in moved.entries} == {
        code for code, grade in first.student.grades.items() if then.student.grades[code] != grade
    }
    for finding in moved.findings:
        assert finding.because
        for changes in finding.because:
            assert _kinds(first, changes) == _kinds(then, ())
            for left_out in changes:
                kept = tuple(each for each in changes if each is not left_out)
                assert _kinds(first, kept) != _kinds(then, ())
    if not moved.findings:
        assert _kinds(first, ()) == _kinds(then, ())


def _kinds(advice: Advice, changes: tuple[object, ...]) -> set[object]:
    student = advice.student
    for change in changes:
        assert isinstance(change, EntryChange)
        student = change.on(student)
    assert advice.ruleset is not None
    judgement = judge_target(student, advice.ruleset, advice.targets[0].judgement.target)
    return {finding.outcomes for finding in judgement.possible}


@given(dossier=dossiers())
def test_evidence_that_came_is_told_by_its_part(dossier: Dossier) -> None:
    """Of an empty dossier and a full one, all that is in the full one is new; and the other way."""
    practice = load_practice("odulphus")
    empty = Dossier(student=dossier.student)
    on = date(2026, 7, 31)
    first, then = (advise(each, None, practice, on=on) for each in (empty, dossier))
    parts = {
        name: len(part)
        for name in type(dossier).model_fields
        if isinstance(part := getattr(dossier.on(on), name), tuple) and part
    }

    come, gone = difference(first, then), difference(then, first)
    assert {each.part: each.added for each in come.evidence} == parts
    assert {each.part: each.removed for each in gone.evidence} == parts
    assert set(come.options_added) == set(gone.options_gone)
    assert set(come.options_gone) == set(gone.options_added)


def test_a_plan_that_got_its_outcome_is_changed_and_not_new() -> None:
    """The plan of January is the same plan in June."""
    outcome = {"on": "2026-03-02", "effect": "worked", "goes_on": False}
    cycle = {
        "on": "2026-01-16", "start": "2026-01-19", "due": "2026-03-02",
        "goals": ["catch up"], "student": ["practise"], "outcome": outcome,
    }  # fmt: skip
    dossier = Dossier.model_validate({"student": {"id": "900101"}, "plans": [{"cycles": [cycle]}]})
    practice = load_practice("odulphus")
    first, then = (advise(dossier, None, practice, on=on) for on in (JANUARY, JUNE))
    (moved,) = difference(first, then).evidence

    assert (moved.part, moved.added, moved.removed, moved.changed) == ("plans", 0, 0, 1)


def test_a_correction_is_told_with_what_it_did() -> None:
    """The grade was read wrongly; with the right one the norm is met, because of that grade."""
    text = difference(advised(6, 6, 3, **TOLD), advised(6, 6, 6, **TOLD)).text()

    assert "wiskunde: 3 → 6" in text or "3 → 6" in text
    assert "Dat komt door:" in text
    assert "Niet meer bij de keuzes: Een ander niveau" in text


def test_two_students_are_not_compared() -> None:
    """And the error shows neither."""
    one, two = (advise(Student(id=id_), NORM, on=JUNE) for id_ in ("900101", "900102"))
    with pytest.raises(ValueError, match="two students") as caught:
        difference(one, two)
    assert "9001" not in str(caught.value)


def test_another_norm_is_told_and_no_cause_is_made_up() -> None:
    """Where the norm itself is another one, grades are not the reason."""
    first = advised(5, 5, 5, **TOLD)
    assert first.ruleset is not None
    other = first.ruleset.model_copy(update={"version": first.ruleset.version + 1})
    moved = difference(first, advise(first.student, other, on=first.on))

    assert moved.other_norm
    assert moved.findings == ()
    assert "De norm of de werkwijze is een andere." in moved.text()


def test_a_difference_shows_no_grade_and_no_id_of_itself() -> None:
    """A repr stands in logs."""
    shown = repr(difference(advised(6, 6, 3, **TOLD), advised(6, 6, 6, **TOLD)))
    assert shown == "AdviceDifference(evidence=0, findings=1)"
