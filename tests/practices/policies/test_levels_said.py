"""Whatever a policy on levels, mentors and routes brings can be said, in Dutch and in English."""

from __future__ import annotations

import pytest
from hypothesis import given

from overgang.dossier.learning_route import RouteSource
from overgang.dossier.objections import AnswerKind
from overgang.dossier.roles import Party, Role
from overgang.practices.notes import Attends
from overgang.practices.policies import (
    EarlyExams,
    FallBack,
    FinishedSubjects,
    Formative,
    GuidanceOnRequest,
    HigherSubjects,
    KansklasFloor,
    LearningRoutes,
    MentorContinuity,
    Objections,
    PeriodClose,
    PlanPerWeakSubject,
    Referral,
    SourcesOfJudgement,
)
from overgang.practices.policy import Policy
from overgang.practices.situation import Situation
from overgang.wording import LANGUAGES, keys
from tests.practices.policies.situations import situations

POLICIES: tuple[Policy, ...] = (
    EarlyExams(),
    FallBack(),
    FinishedSubjects(),
    Formative(asks=Role.COACH),
    GuidanceOnRequest(from_year=2, asked_by=tuple(Party)),
    HigherSubjects(on_list=True),
    KansklasFloor(until_year=2),
    LearningRoutes(from_year=3),
    MentorContinuity.model_validate({"together": [{"first": 1, "last": 3}]}),
    Objections(answers=tuple(AnswerKind)),
    PeriodClose(),
    PlanPerWeakSubject(),
    Referral(by=Role.MENTOR, to=Role.CONSULTATION_TEAM, helped_by=Role.CO_MENTOR),
    SourcesOfJudgement(required=tuple(RouteSource)),
)


@given(situations())
def test_every_note_can_be_said(at: Situation) -> None:
    """In each language, and in the one not as in the other."""
    for policy in POLICIES:
        for note in policy.notes(at):
            if not isinstance(note, Attends):
                nl, en = (note.said.text(language) for language in LANGUAGES)
                assert nl
                assert nl != en


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.kind)
def test_the_words_of_a_policy_are_its_own(policy: Policy) -> None:
    """Each key begins with the kind, and there is a sentence for it."""
    said = list(policy.words())

    assert said
    for line in said:
        assert line.key.startswith(policy.kind)
        assert {line.key} <= keys("nl") & keys("en")
