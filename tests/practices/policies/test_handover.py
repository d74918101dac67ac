"""From the primary school: told in the first year, done once it was done, and never undone."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st

from overgang.dossier import Dossier
from overgang.practices.notes import Safeguard, SafeguardState
from overgang.practices.policies import Handover
from tests.practices.policies.noted import noted

POLICY: Final = Handover(buddy=True, trial_day=True)
TALK: Final = {
    "on": "2025-06-10",
    "kind": "handover",
    "participants": ["primary school", "mentor"],
    "led_by": "mentor",
}
BUDDY: Final = {
    "on": "2025-08-25",
    "kind": "buddy",
    "asked_by": "school",
    "check_on": "2025-12-01",
}
DOSSIER: Final = Dossier.model_validate(
    {"student": {"id": "900132", "year": 1}, "talks": [TALK], "support": [BUDDY]}
)
DAYS: Final = st.dates(date(2025, 5, 1), date(2026, 7, 31))


def states(dossier: Dossier, on: date, policy: Handover = POLICY) -> list[SafeguardState]:
    """Give how it stands on a day."""
    notes = noted(policy, dossier, on)
    assert all(isinstance(each, Safeguard) for each in notes)
    return [each.state for each in notes if isinstance(each, Safeguard)]


@given(DAYS, DAYS)
def test_what_was_handed_over_stays_so(one: date, other: date) -> None:
    """Done on a day is done on every later one, and not before it was done."""
    early, late = sorted((one, other))

    assert POLICY.was_handed_over(DOSSIER, early) == (early >= date(2025, 6, 10))
    assert POLICY.has_buddy(DOSSIER, early) == (early >= date(2025, 8, 25))
    assert POLICY.was_handed_over(DOSSIER, late) or not POLICY.was_handed_over(DOSSIER, early)
    assert POLICY.has_buddy(DOSSIER, late) or not POLICY.has_buddy(DOSSIER, early)


@given(on=DAYS, year=st.integers(2, 6), handed_over=st.booleans())
def test_after_the_first_year_nothing_is_said(on: date, year: int, *, handed_over: bool) -> None:
    """Whether it was held or not."""
    talks = [TALK] if handed_over else []
    dossier = Dossier.model_validate({"student": {"id": "900132", "year": year}, "talks": talks})

    assert states(dossier, on) == []


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2025, 6, 9), [SafeguardState.TO_DO, SafeguardState.TO_DO]),
        (date(2025, 6, 10), [SafeguardState.DONE, SafeguardState.TO_DO]),
        (date(2025, 8, 25), [SafeguardState.DONE, SafeguardState.DONE]),
    ],
)
def test_the_talk_before_summer_and_the_buddy_after(
    day: date, wanted: list[SafeguardState]
) -> None:
    """The talk with the primary school lies in the school year before, and counts."""
    assert states(DOSSIER, day) == wanted


def test_a_school_without_buddies_misses_none() -> None:
    """Only what a school does is looked for."""
    policy = Handover(buddy=False, trial_day=False)

    assert states(DOSSIER, date(2025, 9, 1), policy) == [SafeguardState.DONE]
    assert [each.key for each in policy.words()] == ["handover-talk"]
    assert len(list(POLICY.words())) == 3
