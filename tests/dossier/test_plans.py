"""Improvement plans in cycles, and delta plans step by step."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from pydantic import ValidationError

from overgang.dossier import CycleOutcome, DeltaPlan, DeltaStep, ImprovementPlan, PlanCycle, Role
from overgang.dossier.agreed import Goal, OwnAction
from overgang.dossier.delta_plan import STEPS, DeltaStepKind
from overgang.dossier.improvement_plan import CycleState, Effect, after_six_weeks
from overgang.strategies.evidence import days
from overgang.strategies.guidance import delta_plans, improvement_plans

START = date(2026, 1, 19)
DUE = date(2026, 3, 2)
ONE = timedelta(days=1)


def outcome(on: date = DUE, *, goes_on: bool = True) -> CycleOutcome:
    """Give a look back."""
    return CycleOutcome(on=on, effect=Effect.IN_PART, goes_on=goes_on)


def cycle(
    on: date = START, start: date = START, due: date = DUE, looked: CycleOutcome | None = None
) -> PlanCycle:
    """Give a cycle."""
    return PlanCycle(
        on=on,
        start=start,
        due=due,
        goals=(Goal.CATCH_UP,),
        student=(OwnAction.PRACTISE,),
        outcome=looked,
    )


@given(days())
def test_six_weeks_are_forty_two_days(day: date) -> None:
    """Calendar weeks."""
    assert after_six_weeks(day) - day == timedelta(days=42)


@given(improvement_plans(), days())
def test_nobody_looks_back_on_what_lies_ahead(plan: ImprovementPlan, day: date) -> None:
    """As it was known on a day, no outcome is later; without one it did not fail."""
    then = plan.as_known(day)
    cycles = then.cycles if then is not None else ()

    assert (then is None) == (plan.since > day)
    for each, whole in zip(cycles, plan.cycles, strict=False):
        assert each.state(day) is whole.state(day)
        assert (each.outcome is None) == (whole.state(day) is not CycleState.EVALUATED)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (START - ONE, CycleState.AGREED),
        (START, CycleState.RUNNING),
        (DUE, CycleState.RUNNING),
        (DUE + ONE, CycleState.OVERDUE),
    ],
)
def test_a_cycle_runs_up_to_the_day_that_it_is_due(day: date, state: CycleState) -> None:
    """Before, on, up to and after."""
    assert cycle(on=START - ONE).state(day) is state


def test_a_look_back_is_known_from_its_day() -> None:
    """Below, at and above the day; early where it comes before the one that was agreed."""
    early, timely = cycle(looked=outcome(DUE - ONE)), cycle(looked=outcome(DUE))

    assert early.state(DUE - 2 * ONE) is CycleState.RUNNING
    assert early.state(DUE - ONE) is early.state(DUE) is CycleState.EVALUATED
    assert (early.early, timely.early, cycle().early) == (True, False, False)


@pytest.mark.parametrize(
    ("start", "due", "looked", "told"),
    [
        (START - ONE, DUE, None, "starts when it is agreed or later"),
        (START, START, None, "ends after it starts"),
        (START + ONE, DUE, START, "a look back comes after the start"),
    ],
)
def test_a_cycle_in_the_wrong_order_is_refused(
    start: date, due: date, looked: date | None, told: str
) -> None:
    """A day too early is refused; the day itself, or the next, will do."""
    with pytest.raises(ValidationError, match=told):
        cycle(start=start, due=due, looked=outcome(looked) if looked else None)
    assert cycle(due=START + ONE, looked=outcome(START)).early


def test_there_is_no_plan_without_the_student() -> None:
    """He or she does something, and helped make it, with the parents and the school."""
    with pytest.raises(ValidationError, match="at least 1 item"):
        PlanCycle(on=START, start=START, due=DUE, goals=(Goal.CATCH_UP,), student=())
    with pytest.raises(ValidationError, match="made with the student too"):
        ImprovementPlan(made_by=(Role.PARENT, Role.MENTOR), cycles=(cycle(),))
    with pytest.raises(ValidationError, match=r"the parent too.*the school too"):
        ImprovementPlan(made_by=(Role.STUDENT,), cycles=(cycle(),))


def test_nothing_is_agreed_twice() -> None:
    """In one list."""
    with pytest.raises(ValidationError, match="this stands here before; say it once"):
        ImprovementPlan(subjects=("wi", "wi"), cycles=(cycle(),))


def test_a_next_cycle_follows_a_look_back_that_lets_the_plan_go_on() -> None:
    """On the day of the look back or later; not before, not without, not where it stopped."""
    after = cycle(on=DUE, start=DUE, due=DUE + ONE)
    going = cycle(looked=outcome())

    assert ImprovementPlan(cycles=(going, after)).cycles[1] is after
    for before in (cycle(), cycle(looked=outcome(goes_on=False)), cycle(looked=outcome(DUE + ONE))):
        with pytest.raises(ValidationError, match="after a look back"):
            ImprovementPlan(cycles=(before, after))


def test_cycles_are_counted_by_school_year() -> None:
    """By the day on which they start, once they are agreed."""
    july = cycle(on=date(2026, 7, 31), start=date(2026, 7, 31), due=date(2026, 8, 1))
    first = july.model_copy(update={"outcome": outcome(date(2026, 8, 1))})
    august = cycle(on=date(2026, 8, 1), start=date(2026, 8, 1), due=date(2026, 9, 11))
    plan = ImprovementPlan(cycles=(first, august))

    assert plan.cycles_in("2025-2026", august.on) == (first,)
    assert plan.cycles_in("2026-2027", august.on) == (august,)
    assert plan.cycles_in("2026-2027", august.on - ONE) == ()
    assert plan.cycles_in("2025-2026", july.on - ONE) == ()


def delta(*steps: tuple[int, DeltaStepKind]) -> DeltaPlan:
    """Give a delta plan with steps on days of February."""
    return DeltaPlan(
        subject="wi",
        goal=Goal.CATCH_UP,
        student=(OwnAction.TALK_WITH_TEACHER,),
        steps=tuple(DeltaStep(on=date(2026, 2, day), kind=kind) for day, kind in steps),
    )


@given(delta_plans(), days())
def test_a_delta_plan_was_as_far_as_its_steps(plan: DeltaPlan, day: date) -> None:
    """Those that were taken by a day are the first ones."""
    then = plan.as_known(day)

    assert plan.reached(day) is (then.steps[-1].kind if then else None)
    assert then is None or [step.kind for step in then.steps] == list(STEPS[: len(then.steps)])


def test_the_next_step_is_the_one_that_was_not_taken() -> None:
    """Until the plan is closed."""
    plan = delta(*enumerate(STEPS, 1))

    assert [plan.next_step(date(2026, 2, day)) for day in (1, 2, 5, 6)] == [
        DeltaStepKind.DISCUSSED,
        DeltaStepKind.ELABORATED,
        DeltaStepKind.CLOSED,
        None,
    ]


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ([(2, STEPS[1])], "out of order"),
        ([(2, STEPS[0]), (3, STEPS[2])], "out of order"),
        ([(2, STEPS[0]), (3, STEPS[0])], "out of order"),
        ([(2, step) for step in (*STEPS, STEPS[5])], "out of order"),
        ([(2, STEPS[0]), (1, STEPS[1])], "not earlier than the one before"),
    ],
)
def test_no_step_is_left_out_or_taken_too_early(
    steps: list[tuple[int, DeltaStepKind]], told: str
) -> None:
    """Nor taken twice; two steps on one day will do."""
    with pytest.raises(ValidationError, match=told):
        delta(*steps)
    assert delta((2, STEPS[0]), (2, STEPS[1])).reached(date(2026, 2, 2)) is STEPS[1]
