"""Decisions: people take them, they may differ from the advice, and nothing is written over."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.advice.advise import Advice, advise
from overgang.decision import Decision, DecisionReason, beside
from overgang.dossier import Dossier, Student
from overgang.dossier.followed_years import RepeatGround
from overgang.dossier.roles import Party, Role
from overgang.practices import OptionCode, load_practice
from overgang.wording import Language
from tests.advice.norm import TOLD, advised

DAY = date(2026, 6, 25)
SCHOOL = [role for role in Role if role.party is Party.SCHOOL]


def decision(**said: object) -> Decision:
    """Give a decision to go on, with what is said otherwise."""
    plain = {"on": DAY, "by": "team leader", "choice": "go-on", "reasons": ["the norm"]}
    return Decision.model_validate({**plain, **said})


@given(role=st.sampled_from(Role))
def test_the_school_decides(role: Role) -> None:
    """A student or a parent chooses, and that stands in the dossier."""
    if role.party is Party.SCHOOL:
        assert decision(by=role).by is role
    else:
        with pytest.raises(ValidationError, match="the school decides"):
            decision(by=role)


@given(choice=st.sampled_from(OptionCode), ground=st.none() | st.sampled_from(RepeatGround))
def test_the_exception_needs_a_ground_that_was_told(
    choice: OptionCode, ground: RepeatGround | None
) -> None:
    """And nothing else has one."""
    told = ground is not None and ground is not RepeatGround.NOT_TOLD
    if (choice is OptionCode.EXCEPTION) == told:
        assert decision(choice=choice, level="mavo", ground=ground).ground is ground
    else:
        with pytest.raises(ValidationError, match="on a ground that was told"):
            decision(choice=choice, level="mavo", ground=ground)


def test_another_level_is_named() -> None:
    """A decision for another level without the level says nothing."""
    with pytest.raises(ValidationError, match="name the level"):
        decision(choice="other-level")


def test_a_decision_has_a_reason() -> None:
    """At least one."""
    with pytest.raises(ValidationError):
        decision(reasons=[])


def test_to_decide_as_the_norm_says_does_not_deviate() -> None:
    """The norm is met and the student goes on."""
    laid = beside(decision(), advised(6, 6, 6, **TOLD))

    assert not laid.deviates
    assert laid.advice == advised(6, 6, 6, **TOLD).document("nl").record
    assert laid.text() == (
        "Besluit van de teamleider op 25 juni 2026: Naar het volgende leerjaar. "
        "Daarvoor is gekeken naar: de norm."
    )


@pytest.mark.parametrize("choice", ["go-on", "go-on-with-plan", "other-level"])
def test_where_the_norm_is_not_met_every_option_of_the_advice_can_be_decided(choice: str) -> None:
    """Going on all the same is an option of every advice, so it deviates from nothing."""
    laid = beside(decision(choice=choice, level="mavo"), advised(5, 5, 5, **TOLD))

    assert laid.offered
    assert not laid.deviates


def test_another_level_where_the_norm_is_met_deviates_and_is_told() -> None:
    """It can be decided; the words say that it differs and blame nobody."""
    other = decision(choice="other-level", level="mavo", reasons=["wish of the parents"])
    laid = beside(other, advised(6, 6, 6, **TOLD))

    assert (laid.offered, laid.against_norm) == (False, True)
    assert "anders dan wat norm of werkwijze aanreikt" in laid.text()


def test_what_the_school_had_still_to_do_stands_beside_the_decision() -> None:
    """A complaints committee asks for it."""
    cycle = {
        "on": "2026-01-16", "start": "2026-01-19", "due": "2026-03-02",
        "goals": ["catch up"], "student": ["practise"],
    }  # fmt: skip
    dossier = Dossier.model_validate({"student": {"id": "900101"}, "plans": [{"cycles": [cycle]}]})
    advice = advise(dossier, None, load_practice("odulphus"), on=date(2026, 3, 3))
    laid = beside(decision(on="2026-03-04"), advice)

    assert any("Op het plan is nog niet teruggekeken" in each for each in laid.not_done)
    assert all(each in laid.text() for each in laid.not_done)


@pytest.mark.parametrize(("days", "allowed"), [(-1, False), (0, True), (1, True)])
def test_a_decision_is_of_the_day_of_the_advice_or_later(days: int, allowed: bool) -> None:
    """Below, at and above the day."""
    advice, on = _advice(), DAY.replace(day=DAY.day + days)
    if allowed:
        assert beside(decision(on=on), advice).decision.on == on
    else:
        with pytest.raises(ValueError, match="an earlier day than the advice"):
            beside(decision(on=on), advice)


@pytest.mark.parametrize("language", ["nl", "en"])
@given(
    choice=st.sampled_from(OptionCode),
    by=st.sampled_from(SCHOOL),
    reasons=st.lists(st.sampled_from(DecisionReason), min_size=1, unique=True),
)
def test_every_decision_can_be_said(
    language: Language, choice: OptionCode, by: Role, reasons: list[DecisionReason]
) -> None:
    """In both languages, with every reason; and its repr shows no more than the day."""
    ground = RepeatGround.LONG_ILLNESS if choice is OptionCode.EXCEPTION else None
    made = decision(choice=choice, by=by, reasons=reasons, ground=ground, level="mavo")
    text = beside(made, _advice(), language).text()

    assert "{" not in text
    assert repr(made) == "Decision(on='2026-06-25')"


def _advice() -> Advice:
    return advised(5, 5, 5, **TOLD)


def test_a_student_without_a_list_can_be_decided_on() -> None:
    """What is not known stays not known; people decide."""
    advice = advise(Student(id="900101"), _advice().ruleset, on=DAY)
    assert beside(decision(), advice).offered
