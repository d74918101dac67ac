"""A placement has its reason, and where results are weak the question is for the school."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from pydantic import ValidationError

from overgang.dossier import Dossier, Party, Placement, Student
from overgang.dossier.placement import PlacementReason
from overgang.practices.notes import OptionCode, Question, Safeguard, Weighs
from overgang.practices.policies.placement import Placing
from overgang.practices.situation import Situation
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.results import placements
from tests.practices.policies.looked_at import (
    dossier,
    dossiers_of,
    keys_of,
    notes_of,
    student,
    words_of,
)

POLICY = Placing(looks_at=(PlacementReason.POTENTIAL,))
DOSSIERS = dossiers_of(placements=up_to_two(placements()))
ON = date(2026, 1, 30)
PLACED = {"on": "2025-06-30", "level": "havo", "year": 3, "reasons": ["potential", "results"]}


@given(placements())
def test_every_placement_has_a_reason_and_the_school_answers(placed: Placement) -> None:
    """Without one there is no placement."""
    assert placed.reasons
    assert placed.responsible is Party.SCHOOL
    with pytest.raises(ValidationError):
        Placement.model_validate({**placed.model_dump(), "reasons": []})


@given(DOSSIERS, days())
def test_what_is_asked_is_asked_of_the_school(whole: Dossier, on: date) -> None:
    """Never of the student or the parents; and nothing it weighs is against going on."""
    for note in notes_of(POLICY, whole, on):
        assert not isinstance(note, Question) or note.to.party is Party.SCHOOL
        assert not isinstance(note, Weighs) or note.option is OptionCode.GO_ON


@given(DOSSIERS, days())
def test_it_looked_at_a_reason_or_that_is_told(whole: Dossier, on: date) -> None:
    """By the latest placement of the day."""
    at = Situation.of(whole, on)
    known = at.dossier.placements
    looked = not known or PlacementReason.POTENTIAL in known[-1].reasons

    assert (POLICY.left_out(at) == ()) is looked
    assert ("placement-left-out" in keys_of(notes_of(POLICY, whole, on))) is not looked


def test_a_weak_subject_at_the_level_of_the_placement() -> None:
    """Why it was chosen speaks for the student, and the school is asked what it does."""
    assert keys_of(notes_of(POLICY, dossier(placements=[PLACED]), ON)) == [
        "placement-because",
        "placement-what-helps",
    ]


@pytest.mark.parametrize(
    "who",
    [student(grades={"ne": "7"}), student(level="mavo"), student(level=None)],
    ids=["nothing weak", "another level by now", "no level known"],
)
def test_otherwise_nothing_is_said(who: Student) -> None:
    """Nothing weak, or not the level for which it was."""
    assert notes_of(POLICY, dossier(who, placements=[PLACED]), ON) == []


def test_without_a_placement_the_reason_is_still_to_be_noted() -> None:
    """Where a subject is weak; the day before a placement it is not known."""
    (note,) = notes_of(POLICY, dossier(placements=[PLACED | {"on": "2026-01-31"}]), ON)

    assert isinstance(note, Safeguard)
    assert note.said.key == "placement-no-reason"
    assert notes_of(POLICY, dossier(student(grades={"ne": "7"})), ON) == []


def test_the_latest_placement_counts() -> None:
    """The first looked at results alone."""
    first = PLACED | {"on": "2024-06-30", "reasons": ["results"]}
    whole = dossier(placements=[first, PLACED])

    assert POLICY.left_out(Situation.of(whole, date(2025, 6, 29))) == (PlacementReason.POTENTIAL,)
    assert POLICY.left_out(Situation.of(whole, date(2025, 6, 30))) == ()


def test_the_policy_in_words() -> None:
    """At what is looked, and who answers."""
    assert words_of(POLICY) == ["placement-looks-at", "placement-answers"]
