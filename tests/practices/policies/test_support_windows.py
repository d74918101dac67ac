"""What has its own weeks is offered in them, and never before or after."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier
from overgang.dossier.support import SupportKind
from overgang.practices.notes import Offers, OptionCode, Remark
from overgang.practices.period import Period
from overgang.practices.policies.support_windows import SupportOffer, SupportWindows
from overgang.practices.situation import Situation
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.guidance import support
from overgang.strategies.voices import signals
from tests.practices.policies.looked_at import (
    dossier,
    dossiers_of,
    keys_of,
    notes_of,
    offered_of,
    student,
    words_of,
)

LAST_WEEK = Period(first=date(2026, 7, 13), last=date(2026, 7, 17))
POLICY = SupportWindows(
    offers=(
        SupportOffer(support=SupportKind.SUPPORT_HOUR, hours=1),
        SupportOffer(support=SupportKind.COACHING),
        SupportOffer(support=SupportKind.LAST_WEEK_TASKS, windows=(LAST_WEEK,)),
    )
)
WINDOWS = st.builds(
    lambda first, long: Period(first=first, last=first + timedelta(days=long)),
    days(),
    st.integers(0, 30),
)
POLICIES = st.lists(
    st.builds(
        SupportOffer,
        support=st.sampled_from(SupportKind),
        windows=st.lists(WINDOWS, max_size=2).map(tuple),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda each: each.support,
).map(lambda offers: SupportWindows(offers=tuple(offers)))


@given(POLICIES, dossiers_of(support=up_to_two(support()), signals=up_to_two(signals())), days())
def test_nothing_is_offered_outside_its_weeks(
    policy: SupportWindows, whole: Dossier, on: date
) -> None:
    """By hand, for each kind that is offered; and what is told for later begins later."""
    windows = {each.support: each.windows for each in policy.offers}
    for note in notes_of(policy, whole, on):
        args = dict(note.said.args) if isinstance(note, Offers | Remark) else {}
        named = args["support"]
        if isinstance(note, Offers):
            assert isinstance(named, tuple)
            for kind in named:
                assert isinstance(kind, SupportKind)
                weeks = windows[kind]
                assert not weeks or any(each.first <= on <= each.last for each in weeks)
        else:
            assert isinstance(first := args["first"], date)
            assert first > on


@given(POLICIES, days())
def test_what_is_closed_for_good_is_never_told_of(policy: SupportWindows, on: date) -> None:
    """Where all its weeks lie before the day, a kind of support is not named."""
    whole = dossier()
    over = {
        each.support
        for each in policy.offers
        if each.windows and all(window.last < on for window in each.windows)
    }
    named = [value for note in notes_of(policy, whole, on) for _, value in _args(note)]

    assert not over & {
        kind for value in named for kind in (value if isinstance(value, tuple) else (value,))
    }
    assert not over & set(policy.alternatives(Situation.of(whole, on)))


def _args(note: object) -> tuple[tuple[str, object], ...]:
    return note.said.args if isinstance(note, Offers | Remark) else ()


@pytest.mark.parametrize(
    ("on", "chance", "later"),
    [
        (date(2026, 7, 12), False, True),
        (date(2026, 7, 13), True, False),
        (date(2026, 7, 17), True, False),
        (date(2026, 7, 18), False, False),
    ],
)
def test_the_last_school_week(on: date, chance: bool, later: bool) -> None:
    """The day before it, its first day, its last day, the day after it."""
    found = notes_of(POLICY, dossier(), on)

    assert (OptionCode.EXTRA_OPPORTUNITY in offered_of(found)) is chance
    assert ("support-windows-later" in keys_of(found)) is later
    assert OptionCode.GO_ON_WITH_PLAN in offered_of(found)


def test_weeks_of_the_next_school_year_are_not_told() -> None:
    """On 31 July a week of August is of another year; on 1 August it is of this one."""
    week = Period(first=date(2026, 8, 3), last=date(2026, 8, 14))
    offer = SupportOffer(support=SupportKind.SUMMER_SCHOOL, windows=(week,))

    assert offer.next_window(date(2026, 7, 31)) is None
    assert offer.next_window(date(2026, 8, 1)) == week
    assert offer.next_window(date(2026, 8, 3)) is None


def test_support_that_is_there_is_not_offered_again() -> None:
    """Until the day on which it ends."""
    has = {
        "on": "2026-01-12",
        "kind": "coaching",
        "asked_by": "school",
        "until": "2026-03-02",
        "check_on": "2026-02-09",
    }
    whole = dossier(support=[has])
    offered = [
        SupportKind.COACHING in POLICY.alternatives(Situation.of(whole, day))
        for day in (date(2026, 1, 11), date(2026, 1, 12), date(2026, 3, 1), date(2026, 3, 2))
    ]

    assert offered == [True, False, False, True]


def test_reason_for_support() -> None:
    """A weak subject or an open signal; one upon which somebody acted is no reason by itself."""
    strong = student(grades={"ne": "7"})
    signal = {"on": "2026-01-12", "kind": "socio-emotional", "by": "mentor"}
    acted = [{"on": "2026-01-14", "kind": "talked with the student", "by": "mentor"}]
    on = date(2026, 1, 14)

    assert (
        keys_of(notes_of(POLICY, dossier(strong, signals=[signal]), on))[0]
        == "support-windows-offer"
    )
    assert notes_of(POLICY, dossier(strong, signals=[signal | {"actions": acted}]), on) == []
    assert keys_of(notes_of(POLICY, dossier(), on))[0] == "support-windows-offer-for"


def test_a_policy_that_cannot_be() -> None:
    """No hours, weeks that end before they begin, a kind twice; one hour and one day can be."""
    one = {"support": "choice time"}
    day = {"first": "2026-07-13", "last": "2026-07-13"}
    least = SupportWindows.model_validate({"offers": [one | {"hours": 1, "windows": [day]}]})
    assert least.offers[0].hours == 1
    for wrong in (
        [one | {"hours": 0}],
        [one | {"windows": [day | {"last": "2026-07-12"}]}],
        [one, one],
        [],
    ):
        with pytest.raises(ValidationError):
            SupportWindows.model_validate({"offers": wrong})


def test_the_policy_in_words() -> None:
    """What is there all year, for how many hours, and in which weeks."""
    assert words_of(POLICY) == [
        "support-windows-all-year",
        "support-windows-hours",
        "support-windows-weeks",
    ]
    assert words_of(SupportWindows(offers=POLICY.offers[2:])) == ["support-windows-weeks"]
