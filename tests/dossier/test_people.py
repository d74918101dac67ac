"""What people say, hear, ask, do and choose: each with its day and a role."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import (
    Answer,
    Communication,
    EffectCheck,
    JointAdvice,
    Objection,
    Party,
    ReportMoment,
    Role,
    SetAside,
    Signal,
    SignalAction,
    StudentChoice,
    SubjectView,
    Support,
    Talk,
)
from overgang.dossier.agreed import OwnAction, SchoolAction
from overgang.dossier.choices import ChoiceKind, times_set_aside
from overgang.dossier.improvement_plan import Effect
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind, View, january_of
from overgang.dossier.objections import AnswerKind, ObjectionAbout
from overgang.dossier.signals import ActionKind, SignalKind, open_signals
from overgang.dossier.support import SupportKind
from overgang.dossier.talks import TalkKind, Topic, talks_in
from overgang.school.level import Level
from overgang.strategies.evidence import ALL_THREE, days
from overgang.strategies.guidance import support
from overgang.strategies.voices import objections, signals

DAY = date(2026, 1, 22)
ONE = timedelta(days=1)


@pytest.mark.parametrize("name", ["rapport", "Rapport 1", " periode 9 ", "CIJFERLIJST"])
def test_a_report_moment_has_the_name_of_one(name: str) -> None:
    """With or without a number; as small letters."""
    assert ReportMoment(on=DAY, name=name).name == name.strip().casefold()


@pytest.mark.parametrize("name", ["", "rapport 0", "rapport 10", "rapport x", "advies", "rapport²"])
def test_a_report_moment_has_no_other_name(name: str) -> None:
    """So that nothing else can be told in it."""
    with pytest.raises(ValidationError, match="no name of a report moment"):
        ReportMoment(on=DAY, name=name)
    with pytest.raises(ValidationError, match="valid string"):
        ReportMoment.model_validate({"on": DAY, "name": 1})


@given(signals(), days())
def test_an_action_never_opens_a_signal(signal: Signal, day: date) -> None:
    """Whoever acts closes it; and it is open as it was known then."""
    action = SignalAction(on=max(day, signal.on), kind=ActionKind.TALKED, by=Role.MENTOR)
    acted = signal.model_copy(update={"actions": (*signal.actions, action)})
    then = signal.as_known(day)

    assert not acted.is_open(max(day, signal.on))
    assert signal.is_open(day) or not acted.is_open(day)
    assert signal.is_open(day) == (then is not None and not then.actions)


@given(st.lists(signals()), days())
def test_open_signals_come_oldest_first(found: list[Signal], day: date) -> None:
    """All of them."""
    opened = open_signals(found, day)

    assert [each.on for each in opened] == sorted(each.on for each in found if each.is_open(day))


def signal(acted: date | None = None, act_by: date | None = None) -> Signal:
    """Give a signal of a day."""
    actions = [SignalAction(on=acted, kind=ActionKind.TALKED, by=Role.MENTOR)] if acted else []
    return Signal(
        on=DAY,
        kind=SignalKind.WEAK_RESULT,
        by=Role.SUBJECT_TEACHER,
        act_by=act_by,
        actions=tuple(actions),
    )


def test_nothing_is_done_upon_a_signal_before_it_is_there() -> None:
    """Below, at and above its day."""
    assert [signal(acted=DAY).is_open(DAY + at * ONE) for at in (-1, 0)] == [False, False]
    assert [signal(DAY + ONE, DAY).is_open(DAY + at * ONE) for at in (-1, 0, 1)] == [
        False,
        True,
        False,
    ]
    for early in ({"acted": DAY - ONE}, {"act_by": DAY - ONE}):
        with pytest.raises(ValidationError, match="this is before the signal"):
            signal(**early)


@given(support(), days())
def test_support_is_unchecked_once_its_day_has_gone_by_without_a_check(
    given_: Support, day: date
) -> None:
    """As it was known then, so that a later check does not hide it."""
    then = given_.as_known(day)

    assert given_.is_unchecked(day) == (
        then is not None and not then.checks and then.check_on < day
    )


def help_(*, check_on: date = DAY + ONE, until: date | None = None, checked: date = DAY) -> Support:
    """Give support from a day on."""
    check = EffectCheck(on=checked, effect=Effect.WORKED, by=Role.MENTOR)
    return Support(
        on=DAY,
        kind=SupportKind.SUPPORT_HOUR,
        subjects=("wi",),
        asked_by=Party.STUDENT,
        until=until,
        check_on=check_on,
        checks=(check,),
    )


def test_support_is_checked_on_its_day_at_the_latest() -> None:
    """Below, at and above that day; and from the day of a check it is checked."""
    late = help_(check_on=DAY + ONE, checked=DAY + 3 * ONE)

    found = [late.is_unchecked(DAY + at * ONE) for at in range(5)]
    assert found == [False, False, True, False, False]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ({"check_on": DAY}, "not after the start"),
        ({"until": DAY}, "not after the start"),
        ({"checked": DAY - ONE}, "before the start"),
    ],
)
def test_support_is_there_before_it_ends_or_is_checked(days: dict[str, date], told: str) -> None:
    """Below, at and above its day."""
    with pytest.raises(ValidationError, match=told):
        help_(**days)
    assert help_(until=DAY + ONE).checks[0].on == DAY


@given(objections(), days())
def test_an_objection_stays_with_its_answers(objection: Objection, day: date) -> None:
    """Open until there is one."""
    then = objection.as_known(day)

    assert objection.is_open(day) == (then is not None and not then.answers)


def objection(by: Party = Party.PARENT, answered: date = DAY, role: Role = Role.HEAD) -> Objection:
    """Give an objection of a day, with an answer."""
    answer = Answer(on=answered, kind=AnswerKind.NEW_TEST, by=role)
    return Objection(on=DAY, by=by, about=ObjectionAbout.LEARNING_ROUTE, answers=(answer,))


def test_student_or_parents_object_and_the_school_answers() -> None:
    """On the day itself or later."""
    assert not objection(Party.STUDENT).is_open(DAY)
    with pytest.raises(ValidationError, match="of the student or a parent"):
        objection(Party.SCHOOL)
    with pytest.raises(ValidationError, match="before the objection"):
        objection(answered=DAY - ONE)
    with pytest.raises(ValidationError, match="the school answers"):
        objection(role=Role.PARENT)


def advice(
    kind: JointAdviceKind = JointAdviceKind.ORIENT_ELSEWHERE,
    level: Level | None = None,
    moment: AdviceMoment = AdviceMoment.JANUARY,
    school_year: str = "2025-2026",
    views: tuple[SubjectView, ...] = (),
) -> JointAdvice:
    """Give a joint advice of a day."""
    return JointAdvice(
        on=DAY, school_year=school_year, moment=moment, kind=kind, level=level, views=views
    )


def test_a_joint_advice_holds_together() -> None:
    """Its day lies in its school year, another level is named, and a subject has one view."""
    view = SubjectView(subject="wi", view=View.IN_DOUBT)

    assert advice(JointAdviceKind.OTHER_LEVEL, Level.VMBO_TL, views=(view,)).views == (view,)
    with pytest.raises(ValidationError, match="name the level"):
        advice(JointAdviceKind.OTHER_LEVEL)
    with pytest.raises(ValidationError, match="not in the school year"):
        advice(school_year="2026-2027")
    with pytest.raises(ValidationError, match="this stands here before"):
        advice(views=(view, view))


def test_the_january_advice_is_that_of_its_school_year_once_it_is_known() -> None:
    """Below, at and above its day; not of another moment or year."""
    january, end = advice(), advice(moment=AdviceMoment.YEAR_END)

    found = [january_of([end, january], "2025-2026", DAY + at * ONE) for at in (-1, 0, 1)]
    assert found == [None, january, january]
    assert january_of([end, january], "2024-2025", DAY) is None


def talk(
    kind: TalkKind = TalkKind.TRIANGLE,
    participants: tuple[Role, ...] = ALL_THREE,
    led_by: Role = Role.STUDENT,
    on: date = DAY,
) -> Talk:
    """Give a talk that the student led."""
    return Talk(on=on, kind=kind, participants=participants, led_by=led_by)


@pytest.mark.parametrize("kind", [TalkKind.TRIANGLE, TalkKind.LEARNING_ROUTE])
@pytest.mark.parametrize("left_out", ALL_THREE)
def test_a_triangle_talk_is_held_by_three(kind: TalkKind, left_out: Role) -> None:
    """With one of them left out, it is another kind of talk."""
    two = tuple(role for role in ALL_THREE if role is not left_out)

    assert talk(kind).participants == ALL_THREE
    assert talk(TalkKind.MENTOR, two, two[0]).participants == two
    with pytest.raises(ValidationError, match=f"held with the {left_out.party} too"):
        talk(kind, two, two[0])


def test_whoever_leads_a_talk_takes_part_in_it() -> None:
    """Anybody may lead who is there."""
    with pytest.raises(ValidationError, match="takes part in it"):
        talk(led_by=Role.COACH)


HANDED_OVER = (Role.PRIMARY_SCHOOL, Role.MENTOR)


@pytest.mark.parametrize(
    "there",
    [HANDED_OVER[:1], HANDED_OVER[1:], (Role.STUDENT, Role.PARENT, Role.PRIMARY_SCHOOL)],
)
def test_a_handover_is_held_by_two_schools(there: tuple[Role, ...]) -> None:
    """With one of them alone, whoever else was there, it is none."""
    assert talk(TalkKind.HANDOVER, HANDED_OVER, Role.MENTOR).participants == HANDED_OVER
    with pytest.raises(ValidationError, match="held by the primary school and the school"):
        talk(TalkKind.HANDOVER, there, there[0])


def test_a_talk_at_the_end_of_a_period_is_open_to_all() -> None:
    """Nobody has to be there; and it may be about behaviour."""
    held = Talk(
        on=DAY,
        kind=TalkKind.PERIOD_CLOSE,
        participants=(Role.PARENT,),
        led_by=Role.PARENT,
        topics=(Topic.BEHAVIOUR,),
    )
    assert held.topics == (Topic.BEHAVIOUR,)


def test_talks_are_counted_by_school_year() -> None:
    """Up to 31 July; below, at and above the day of the talk."""
    july, august = talk(on=date(2026, 7, 31)), talk(on=date(2026, 8, 1))
    other = talk(TalkKind.REPORT)

    found = [
        talks_in([july, august, other], "2025-2026", TalkKind.TRIANGLE, july.on + at * ONE)
        for at in (-1, 0, 1)
    ]
    assert found == [(), (july,), (july,)]


def test_a_communication_names_each_once() -> None:
    """To whom, and about what."""
    topics = (Topic.RESULTS,)
    assert Communication(on=DAY, by=Role.MENTOR, to=(Party.PARENT,), topics=topics).outlook is None
    with pytest.raises(ValidationError, match="this stands here before"):
        Communication(on=DAY, by=Role.MENTOR, to=(Party.PARENT,) * 2, topics=topics)


def test_a_choice_of_another_level_says_which() -> None:
    """Any other choice need not."""
    again = StudentChoice(on=DAY, school_year="2025-2026", kind=ChoiceKind.SAME_YEAR_AGAIN)
    assert again.level is None
    with pytest.raises(ValidationError, match="name the level"):
        StudentChoice(on=DAY, school_year="2025-2026", kind=ChoiceKind.OTHER_LEVEL)


def aside(
    made_by: tuple[Role, ...] = ALL_THREE,
    chance: date | None = None,
    student: tuple[OwnAction, ...] = (OwnAction.PRACTISE,),
    school: tuple[SchoolAction, ...] = (SchoolAction.COACHING,),
) -> SetAside:
    """Give an advice that was set aside on a day."""
    return SetAside(
        on=DAY,
        school_year="2025-2026",
        moment=AdviceMoment.JANUARY,
        level=Level.HAVO,
        made_by=made_by,
        student=student,
        school=school,
        chance_until=chance,
    )


def test_an_advice_is_set_aside_with_a_plan_of_three() -> None:
    """In which student and school both do something; a chance lies ahead."""
    assert aside(chance=DAY + ONE).chance_until == DAY + ONE
    with pytest.raises(ValidationError, match="a chance lies ahead"):
        aside(chance=DAY)
    with pytest.raises(ValidationError, match="made with the parent too"):
        aside((Role.STUDENT, Role.MENTOR))
    with pytest.raises(ValidationError, match="at least 1 item"):
        aside(student=())
    with pytest.raises(ValidationError, match="at least 1 item"):
        aside(school=())


def test_advices_set_aside_are_counted_by_level_up_to_a_day() -> None:
    """Below, at and above the day."""
    found = [times_set_aside([aside()], Level.HAVO, DAY + at * ONE) for at in (-1, 0, 1)]

    assert found == [0, 1, 1]
    assert times_set_aside([aside()], Level.VWO, DAY) == 0
