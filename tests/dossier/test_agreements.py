"""Agreements go forward, once; each party does what is its own; and all three sign."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from overgang.dossier import (
    Agreement,
    Agreements,
    AgreementStep,
    Dossier,
    Party,
    Signature,
    Student,
)
from overgang.dossier.agreed import OwnAction, ParentAction, SchoolAction
from overgang.dossier.agreements import WORDS, AgreementsAbout, AgreementState
from overgang.strategies.evidence import days
from overgang.strategies.guidance import agreements

DAY = date(2025, 9, 4)
ONE = timedelta(days=1)
CLOSED = [state for state in AgreementState if state is not AgreementState.OPEN]
ACTIONS = [*OwnAction, *SchoolAction, *ParentAction]


@given(agreements(), days(), days())
def test_an_agreement_goes_forward_only(made: Agreements, one: date, other: date) -> None:
    """What came of it stays so; before that it is open."""
    earlier, later = sorted((one, other))

    for item in made.items:
        assert item.state(earlier) in {AgreementState.OPEN, item.state(later)}


@given(agreements(), days())
def test_what_came_of_it_later_is_not_known_yet(made: Agreements, day: date) -> None:
    """Neither a step of an item nor a signature, at any depth."""
    then = made.as_known(day)

    assert (then is None) == (made.on > day)
    if then is not None:
        assert all(step.on <= day for item in then.items for step in item.steps)
        assert [item.state(day) for item in then.items] == [item.state(day) for item in made.items]
        assert [item.state(date.max) for item in then.items] == [
            item.state(day) for item in made.items
        ]
        assert {each.party for each in then.signed} == made.parties_signed(day)


@given(agreements(), days(), days())
def test_a_signature_stays(made: Agreements, one: date, other: date) -> None:
    """And it is complete where there is no party left that has not signed."""
    earlier, later = sorted((one, other))

    assert made.parties_signed(earlier) <= made.parties_signed(later)
    for day in (earlier, later):
        missing = [party for party in Party if party not in made.parties_signed(day)]
        assert made.is_complete(day) == (not missing)


@given(agreements())
def test_agreements_survive_json(made: Agreements) -> None:
    """There and back, each word is that of its party again."""
    assert Agreements.model_validate_json(made.model_dump_json()) == made


def test_no_word_is_of_two_parties() -> None:
    """So that a word alone says who does it."""
    assert len({str(each) for each in ACTIONS}) == len(ACTIONS)
    assert set(WORDS) == set(Party)


@pytest.mark.parametrize("by", Party)
@pytest.mark.parametrize("what", ACTIONS)
def test_a_party_does_what_is_its_own(
    by: Party, what: OwnAction | SchoolAction | ParentAction
) -> None:
    """Any word of another party is refused, with the words that there are."""
    if isinstance(what, WORDS[by]):
        assert Agreement(by=by, what=what).what is what
    else:
        with pytest.raises(ValidationError, match=f"the {by} does something else; choose from: "):
            Agreement(by=by, what=what)


@pytest.mark.parametrize("what", ["practice", 3, None, ["practise"]])
def test_a_word_that_is_none_is_told_once(what: object) -> None:
    """Not once for each party."""
    with pytest.raises(ValidationError) as caught:
        Agreement.model_validate({"by": "student", "what": what})

    assert [error["type"] for error in caught.value.errors()] == ["enum"]
    assert caught.value.errors()[0]["loc"] == ("what",)


def step(state: AgreementState, on: date = DAY) -> AgreementStep:
    """Give what came of an agreement."""
    return AgreementStep(on=on, state=state)


@pytest.mark.parametrize("state", CLOSED)
def test_what_came_of_an_agreement_is_known_from_its_day(state: AgreementState) -> None:
    """Below, at and above the day."""
    agreement = Agreement(by=Party.STUDENT, what=OwnAction.PRACTISE, steps=(step(state),))

    found = [agreement.state(DAY + at * ONE) for at in (-1, 0, 1)]
    assert found == [AgreementState.OPEN, state, state]


@given(st.lists(st.sampled_from(AgreementState), max_size=3))
def test_it_is_told_once_and_never_opened_again(states: list[AgreementState]) -> None:
    """Any list of steps but none, or one that is not open, is refused."""
    steps = tuple(step(state) for state in states)

    if not states or (len(states) == 1 and states != [AgreementState.OPEN]):
        assert Agreement(by=Party.STUDENT, what=OwnAction.PRACTISE, steps=steps).steps == steps
    else:
        with pytest.raises(ValidationError, match=r"open from the start|what came of this"):
            Agreement(by=Party.STUDENT, what=OwnAction.PRACTISE, steps=steps)


def made(
    *what: OwnAction | SchoolAction | ParentAction,
    signed: tuple[Signature, ...] = (),
    told: date | None = None,
) -> Agreements:
    """Give agreements of a day."""
    of = {kind: party for party, kind in WORDS.items()}
    steps = () if told is None else (step(AgreementState.KEPT, told),)
    return Agreements(
        on=DAY,
        about=AgreementsAbout.START,
        items=tuple(Agreement(by=of[type(each)], what=each, steps=steps) for each in what),
        signed=signed,
    )


def test_agreements_are_complete_once_the_last_party_has_signed() -> None:
    """Below, at and above its day; with one party missing never."""
    signed = tuple(Signature(on=DAY + at * ONE, party=party) for at, party in enumerate(Party))
    whole = made(OwnAction.PRACTISE, signed=signed)
    two = made(OwnAction.PRACTISE, signed=signed[:2])

    assert [whole.is_complete(DAY + at * ONE) for at in (1, 2, 3)] == [False, True, True]
    assert not two.is_complete(date.max)
    assert two.parties_signed(DAY - ONE) == frozenset()


def test_agreements_without_something_for_the_student_are_told() -> None:
    """They are no mistake; whoever asks is told."""
    assert not made(SchoolAction.COACHING, OwnAction.PRACTISE).without_student_action
    assert made(SchoolAction.COACHING, ParentAction.HELP_PLAN).without_student_action


def test_agreements_hold_together() -> None:
    """At least one; each once, signed once by each; and nothing comes before they were made."""
    signature = Signature(on=DAY, party=Party.PARENT)
    early = Signature(on=DAY - ONE, party=Party.PARENT)

    assert made(OwnAction.PRACTISE, signed=(signature,), told=DAY).on == DAY
    with pytest.raises(ValidationError, match="at least 1 item"):
        made()
    with pytest.raises(ValidationError, match="this stands here before"):
        made(OwnAction.PRACTISE, OwnAction.PRACTISE)
    with pytest.raises(ValidationError, match="this stands here before"):
        made(OwnAction.PRACTISE, signed=(signature, signature))
    with pytest.raises(ValidationError, match="this is before the agreements"):
        made(OwnAction.PRACTISE, signed=(early,))
    with pytest.raises(ValidationError, match="this is before the agreements"):
        made(OwnAction.PRACTISE, told=DAY - ONE)


def test_a_dossier_of_an_earlier_day_has_the_agreement_open() -> None:
    """The step stands two levels deep."""
    dossier = Dossier(
        student=Student(id="900101"), agreements=(made(OwnAction.PRACTISE, told=DAY + ONE),)
    )

    assert dossier.on(DAY).agreements[0].items[0].steps == ()
    assert dossier.on(DAY + ONE) == dossier
    assert dossier.on(DAY - ONE).agreements == ()
