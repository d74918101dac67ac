"""Joint advice in January and at year end: another level in June was announced, or that is told."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier, JointAdvice, Student
from overgang.dossier.day import school_year_of
from overgang.dossier.joint_advice import AdviceMoment, JointAdviceKind
from overgang.practices.notes import (
    Asks,
    Brings,
    Offers,
    OptionCode,
    Safeguard,
    SafeguardState,
    Side,
    Weighs,
)
from overgang.practices.policies.advice_moments import AdviceMoments
from overgang.school.level import Level
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.voices import joint_advices
from tests.practices.policies.noted import keys, noted, of_kind, words

TWICE: Final = AdviceMoments(moments=("january", "year end"), year_end_from=6)
ADVISED: Final = st.builds(
    Dossier,
    student=st.just(Student(id="900101", level="havo", year=3)),
    joint_advices=up_to_two(joint_advices(), lambda each: (each.school_year, each.moment)),
)
AWAY: Final = {JointAdviceKind.ORIENT_ELSEWHERE, JointAdviceKind.OTHER_LEVEL}
JANUARY: Final = date(2026, 1, 22)
JUNE: Final = date(2026, 6, 25)


def advice(on: date, kind: JointAdviceKind) -> JointAdvice:
    """Give a joint advice of January, or else of the year end."""
    return JointAdvice(
        on=on,
        school_year=school_year_of(on),
        moment=AdviceMoment.JANUARY if on.month == 1 else AdviceMoment.YEAR_END,
        kind=kind,
        level=Level.VMBO_TL if kind is JointAdviceKind.OTHER_LEVEL else None,
    )


def dossier(*advices: JointAdvice) -> Dossier:
    """Give a dossier with these advices."""
    return Dossier(student=Student(id="900101", level="havo", year=3), joint_advices=advices)


def states(policy: AdviceMoments, on: date, *advices: JointAdvice) -> list[str]:
    """Give the safeguards on a day, by what they are about and how they stand."""
    found = of_kind(noted(policy, dossier(*advices), on), Safeguard)
    return [f"{each.said.key.removeprefix('advice-moments-')}: {each.state}" for each in found]


@given(ADVISED, days())
def test_another_level_at_year_end_is_announced_or_that_is_told(whole: Dossier, day: date) -> None:
    """Looked for by hand among the advices of the year, in the order of their days."""
    of_year = [
        each
        for each in whole.joint_advices
        if each.on <= day and each.school_year == school_year_of(day)
    ]
    last = max(of_year, key=lambda each: (each.on, each.moment.value), default=None)
    ends = (
        last is not None
        and last.moment is AdviceMoment.YEAR_END
        and last.kind is JointAdviceKind.OTHER_LEVEL
    )
    announced = any(each.moment is AdviceMoment.JANUARY and each.kind in AWAY for each in of_year)
    missed = [
        each
        for each in of_kind(noted(TWICE, whole, day), Safeguard)
        if each.said.key == "advice-moments-unannounced"
    ]

    assert (TWICE.unannounced(whole, day) is not None) is (ends and not announced)
    assert bool(missed) is (ends and not announced)
    assert all(each.state is SafeguardState.MISSED for each in missed)


@given(ADVISED, days())
def test_a_school_without_advice_in_january_has_no_such_surprise(whole: Dossier, day: date) -> None:
    """What a school does not do cannot be wanting."""
    policy = AdviceMoments(moments=("year end",))

    assert policy.unannounced(whole, day) is None
    assert not of_kind(noted(policy, whole, day), Safeguard)


def test_another_level_at_year_end_is_a_surprise_only_where_january_could_have_told() -> None:
    """A school that advises at year end alone did not miss a moment that it does not have."""
    end = dossier(advice(JUNE, JointAdviceKind.OTHER_LEVEL))
    alone = AdviceMoments(moments=("year end",))

    assert TWICE.unannounced(end, JUNE) is not None
    assert alone.unannounced(end, JUNE) is None
    assert of_kind(noted(alone, end, JUNE), Safeguard) == []
    assert AdviceMoments(moments=("year end",), year_end_from=6).unannounced(end, JUNE) is None


@pytest.mark.parametrize(
    ("january", "told"),
    [
        (JointAdviceKind.GO_ON, True),
        (JointAdviceKind.GO_ON_WITH_PLAN, True),
        (JointAdviceKind.ORIENT_ELSEWHERE, False),
        (JointAdviceKind.OTHER_LEVEL, False),
        (None, True),
    ],
)
@pytest.mark.parametrize("end", JointAdviceKind)
def test_each_pair_of_advices(
    january: JointAdviceKind | None, end: JointAdviceKind, *, told: bool
) -> None:
    """Only another level can be a surprise, and only where January did not point away."""
    first = () if january is None else (advice(JANUARY, january),)
    found = states(TWICE, JUNE, *first, advice(JUNE, end))

    surprised = told and end is JointAdviceKind.OTHER_LEVEL
    assert ("unannounced: missed" in found) is surprised
    assert ("january-missing: missed" in found) is (january is None and not surprised)


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2025, 12, 31), []),
        (date(2026, 1, 1), ["january-now: to-do"]),
        (date(2026, 1, 31), ["january-now: to-do"]),
        (date(2026, 2, 1), ["january-missing: late"]),
        (date(2026, 5, 31), ["january-missing: late"]),
        (date(2026, 6, 1), ["january-missing: late", "year-end-now: to-do"]),
        (date(2026, 7, 31), ["january-missing: late", "year-end-now: to-do"]),
        (date(2026, 8, 1), []),
    ],
)
def test_where_an_advice_stands_through_the_year(day: date, found: list[str]) -> None:
    """Below, at and above the first and the last day of each moment."""
    assert states(TWICE, day) == found


def test_what_was_given_is_told_from_its_day() -> None:
    """A day before it is to do; on the day it is done."""
    january = advice(JANUARY, JointAdviceKind.GO_ON)

    assert states(TWICE, date(2026, 1, 21), january) == ["january-now: to-do"]
    assert states(TWICE, JANUARY, january) == ["january-given: done"]
    assert states(TWICE, date(2026, 7, 1), january) == [
        "january-given: done",
        "year-end-now: to-do",
    ]
    assert states(TWICE, JUNE, january, advice(JUNE, JointAdviceKind.GO_ON)) == [
        "january-given: done"
    ]


@pytest.mark.parametrize("moment", [JANUARY, JUNE])
@pytest.mark.parametrize(
    ("kind", "option"),
    [
        (JointAdviceKind.GO_ON, OptionCode.GO_ON),
        (JointAdviceKind.GO_ON_WITH_PLAN, OptionCode.GO_ON_WITH_PLAN),
        (JointAdviceKind.ORIENT_ELSEWHERE, OptionCode.OTHER_LEVEL),
        (JointAdviceKind.OTHER_LEVEL, OptionCode.OTHER_LEVEL),
    ],
)
def test_the_latest_advice_speaks_for_its_option(
    moment: date, kind: JointAdviceKind, option: OptionCode
) -> None:
    """And what was found elsewhere is asked about where January pointed there."""
    notes = noted(TWICE, dossier(advice(moment, kind)), moment)
    spoken = [each.option for each in of_kind(notes, Weighs)]
    spoken += [each.option for each in of_kind(notes, Offers)]

    assert spoken == [option]
    assert {each.side for each in of_kind(notes, Weighs)} <= {Side.FOR}
    names_it = "advice-moments-other-level" in keys(notes)
    assert names_it is (kind is JointAdviceKind.OTHER_LEVEL)
    assert bool(of_kind(notes, Asks)) is (moment == JANUARY and kind in AWAY)


def test_the_teachers_bring_the_advice_while_it_is_to_come() -> None:
    """And not before or after."""
    late = dossier(advice(JUNE, JointAdviceKind.GO_ON))

    assert of_kind(noted(TWICE, dossier(), date(2026, 1, 5)), Brings)
    assert of_kind(noted(TWICE, dossier(), date(2026, 6, 5)), Brings)
    assert not of_kind(noted(TWICE, dossier(), date(2026, 3, 5)), Brings)
    assert not of_kind(noted(TWICE, late, date(2026, 6, 26)), Brings)
    assert "advice-moments-year-end-now" not in keys(noted(TWICE, late, date(2026, 6, 26)))


def test_moments_are_said_once_and_the_month_goes_with_its_moment() -> None:
    """A school without an advice at year end names no month for it."""
    assert "In januari" in words(TWICE)
    assert "In januari" not in words(AdviceMoments(moments=("year end",)))
    assert words(AdviceMoments(moments=("january",))).startswith("In januari")
    with pytest.raises(ValidationError, match="a moment stands here twice"):
        AdviceMoments(moments=("january", "january"))
    with pytest.raises(ValidationError, match="leave out `year_end_from`"):
        AdviceMoments(moments=("january",), year_end_from=6)
    with pytest.raises(ValidationError, match="less than or equal to 12"):
        AdviceMoments(moments=("year end",), year_end_from=13)
    with pytest.raises(ValidationError, match="greater than or equal to 1"):
        AdviceMoments(moments=("year end",), year_end_from=0)
    with pytest.raises(ValidationError, match="at least 1 item"):
        AdviceMoments(moments=())


@pytest.mark.parametrize("month", range(1, 13))
def test_the_end_of_the_year_is_asked_for_from_its_month_on(month: int) -> None:
    """Whichever month that is: in every later month of the school year, and in none before."""
    policy = AdviceMoments(moments=("year end",), year_end_from=month)
    days_ = [date(2025 if at >= 8 else 2026, at, 15) for at in (*range(8, 13), *range(1, 8))]
    asked = [bool(states(policy, day)) for day in days_]

    assert asked == [day >= date(2025 if month >= 8 else 2026, month, 1) for day in days_]
