"""No help without a cause that was looked for, wherever the cause lies."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from overgang.dossier import Cause, Dossier, Role
from overgang.dossier.causes import CauseKind
from overgang.practices.notes import Question, Remark, Safeguard, SafeguardState
from overgang.practices.policies.cause_first import CauseFirst
from overgang.practices.this_year import this_year
from overgang.strategies.evidence import days, up_to_two
from overgang.strategies.guidance import improvement_plans, support
from overgang.strategies.voices import causes, signals
from tests.practices.policies.looked_at import (
    dossier,
    dossiers_of,
    keys_of,
    notes_of,
    student,
    words_of,
)

POLICY = CauseFirst()
DOSSIERS = dossiers_of(
    causes=up_to_two(causes()),
    support=up_to_two(support()),
    plans=up_to_two(improvement_plans()),
    signals=up_to_two(signals()),
)
ON = date(2025, 11, 10)
HELP = {"on": "2025-11-10", "kind": "support hour", "asked_by": "school", "check_on": "2026-01-12"}
STRONG = student(grades={"ne": "7"})


@given(DOSSIERS, days())
def test_help_has_a_cause_before_it_or_is_told(whole: Dossier, on: date) -> None:
    """By hand: each day on which help began, and the first day on which a cause was named."""
    known = whole.on(on)
    began = [each.on for each in this_year(known.support, on)]
    began += [each.since for each in this_year(known.plans, on)]
    named = [each.on for each in this_year(known.causes, on)]
    without = [day for day in began if not any(cause <= day for cause in named)]

    assert list(POLICY.without_cause(whole, on)) == sorted(without)


@given(DOSSIERS, causes(), days())
def test_one_more_cause_leaves_no_more_help_without(whole: Dossier, cause: Cause, on: date) -> None:
    """Looking can only help, also where nothing was found."""
    more = whole.model_copy(update={"causes": (*whole.causes, cause)})

    assert set(POLICY.without_cause(more, on)) <= set(POLICY.without_cause(whole, on))


@given(DOSSIERS, days())
def test_nobody_is_asked_for_a_cause_that_was_named(whole: Dossier, on: date) -> None:
    """Where one was named, or looked for, the question is what is needed."""
    found = keys_of(notes_of(POLICY, whole, on))

    if this_year(whole.on(on).causes, on):
        assert not {"cause-first-ask", "cause-first-late"} & set(found)
        assert "cause-first-next-step" in found


@pytest.mark.parametrize(
    ("named", "count"), [("2025-11-09", 0), ("2025-11-10", 0), ("2025-11-11", 1)]
)
def test_before_on_and_after_the_day_on_which_help_began(named: str, count: int) -> None:
    """A cause of the same day came first."""
    cause = {"on": named, "kind": "study skills", "by": "mentor"}
    whole = dossier(support=[HELP], causes=[cause])

    assert len(POLICY.without_cause(whole, date(2025, 11, 12))) == count


def test_help_without_a_cause_is_late() -> None:
    """As long as nobody named one; every kind of help counts."""
    plan = {
        "cycles": [
            {
                "on": "2025-11-03",
                "start": "2025-11-03",
                "due": "2025-12-15",
                "goals": ["catch up"],
                "student": ["practise"],
            }
        ]
    }
    (late, _) = notes_of(POLICY, dossier(support=[HELP], plans=[plan]), ON)

    assert isinstance(late, Safeguard)
    assert late.state is SafeguardState.LATE
    assert late.said.args == (("on", date(2025, 11, 3)),)


@pytest.mark.parametrize(
    ("kind", "subject", "to"),
    [
        (CauseKind.TEACHING, "wi", Role.SUBJECT_TEACHER),
        (CauseKind.MARKING, "wi", Role.SUBJECT_TEACHER),
        (CauseKind.TEACHING, None, Role.TEACHERS),
        (CauseKind.STUDY_SKILLS, "wi", None),
    ],
)
def test_a_cause_in_the_lessons_is_a_question_for_whoever_gives_them(
    kind: CauseKind, subject: str | None, to: Role | None
) -> None:
    """What can be different, so that it works out; of other causes nothing is asked of teachers."""
    cause = Cause(on=ON, kind=kind, subject=subject, by=Role.MENTOR)
    asked = [n.to for n in notes_of(POLICY, dossier(causes=[cause]), ON) if isinstance(n, Question)]

    assert asked == ([] if to is None else [to])


def test_looked_for_and_not_found_is_told_as_that() -> None:
    """Beside a cause that was found it is not."""
    not_known = {"on": "2025-11-03", "kind": "not known", "by": "mentor"}
    found = {"on": "2025-11-10", "kind": "growing up", "by": "mentor"}

    assert isinstance(notes_of(POLICY, dossier(causes=[not_known]), ON)[0], Remark)
    assert keys_of(notes_of(POLICY, dossier(causes=[not_known, found]), ON)) == [
        "cause-first-found",
        "cause-first-next-step",
    ]


def test_reason_to_look() -> None:
    """A weak subject or a signal; otherwise nothing is asked."""
    signal = {"on": "2025-11-03", "kind": "absence", "by": "mentor"}

    assert keys_of(notes_of(POLICY, dossier(), ON)) == ["cause-first-ask", "cause-first-next-step"]
    assert keys_of(notes_of(POLICY, dossier(STRONG, signals=[signal]), ON)) == ["cause-first-ask"]
    assert notes_of(POLICY, dossier(STRONG), ON) == []


def test_a_cause_of_last_year_is_of_last_year() -> None:
    """Each school year people look again."""
    cause = {"on": "2025-07-31", "kind": "growing up", "by": "mentor"}

    assert "cause-first-ask" in keys_of(notes_of(POLICY, dossier(causes=[cause]), ON))


def test_the_policy_in_words() -> None:
    """First the cause, also in the lessons, then what is needed."""
    assert words_of(POLICY) == ["cause-first-look", "cause-first-lessons", "cause-first-needed"]
