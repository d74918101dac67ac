"""Setting an advice aside: never more often than the school allows, and nothing is overwritten."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from pydantic import ValidationError

from overgang.dossier import Dossier, JointAdvice, SetAside, Student
from overgang.dossier.agreed import OwnAction, SchoolAction
from overgang.dossier.choices import times_set_aside
from overgang.dossier.day import school_year_of
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind
from overgang.practices.notes import (
    Brings,
    Offers,
    OptionCode,
    Question,
    Remark,
    Right,
    RightState,
    Side,
    Weighs,
)
from overgang.practices.policies.setting_aside import MayBeSetAside, SettingAside
from overgang.school.level import Level
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.voices import joint_advices, set_aside
from tests.practices.policies.noted import keys, noted, of_kind, words

ONCE: Final = SettingAside(at="havo", times=1)
JUNE: Final = date(2026, 6, 25)
ONE: Final = timedelta(days=1)
HAVO: Final = Student(id="900101", level="havo", year=3)


@st.composite
def careers(draw: st.DrawFn) -> Dossier:
    """A student with advices, some of them set aside."""
    advices = draw(up_to_two(joint_advices(), lambda each: (each.school_year, each.moment)))
    aside = tuple(draw(set_aside(each)) for each in advices if draw(st.booleans()))
    student = Student(id="900101", level=draw(st.none() | st.sampled_from(Level)))
    return Dossier(student=student, joint_advices=advices, set_aside=aside)


def advice(
    on: date = JUNE,
    kind: JointAdviceKind = JointAdviceKind.OTHER_LEVEL,
    moment: AdviceMoment = AdviceMoment.YEAR_END,
) -> JointAdvice:
    """Give a joint advice, of another level if nothing else is said."""
    year = school_year_of(on)
    return JointAdvice(on=on, school_year=year, moment=moment, kind=kind, level=Level.VMBO_TL)


def aside(on: date = JUNE, *, level: Level = Level.HAVO, until: date | None = None) -> SetAside:
    """Give the advice of the year end, set aside on a day, with a plan of both sides."""
    return SetAside(
        on=on,
        school_year=school_year_of(on),
        moment=AdviceMoment.YEAR_END,
        level=level,
        student=(OwnAction.ASK_FOR_HELP,),
        school=(SchoolAction.COACHING,),
        chance_until=until,
    )


def dossier(*evidence: JointAdvice | SetAside, student: Student = HAVO) -> Dossier:
    """Give a dossier with these."""
    return Dossier(
        student=student,
        joint_advices=tuple(each for each in evidence if isinstance(each, JointAdvice)),
        set_aside=tuple(each for each in evidence if isinstance(each, SetAside)),
    )


class Career(RuleBasedStateMachine):
    """Years at one level: advices come, and are set aside where the policy lets them."""

    times = 1

    def __init__(self) -> None:
        """Begin at the start of a school year."""
        super().__init__()
        self.policy = SettingAside(at="havo", times=self.times)
        self.today = date(2021, 9, 1)
        self.advices: list[JointAdvice] = []
        self.aside: list[SetAside] = []

    @property
    def dossier(self) -> Dossier:
        """All that is known."""
        return dossier(*self.advices, *self.aside)

    @rule(many=st.integers(1, 200))
    def goes_by(self, many: int) -> None:
        """Some days go by."""
        self.today += timedelta(days=many)

    @rule(kind=st.sampled_from(JointAdviceKind), moment=st.sampled_from(AdviceMoment))
    def advise(self, kind: JointAdviceKind, moment: AdviceMoment) -> None:
        """The teachers advise, once at each moment of a year."""
        given = advice(self.today, kind, moment)
        if all((e.school_year, e.moment) != (given.school_year, moment) for e in self.advices):
            self.advices.append(given)

    @rule(chance=st.none() | st.integers(1, 300))
    def set_aside(self, chance: int | None) -> None:
        """The student sets the latest advice aside, if that can be."""
        before = self.dossier
        if not self.policy.can_set_aside(before, self.today):
            return
        latest = max(
            (e for e in self.advices if e.school_year == school_year_of(self.today)),
            key=lambda each: (each.on, each.moment is AdviceMoment.YEAR_END),
        )
        until = None if chance is None else self.today + timedelta(days=chance)
        made = aside(self.today, until=until).model_copy(update={"moment": latest.moment})
        self.aside.append(made)

        assert self.dossier.joint_advices == before.joint_advices
        assert not self.policy.can_set_aside(self.dossier, self.today)
        assert latest.kind in {JointAdviceKind.ORIENT_ELSEWHERE, JointAdviceKind.OTHER_LEVEL}
        assert latest.kind is JointAdviceKind.OTHER_LEVEL or latest.moment is AdviceMoment.YEAR_END

    @invariant()
    def no_more_often_than_allowed(self) -> None:
        """In the whole career; each has both sections, and what was done is counted."""
        assert len(self.aside) <= self.times
        assert all(each.student and each.school for each in self.aside)
        permission = self.policy.can_set_aside(self.dossier, self.today)
        assert permission.used == len(self.aside)
        assert not (permission and permission.used >= self.times)


class TwiceInACareer(Career):
    """The same where a school lets it be done twice."""

    times = 2


TestOnce = Career.TestCase
TestTwice = TwiceInACareer.TestCase


@given(careers(), days(), days())
def test_a_chance_that_did_not_work_out_stays_counted(
    whole: Dossier, one: date, other: date
) -> None:
    """Later on no fewer were set aside than earlier, and what was advised is as it was."""
    early, late = sorted((one, other))

    for level in Level:
        used = [times_set_aside(whole.on(day).set_aside, level, day) for day in (early, late)]
        assert used == sorted(used)
    assert set(whole.on(early).joint_advices) <= set(whole.on(late).joint_advices)


@given(careers(), days(), st.sampled_from(Level))
def test_it_is_offered_only_where_it_is_a_right(whole: Dossier, day: date, level: Level) -> None:
    """Always with the plan that it needs, and the right is the student's."""
    policy = SettingAside(at=level, times=1)
    notes = noted(policy, whole, day)
    offered = [each for each in of_kind(notes, Offers) if each.option is OptionCode.SET_ASIDE]
    rights = of_kind(notes, Right)
    needs = [each for each in of_kind(notes, Weighs) if each.side is Side.NEEDS]

    assert bool(offered) is any(each.state is RightState.OPEN for each in rights)
    assert len(needs) == len(offered) <= 1
    if offered:
        assert policy.can_set_aside(whole, day)


