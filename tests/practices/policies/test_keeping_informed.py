"""What was told stays told: later messages add to it, and quiet is counted from the last one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import Communication, Dossier, Party, Role
from overgang.dossier.talks import Topic
from overgang.practices.notes import SafeguardState
from overgang.practices.policies.keeping_informed import KeepingInformed
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.voices import communications, signals, talks
from tests.practices.policies.looked_at import (
    dossier,
    dossiers_of,
    keys_of,
    notes_of,
    states_of,
    words_of,
)

POLICY = KeepingInformed(to=Party.PARENT, topics=(Topic.RESULTS, Topic.BEHAVIOUR))
OFTEN = POLICY.model_copy(update={"every_days": 28})
DOSSIERS = dossiers_of(
    communications=up_to_two(communications()),
    talks=up_to_two(talks()),
    signals=up_to_two(signals()),
)
MESSAGE = {"on": "2025-10-06", "by": "mentor", "to": ["parent"], "topics": ["results", "behaviour"]}
POLICIES = st.builds(
    KeepingInformed,
    to=st.sampled_from([Party.STUDENT, Party.PARENT]),
    topics=st.lists(st.sampled_from(Topic), min_size=1, max_size=3, unique=True).map(tuple),
    every_days=st.none() | st.integers(1, 60),
)


@given(POLICIES, DOSSIERS, st.tuples(days(), days()))
def test_what_was_told_comes_in_order_and_only_grows(
    policy: KeepingInformed, whole: Dossier, two: tuple[date, date]
) -> None:
    """Of one school year: an earlier day has the first part of a later day."""
    early, late = sorted(two)
    told = policy.told(whole, late)

    assert [each.on for each in told] == sorted(each.on for each in told)
    assert policy.told(whole, early) == tuple(
        each for each in policy.told(whole, early) if each.on <= early
    )
    if (early.year, early.month >= 8) == (late.year, late.month >= 8):
        assert told[: len(policy.told(whole, early))] == policy.told(whole, early)


@given(POLICIES, DOSSIERS, days())
def test_a_message_of_today_about_everything_leaves_nothing_to_do(
    policy: KeepingInformed, whole: Dossier, on: date
) -> None:
    """Whatever came before it."""
    message = Communication(on=on, by=Role.MENTOR, to=(policy.to,), topics=policy.topics)
    more = whole.model_copy(update={"communications": (*whole.communications, message)})

    assert policy.not_yet(more, on) == ()
    assert states_of(notes_of(policy, more, on)) == [SafeguardState.DONE]


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2025, 10, 5), SafeguardState.TO_DO),
        (date(2025, 10, 6), SafeguardState.DONE),
        (date(2025, 11, 3), SafeguardState.DONE),
        (date(2025, 11, 4), SafeguardState.LATE),
    ],
)
def test_quiet_is_late_after_the_number_of_days(on: date, state: SafeguardState) -> None:
    """The day before, the day, the twenty-eighth day after and the next."""
    assert states_of(notes_of(OFTEN, dossier(communications=[MESSAGE]), on)) == [state]


def test_quiet_counts_from_the_topic_that_was_told_longest_ago() -> None:
    """Results were told again, behaviour was not."""
    again = MESSAGE | {"on": "2025-11-03", "topics": ["results"]}
    whole = dossier(communications=[MESSAGE, again])

    assert states_of(notes_of(OFTEN, whole, date(2025, 11, 4))) == [SafeguardState.LATE]
    assert states_of(notes_of(POLICY, whole, date(2026, 6, 1))) == [SafeguardState.DONE]


def test_a_talk_with_the_parents_informs_them() -> None:
    """A talk with the student does not."""
    talk = {
        "on": "2025-10-06",
        "kind": "report talk",
        "participants": ["parent", "mentor"],
        "led_by": "mentor",
        "topics": ["results", "behaviour"],
    }
    with_student = talk | {"participants": ["student", "mentor"]}

    assert POLICY.not_yet(dossier(talks=[talk]), date(2025, 10, 6)) == ()
    assert POLICY.not_yet(dossier(talks=[with_student]), date(2025, 10, 6)) == POLICY.topics


def test_a_signal_that_the_parents_do_not_know_of() -> None:
    """Of the day of the message it is known; after it, it is to be told, until it was told."""
    signal = {"on": "2025-10-13", "kind": "absence", "by": "mentor"}
    told = signal | {"actions": [{"on": "2025-10-15", "kind": "told the parents", "by": "mentor"}]}
    unknown = dossier(communications=[MESSAGE], signals=[signal])
    known = dossier(communications=[MESSAGE], signals=[told])
    same_day = dossier(communications=[MESSAGE], signals=[signal | {"on": "2025-10-06"}])
    quiet = "keeping-informed-signal-parent"

    assert quiet in keys_of(notes_of(POLICY, unknown, date(2025, 10, 13)))
    assert quiet in keys_of(notes_of(POLICY, known, date(2025, 10, 14)))
    assert quiet not in keys_of(notes_of(POLICY, known, date(2025, 10, 15)))
    assert quiet not in keys_of(notes_of(POLICY, same_day, date(2025, 10, 13)))


def test_where_nothing_was_told_a_signal_goes_first() -> None:
    """Before it the topics are told of; where something was told, both are."""
    signal = {"on": "2025-10-13", "kind": "absence", "by": "mentor"}
    some = dossier(communications=[MESSAGE | {"topics": ["results"]}], signals=[signal])
    not_yet, quiet = "keeping-informed-not-yet-parent", "keeping-informed-signal-parent"

    assert keys_of(notes_of(POLICY, dossier(signals=[signal]), date(2025, 10, 12))) == [not_yet]
    assert keys_of(notes_of(POLICY, dossier(signals=[signal]), date(2025, 10, 13))) == [quiet]
    assert keys_of(notes_of(POLICY, some, date(2025, 10, 13))) == [not_yet, quiet]


def test_what_the_parents_were_told_a_student_was_not() -> None:
    """Each party is told by itself; the school is not told by the school."""
    to_student = POLICY.model_copy(update={"to": Party.STUDENT})
    told = {"on": "2025-10-15", "kind": "told the parents", "by": "mentor"}
    signal = {"on": "2025-10-13", "kind": "absence", "by": "mentor", "actions": [told]}
    whole = dossier(communications=[MESSAGE], signals=[signal])

    assert keys_of(notes_of(to_student, whole, date(2025, 10, 20))) == [
        "keeping-informed-signal-student"
    ]
    with pytest.raises(ValidationError):
        KeepingInformed.model_validate({"to": "school", "topics": ["results"]})


@pytest.mark.parametrize("to", [Party.STUDENT, Party.PARENT])
def test_the_policy_in_words(to: Party) -> None:
    """Often, or every so many days."""
    for policy, often in ((POLICY, "often"), (OFTEN, "every")):
        assert words_of(policy.model_copy(update={"to": to})) == [f"keeping-informed-{often}-{to}"]
