"""An objection is always answered, or told as one that waits; none is dropped."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from overgang.dossier.objections import AnswerKind, ObjectionAbout
from overgang.dossier.roles import Party, Role
from overgang.practices.notes import Question, Right, RightState, Safeguard, SafeguardState
from overgang.practices.policies.objections import Objections
from overgang.practices.said import said
from overgang.practices.situation import Situation
from tests.practices.policies.situations import notes, of, situations

KINDS = (AnswerKind.NEW_TEST, AnswerKind.OTHER_SOLUTION)
POLICY = Objections(answers=KINDS)
ROUTE = [{"level": "vmbo-kb", "steps": [{"on": "2026-05-11", "kind": "proposed"}]}]
ANSWER = {"on": "2026-06-08", "kind": "a new test", "by": "team leader"}


def objection(on: str = "2026-06-03", by: str = "parent", **more: object) -> dict[str, object]:
    """Give an objection to the learning route."""
    return {"on": on, "by": by, "about": "learning route", **more}


@given(situations())
def test_every_open_objection_is_told(at: Situation) -> None:
    """Whatever it is about and however old it is; and a solution is asked for."""
    still_open = [each for each in at.dossier.objections if not each.answers]
    found = notes(POLICY, at)
    waiting = [n for n in found if isinstance(n, Safeguard) and n.state is SafeguardState.TO_DO]

    assert len(waiting) == len(POLICY.open_objections(at)) == len(still_open)
    assert any(isinstance(note, Question) for note in found) == bool(still_open)


@given(situations())
def test_every_objection_has_a_response(at: Situation) -> None:
    """An answer, or that there is to be one."""
    for each in at.dossier.objections:
        done = POLICY.response(each, at).state is SafeguardState.DONE
        assert done == bool(each.answers)


def test_an_open_objection_in_notes() -> None:
    """What waits, a question for a solution, and that the parents have used their right."""
    about = ObjectionAbout.LEARNING_ROUTE

    assert notes(POLICY, of(routes=ROUTE, objections=[objection()])) == [
        Safeguard(said("objections-open", day=date(2026, 6, 3), about=about), SafeguardState.TO_DO),
        Question(said("objections-solution", answers=KINDS), Role.TEAM_LEADER),
        Right(said("objections-right"), Party.STUDENT, RightState.OPEN),
        Right(said("objections-right"), Party.PARENT, RightState.USED),
    ]


@pytest.mark.parametrize(
    ("day", "state"),
    [(date(2026, 6, 7), SafeguardState.TO_DO), (date(2026, 6, 8), SafeguardState.DONE)],
)
def test_it_waits_until_it_is_answered(day: date, state: SafeguardState) -> None:
    """The day before the answer, and that day."""
    at = of(day, objections=[objection(answers=[ANSWER])])

    assert [note.state for note in notes(POLICY, at) if isinstance(note, Safeguard)] == [state]


def test_the_latest_answer_is_told() -> None:
    """With its day and what it was."""
    later = {"on": "2026-06-15", "kind": "changed", "by": "team leader"}
    at = of(objections=[objection(answers=[ANSWER, later])])
    told = said(
        "objections-answered",
        day=date(2026, 6, 3),
        about=ObjectionAbout.LEARNING_ROUTE,
        answer=AnswerKind.CHANGED,
        answered=date(2026, 6, 15),
    )

    assert notes(POLICY, at) == [Safeguard(told, SafeguardState.DONE)]


def test_an_objection_of_an_earlier_year_is_told_only_while_it_is_open() -> None:
    """An answered one is history; one that waits is not."""
    autumn = date(2026, 10, 5)

    assert notes(POLICY, of(autumn, objections=[objection(answers=[ANSWER])])) == []
    assert len(notes(POLICY, of(autumn, objections=[objection()]))) == 2


@pytest.mark.parametrize(
    ("day", "many"),
    [
        (date(2026, 5, 10), 0),
        (date(2026, 5, 11), 2),
        (date(2026, 7, 31), 2),
        (date(2026, 8, 1), 0),
    ],
)
def test_there_is_a_right_in_the_year_of_the_proposal(day: date, many: int) -> None:
    """For student and parents: not the day before it, from its day on, and not the year after."""
    found = [note for note in notes(POLICY, of(day, routes=ROUTE)) if isinstance(note, Right)]

    assert [note.of for note in found] == [Party.STUDENT, Party.PARENT][:many]