@pytest.mark.parametrize(
    ("kind", "moment", "reason"),
    [
        (JointAdviceKind.GO_ON, AdviceMoment.YEAR_END, MayBeSetAside.NO_ADVICE),
        (JointAdviceKind.GO_ON_WITH_PLAN, AdviceMoment.YEAR_END, MayBeSetAside.NO_ADVICE),
        (JointAdviceKind.ORIENT_ELSEWHERE, AdviceMoment.JANUARY, MayBeSetAside.NO_ADVICE),
        (JointAdviceKind.ORIENT_ELSEWHERE, AdviceMoment.YEAR_END, MayBeSetAside.FREE),
        (JointAdviceKind.OTHER_LEVEL, AdviceMoment.JANUARY, MayBeSetAside.FREE),
        (JointAdviceKind.OTHER_LEVEL, AdviceMoment.YEAR_END, MayBeSetAside.FREE),
    ],
)
def test_only_what_leads_away_from_the_level_is_set_aside(
    kind: JointAdviceKind, moment: AdviceMoment, reason: MayBeSetAside
) -> None:
    """From the day of the advice on; to look around in January leads nowhere yet."""
    known = dossier(advice(kind=kind, moment=moment))

    assert ONCE.can_set_aside(known, JUNE - ONE).reason is MayBeSetAside.NO_ADVICE
    assert ONCE.can_set_aside(known, JUNE).reason is reason


