"""A mentor can refer a student: told where a signal is open, and not once it was done."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from overgang.dossier.roles import Role
from overgang.dossier.signals import open_signals
from overgang.practices.notes import Attends, Remark
from overgang.practices.policies.referral import Referral
from overgang.practices.said import said
from overgang.practices.situation import Situation
from tests.practices.policies.situations import notes, of, situations

POLICY = Referral(by=Role.MENTOR, to=Role.CONSULTATION_TEAM, helped_by=Role.CO_MENTOR)
MAY = Remark(said("referral-may", by=Role.MENTOR, to=Role.CONSULTATION_TEAM))
REFERRED = {"on": "2026-01-19", "kind": "referred", "by": "mentor"}
TALKED = REFERRED | {"kind": "talked with the student"}


def signal(*actions: object) -> list[object]:
    """Give a signal, with what was done upon it."""
    return [{"on": "2026-01-12", "kind": "socio-emotional", "by": "mentor", "actions": actions}]


@given(situations())
def test_it_is_told_where_a_signal_is_open(at: Situation) -> None:
    """And whoever was referred to takes part; never both."""
    found = notes(POLICY, at)
    referred = bool(POLICY.referred(at))

    assert (Attends(Role.CONSULTATION_TEAM) in found) == referred
    assert (MAY in found) == (bool(open_signals(at.dossier.signals, at.on)) and not referred)


@pytest.mark.parametrize(
    ("actions", "found"),
    [((), [MAY]), ((TALKED,), []), ((TALKED, REFERRED), [Attends(Role.CONSULTATION_TEAM)])],
)
def test_open_acted_upon_and_referred(actions: tuple[object, ...], found: list[object]) -> None:
    """Nothing done yet, something else done, and referred."""
    assert notes(POLICY, of(signals=signal(*actions))) == found


@pytest.mark.parametrize(
    ("day", "many"),
    [
        (date(2026, 1, 18), 0),
        (date(2026, 1, 19), 1),
        (date(2026, 7, 31), 1),
        (date(2026, 8, 1), 0),
    ],
)
def test_a_referral_counts_in_its_school_year(day: date, many: int) -> None:
    """The day before, that day, the last day of the year, and after."""
    assert len(POLICY.referred(of(day, signals=signal(REFERRED)))) == many


def test_who_helps_the_mentor_is_in_the_words() -> None:
    """Where somebody does."""
    alone = POLICY.model_copy(update={"helped_by": None})

    assert [each.key for each in POLICY.words()] == ["referral-may", "referral-helped"]
    assert [each.key for each in alone.words()] == ["referral-may"]
