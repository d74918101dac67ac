"""Extra lesson time: with a goal or told that there is none, and offered where it is missed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Dossier, Party, Student, Support
from overgang.dossier.agreed import Goal
from overgang.dossier.support import SupportKind
from overgang.practices import OptionCode
from overgang.practices.notes import Note, Offers, Safeguard, Weighs
from overgang.practices.policies import ExtraTime
from overgang.practices.said import Subjects
from tests.practices.policies.noted import noted, words

POLICY: Final = ExtraTime(support=SupportKind.QUALITY_TIME, goals=True)
ON: Final = date(2026, 1, 12)
SUPPORT: Final = st.builds(
    Support,
    on=st.dates(date(2025, 7, 1), date(2026, 2, 1)),
    kind=st.sampled_from(SupportKind),
    goals=st.lists(st.sampled_from(Goal), unique=True, max_size=2).map(tuple),
    asked_by=st.sampled_from(Party),
    check_on=st.just(date(2026, 3, 2)),
)


def notes(grades: dict[str, str], *support: Mapping[str, object]) -> list[Note]:
    """Give what the policy says of a list and some quality time."""
    usual = {
        "on": "2025-11-10",
        "kind": "quality time",
        "asked_by": "school",
        "check_on": "2025-12-15",
    }
    dossier = Dossier.model_validate(
        {
            "student": {"id": "900131", "grades": grades},
            "support": [usual | dict(each) for each in support],
        }
    )
    return list(noted(POLICY, dossier, ON))


@given(st.lists(SUPPORT, max_size=4))
def test_quality_time_without_a_goal_is_told_and_no_other(support: list[Support]) -> None:
    """Of this school year, known by the day, of this kind and without a goal: those and no more."""
    dossier = Dossier(student=Student(id="900131"), support=tuple(support))
    found = POLICY.without_goal(dossier, ON)

    assert len(found) == sum(
        each.kind is SupportKind.QUALITY_TIME
        and not each.goals
        and date(2025, 8, 1) <= each.on <= ON
        for each in support
    )
    told = noted(POLICY, dossier, ON)
    assert any(isinstance(each, Safeguard) for each in told) == bool(found)


def test_one_goal_is_enough() -> None:
    """None, one, two."""
    for goals, told in (([], True), (["catch up"], False), (["catch up", "planning"], False)):
        found = notes({}, {"goals": goals})
        assert any(isinstance(each, Safeguard) for each in found) is told


def test_it_is_offered_for_the_weak_subjects_that_have_none() -> None:
    """5,4 is weak and 5,5 is not."""
    offers = [each for each in notes({"ne": "5,4", "wi": "5,5"}) if isinstance(each, Offers)]
    assert [each.option for each in offers] == [OptionCode.GO_ON_WITH_PLAN]
    assert dict(offers[0].said.args) == {"subjects": Subjects(("ne",))}

    assert not any(isinstance(each, Offers) for each in notes({}))


@pytest.mark.parametrize(
    ("until", "key"),
    [
        (None, "extra-time-keep"),
        ("2026-01-13", "extra-time-keep"),
        ("2026-01-12", "extra-time-quality-time-offer"),
    ],
)
def test_extra_time_that_runs_can_go_on(until: str | None, key: str) -> None:
    """What is over is offered anew; on its last day, 12 January here, it is over."""
    given_ = {"subjects": ["ne"], "goals": ["catch up"], "until": until}
    found = notes({"ne": "5,4"}, given_)

    assert [each.said.key for each in found if isinstance(each, Offers)] == [key]


def test_what_helped_speaks_for_going_on() -> None:
    """Where no effect was seen nothing is said here; the latest check counts."""

    def weighs(*effects: str) -> list[str]:
        checks = [
            {"on": f"2025-12-{day:02}", "effect": effect, "by": "mentor"}
            for day, effect in enumerate(effects, 1)
        ]
        found = notes({}, {"subjects": ["ne"], "goals": ["catch up"], "checks": checks})
        return [each.said.text("nl") for each in found if isinstance(each, Weighs)]

    assert weighs() == []
    assert weighs("worked") == ["De extra lestijd heeft geholpen bij Nederlands."]
    assert weighs("not seen") == []
    assert weighs("worked", "not seen") == []
    assert weighs("not seen", "in part") == ["De extra lestijd heeft geholpen bij Nederlands."]


def test_without_a_subject_it_helped_as_a_whole() -> None:
    """Quality time can be about study skills."""
    check = {"on": "2025-12-15", "effect": "worked", "by": "mentor"}
    found = notes({}, {"goals": ["study skills"], "checks": [check]})

    assert [each.said.key for each in found if isinstance(each, Weighs)] == ["extra-time-helped"]


@pytest.mark.parametrize("support", SupportKind)
def test_extra_time_is_of_hours(support: SupportKind) -> None:
    """A buddy is no lesson time, and neither is a small group."""
    if support in {SupportKind.QUALITY_TIME, SupportKind.CHOICE_TIME, SupportKind.SUPPORT_HOUR}:
        assert words(ExtraTime(support=support, goals=False))
    else:
        with pytest.raises(ValidationError, match="this is no extra lesson time"):
            ExtraTime(support=support, goals=False)


def test_hours_without_goals_miss_none() -> None:
    """Choice hours are for catching up, and no goal is asked for."""
    policy = ExtraTime(support=SupportKind.CHOICE_TIME, goals=False)
    given_ = {"on": "2025-11-10", "kind": "choice time", "asked_by": "school"}
    dossier = Dossier.model_validate(
        {"student": {"id": "900131"}, "support": [given_ | {"check_on": "2025-12-15"}]}
    )

    assert len(policy.given(dossier, ON)) == 1
    assert noted(policy, dossier, ON) == ()
