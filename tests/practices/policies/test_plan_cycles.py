"""Plans in cycles: so many weeks, at most so many in a year, and never taken to have failed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pydantic import ValidationError

from overgang.dossier import CycleOutcome, Dossier, ImprovementPlan, PlanCycle, Student
from overgang.dossier.agreed import Goal, OwnAction
from overgang.dossier.day import school_year_of
from overgang.dossier.improvement_plan import CycleState, Effect
from overgang.practices.notes import (
    Brings,
    Offers,
    OptionCode,
    Question,
    Remark,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.period import Period
from overgang.practices.policies.plan_cycles import MayStart, PlanCycles, Weeks
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.guidance import improvement_plans
from tests.practices.policies.noted import keys, noted, of_kind, words

SIX: Final = PlanCycles(weeks=6, at_most=2)
START: Final = date(2026, 1, 19)
DUE: Final = date(2026, 3, 2)
ONE: Final = timedelta(days=1)
PLANNED: Final = st.builds(
    Dossier, student=st.just(Student(id="900101")), plans=up_to_two(improvement_plans())
)
WEAK: Final = Student(id="900101", level="havo", year=3, grades={"wi": "5,4", "ne": "6"})


@st.composite
def holidays(draw: st.DrawFn) -> Period:
    """Some days without school."""
    first = draw(days())
    return Period(first=first, last=first + timedelta(days=draw(st.integers(0, 20))))


HOLIDAYS: Final = st.lists(holidays(), min_size=1, max_size=4).map(tuple)


def cycle(
    start: date = START,
    *,
    due: date | None = None,
    effect: Effect | None = None,
    goes_on: bool = True,
) -> PlanCycle:
    """Give a cycle, looked back on when it was due if an effect is told."""
    due = SIX.due(start) if due is None else due
    outcome = None if effect is None else CycleOutcome(on=due, effect=effect, goes_on=goes_on)
    return PlanCycle(
        on=start,
        start=start,
        due=due,
        goals=(Goal.CATCH_UP,),
        student=(OwnAction.PRACTISE,),
        outcome=outcome,
    )


def dossier(*cycles: PlanCycle) -> Dossier:
    """Give a dossier with a plan of these cycles, and one weak subject."""
    plans = (ImprovementPlan(subjects=("wi",), cycles=cycles),) if cycles else ()
    return Dossier(student=WEAK, plans=plans)


@given(days(), st.integers(1, 12))
def test_due_is_so_many_weeks_on(day: date, weeks: int) -> None:
    """In calendar weeks: six weeks are forty-two days, whatever lies between."""
    assert PlanCycles(weeks=weeks, at_most=1).due(day) - day == timedelta(weeks=weeks)


@given(days(), st.integers(1, 8), HOLIDAYS)
def test_school_weeks_are_never_shorter(day: date, weeks: int, free: tuple[Period, ...]) -> None:
    """So many days that are no holiday lie before it is due, and that day is none either."""
    due = PlanCycles(weeks=weeks, weeks_are=Weeks.SCHOOL, holidays=free, at_most=1).due(day)
    off = {
        each.first + ONE * more
        for each in free
        for more in range((each.last - each.first).days + 1)
    }

    assert due >= day + timedelta(weeks=weeks)
    assert due not in off
    assert sum(day + ONE * at not in off for at in range((due - day).days)) == 7 * weeks


@given(PLANNED, days(), st.integers(1, 3))
def test_nobody_is_taken_to_have_failed(whole: Dossier, day: date, at_most: int) -> None:
    """Only where there was a look back on every cycle, and nothing seen, is that said."""
    policy = PlanCycles(weeks=6, at_most=at_most)
    year = school_year_of(day)
    cycles = [each for plan in whole.on(day).plans for each in plan.cycles_in(year, day)]
    unseen = [
        each.outcome is not None and each.outcome.effect is Effect.NOT_SEEN for each in cycles
    ]
    notes = noted(policy, whole, day)

    against = [each for each in of_kind(notes, Weighs) if each.side is Side.AGAINST]
    assert bool(against) is (len(cycles) >= at_most and all(unseen))
    assert (len(against) == 1) is any(
        each.said.key.endswith("two-sides") for each in of_kind(notes, Question)
    )


class Cycles(RuleBasedStateMachine):
    """A year and more of plans: started where the policy lets them, and looked back on."""

    def __init__(self) -> None:
        """Begin in the autumn, without a plan."""
        super().__init__()
        self.today = date(2025, 9, 1)
        self.plans: list[ImprovementPlan] = []

    @property
    def dossier(self) -> Dossier:
        """All that is known."""
        return Dossier(student=WEAK, plans=tuple(self.plans))

    @rule(many=st.integers(1, 50))
    def goes_by(self, many: int) -> None:
        """Some days go by."""
        self.today += timedelta(days=many)

    @rule(later=st.integers(0, 40))
    def starts(self, later: int) -> None:
        """A plan is agreed that starts on that day or later, where the policy lets it."""
        start = self.today + timedelta(days=later)
        if SIX.may_start(self.dossier, start):
            begun = cycle(start).model_copy(update={"on": self.today})
            self.plans.append(ImprovementPlan(cycles=(begun,)))

    @precondition(lambda self: any(self.open_at(plan) is not None for plan in self.plans))
    @rule(effect=st.sampled_from(Effect), goes_on=st.booleans())
    def looks_back(self, *, effect: Effect, goes_on: bool) -> None:
        """There is a look back on every cycle that has begun and has none."""
        for at, plan in enumerate(self.plans):
            if (begun := self.open_at(plan)) is not None:
                outcome = CycleOutcome(on=self.today, effect=effect, goes_on=goes_on)
                seen = begun.model_copy(update={"outcome": outcome})
                self.plans[at] = ImprovementPlan(cycles=(seen,))

    def open_at(self, plan: ImprovementPlan) -> PlanCycle | None:
        """Give the cycle of a plan that has begun and that nobody has looked back on."""
        last = plan.cycles[-1]
        state = last.state(self.today)
        return last if state in {CycleState.RUNNING, CycleState.OVERDUE} else None

    @invariant()
    def no_more_than_two_a_year(self) -> None:
        """In no school year, and the counter begins again on the first of August."""
        starts = [each.start for plan in self.plans for each in plan.cycles]
        for year in {school_year_of(each) for each in starts}:
            assert sum(school_year_of(each) == year for each in starts) <= SIX.at_most

    @invariant()
    def is_told_why_not(self) -> None:
        """What was used is counted, and no next one starts beside one that is open."""
        permission = SIX.may_start(self.dossier, self.today)
        year = school_year_of(self.today)
        used = [each for plan in self.plans for each in plan.cycles_in(year, self.today)]
        waits = any(each.state(self.today) is not CycleState.EVALUATED for each in used)

        assert permission.used == len(used)
        assert bool(permission) is (not waits and len(used) < SIX.at_most)
        assert (permission.reason is MayStart.NOT_LOOKED_BACK) is waits


TestCycles = Cycles.TestCase


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (DUE - ONE, SafeguardState.TO_DO),
        (DUE, SafeguardState.TO_DO),
        (DUE + ONE, SafeguardState.LATE),
    ],
)
def test_a_look_back_is_late_after_its_day(day: date, state: SafeguardState) -> None:
    """Below, at and above the day; while it runs, the student brings the plan."""
    notes = noted(SIX, dossier(cycle()), day)

    assert [each.state for each in of_kind(notes, Safeguard)] == [state]
    assert bool(of_kind(notes, Brings)) is (day <= DUE)
    assert not of_kind(notes, Offers)


@pytest.mark.parametrize(("day", "used"), [(date(2026, 7, 31), 1), (date(2026, 8, 1), 0)])
def test_the_counter_begins_again_in_august(day: date, used: int) -> None:
    """A cycle counts in the school year in which it started."""
    assert SIX.may_start(dossier(cycle(effect=Effect.IN_PART)), day).used == used


def test_a_first_and_a_second_are_offered_and_no_third() -> None:
    """Below, at and above two: what is left is told, then both sides are asked about."""
    first = cycle(effect=Effect.NOT_SEEN)
    second = cycle(DUE, effect=Effect.NOT_SEEN)
    third = cycle(second.due, effect=Effect.WORKED)
    seen = [
        noted(SIX, dossier(*cycles), date(2026, 7, 1))
        for cycles in ((), (first,), (first, second), (first, second, third))
    ]

    assert [keys(of_kind(notes, Offers)) for notes in seen[:2]] == [["plan-cycles-offer"]] * 2
    assert not of_kind(seen[2], Offers)
    assert not of_kind(seen[3], Offers)
    assert keys(seen[2]) == ["plan-cycles-two-sides", "plan-cycles-no-effect"]
    assert "of gaf de school niet de steun" in of_kind(seen[2], Question)[0].said.text("nl")
    assert [each.state for each in of_kind(seen[3], Safeguard)] == [SafeguardState.MISSED]


def test_a_cycle_that_worked_speaks_for_going_on() -> None:
    """In part is something too; what was not seen says nothing after one cycle."""
    worked, partly, unseen = (
        of_kind(noted(SIX, dossier(cycle(effect=effect)), date(2026, 7, 1)), Weighs)
        for effect in (Effect.WORKED, Effect.IN_PART, Effect.NOT_SEEN)
    )

    assert [(each.option, each.side) for each in worked] == [(OptionCode.GO_ON, Side.FOR)]
    assert worked == partly
    assert unseen == []


def test_another_day_than_the_usual_one_is_told() -> None:
    """A day earlier and a day later; not where it is the usual day."""
    found = [
        of_kind(noted(SIX, dossier(cycle(due=DUE + ONE * more)), START), Remark)
        for more in (-1, 0, 1)
    ]

    assert [len(each) for each in found] == [1, 0, 1]
    assert found[2][0].said.text("nl") == (
        "Voor het plan is 3 maart 2026 afgesproken. Volgens de werkwijze is dat 2 maart 2026."
    )


def test_a_plan_is_offered_where_a_subject_is_weak() -> None:
    """And not where none is."""
    strong = Dossier(student=WEAK.model_copy(update={"grades": {}}))

    assert noted(SIX, strong, START) == ()
    assert of_kind(noted(SIX, dossier(), START), Offers)[0].option is OptionCode.GO_ON_WITH_PLAN


def test_the_limits_are_said_and_holidays_belong_to_school_weeks() -> None:
    """Which weeks they are is part of the words."""
    spring = Period(first="2026-02-14", last="2026-02-22")
    school = PlanCycles(weeks=6, weeks_are="school", holidays=(spring,), at_most=1)

    assert "Na 6 weken" in words(SIX)
    assert "hoogstens 2 rondes" in words(SIX)
    assert "6 schoolweken" in words(school)
    assert [school.due(day) for day in (date(2026, 1, 2), date(2026, 1, 3), date(2026, 1, 12))] == [
        date(2026, 2, 13), date(2026, 2, 23), date(2026, 3, 4),
    ]  # fmt: skip
    with pytest.raises(ValidationError, match="school weeks need the holidays"):
        PlanCycles(weeks=6, weeks_are="school", at_most=1)
    with pytest.raises(ValidationError, match="calendar weeks have none"):
        PlanCycles(weeks=6, holidays=(spring,), at_most=1)
    with pytest.raises(ValidationError, match="the last day is before the first"):
        Period(first="2026-02-22", last="2026-02-21")
