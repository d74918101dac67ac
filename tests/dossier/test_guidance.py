"""Who watches what, who was the mentor when, and in which small groups a student was."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Group, MentorPeriod, Monitoring, Role
from overgang.dossier.evidence import Evidence
from overgang.dossier.groups import GroupKind
from overgang.dossier.mentors import overlapping
from overgang.dossier.signals import SignalKind
from overgang.strategies.evidence import days
from overgang.strategies.guidance import groups_of_students, mentor_periods, monitoring

DAY = date(2025, 8, 25)
ONE = timedelta(days=1)


@given(st.one_of(monitoring(), mentor_periods(), groups_of_students()), days())
def test_it_is_known_from_its_day_and_survives_json(one: Evidence, day: date) -> None:
    """Whole or not at all; there and back it is the same."""
    assert one.as_known(day) == (one if one.since <= day else None)
    assert type(one).model_validate_json(one.model_dump_json()) == one


def watch(
    owner: Role = Role.MENTOR,
    watches: tuple[SignalKind, ...] = (SignalKind.ABSENCE,),
    every_days: int = 14,
) -> Monitoring:
    """Give an agreement on monitoring."""
    return Monitoring(on=DAY, owner=owner, watches=watches, every_days=every_days)


def test_somebody_in_the_school_watches_something_every_so_many_days() -> None:
    """Each bound below and at; a signal is named once."""
    assert watch(every_days=1).every_days == 1
    with pytest.raises(ValidationError, match="greater than or equal to 1"):
        watch(every_days=0)
    with pytest.raises(ValidationError, match="at least 1 item"):
        watch(watches=())
    with pytest.raises(ValidationError, match="this stands here before"):
        watch(watches=(SignalKind.ABSENCE,) * 2)
    for owner in (Role.STUDENT, Role.PARENT):
        with pytest.raises(ValidationError, match="name a role in the school"):
            watch(owner)


def days_with(mentors: list[MentorPeriod], mentor: int, last: date) -> set[date]:
    """Give the days up to a last one on which a mentor was there, one by one."""
    found: set[date] = set()
    for each in mentors:
        end = last if each.until is None else min(last, each.until - ONE)
        if each.mentor == mentor and each.on <= last:
            found |= {each.on + at * ONE for at in range((end - each.on).days + 1)}
    return found


@given(st.lists(mentor_periods(), max_size=4), days())
def test_two_mentors_overlap_where_they_share_a_day(mentors: list[MentorPeriod], day: date) -> None:
    """Looked for day by day; what comes later is not looked at."""
    shared = {
        (one, other)
        for one in (1, 2, 3)
        for other in range(one + 1, 4)
        if days_with(mentors, one, day) & days_with(mentors, other, day)
    }
    pairs = overlapping(mentors, day)

    assert {(min(pair), max(pair)) for pair in ((a.mentor, b.mentor) for a, b in pairs)} == shared
    assert all(one.on <= other.on <= day for one, other in pairs)
    assert overlapping([each for each in mentors if each.on <= day], day) == pairs


@pytest.mark.parametrize(
    ("until", "mentor", "many"),
    [(-1, 2, 0), (0, 2, 0), (1, 2, 1), (None, 2, 1), (1, 1, 0), (None, 1, 0)],
)
def test_the_day_on_which_another_takes_over_is_no_overlap(
    until: int | None, mentor: int, many: int
) -> None:
    """Below, at and above that day; and nobody overlaps with him- or herself."""
    first = MentorPeriod(
        on=DAY - 9 * ONE, mentor=1, until=None if until is None else DAY + until * ONE
    )
    second = MentorPeriod(on=DAY, mentor=mentor)

    assert len(overlapping([second, first], DAY)) == many
    assert overlapping([second, first], DAY - ONE) == ()


def test_a_mentor_is_a_number() -> None:
    """From 1 on; no name and no zero."""
    for wrong in (0, "Jan"):
        with pytest.raises(ValidationError, match=r"greater than or equal to 1|valid integer"):
            MentorPeriod.model_validate({"on": DAY, "mentor": wrong})


def group(
    students: int = 1, teachers: int = 1, contacts: int | None = 1, until: date | None = None
) -> Group:
    """Give a group."""
    return Group(
        on=DAY,
        kind=GroupKind.REBOUND,
        students=students,
        teachers=teachers,
        contacts_per_week=contacts,
        until=until,
    )


def test_a_group_has_somebody_in_it() -> None:
    """Each number at its bound and below; how often it meets need not be told."""
    assert group(contacts=None).contacts_per_week is None
    for students, teachers, contacts in ((0, 1, 1), (1, 0, 1), (1, 1, 0)):
        with pytest.raises(ValidationError, match="greater than or equal to 1"):
            group(students, teachers, contacts)


def test_what_ends_was_there_before() -> None:
    """Below, at and above the first day."""
    assert group(until=DAY + ONE).until == DAY + ONE
    assert MentorPeriod(on=DAY, mentor=1, until=DAY + ONE).until == DAY + ONE
    for until in (DAY - ONE, DAY):
        with pytest.raises(ValidationError, match="not after the start"):
            group(until=until)
        with pytest.raises(ValidationError, match="not after the start"):
            MentorPeriod(on=DAY, mentor=1, until=until)