def test_once_is_once_also_in_a_later_year() -> None:
    """Another level does not count, and at two times there is one left."""
    next_june = JUNE.replace(year=2027)
    known = dossier(advice(), aside(), advice(next_june))
    elsewhere = dossier(advice(), aside(level=Level.VWO), advice(next_june))

    assert ONCE.can_set_aside(known, JUNE).reason is MayBeSetAside.DONE
    assert ONCE.can_set_aside(known, next_june).reason is MayBeSetAside.ALL_USED
    assert ONCE.can_set_aside(elsewhere, next_june)
    twice = SettingAside(at="havo", times=2)
    assert twice.can_set_aside(known, next_june)
    assert "setting-aside-last" in keys(noted(twice, known, next_june))


@pytest.mark.parametrize(
    ("level", "rights"), [(None, 0), (Level.VMBO_TL, 0), (Level.HAVO, 1), (Level.VWO, 0)]
)
def test_it_is_a_right_of_the_years_at_that_level(level: Level | None, rights: int) -> None:
    """Elsewhere, and where the level is not known, nothing is said."""
    student = Student(id="900101", level=level)

    notes = noted(ONCE, dossier(advice(), student=student), JUNE)
    assert len(of_kind(notes, Right)) == rights
    assert bool(notes) is bool(rights)


def test_the_right_before_in_and_after() -> None:
    """Nothing to set aside, open, used; the plan is brought while it is open."""
    known = dossier(advice(), aside(JUNE + ONE))
    found = [noted(ONCE, known, JUNE + ONE * more) for more in (-1, 0, 1)]

    assert [of_kind(notes, Right)[0].state for notes in found] == [
        RightState.NOT_NOW, RightState.OPEN, RightState.USED,
    ]  # fmt: skip
    assert [bool(of_kind(notes, Brings)) for notes in found] == [False, True, False]
    assert keys(of_kind(found[2], Offers)) == ["setting-aside-goes-on"]
    weighed = [(each.said.key, each.side) for each in of_kind(found[1], Weighs)]
    assert weighed == [("setting-aside-plan", Side.NEEDS), ("setting-aside-last", Side.AGAINST)]


def test_the_last_time_is_told_to_be_the_last() -> None:
    """With two times, the second; and a choice of another level is not told here."""
    twice = SettingAside(at="havo", times=2)
    next_june = JUNE.replace(year=2027)
    first = noted(twice, dossier(advice(), aside(JUNE + ONE)), JUNE)
    second = noted(twice, dossier(advice(), aside(JUNE + ONE), advice(next_june)), next_june)
    other = noted(ONCE, dossier(advice(), aside(level=Level.VWO)), JUNE)

    assert "setting-aside-last" not in keys(first)
    assert "setting-aside-last" in keys(second)
    assert keys(other) == ["setting-aside-right"]


def test_a_chance_runs_up_to_its_day_and_is_then_asked_after() -> None:
    """On its last day it runs; the next school year nobody asks any more."""
    until = date(2027, 1, 29)
    known = dossier(advice(), aside(until=until))
    found = [noted(ONCE, known, day) for day in (until, until + ONE, date(2027, 8, 1))]

    assert [keys(of_kind(notes, Remark)) for notes in found] == [["setting-aside-chance"], [], []]
    assert [len(of_kind(notes, Question)) for notes in found] == [0, 1, 0]


def test_more_often_than_the_practice_knows_is_told() -> None:
    """At its limit nothing is; people may do otherwise, and that is no fault of a dossier."""
    years = [JUNE.replace(year=year) for year in (2025, 2026)]
    known = dossier(*(each for on in years for each in (advice(on), aside(on))))

    assert "setting-aside-more" not in keys(noted(ONCE, known, years[0]))
    assert "setting-aside-more" in keys(noted(ONCE, known, years[1]))


def test_there_is_no_setting_aside_without_both_sections() -> None:
    """What the student does and how the school helps; both with the parents."""
    whole = aside().model_dump()

    for section in ("student", "school"):
        with pytest.raises(ValidationError, match="at least 1 item"):
            SetAside.model_validate({**whole, section: ()})
    with pytest.raises(ValidationError, match="made with the parent too"):
        SetAside.model_validate({**whole, "made_by": ("student", "mentor")})
    assert "één keer" in words(ONCE)
    assert "2 keer" in words(SettingAside(at="havo", times=2))
