"""An extra re-sit: where the highest grade counts it never makes anything worse."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import (
    CycleOutcome,
    DeltaPlan,
    DeltaStep,
    Dossier,
    ImprovementPlan,
    PlanCycle,
    Student,
)
from overgang.dossier.agreed import Goal, OwnAction, SchoolAction
from overgang.dossier.delta_plan import STEPS
from overgang.dossier.improvement_plan import Effect
from overgang.practices.notes import Offers, OptionCode, Side, Weighs
from overgang.practices.policies.extra_resit import Counts, ExtraResit
from overgang.school.grade import Grade
from overgang.strategies.evidence import days, grades, up_to_two
from overgang.strategies.guidance import delta_plans, improvement_plans
from overgang.strategies.results import report_moments
from tests.practices.policies.noted import keys, noted, of_kind, words

HIGHEST: Final = ExtraResit(granted_by="subject teacher", counts="highest")
PLANNED: Final = st.builds(
    Dossier,
    student=st.just(Student(id="900102")),
    reports=up_to_two(report_moments(), lambda each: each.on),
    plans=up_to_two(improvement_plans()),
    delta_plans=up_to_two(delta_plans()),
)
ON: Final = date(2025, 11, 3)
ONE: Final = timedelta(days=1)


def delta(many: int = 2, *, school: SchoolAction = SchoolAction.EXTRA_RESIT) -> DeltaPlan:
    """Give a delta plan in mathematics, so many steps on, each a day after the one before."""
    steps = tuple(DeltaStep(on=ON + ONE * at, kind=kind) for at, kind in enumerate(STEPS[:many]))
    return DeltaPlan(
        subject="wi", goal=Goal.CATCH_UP, student=(OwnAction.TAKE_RESIT,), school=(school,),
        steps=steps,
    )  # fmt: skip


def plan(*, seen: bool = False) -> ImprovementPlan:
    """Give a plan for English that promises one; `seen` is whether there was a look back."""
    due = ON + ONE * 42
    outcome = CycleOutcome(on=due, effect=Effect.IN_PART, goes_on=True)
    cycle = PlanCycle(
        on=ON,
        start=ON,
        due=due,
        goals=(Goal.HIGHER_GRADE,),
        student=(OwnAction.TAKE_RESIT,),
        school=(SchoolAction.EXTRA_RESIT,),
        outcome=outcome if seen else None,
    )
    return ImprovementPlan(subjects=("en",), cycles=(cycle,))


def dossier(*made: DeltaPlan | ImprovementPlan, grade: str = "5,4") -> Dossier:
    """Give a dossier with these, and one grade in mathematics."""
    return Dossier(
        student=Student(id="900102", level="havo", year=4, grades={"wi": grade}),
        plans=tuple(each for each in made if isinstance(each, ImprovementPlan)),
        delta_plans=tuple(each for each in made if isinstance(each, DeltaPlan)),
    )


@given(grades(), grades(), st.sampled_from(Counts))
def test_a_resit_never_lowers_where_the_highest_counts(
    before: Grade, resit: Grade, counts: Counts
) -> None:
    """What counts is one of the two; where the last counts it is the second."""
    result = ExtraResit(granted_by="subject teacher", counts=counts).result(before, resit)

    assert result in {before, resit}
    if counts is Counts.HIGHEST:
        assert not result < before
        assert not result < resit
    else:
        assert result == resit


@given(PLANNED, days())
def test_it_is_offered_for_weak_subjects_or_promised_ones(whole: Dossier, day: date) -> None:
    """And always with what it needs, or what was promised."""
    notes = noted(HIGHEST, whole, day)

    assert len(of_kind(notes, Offers)) <= 1
    assert bool(notes) is bool(of_kind(notes, Offers)) is bool(of_kind(notes, Weighs))
    assert all(each.option is OptionCode.EXTRA_OPPORTUNITY for each in of_kind(notes, Offers))


@pytest.mark.parametrize(("grade", "offered"), [("5,4", 1), ("5,5", 0), ("5,6", 0)])
def test_it_is_for_a_weak_subject(grade: str, offered: int) -> None:
    """Below, at and above sufficient; the teacher has to be willing."""
    notes = noted(HIGHEST, dossier(grade=grade), ON)

    assert len(of_kind(notes, Offers)) == offered
    assert [each.side for each in of_kind(notes, Weighs)] == [Side.NEEDS] * offered


def test_a_promise_stands_from_the_talk_with_the_teacher_on() -> None:
    """A draft promises nothing, nor does a plan with something else, nor one of another year."""
    made = dossier(delta())

    assert HIGHEST.granted(made, ON) == ()
    assert HIGHEST.granted(made, ON + ONE) == ("wi",)
    assert HIGHEST.granted(dossier(delta(1)), ON + ONE) == ()
    assert HIGHEST.granted(dossier(delta(school=SchoolAction.FEEDBACK)), ON + ONE) == ()
    closed = dossier(delta(len(STEPS)))
    assert HIGHEST.granted(closed, ON + ONE * 4) == ("wi",)
    assert HIGHEST.granted(closed, ON + ONE * 5) == ()
    assert HIGHEST.granted(dossier(plan(seen=True)), ON + ONE * 41) == ("en",)
    assert HIGHEST.granted(dossier(plan(seen=True)), ON + ONE * 42) == ()
    assert HIGHEST.granted(made, date(2026, 7, 31)) == ("wi",)
    assert HIGHEST.granted(made, date(2026, 8, 1)) == ()


def test_what_was_promised_speaks_for_it() -> None:
    """For the subjects of a plan too; what is weak and was not promised still needs somebody."""
    promised = noted(HIGHEST, dossier(delta()), ON + ONE)
    other = noted(HIGHEST, dossier(plan()), ON + ONE)
    strong = noted(HIGHEST, dossier(plan(), grade="7"), ON + ONE)

    assert keys(promised) == ["extra-resit-offer", "extra-resit-granted"]
    weighed = [(each.option, each.side) for each in of_kind(other, Weighs)]
    assert weighed == [(OptionCode.EXTRA_OPPORTUNITY, side) for side in (Side.FOR, Side.NEEDS)]
    assert keys(other) == ["extra-resit-offer", "extra-resit-granted", "extra-resit-needs"]
    assert of_kind(strong, Offers)[0].said.text("nl") == "Voor Engels kan een extra herkansing."
    assert keys(strong) == ["extra-resit-offer", "extra-resit-granted"]
    assert noted(HIGHEST, dossier(plan(), grade="7"), ON - ONE) == ()


def test_a_next_cycle_can_promise_one_again() -> None:
    """After a look back on the first; the subjects come in one order, however they were written."""
    first = plan(seen=True).cycles[0]
    again = first.model_copy(
        update={"on": ON + ONE * 42, "start": ON + ONE * 42, "due": ON + ONE * 84, "outcome": None}
    )
    subjects = ("wi", "ne", "fa", "en", "du", "ak")
    longer = ImprovementPlan(subjects=subjects, cycles=(first, again))

    assert HIGHEST.granted(dossier(longer), ON + ONE * 41) == tuple(sorted(subjects))
    assert HIGHEST.granted(dossier(longer), ON + ONE * 43) == tuple(sorted(subjects))
    assert HIGHEST.granted(dossier(plan(seen=True)), ON + ONE * 43) == ()
    other = again.model_copy(update={"school": (SchoolAction.FEEDBACK,)})
    without = ImprovementPlan(subjects=("en",), cycles=(first, other))
    assert HIGHEST.granted(dossier(without), ON + ONE * 43) == ()


def test_of_two_weak_subjects_one_was_promised() -> None:
    """The other still needs somebody who is willing; and nothing is needed once both were."""
    student = Student(id="900102", level="havo", year=4, grades={"wi": "5,4", "en": "5,4"})
    one = dossier(plan()).model_copy(update={"student": student})
    both = dossier(plan(), delta()).model_copy(update={"student": student})

    assert keys(noted(HIGHEST, one, ON + ONE))[1:] == ["extra-resit-granted", "extra-resit-needs"]
    assert keys(noted(HIGHEST, both, ON + ONE))[1:] == ["extra-resit-granted"]


def test_who_grants_it_and_what_counts_is_said() -> None:
    """Both ways."""
    last = ExtraResit(granted_by="mentor", counts="last")

    assert words(HIGHEST) == (
        "De vakdocent kan een extra herkansing geven. Daarna telt het hoogste cijfer."
    )
    assert (
        words(last) == "De mentor kan een extra herkansing geven. Daarna telt het laatste cijfer."
    )
