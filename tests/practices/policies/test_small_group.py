"""Small groups: their size at each bound, and the day on which a student is back in class."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier, Group
from overgang.dossier.groups import GroupKind
from overgang.practices import OptionCode
from overgang.practices.notes import Note, Offers, Safeguard, SafeguardState
from overgang.practices.policies import SmallGroup
from overgang.practices.policies.small_group import Size, months_on
from tests.practices.policies.noted import noted

REBOUND: Final = SmallGroup(
    group=GroupKind.REBOUND,
    students=Size(lowest=4, highest=6),
    teachers=Size(lowest=2, highest=3),
    months=1,
)
COACH: Final = SmallGroup(group=GroupKind.COACH, students=Size(highest=10), per_week=2)
START: Final = date(2026, 1, 12)


def group(students: int = 5, teachers: int = 2, **besides: object) -> Group:
    """Give a rebound group from 12 January on."""
    given_ = {"on": START, "kind": "rebound", "students": students, "teachers": teachers}
    return Group.model_validate(given_ | besides)


def notes(policy: SmallGroup, on: date, *groups: Group, **besides: object) -> list[Note]:
    """Give what a policy says on a day."""
    dossier = Dossier.model_validate({"student": {"id": "900131"}, "groups": groups, **besides})
    return list(noted(policy, dossier, on))


def states(policy: SmallGroup, on: date, *groups: Group) -> list[SafeguardState]:
    """Give how its safeguards stand on a day."""
    return [each.state for each in notes(policy, on, *groups) if isinstance(each, Safeguard)]


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 24))
def test_months_on_is_the_same_day_or_the_last_of_a_shorter_month(start: date, months: int) -> None:
    """Later than the start, that many months on, and never in the month after."""
    back = months_on(start, months)

    assert back > start
    assert (back.year - start.year) * 12 + back.month - start.month == months
    assert back.day == min(start.day, monthrange(back.year, back.month)[1])


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 12))
def test_who_starts_later_is_not_back_earlier(start: date, months: int) -> None:
    """Though ends of months fall together."""
    assert months_on(start, months) <= months_on(start + timedelta(days=1), months)


@given(
    st.integers(1, 15),
    st.integers(1, 6),
    st.dates(date(2025, 8, 1), date(2026, 7, 31)),
    st.dates(date(2025, 8, 1), date(2026, 7, 31)),
)
def test_a_group_that_does_not_fit_is_told_while_it_runs(
    students: int, teachers: int, start: date, on: date
) -> None:
    """And one that fits is never told to be too large."""
    there = group(students, teachers, on=start)
    told = [
        note
        for note in notes(REBOUND, on, there)
        if isinstance(note, Safeguard) and "there" in dict(note.said.args)
    ]

    assert bool(told) == (start <= on and not REBOUND.fits(there))


@pytest.mark.parametrize(("students", "fits"), [(3, False), (4, True), (6, True), (7, False)])
def test_students_at_each_bound(students: int, *, fits: bool) -> None:
    """Four to six."""
    assert REBOUND.fits(group(students)) is fits


@pytest.mark.parametrize(("teachers", "fits"), [(1, False), (2, True), (3, True), (4, False)])
def test_teachers_at_each_bound(teachers: int, *, fits: bool) -> None:
    """Two to three."""
    assert REBOUND.fits(group(teachers=teachers)) is fits


@pytest.mark.parametrize(
    ("start", "back"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2026, 1, 28), date(2026, 2, 28)),
        (date(2025, 12, 15), date(2026, 1, 15)),
        (date(2026, 3, 31), date(2026, 4, 30)),
    ],
)
def test_back_after_a_month(start: date, back: date) -> None:
    """Ends of months, a leap year, and the turn of a year."""
    assert REBOUND.return_date(start) == back


def test_on_the_day_of_return_it_is_not_late_yet() -> None:
    """12 January, so 12 February; on the 13th somebody asks how that stands."""
    assert states(REBOUND, date(2026, 2, 12), group()) == [SafeguardState.TO_DO]
    assert states(REBOUND, date(2026, 2, 13), group()) == [SafeguardState.LATE]
    early = group(until="2026-02-06")
    assert states(REBOUND, date(2026, 2, 5), early) == [SafeguardState.TO_DO]
    assert states(REBOUND, date(2026, 2, 6), early) == [SafeguardState.DONE]


def test_a_month_in_a_group_is_offered_where_somebody_falls_behind() -> None:
    """A weak subject or an open signal; not to everybody, and not while there is a group."""
    weak = {"student": {"id": "900131", "grades": {"wi": "5,4"}}}
    fine = {"student": {"id": "900131", "grades": {"wi": "5,5"}}}
    signal = {"signals": [{"on": "2026-01-09", "kind": "behind", "by": "mentor"}]}

    def offers(**besides: object) -> list[OptionCode]:
        found = notes(REBOUND, START, **besides)
        return [each.option for each in found if isinstance(each, Offers)]

    assert offers(**weak) == [OptionCode.EXTRA_OPPORTUNITY]
    assert offers(**fine) == []
    assert offers(**fine, **signal) == [OptionCode.EXTRA_OPPORTUNITY]
    assert not any(isinstance(each, Offers) for each in notes(REBOUND, START, group(), **weak))


@pytest.mark.parametrize(("students", "fits"), [(9, True), (10, True), (11, False)])
def test_a_coach_group_has_ten_at_most(students: int, *, fits: bool) -> None:
    """And it is for everybody, so one is missed where there is none."""
    there = group(students, 1, kind="coach group", contacts_per_week=2)

    assert COACH.fits(there) is fits
    assert states(COACH, START, there) == [SafeguardState.DONE if fits else SafeguardState.LATE]
    assert states(COACH, START) == [SafeguardState.TO_DO]


@pytest.mark.parametrize(("times", "fits"), [(1, False), (2, True), (3, True), (None, True)])
def test_a_coach_is_there_twice_a_week(times: int | None, *, fits: bool) -> None:
    """Where it was not told how often, nothing is said of it."""
    there = group(8, 1, kind="coach group", contacts_per_week=times)

    assert COACH.fits(there) is fits
    assert states(COACH, START, there) == [SafeguardState.DONE if fits else SafeguardState.LATE]


def test_a_lasting_group_has_no_day_of_return() -> None:
    """A coach group lasts."""
    assert COACH.return_date(START) is None


def test_a_size_goes_up() -> None:
    """From the lowest to the highest."""
    with pytest.raises(ValidationError, match="the highest is below the lowest"):
        Size(lowest=5, highest=4)


def test_a_group_of_another_kind_is_another_group() -> None:
    """And a group of last year is past."""
    assert states(COACH, START, group()) == [SafeguardState.TO_DO]
    last_year = group(8, 1, on="2025-07-31", kind="coach group")
    assert states(COACH, START, last_year) == [SafeguardState.TO_DO]
