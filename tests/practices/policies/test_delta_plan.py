"""The delta plan: by the student, step by step; no step is left out, and agreements go forward."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from pydantic import ValidationError

from overgang.dossier import (
    Agreement,
    Agreements,
    AgreementStep,
    DeltaPlan,
    DeltaStep,
    Dossier,
    Role,
    Signal,
    Student,
    Talk,
)
from overgang.dossier.agreed import Goal, OwnAction, ParentAction, SchoolAction
from overgang.dossier.agreements import AgreementsAbout, AgreementState
from overgang.dossier.day import school_year_of
from overgang.dossier.delta_plan import STEPS, DeltaStepKind
from overgang.dossier.roles import Party
from overgang.dossier.signals import SignalKind
from overgang.dossier.talks import TalkKind
from overgang.practices.notes import (
    Asks,
    Attends,
    Brings,
    Offers,
    OptionCode,
    Remark,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.policies.delta_plan import DeltaPlans
from overgang.strategies.evidence import days
from overgang.strategies.guidance import delta_plans
from overgang.strategies.voices import signals
from tests.practices.policies.noted import keys, noted, of_kind, words

UPON: Final = DeltaPlans(upon=("weak result", "behind"))
START: Final = date(2025, 10, 6)
ONE: Final = timedelta(days=1)


def plan(
    many: int = 1, *, start: date = START, school: bool = True, parents: bool = True
) -> DeltaPlan:
    """Give a plan that has come so many steps, each a day after the one before."""
    steps = tuple(DeltaStep(on=start + ONE * at, kind=kind) for at, kind in enumerate(STEPS[:many]))
    return DeltaPlan(
        subject="wi",
        goal=Goal.CATCH_UP,
        student=(OwnAction.PRACTISE,),
        school=(SchoolAction.FEEDBACK,) if school else (),
        parents=(ParentAction.HELP_PLAN,) if parents else (),
        steps=steps,
    )


def signal(on: date = START, kind: SignalKind = SignalKind.WEAK_RESULT) -> Signal:
    """Give a signal in mathematics."""
    return Signal(on=on, kind=kind, subject="wi", by=Role.SUBJECT_TEACHER)


def dossier(*evidence: DeltaPlan | Signal | Talk | Agreements) -> Dossier:
    """Give a dossier with these."""
    return Dossier(
        student=Student(id="900102", level="havo", year=4),
        delta_plans=tuple(each for each in evidence if isinstance(each, DeltaPlan)),
        signals=tuple(each for each in evidence if isinstance(each, Signal)),
        talks=tuple(each for each in evidence if isinstance(each, Talk)),
        agreements=tuple(each for each in evidence if isinstance(each, Agreements)),
    )


def talk(on: date, *participants: Role) -> Talk:
    """Give a talk."""
    return Talk(on=on, kind=TalkKind.REPORT, participants=participants, led_by=participants[0])


class Steps(RuleBasedStateMachine):
    """A plan on its way, with agreements: every step is tried, and only the next one is taken."""

    def __init__(self) -> None:
        """Begin with a plan that the student drafted, and one agreement."""
        super().__init__()
        self.today = START
        self.plan = plan()
        self.item = Agreement(by=Party.STUDENT, what=OwnAction.PRACTISE)

    @rule(many=st.integers(0, 60))
    def goes_by(self, many: int) -> None:
        """Some days go by."""
        self.today += timedelta(days=many)

    @rule(kind=st.sampled_from(DeltaStepKind), back=st.integers(0, 30))
    def step(self, kind: DeltaStepKind, back: int) -> None:
        """Somebody takes a step, perhaps of a day that lies back."""
        on = self.today - timedelta(days=back)
        steps = (*self.plan.steps, DeltaStep(on=on, kind=kind))
        fits = kind is self.plan.next_step(self.today) and on >= self.plan.steps[-1].on
        if not fits:
            with pytest.raises(ValidationError, match=r"out of order|not earlier"):
                DeltaPlan.model_validate({**self.plan.model_dump(), "steps": steps})
            return
        self.plan = DeltaPlan.model_validate({**self.plan.model_dump(), "steps": steps})

    @rule(state=st.sampled_from(AgreementState))
    def tells(self, state: AgreementState) -> None:
        """Somebody tells what came of the agreement."""
        steps = (*self.item.steps, AgreementStep(on=self.today, state=state))
        if state is AgreementState.OPEN or self.item.steps:
            with pytest.raises(ValidationError, match=r"open from the start|told before"):
                Agreement(by=self.item.by, what=self.item.what, steps=steps)
            return
        self.item = Agreement(by=self.item.by, what=self.item.what, steps=steps)

    @invariant()
    def no_step_is_left_out(self) -> None:
        """What was taken are the first steps, each on the day of the one before or later."""
        assert tuple(each.kind for each in self.plan.steps) == STEPS[: len(self.plan.steps)]
        on = [each.on for each in self.plan.steps]
        assert on == sorted(on)
        assert self.plan.student

    @invariant()
    def what_comes_next_is_told(self) -> None:
        """One safeguard: done once the plan is closed, and until then the next step."""
        found = of_kind(noted(UPON, dossier(self.plan), self.today), Safeguard)
        running = self.plan.next_step(self.today) is not None
        this_year = school_year_of(self.plan.steps[-1].on) == school_year_of(self.today)

        assert len(found) == (running or this_year)
        assert all((each.state is SafeguardState.DONE) is not running for each in found)


TestSteps = Steps.TestCase


@given(st.lists(signals(), max_size=3), st.lists(delta_plans(), max_size=2), days(), days())
def test_a_plan_takes_away_that_one_is_wanting(
    noticed: list[Signal], made: list[DeltaPlan], day: date, start: date
) -> None:
    """One plan more leaves no more wanting, and a plan of the day itself leaves none in it."""
    before = set(UPON.wanting(dossier(*noticed, *made), day))
    after = set(UPON.wanting(dossier(*noticed, *made, plan(start=start)), day))

    assert after <= before
    assert before - after <= {"wi"}
    assert "wi" not in UPON.wanting(dossier(*noticed, *made, plan(start=day)), day)


@given(st.lists(signals(), max_size=4), days())
def test_each_subject_with_such_a_signal_this_year_asks_for_a_plan(
    noticed: list[Signal], day: date
) -> None:
    """Where there is no plan at all, by hand."""
    year = school_year_of(day)
    asking = {
        each.subject
        for each in noticed
        if each.kind in UPON.upon and each.on <= day and school_year_of(each.on) == year
    }

    assert set(UPON.wanting(dossier(*noticed), day)) == asking - {None}


@pytest.mark.parametrize(
    ("start", "wanting"),
    [(START - ONE, ("wi",)), (START, ()), (START + ONE, ("wi",))],
)
def test_a_closed_plan_covers_signals_up_to_its_last_day(
    start: date, wanting: tuple[str, ...]
) -> None:
    """Its last step is a day before the signal, or on it; another begins a day after."""
    closed = plan(len(STEPS), start=start - ONE * (len(STEPS) - 1))
    later = plan(start=START + ONE)
    made = later if start > START else closed

    assert UPON.wanting(dossier(signal(), made), START) == wanting


def test_while_a_plan_is_under_way_a_newer_signal_asks_for_no_other() -> None:
    """Nor does a signal of another kind, or of the whole."""
    newer = signal(START + ONE * 30)
    whole = Signal(on=START, kind=SignalKind.BEHIND, by=Role.MENTOR)

    assert UPON.wanting(dossier(plan(2), newer), newer.on) == ()
    assert UPON.wanting(dossier(signal(kind=SignalKind.ABSENCE), whole), START) == ()
    found = noted(UPON, dossier(signal()), START)
    assert keys(found) == ["delta-plan-offer", "delta-plan-wanting"]
    assert [each.state for each in of_kind(found, Safeguard)] == [SafeguardState.TO_DO]
    assert of_kind(found, Offers)


@pytest.mark.parametrize(
    ("many", "key"),
    [
        (1, "delta-plan-to-discuss"),
        (2, "delta-plan-to-elaborate"),
        (3, "delta-plan-to-present"),
        (4, "delta-plan-to-follow"),
        (5, "delta-plan-to-close"),
        (6, "delta-plan-closed"),
    ],
)
def test_the_next_step_is_told(many: int, key: str) -> None:
    """From the day of each step on."""
    day = START + ONE * (many - 1)
    found = of_kind(noted(UPON, dossier(plan(6)), day), Safeguard)
    offered = of_kind(noted(UPON, dossier(plan(6)), day), Offers)

    assert keys(found) == [key]
    state = SafeguardState.DONE if many == len(STEPS) else SafeguardState.TO_DO
    assert [each.state for each in found] == [state]
    assert keys(offered) == ["delta-plan-goes-on"] * (many < 6)
    assert bool(of_kind(noted(UPON, dossier(plan(6)), day), Brings)) is (many in {1, 3})


@pytest.mark.parametrize(
    ("after", "roles", "state"),
    [
        (0, (Role.STUDENT, Role.PARENT, Role.MENTOR), SafeguardState.TO_DO),
        (1, (Role.STUDENT, Role.PARENT, Role.MENTOR), SafeguardState.LATE),
        (1, (Role.PARENT, Role.MENTOR), SafeguardState.TO_DO),
        (1, (Role.STUDENT, Role.MENTOR), SafeguardState.TO_DO),
    ],
)
def test_a_talk_with_the_parents_that_went_by_without_the_plan_is_told(
    after: int, roles: tuple[Role, ...], state: SafeguardState
) -> None:
    """The next one after it was worked out, with the student there; who presents, leads."""
    made = plan(3)
    held = talk(made.steps[-1].on + ONE * after, *roles)
    earlier = talk(START - ONE, Role.STUDENT, Role.PARENT, Role.MENTOR)
    found = noted(UPON, dossier(made, earlier, held), START + ONE * 10)

    assert [each.state for each in of_kind(found, Safeguard)] == [state]
    assert of_kind(found, Attends) == [Attends(Role.STUDENT, leads=True)]


def test_what_a_plan_leaves_out_is_asked() -> None:
    """What is needed of the teacher, and of home; nothing where the plan says it."""
    day = START + ONE * 10

    assert not of_kind(noted(UPON, dossier(plan(3)), day), Asks)
    both = noted(UPON, dossier(plan(3, school=False, parents=False)), day)
    assert keys(of_kind(both, Asks)) == [
        "delta-plan-needs-of-teachers", "delta-plan-needs-of-parents",
    ]  # fmt: skip


def test_a_closed_plan_of_an_earlier_year_is_not_told() -> None:
    """One that runs on is."""
    august = date(2026, 8, 1)

    assert noted(UPON, dossier(plan(6)), august - ONE)
    assert noted(UPON, dossier(plan(6)), august) == ()
    assert noted(UPON, dossier(plan(6, start=august - ONE * 5)), august)
    assert noted(UPON, dossier(plan(5)), august)


def test_how_the_agreements_stand_is_told() -> None:
    """Kept, not kept, open; those of another matter or another year are not told."""
    words_: tuple[OwnAction | SchoolAction, ...] = (
        OwnAction.PRACTISE,
        OwnAction.ASK_FOR_HELP,
        SchoolAction.FEEDBACK,
        SchoolAction.EXTRA_TIME,
    )
    states = (AgreementState.KEPT, AgreementState.NOT_KEPT, None, AgreementState.WITHDRAWN)
    items = tuple(
        Agreement(
            by=Party.STUDENT if isinstance(what, OwnAction) else Party.SCHOOL,
            what=what,
            steps=() if state is None else (AgreementStep(on=START + ONE, state=state),),
        )
        for what, state in zip(words_, states, strict=True)
    )
    made = Agreements(on=START, about=AgreementsAbout.PLAN, items=items)
    other = made.model_copy(update={"about": AgreementsAbout.START})
    first, second = (noted(UPON, dossier(made), START + ONE * more) for more in (0, 1))

    assert keys(first) == ["delta-plan-open"]
    assert dict(of_kind(first, Remark)[0].said.args) == {"count": 4}
    assert keys(second) == ["delta-plan-kept", "delta-plan-not-kept", "delta-plan-open"]
    (kept,) = of_kind(second, Weighs)
    assert (kept.option, kept.side) == (OptionCode.GO_ON, Side.FOR)
    assert dict(kept.said.args) == {"count": 1}
    assert noted(UPON, dossier(other), START + ONE) == ()
    assert noted(UPON, dossier(made), date(2026, 8, 1)) == ()


def test_the_way_of_a_plan_is_said() -> None:
    """Upon which signals, and that it is the student's."""
    assert "maakt de leerling zelf een deltaplan" in words(UPON)
    assert "zwak resultaat en achterstand" in words(UPON)
    assert "(achterstand)" in words(DeltaPlans(upon=("behind",)))
    with pytest.raises(ValidationError, match="at least 1 item"):
        DeltaPlans(upon=())
    with pytest.raises(ValidationError, match="at least 1 item"):
        DeltaPlan(subject="wi", goal=Goal.CATCH_UP, student=(), steps=plan().steps)
