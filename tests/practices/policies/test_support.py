"""Support: whether anybody looked, on what condition, and what part the student has."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier, EffectCheck, Party, Role, Student, Support
from overgang.dossier.improvement_plan import Effect
from overgang.dossier.support import SupportKind
from overgang.practices import Situation, load_practice, practices
from overgang.practices.notes import Note, Offers, Question, Safeguard, Side, Weighs, Withholds
from overgang.practices.policies import OwnPart, SupportCheck, SupportCondition
from overgang.practices.policies.support_condition import SupportNeeds
from overgang.strategies import dossiers
from tests.practices.policies.noted import noted

CHECK: Final = SupportCheck()
CONDITION: Final = SupportCondition(needs=tuple(SupportNeeds))
FIRST: Final = date(2025, 8, 1)
DAYS: Final = st.dates(FIRST, date(2026, 7, 31))


@st.composite
def support(draw: st.DrawFn) -> Support:
    """Support, with checks of some days."""
    on = draw(DAYS)
    later = st.integers(0, 60).map(lambda days: on + timedelta(days=days))
    check = st.builds(
        EffectCheck, on=later, effect=st.sampled_from(Effect), by=st.just(Role.MENTOR)
    )
    return Support(
        on=on,
        kind=draw(st.sampled_from(SupportKind)),
        asked_by=draw(st.sampled_from(Party)),
        check_on=draw(later) + timedelta(days=1),
        checks=tuple(draw(st.lists(check, max_size=2))),
    )


def notes(
    policy: SupportCheck | SupportCondition | OwnPart, on: date, **known: object
) -> list[Note]:
    """Give what a policy says on a day."""
    dossier = Dossier.model_validate({"student": {"id": "900131"}} | known)
    return list(noted(policy, dossier, on))


@given(st.lists(support(), max_size=3), DAYS)
def test_what_nobody_looked_at_is_told(given_: list[Support], on: date) -> None:
    """Its day went by, and no check had been done: that, and nothing else."""
    dossier = Dossier(student=Student(id="900131"), support=tuple(given_))
    wanted = [
        each.check_on < on and not any(check.on <= on for check in each.checks)
        for each in given_
        if each.on <= on
    ]

    assert len(CHECK.unverified(dossier, on)) == sum(wanted)
    told = noted(CHECK, dossier, on)
    assert sum(isinstance(each, Safeguard) for each in told) == sum(wanted)
    assert all(isinstance(each, Safeguard | Question) for each in told)


@given(support(), st.integers(0, 60), DAYS)
def test_a_check_never_leaves_more_unlooked_at(one: Support, days: int, on: date) -> None:
    """To look, on whatever day, is never worse than not to."""
    look = EffectCheck(on=one.on + timedelta(days=days), effect=Effect.NOT_SEEN, by=Role.MENTOR)
    looked = one.model_copy(update={"checks": (*one.checks, look)})
    before, after = (
        CHECK.unverified(Dossier(student=Student(id="900131"), support=(each,)), on)
        for each in (one, looked)
    )

    assert len(after) <= len(before)


@pytest.mark.parametrize(("day", "late"), [(1, False), (2, False), (3, True)])
def test_before_on_and_after_the_day_of_the_check(day: int, *, late: bool) -> None:
    """2 March was agreed."""
    given_ = {"on": "2026-01-12", "kind": "support hour", "asked_by": "student"}
    found = notes(CHECK, date(2026, 3, day), support=[given_ | {"check_on": "2026-03-02"}])

    assert bool(found) is late


def test_without_effect_the_question_is_what_fits_better() -> None:
    """It is asked of the mentor, and of the latest check only."""
    given_ = {
        "on": "2026-01-12",
        "kind": "coaching",
        "asked_by": "school",
        "check_on": "2026-03-02",
        "checks": [{"on": "2026-03-02", "effect": "not seen", "by": "coach"}],
    }
    (question,) = notes(CHECK, date(2026, 3, 9), support=[given_])
    assert isinstance(question, Question)
    assert question.said.text("nl").endswith("Welke steun past beter?")

    later = {"on": "2026-04-13", "effect": "in part", "by": "coach"}
    better = given_ | {"checks": [*given_["checks"], later]}
    assert notes(CHECK, date(2026, 4, 13), support=[better]) == []


@given(dossiers(), DAYS)
def test_a_condition_withholds_nothing(dossier: Dossier, on: date) -> None:
    """It tells what a school wants to see, and asks; no option goes away and none is offered."""
    found = noted(CONDITION, dossier, on)

    assert not any(isinstance(each, Withholds | Offers) for each in found)
    assert all(each.side is Side.NEEDS for each in found if isinstance(each, Weighs))
    assert bool(found) == bool(Situation.of(dossier, on).weak)


@pytest.mark.parametrize("id_", practices())
def test_no_practice_has_a_condition_of_itself(id_: str) -> None:
    """A school that wants one writes it down; none of these does."""
    assert not any(isinstance(each, SupportCondition) for each in load_practice(id_).policies)


@given(st.sets(st.sampled_from(Party), min_size=1))
def test_agreements_without_a_part_of_the_student_are_told(parties: set[Party]) -> None:
    """Whoever else has a part in them."""
    action = {Party.STUDENT: "practise", Party.PARENT: "help plan", Party.SCHOOL: "coaching"}
    items = [{"by": party, "what": action[party]} for party in sorted(parties)]
    made = {"on": "2026-02-02", "about": "plan", "items": items}
    found = notes(OwnPart(), date(2026, 2, 2), agreements=[made])

    assert [type(each) for each in found] == ([] if Party.STUDENT in parties else [Question])


def test_agreements_of_last_year_are_past() -> None:
    """And those still to come are not known."""
    items = [{"by": "school", "what": "coaching"}]
    for day in ("2025-07-31", "2026-02-03"):
        made = {"on": day, "about": "plan", "items": items}
        assert notes(OwnPart(), date(2026, 2, 2), agreements=[made]) == []


def test_each_need_of_a_condition_is_told() -> None:
    """With one need there is one, with two there are two, and always the question."""
    weak = {"student": {"id": "900131", "grades": {"wi": "5,4"}}}
    one = SupportCondition(needs=(SupportNeeds.OWN_WISH,))

    assert [type(each) for each in notes(one, FIRST, **weak)] == [Weighs, Question]
    assert [type(each) for each in notes(CONDITION, FIRST, **weak)] == [Weighs, Weighs, Question]
